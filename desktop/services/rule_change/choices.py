"""What can be previewed: dated changes ahead, and figures that a trial value can be typed for; how they are said."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from desktop.domain.errors import CounterError
from desktop.domain.parameters import Figure, Value
from desktop.domain.partial_date import format_date
from desktop.domain.rule_change import PRICING, RuleChange, change_on, coming_changes, trial_of, value_typed
from desktop.domain.texts.phrases import joined, say
from desktop.services.book.parameter_pages import UNITS, value_text
from desktop.services.desk import Desk, today
from desktop.services.shown import Chip, Tone


@dataclass(frozen=True, slots=True, kw_only=True)
class FigureChoice:
    """A figure that can be tried: its name, unit, the value in force today as typed (empty where none is)."""

    path: str
    name: str
    unit: str
    value: str


def changes_ahead(desk: Desk) -> tuple[RuleChange, ...]:
    """The dated changes of the law after today that decide payments, the nearest first."""
    return coming_changes(desk.parameters, today(desk))


def figures_to_try(desk: Desk) -> tuple[FigureChoice, ...]:
    """Every figure that decides what is paid and that this book's figures know, in the order of importance."""
    on = today(desk)
    found = ((path, desk.parameters.history(path)) for path in PRICING)
    return tuple(_choice(path, history, on) for path, history in found if history)


def _choice(path: str, history: tuple[Figure, ...], on: date) -> FigureChoice:
    held = [one for one in history if one.since <= on and (one.until is None or on <= one.until)]
    return FigureChoice(
        path=path,
        name=history[-1].description,
        unit=UNITS.get(history[-1].unit, ""),
        value=value_typed(held[-1].value, history[-1].unit) if held else "",
    )


def change_title(change: RuleChange) -> str:
    """``Mức chuẩn hộ nghèo …: 1.500.000 đ → 2.200.000 đ từ 01/01/2027``; a trial says that it is one."""
    title = say(
        "{figure}: {before} → {after} từ {day}",
        figure=change.description,
        before=shown_value(change.before),
        after=shown_value(change.after),
        day=format_date(change.since),
    )
    return joined(" ", (title, say("(mức thử)"))) if change.trial else title


def shown_value(figure: Figure | None) -> str:
    """``2.200.000 đ``; ``chưa có mức`` where none holds."""
    return say("chưa có mức") if figure is None else value_text(figure)


def change_chip(change: RuleChange) -> Chip:
    """How sure the later value is."""
    if change.trial:
        return Chip(Tone.UNSURE, say("mức thử"))
    if change.after is None:
        return Chip(Tone.BAD, say("chưa có mức mới"))
    return Chip(Tone.OK, say("đã xác nhận")) if change.confirmed else Chip(Tone.UNSURE, say("chưa xác nhận"))


def basis_of(change: RuleChange) -> str:
    """Where the later value stands; of a trial that it stands nowhere."""
    return "" if change.after is None else change.after.reference


def about_text(change: RuleChange) -> str:
    """The change as one line, for jobs that are taken up again later; see :func:`change_about`."""
    parts = [change.path, change.since.isoformat()]
    if change.trial and change.after is not None:
        parts.append(str(change.after.value))
    return "|".join(parts)


def change_about(desk: Desk, about: str) -> RuleChange:
    """The change that a line says; an empty one means the nearest change of the law.

    Raises:
        CounterError: nothing is to change, or the figures of today know this change no more.
    """
    if not about:
        ahead = changes_ahead(desk)
        if ahead:
            return ahead[0]
        raise CounterError(say("Chưa có mức đóng nào sắp đổi."), say("Xin thử một mức ở trang “Khi mức đóng đổi”."))
    path, since, *trial = about.split("|")
    day = date.fromisoformat(since)
    found = trial_of(desk.parameters, path, _value(trial[0]), day) if trial else change_on(desk.parameters, path, day)
    if found is None:
        raise CounterError(
            say("Mức này nay không còn đổi vào ngày {day}.", day=format_date(day)),
            say("Xin xem lại ở trang “Khi mức đóng đổi” rồi lập thư mới."),
        )
    return found


def _value(text: str) -> Value:
    exact = Fraction(text)
    return exact.numerator if exact.denominator == 1 else exact


def assumptions(change: RuleChange) -> str:
    """What every figure of a preview rests on."""
    days = {"eve": format_date(change.eve), "day": format_date(change.since)}
    told = say(
        "Ước tính: lần đóng tới của từng người, từng hộ như lần trước, đóng ngày {eve} và đóng ngày {day}, với các mức"
        " khác của ngày đó.",
        **days,
    )
    if change.trial:
        return joined(" ", (say("Mức thử, chưa phải quy định."), told))
    return told if change.confirmed else joined(" ", (say("Mức mới chưa xác nhận."), told))
