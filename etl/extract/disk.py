"""Saved pages: files, folders of files, and web archives of any maker."""

from __future__ import annotations

import gzip
import io
import logging
import zlib
from collections.abc import Iterator, Sequence
from datetime import datetime
from pathlib import Path

from etl.errors import ArchiveError, UsageError
from etl.extract.warc import TOO_LARGE, foreign_pages
from etl.models import FetchedPage, Source, StoryLink

log = logging.getLogger(__name__)

CONTENT_TYPES = {
    ".html": "text/html",
    ".htm": "text/html",
    ".xhtml": "application/xhtml+xml",
    ".txt": "text/plain; charset=utf-8",
}
"""By ending. HTML without a charset, so that its reader looks for the page's own word on it."""
WARC_ENDING = ".warc"
GZIP_ENDING = ".gz"
ENDINGS = (*CONTENT_TYPES, WARC_ENDING)
"""Each also with ``.gz``."""

UNPACKABLE = 422
"""HTTP's word for a page that was sent well but makes no sense."""

MOST_PAGE_BYTES = 32 * 1024 * 1024
"""Of one page, unpacked."""


class SavedPages:
    """Reads what a person or a source names by path."""

    def __init__(self, most_bytes: int = MOST_PAGE_BYTES) -> None:
        self._most_bytes = most_bytes

    def pages(self, paths: Sequence[str], source: Source, fetched_at: datetime) -> Iterator[FetchedPage]:
        """Pages of ``paths`` in their order, folders sorted; files are as of ``fetched_at``, archives know their own.

        A file that cannot be unpacked, or is too large, comes as a page without a body, so that it is accounted for.
        Raises :class:`UsageError` for a path that does not exist or whose ending says nothing, and
        :class:`ArchiveError` for a damaged web archive.
        """
        files = [file for path in paths for file in files_at(path)]
        for file in files:
            if _ending(file) == WARC_ENDING:
                yield from self._pages_of_warc(file, source, fetched_at)
            else:
                yield self._page_of_file(file, source, fetched_at)

    def _page_of_file(self, file: Path, source: Source, fetched_at: datetime) -> FetchedPage:
        url = file.resolve().as_uri()
        status, body = self._read(file)
        return FetchedPage(
            link=StoryLink(url=url, source=source.slug),
            url=url,
            final_url=url,
            status=status,
            headers=(("Content-Type", CONTENT_TYPES[_ending(file)]),),
            body=body,
            fetched_at=fetched_at,
        )

    def _read(self, file: Path) -> tuple[int, bytes]:
        try:
            with _opened(file) as stream:
                body = stream.read(self._most_bytes + 1)
        except (gzip.BadGzipFile, EOFError, zlib.error) as error:
            log.warning("%s cannot be unpacked: %s", file, error)
            return UNPACKABLE, b""
        except OSError as error:
            raise unreadable(file, error) from error
        if len(body) > self._most_bytes:
            log.warning("%s is larger than %s bytes", file, f"{self._most_bytes:,}")
            return TOO_LARGE, b""
        return 200, body

    def _pages_of_warc(self, file: Path, source: Source, fetched_at: datetime) -> Iterator[FetchedPage]:
        try:
            with file.open("rb") as stream:
                yield from foreign_pages(stream, source.slug, fetched_at, self._most_bytes)
        except ArchiveError as error:
            raise ArchiveError(
                f"{file}: {error}", advice="Get it again, or mend it with `warcio recompress`."
            ) from error
        except OSError as error:
            raise unreadable(file, error) from error


def unreadable(file: Path, error: OSError) -> UsageError:
    """The error for a file that a person named and that the system does not let us read."""
    return UsageError(f"{file} cannot be read: {error.strerror or error}", advice="Look at its permissions.")


def _opened(file: Path) -> io.BufferedIOBase:
    return gzip.open(file, "rb") if file.suffix.lower() == GZIP_ENDING else file.open("rb")


def files_at(written: str) -> Sequence[Path]:
    """The file at a path, or the readable files under it in order; hidden ones are left out.

    Raises :class:`UsageError` for a path that is empty, does not exist or may not be looked at, or whose ending says
    nothing.
    """
    path = _path_of(written)
    try:
        if path.is_dir():
            return [file for file in sorted(path.rglob("*")) if _is_readable(file, path)]
        is_there = path.exists()
    except OSError as error:  # a folder above it that is not ours to look into
        raise unreadable(path, error) from error
    if not is_there:
        raise UsageError(f"{path} does not exist", advice="Check the path; it is read as the shell passes it.")
    if not _is_known(path):
        advice = f"Readable are folders, and files that end in {', '.join(ENDINGS)}, gzipped or not."
        raise UsageError(f"the ending of {path} does not say what it is", advice=advice)
    return [path]


def _path_of(written: str) -> Path:
    if not written.strip():  # a shell's variable that is not set; as a path it would be the folder one is in
        raise UsageError("the path is empty", advice="Name a file or a folder; a dot stands for the one you are in.")
    try:
        return Path(written).expanduser()
    except RuntimeError as error:
        raise UsageError(f"{written}: there is no such home folder", advice="Write the path from / on.") from error


def _is_readable(file: Path, folder: Path) -> bool:
    hidden = any(part.startswith(".") for part in file.relative_to(folder).parts)
    return _is_known(file) and not hidden and file.is_file()


def _is_known(file: Path) -> bool:
    return _ending(file) in ENDINGS


def _ending(file: Path) -> str:
    """The ending that says what a file is, in lower case, without ``.gz``."""
    name = file.name.lower().removesuffix(GZIP_ENDING)
    return Path(name).suffix
