"""Whichever column of the counter's day is changed from outside, every trigger gone: the check finds something."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Connection, text
from sqlalchemy.exc import DBAPIError

from desktop.domain.administrative_units.places import AdministrativeUnits
from desktop.domain.papers.day_book import freeze_day, session_seal, thaw_day
from desktop.domain.parameters import ParameterSet
from desktop.services.backups.make import BackupReason, make_backups
from desktop.services.book.check_book import check_book, findings
from desktop.services.book.users import AddUser, LetLeave, add_user, let_leave
from desktop.services.day.seals import verify_chain
from desktop.services.desk import Desk, today
from desktop.services.outreach.returned.importing import ImportResults, import_results
from desktop.storage.book_file import opening
from desktop.storage.counter import sessions
from desktop.storage.counter.contacts import Outcome
from desktop.storage.counter.users import Role, User
from desktop.storage.tables import metadata
from tests.services.acts_of_all_kinds import ACTS
from tests.services.attacks import attack
from tests.services.builders import Clock
from tests.services.conftest import desk_on
from tests.services.corrections.stories import APPROVAL
from tests.services.outreach.stories import filled, planned, sheet_file, three_people, visited
from tests.services.test_check_money import work
from tests.storage.engines import CHEAP, NOW, PASSPHRASE, Template

MORE = (
    "a bank statement",
    "the posting of a statement's row",
    "a payment that waits",
    "a waiting transfer given up",
    "spoilt numbers",
    "a handover of a receipt book",
    "a receipt book closed",
    "a contact",
    "a change of life",
)
MONEY = (
    "cash_sessions", "cash_movements", "receipt_voids", "cover_changes", "refunds", "remittances", "remittance_items",
    "remittance_confirmations", "payments", "receipts", "ledger_entries", "si_cycles", "hi_cards",
)  # fmt: skip
AROUND = (
    "waiting_transfers", "bank_statements", "bank_statement_rows", "receipt_spoils", "receipt_book_handovers",
    "contacts", "life_events", "backups", "users", "receipt_books",
)  # fmt: skip
COMMUNE = ("contacts", "consultations", "earlier_periods", "monthly_reports")
UNSEEN = {
    # Found again from the columns beside them, or told by the journal's own entry: nothing is paid or shown by them.
    "receipts.folded_payer",
    "ledger_entries.entered_at",
    "life_events.noted_at",
    "waiting_transfers.version",
    "waiting_transfers.updated_at",
    "bank_statements.imported_at",
    "bank_statement_rows.updated_at",
    "receipt_books.created_at",
    "users.created_at",
    # Only in shared books, where the server keeps who may write.
    "users.verifier",
}


class UndoneError(Exception):
    """Ends a transaction without keeping anything."""


def everything_around(desk: Desk, folder: Path) -> None:
    for number, name in enumerate(MORE):
        own = folder / str(number)
        own.mkdir()
        # One book, one person of that number: what another act made already stands in the way of some.
        with suppress(AssertionError):
            ACTS[name](desk, own)(desk)
    assert make_backups(desk, BackupReason.DEMAND).all_good
    for name in ("Lê Thị Hai", "Phạm Văn Ba"):
        wanted = AddUser(
            name=name, collector_code=name[-2:], role=Role.CLERK, passphrase=f"bốn chữ {name}", approval=APPROVAL,
            cost=CHEAP,
        )  # fmt: skip
        made = add_user(desk, wanted)
        assert isinstance(made, User)
    let_leave(desk, LetLeave(user_id=made.id, approval=APPROVAL))


def at_the_commune(desk: Desk, folder: Path) -> None:
    for name in ("a consultation", "earlier periods", "a monthly report"):
        ACTS[name](desk, folder)(desk)
    people = three_people(desk)
    made = planned(desk, people)
    wanted = filled(sheet_file(desk, made, folder / "phiếu.xlsx"), {"outcome": "Đồng ý"}, {"outcome": "Vắng"})
    import_results(desk, ImportResults(round_id=made.id, sheet=wanted))
    visited(desk, made, people[2], Outcome.PROMISED, promised_on=today(desk), met="vợ", papers_left="tờ rơi")


@pytest.fixture(scope="module")
def books(
    template: Template, parameters: ParameterSet, places: AdministrativeUnits, tmp_path_factory: pytest.TempPathFactory
) -> dict[str, Path]:
    """Three closed books: of money, of all that is around it, of visits and advice at the commune."""
    found = {}
    for name in ("money", "around", "commune"):
        folder = tmp_path_factory.mktemp(name)
        found[name], clock = template.copy_to(folder / "book.quay"), Clock(NOW)
        desk = desk_on(opening.open_book(found[name], PASSPHRASE, now=NOW), parameters, places, clock)
        if name == "money":
            work(desk, clock)
        elif name == "around":
            everything_around(desk, folder)
        else:
            at_the_commune(desk, folder)
        assert check_book(desk).problems == ()
        desk.book.close()
    return found


@pytest.mark.parametrize(
    ("book", "table"),
    [(book, one) for book, own in {"money": MONEY, "around": AROUND, "commune": COMMUNE}.items() for one in own],
)
def test_every_column_of_a_row_and_the_row_itself_are_watched(
    books: dict[str, Path], book: str, table: str, parameters: ParameterSet, places: AdministrativeUnits
) -> None:
    desk = desk_on(opening.open_book(books[book], PASSPHRASE, now=NOW), parameters, places, Clock(NOW))
    try:
        with suppress(UndoneError), desk.book.writing() as tx:
            run = tx.connection
            for (name,) in run.execute(text("SELECT name FROM sqlite_master WHERE type = 'trigger'")).all():
                run.execute(text(f"DROP TRIGGER {name}"))
            before = {one.code for one in findings(tx, desk)}
            tried, unseen = 0, set()
            for what in changes(run, table):
                tried += 1
                if not {one.code for one in findings(tx, desk)} - before:
                    unseen.add(what)
            raise UndoneError
    finally:
        desk.book.close()
    assert tried > 1
    assert unseen <= UNSEEN


def changes(run: Connection, table: str) -> Iterator[str]:
    """Each column of the last row changed, and the row removed; every change is taken back before the next."""
    last = f"rowid = (SELECT max(rowid) FROM {table})"
    for column in (*metadata.tables[table].columns.keys(), None):
        kept = run.begin_nested()
        try:
            if column is None:
                run.execute(text(f"DELETE FROM {table} WHERE {last}"))
            else:
                value = run.execute(text(f'SELECT "{column}" FROM {table} WHERE {last}')).scalar_one()
                run.execute(text(f'UPDATE {table} SET "{column}" = :new WHERE {last}'), {"new": another(value)})
        except DBAPIError:
            kept.rollback()  # a constraint of the table itself refuses it
            continue
        yield f"{table}.{column or 'DELETE'}"
        kept.rollback()


def another(value: Any) -> Any:
    """A value of the same kind that is not this one."""
    if value is None:
        return "2026-01-01"
    if isinstance(value, int):
        return 1 - value if value in {0, 1} else value + 1
    if isinstance(value, bytes):
        return value + b" "
    return f"2025-01-02{value[10:]}" if value[:3] == "202" and len(value) >= 10 else f"{value}x"


def test_a_role_raised_in_the_table_is_found(
    books: dict[str, Path], tmp_path: Path, parameters: ParameterSet, places: AdministrativeUnits
) -> None:
    path = Template(books["around"], "").copy_to(tmp_path / "raised.quay")
    raw_key = opening.raw_key_of(path, PASSPHRASE)
    attack(path, raw_key, "UPDATE users SET role = 'supervisor' WHERE name = 'Lê Thị Hai'", put_triggers_back=True)
    book = opening.open_with_key(path, raw_key, now=NOW)
    found = check_book(desk_on(book, parameters, places, Clock(NOW))).problems
    book.close()
    assert [(one.code, one.where) for one in found] == [("user_changed", "người dùng Lê Thị Hai")]


def test_days_sealed_anew_by_hand_are_found(
    books: dict[str, Path], tmp_path: Path, parameters: ParameterSet, places: AdministrativeUnits
) -> None:
    """The content changed, its seal made again as anyone could: the journal keeps what the day was."""
    path = Template(books["money"], "").copy_to(tmp_path / "sealed.quay")
    raw_key = opening.raw_key_of(path, PASSPHRASE)
    book = opening.open_with_key(path, raw_key, now=NOW)
    desk = desk_on(book, parameters, places, Clock(NOW))
    with book.reading() as tx:
        (session,) = sessions.sealed(tx)
    book.close()
    assert session.content is not None
    content = freeze_day(replace(thaw_day(session.content), reason="khác"))
    seal = session_seal(content, session.seal_before or "")
    attack(
        path,
        raw_key,
        f"UPDATE cash_sessions SET reason = 'khác', content = CAST(x'{content.hex()}' AS TEXT), seal = '{seal}'"
        f" WHERE id = '{session.id}'",
        put_triggers_back=True,
    )
    book = opening.open_with_key(path, raw_key, now=NOW)
    with book.reading() as tx:
        assert verify_chain(tx) == ()
    found = {one.code for one in check_book(replace(desk, book=book)).problems}
    book.close()
    assert found == {"day_changed"}
