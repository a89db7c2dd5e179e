from __future__ import annotations

from etl.extract.throttle import Throttle


def test_whoever_else_asks_is_waited_for(fake_time) -> None:
    turns = {"a.example": 3.0, "b.example": 0.0}
    throttle = Throttle(fake_time.clock, fake_time.sleep, lambda host, delay: turns[host] + delay)
    throttle.wait("a.example", 2.0)
    throttle.wait("b.example", 0.0)
    turns["a.example"] = -1.0
    throttle.wait("a.example", 2.0)
    assert fake_time.sleeps == [5.0, 2.0]


def test_hosts_are_asked_no_sooner_than_their_delay(fake_time) -> None:
    throttle = Throttle(fake_time.clock, fake_time.sleep)
    throttle.wait("a.example", 2.0)
    fake_time.seconds += 0.5
    throttle.wait("b.example", 2.0)
    throttle.wait("a.example", 2.0)
    throttle.wait("a.example", 5.0)
    fake_time.seconds += 60
    throttle.wait("a.example", 5.0)
    assert fake_time.sleeps == [1.5, 5.0]
