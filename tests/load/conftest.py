"""Servers and databases for the tests of loading."""

from tests.load.servers import database, empty_database, server, template, warehouse

__all__ = ["database", "empty_database", "server", "template", "warehouse"]
