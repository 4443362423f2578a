"""What the clerk reads back before taking the money (đọc lại cho người nộp)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from desktop.domain.household_hi import HiQuote
from desktop.domain.money import Money, format_money
from desktop.domain.papers.day_book import SMALLEST_NOTE, odd_change
from desktop.domain.partial_date import format_date
from desktop.domain.texts.phrases import joined, say
from desktop.domain.texts.words import in_words
from desktop.domain.voluntary_si import SiQuote
from desktop.services.household_hi.hi_enrolment import HiOffer
from desktop.services.payment.si_schedule import method_text
from desktop.services.shown import Advice, Tone
from desktop.services.voluntary_si.si_enrolment import SiOffer

NOTES = (100_000, 500_000, 1_000_000)


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadBackRow:
    """Who, from when to when, how much."""

    name: str
    period: str
    amount: Money


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadBack:
    """The left half of the payment dialog."""

    payer: str
    sentence: str
    rows: tuple[ReadBackRow, ...]
    total: Money
    in_words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """Money to give back; ``short`` when the payer gave too little; advice for sums under 500 đ."""

    due: Money
    back: Money
    short: Money
    advice: Advice | None


def read_back(payer: str, si: SiOffer | None, si_name: str, hi: HiOffer | None) -> ReadBack:
    """The read-back of an SI offer, a household HI offer, or both; offers without a quote are left out."""
    return read_back_of_quotes(payer, None if si is None else si.quote, si_name, None if hi is None else hi.quote)


def read_back_of_quotes(payer: str, si: SiQuote | None, si_name: str, hi: HiQuote | None) -> ReadBack:
    """The same from the quotes alone."""
    return read_back_of(payer, [*([] if si is None else [(si, si_name)]), *([] if hi is None else [hi])])


def read_back_of(payer: str, quotes: Sequence[tuple[SiQuote, str] | HiQuote]) -> ReadBack:
    """The read-back of any number of quotes, in their order; a voluntary SI quote comes with its participant's name."""
    rows: list[ReadBackRow] = []
    for quote in quotes:
        rows.extend([_si_row(*quote)] if isinstance(quote, tuple) else _hi_rows(quote))
    return _read_back(payer, say("nộp tiền {what}", what=_both(_told(quotes))), rows)


def joined_read_backs(payer: str, parts: Sequence[ReadBack]) -> ReadBack:
    """What several people were read back, in one: every row, one total."""
    if len(parts) == 1:
        return replace(parts[0], payer=payer)
    rows = [row for part in parts for row in part.rows]
    people = len({row.name for row in rows})
    return _read_back(payer, say("nộp tiền cho {count} người", count=people), rows)


def _read_back(payer: str, sentence: str, rows: Sequence[ReadBackRow]) -> ReadBack:
    total = Money(sum(row.amount for row in rows))
    return ReadBack(payer=payer, sentence=sentence, rows=tuple(rows), total=total, in_words=in_words(total))


def _told(quotes: Sequence[tuple[SiQuote, str] | HiQuote]) -> list[str]:
    si = [quote[0] for quote in quotes if isinstance(quote, tuple)]
    hi = [quote for quote in quotes if not isinstance(quote, tuple)]
    told: list[str] = []
    if len(si) == 1:
        told.append(say("BHXH tự nguyện, {method}", method=method_text(si[0].method, si[0].months)))
    elif si:
        told.append(say("BHXH tự nguyện của {count} người", count=len(si)))
    if len(hi) == 1:
        told.append(_hi_sentence(hi[0]))
    elif hi:
        people = sum(len([member for member in quote.members if member.months]) for quote in hi)
        told.append(say("BHYT của {households} hộ, {count} người", households=len(hi), count=people))
    return told


def _both(told: list[str]) -> str:
    return say("{first} và {second}", first=told[0], second=told[1]) if len(told) == 2 else joined(", ", told)


def _si_row(quote: SiQuote, name: str) -> ReadBackRow:
    period = (
        say("{months} tháng còn thiếu", months=quote.months)
        if quote.first_month is None or quote.last_month is None
        else say("từ {first} đến {last}", first=quote.first_month, last=quote.last_month)
    )
    return ReadBackRow(name=name, period=period, amount=quote.participant_pays)


def _hi_sentence(quote: HiQuote) -> str:
    paid = [member for member in quote.members if member.months]
    months = "/".join(str(count) for count in sorted({member.months for member in paid}, reverse=True))
    return say("BHYT hộ gia đình, {count} người, {months} tháng", count=len(paid), months=months)


def _hi_rows(quote: HiQuote) -> Iterator[ReadBackRow]:
    for member in quote.members:
        if member.months and member.valid_from is not None and member.valid_to is not None:
            first, last = format_date(member.valid_from), format_date(member.valid_to)
            period = say("từ {first} đến {last}", first=first, last=last)
            yield ReadBackRow(name=member.name, period=period, amount=member.amount)


def tender_choices(total: Money) -> tuple[Money, ...]:
    """Likely sums in notes above the total, smallest first: the next 100.000, 500.000 and million."""
    rounded = (Money(-(-total // note) * note) for note in NOTES)
    return tuple(dict.fromkeys(sum_ for sum_ in rounded if sum_ > total))


def change_of(total: Money, tendered: Money | None) -> Change:
    """Change for what was handed over (None: exactly the total)."""
    given = total if tendered is None else tendered
    back, short = max(given - total, Money(0)), max(total - given, Money(0))
    return Change(due=total, back=back, short=short, advice=_small_change(total, back))


def _small_change(total: Money, back: Money) -> Advice | None:
    rest = odd_change(back)
    if not rest:
        return None
    lower = Money(back - rest)
    return Advice(
        Tone.INFO,
        say("Không có tiền lẻ dưới 500 đ?"),
        say(
            "Thối {less} hoặc {more}. Biên lai vẫn ghi đúng {total} đ; phần lệch vào mục Tiền lẻ khi chốt ngày.",
            less=format_money(lower),
            more=format_money(lower + SMALLEST_NOTE),
            total=format_money(total),
        ),
    )
