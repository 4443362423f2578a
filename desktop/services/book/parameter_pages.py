"""The parameters page: figures with their dates, articles and status."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from desktop.domain.money import MINUS, format_money
from desktop.domain.parameters import Figure
from desktop.domain.quote import Status
from desktop.domain.required_figures import KNOWN_WORDS
from desktop.domain.texts.phrases import joined, say
from desktop.domain.texts.shown import decimal_text, percent_text
from desktop.services.desk import Desk, today

UNITS = {
    "dong": "đ",
    "percent": "%",
    "months": say("tháng"),
    "days": say("ngày"),
    "years": say("năm"),
    "times": say("lần"),
}
BRANCHES = {
    "common": say("Chung"),
    "voluntary_si": say("BHXH tự nguyện"),
    "household_hi": say("BHYT hộ gia đình"),
    "retirement": say("Tuổi nghỉ hưu"),
    "pension": say("Lương hưu"),
    "income_factor": say("Hệ số điều chỉnh"),
    "benefits": say("Quyền lợi BHXH"),
}
STATUS_WORDS = {
    Status.CONFIRMED: say("đã xác nhận"),
    Status.SECONDARY: say("chưa xác nhận, một nguồn"),
    Status.OPEN: say("chưa xác nhận, chưa có văn bản"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class FigureRow:
    """One dated value of one figure, texts ready to show; ``change`` is the step from the value before."""

    path: str
    value: str
    since: date
    until: date | None
    reference: str
    link: str
    status: Status
    status_text: str
    checked: date
    in_force: bool
    change: str


@dataclass(frozen=True, slots=True, kw_only=True)
class FigureGroup:
    """The history of one figure, newest first; ``current`` is None where no value holds on the day."""

    path: str
    description: str
    branch: str
    current: FigureRow | None
    rows: tuple[FigureRow, ...]


def list_figures(desk: Desk, on: date | None = None) -> tuple[FigureGroup, ...]:
    """All figures by path, judged on a day (today when None)."""
    day = on or today(desk)
    return tuple(_group(desk, path, day) for path in desk.parameters.paths())


def _group(desk: Desk, path: str, day: date) -> FigureGroup:
    history = desk.parameters.history(path)
    ends = [figure.until for figure in history]
    before: tuple[Figure | None, ...] = (None, *history)
    rows = tuple(
        _row(figure, earlier, ends[index], in_force=_last_in_force(history, index, day))
        for index, (earlier, figure) in enumerate(zip(before, history, strict=False))
    )
    current = next((row for row in rows if row.in_force), None)
    return FigureGroup(
        path=path,
        description=desk.parameters.description(path),
        branch=BRANCHES.get(path.split("/", maxsplit=1)[0], ""),
        current=current,
        rows=tuple(reversed(rows)),
    )


def _last_in_force(history: tuple[Figure, ...], index: int, day: date) -> bool:
    """Whether the value holds on the day: begun, not ended, and no later one has begun."""
    figure = history[index]
    begun = figure.since <= day and (figure.until is None or day <= figure.until)
    return begun and not any(later.since <= day for later in history[index + 1 :])


def _row(figure: Figure, earlier: Figure | None, until: date | None, *, in_force: bool) -> FigureRow:
    return FigureRow(
        path=figure.path,
        value=value_text(figure),
        since=figure.since,
        until=until,
        reference=figure.reference,
        link=figure.link,
        status=figure.status,
        status_text=STATUS_WORDS[figure.status],
        checked=figure.checked,
        in_force=in_force,
        change="" if earlier is None else _change(earlier, figure),
    )


def value_text(figure: Figure) -> str:
    """``2.530.000 đ``, ``0,31 %``, ``90 ngày``, ``× 1,36``."""
    if isinstance(figure.value, bool):
        return say("có") if figure.value else say("không")
    if isinstance(figure.value, str):
        return KNOWN_WORDS.get(figure.path, {}).get(figure.value, figure.value)
    if figure.unit == "percent":
        return percent_text(figure.value)
    if figure.unit == "factor":
        return f"× {decimal_text(figure.value)}"
    number = format_money(figure.whole) if figure.unit == "dong" else decimal_text(figure.value)
    return joined(" ", (number, UNITS.get(figure.unit, "")))


def _change(earlier: Figure, figure: Figure) -> str:
    if isinstance(earlier.value, str | bool) or isinstance(figure.value, str | bool) or earlier.value == figure.value:
        return ""
    step = Fraction(figure.value) - Fraction(earlier.value)
    sign = "+" if step > 0 else MINUS
    if figure.unit == "dong":
        return f"{sign}{format_money(abs(int(step)))} đ"
    return joined(" ", (f"{sign}{decimal_text(abs(step))}", UNITS.get(figure.unit, "")))


def figures_updated_on(desk: Desk) -> date:
    """The latest day up to today since when a figure holds ("mức đóng cập nhật 01/07/2026")."""
    day = today(desk)
    histories = (desk.parameters.history(path) for path in desk.parameters.paths())
    return max(figure.since for history in histories for figure in history if figure.since <= day)
