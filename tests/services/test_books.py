"""Making, opening and practising with books."""

import io
from pathlib import Path
from typing import Any

import pytest
from pypdf import PdfReader

from desktop.documents.seal import read_public_key
from desktop.domain.administrative_units.places import AdministrativeUnits
from desktop.domain.errors import CounterError
from desktop.domain.parameters import ParameterSet
from desktop.services.book.book_creation import CreateBook, CreatedBook, create_book, recovery_sheet_pdf
from desktop.services.book.book_keys import raw_key
from desktop.services.book.book_opening import OpenBook, close_book, open_book, public_key
from desktop.services.book.check_book import check_book
from desktop.services.book.settings import Settings, load_settings
from desktop.services.book.users import change_own_passphrase
from desktop.services.counter.counter_today import counter_today
from desktop.services.counter.work_page import work_list
from desktop.services.payment.receipts import ListReceipts, get_receipt, list_receipts
from desktop.services.people.find_people import FindPeople, find_people
from desktop.services.practice.practice_book import MakePractice, PracticeMade, make_practice
from desktop.storage.errors import BookError
from tests.services.builders import Clock, pay_si, registered
from tests.storage.engines import CHEAP, NOW

SECRET = "mật khẩu thật dài"


def wanted(path: Path, **parts: Any) -> CreateBook:
    usual = {
        "path": path,
        "passphrase": SECRET,
        "user_name": "Lê Thị Thu",
        "collector_code": "0007",
        "settings": Settings(book_name="An Hòa 2026", organisation="Điểm thu xã An Hòa"),
        "cost": CHEAP,
    }
    return CreateBook(**(usual | parts))


@pytest.fixture
def created(tmp_path: Path, parameters: ParameterSet, places: AdministrativeUnits, clock: Clock) -> CreatedBook:
    made = create_book(wanted(tmp_path / "an-hoa.quay"), parameters, places, clock)
    assert isinstance(made, CreatedBook), made
    return made


def test_a_book_is_made_opened_by_both_secrets_and_its_sheet_printed(
    created: CreatedBook, tmp_path: Path, parameters: ParameterSet, places: AdministrativeUnits, clock: Clock
) -> None:
    settings = load_settings(created.desk)
    assert (settings.book_name, settings.practice, settings.organisation) == (
        "An Hòa 2026",
        False,
        "Điểm thu xã An Hòa",
    )
    assert read_public_key(created.public_key.encode())
    sheet = PdfReader(io.BytesIO(recovery_sheet_pdf(created)))
    assert created.recovery_code.split("-")[0] in sheet.pages[0].extract_text()
    person = registered(created.desk)
    number = pay_si(created.desk, person).receipts[0].number
    close_book(created.desk)
    close_book(created.desk)
    for secret in (SECRET, created.recovery_code):
        desk = open_book(OpenBook(path=tmp_path / "an-hoa.quay", secret=secret), parameters, places, clock)
        assert (desk.user.name, desk.user.collector_code) == ("Lê Thị Thu", "0007")
        assert [row.number for row in list_receipts(desk, ListReceipts()).rows] == [number]
        assert public_key(desk) == created.public_key
        close_book(desk)


def test_the_passphrase_is_changed_with_the_old_one_or_the_code(
    created: CreatedBook, tmp_path: Path, parameters: ParameterSet, places: AdministrativeUnits, clock: Clock
) -> None:
    desk, path = created.desk, tmp_path / "an-hoa.quay"
    before = raw_key(path, SECRET)
    assert [problem.code for problem in change_own_passphrase(desk, SECRET, "ngắn")] == ["too_short"]
    assert [problem.code for problem in change_own_passphrase(desk, "sai hẳn", "mật khẩu mới")] == ["wrong_present"]
    assert raw_key(path, SECRET) == before
    assert change_own_passphrase(desk, created.recovery_code, "mật khẩu mới", cost=CHEAP) == ()
    close_book(desk)
    with pytest.raises(BookError) as refused:
        open_book(OpenBook(path=path, secret=SECRET), parameters, places, clock)
    assert refused.value.code == "wrong_passphrase"
    assert raw_key(path, "mật khẩu mới") == before
    desk = open_book(OpenBook(path=path, secret=created.recovery_code), parameters, places, clock)
    assert change_own_passphrase(desk, "mật khẩu mới", "mật khẩu thứ ba", cost=CHEAP) == ()
    assert raw_key(path, "mật khẩu thứ ba") == before
    close_book(desk)


def test_every_problem_of_a_new_book_comes_at_once(
    tmp_path: Path, parameters: ParameterSet, places: AdministrativeUnits, clock: Clock
) -> None:
    command = wanted(tmp_path / "an-hoa.txt", passphrase="1234567", user_name=" ", settings=Settings(language="fr"))
    found = create_book(command, parameters, places, clock)
    assert [(one.field, one.code) for one in found] == [  # type: ignore[union-attr]
        ("path", "not_a_book"),
        ("passphrase", "too_short"),
        ("user_name", "missing_field"),
        ("language", "unknown_value"),
    ]
    assert list(tmp_path.iterdir()) == []


def test_a_book_is_never_overwritten(
    created: CreatedBook, tmp_path: Path, parameters: ParameterSet, places: AdministrativeUnits, clock: Clock
) -> None:
    found = create_book(wanted(tmp_path / "an-hoa.quay"), parameters, places, clock)
    assert [(one.field, one.code) for one in found] == [("path", "file_exists")]  # type: ignore[union-attr]
    close_book(created.desk)


@pytest.fixture(scope="module")
def practice(
    tmp_path_factory: pytest.TempPathFactory, parameters: ParameterSet, places: AdministrativeUnits
) -> PracticeMade:
    return practise(tmp_path_factory.mktemp("practice") / "tap.quay", parameters, places)


def practise(path: Path, parameters: ParameterSet, places: AdministrativeUnits, seed: int = 7) -> PracticeMade:
    command = MakePractice(path=path, people=400, seed=seed, passphrase="tap", cost=CHEAP)
    return make_practice(command, parameters, places, lambda: NOW)


def contents(made: PracticeMade) -> list[tuple[object, ...]]:
    rows = list_receipts(made.desk, ListReceipts(limit=10_000)).rows
    return [(row.symbol, row.number, row.issued_at, row.payer, row.content, row.total, row.means) for row in rows]


def test_a_practice_book_is_healthy_and_full_of_work(practice: PracticeMade) -> None:
    health = check_book(practice.desk)
    assert (health.people, health.receipts, health.problems) == (practice.people, practice.receipts, ())
    assert practice.people == 400
    assert practice.receipts > 50
    shown = counter_today(practice.desk)
    assert shown.practice
    assert shown.money.cash_receipts + shown.money.transfer_receipts >= 3
    assert len(work_list(practice.desk).rows) > 5
    row = list_receipts(practice.desk, ListReceipts(limit=1)).rows[0]
    content = get_receipt(practice.desk, row.receipt_id).content
    assert (content.practice, content.symbol) == (True, "TAP/26")
    assert find_people(practice.desk, FindPeople(text="nguyen"))


def test_the_same_seed_gives_the_same_content(
    practice: PracticeMade, tmp_path: Path, parameters: ParameterSet, places: AdministrativeUnits
) -> None:
    same = practise(tmp_path / "same.quay", parameters, places)
    other = practise(tmp_path / "other.quay", parameters, places, seed=8)
    assert contents(same) == contents(practice)
    assert contents(other) != contents(practice)
    for made in (same, other):
        close_book(made.desk)


def test_a_practice_book_never_overwrites(
    tmp_path: Path, parameters: ParameterSet, places: AdministrativeUnits
) -> None:
    path = tmp_path / "tap.quay"
    path.write_bytes(b"something of value")
    with pytest.raises(CounterError) as refused:
        practise(path, parameters, places)
    assert [problem.code for problem in refused.value.problems] == ["file_exists"]
    assert [one.name for one in tmp_path.iterdir()] == ["tap.quay"]
    assert path.read_bytes() == b"something of value"


def test_nothing_half_made_remains(tmp_path: Path, parameters: ParameterSet, places: AdministrativeUnits) -> None:
    def stop(_done: int, _all: int) -> None:
        raise KeyboardInterrupt

    command = MakePractice(path=tmp_path / "tap.quay", people=50, seed=1, passphrase="tap", cost=CHEAP)
    with pytest.raises(KeyboardInterrupt):
        make_practice(command, parameters, places, Clock(NOW), stop)
    assert list(tmp_path.iterdir()) == []


def test_an_empty_practice_book(tmp_path: Path, parameters: ParameterSet, places: AdministrativeUnits) -> None:
    command = MakePractice(path=tmp_path / "tap.quay", people=0, seed=1, passphrase="tap", cost=CHEAP)
    made = make_practice(command, parameters, places, Clock(NOW))
    assert (made.people, made.receipts, check_book(made.desk).healthy) == (0, 0, True)
    close_book(made.desk)
