"""Charts as data: round ticks with zero, figures as a table, words for those who do not see, refusals."""

from fractions import Fraction
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.chart_numbers import Numbers, nice_scale, number_text, spread, thinned
from desktop.domain.charts import (
    Axis,
    BarChart,
    BarSeries,
    Fill,
    Level,
    LineChart,
    LineSeries,
    Place,
    Tone,
    figures_of,
    sentences_of,
)
from desktop.domain.money import Money
from desktop.domain.papers.frozen import FrozenContentError
from desktop.domain.papers.frozen_chart import freeze_chart, thaw_chart

PEOPLE = Axis(title="Số người", unit="người")


def pensions(**changes: object) -> LineChart:
    """Two lines over 15, 20 and 25,5 years; the lower one is not known at the end."""
    parts: dict[str, object] = {
        "title": "Lương hưu ước tính",
        "places_title": "Số năm đóng",
        "axis": Axis(title="Lương hưu", unit="đồng một tháng", numbers=Numbers.MONEY),
        "places": (
            Place(text="15 năm", at=15), Place(text="20 năm", at=20), Place(text="25,5 năm", at=Fraction(51, 2))
        ),
        "series": (
            LineSeries(name="chọn 2,3 triệu", values=(1_035_000, 1_265_000, 1_518_000), strong=True),
            LineSeries(name="chọn 1,5 triệu", values=(Money(675_000), Money(825_000), None)),
        ),
        "note": "Thu nhập không tăng.",
        "estimate": True,
    }  # fmt: skip
    return LineChart(**(parts | changes))  # type: ignore[arg-type]


def hamlets(**changes: object) -> BarChart:
    """Two hamlets, one of them without anybody."""
    parts: dict[str, object] = {
        "title": "Theo thôn",
        "places_title": "Thôn",
        "axis": PEOPLE,
        "places": (Place(text="Thôn Hạ"), Place(text="Xóm Mới")),
        "series": (
            BarSeries(name="đã có", values=(789, 0), tone=Tone.HI),
            BarSeries(name="chưa có", values=(114, 0), tone=Tone.WARN, fill=Fill.HATCHED),
        ),
        "levels": (Level(value=95, text="mục tiêu"),),
        "shares": True,
    }
    return BarChart(**(parts | changes))  # type: ignore[arg-type]


@given(st.lists(st.fractions(min_value=-(10**12), max_value=10**12), max_size=6), st.sampled_from(Numbers))
def test_a_scale_has_zero_and_holds_every_value_in_a_handful_of_round_ticks(
    values: list[Fraction], numbers: Numbers
) -> None:
    scale = nice_scale(values, numbers)
    assert 0 in [tick.value for tick in scale.ticks]
    assert all(scale.least <= value <= scale.most for value in values)
    assert 2 <= len(scale.ticks) <= 7
    steps = {after.value - before.value for before, after in pairwise(scale.ticks)}
    assert len(steps) == 1
    if numbers is Numbers.COUNT:
        assert all(tick.value.denominator == 1 for tick in scale.ticks)


@pytest.mark.parametrize(
    ("values", "numbers", "ticks"),
    [
        ([3_300_000], Numbers.MONEY, ["0", "1 triệu", "2 triệu", "3 triệu", "4 triệu"]),
        ([-400_000, 700_000], Numbers.MONEY, ["−500 nghìn", "0", "500 nghìn", "1 triệu"]),
        ([5_000_000_000], Numbers.MONEY, ["0", "2 tỷ", "4 tỷ", "6 tỷ"]),
        ([100], Numbers.PERCENT, ["0 %", "25 %", "50 %", "75 %", "100 %"]),
        ([2], Numbers.COUNT, ["0", "1", "2"]),
        ([], Numbers.COUNT, ["0", "1"]),
        ([5_812], Numbers.COUNT, ["0", "2.000", "4.000", "6.000"]),
    ],
)
def test_ticks_read_as_people_say_them(values: list[int], numbers: Numbers, ticks: list[str]) -> None:
    assert [tick.text for tick in nice_scale(values, numbers).ticks] == ticks


@pytest.mark.parametrize(
    ("value", "numbers", "text"),
    [
        (Money(1_518_000), Numbers.MONEY, "1.518.000 đ"),
        (-792_000, Numbers.MONEY, "−792.000 đ"),
        (Fraction(53_670, 582), Numbers.PERCENT, "92,2 %"),
        (95, Numbers.PERCENT, "95 %"),
        (Fraction(51, 2), Numbers.YEARS, "25,5 năm"),
        (5_812, Numbers.COUNT, "5.812"),
        (Fraction(1, 3), Numbers.COUNT, "0,3"),
    ],
)
def test_figures_are_written_whole(value: int | Fraction, numbers: Numbers, text: str) -> None:
    assert number_text(value, numbers) == text


@given(st.lists(st.floats(0, 200), min_size=1, max_size=8))
def test_texts_at_line_ends_keep_their_distance_and_their_order(wished: list[float]) -> None:
    places = spread(wished, 18, 0, 200)
    ordered = sorted(zip(wished, places, strict=True))
    assert all(after - before >= 18 - 1e-6 for (_w, before), (_v, after) in pairwise(ordered))
    assert max(places) <= 200 + 1e-6
    if len(wished) == 1:
        assert places[0] == wished[0]


@given(st.integers(1, 40), st.floats(5, 120), st.floats(1, 60))
def test_thinned_texts_never_touch_and_the_last_one_stays(count: int, wide: float, step: float) -> None:
    places = [step * place for place in range(count)]
    kept = thinned(places, [wide] * count, 6)
    assert kept[-1] == count - 1
    assert all(places[b] - places[a] >= wide + 6 for a, b in pairwise(kept))
    if step >= wide + 6:
        assert len(kept) == count


def test_an_estimate_without_assumptions_is_refused() -> None:
    with pytest.raises(ValueError, match="assumptions"):
        pensions(note="")


@pytest.mark.parametrize("values", [(1,), (1, 2, 3)])
def test_a_series_needs_a_value_for_each_place(values: tuple[int, ...]) -> None:
    with pytest.raises(ValueError, match="each place"):
        hamlets(series=(BarSeries(name="đã có", values=values, tone=Tone.HI),))


def test_parts_of_a_stack_are_not_negative() -> None:
    below = (BarSeries(name="thay đổi", values=(5, -3), tone=Tone.SI),)
    with pytest.raises(ValueError, match="not negative"):
        hamlets(series=below)
    beside = hamlets(series=below, stacked=False, shares=False, levels=())
    assert (beside.scale().least, beside.parts(1)[0][1:]) == (-4, (0, -3))


def test_shares_fill_the_bar_and_nobody_has_none() -> None:
    chart = hamlets()
    [(first, begin, middle), (second, again, end)] = chart.parts(0)
    assert (first.name, second.name, begin, middle, again, end) == (
        "đã có", "chưa có", 0, Fraction(78_900, 903), Fraction(78_900, 903), 100
    )  # fmt: skip
    assert chart.parts(1) == ()


def test_the_table_has_every_figure_and_the_sum_of_a_stack() -> None:
    figures = figures_of(hamlets())
    assert figures.columns == ("Thôn", "đã có", "chưa có", "Tổng")
    assert figures.rows == (("Thôn Hạ", 789, 114, 903), ("Xóm Mới", 0, 0, 0))
    lines = figures_of(pensions())
    assert lines.texts[2] == ("25,5 năm", "1.518.000 đ", "chưa có")
    assert lines.rows[2] == ("25,5 năm", 1_518_000, None)


def test_the_chart_in_words() -> None:
    assert sentences_of(pensions()) == (
        "Lương hưu (đồng một tháng) theo Số năm đóng",
        "chọn 2,3 triệu: 15 năm 1.035.000 đ, đến 25,5 năm 1.518.000 đ",
        "chọn 1,5 triệu: 15 năm 675.000 đ, đến 20 năm 825.000 đ",
        "Thu nhập không tăng.",
    )
    assert sentences_of(hamlets())[1:] == (
        "đã có: Thôn Hạ 789, Xóm Mới 0", "chưa có: Thôn Hạ 114, Xóm Mới 0", "mục tiêu: 95 %"
    )  # fmt: skip
    nothing = pensions(series=(), empty_text="Nhập năm sinh để ước tính.")
    assert sentences_of(nothing) == ("Nhập năm sinh để ước tính.", "Thu nhập không tăng.")
    assert nothing.is_empty


@pytest.mark.parametrize("chart", [pensions(), hamlets(), pensions(series=())])
def test_a_chart_is_frozen_exactly(chart: LineChart | BarChart) -> None:
    assert thaw_chart(freeze_chart(chart)) == chart


def test_what_is_no_chart_is_refused() -> None:
    kept = freeze_chart(pensions())
    wrong: list[dict[str, object]] = [{"kind": "pie"}, {"places": 3}, {"axis": {"title": ""}}, {"note": ""}]
    for bad in ({}, *({**kept, **one} for one in wrong)):
        with pytest.raises(FrozenContentError):
            thaw_chart(bad)
