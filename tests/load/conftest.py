"""Servers and databases for the tests of loading."""

from tests.load.servers import database, empty_database, migrated, server, warehouse

__all__ = ["database", "empty_database", "migrated", "server", "warehouse"]
