"""From words to values: typed, dated, attributed; pure."""
