"""Every error Dateline raises, on one page, classed by what its reader should do.

A page that is no article is not an error: it is a :class:`etl.models.Rejection`. Exceptions are for the
network, the disk, the database and our own mistakes.

    DatelineError
    ├── UsageError            the caller asked for something that does not exist: change the call
    ├── SettingsError         the environment is wrong: change a setting
    ├── SourceError           a TOML file is wrong: change the named key in the named file
    ├── FetchError            one address gave no page: read ``outcome``, it is stored with the fetch
    │   ├── RobotsDisallowed      the site asks robots not to read it
    │   ├── AddressRefused        the address is private, or not a web address
    │   ├── HttpStatusError       the server answered with an error
    │   ├── TooLarge              more decoded bytes than the cap
    │   ├── TimedOut              too slow, by connection, by read or by the whole deadline
    │   └── Unreachable           no connection, no name, a broken answer
    ├── DiscoveryError        a source's feeds could not be read at all: the source is broken today
    ├── ArchiveError          a batch is missing or damaged: look at the archive
    ├── WarehouseError        Postgres refused: look at the database
    │   └── MigrationError        the schema is not what the code expects: run ``dateline migrate``
    └── ExpectationError      the run finished, but a source did not keep what its TOML promises
"""

from __future__ import annotations

from typing import ClassVar, Literal

FetchFailure = Literal["robots_disallowed", "address_refused", "http_error", "too_large", "timed_out", "unreachable"]
"""The outcomes of ``models.FetchOutcome`` that are failures."""


class DatelineError(Exception):
    """Base of all errors; ``advice`` says in one sentence what to do about it."""

    advice: str

    def __init__(self, message: str, *, advice: str = "") -> None:
        super().__init__(message)
        self.advice = advice


class UsageError(DatelineError):
    """The caller named a source, a query or a file that does not exist."""


class SettingsError(DatelineError):
    """A setting is missing or cannot be used."""


class SourceError(DatelineError):
    """A source's TOML is wrong; the message names file, key and fix."""


class FetchError(DatelineError):
    """One address gave no page."""

    outcome: ClassVar[FetchFailure] = "unreachable"
    """Value of ``fetches.outcome`` (see ``models.FetchOutcome``) when this ended a fetch."""
    is_final: ClassVar[bool] = False
    """True where this is an answer, not an accident: it becomes a rejection and is not tried again at once."""

    def __init__(self, message: str, *, url: str, status: int | None = None, advice: str = "") -> None:
        super().__init__(message, advice=advice)
        self.url = url
        self.status = status


class RobotsDisallowed(FetchError):
    """The site's robots.txt asks us not to read this address (RFC 9309)."""

    outcome = "robots_disallowed"
    is_final = True


class AddressRefused(FetchError):
    """Not http(s), or a name that resolves to a loopback, private or otherwise internal address."""

    outcome = "address_refused"
    is_final = True


class HttpStatusError(FetchError):
    """The server answered with an error status."""

    outcome = "http_error"

    @property
    def is_gone(self) -> bool:
        """True for the statuses that say the page will not come back: 404, 410, 451."""
        return self.status in {404, 410, 451}


class TooLarge(FetchError):
    """The decoded body passed the cap; reading stopped there."""

    outcome = "too_large"
    is_final = True


class TimedOut(FetchError):
    """Connecting, one read or the whole fetch took longer than allowed."""

    outcome = "timed_out"


class Unreachable(FetchError):
    """No such name, no connection, or an answer that is not HTTP."""


class DiscoveryError(DatelineError):
    """None of a source's feeds could be read."""


class ArchiveError(DatelineError):
    """A batch is missing from the archive or damaged."""


class WarehouseError(DatelineError):
    """Postgres could not be reached or refused a statement."""


class MigrationError(WarehouseError):
    """The database's schema and this code's migrations do not fit together."""


class ExpectationError(DatelineError):
    """A source did not deliver what the ``[expect]`` table of its TOML promises."""
