"""Any loads in any order, against a model that is too simple to be wrong."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from etl.load.warehouse import PostgresWarehouse
from etl.models import Result
from tests.load.examples import HOUR, NOON, article, batch, rejection, transformed
from tests.load.servers import EMPTY, execute


@dataclass(frozen=True)
class Load:
    """One page read by one batch; ``headline`` None: it was no article."""

    hour: int
    headline: str | None

    @property
    def name(self) -> str:
        return f"batch-{self.hour}"

    @property
    def result(self) -> Result:
        at = NOON + self.hour * HOUR
        return article(at=at, headline=self.headline) if self.headline else rejection("bridge", at)


loads = st.builds(Load, hour=st.integers(0, 4), headline=st.sampled_from(["A", "B", None]))

HISTORY = "select headline, since_at, until_at from dateline.revision_history order by since_at"


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(loads, min_size=1, max_size=8))
def test_the_tables_say_what_the_last_load_of_each_batch_says(
    warehouse: PostgresWarehouse, database: str, series: list[Load]
) -> None:
    execute(database, EMPTY)
    for load in series:
        warehouse.save(batch(load.name), transformed(load.name), [load.result])

    last = {load.hour: load.headline for load in series}
    read = [(NOON + hour * HOUR, headline) for hour, headline in sorted(last.items()) if headline]
    stretches = [(headline, [at for at, _ in group]) for headline, group in groupby(read, key=lambda pair: pair[1])]
    assert execute(database, HISTORY) == [(headline, times[0], times[-1]) for headline, times in stretches]
    assert execute(database, "select headline from dateline.news") == [(headline,) for _, headline in read[-1:]]
    [(rejected,)] = execute(database, "select count(*) from dateline.rejections")
    assert rejected == sum(headline is None for headline in last.values())
    [(orphans,)] = execute(
        database,
        "select count(*) from dateline.batches where (inserted_count + revised_count + unchanged_count, rejected_count)"
        " <> ((select count(*) from dateline.sightings where sightings.batch_id = batches.batch_id),"
        " (select count(*) from dateline.rejections where rejections.batch_id = batches.batch_id))",
    )
    assert orphans == 0
