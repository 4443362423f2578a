"""The bench itself: every row is there at a tiny size, ratios and verdicts are right, the JSON has the agreed keys."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.bench.__main__ import main, measure
from tests.bench.books import books_in
from tests.bench.row import Row, as_json, in_pairs, percentile, table, write
from tests.bench.scale import SCALES, Scale

KEYS = ["name", "ours", "baseline", "ratio", "aim", "met"]
TINY = Scale(
    starts=1,
    first_search_people=40,
    people=60,
    typed_people=1,
    search_rounds=1,
    payments=1,
    schedules=6,
    schedule_rounds=1,
    batch=12,
    batch_rounds=1,
    quotes=20,
    quote_rounds=1,
    imported=60,
    import_rounds=1,
    board_people=60,
    board_rounds=1,
    tour=False,
)


def row(**parts: object) -> Row:
    usual = {"name": "work [s]", "ours": 3.0, "baseline": 2.0, "aim": "<= 2 x", "limit": 2.0}
    return Row(**(usual | parts))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("parts", "ratio", "met"),
    [
        ({}, 1.5, True),
        ({"limit": 1.5}, 1.5, True),
        ({"limit": 1.49}, 1.5, False),
        ({"also": False}, 1.5, False),
        ({"limit": None}, 1.5, True),
        ({"ours": 51.0, "limit": 50.0, "on_ratio": False, "baseline": 1.0}, 51.0, False),
        ({"ours": 50.0, "limit": 50.0, "on_ratio": False, "baseline": 1.0}, 50.0, True),
        ({"ours": None, "baseline": None}, None, False),
        ({"ours": None, "baseline": None, "limit": None}, None, False),
        ({"baseline": 0.0}, None, False),
    ],
)
def test_a_row_knows_its_ratio_and_whether_its_aim_is_met(
    parts: dict[str, object], ratio: float | None, *, met: bool
) -> None:
    made = row(**parts)
    assert made.ratio == ratio
    assert made.met is met


def test_the_table_tells_missed_and_unmeasured_rows_apart(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    rows = [row(name="good"), row(name="slow", ours=9.0, note="because"), row(name="none", ours=None, baseline=None)]
    write(rows, tmp_path / "build")
    printed = capsys.readouterr().out
    assert printed == table(rows) + "\n"
    good, slow, none = printed.splitlines()[1:4]
    assert good.split()[-1] == "met"
    assert good.split()[1:4] == ["3", "2", "1.5"]
    assert slow.endswith("NOT MET")
    assert none.endswith("not measured")
    assert "- slow: because" in printed
    stored = json.loads((tmp_path / "build" / "bench.json").read_text(encoding="utf-8"))
    assert stored == as_json(rows)
    assert [list(one) for one in stored] == [KEYS] * 3
    assert stored[2]["ours"] is None


def test_pairs_take_turns_after_one_warm_up_of_each() -> None:
    calls: list[str] = []
    ours, bare = in_pairs(lambda: calls.append("ours"), lambda: calls.append("bare"), rounds=3)
    assert calls == ["ours", "bare"] * 4
    assert ours > 0
    assert bare > 0


def test_percentile_takes_a_measured_value() -> None:
    values = [float(value) for value in range(100, 0, -1)]
    assert percentile(values, 0.99) == 100.0
    assert percentile(values, 0.5) == 51.0
    assert percentile([7.0], 0.99) == 7.0


def test_scales_measure_the_same_rows_and_small_is_smaller() -> None:
    small, full = SCALES["small"], SCALES["full"]
    assert small.tour
    assert full.tour
    assert full.people == 1_000_000
    assert full.first_search_people == 10_000
    assert full.schedules == 1_000
    assert small.people < full.people


def test_an_unknown_scale_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("BENCH_SCALE", "huge")
    assert main(tmp_path) == 2
    assert "small" in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []


def test_every_aim_has_its_row(tmp_path: Path) -> None:
    rows = measure(TINY, books_in(tmp_path))
    assert [made.name.partition(" [")[0] for made in rows] == [
        "start: window painted, takes keys",
        "start: first search of 40 people answered",
        "start: key derivation, left out above",
        "one keystroke in 60 people, rows ready, p50",
        "one keystroke in 60 people, rows ready, p99",
        "receipt: payment committed and first PDF",
        "6 schedules in one file",
        "12 schedules as a batch job, one file",
        "12 schedules stopped at half: the rest",
        "import of 60 people from .xlsx, checks and duplicates",
        "import of 60 people, peak memory",
        "quote of a household of five",
        "board of 60 people opens",
        "board of 60 people, next bar",
        "adviser, another income",
        "longest stall in the tour, a page's first use",
        "longest stall in the tour, afterwards",
        "memory with 60 people",
    ]
    measured, tour = [made for made in rows if "tour" not in made.name], [made for made in rows if "tour" in made.name]
    assert all(made.ours is not None and made.ours > 0 for made in measured)
    assert all(made.ratio is not None and made.ratio > 0 for made in measured)
    assert all(made.ours is None and not made.met for made in tour)
    assert tour[0].note == "the tour was not asked for"


def test_only_a_missed_row_tells_what_holds_it_back() -> None:
    printed = table([row(name="good", held_back="nothing"), row(name="slow", ours=9.0, held_back="the import")])
    assert "held back, slow: the import" in printed
    assert "nothing" not in printed
