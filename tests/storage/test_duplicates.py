"""Who may be the same person: by a number, the phone, or name and birth year; never by what is empty."""

import pytest

from desktop.domain.partial_date import PartialDate
from desktop.storage.book import Book
from desktop.storage.column_types import new_key
from desktop.storage.people import duplicates
from desktop.storage.people.duplicates import Decision, Probe, Verdict
from tests.storage.builders import WHO, person, saved

AN = person(
    "Nguyễn Văn Ân",
    birth=PartialDate(1990, 5),
    personal_id="001090000001",
    old_id="012345678",
    si_number="7912345678",
    phone="0912345678",
)


@pytest.fixture
def known(book: Book) -> Book:
    saved(book, AN, person("Trần Thị Bình"), person("Nguyễn Văn Ân", birth=PartialDate(1991)))
    return book


@pytest.mark.parametrize(
    ("probe", "reasons"),
    [
        (Probe(personal_id="001090000001"), ("personal_id",)),
        (Probe(old_id="012345678"), ("old_id",)),
        (Probe(si_number="7912345678"), ("si_number",)),
        (Probe(phone="0912345678"), ("phone",)),
        (Probe(full_name="nguyen van an", birth=PartialDate(1990)), ("name_and_birth_year",)),
        (Probe(full_name="NGUYỄN VĂN ẤN", birth=PartialDate(1990, 1, 1)), ("name_and_birth_year",)),
        (
            Probe(full_name="Nguyễn Văn Ân", birth=PartialDate(1990), phone="0912345678", old_id="012345678"),
            ("old_id", "phone", "name_and_birth_year"),
        ),
    ],
)
def test_what_agrees_is_told(known: Book, probe: Probe, reasons: tuple[str, ...]) -> None:
    with known.reading() as tx:
        (found,) = duplicates.candidates(tx, probe)
    assert (found.record.person, found.reasons) == (AN, reasons)
    assert found.is_certain == (reasons[0] in {"personal_id", "old_id", "si_number"})


@pytest.mark.parametrize(
    "probe",
    [
        Probe(),
        Probe(full_name="Nguyễn Văn Ân"),
        Probe(birth=PartialDate(1990)),
        Probe(full_name="Nguyễn Văn Ân", birth=PartialDate(1989)),
        Probe(personal_id="001090000002", phone="0999999999"),
    ],
)
def test_what_is_empty_or_different_matches_nobody(known: Book, probe: Probe) -> None:
    with known.reading() as tx:
        assert duplicates.candidates(tx, probe) == ()


def test_certain_ones_come_first_and_the_person_itself_never(known: Book) -> None:
    twin = saved(known, person("Nguyễn Văn Ân", birth=PartialDate(1990), phone="0912345678"))[0]
    probe = Probe(full_name="Nguyễn Văn Ân", birth=PartialDate(1990), phone="0912345678", personal_id=AN.personal_id)
    with known.reading() as tx:
        assert [found.record.person for found in duplicates.candidates(tx, probe)] == [AN, twin]
        assert [found.record.person for found in duplicates.candidates(tx, probe, exclude=AN.id)] == [twin]
        assert len(duplicates.candidates(tx, probe, limit=1)) == 1


def test_decisions_keep_their_reason_on_both_sides(known: Book) -> None:
    (other,) = saved(known, person("Nguyễn Văn Ấn"))
    made = Decision(
        id=new_key(), person_id=AN.id, other_id=other.id, draft="", verdict=Verdict.DIFFERENT, reason="cha và con"
    )
    drafted = Decision(
        id=new_key(), person_id=AN.id, other_id=None, draft="d1", verdict=Verdict.SAME, reason="quét lại"
    )
    with known.writing() as tx:
        duplicates.insert_decision(tx, made, **WHO)
        duplicates.insert_decision(tx, drafted, **WHO)
    with known.reading() as tx:
        assert duplicates.decisions(tx, AN.id) == (made, drafted)
        assert duplicates.decisions(tx, other.id) == (made,)
