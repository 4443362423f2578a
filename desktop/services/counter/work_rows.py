"""The rows of today's work: cards that end, cycles to pay, proofs that end; nearest due first."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import TypeVar
from uuid import UUID

from desktop.domain.household_hi import last_safe_day
from desktop.domain.household_hi.figures import GAP_DAYS, WAITING_DAYS
from desktop.domain.money import format_money
from desktop.domain.month import Month
from desktop.domain.partial_date import format_date
from desktop.domain.people import Insurance, Person, SupportClaim
from desktop.domain.texts.phrases import joined, say
from desktop.domain.voluntary_si import pay_by
from desktop.services.counter import proof_rows
from desktop.services.counter.work_kinds import Span, Work, WorkRow
from desktop.services.desk import Desk, today
from desktop.services.life.status import LifeStatus, standing_of
from desktop.services.payment.renewal import HiRenewal, SiRenewal, propose_hi, propose_si
from desktop.services.payment.si_schedule import method_text
from desktop.services.people.find_people import place_text
from desktop.services.shown import AmountChange, Chip, Tone
from desktop.storage.book import Transaction
from desktop.storage.counter import work
from desktop.storage.people import people

MOST_FOUND = 2_000
"""Beyond this the counts say "hơn 2.000": nobody works through more in a day."""
LATEST_DEADLINE_MONTHS = 7


@dataclass(frozen=True, slots=True)
class FoundWork:
    """Rows without their amounts, nearest due first; ``cut`` when there are more than were wanted."""

    rows: list[WorkRow]
    cut: bool


def found_work(tx: Transaction, desk: Desk, most: int = MOST_FOUND) -> list[WorkRow]:
    """The rows of the coming days without their amounts, nearest due first; at most so many of each kind."""
    return find_work(tx, desk, Span(), most).rows


def find_work(tx: Transaction, desk: Desk, span: Span, most: int = MOST_FOUND) -> FoundWork:
    """The rows of a span of days. Who died, moved away, is covered otherwise or is another record is left out."""
    cards, cycles, proofs = (
        work.ending_cards(tx, today(desk), span.ahead, back=span.back, limit=most),
        _cycles(tx, desk, span, most),
        proof_rows.ending_proofs(tx, today(desk), span.back, span.ahead, most),
    )
    reminded = _Reminded(tx, [*cards, *cycles], proofs)
    rows = [
        *_ending_cards(desk, span, reminded.of(Insurance.HOUSEHOLD_HI, cards)),
        *_due_cycles(desk, span, reminded.of(Insurance.VOLUNTARY_SI, cycles)),
        *_ending_proofs(tx, desk, reminded.claims(proofs)),
    ]
    cut = any(len(found) >= most for found in (cards, cycles, proofs))
    return FoundWork(sorted(rows, key=lambda row: (row.due, row.name, row.kind)), cut)


_Ending = TypeVar("_Ending", work.EndingCard, work.EndingCycle)


class _Reminded:
    """Who is still reminded: not who died, moved away, is covered otherwise, or is another record now."""

    def __init__(
        self, tx: Transaction, found: Iterable[work.EndingCard | work.EndingCycle], proofs: Iterable[SupportClaim]
    ) -> None:
        ids = {*(one.person.person.id for one in found), *(claim.person_id for claim in proofs)}
        self._standing = standing_of(tx, list(ids))

    def of(self, insurance: Insurance, found: Iterable[_Ending]) -> list[_Ending]:
        return [one for one in found if self._is_reminded(one.person.person.id, insurance)]

    def claims(self, found: Iterable[SupportClaim]) -> list[SupportClaim]:
        return [claim for claim in found if self._is_reminded(claim.person_id, claim.insurance)]

    def _is_reminded(self, person_id: UUID, insurance: Insurance) -> bool:
        status = self._standing[person_id]
        return status.reminded(insurance) and not status.merged


def due_chip(due: date, on: date) -> Chip:
    """``Quá 3 ngày``, ``Hôm nay``, ``Còn 7 ngày``."""
    left = (due - on).days
    if left < 0:
        return Chip(Tone.BAD, say("Quá {days} ngày", days=-left))
    if left == 0:
        return Chip(Tone.BAD, say("Hôm nay"))
    tone = Tone.BAD if left <= 3 else Tone.WARN if left <= 14 else Tone.INFO
    return Chip(tone, say("Còn {days} ngày", days=left))


def _row(desk: Desk, kind: Work, person: Person, due: date, *, what: str, detail: str) -> WorkRow:
    return WorkRow(
        kind=kind,
        due=due,
        chip=due_chip(due, today(desk)) if kind is not Work.PROOF_ENDING else Chip(Tone.UNSURE, say("Giấy tờ")),
        person_id=person.id,
        household_id=None,
        name=person.full_name,
        number=person.personal_id or person.si_number,
        place=place_text(desk.places, person.address.hamlet, ""),
        hamlet=person.address.hamlet,
        people=(person.id,),
        what=what,
        detail=detail,
        amount=None,
        last="",
        phone=person.phone,
    )


def _ending_cards(desk: Desk, span: Span, found: Iterable[work.EndingCard]) -> Iterator[WorkRow]:
    """One row a household, due when its first card ends; the person is the one who pays first."""
    on = today(desk)
    first_day, last_day = on - timedelta(days=span.back), on + timedelta(days=span.ahead)
    together: dict[UUID, list[work.EndingCard]] = {}  # by household, else by person
    for ending in found:
        if first_day <= ending.card.valid_to <= last_day:
            together.setdefault(ending.household_id or ending.card.person_id, []).append(ending)
    for endings in together.values():
        first = min(endings, key=lambda ending: ending.card.place or len(endings) + 1)
        ends = min(ending.card.valid_to for ending in endings)
        detail = say("hết hạn {day}", day=format_date(ends))
        if ends == on:
            detail = say("hết hạn hôm nay, mai là gián đoạn")
        elif ends < on:
            detail = say("đã hết hạn {day}", day=format_date(ends))
        what = say("BHYT hộ {count} người", count=len(endings))
        row = _row(desk, Work.HI_ENDING, first.person.person, ends, what=what, detail=detail)
        yield replace(
            row,
            household_id=first.household_id,
            people=tuple(ending.card.person_id for ending in endings),
            safe_day=last_safe_day(ends),
            after=_after_card(desk, last_safe_day(ends), on),
        )


def _after_card(desk: Desk, safe: date, on: date) -> str:
    """What changes once the card's last safe day has passed."""
    gap, wait = (desk.parameters.value(path, on).whole for path in (GAP_DAYS, WAITING_DAYS))
    if safe >= on:
        return say("sau ngày này thẻ gián đoạn; từ {gap} ngày phải chờ {wait} ngày mới có thẻ", gap=gap, wait=wait)
    latest = safe + timedelta(days=gap)
    if on <= latest:
        return say("đóng đến hết {day} thẻ có giá trị ngay, sau đó chờ {wait} ngày", day=format_date(latest), wait=wait)
    return say("đóng hôm nay thẻ có giá trị từ {day}", day=format_date(on + timedelta(days=wait)))


def _cycles(tx: Transaction, desk: Desk, span: Span, most: int) -> tuple[work.EndingCycle, ...]:
    on = today(desk)
    now = Month.of(on)
    first = Month.of(on - timedelta(days=span.back)) + -LATEST_DEADLINE_MONTHS
    last = max(now, Month.of(on + timedelta(days=span.ahead)) + -1)
    return work.ending_cycles(tx, first, last, limit=most)


def _due_cycles(desk: Desk, span: Span, found: Iterable[work.EndingCycle]) -> Iterator[WorkRow]:
    on = today(desk)
    now = Month.of(on)
    for ending in found:
        start = ending.last_month + 1
        method = ending.method if ending.method.isdigit() else "12"
        due = pay_by(method, start, on, desk.parameters) or start.last_day
        if not on - timedelta(days=span.back) <= due <= on + timedelta(days=span.ahead):
            continue
        end = "" if method == "1" else f"–{start + (int(method) - 1)}"
        what = say("BHXH {method} {period}", method=method_text(method, int(method)), period=f"{start}{end}")
        late = say("đã quá hạn, đóng lại từ {month}", month=now)
        detail = say("hạn đóng {day}", day=format_date(due)) if due >= on else late
        row = _row(desk, Work.SI_DUE, ending.person.person, due, what=what, detail=detail)
        after = say("sau ngày này các tháng từ {start} không đóng bù được", start=start)
        again = say("các tháng từ {start} không đóng bù được, đóng lại từ {month}", start=start, month=now)
        yield replace(row, safe_day=due, after=after if due >= on else again)


def _ending_proofs(tx: Transaction, desk: Desk, found: Iterable[SupportClaim]) -> Iterator[WorkRow]:
    proofs = list(found)
    persons = people.get_many(tx, [claim.person_id for claim in proofs])
    for claim in proofs:
        if claim.valid_to is not None:
            # within the list's weeks the year goes without saying, and with it the day would be cut off
            what = proof_rows.ends_text(claim, claim.valid_to.strftime("%d/%m"), today(desk))
            row = _row(desk, Work.PROOF_ENDING, persons[claim.person_id].person, claim.valid_to, what=what, detail="")
            after = say("sau ngày này phải có giấy mới mới được hỗ trợ theo nhóm này")
            yield replace(row, safe_day=claim.valid_to, after=after, proof=claim)


def _with_proof_change(tx: Transaction, desk: Desk, row: WorkRow) -> WorkRow:
    change = None if row.proof is None else proof_rows.change_of(tx, desk, row.proof)
    if change is None:
        return row
    return replace(row, detail=change.detail, amount=change.amount, last=change.last)


def without_gone(tx: Transaction, rows: Iterable[WorkRow]) -> list[WorkRow]:
    """Rows of people who are alive, have not moved away and are a record of their own."""
    found = list(rows)
    standing = standing_of(tx, list({row.person_id for row in found}))
    return [row for row in found if not _is_gone(standing[row.person_id])]


def _is_gone(status: LifeStatus) -> bool:
    return status.merged or status.died_on is not None or status.moved_on is not None


def with_amount(tx: Transaction, desk: Desk, row: WorkRow) -> WorkRow:
    """The row with what is to be paid now and what was paid last time."""
    if row.kind is Work.PROOF_ENDING:
        return _with_proof_change(tx, desk, row)
    part: HiRenewal | SiRenewal | None = None
    if row.kind is Work.HI_ENDING:
        part = propose_hi(tx, desk, row.person_id)[0]
    elif row.kind is Work.SI_DUE:
        part = propose_si(tx, desk, row.person_id)[0]
    if part is None:
        return row
    return replace(row, amount=part.change.now, last=_last(part.change, _before(part)), change=part.change)


def _last(change: AmountChange, before: str) -> str:
    """``như kỳ trước``, ``năm trước 2.906.280``."""
    if change.last is None:
        return ""
    return (
        say("như {time}", time=before)
        if change.now == change.last
        else joined(" ", (before, format_money(change.last)))
    )


def _before(part: SiRenewal | HiRenewal) -> str:
    """What the time before is called: the year where all cards ran twelve months."""
    if isinstance(part, SiRenewal):
        return say("kỳ trước")
    return say("năm trước") if {card.months for card in part.facts.last_cards} == {12} else say("lần trước")
