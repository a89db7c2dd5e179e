"""From values to rows: the only home of psycopg2."""
