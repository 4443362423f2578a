"""The clinic that a line lacks is chosen where the line is mended: for the person, or for the whole household."""

from uuid import UUID

import pytest

from desktop.domain.errors import CounterError
from desktop.services.book.clinics import Clinic, save_clinic
from desktop.services.book.journal_pages import journal_of_person
from desktop.services.desk import Desk
from desktop.services.lists.batches import LineView, open_batch
from desktop.services.lists.drafts import Changed, ChangeLine, change_line
from desktop.storage.people import people
from tests.services.builders import household_of
from tests.services.lists.stories import CLINIC, gathered, hi_receipt, participant, pay_household, set_up, si_receipt

OTHER = "79002"


@pytest.fixture
def office(any_desk: Desk) -> Desk:
    set_up(any_desk)
    save_clinic(any_desk, Clinic(code=OTHER, name="Bệnh viện đa khoa khu vực"))
    return any_desk


@pytest.fixture
def home(office: Desk) -> tuple[UUID, ...]:
    """A household of four that paid, of whom only the second has a clinic; another family lacks it too."""
    family = tuple(
        participant(office, name, 10 + place, clinic_code=CLINIC if place == 1 else "")
        for place, name in enumerate(("Trần Văn Bình", "Lê Thị Cúc", "Trần Văn Dũng", "Trần Thị Em"))
    )
    pay_household(office, household_of(office, *family), family, {})
    stranger = participant(office, "Phạm Văn Giang", 30, clinic_code="")
    pay_household(office, household_of(office, stranger), (stranger,), {})
    return (*family, stranger)


def line_of(desk: Desk, made: Changed, name: str) -> LineView:
    return next(line for line in open_batch(desk, made.batch_id).lines if line.name == name)


def clinics(desk: Desk, person_ids: tuple[UUID, ...]) -> list[str]:
    with desk.book.reading() as tx:
        known = people.get_many(tx, list(person_ids))
    return [known[person_id].person.clinic_code for person_id in person_ids]


def chosen(desk: Desk, made: Changed, name: str, code: str = CLINIC, *, household: bool = False) -> Changed:
    line = line_of(desk, made, name)
    command = ChangeLine(
        batch_id=made.batch_id,
        version=made.version,
        line_id=line.line_id,
        clinic_code=code,
        for_household=household,
    )
    return change_line(desk, command)


def test_a_line_says_what_it_and_its_household_lack(office: Desk, home: tuple[UUID, ...]) -> None:
    made = gathered(office, "mau_so_4")
    head = line_of(office, made, "Trần Văn Bình")
    assert (head.clinic_code, head.household_without_clinic, head.blocking) == ("", 2, True)
    wife = line_of(office, made, "Lê Thị Cúc")
    assert (wife.clinic_code, wife.household_without_clinic) == (CLINIC, 3)
    assert line_of(office, made, "Phạm Văn Giang").household_without_clinic == 0


def test_one_person_is_given_a_clinic(office: Desk, home: tuple[UUID, ...]) -> None:
    made = gathered(office, "mau_so_4")
    changed = chosen(office, made, "Trần Văn Bình", OTHER)
    assert changed == Changed(batch_id=made.batch_id, version=made.version, lines=1)
    assert clinics(office, home) == [OTHER, CLINIC, "", "", ""]
    line = line_of(office, made, "Trần Văn Bình")
    assert (line.clinic_code, line.problems, line.blocking) == (OTHER, (), False)
    told = "Sửa thông tin của Trần Văn Bình: nơi khám chữa bệnh từ “trống” thành “79002”."
    assert journal_of_person(office, home[0])[0].sentence == told


def test_the_household_is_given_it_at_once_and_nobody_loses_theirs(office: Desk, home: tuple[UUID, ...]) -> None:
    made = gathered(office, "mau_so_4")
    changed = chosen(office, made, "Trần Thị Em", OTHER, household=True)
    assert changed.lines == 3
    assert clinics(office, home) == [OTHER, CLINIC, OTHER, OTHER, ""]
    assert all("nơi khám" in journal_of_person(office, home[place])[0].sentence for place in (0, 2, 3))
    assert [line.name for line in open_batch(office, made.batch_id).lines if line.blocking] == ["Phạm Văn Giang"]


def test_a_clinic_that_is_not_listed_changes_nothing(office: Desk, home: tuple[UUID, ...]) -> None:
    made = gathered(office, "mau_so_4")
    with pytest.raises(CounterError, match="Trần Văn Bình"):
        chosen(office, made, "Trần Văn Bình", "00000", household=True)
    assert clinics(office, home) == ["", CLINIC, "", "", ""]


def test_kind_and_clinic_are_changed_together_or_not_at_all(office: Desk) -> None:
    hi_receipt(office, 10, "Trần Văn Bình")
    made = gathered(office, "mau_so_4")
    line = line_of(office, made, "Trần Văn Bình")
    command = ChangeLine(
        batch_id=made.batch_id, version=made.version, line_id=line.line_id, paper=True, clinic_code="00000"
    )
    with pytest.raises(CounterError):
        change_line(office, command)
    kept = line_of(office, made, "Trần Văn Bình")
    assert (kept.paper, kept.clinic_code) == (False, CLINIC)


def test_voluntary_si_asks_for_no_clinic(office: Desk) -> None:
    si_receipt(office, "Hoàng Văn Sơn", 40)
    assert line_of(office, gathered(office), "Hoàng Văn Sơn").clinic_code is None
