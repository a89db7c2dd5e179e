"""From bytes to words: the only home of BeautifulSoup; pure."""
