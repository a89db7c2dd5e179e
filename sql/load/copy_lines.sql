-- One line of JSON a row. Quote and delimiter are control characters, which JSON never contains unescaped.
copy staged_lines (line) from stdin with (format csv, quote e'\x01', delimiter e'\x02', encoding 'UTF8')
