"""The services where the world is hostile: a disk that fills at every place, other processes, a kill, permissions."""

import logging
import os
import stat
import unicodedata
from pathlib import Path

import pytest

from desktop.domain.administrative_units.places import AdministrativeUnits
from desktop.domain.errors import CounterError
from desktop.domain.parameters import ParameterSet
from desktop.parameters import load_parameters
from desktop.parameters.places import load_places
from desktop.services.book.book_creation import CreateBook, create_book
from desktop.services.book.book_opening import OpenBook, open_book, open_shared_book
from desktop.services.book.check_book import check_book
from desktop.services.book.settings import Settings
from desktop.services.desk import Desk
from desktop.services.payment.collect_payment import Collected, collect_payment
from desktop.services.payment.receipts import ListReceipts, list_receipts
from desktop.services.people.find_people import FindPeople, find_people
from desktop.storage.book_file import keyfile, opening
from desktop.storage.column_types import new_key
from desktop.storage.errors import BookError
from tests.services.builders import command, pay_si, registered, si_draft, si_part
from tests.storage import children
from tests.storage.engines import CHEAP, NOW, PASSPHRASE, WANTED, Server


def open_at(path: Path, desk: Desk) -> Desk:
    return open_book(OpenBook(path=path, secret=PASSPHRASE), desk.parameters, desk.places, desk.now)


def test_a_disk_that_fills_at_any_place_of_a_payment_loses_nothing(desk: Desk, book_path: Path) -> None:
    """The limit goes up byte by byte of a payment: each time all of it is saved or nothing, told in a sentence."""
    people = [registered(desk, f"Lê Văn {place}", birth=f"0{place % 9 + 1}/01/19{60 + place}") for place in range(30)]
    desk.book.close()
    before = book_path.stat().st_size
    outcomes = []
    for place, person in enumerate(people):

        def pay(person: object = person) -> str:
            counter = open_at(book_path, desk)
            try:
                pay_si(counter, person)  # type: ignore[arg-type]
            except CounterError as error:
                return error.title
            return "paid"

        outcomes.append(children.with_full_disk(before + place * 4_096, pay))
    assert "paid" in outcomes
    refused = {told for told in outcomes if told != "paid"}
    assert refused
    assert all("Ổ đĩa đã đầy" in told or "ghi được" in told for told in refused), refused
    after = open_at(book_path, desk)
    assert list_receipts(after, ListReceipts()).count == outcomes.count("paid")
    assert check_book(after).problems == ()
    after.book.close()


def test_a_log_left_behind_by_a_kill_is_taken_over(desk: Desk, book_path: Path) -> None:
    person = registered(desk)
    desk.book.close()

    def pay_and_die() -> None:
        pay_si(open_at(book_path, desk), person)
        children.die()

    assert children.run(pay_and_die) is None
    assert book_path.with_name(book_path.name + "-wal").stat().st_size > 0
    after = open_at(book_path, desk)
    assert list_receipts(after, ListReceipts()).count == 1
    assert check_book(after).problems == ()
    after.book.close()


@pytest.mark.parametrize("form", ["NFC", "NFD", "NFKC"])
def test_a_passphrase_opens_from_every_keyboard(
    tmp_path: Path, parameters: ParameterSet, places: AdministrativeUnits, form: str
) -> None:
    passphrase = "Tiếng Việt có dấu   và khoảng trắng"
    path = tmp_path / "so.quay"
    made = create_book(
        CreateBook(
            path=path,
            passphrase=unicodedata.normalize("NFD", passphrase),
            user_name="Lan",
            collector_code="01",
            settings=Settings(book_name="Sổ", receipt_symbol="QAS"),
            cost=CHEAP,
        ),
        parameters,
        places,
        lambda: NOW,
    )
    assert not isinstance(made, tuple), made
    made.desk.book.close()
    typed = unicodedata.normalize(form, passphrase)  # type: ignore[arg-type]
    open_book(OpenBook(path=path, secret=typed), parameters, places, lambda: NOW).book.close()
    for wrong in (passphrase.replace("   ", " "), f" {passphrase}", passphrase.lower(), ""):
        with pytest.raises(BookError) as told:
            open_book(OpenBook(path=path, secret=wrong), parameters, places, lambda: NOW)
        assert told.value.code == "wrong_passphrase"


@pytest.mark.parametrize("passphrase", ["", " ", "ngắn", "       "])
def test_a_passphrase_that_protects_nothing_is_refused(
    tmp_path: Path, parameters: ParameterSet, places: AdministrativeUnits, passphrase: str
) -> None:
    wanted = CreateBook(
        path=tmp_path / "so.quay",
        passphrase=passphrase,
        user_name="Lan",
        collector_code="01",
        settings=Settings(book_name="Sổ", receipt_symbol="QAS"),
        cost=CHEAP,
    )
    made = create_book(wanted, parameters, places, lambda: NOW)
    assert isinstance(made, tuple), made
    assert "passphrase" in {problem.field for problem in made}
    assert list(tmp_path.iterdir()) == []


def test_a_very_long_passphrase_opens() -> None:
    passphrase = "ấ" * 100_000
    keys = keyfile.with_passphrase(keyfile.new_key_file(new_key()), bytes(32), passphrase, label="", cost=CHEAP)
    assert keyfile.unlock(keys, passphrase) == bytes(32)


@pytest.mark.skipif(os.name == "nt", reason="Windows has other rights")
def test_only_the_owner_reads_book_and_keys(tmp_path: Path) -> None:
    path = tmp_path / "so.quay"
    before = os.umask(0o022)
    try:
        opening.create_book(path, WANTED, "mật khẩu dài", now=NOW, cost=CHEAP).book.close()
    finally:
        os.umask(before)
    for file in (path, keyfile.key_file_of(path)):
        assert stat.S_IMODE(file.stat().st_mode) == 0o600, file.name


def test_keys_and_passphrases_are_in_no_log_and_no_repr(
    desk: Desk, book_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    raw = opening.raw_key_of(book_path, PASSPHRASE)
    person = registered(desk)
    pay_si(desk, person)
    shown = [repr(desk), repr(desk.book), repr(OpenBook(path=book_path, secret=PASSPHRASE)), caplog.text]
    try:
        open_at(book_path.with_name("gone.quay"), desk)
    except BookError as error:
        shown += [repr(error), str(error)]
    secrets = (raw.hex(), repr(raw), PASSPHRASE)
    assert not [secret for secret in secrets for one in shown if secret in one]


def pay_many(url: str, first: int) -> list[str]:
    """Another counter at the shared book."""
    desk = open_shared_book(url, load_parameters(), load_places(), lambda: NOW)
    numbers = []
    for place in range(first, first + 6):
        person = registered(desk, f"Lê Văn Số {place}", birth=f"01/01/{1950 + place}", phone="")
        result = collect_payment(desk, command(si_part(desk, si_draft(desk, person))))
        assert isinstance(result, Collected)
        numbers += [issued.number for issued in result.receipts]
    desk.book.close()
    return numbers


def test_two_counters_at_a_shared_book_never_share_a_number(
    server: Server, parameters: ParameterSet, places: AdministrativeUnits
) -> None:
    with server.book():
        url = server.url("template_book")
        taking = [children.Child(lambda first=first: pay_many(url, first)) for first in (0, 10, 20)]
        taken = sorted(number for child in taking for number in child.join())
        assert taken == [f"{number:07d}" for number in range(1, 19)]
        desk = open_shared_book(url, parameters, places, lambda: NOW)
        assert check_book(desk).problems == ()
        assert len(find_people(desk, FindPeople(text="so"))) == 18
        desk.book.close()
