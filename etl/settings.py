"""The environment, read once, at the door.

The only module that knows ``os.environ``. Doors (``cli``, the DAGs) call :func:`read_settings` and hand the result on.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

from etl.errors import SettingsError

PROJECT = Path(__file__).resolve().parent.parent

LIBPQ_PREFIX = "PG"
"""So begin the variables that libpq reads beside the address it is given: PGHOSTADDR, PGSERVICE, PGOPTIONS ..."""

DATABASE_SCHEMES = frozenset({"postgresql", "postgres"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """Where things are and who we are; every value has one environment variable."""

    database_url: str | None
    """``DATELINE_DATABASE_URL``, else the Airflow connection ``dateline_warehouse``; None: the embedded server."""
    state_folder: Path
    """``DATELINE_HOME``: the embedded server's data, logs, the default archive; ``var`` in the project by default."""
    archive_url: str
    """``DATELINE_ARCHIVE``: any fsspec address; ``archive`` in the state folder by default."""
    source_folders: tuple[Path, ...]
    """``DATELINE_SOURCES``: folders of TOML files, separated like PATH; ``sources`` in the project by default."""
    contact: str
    """``DATELINE_CONTACT``: a web or e-mail address that publishers can write to, sent in the User-Agent."""
    variables: Mapping[str, str]
    """All ``DATELINE_*`` variables: what ``${DATELINE_...}`` in a source's TOML stands for."""

    @property
    def embedded_folder(self) -> Path:
        """Data folder of the embedded PostgreSQL."""
        return self.state_folder / "postgres"

    @property
    def sql_folder(self) -> Path:
        """Migrations, views and queries."""
        return PROJECT / "sql"

    @property
    def agencies_file(self) -> Path:
        """The registry of news agencies."""
        return PROJECT / "sources" / "_agencies.toml"


def read_settings(environment: Mapping[str, str] | None = None, *, connection_url: str | None = None) -> Settings:
    """Read the settings from ``environment`` (the process's own by default).

    ``connection_url`` is the URL of the Airflow connection ``dateline_warehouse``, where a DAG found one; the
    environment variable wins over it. Raises :class:`SettingsError` for a database URL that is no PostgreSQL URL.
    """
    env = os.environ if environment is None else environment
    state_folder = _folder("DATELINE_HOME", env.get("DATELINE_HOME") or str(PROJECT / "var"))
    folders = env.get("DATELINE_SOURCES") or str(PROJECT / "sources")
    return Settings(
        database_url=_database_url(env.get("DATELINE_DATABASE_URL") or connection_url),
        state_folder=state_folder,
        archive_url=env.get("DATELINE_ARCHIVE") or str(state_folder / "archive"),
        source_folders=tuple(
            dict.fromkeys(_folder("DATELINE_SOURCES", part) for part in folders.split(os.pathsep) if part)
        ),
        contact=env.get("DATELINE_CONTACT", ""),
        variables={name: value for name, value in env.items() if name.startswith("DATELINE_")},
    )


@contextmanager
def without_libpq_variables() -> Iterator[None]:
    """Hide libpq's variables from this process and those it starts, for as long as it talks to the embedded server.

    They are meant for a server of one's own. Its address alone does not keep them out: PGHOSTADDR and a service lead
    elsewhere, PGREQUIREPEER, PGTARGETSESSIONATTRS and others refuse what is found there.
    """
    hidden = {name: os.environ.pop(name) for name in list(os.environ) if name.startswith(LIBPQ_PREFIX)}
    try:
        yield
    finally:
        os.environ.update(hidden)


def _folder(variable: str, written: str) -> Path:
    try:
        return Path(written).expanduser().resolve()
    except (RuntimeError, ValueError) as error:
        raise SettingsError(
            f"{variable} names {written!r}, which is no path: {error}", advice=f"Set {variable} to a path from / on."
        ) from error


def _database_url(url: str | None) -> str | None:
    if not url:
        return None
    try:
        scheme = urlsplit(url).scheme
    except ValueError as error:  # a bracket in the password
        raise SettingsError(
            "the database URL cannot be read",
            advice="Write postgresql://user:password@host:port/database; percent-encode special characters in it.",
        ) from error
    if scheme not in DATABASE_SCHEMES:
        raise SettingsError(
            f"the database URL begins with {scheme or 'nothing'!r}, not with postgresql://",
            advice="Set DATELINE_DATABASE_URL to postgresql://user:password@host:port/database.",
        )
    return url.replace("postgres://", "postgresql://", 1)
