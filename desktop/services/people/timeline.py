"""The two lanes of the participant page: what is paid, what comes next, where there is a gap."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta

from desktop.domain.covers import HeldCard
from desktop.domain.money import format_money
from desktop.domain.month import Month
from desktop.domain.openings import SiOpening
from desktop.domain.partial_date import format_date
from desktop.domain.people import Insurance
from desktop.domain.texts.phrases import joined, say
from desktop.services.household_hi.hi_enrolment import HiShownRow
from desktop.services.payment.renewal import RenewalProposal
from desktop.services.payment.si_schedule import method_text
from desktop.services.voluntary_si.si_facts import SiFacts

ONE_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Bar:
    """One bar of the timeline, dates inclusive: ``paid``, ``next`` (dashed) or ``gap`` (hatched).

    What was paid before this book says so in its text.
    """

    kind: str
    first: date
    last: date
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Flag:
    """A last safe day under the timeline."""

    day: date
    text: str
    insurance: Insurance


@dataclass(frozen=True, slots=True, kw_only=True)
class Lane:
    """One insurance's lane."""

    insurance: Insurance
    title: str
    subtitle: str
    bars: tuple[Bar, ...]


def window(on: date) -> tuple[date, date]:
    """The timeline's first and last day: this year and the next."""
    return date(on.year, 1, 1), date(on.year + 1, 12, 31)


def si_lane(facts: SiFacts, renewal: RenewalProposal, on: date) -> Lane:
    """Paid cycles, here and before, the next one, and the months missed before today."""
    bars = [*_months_before(facts.opening), *_cycles(facts), *_si_next(renewal)]
    return Lane(
        insurance=Insurance.VOLUNTARY_SI,
        title=say("BHXH tự nguyện"),
        subtitle=_rhythm(facts),
        bars=_finished(bars, on),
    )


def _rhythm(facts: SiFacts) -> str:
    last = facts.last_time
    if last is None:
        return say("có từ trước sổ") if facts.took_part else say("chưa tham gia")
    if last.months is None:
        return say("có từ trước sổ")
    return (
        say("{months} tháng một lần", months=last.months)
        if last.method.isdigit()
        else method_text(last.method, last.months)
    )


def _months_before(opening: SiOpening | None) -> Iterator[Bar]:
    """The last cycle from before this book; the last month alone where its length is not known."""
    if opening is not None and opening.last_month is not None:
        first = (opening.first_month or opening.last_month).first_day
        text = joined(" · ", (say("Trước khi có sổ"), say("đã đóng đến {month}", month=opening.last_month)))
        yield Bar(kind="paid", first=first, last=opening.last_month.last_day, text=text)


def _cycles(facts: SiFacts) -> Iterator[Bar]:
    for cycle in facts.cycles:
        if cycle.first_month is not None and cycle.last_month is not None:
            paid = say("Đã đóng đến {month}", month=cycle.last_month)
            text = joined(" · ", (paid, say("kỳ {first}–{last}", first=cycle.first_month, last=cycle.last_month)))
            yield Bar(kind="paid", first=cycle.first_month.first_day, last=cycle.last_month.last_day, text=text)


def _si_next(renewal: RenewalProposal) -> Iterator[Bar]:
    quote = None if renewal.si is None else renewal.si.offer.quote
    if quote is not None and quote.first_month is not None and quote.last_month is not None:
        period = say("Kỳ tới {first}–{last}", first=quote.first_month, last=quote.last_month)
        text = joined(" · ", (period, f"{format_money(quote.participant_pays)} đ"))
        yield Bar(kind="next", first=quote.first_month.first_day, last=quote.last_month.last_day, text=text)


def hi_lane(cards: tuple[HeldCard, ...], own_row: HiShownRow | None, renewal: RenewalProposal, on: date) -> Lane:
    """Paid cards, the person's next one, and the days without cover before today."""
    bars = [
        *(
            Bar(
                kind="paid",
                first=card.valid_from or card.valid_to,
                last=card.valid_to,
                text=_card_text(card),
            )
            for card in cards
        ),
        *_hi_next(own_row, renewal),
    ]
    return Lane(
        insurance=Insurance.HOUSEHOLD_HI,
        title=say("BHYT hộ gia đình"),
        subtitle=say("chưa tham gia") if not cards else say("{months} tháng một lần", months=cards[-1].months),
        bars=_finished(bars, on),
    )


def _card_text(card: HeldCard) -> str:
    until = format_date(card.valid_to)
    if card.receipt_id is None:
        return joined(" · ", (say("Trước khi có sổ"), say("thẻ đến {day}", day=until)))
    return say("Thẻ có giá trị đến {day}", day=until)


def _hi_next(own_row: HiShownRow | None, renewal: RenewalProposal) -> Iterator[Bar]:
    if own_row is None or renewal.hi is None or renewal.hi.offer.quote is None:
        return
    index = [row.person_id for row in renewal.hi.offer.rows].index(own_row.person_id)
    member = renewal.hi.offer.quote.members[index]
    if member.valid_from is not None and member.valid_to is not None:
        period = say("Thẻ tới {first}–{last}", first=format_date(member.valid_from), last=format_date(member.valid_to))
        text = joined(" · ", (period, f"{format_money(member.amount)} đ"))
        yield Bar(kind="next", first=member.valid_from, last=member.valid_to, text=text)


def _finished(bars: list[Bar], on: date) -> tuple[Bar, ...]:
    """In order, cut to the window, with what was missed before today."""
    first, last = window(on)
    ordered = sorted(bars, key=lambda bar: bar.first)
    whole = [*ordered, *_gaps(ordered, on)]
    shown = [bar for bar in whole if bar.first <= last and bar.last >= first]
    cut = [replace(bar, first=max(bar.first, first), last=min(bar.last, last)) for bar in shown]
    return tuple(sorted(cut, key=lambda bar: bar.first))


def _gaps(bars: list[Bar], on: date) -> Iterator[Bar]:
    """Uncovered days between paid bars, and from the last paid one to the next or to today."""
    covered: date | None = None
    for bar in bars:
        if covered is not None and bar.first > covered + ONE_DAY:
            yield _gap(covered + ONE_DAY, bar.first - ONE_DAY)
        covered = bar.last if covered is None else max(covered, bar.last)
    if covered is not None and covered < on:
        yield _gap(covered + ONE_DAY, on)


def _gap(first: date, last: date) -> Bar:
    return Bar(kind="gap", first=first, last=last, text=say("gián đoạn"))


def flags(cards: tuple[HeldCard, ...], renewal: RenewalProposal, on: date) -> tuple[Flag, ...]:
    """The last safe days: of the newest card, and of the next cycle."""
    found = []
    if cards and (ends := max(card.valid_to for card in cards)) >= on:
        text = say("BHYT: ngày cuối {day}", day=format_date(ends))
        found.append(Flag(day=ends, text=text, insurance=Insurance.HOUSEHOLD_HI))
    quote = None if renewal.si is None else renewal.si.offer.quote
    if quote is not None and quote.pay_by is not None:
        text = say("BHXH: hạn {day}", day=format_date(quote.pay_by))
        found.append(Flag(day=quote.pay_by, text=text, insurance=Insurance.VOLUNTARY_SI))
    return tuple(sorted(found, key=lambda flag: flag.day))


def first_paid_month(facts: SiFacts) -> Month | None:
    """Since when months are paid, as far as the book knows: what was paid before has no first month of its own."""
    if facts.paid_elsewhere:
        return None
    return min((cycle.first_month for cycle in facts.cycles if cycle.first_month is not None), default=None)
