"""What users of other systems complain of, made impossible here; each test bears the complaint's name."""

import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import psycopg
import pytest
from sqlalchemy import event, text
from sqlalchemy.exc import DBAPIError

from desktop.domain.month import Month
from desktop.parameters import load_parameters
from desktop.resource_files import resource_folder
from desktop.services.book.check_book import check_book
from desktop.services.book.settings import load_settings, save_settings
from desktop.services.counter.counter_today import counter_today
from desktop.services.desk import Desk, today
from desktop.services.household_hi.hi_loading import load_hi_facts
from desktop.services.payment.collect_payment import collect_payment
from desktop.services.payment.receipt_papers import print_receipt
from desktop.services.payment.receipts import ListReceipts, get_receipt, list_receipts
from desktop.services.people.find_people import FindPeople, find_households, find_people
from desktop.services.people.households import (
    CreateHousehold,
    MemberEntry,
    RemoveMember,
    create_household,
    remove_member,
)
from desktop.services.people.register_person import RegisterPerson, load_person_draft, register_person
from desktop.services.voluntary_si.si_enrolment import income_floor, offer_si
from desktop.services.voluntary_si.si_loading import load_si_facts
from desktop.storage.book_file import opening
from desktop.storage.column_types import new_key
from desktop.storage.payment import ledger
from tests.services.builders import (
    Clock,
    command,
    hi_draft,
    hi_part,
    household_of,
    paid,
    pay_si,
    person_draft,
    registered,
    si_draft,
    si_part,
)
from tests.storage import children
from tests.storage.engines import NOW, PASSPHRASE


def found_names(desk: Desk, asked: str) -> set[str]:
    return {row.found.full_name for row in find_people(desk, FindPeople(text=asked))}


@contextmanager
def statements(desk: Desk) -> Iterator[list[str]]:
    """Every statement as the driver gets it: the search goes past SQLAlchemy."""
    seen: list[str] = []

    class Noting(psycopg.Cursor[Any]):
        def execute(self, query: Any, *given: Any, **named: Any) -> Any:
            seen.append(str(query))
            return super().execute(query, *given, **named)

    def taken(bare: Any, _record: object, _proxy: object) -> None:
        if isinstance(bare, psycopg.Connection):
            bare.cursor_factory = Noting
        else:
            bare.set_trace_callback(seen.append)

    def given_back(bare: Any, _record: object) -> None:
        if not isinstance(bare, psycopg.Connection):
            bare.set_trace_callback(None)

    event.listen(desk.book.engine, "checkout", taken)
    event.listen(desk.book.engine, "checkin", given_back)
    yield seen
    event.remove(desk.book.engine, "checkout", taken)
    event.remove(desk.book.engine, "checkin", given_back)


def test_printed_but_not_stored_after_a_power_cut(desk: Desk, book_path: Path) -> None:
    person = registered(desk)
    desk.book.close()

    def print_and_die() -> None:
        book = opening.open_book(book_path, PASSPHRASE, now=NOW)
        counter = replace(desk, book=book)
        issued = pay_si(counter, person).receipts[0]
        (book_path.parent / "printed.pdf").write_bytes(print_receipt(counter, issued.receipt_id).pdf)
        children.die()

    assert children.run(print_and_die) is None
    assert (book_path.parent / "printed.pdf").read_bytes().startswith(b"%PDF")
    book = opening.open_book(book_path, PASSPHRASE, now=NOW)
    after = replace(desk, book=book)
    assert [(row.number, row.prints) for row in list_receipts(after, ListReceipts()).rows] == [("0000001", 1)]
    assert check_book(after).problems == ()
    book.close()


def test_extra_money_at_day_end_and_missing_orders(any_desk: Desk) -> None:
    """A retried, a refused and an honest payment: drawer, receipts and ledger tell one sum."""
    first, second = registered(any_desk), registered(any_desk, "Trần Thị Bình", birth="02/02/1980", sex="female")
    once = command(si_part(any_desk, si_draft(any_desk, first)))
    for _ in range(3):
        collect_payment(any_desk, once)
    other = command(si_part(any_desk, si_draft(any_desk, second)), tendered=None)
    part = other.parts[0]
    with pytest.raises(Exception, match="Số tiền đã đổi"):
        collect_payment(any_desk, replace(other, parts=(replace(part, expected=part.expected + part.expected),)))
    paid(any_desk, part)
    day = today(any_desk)
    shown = list_receipts(any_desk, ListReceipts(since=day, until=day))
    with any_desk.book.reading() as tx:
        drawer = sum(one.amount for one in ledger.sums(tx, day, day) if one.account == ledger.CASH)
    money = counter_today(any_desk).money
    assert shown.count == money.cash_receipts == 2
    assert shown.total == drawer == money.cash == sum(row.total for row in shown.rows)


def test_an_issued_ticket_edited_and_printed_again(any_desk: Desk) -> None:
    person = registered(any_desk)
    issued = pay_si(any_desk, person).receipts[0].receipt_id
    before = get_receipt(any_desk, issued).content
    draft = load_person_draft(any_desk, person)
    register_person(any_desk, RegisterPerson(draft=replace(draft, full_name="Người Khác", hamlet="Thôn Khác")))
    save_settings(any_desk, replace(load_settings(any_desk), organisation="Điểm khác", receipt_symbol="KHAC"))
    assert get_receipt(any_desk, issued).content == before
    for change in ("UPDATE receipts SET total = 1", "DELETE FROM receipts", "UPDATE payments SET total = 1"):
        with pytest.raises(DBAPIError, match="append-only"), any_desk.book.writing() as tx:
            tx.connection.execute(text(change))
    assert get_receipt(any_desk, issued).content == before


def test_a_record_gone_from_every_list(any_desk: Desk) -> None:
    """Whoever is in the book is found, whatever becomes of the household, the numbers and the name."""
    alone = registered(any_desk, "Phạm Thị Xoan", phone="")
    head, child = registered(any_desk, "Lê Văn Cột"), registered(any_desk, "Lê Thị Lá", birth="03/03/2015", phone="")
    household = household_of(any_desk, head, child, relations=("00", "08"))
    for leaving in (child, head):
        remove_member(any_desk, RemoveMember(household_id=household, person_id=leaving))
    draft = load_person_draft(any_desk, alone)
    register_person(any_desk, RegisterPerson(draft=replace(draft, full_name="Phạm Thị Xoài", birth="1960")))
    assert found_names(any_desk, "xoai") == {"Phạm Thị Xoài"}
    assert found_names(any_desk, "le") == {"Lê Văn Cột", "Lê Thị Lá"}


def test_two_heads_in_one_household(any_desk: Desk) -> None:
    people = [registered(any_desk, name, phone="") for name in ("Lê Văn Một", "Lê Văn Hai")]
    members = tuple(MemberEntry(person_id=person, relation="00") for person in people)
    made = create_household(any_desk, CreateHousehold(household_id=new_key(), members=members))
    assert isinstance(made, tuple)
    assert "two_heads" in {problem.code for problem in made}
    assert find_households(any_desk, FindPeople(text="le")) == ()


@pytest.mark.parametrize("code", ["", "0", "00000"])
def test_families_with_number_0_merged(any_desk: Desk, code: str) -> None:
    heads = [registered(any_desk, name, phone="") for name in ("Lê Văn Một", "Trần Văn Hai")]
    for head in heads:
        members = (MemberEntry(person_id=head, relation="00"),)
        made = create_household(any_desk, CreateHousehold(household_id=new_key(), members=members, code=code))
        assert not isinstance(made, tuple)
    found = find_households(any_desk, FindPeople(text="van"))
    assert sorted((row.head_name, row.members) for row in found) == [("Lê Văn Một", 1), ("Trần Văn Hai", 1)]


def test_people_with_number_0_merged(any_desk: Desk) -> None:
    for name in ("Lê Văn Một", "Trần Văn Hai"):
        for field in ("personal_id", "old_id", "si_number", "phone"):
            refused = register_person(any_desk, RegisterPerson(draft=person_draft(name, **{"phone": "", field: "0"})))
            assert isinstance(refused, tuple), field
        registered(any_desk, name, phone="")
    assert found_names(any_desk, "van") == {"Lê Văn Một", "Trần Văn Hai"}


def test_a_household_found_only_by_its_head(any_desk: Desk) -> None:
    head, child = registered(any_desk, "Lê Văn Cột"), registered(any_desk, "Mai Thị Lá", birth="03/03/2015", phone="")
    household = household_of(any_desk, head, child, relations=("00", "08"))
    for asked in ("cot", "mai thi la", "la mai"):
        assert [row.household_id for row in find_households(any_desk, FindPeople(text=asked))] == [household], asked


def test_a_second_per_key_press(any_desk: Desk) -> None:
    """A key asks who is found, in which order, and for their rows; never once more for each row."""
    for place in range(60):
        registered(any_desk, f"Nguyễn Văn Số {place:02d}", birth=f"01/01/{1950 + place % 40}", phone="")
    for asked in ("n", "nguyen", "so 07"):
        with statements(any_desk) as seen:
            rows = find_people(any_desk, FindPeople(text=asked))
        assert rows
        assert 1 <= len([one for one in seen if "people p" in one]) <= 3


def test_renewal_end_date_drifts(desk: Desk, clock: Clock) -> None:
    """Ten renewals, early and on the last day: each card begins the day after, the day of the year never moves."""
    clock.go_to(date(2026, 1, 31))
    person = registered(desk)
    household = household_of(desk, person)
    paid(desk, hi_part(desk, hi_draft(household, person)))
    ends = []
    for early in (0, 5, 9, 1, 0, 3, 0, 7):
        last = load_hi_facts(desk, household).members[person].last_card
        assert last is not None
        ends.append(last.valid_to)
        clock.go_to(last.valid_to - timedelta(days=early))
        paid(desk, hi_part(desk, hi_draft(household, person)))
        following = load_hi_facts(desk, household).members[person].last_card
        assert following is not None
        assert following.valid_from == last.valid_to + timedelta(days=1)
    assert {(end.month, end.day) for end in ends} == {(ends[0].month, ends[0].day)}
    assert [end.year for end in ends] == list(range(2027, 2027 + len(ends)))


def test_31_january_and_2_months_is_march(desk: Desk, clock: Clock) -> None:
    """Paid on 31 January, three months from January end in March, and the next cycle begins in April."""
    clock.go_to(date(2026, 1, 31))
    person = registered(desk)
    pay_si(desk, person, method="3", start=Month(2026, 1))
    facts = load_si_facts(desk, person)
    assert facts.last_paid_month == Month(2026, 1) + 2 == Month(2026, 3)
    assert si_draft(desk, person).start == Month(2026, 4)


@pytest.mark.parametrize(("birth", "joins"), [("01/12/2011", True), ("02/12/2011", False)])
def test_age_taken_today_instead_of_on_the_day_of_cover(desk: Desk, birth: str, *, joins: bool) -> None:
    """Fourteen today (23 November 2026), fifteen on the first day of cover or a day later."""
    person = registered(desk, birth=birth, phone="")
    offer = offer_si(load_si_facts(desk, person), si_draft(desk, person, start=Month(2026, 12)))
    assert ({problem.code for problem in offer.problems} == set()) == joins
    assert ("too_young" in {problem.code for problem in offer.problems}) != joins


def test_a_number_used_again(any_desk: Desk, clock: Clock) -> None:
    """Not after a refused payment, not after the clock was set back (no money is taken then), not in the next year."""
    numbers = []
    for place, day in enumerate((date(2026, 11, 23), date(2026, 11, 20), date(2026, 11, 23), date(2027, 1, 4))):
        clock.go_to(day)
        person = registered(any_desk, f"Lê Văn {place}", birth=f"0{place + 1}/01/1980", phone="")
        if place == 1:
            refused = collect_payment(any_desk, command(si_part(any_desk, si_draft(any_desk, person))))
            assert [problem.code for problem in refused] == ["clock_back"]  # type: ignore[union-attr]
            continue
        receipt = pay_si(any_desk, person).receipts[0].receipt_id
        content = get_receipt(any_desk, receipt).content
        numbers.append((content.symbol, content.shown_number))
    assert numbers == [("QAS/26", "0000001"), ("QAS/26", "0000002"), ("QAS/27", "0000001")]
    assert check_book(any_desk).problems == ()


def test_rates_and_group_names_hard_coded_in_the_screen(desk: Desk, tmp_path: Path) -> None:
    """Another figure in a file is another price on the page, without a line of the program."""
    folder = shutil.copytree(resource_folder() / "parameters", tmp_path / "parameters")
    line = folder / "voluntary_si" / "rural_poverty_line.yaml"
    line.write_text(line.read_text("utf-8").replace("1500000", "1700000"), "utf-8")
    person = registered(desk)
    changed = replace(desk, parameters=load_parameters(folder))
    assert income_floor(load_si_facts(desk, person)) == 1_500_000
    assert income_floor(load_si_facts(changed, person)) == 1_700_000
    offer = offer_si(load_si_facts(changed, person), si_draft(changed, person))
    assert offer.quote is not None
    assert offer.quote.monthly_premium == 374_000


CALLS = """
import sys
def refuse(event, arguments):
    if event in {"socket.connect", "socket.getaddrinfo", "socket.sendto"}:
        raise SystemExit(f"{event} {arguments}")
sys.addaudithook(refuse)
from pathlib import Path
from desktop.parameters import load_parameters
from desktop.parameters.places import load_places
from desktop.services.book.book_opening import OpenBook, open_book
from desktop.services.desk import vietnam_now
from desktop.services.people.scan import read_scan
desk = open_book(OpenBook(path=Path(sys.argv[1]), secret=sys.argv[2]), load_parameters(), load_places(), vietnam_now)
print(type(read_scan(desk, sys.argv[3])).__name__)
desk.book.close()
"""


def test_identity_cards_sent_to_an_outside_service(book_path: Path) -> None:
    """A card is read without a connection to anywhere: the system tells every attempt."""
    card = "001090000018||Nguyễn Văn An|01011990|Nam|Thôn Đông, Xã An Hòa|01012022"
    run = subprocess.run(
        [sys.executable, "-c", CALLS, str(book_path), PASSPHRASE, card], capture_output=True, text=True, check=False
    )
    assert (run.returncode, run.stderr) == (0, "")
    assert run.stdout.strip() in {"NewPerson", "DamagedScan"}


def test_midnight_during_a_payment(desk: Desk) -> None:
    """The clock is read once: day, number, schedule and journal of one payment are of one moment."""
    person = registered(desk)
    part = si_part(desk, si_draft(desk, person))
    moments = iter([NOW.replace(month=12, day=31, hour=23, minute=59, second=59), *[NOW.replace(year=2027)] * 50])
    night = replace(desk, now=lambda: next(moments))
    result = collect_payment(night, command(part))
    assert not isinstance(result, tuple), result
    stored = get_receipt(desk, result.receipts[0].receipt_id)
    assert (stored.content.issued_on, stored.issued_at.date()) == (date(2026, 12, 31), date(2026, 12, 31))
    assert stored.content.symbol == "QAS/26"
    assert check_book(desk).problems == ()
