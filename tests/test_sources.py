"""Publishers as data: what is read, and what a person is told when a file is wrong."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

import pytest

from etl.errors import SourceError, UsageError
from etl.models import Source
from etl.sources import BY_HAND, pick_sources, read_agencies, read_source, read_sources, source_of

WHOLE = """
name = "The Harbour Courier"
homepage = "https://courier.example/"
language = "en"
time_zone = "Europe/London"
aliases = ["Courier"]

[[feeds]]
url = "feed.xml"

[[feeds]]
url = "https://courier.example/news.xml"
kind = "sitemap"

[[layouts]]
from_on = 2020-01-01
headline = "h1"

[[layouts]]
from_on = 2024-06-01
headline = "h1.title"
remove = [".ad"]

[fetch]
delay_seconds = 2.5

[expect]
undated_share_at_most = 0.1
"""


def written(folder: Path, text: str, name: str = "courier.toml") -> Path:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path


def test_a_whole_source(tmp_path: Path) -> None:
    source = read_source(written(tmp_path, WHOLE), {})
    assert source.slug == "courier"
    assert [feed.url for feed in source.feeds] == [
        "https://courier.example/feed.xml",
        "https://courier.example/news.xml",
    ]
    assert source.fetch.delay_seconds == 2.5
    assert source.expect.undated_share_at_most == 0.1


@pytest.mark.parametrize(
    ("day", "headline"),
    [(date(2019, 12, 31), None), (date(2020, 1, 1), "h1"), (date(2024, 5, 31), "h1"), (date(2024, 6, 1), "h1.title")],
)
def test_the_layout_of_the_day(tmp_path: Path, day: date, headline: str | None) -> None:
    layout = read_source(written(tmp_path, WHOLE), {}).layout_on(day)
    assert (layout.headline if layout else None) == headline


@pytest.mark.parametrize(
    ("text", "place", "advice"),
    [
        ('nmae = "x"', "nmae", "Did you mean 'name'?"),
        ('name = "x"\n[fetch]\ndelay = 1', "fetch.delay", "delay_seconds"),
        ('name = "x"\n[[feeds]]\nurl = "http://a.example"\nkid = "feed"', "feeds[0].kid", "Did you mean 'kind'?"),
        ('name = "x"\n[[feeds]]\nurl = "http://a.example"\nkind = "rss"', "feeds[0].kind", "README"),
        ('name = "x"\n[[feeds]]\nkind = "feed"', "feeds[0].url: missing", "Add it"),
        ('language = "en"', "name: missing", "Add it"),
        ('name = "x"\ntime_zone = "Berlin"', "time_zone", "Europe/Berlin"),
        ('name = "x"\n[[feeds]]\nurl = "feed.xml"', "feeds", "homepage"),
        ('name = "x"\nslug = "y"', "slug", "Remove the key"),
        ("name = x", "not TOML", "quotes"),
        ('name = "${DATELINE_NOWHERE}"', "DATELINE_NOWHERE", "Set DATELINE_NOWHERE"),
        ('name = "x"\nhomepage = "${HOME}"', "${HOME}", "DATELINE_HOME"),
        ('name = "${DATELINE_DATABASE_URL}"', "may hold a secret", "Keep it out"),
        ('name = "${DATELINE_OWNER_PASSWORD:-}"', "may hold a secret", "Keep it out"),
        ('name = "x"\nhomepage = "${dateline_host:-x}"', "${dateline_host}", "DATELINE_HOST"),
        (
            'name = "x"\n[[layouts]]\nfrom_on = 2024-01-01\nbody = "div[["',
            "layouts[0].body: no CSS selector",
            "inspector",
        ),
        ('name = "x"\n[[layouts]]\nfrom_on = 2024-01-01\nremove = [".a", "p:nosuch"]', "layouts[0].remove[1]", "leave"),
        (
            'name = "x"\n[[fixes]]\nfield = "byline"\npattern = "("\nreason = "r"',
            "fixes[0].pattern",
            "Python prompt",
        ),
        (
            'name = "x"\n[[fixes]]\nfield = "byline"\npattern = "(a)"\nreplacement = "\\\\2"\nreason = "r"',
            "fixes[0].replacement",
            "groups",
        ),
        (
            'name = "x"\n[[fixes]]\nfield = "byline"\npattern = "a"\nreplacement = "\\\\g<b>"\nreason = "r"',
            "fixes[0].replacement",
            "groups",
        ),
        ('name = "x"\nhomepage = "http://["\n[[feeds]]\nurl = "a.xml"', "homepage", "https://"),
        ('name = "x"\nhomepage = "a.example"', "homepage", "https://"),
        ('name = "x"\n[[feeds]]\nurl = "~nobody-of-that-name/a"\nkind = "folder"', "feeds", "README"),
        ('name = "x"\n[[feeds]]\nurl = "a\\u0000"\nkind = "file"', "feeds", "README"),
    ],
)
def test_a_wrong_file_names_file_key_and_fix(tmp_path: Path, text: str, place: str, advice: str) -> None:
    with pytest.raises(SourceError) as caught:
        read_source(written(tmp_path, text), {})
    assert "courier.toml" in str(caught.value)
    assert place in str(caught.value)
    assert advice in caught.value.advice


def test_a_file_may_begin_with_a_byte_order_mark(tmp_path: Path) -> None:
    assert read_source(written(tmp_path, '\ufeffname = "x"'), {}).name == "x"


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("name = 1", "name: must be text in quotes, and is 1"),
        ('name = "x"\nenabled = "perhaps"', "enabled: must be true or false, and is 'perhaps'"),
        ('name = "x"\naliases = "y"', "aliases: must be a list in square brackets, and is 'y'"),
        ('name = "x"\naliases = [1]', "aliases[0]: must be text in quotes, and is 1"),
        ('name = "x"\nshortest_article_words = 1.5', "shortest_article_words: must be a whole number, and is 1.5"),
        ('name = "x"\nfetch = "fast"', "fetch: must be a table of keys, and is 'fast'"),
        ('name = "x"\n[fetch]\ndelay_seconds = "slow"', "fetch.delay_seconds: must be a number, and is 'slow'"),
        ('name = "x"\n[[layouts]]\nfrom_on = "May"', "layouts[0].from_on: must be a day such as 2024-06-01"),
        (
            'name = "x"\n[[feeds]]\nurl = "http://a.example"\nkind = "rss"',
            "feeds[0].kind: must be one of feed, sitemap, listing, file, folder, warc, and is 'rss'",
        ),
        ('name = "x"\nshortest_article_words = -1', "shortest_article_words: must be a number from 0 to"),
        (
            'name = "x"\n[fetch]\ndelay_seconds = -5',
            "fetch.delay_seconds: must be a number from 0 to 86,400, and is -5",
        ),
        (
            'name = "x"\n[fetch]\ndelay_seconds = nan',
            "fetch.delay_seconds: must be a number from 0 to 86,400, and is nan",
        ),
        ('name = "x"\n[fetch]\nmost_articles = 0', "fetch.most_articles: must be a number from 1 to"),
        ('name = "x"\n[fetch]\nrevisit_for_days = inf', "fetch.revisit_for_days: must be a number from 0 to"),
        (
            'name = "x"\n[expect]\nundated_share_at_most = 50',
            "expect.undated_share_at_most: must be a number from 0 to 1, and is 50",
        ),
    ],
)
def test_a_wrong_value_is_told_in_plain_words(tmp_path: Path, text: str, words: str) -> None:
    with pytest.raises(SourceError) as caught:
        read_source(written(tmp_path, text), {})
    assert words in str(caught.value)


def test_a_folder_that_is_not_there_is_said(tmp_path: Path) -> None:
    with pytest.raises(SourceError, match=r"nowhere: no such folder"):
        read_sources([tmp_path, tmp_path / "nowhere"], {})


def test_variables_move_a_source_to_another_address(tmp_path: Path) -> None:
    text = 'name = "x"\nhomepage = "${DATELINE_HOST:-http://127.0.0.1:8931}/"\n[[feeds]]\nurl = "feed.xml"'
    path = written(tmp_path, text)
    assert read_source(path, {}).feeds[0].url == "http://127.0.0.1:8931/feed.xml"
    assert read_source(path, {"DATELINE_HOST": "http://newsroom"}).feeds[0].url == "http://newsroom/feed.xml"


def test_folders_are_relative_to_the_file(tmp_path: Path) -> None:
    source = read_source(written(tmp_path, 'name = "x"\n[[feeds]]\nurl = "saved"\nkind = "folder"'), {})
    assert source.feeds[0].url == str(tmp_path / "saved")


def test_two_files_of_one_name_are_refused(tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()
    (tmp_path / "b").mkdir()
    written(tmp_path / "a", 'name = "x"')
    written(tmp_path / "b", 'name = "y"')
    with pytest.raises(SourceError, match="same name"):
        read_sources([tmp_path / "a", tmp_path / "b"], {})


def test_files_that_are_no_sources_are_passed_over(tmp_path: Path) -> None:
    written(tmp_path, "nonsense", "_agencies.toml")
    written(tmp_path, 'name = "x"')
    assert [source.slug for source in read_sources([tmp_path], {})] == ["courier"]


def test_a_file_name_that_is_no_slug_is_refused(tmp_path: Path) -> None:
    with pytest.raises(SourceError) as caught:
        read_source(written(tmp_path, 'name = "x"', "My Paper.toml"), {})
    assert "my-paper.toml" in caught.value.advice


def test_picking_sources() -> None:
    on, off = Source(slug="on", name="On"), Source(slug="off", name="Off", enabled=False)
    assert pick_sources([on, off], []) == (on,)
    assert pick_sources([on, off], ["off", "off"]) == (off,)
    with pytest.raises(UsageError) as caught:
        pick_sources([on, off], ["onn"])
    assert caught.value.advice == "Did you mean 'on'?"
    with pytest.raises(UsageError, match="no source is enabled"):
        pick_sources([off], [])


@pytest.mark.parametrize(
    ("changed", "message"),
    [
        ('kind = "wire"', "agency 'ex', kind: must be one of news"),
        ('sign = ["EX"]', "agency 'ex', sign: no such key"),
        ('country = "Norway"', "agency 'ex', country: must be two capital letters, and is 'Norway'"),
        ('aliases = "Example"', "agency 'ex', aliases: must be a list"),
        ('aliases = ["Other Press"]', "agency 'ex': 'other press' is a name or a sign of 'other', too"),
        ('slug = "Ex Press"', "agency 'Ex Press', slug: must be a-z, 0-9 and hyphens"),
    ],
)
def test_a_mistake_in_the_registry_is_told_with_the_agency_it_is_in(tmp_path: Path, changed: str, message: str) -> None:
    slug = "" if changed.startswith("slug") else 'slug = "ex"\n'
    toml = f'[[agencies]]\nslug = "other"\nname = "Other Press"\n[[agencies]]\n{slug}name = "Ex"\n{changed}'
    with pytest.raises(SourceError, match=re.escape(message)):
        read_agencies(written(tmp_path, toml, "_a.toml"))


def test_an_agency_without_a_slug_is_told_by_its_place(tmp_path: Path) -> None:
    with pytest.raises(SourceError, match=re.escape("agency 1, slug: missing")):
        read_agencies(written(tmp_path, '[[agencies]]\nname = "A"', "_a.toml"))


def test_two_agencies_of_one_slug_are_refused(tmp_path: Path) -> None:
    path = written(tmp_path, '[[agencies]]\nslug = "a"\nname = "A"\n[[agencies]]\nslug = "a"\nname = "B"', "_a.toml")
    with pytest.raises(SourceError, match="two agencies"):
        read_agencies(path)


@pytest.mark.parametrize(
    ("url", "owner"),
    [
        ("https://www.courier.example/2026/a", "courier"),
        ("https://courier.example/sport/b", "courier-sport"),
        ("http://COURIER.example", "courier"),
        ("https://courier.example/sport", "courier-sport"),
        ("https://courier.example/sports-law/c", "courier"),
        ("https://other.example/", "by-hand"),
        ("/home/me/page.html", "by-hand"),
    ],
)
def test_an_address_belongs_to_the_nearest_homepage(url: str, owner: str) -> None:
    courier = Source(slug="courier", name="C", homepage="https://courier.example/")
    sport = Source(slug="courier-sport", name="S", homepage="https://courier.example/sport")
    nowhere = Source(slug="nowhere", name="N")
    assert source_of(url, [courier, sport, nowhere]).slug == owner
    assert BY_HAND.slug == "by-hand"
