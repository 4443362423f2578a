"""Every paper of the catalogue from a practice book full of work: each can be made, and nothing stands on another."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from contextlib import suppress
from datetime import timedelta
from pathlib import Path
from uuid import UUID

import pytest

from desktop.domain.administrative_units.places import AdministrativeUnits
from desktop.domain.errors import CounterError
from desktop.domain.parameters import ParameterSet
from desktop.services.advice.advise import advise
from desktop.services.advice.consult import Consultation, KeepConsultation, keep_consultation, new_consultation_id
from desktop.services.advice.facts import initial_inputs, load_advice
from desktop.services.advice.kept import kept_advice
from desktop.services.board.monthly import ReportMade, make_report
from desktop.services.book.receipt_books import HandOver, hand_over, list_receipt_books
from desktop.services.counter.work_kinds import Work
from desktop.services.counter.work_rows import found_work
from desktop.services.desk import Desk, today
from desktop.services.outreach.planning import (
    PlanRound,
    RoundDraft,
    RoundPlanned,
    TakeAlong,
    new_round_id,
    plan_round,
)
from desktop.services.papers.catalogue import PAPERS, PaperKind, SubjectKey, SubjectKind, paper_kind
from desktop.services.practice.practice_book import MakePractice, make_practice
from desktop.services.proofs.query import LONGEST_DAYS, ProofQuery
from desktop.services.proofs.view_files import letter_keys
from desktop.storage import remittances
from desktop.storage.payment import receipts, refunds
from desktop.storage.payment.receipt_book_acts import Handover
from desktop.storage.payment.receipts import ReceiptFilter
from tests.documents.reading import assert_laid_out, page_texts
from tests.storage.engines import CHEAP, NOW

TRIED = 8
Subjects = Mapping[SubjectKind, list[SubjectKey]]
NOT_FOR_EVERYONE = ("reminder_letter", "rule_change_letter", "proof_letter")
"""Letters about something that is not so with everyone."""
MADE_HERE = [kind for kind in PAPERS if kind.subject not in (SubjectKind.BATCH, SubjectKind.NONE)]


@pytest.fixture(scope="module")
def busy(
    tmp_path_factory: pytest.TempPathFactory, parameters: ParameterSet, places: AdministrativeUnits
) -> Iterator[Desk]:
    """A desk on a practice book."""
    path: Path = tmp_path_factory.mktemp("busy") / "tap.quay"
    made = make_practice(
        MakePractice(path=path, people=300, seed=7, passphrase="tap", cost=CHEAP), parameters, places, lambda: NOW
    )
    yield made.desk
    made.desk.book.close()


@pytest.fixture(scope="module")
def subjects(busy: Desk) -> Subjects:
    """People and households with something to do, the newest receipts, the last days."""
    with busy.book.reading() as tx:
        rows = found_work(tx, busy)
        newest = receipts.page(tx, ReceiptFilter(), limit=TRIED)
        slips = [slip.id for slip in remittances.every(tx) if slip.reverses_id is None]
        paid_back = [row.refund.id for row in refunds.all_rows(tx)]
    [book, *_others] = list_receipt_books(busy)
    handed = hand_over(busy, HandOver(receipt_book_id=book.book.id, to_id=busy.user.id, note="nhận đầu năm"))
    visits = tuple(TakeAlong(person_id=row.person_id, household_id=row.household_id) for row in rows[:40])
    round_draft = RoundDraft(held_on=today(busy), venue="Thôn Đông", who_went=busy.user.name)
    planned = plan_round(busy, PlanRound(round_id=new_round_id(), draft=round_draft, people=visits))
    assert isinstance(planned, RoundPlanned)
    report = make_report(busy)
    assert isinstance(report, ReportMade)
    people: list[SubjectKey] = [*dict.fromkeys(row.person_id for row in rows)]
    homes: list[SubjectKey] = [*dict.fromkeys(row.household_id for row in rows if row.household_id is not None)]
    return {
        SubjectKind.PERSON: [*people[:TRIED], *letter_keys(busy, ProofQuery(ahead=LONGEST_DAYS))[:2]],
        SubjectKind.HOUSEHOLD: homes[:TRIED],
        SubjectKind.RECEIPT: [one.id for one in newest],
        SubjectKind.WORK_LIST: list(Work),
        SubjectKind.REMITTANCE: slips[:TRIED],
        SubjectKind.REFUND: paid_back[:TRIED],
        SubjectKind.HANDOVER: [handed.id] if isinstance(handed, Handover) else [],
        SubjectKind.ROUND: [planned.round.id],
        SubjectKind.CONSULTATION: _consulted(busy, people[0]),
        SubjectKind.REPORT: [report.id],
        SubjectKind.DAY: [today(busy), newest[-1].issued_on, today(busy) - timedelta(days=200)],
    }


def _consulted(desk: Desk, person: SubjectKey) -> list[SubjectKey]:
    """A consultation of somebody of the book, and one of a passer-by."""
    made: list[SubjectKey] = []
    for key in (person, None):
        facts = load_advice(desk, key if isinstance(key, UUID) else None)
        inputs = initial_inputs(facts)
        shown = kept_advice(facts, inputs, advise(facts, inputs))
        person_id = facts.si.person_id if facts.in_book else None
        command = KeepConsultation(
            consultation_id=new_consultation_id(), person_id=person_id, inputs=shown.inputs, content=shown.content
        )
        kept = keep_consultation(desk, command)
        assert isinstance(kept, Consultation)
        made.append(kept.id)
    return made


@pytest.mark.parametrize("kind", MADE_HERE, ids=lambda kind: str(kind.code))
def test_the_paper_is_made_and_laid_out(kind: PaperKind, busy: Desk, subjects: Subjects) -> None:
    made = 0
    for key in subjects[kind.subject]:
        try:
            with busy.book.reading() as tx:
                content = kind.read(tx, busy, key)
        except CounterError as refused:
            assert refused.title  # noqa: PT017 - a paper that fits nobody says why; others must be made
            continue
        pdf = kind.draw([content])
        made += 1
        assert_laid_out(pdf, margin=14)
        assert all("TẬP" in page for page in page_texts(pdf))
        assert kind.code == "labels" or "Trang 1/" in page_texts(pdf)[0]
    assert made


def test_many_papers_in_one_file_are_told_one_by_one(busy: Desk, subjects: Subjects) -> None:
    for kind in MADE_HERE:
        if kind.subject is not SubjectKind.PERSON or kind.code in NOT_FOR_EVERYONE:
            continue
        with busy.book.reading() as tx:
            contents = kind.read_many(tx, busy, subjects[kind.subject])
        told: list[int] = []
        kind.draw(iter(contents), told.append)
        assert told == list(range(1, len(contents) + 1))


PRICED = [paper_kind(code) for code in ("contribution_schedule", "why", "consultation", "hi_slip")]


@pytest.mark.parametrize("kind", PRICED, ids=lambda kind: str(kind.code))
def test_a_paper_with_amounts_names_their_articles(kind: PaperKind, busy: Desk, subjects: Subjects) -> None:
    texts = []
    for key in subjects[kind.subject]:
        with suppress(CounterError), busy.book.reading() as tx:
            texts.append(" ".join(" ".join(page_texts(kind.draw([kind.read(tx, busy, key)]))).split()))
    assert texts
    for text in texts:
        assert re.search(r"[Đđ]iều \d+", text), text
