"""robots.txt as RFC 9309 wants it, through real fetches."""

from __future__ import annotations

from dataclasses import replace

import pytest

from etl.errors import FetchError, HttpStatusError, RobotsDisallowed, TimedOut, Unreachable
from etl.extract.robots import (
    FAILURE_LIFETIME_SECONDS,
    LIFETIME_SECONDS,
    MOST_ROBOTS_BYTES,
    Robots,
    RobotsAnswer,
    read_rules,
)
from etl.models import FetchRules, StoryLink

URL = "https://news.example/politics/story?page=2"
RULES = FetchRules()


class Site:
    """Answers for robots.txt, counted; an answer may be an error."""

    def __init__(self, *answers: RobotsAnswer | FetchError) -> None:
        self.answers = list(answers)
        self.asked: list[str] = []

    def __call__(self, url: str, rules: FetchRules) -> RobotsAnswer:
        self.asked.append(url)
        answer = self.answers.pop(0) if len(self.answers) > 1 else self.answers[0]
        if isinstance(answer, FetchError):
            raise answer
        return answer


def text(rules: str) -> RobotsAnswer:
    return RobotsAnswer(status=200, body=rules.encode())


@pytest.mark.parametrize(
    ("rules", "is_allowed"),
    [
        ("", True),
        ("User-agent: *\nDisallow:", True),
        ("User-agent: *\nDisallow: /", False),
        ("User-agent: *\nDisallow: /sports", True),
        ("User-agent: *\nDisallow: /politics", False),
        ("User-agent: *\nDisallow: /politics\nAllow: /politics/story", True),
        ("User-agent: *\nDisallow: /*?page=", False),
        ("User-agent: *\nDisallow: /politics$", True),
        ("User-agent: Dateline\nDisallow: /", False),
        ("user-agent: dateline\nDisallow: /", False),
        ("User-agent: OtherBot\nDisallow: /", True),
        ("User-agent: Dateline\nAllow: /\n\nUser-agent: *\nDisallow: /", True),
        ("User-agent: Dateline\nDisallow: /\n\nUser-agent: *\nAllow: /", False),
        ("User-agent: OtherBot\nUser-agent: Dateline\nDisallow: /", False),
        ("\ufeffUser-agent: *\nDisallow: /", False),
        ("<html>not found, but politely</html>", True),
    ],
)
def test_rules(rules: str, is_allowed: bool) -> None:
    robots = Robots(Site(text(rules)), clock=lambda: 0.0)
    if is_allowed:
        assert robots.check(URL, RULES) == 0.0
    else:
        with pytest.raises(RobotsDisallowed) as caught:
            robots.check(URL, RULES)
        assert caught.value.url == URL
        assert caught.value.is_final


@pytest.mark.parametrize(
    ("rules", "delay"),
    [
        ("User-agent: *\nCrawl-delay: 5", 5.0),
        ("User-agent: *\nCrawl-delay: 0.5", 0.5),
        ("User-agent: *\nCrawl-delay: 86400", 30.0),
        ("User-agent: *\nCrawl-delay: soon", 0.0),
        ("User-agent: *\nCrawl-delay: -3", 0.0),
        ("User-agent: OtherBot\nCrawl-delay: 5", 0.0),
    ],
)
def test_crawl_delay(rules: str, delay: float) -> None:
    assert Robots(Site(text(rules)), clock=lambda: 0.0).check(URL, RULES) == delay


@pytest.mark.parametrize("status", [400, 401, 403, 404, 410, 451])
def test_no_file_means_no_wishes(status: int) -> None:
    assert Robots(Site(RobotsAnswer(status=status)), clock=lambda: 0.0).check(URL, RULES) == 0.0


@pytest.mark.parametrize("status", [429, 500, 502, 503, 599])
def test_a_server_in_trouble_is_left_alone_for_now(status: int) -> None:
    with pytest.raises(HttpStatusError, match=f"answered {status}.*robots.txt") as caught:
        Robots(Site(RobotsAnswer(status=status)), clock=lambda: 0.0).check(URL, RULES)
    assert not caught.value.is_final
    assert caught.value.url == URL


@pytest.mark.parametrize("kind", [Unreachable, TimedOut])
def test_an_unreachable_file_is_no_permission(kind: type[FetchError]) -> None:
    with pytest.raises(kind) as caught:
        Robots(Site(kind("no luck", url="x")), clock=lambda: 0.0).check(URL, RULES)
    assert not caught.value.is_final


def test_a_file_is_read_once_for_each_origin_and_again_when_it_is_old(fake_time) -> None:
    site = Site(text("User-agent: *\nAllow: /"), text("User-agent: *\nDisallow: /"))
    robots = Robots(site, fake_time.clock)
    for url in (URL, "https://News.Example/", "https://news.example/other"):
        robots.check(url, RULES)
    assert site.asked == ["https://news.example/robots.txt"]
    fake_time.seconds += LIFETIME_SECONDS
    with pytest.raises(RobotsDisallowed):
        robots.check(URL, RULES)
    for url in ("http://news.example/", "https://news.example:8443/"):
        with pytest.raises(RobotsDisallowed):
            robots.check(url, RULES)
    assert site.asked[2:] == ["http://news.example/robots.txt", "https://news.example:8443/robots.txt"]


def test_a_failure_is_remembered_for_a_shorter_time(fake_time) -> None:
    site = Site(Unreachable("no luck", url="x"), text(""))
    robots = Robots(site, fake_time.clock)
    for _ in range(3):
        with pytest.raises(Unreachable):
            robots.check(URL, RULES)
    fake_time.seconds += FAILURE_LIFETIME_SECONDS
    assert robots.check(URL, RULES) == 0.0
    assert len(site.asked) == 2


def test_rules_past_the_cap_go_unheard() -> None:
    filler = b"# " + b"x" * MOST_ROBOTS_BYTES + b"\n"
    rules = read_rules(RobotsAnswer(status=200, body=filler + b"User-agent: *\nDisallow: /"))
    assert rules is not None
    assert rules.can_fetch(URL, "Dateline")


# --- Through the web -----------------------------------------------------------------------------


@pytest.fixture
def ask(web, server, rules):
    def ask(path: str = "/story", **changes):
        return web.fetch(StoryLink(url=server.url + path, source="s"), replace(rules, **changes))

    return ask


@pytest.fixture
def reply(server):
    reply = type(server.scripts["/robots.txt"])
    server["/story"] = reply(b"<p>Story</p>")
    return reply


def test_a_disallowed_page_is_not_asked_for(ask, server, reply) -> None:
    server["/robots.txt"] = reply(b"User-agent: *\nDisallow: /story")
    with pytest.raises(RobotsDisallowed):
        ask()
    assert server.paths() == []
    assert ask(obey_robots=False).status == 200


def test_a_redirect_into_what_is_disallowed(ask, server, reply) -> None:
    server["/robots.txt"] = reply(b"User-agent: *\nDisallow: /private")
    server["/story"] = reply(status=302, headers={"Location": "/private/story"})
    with pytest.raises(RobotsDisallowed):
        ask()
    assert server.paths() == ["/story"]


def test_robots_txt_is_not_read_where_it_is_not_obeyed(ask, server, reply) -> None:
    ask(obey_robots=False)
    assert [path for path, _ in server.requests] == ["/story"]


def test_crawl_delay_raises_the_delay_and_never_lowers_it(ask, server, reply, fake_time) -> None:
    server["/robots.txt"] = reply(b"User-agent: *\nCrawl-delay: 4")
    ask(delay_seconds=1.0)
    ask(delay_seconds=1.0)
    ask(delay_seconds=9.0)
    assert fake_time.sleeps == [4.0, 4.0, 9.0]


def test_a_moved_robots_txt_is_followed(ask, server, reply) -> None:
    server["/robots.txt"] = reply(status=301, headers={"Location": "/robots/new.txt"})
    server["/robots/new.txt"] = reply(b"User-agent: *\nDisallow: /")
    with pytest.raises(RobotsDisallowed):
        ask()


def test_a_robots_txt_that_moves_for_ever_counts_as_absent(ask, server, reply) -> None:
    server["/robots.txt"] = reply(status=301, headers={"Location": "/robots.txt"})
    assert ask().status == 200
    assert len(server.requests) == 7


def test_a_huge_robots_txt_is_read_up_to_the_cap(ask, server, reply) -> None:
    server["/robots.txt"] = reply(b"User-agent: *\nDisallow: /story\n" + b"#" * 2_000_000)
    with pytest.raises(RobotsDisallowed):
        ask()


def test_a_failing_robots_txt_is_tried_again_and_then_left(ask, server, reply) -> None:
    server["/robots.txt"] = reply(status=503)
    with pytest.raises(HttpStatusError, match="503") as caught:
        ask()
    assert not caught.value.is_final
    assert caught.value.url == server.url + "/story"
    assert len(server.requests) == 4
    assert server.paths() == []
