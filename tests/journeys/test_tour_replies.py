"""The agency's replies of the tour: numbers that people got, who stands in the next list and why, nothing lost."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from desktop.services.desk import Desk
from desktop.services.lists.batches import BatchState, BatchView, Outcome, list_batches, open_batch
from desktop.services.lists.waiting import waiting_lines
from desktop.storage.people import people
from tests.journeys.left import open_copy, records, text, worksheets
from tests.journeys.list_rows import FORMS, SENT_ON, agency, body, following, printed, stem, told_of

pytestmark = pytest.mark.timeout(400)

TITLES = {"d05_ts": "D05-TS", "mau_so_4": "Mẫu số 4", "mau_so_3": "Mẫu số 3"}
STRANGER = "Người Không Có Trong Đợt"


@pytest.fixture(scope="module")
def desk(tour: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    """The tour's book as it was left."""
    opened = open_copy(tour, tmp_path_factory.mktemp("book"))
    yield opened
    opened.book.close()


def view_of(desk: Desk, form: str, number: int) -> BatchView:
    row = next(one for one in list_batches(desk, form_code=form) if one.number == number)
    return open_batch(desk, row.batch_id)


@pytest.mark.parametrize("form", FORMS)
def test_who_was_accepted_has_the_number_of_the_reply(
    tour: Path, journal: dict[str, Any], desk: Desk, form: str
) -> None:
    replied = records(tour / told_of(journal, form)["reply"]["file"])
    accepted = [one for one in replied if one["Kết quả"] == "Đã nhận" and one["Họ và tên"] != STRANGER]
    assert accepted
    with desk.book.reading() as tx:
        for one in accepted:
            (found,) = people.by_number(tx, one["Số định danh"])
            assert found.person.si_number == one["Mã số BHXH"]
            assert not one["Mã thẻ BHYT"] or found.person.hi_number == one["Mã thẻ BHYT"]
        assert people.by_number(tx, "099000000000") == ()
    (unknown,) = view_of(desk, form, 1).unknown
    assert STRANGER in unknown.text


@pytest.mark.parametrize("form", FORMS)
def test_who_was_refused_or_left_out_stands_once_in_the_next_list_which_names_the_line(
    tour: Path, journal: dict[str, Any], desk: Desk, form: str
) -> None:
    replied = {one["STT"]: one for one in records(tour / told_of(journal, form)["reply"]["file"])}
    told = following(journal, form)
    first, later = view_of(desk, form, 1), view_of(desk, form, told["number"])
    assert (first.row.state, later.row.state) == (BatchState.CLOSED, BatchState.DRAFT)
    wanted = []
    for line in first.lines:
        reply = replied.get(line.position)
        refused = reply is not None and reply["Kết quả"] == "Không nhận"
        answered = reply is not None and reply["Họ và tên"] == line.name
        expected = Outcome.REJECTED if refused else Outcome.ACCEPTED if answered else Outcome.MISSING
        assert line.outcome is expected
        if expected is not Outcome.ACCEPTED:
            wanted.append((line.receipt_id, line.person_id, f"{TITLES[form]} · đợt 1/2026, dòng {line.position}"))
    assert [
        (line.receipt_id, line.person_id, line.corrects)
        for line in later.lines
        if line.corrects in {one for _, _, one in wanted}
    ] == wanted
    assert [one for one in told["corrects"] if "đợt 1/" in one] == [corrects for _, _, corrects in wanted]
    assert told["amount"] == sum(line["amount"] for line in told["lines"])
    paper = text(tour / f"{stem(form, told['number'])}.pdf")
    for line in told["lines"]:
        assert line["name"] in paper


def test_a_date_of_birth_that_the_agency_corrected_stands_in_the_next_list(
    tour: Path, journal: dict[str, Any], desk: Desk
) -> None:
    for form, personal_id, birth in (
        ("d05_ts", "080084900001", "21/04/1984"),
        ("mau_so_4", "072172900001", "21/04/1972"),
        ("mau_so_3", "027170999932", "21/04/1970"),
    ):
        with desk.book.reading() as tx:
            (found,) = people.by_number(tx, personal_id)
        assert str(found.person.birth) == birth
        rows = [
            row
            for sheet in worksheets(tour / f"{stem(form, following(journal, form)['number'])}.xlsx")
            for row in body(sheet)
        ]
        assert found.person.full_name in {row[1].value for row in rows}
        assert form == "mau_so_3" or birth in {printed(cell) for row in rows for cell in row}


def test_every_dong_is_sent_in_a_draft_or_waits(tour: Path, journal: dict[str, Any], desk: Desk) -> None:
    """Every receipt that stands, without what was given back; what waits are the payments of the third day."""
    sums = waiting_lines(desk).sums
    standing = [one for one in records(tour / "ba-ngay-bien-lai.xlsx") if not one["Lý do hủy"]]
    drafted = sum(max(line["amount"], 0) for one in agency(journal)["next_lists"] for line in one["lines"])
    lately = sum(one["Số tiền"] for one in standing if one["Ngày"].date() > SENT_ON)
    assert sums.receipts == sum(one["Số tiền"] for one in standing)
    assert (sums.drafted, sums.waiting) == (drafted, lately)
    assert sums.sent == sums.receipts - drafted - lately
