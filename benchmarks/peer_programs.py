"""``PYTHON peer_programs.py NAME``: a peer behind the protocol of programs.py.

Runs by the Python of the peers' environment and knows nothing of Dateline. Each peer is asked for everything it can say
of a page, with its default settings, comments left out.
"""

from __future__ import annotations

import json
import logging
import os
import sys
import time
import warnings
from collections.abc import Callable
from pathlib import Path
from typing import Any

Fields = dict[str, Any]
Extract = Callable[[bytes, str], Fields]

WARM_UP = (
    b"<html lang=en><title>Warm up</title><article><h1>Warm up</h1><p>By Nora Field</p>"
    + b"<p>Tables and patterns are built by the first page, so one is read before the clock starts.</p>" * 20
    + b"</article></html>"
)
NO_ADDRESS = "https://example.org/"


def trafilatura() -> Extract:
    """All fields of trafilatura, as ``bare_extraction`` gives them."""
    from htmldate.extractors import get_external_parser
    from trafilatura import bare_extraction

    # Loads hundreds of locales when a date is first hard to read: before the clock, as with everybody's tables.
    get_external_parser().get_date_data("3 avril 2019 vers midi")

    def extract(body: bytes, url: str) -> Fields:
        found = bare_extraction(body, url=url, include_comments=False, with_metadata=True)
        if found is None:
            return {}
        return {
            "title": found.title,
            "body": found.text,
            "authors": [name.strip() for name in (found.author or "").split(";") if name.strip()],
            "published": found.date,
            "language": found.language,
            "image": found.image,
        }

    return extract


def newspaper4k() -> Extract:
    """All fields of newspaper4k without its language models; it wants text, so resiliparse decodes for it."""
    from newspaper import Article, Config
    from resiliparse.parse.encoding import bytes_to_str, detect_encoding

    config = Config()
    config.fetch_images = False
    config.memorize_articles = False

    def extract(body: bytes, url: str) -> Fields:
        article = Article(url or NO_ADDRESS, config=config)
        article.download(input_html=bytes_to_str(body, detect_encoding(body, from_html_meta=True)))
        article.parse()
        published = article.publish_date
        return {
            "title": article.title,
            "body": article.text,
            "authors": list(article.authors),
            "published": published.isoformat() if published else None,
            "language": article.meta_lang or None,
            "image": article.top_image or None,
        }

    return extract


PEERS: dict[str, Callable[[], Extract]] = {"trafilatura": trafilatura, "newspaper4k": newspaper4k}


def main(name: str) -> None:
    """Answer every line of standard input."""
    warnings.simplefilter("ignore")
    logging.disable(logging.CRITICAL)
    answers = os.fdopen(os.dup(1), "w", encoding="utf-8")
    os.dup2(2, 1)  # what a library prints must not get between the answers
    extract = PEERS[name]()
    _attempt(extract, WARM_UP, NO_ADDRESS)
    for line in sys.stdin:
        question = json.loads(line)
        answer = _timed(extract, Path(question["html_path"]).read_bytes(), question.get("url") or "")
        print(json.dumps({"id": question["id"], **answer}, ensure_ascii=False, default=str), file=answers, flush=True)


def _timed(extract: Extract, body: bytes, url: str) -> Fields:
    cpu, wall = time.process_time(), time.perf_counter()
    fields = _attempt(extract, body, url)
    spent = {"seconds": time.perf_counter() - wall, "cpu_seconds": time.process_time() - cpu}
    return {"error": None, **fields, **spent}


def _attempt(extract: Extract, body: bytes, url: str) -> Fields:
    try:
        return extract(body, url)
    except Exception as error:  # noqa: BLE001 - whatever a peer raises is its answer to this page
        return {"error": f"{type(error).__name__}: {error}"[:300]}


if __name__ == "__main__":
    main(sys.argv[1])
