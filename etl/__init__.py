"""Dateline reads the news into Postgres. ``pipeline`` tells the story; everything else is a chapter of it."""
