"""The preview as charts: before and after by hamlet or group, payments by how much they change; sums equal the list."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from enum import StrEnum

from desktop.domain.chart_numbers import Numbers
from desktop.domain.charts import Axis, BarChart, BarSeries, Fill, Place, Tone
from desktop.domain.money import Money, format_money
from desktop.domain.texts.phrases import joined, say
from desktop.services.board.placing import NO_HAMLET, hamlet_key
from desktop.services.rule_change.choices import assumptions, change_title
from desktop.services.rule_change.preview import Preview
from desktop.services.rule_change.query import PreviewView, sums_of
from desktop.services.rule_change.rows import Effect, PreviewRow

MOST_PLACES = 10
"""More bars than this are not read; the smallest stand together in the last one."""
_BANDS = (50_000, 200_000, 500_000, 1_000_000)


class ChartBy(StrEnum):
    """What the bars are."""

    HAMLET = "hamlet"
    GROUP = "group"
    BAND = "band"


def preview_chart(found: Preview, view: PreviewView, by: ChartBy) -> BarChart:
    """The rows of a view as bars."""
    return _bands(found, view) if by is ChartBy.BAND else _sums(found, view, by)


def hamlet_of_place(view: PreviewView, place: int) -> str:
    """The hamlet's key of a bar of the chart by hamlet; empty for the last one where smaller ones stand together."""
    parts = _parts(_quoted(view), _hamlet)
    return parts[place][0] if 0 <= place < len(parts) else ""


def _quoted(view: PreviewView) -> list[PreviewRow]:
    return [row for row in view.rows if row.effect is not Effect.UNKNOWN]


def _sums(found: Preview, view: PreviewView, by: ChartBy) -> BarChart:
    parts = _parts(_quoted(view), _hamlet if by is ChartBy.HAMLET else _group)
    sums = [sums_of(rows) for _key, _name, rows in parts]
    return BarChart(
        title=say("Tiền đóng lần tới, ước tính: trước và sau"),
        places_title=say("Thôn, xóm") if by is ChartBy.HAMLET else say("Nhóm"),
        axis=Axis(title=say("Tiền phải đóng lần tới"), unit=say("đồng"), numbers=Numbers.MONEY),
        places=tuple(
            Place(text=name, below=say("{count} lần đóng", count=format_money(one.count)))
            for (_key, name, _rows), one in zip(parts, sums, strict=True)
        ),
        note=_note(found, view),
        estimate=True,
        empty_text=say("Chưa có lần đóng nào để vẽ trong danh sách này."),
        stacked=False,
        series=(
            BarSeries(
                name=say("Trước"), values=tuple(int(one.before) for one in sums), tone=Tone.QUIET, fill=Fill.OPEN
            ),
            BarSeries(name=say("Sau"), values=tuple(int(one.after) for one in sums), tone=Tone.PRIMARY),
        ),
    )


def _parts(
    rows: Sequence[PreviewRow], of: Callable[[PreviewRow], tuple[str, str]]
) -> list[tuple[str, str, list[PreviewRow]]]:
    """Key, name and rows of each place, the largest sums first; what is beyond the most that are read is one."""
    found: dict[str, list[PreviewRow]] = {}
    names: dict[str, str] = {}
    for row in rows:
        key, name = of(row)
        names.setdefault(key, name)
        found.setdefault(key, []).append(row)
    ordered = sorted(found, key=lambda key: (-sums_of(found[key]).after, names[key]))
    if len(ordered) <= MOST_PLACES:
        return [(key, names[key], found[key]) for key in ordered]
    rest = ordered[MOST_PLACES - 1 :]
    together = [row for key in rest for row in found[key]]
    shown = [(key, names[key], found[key]) for key in ordered[: MOST_PLACES - 1]]
    return [*shown, ("", say("{count} nơi khác", count=len(rest)), together)]


def _hamlet(row: PreviewRow) -> tuple[str, str]:
    key = hamlet_key(row.hamlet)
    return key, say("chưa rõ thôn") if key == NO_HAMLET else row.hamlet


def _group(row: PreviewRow) -> tuple[str, str]:
    return f"{row.insurance}:{row.group_text}", row.group_text


def _bands(found: Preview, view: PreviewView) -> BarChart:
    places = [_band(row) for row in view.rows]
    names = _band_names()
    values = tuple(sum(place == band for place in places) for band in range(len(names)))
    return BarChart(
        title=say("Số lần đóng theo mức thay đổi, ước tính"),
        places_title=say("Thay đổi"),
        axis=Axis(title=say("Số lần đóng"), unit=say("lần đóng")),
        places=tuple(Place(text=name) for name in names),
        note=_note(found, view),
        estimate=True,
        empty_text=say("Chưa có lần đóng nào để vẽ trong danh sách này."),
        series=(BarSeries(name=say("Lần đóng"), values=values, tone=Tone.PRIMARY),),
    )


def _band_names() -> tuple[str, ...]:
    amounts = [format_money(Money(top)) for top in _BANDS]
    return (
        say("đóng bớt"),
        say("không đổi"),
        *(say("thêm đến {amount} đ", amount=amount) for amount in amounts),
        say("thêm hơn {amount} đ", amount=amounts[-1]),
        say("chưa tính được"),
    )


def _band(row: PreviewRow) -> int:
    more = row.difference
    if more is None:
        return len(_BANDS) + 3
    if more <= 0:
        return 0 if more < 0 else 1
    return 2 + sum(more > top for top in _BANDS)


def _note(found: Preview, view: PreviewView) -> str:
    left = view.sums.count - view.sums.quoted
    unknown = say("{count} lần đóng chưa tính được không có trong tổng tiền.", count=format_money(left)) if left else ""
    return joined(" ", (joined("", (change_title(found.change), ".")), assumptions(found.change), unknown))
