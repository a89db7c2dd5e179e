"""From a link to archived bytes: the only home of requests."""
