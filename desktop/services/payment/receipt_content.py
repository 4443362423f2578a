"""What a receipt freezes: office, payer, rows, lines, schedule and the request it can be quoted from again."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from uuid import UUID

from desktop.domain.covers import Card, Cycle
from desktop.domain.household_hi import HiQuote, HiRequest
from desktop.domain.household_hi.figures import BASE_SALARY, RATE
from desktop.domain.household_hi.validity import validity_rules
from desktop.domain.money import Money, half_up
from desktop.domain.papers.receipt import (
    Means,
    Office,
    ReceiptContent,
    ReceiptRow,
    ReplacedReceipt,
    Schedule,
    ScheduleRow,
)
from desktop.domain.papers.transfer_code import TransferAccount
from desktop.domain.papers.vietqr import ascii_text
from desktop.domain.parameters import ParameterSet
from desktop.domain.partial_date import format_date
from desktop.domain.people import Insurance, Person
from desktop.domain.quote import QuoteLine
from desktop.domain.voluntary_si import SiQuote, SiRequest
from desktop.services.payment.si_schedule import method_text, months_text, si_schedule
from desktop.services.payment.transfer_account import with_next_transfer
from desktop.services.plain import to_plain
from desktop.services.voluntary_si.si_facts import SiDraft, SiFacts
from desktop.storage.payment.receipt_books import ReceiptBook

STATE_SUPPORT = "Nhà nước hỗ trợ"


@dataclass(frozen=True, slots=True, kw_only=True)
class ReceiptHead:
    """What receipts of one payment have in common."""

    office: Office
    receipt_book: ReceiptBook
    payer_name: str
    payer_number: str
    payer_address: str
    means: Means
    issued_on: date
    practice: bool
    account: TransferAccount | None = None
    replaces: ReplacedReceipt | None = None
    entered_on: date | None = None
    late_reason: str = ""

    def bill(self, number: int) -> str:
        """Under which the transfer of the next payment is awaited: this receipt's symbol and number."""
        return f"{ascii_text(self.receipt_book.symbol)[:16]} {number:07d}".strip()


@dataclass(frozen=True, slots=True, kw_only=True)
class SiAgreed:
    """A voluntary SI enrolment as agreed."""

    facts: SiFacts
    draft: SiDraft
    person: Person
    request: SiRequest
    quote: SiQuote


@dataclass(frozen=True, slots=True, kw_only=True)
class HiAgreed:
    """A household's payment as agreed; ``people`` in the order of the request's members."""

    household_id: UUID
    head: Person
    people: tuple[Person, ...]
    request: HiRequest
    quote: HiQuote
    parameters: ParameterSet


@dataclass(frozen=True, slots=True, kw_only=True)
class SameAgain:
    """What a voided receipt said and paid for, to be issued again unchanged but for its payer."""

    content: ReceiptContent
    covers: tuple[Cycle | Card, ...]


def again_content(head: ReceiptHead, number: int, same: SameAgain) -> ReceiptContent:
    """The content of a receipt that replaces another one with the same lines and amounts."""
    return replace(
        same.content,
        office=head.office,
        book_label=head.receipt_book.label,
        symbol=head.receipt_book.symbol,
        number=number,
        issued_on=head.issued_on,
        payer_name=head.payer_name,
        payer_number=head.payer_number,
        payer_address=head.payer_address,
        means=head.means,
        schedule=with_next_transfer(same.content.schedule, head.account, head.bill(number)),
        practice=head.practice,
        replaces=head.replaces,
    )


def si_content(head: ReceiptHead, number: int, agreed: SiAgreed) -> ReceiptContent:
    """The content of a voluntary SI receipt."""
    quote, request, person = agreed.quote, agreed.request, agreed.person
    row = ReceiptRow(
        name=person.full_name,
        personal_id=person.personal_id,
        si_number=person.si_number,
        period_from="" if quote.first_month is None else str(quote.first_month),
        period_to="" if quote.last_month is None else str(quote.last_month),
        amount=quote.participant_pays,
    )
    supports = [(STATE_SUPPORT, quote.state_support)] if quote.state_support else []
    supports += [(name, amount) for name, amount in quote.extra_parts if amount]
    elsewhere = {
        "supported_elsewhere": agreed.draft.supported_before,
        "paid_elsewhere": agreed.draft.paid_before,
    }
    return ReceiptContent(
        office=head.office,
        book_label=head.receipt_book.label,
        symbol=head.receipt_book.symbol,
        number=number,
        issued_on=head.issued_on,
        insurance=Insurance.VOLUNTARY_SI,
        payer_name=head.payer_name,
        payer_number=head.payer_number,
        payer_address=head.payer_address,
        content=si_sentence(quote),
        rows=(row,),
        gross=quote.gross,
        supports=tuple(supports),
        total=quote.participant_pays,
        in_words=quote.in_words,
        means=head.means,
        lines=quote.lines,
        schedule=with_next_transfer(
            si_schedule(agreed.facts, agreed.draft, person, request, quote), head.account, head.bill(number)
        ),
        references=_references(quote.lines),
        unconfirmed=quote.unconfirmed,
        request={"kind": Insurance.VOLUNTARY_SI.value, "facts": to_plain(request), **elsewhere},
        practice=head.practice,
        replaces=head.replaces,
        entered_on=head.entered_on,
        late_reason=head.late_reason,
    )


def si_sentence(quote: SiQuote) -> str:
    """``Tiền đóng BHXH tự nguyện, phương thức 12 tháng, từ tháng 10/2026 đến tháng 09/2027``."""
    period = months_text(quote.first_month, quote.last_month)
    return f"Tiền đóng BHXH tự nguyện, phương thức {method_text(quote.method, quote.months)}{period}"


def hi_sentence(quote: HiQuote) -> str:
    """``Tiền đóng BHYT hộ gia đình 12 tháng, 5 người, từ ngày … đến ngày …`` where all cards run alike."""
    paid = [member for member in quote.members if member.months]
    months = sorted({member.months for member in paid}, reverse=True)
    sentence = f"Tiền đóng BHYT hộ gia đình {', '.join(str(count) for count in months)} tháng, {len(paid)} người"
    periods = {(member.valid_from, member.valid_to) for member in paid}
    first, last = next(iter(periods), (None, None))
    if len(periods) == 1 and first is not None and last is not None:
        return f"{sentence}, từ ngày {format_date(first)} đến ngày {format_date(last)}"
    return sentence


def hi_content(head: ReceiptHead, number: int, agreed: HiAgreed) -> ReceiptContent:
    """The content of a household HI receipt."""
    quote, request = agreed.quote, agreed.request
    rows = _hi_schedule_rows(agreed)
    support = Money(sum(row.state_support for row in rows))
    return ReceiptContent(
        office=head.office,
        book_label=head.receipt_book.label,
        symbol=head.receipt_book.symbol,
        number=number,
        issued_on=head.issued_on,
        insurance=Insurance.HOUSEHOLD_HI,
        payer_name=head.payer_name,
        payer_number=head.payer_number,
        payer_address=head.payer_address,
        content=hi_sentence(quote),
        rows=tuple(_hi_rows(agreed)),
        gross=quote.total + support,
        supports=((STATE_SUPPORT, support),) if support else (),
        total=quote.total,
        in_words=quote.in_words,
        means=head.means,
        lines=quote.lines,
        schedule=with_next_transfer(_hi_schedule(agreed, rows), head.account, head.bill(number)),
        references=_references(quote.lines),
        unconfirmed=quote.unconfirmed,
        request={"kind": Insurance.HOUSEHOLD_HI.value, "facts": to_plain(request)},
        practice=head.practice,
        replaces=head.replaces,
        entered_on=head.entered_on,
        late_reason=head.late_reason,
    )


def _hi_schedule(agreed: HiAgreed, rows: tuple[ScheduleRow, ...]) -> Schedule:
    return Schedule(
        insurance=Insurance.HOUSEHOLD_HI,
        title="LỊCH ĐÓNG BHYT HỘ GIA ĐÌNH",
        person_name=agreed.head.full_name,
        person_number=agreed.head.personal_id or agreed.head.si_number,
        facts=(("Ngày đóng", format_date(agreed.request.paid_on)), ("Số người", str(len(rows)))),
        rows=rows,
        notes=_hi_notes(agreed),
        unconfirmed=agreed.quote.unconfirmed,
    )


def _hi_notes(agreed: HiAgreed) -> tuple[str, ...]:
    rules = validity_rules(agreed.parameters, agreed.request.paid_on)
    gap, wait = rules.gap_days, rules.waiting_days
    return (
        "Đóng tiếp chậm nhất vào ngày cuối của thẻ thì thẻ mới liền thẻ cũ.",
        f"Gián đoạn từ {gap} ngày trở lên thì thẻ mới có giá trị sau {wait} ngày kể từ ngày đóng.",
    )


def _hi_rows(agreed: HiAgreed) -> list[ReceiptRow]:
    return [
        ReceiptRow(
            name=person.full_name,
            personal_id=person.personal_id,
            si_number=person.si_number,
            period_from=format_date(member.valid_from),
            period_to=format_date(member.valid_to),
            amount=member.amount,
        )
        for person, member in zip(agreed.people, agreed.quote.members, strict=True)
        if member.months and member.valid_from is not None and member.valid_to is not None
    ]


def _hi_schedule_rows(agreed: HiAgreed) -> tuple[ScheduleRow, ...]:
    rows = []
    lines = iter(agreed.quote.lines)
    for member in agreed.quote.members:
        if not member.months or member.valid_from is None or member.valid_to is None:
            continue
        line = next(lines)
        gross = member.amount if member.place is not None else _full_price(agreed, member.months)
        rows.append(
            ScheduleRow(
                label=member.name,
                period_from=format_date(member.valid_from),
                period_to=format_date(member.valid_to),
                months=member.months,
                gross=gross,
                state_support=gross - member.amount,
                extra_support=Money(0),
                pays=member.amount,
                deadline=format_date(member.valid_to),
                place="" if member.place is None else f"Thứ {member.place}",
                share=f"{member.share_percent} %",
                paid=True,
                references=(line.reference,),
                confirmed=line.status.is_confirmed,
            )
        )
    return tuple(rows)


def _full_price(agreed: HiAgreed, months: int) -> Money:
    """The premium before support: 4,5 % of the base salary a month (law art 12(4))."""
    value, on = agreed.parameters.value, agreed.request.paid_on
    return half_up(value(RATE, on).exact * value(BASE_SALARY, on).whole * months)


def _references(lines: Sequence[QuoteLine]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(part for line in lines for part in line.reference.split("; ") if part))
