"""The archive: a WARC file for each batch, and beside it what became of it.

``<root>/<source>/<YYYY>/<MM>/<DD>/<batch_id>`` with the endings ``.warc.gz`` (pages), ``.batch.json`` (every attempt),
``.results.jsonl.gz`` and ``.transformed.json``. Everything is written under a temporary name and moved into place when
it is complete; the ``.batch.json`` comes last, and a batch is finished when it is there. A killed run leaves at most a
``.part`` file, which nobody reads.
"""

from __future__ import annotations

import gzip
import re
import secrets
import zlib
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from datetime import date
from typing import IO, TypeVar

from fsspec.core import url_to_fs
from pydantic import TypeAdapter
from warcio.warcwriter import WARCWriter

from etl.codec import BATCH, RESULT, TRANSFORMED, dump_line, load_line
from etl.errors import ArchiveError, SettingsError, UsageError
from etl.extract.warc import gzipped, own_pages, start_warc, write_page
from etl.models import Batch, FetchedPage, Result, Transformed

BATCH_ID = re.compile(r"(?P<slug>[a-z0-9]+(?:-[a-z0-9]+)*)-(?P<at>[0-9]{8}T[0-9]{6})-[0-9a-f]{6}")

PAGES, BATCH_FILE = ".warc.gz", ".batch.json"
RESULTS, TRANSFORMED_FILE = ".results.jsonl.gz", ".transformed.json"

ADVICE = {
    PAGES: "Extract the source again; its feeds name its recent stories.",
    BATCH_FILE: "A batch without it was never finished: extract the source again.",
    RESULTS: "Run `dateline transform {batch_id}`.",
    TRANSFORMED_FILE: "Run `dateline transform {batch_id}`.",
}
"""What to do where a file is missing or damaged."""

T = TypeVar("T")


class WarcBatchWriter:
    """An open batch."""

    def __init__(self, writer: WARCWriter) -> None:
        self._writer = writer

    def save(self, page: FetchedPage) -> None:
        """Append ``page``; nothing of it stays in memory. Raises :class:`ArchiveError` where there is no room."""
        try:
            write_page(self._writer, page)
        except OSError as error:
            raise unwritable(error) from error


class WarcArchive:
    """Batches under one root, which is any fsspec address: a folder, ``s3://bucket/news``, ``memory://news`` ..."""

    def __init__(self, root: str) -> None:
        """Raises :class:`SettingsError` for an address whose kind nothing installed can read."""
        try:
            self._fs, self._root = url_to_fs(root)
        except (ImportError, ValueError) as error:
            advice = "Install the package that the message names, or set DATELINE_ARCHIVE to a folder."
            raise SettingsError(f"the archive {root} cannot be opened: {error}", advice=advice) from error

    # Writing

    @contextmanager
    def writing(self, batch_id: str) -> Iterator[WarcBatchWriter]:
        """A new WARC for ``batch_id``; it is there when this ends well, and not at all when it does not."""
        with self._replacing(self._path(batch_id, PAGES)) as out:
            yield WarcBatchWriter(start_warc(out, f"{batch_id}{PAGES}", software="Dateline"))

    def save_batch(self, batch: Batch) -> None:
        """Say that the batch is finished."""
        self._save_json(batch.batch_id, BATCH_FILE, BATCH, batch)

    def save_results(self, transformed: Transformed, results: Iterable[Result]) -> None:
        """Keep what transform made of the batch; the same results give the same bytes."""
        with (
            self._replacing(self._path(transformed.batch_id, RESULTS)) as out,
            gzipped(out) as lines,
        ):
            for result in results:
                lines.write(dump_line(RESULT, result).encode("utf-8") + b"\n")
        self._save_json(transformed.batch_id, TRANSFORMED_FILE, TRANSFORMED, transformed)

    # Reading

    def batch_ids(self, *, source: str | None = None, since_on: date | None = None) -> Sequence[str]:
        """Finished batches, oldest first; ``since_on`` is a day in UTC."""
        self._fs.invalidate_cache()
        folder = f"{self._root}/{source}" if source else self._root
        names = (str(path).rsplit("/", 1)[-1] for path in self._fs.find(folder))
        found = [name.removesuffix(BATCH_FILE) for name in names if name.endswith(BATCH_FILE)]
        dated = sorted((match["at"], match[0]) for match in map(BATCH_ID.fullmatch, found) if match)
        since = f"{since_on:%Y%m%d}" if since_on else ""
        return tuple(batch_id for at, batch_id in dated if at >= since)

    def batch(self, batch_id: str) -> Batch:
        """Raises :class:`ArchiveError` where the batch is missing or damaged, as all that follow."""
        return self._load_json(batch_id, BATCH_FILE, BATCH)

    def pages(self, batch_id: str) -> Iterator[FetchedPage]:
        """The batch's pages in the order they were saved, one in memory at a time."""
        read_count = 0
        with self._reading(batch_id, PAGES) as stream:
            for page in own_pages(stream):
                yield page
                read_count += 1
        if self._has(batch_id, BATCH_FILE):
            batch = self.batch(batch_id)
            _check_count(batch_id, PAGES, read_count, batch.fetched_count + batch.unmodified_count)

    def results(self, batch_id: str) -> Iterator[Result]:
        """What the last transform of the batch made."""
        read_count = 0
        with (
            self._reading(batch_id, RESULTS) as stream,
            gzip.GzipFile(fileobj=stream, mode="rb") as lines,
        ):
            for line in lines:
                yield load_line(RESULT, line)
                read_count += 1
        if self._has(batch_id, TRANSFORMED_FILE):
            done = self.transformed(batch_id)
            whole_count = done.article_count + done.rejected_count + done.unmodified_count
            _check_count(batch_id, RESULTS, read_count, whole_count)

    def transformed(self, batch_id: str) -> Transformed:
        """The last transform's own account of the batch."""
        return self._load_json(batch_id, TRANSFORMED_FILE, TRANSFORMED)

    # Files

    def _path(self, batch_id: str, ending: str) -> str:
        match = BATCH_ID.fullmatch(batch_id)
        if match is None:
            raise UsageError(f"{batch_id!r} is no batch id", advice="One looks like my-paper-20260131T120000-1a2b3c.")
        day = match["at"]
        return f"{self._root}/{match['slug']}/{day[:4]}/{day[4:6]}/{day[6:8]}/{batch_id}{ending}"

    def _has(self, batch_id: str, ending: str) -> bool:
        return bool(self._fs.exists(self._path(batch_id, ending)))

    @contextmanager
    def _replacing(self, path: str) -> Iterator[IO[bytes]]:
        """A file that takes its name only when it is complete; raises :class:`ArchiveError` where it cannot be."""
        part = f"{path}.{secrets.token_hex(4)}.part"
        try:
            self._fs.makedirs(path.rsplit("/", 1)[0], exist_ok=True)
            out = self._fs.open(part, "wb")
        except OSError as error:
            raise unwritable(error) from error
        try:
            with out:
                yield out
            self._fs.mv(part, path)
        except OSError as error:  # what is buffered is written as late as here, and the disk may be full by now
            raise unwritable(error) from error
        finally:
            if self._fs.exists(part):
                self._fs.rm(part)

    @contextmanager
    def _reading(self, batch_id: str, ending: str) -> Iterator[IO[bytes]]:
        path, advice = self._path(batch_id, ending), ADVICE[ending].format(batch_id=batch_id)
        try:
            with self._fs.open(path, "rb") as stream:
                yield stream
        except FileNotFoundError as error:
            raise ArchiveError(f"the archive has no {batch_id}{ending}", advice=advice) from error
        except (OSError, EOFError, zlib.error, ValueError, ArchiveError) as error:
            why = str(error).split("\n", 1)[0]
            raise ArchiveError(f"{path} is damaged: {why}", advice=advice) from error

    def _save_json(self, batch_id: str, ending: str, adapter: TypeAdapter[T], value: T) -> None:
        with self._replacing(self._path(batch_id, ending)) as out:
            out.write(dump_line(adapter, value).encode("utf-8") + b"\n")

    def _load_json(self, batch_id: str, ending: str, adapter: TypeAdapter[T]) -> T:
        with self._reading(batch_id, ending) as stream:
            return load_line(adapter, stream.read())


def unwritable(error: OSError) -> ArchiveError:
    """The error for a root where nothing can be written."""
    advice = "Look at DATELINE_ARCHIVE, the free space there and who may write."
    return ArchiveError(f"the archive cannot be written: {error.strerror or error}", advice=advice)


def _check_count(batch_id: str, ending: str, read_count: int, whole_count: int) -> None:
    """A file cut between two records looks whole to its reader; the count saved beside it knows better."""
    if read_count < whole_count:
        raise ArchiveError(
            f"{batch_id}{ending} has {read_count} records instead of {whole_count}",
            advice=ADVICE[ending].format(batch_id=batch_id),
        )
