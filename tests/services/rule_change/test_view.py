"""Filters, order, sums and charts of a preview: every figure of the chart is one of the list."""

from dataclasses import replace

import pytest

from desktop.domain.charts import BarChart
from desktop.domain.people import Insurance
from desktop.services.board.placing import NO_HAMLET
from desktop.services.desk import Desk
from desktop.services.rule_change.chart import MOST_PLACES, ChartBy, hamlet_of_place, preview_chart
from desktop.services.rule_change.preview import Preview, preview
from desktop.services.rule_change.query import Limit, PreviewQuery, Sort, Standing, view_of
from desktop.services.rule_change.rows import Effect, IncomeMove, PreviewRow
from tests.services.builders import Clock
from tests.services.rule_change.commune import BASE, Commune, commune, new_line, trial

EVERYONE = PreviewQuery(standing=Standing.ALL)


@pytest.fixture
def made(desk: Desk, clock: Clock) -> Commune:
    return commune(desk, clock)


def names(found: Preview, query: PreviewQuery) -> list[str]:
    return [row.name for row in view_of(found, query).rows]


def test_filters_and_their_counts(desk: Desk, made: Commune) -> None:
    del made
    found = preview(desk, trial(desk, BASE, "2.800.000", "01/12/2026"))
    view = view_of(found, PreviewQuery())
    assert view.insurances == {Insurance.VOLUNTARY_SI: 4, Insurance.HOUSEHOLD_HI: 1}
    assert view.effects == {Effect.SAME: 4, Effect.MORE: 1}
    assert names(found, PreviewQuery(effect=Effect.MORE)) == ["Nguyễn Văn Hộ"]
    assert names(found, PreviewQuery(insurance=Insurance.HOUSEHOLD_HI)) == ["Nguyễn Văn Hộ"]
    assert names(found, PreviewQuery(group="near_poor")) == ["Trần Văn Cận"]
    assert names(found, PreviewQuery(text="thi tu")) == ["Nguyễn Văn Hộ"]  # a member of the household
    assert names(found, PreviewQuery(text="0905 000 013")) == ["Vũ Thị Sau"]
    assert names(found, PreviewQuery(standing=Standing.LAPSED)) == []


def test_who_is_below_the_new_floor(desk: Desk, made: Commune) -> None:
    del made
    found = preview(desk, new_line(desk))
    assert names(found, PreviewQuery(limit=Limit.RAISED)) == ["Lê Thị Thấp"]
    assert view_of(found, PreviewQuery()).limits[IncomeMove.RAISED] == 1
    assert names(found, PreviewQuery(limit=Limit.LOWERED)) == []


def test_spellings_of_a_hamlet_are_one_and_none_is_said(desk: Desk, made: Commune) -> None:
    del made
    found = preview(desk, new_line(desk))
    hamlets = view_of(found, PreviewQuery()).hamlets
    assert [(name, count) for _key, name, count in hamlets[:2]] == [("Thôn Hạ", 2), ("Thôn Thượng", 1)]
    assert hamlets[-1][0] == NO_HAMLET
    assert names(found, PreviewQuery(hamlet="THÔN HẠ", sort=Sort.NAME, descending=False)) == [
        "Lê Thị Thấp",
        "Trần Văn Cận",
    ]
    assert names(found, PreviewQuery(hamlet=NO_HAMLET)) == ["Đỗ Văn Giàu"]


def test_what_is_not_known_stands_last_either_way(desk: Desk, made: Commune) -> None:
    del made
    found = preview(desk, new_line(desk))
    for descending in (True, False):
        ordered = names(found, PreviewQuery(sort=Sort.DIFFERENCE, descending=descending))
        assert ordered[-1] == "Vũ Thị Sau"
    assert names(found, PreviewQuery(sort=Sort.NAME, descending=False)) == [
        "Đỗ Văn Giàu",
        "Lê Thị Thấp",
        "Trần Văn Cận",
        "Vũ Thị Sau",
    ]


@pytest.mark.parametrize("query", [EVERYONE, PreviewQuery(insurance=Insurance.VOLUNTARY_SI), PreviewQuery(text="x")])
def test_the_chart_adds_up_to_the_list(desk: Desk, made: Commune, query: PreviewQuery) -> None:
    del made
    found = preview(desk, new_line(desk))
    crowded = replace(found, rows=tuple(spread(found)))
    for one in (found, crowded):
        view = view_of(one, query)
        for by in (ChartBy.HAMLET, ChartBy.GROUP):
            chart = preview_chart(one, view, by)
            assert total(chart, 0) == view.sums.before == sum(row.before or 0 for row in view.rows if quoted(row))
            assert total(chart, 1) == view.sums.after
            assert len(chart.places) <= MOST_PLACES
        assert total(preview_chart(one, view, ChartBy.BAND), 0) == view.sums.count == len(view.rows)


def quoted(row: PreviewRow) -> bool:
    return row.difference is not None


def total(chart: BarChart, series: int) -> int:
    return sum(int(value or 0) for value in chart.series[series].values)


def spread(found: Preview) -> list[PreviewRow]:
    """The rows again in twenty hamlets."""
    return [replace(row, hamlet=f"Thôn {number}") for number in range(20) for row in found.rows]


def test_a_bar_opens_its_hamlet_and_the_sum_stays(desk: Desk, made: Commune) -> None:
    del made
    found = preview(desk, new_line(desk))
    view = view_of(found, EVERYONE)
    chart = preview_chart(found, view, ChartBy.HAMLET)
    for place in range(len(chart.places)):
        opened = view_of(found, replace(EVERYONE, hamlet=hamlet_of_place(view, place)))
        assert opened.sums.after == chart.series[1].values[place]
    crowded = replace(found, rows=tuple(spread(found)))
    assert hamlet_of_place(view_of(crowded, EVERYONE), MOST_PLACES - 1) == ""
    assert hamlet_of_place(view, 99) == ""


def test_a_chart_says_what_it_rests_on(desk: Desk, made: Commune) -> None:
    del made
    found = preview(desk, trial(desk, BASE, "2.800.000", "01/12/2026"))
    chart = preview_chart(found, view_of(found, PreviewQuery()), ChartBy.HAMLET)
    assert chart.estimate
    for told in ("Mức thử, chưa phải quy định", "đóng ngày 30/11/2026 và đóng ngày 01/12/2026", "2.800.000 đ"):
        assert told in chart.note
    line = preview(desk, new_line(desk))
    note = preview_chart(line, view_of(line, PreviewQuery()), ChartBy.BAND).note
    assert "Mức mới chưa xác nhận" in note
    assert "1 lần đóng chưa tính được" in note


def test_an_empty_book_draws_a_sentence(desk: Desk) -> None:
    found = preview(desk, new_line(desk))
    view = view_of(found, PreviewQuery())
    for by in (ChartBy.HAMLET, ChartBy.GROUP):
        chart = preview_chart(found, view, by)
        assert chart.is_empty
        assert "Chưa có lần đóng nào" in chart.said_when_empty
    assert view.sums.count == 0
