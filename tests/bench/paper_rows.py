"""Receipts and schedules: taking a payment and making its papers, against the bare canvas and the bare commit."""

from __future__ import annotations

import statistics
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import zip_longest
from pathlib import Path

from desktop.documents.schedule import SchedulePaper, render_schedules
from desktop.domain.papers.frozen import freeze
from desktop.domain.papers.receipt import ReceiptContent
from desktop.domain.partial_date import age_on
from desktop.domain.people import Person
from desktop.services.desk import Desk
from desktop.services.household_hi.hi_facts import HiDraft, HiRow
from desktop.services.payment.collect_payment import Collected, CollectPayment, collect_payment
from desktop.services.payment.receipt_papers import preview_receipt
from desktop.services.payment.receipts import get_receipt
from desktop.services.practice.practice_people import PracticeHousehold
from tests.bench.bare_papers import BareBook, recording
from tests.bench.books import NOW, Books
from tests.bench.row import Row, in_pairs, seconds
from tests.bench.scale import Scale
from tests.services.builders import command, hi_part, si_draft, si_part

PAYING_AGES = range(18, 74)
"""Children have their school's or the State's card, the oldest the State's."""
WARM_UPS = 4


@dataclass(frozen=True, slots=True)
class Measured:
    """Seconds of one payment: committing it and drawing its receipt, ours and bare."""

    commit: float
    pdf: float
    bare_commit: float
    bare_pdf: float


def papers(scale: Scale, books: Books) -> tuple[Row, Row]:
    """The receipt's row and the schedules' row; the schedules are those of real payments."""
    with tempfile.TemporaryDirectory(dir=books.folder) as folder:
        desk, households = books.unpaid(Path(folder) / "so.quay", scale.schedules * 6 + 200)
        bare = BareBook(Path(folder) / "bare.db")
        contents: list[ReceiptContent] = []
        measured: list[Measured] = []
        for payment in payments_of(desk, households):
            if len(measured) < scale.payments + WARM_UPS:
                measured.append(_measure(desk, payment, bare))
                contents.append(_content(desk, payment))
            elif len(contents) < scale.schedules:
                _collect(desk, payment)
                contents.append(_content(desk, payment))
            else:
                break
        bare.close()
        desk.book.close()
    return _receipt_row(measured[WARM_UPS:]), _schedules_row(scale, contents)


def payments_of(desk: Desk, households: list[PracticeHousehold]) -> Iterator[CollectPayment]:
    """In turn a participant's twelve months of voluntary SI and a household's cards; nobody pays twice."""
    people = (person for made in households for person in _paying(made))
    for person, made in zip_longest(people, filter(_paying, households)):
        if person is not None:
            yield command(si_part(desk, si_draft(desk, person.id)))
        if made is not None:
            yield command(hi_part(desk, _hi_draft(made)))


def _paying(made: PracticeHousehold) -> list[Person]:
    return [person for person in made.people if age_on(person.birth, NOW.date()) in PAYING_AGES]


def _hi_draft(made: PracticeHousehold) -> HiDraft:
    paying = {person.id for person in _paying(made)}
    rows = tuple(
        HiRow(person_id=member.person_id, relation=member.relation, months=12)
        if member.person_id in paying
        else HiRow(person_id=member.person_id, relation=member.relation, months=0, group="covered_elsewhere")
        for member in made.household.members
    )
    return HiDraft(household_id=made.household.id, is_new=False, rows=rows)


def _collect(desk: Desk, payment: CollectPayment) -> Collected:
    collected = collect_payment(desk, payment)
    if not isinstance(collected, Collected):
        raise TypeError(f"the payment was refused: {collected}")
    return collected


def _content(desk: Desk, payment: CollectPayment) -> ReceiptContent:
    return get_receipt(desk, _collect(desk, payment).receipts[0].receipt_id).content


def _measure(desk: Desk, payment: CollectPayment, bare: BareBook) -> Measured:
    begun = time.perf_counter()
    receipt = _collect(desk, payment).receipts[0].receipt_id
    committed = time.perf_counter()
    preview_receipt(desk, receipt)
    drawn = time.perf_counter()
    with recording() as noted:
        preview_receipt(desk, receipt)
    frozen = freeze(get_receipt(desk, receipt).content)
    return Measured(committed - begun, drawn - committed, seconds(lambda: bare.commit(frozen)), seconds(noted.draw))


def _receipt_row(measured: list[Measured]) -> Row:
    commit, pdf, bare_commit, bare_pdf = (
        statistics.median(getattr(one, name) * 1000 for one in measured)
        for name in ("commit", "pdf", "bare_commit", "bare_pdf")
    )
    return Row(
        name="receipt: payment committed and first PDF [ms]",
        ours=statistics.median((one.commit + one.pdf) * 1000 for one in measured),
        baseline=statistics.median((one.bare_commit + one.bare_pdf) * 1000 for one in measured),
        aim="<= 1.5 x canvas and commit",
        limit=1.5,
        note=f"commit {commit:.1f} ms against {bare_commit:.1f} ms (ours registers, quotes again, numbers, freezes,"
        f" signs, enters the ledger and the journal); PDF of both copies {pdf:.1f} ms against {bare_pdf:.1f} ms",
        held_back="some 20 statements of the paying transaction at 0.2 ms each through SQLAlchemy; the book's key is"
        " read for the seal and for the journal; the steps of a schedule are quoted one by one",
    )


def _schedules_row(scale: Scale, contents: list[ReceiptContent]) -> Row:
    items = [
        SchedulePaper(
            schedule=replace(content.schedule),
            office=content.office,
            issued_on=content.issued_on,
            receipt_number=content.shown_number,
        )
        for content in contents[: scale.schedules]
    ]
    with recording() as noted:
        render_schedules(items)
    ours, bare = in_pairs(lambda: render_schedules(items), noted.draw, scale.schedule_rounds)
    return Row(
        name=f"{len(items):,} schedules in one file [s]",
        ours=ours,
        baseline=bare,
        aim="<= 1.3 x bare canvas",
        limit=1.3,
        note=f"{len(noted.pages):,} pages",
    )
