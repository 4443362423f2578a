"""Two windows, in programs of their own, do the same thing to one book at the same moment: once it happens, whole."""

import multiprocessing
import os
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import pytest

from desktop.domain.administrative_units.places import AdministrativeUnits
from desktop.domain.errors import CounterError
from desktop.domain.parameters import ParameterSet
from desktop.services.book.check_book import check_book
from desktop.services.desk import Desk
from desktop.services.imports import ImportSheet, Scope, propose_sheet, run_import
from desktop.services.imports import run as running
from desktop.services.lists.batches import Handling, Outcome, list_batches, open_batch
from desktop.services.lists.drafts import MakeBatch, make_batch
from desktop.services.lists.replies.importing import import_reply
from desktop.services.lists.sending import SendBatch, send_batch
from desktop.services.lists.settling import RelistLine, relist_line
from desktop.services.papers.batches.batch import BatchOrder, begin_batch, run_batch
from desktop.services.papers.batches.choice import keys_of_receipts
from desktop.services.papers.catalogue import paper_kind
from desktop.services.payment.receipts import ListReceipts, get_receipt, list_receipts
from desktop.services.people.opening_form import OpeningDraft
from desktop.services.people.openings import load_openings, save_openings
from desktop.storage.book import Book
from desktop.storage.book_file import opening
from desktop.storage.book_file.connection import postgresql_engine
from desktop.storage.people import people
from tests.services.builders import Clock, pay_si, registered
from tests.services.conftest import desk_on
from tests.services.imports.sheets import HOMES, written
from tests.services.lists.stories import (
    answered,
    command,
    gathered,
    hi_receipt,
    made_sheet,
    reply_row,
    sent,
    set_up,
    si_receipt,
)
from tests.storage.children import Child
from tests.storage.engines import NOW, PASSPHRASE, Server

pytestmark = [
    pytest.mark.skipif(not hasattr(os, "fork"), reason="forks the windows, which only POSIX does"),
    pytest.mark.timeout(120),
]
PATIENCE = 60
DONE = "done"
Act = Callable[[Desk], Any]


@dataclass(frozen=True)
class Office:
    """A book that any number of windows can open."""

    opened: Callable[[], Book]
    parameters: ParameterSet
    places: AdministrativeUnits

    @contextmanager
    def desk(self) -> Iterator[Desk]:
        book = self.opened()
        try:
            yield desk_on(book, self.parameters, self.places, Clock(NOW))
        finally:
            book.close()

    def race(self, *acts: Act) -> list[str]:
        """Each act in a window of its own, all let go at once; ``done``, or the title of what was refused."""
        start = multiprocessing.get_context("fork").Barrier(len(acts))

        def window(act: Act) -> str:
            with self.desk() as desk:
                start.wait(PATIENCE)
                try:
                    act(desk)
                except CounterError as error:
                    return str(error.title)
                return DONE

        windows = [Child(lambda act=act: window(act)) for act in acts]
        return [child.join() for child in windows]

    def once(self, *acts: Act) -> None:
        """Exactly one of the acts is done; the book is sound."""
        told = self.race(*acts)
        assert told.count(DONE) == 1, told
        assert all(told)
        self.sound()

    def sound(self) -> None:
        with self.desk() as desk:
            assert check_book(desk).problems == ()


@pytest.fixture(params=["sqlcipher", "postgresql"])
def office(request: pytest.FixtureRequest, parameters: ParameterSet, places: AdministrativeUnits) -> Iterator[Office]:
    if request.param == "sqlcipher":
        path = request.getfixturevalue("book_path")
        yield Office(lambda: opening.open_book(path, PASSPHRASE, now=NOW), parameters, places)
        return
    server: Server = request.getfixturevalue("server")
    with server.book():
        url = server.url("template_book")
        yield Office(lambda: Book(postgresql_engine(url), "postgresql"), parameters, places)


def paid_for(office: Office, count: int = 6) -> None:
    with office.desk() as desk:
        set_up(desk)
        for place in range(count):
            si_receipt(desk, f"Nguyễn Văn Số {chr(ord('A') + place)}", place + 1)
        hi_receipt(desk, 50, "Trần Văn Hộ", "Lê Thị Hộ", "Trần Văn Con")


def test_one_list_is_made_of_the_same_waiting_lines(office: Office) -> None:
    paid_for(office)
    office.once(*[lambda desk: make_batch(desk, MakeBatch(form_code="d05_ts"))] * 3)
    with office.desk() as desk:
        (row,) = list_batches(desk)
        assert row.lines == 6


def test_a_draft_is_sent_once(office: Office) -> None:
    paid_for(office)
    with office.desk() as desk:
        made = gathered(desk)
    office.once(*[lambda desk: send_batch(desk, SendBatch(batch_id=made.batch_id, version=made.version))] * 3)
    with office.desk() as desk:
        (row,) = list_batches(desk)
        assert (row.number, row.lines) == (1, 6)


def test_two_drafts_sent_at_once_get_two_numbers(office: Office) -> None:
    paid_for(office, 2)
    with office.desk() as desk:
        first = gathered(desk)
        si_receipt(desk, "Nguyễn Văn Sau", 30)
        second = gathered(desk)
    told = office.race(
        *[
            lambda desk, made=made: send_batch(desk, SendBatch(batch_id=made.batch_id, version=made.version))
            for made in (second, first)
        ]
    )
    office.sound()
    with office.desk() as desk:
        numbers = sorted(row.number for row in list_batches(desk))
        assert numbers == [1, 2], told


def test_a_reply_is_stored_once(office: Office) -> None:
    paid_for(office)
    with office.desk() as desk:
        row = sent(desk)
        view = open_batch(desk, row.batch_id)
        wanted = command(desk, row, made_sheet([reply_row(view, place) for place in range(6)]))
    office.once(*[lambda desk: import_reply(desk, wanted)] * 3)
    with office.desk() as desk:
        assert {line.outcome for line in open_batch(desk, row.batch_id).lines} == {Outcome.ACCEPTED}


def test_a_refused_line_goes_into_one_later_list(office: Office) -> None:
    paid_for(office)
    with office.desk() as desk:
        row = sent(desk)
        view = open_batch(desk, row.batch_id)
        answers = [reply_row(view, place, *(("Trả lại", "Sai ngày sinh") if place == 2 else ())) for place in range(6)]
        stored = answered(desk, row, *answers)
        line = view.lines[2]
    wanted = RelistLine(batch_id=row.batch_id, version=stored.batch.version, line_id=line.line_id)
    office.once(*[lambda desk: relist_line(desk, wanted)] * 3)
    with office.desk() as desk:
        assert open_batch(desk, row.batch_id).lines[2].handling is Handling.RELISTED
        assert sum(batch.lines for batch in list_batches(desk)) == 7


def homes(folder: Path, count: int) -> Path:
    letters = [chr(ord("A") + place // 26) + chr(ord("A") + place % 26) for place in range(count)]
    rows = [
        (f"Phạm Văn {two}", "01/01/1990", "Nam", f"0010901{place:05d}", str(place + 1), "chủ hộ")
        for place, two in enumerate(letters)
    ]
    return written(folder / "danh sách.xlsx", HOMES, *rows)


def proposed(office: Office, path: Path, scope: Scope) -> ImportSheet:
    with office.desk() as desk:
        sheet = propose_sheet(desk, path).sheet
    return replace(sheet, scope=scope)


@pytest.mark.parametrize("scope", list(Scope))
def test_one_sheet_brought_in_by_two_windows_makes_everyone_once(
    office: Office, scope: Scope, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(running, "PORTION_ROWS", 10)
    sheet = proposed(office, homes(tmp_path, 60), scope)
    told = office.race(*[lambda desk: run_import(desk, sheet)] * 2)
    assert told == [DONE, DONE]
    office.sound()
    with office.desk() as desk, desk.book.reading() as tx:
        assert people.count(tx) == 60


def test_others_pay_while_a_sheet_comes_in_row_by_row(
    office: Office, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(running, "PORTION_ROWS", 5)
    sheet = proposed(office, homes(tmp_path, 60), Scope.ROW)

    def pays(desk: Desk) -> None:
        for place in range(6):
            pay_si(desk, registered(desk, f"Lê Văn Nộp {chr(ord('A') + place)}"))

    assert office.race(lambda desk: run_import(desk, sheet), pays) == [DONE, DONE]
    office.sound()
    with office.desk() as desk:
        assert list_receipts(desk, ListReceipts(limit=1)).count == 6
        with desk.book.reading() as tx:
            assert people.count(tx) == 66


def test_a_batch_of_counted_receipts_is_printed_by_one_window(office: Office, tmp_path: Path) -> None:
    paid_for(office)
    with office.desk() as desk:
        keys = keys_of_receipts(desk, ListReceipts())
        job = begin_batch(desk, BatchOrder(kind=paper_kind("receipt"), keys=keys, one_file=True, parent=tmp_path))
    told = office.race(*[lambda desk: run_batch(desk, job.folder, lambda *_: None, lambda: False)] * 3)
    assert DONE in told
    office.sound()
    with office.desk() as desk:
        prints = Counter(get_receipt(desk, key).prints for key in keys)
        assert prints == {1: len(keys)}
    assert len(list(job.folder.glob("*.pdf"))) == 1


def test_what_was_before_the_book_is_corrected_once(office: Office) -> None:
    with office.desk() as desk:
        person_id = registered(desk)
        drafts = [
            replace(load_openings(desk, person_id).draft, paid_months=months, source="sổ cũ")
            for months in ("24", "36", "48")
        ]
    office.once(*[lambda desk, draft=draft: _saved(desk, draft) for draft in drafts])


def _saved(desk: Desk, draft: OpeningDraft) -> None:
    saved = save_openings(desk, draft)
    assert not isinstance(saved, tuple), saved
