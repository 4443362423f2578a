"""Hostile visit sheets: a dry run without a trace, an import that does what it said, a sound book."""

from __future__ import annotations

import random
from pathlib import Path
from typing import Any

from desktop.domain.errors import CounterError
from desktop.services.book.check_book import check_book
from desktop.services.desk import Desk
from desktop.services.outreach.kinds import OUTCOME_NAMES
from desktop.services.outreach.returned.importing import ImportResults, Verdict, import_results, preview_results
from desktop.services.outreach.returned.plan import WRITES
from desktop.services.outreach.returned.sheet import read_returned
from desktop.services.outreach.round_page import load_round
from desktop.storage.counter import contacts
from desktop.storage.outreach.rounds import Round
from desktop.storage.people import people
from tests.fuzz.cells import cell, write_sheet
from tests.fuzz.office import office
from tests.services.builders import registered
from tests.services.outreach.stories import planned

PEOPLE, ROWS, SHARE = 6, 30, 20
HEADINGS = (
    "TT", "Họ và tên", "Ngày sinh", "Giới tính", "Số định danh", "Điện thoại", "Nơi ở",
    "Kết quả", "Ngày gặp", "Hẹn ngày", "Gặp ai", "Giấy để lại", "Ghi chú",
)  # fmt: skip
ANSWERS = (*OUTCOME_NAMES.values(), "1", 6, "hẹn", "vắng nhà", "không rõ", "", None)
DAYS = ("20/11/2026", "24/11/2026", "19/11/2026", "+3", "26/11", "30/02/2027", "1/1/9999", "", None)
LONG = ("9" * 6_000, "Ấ" * 5_000, '=HYPERLINK("x")', "An\u202eBình", "٣", "²")


def failures(count: int, seed: int) -> list[str]:
    """Bring in a twentieth of ``count`` rows, thirty a sheet; what went wrong."""
    chance, failed = random.Random(seed), []
    with office() as (desk, folder):
        names = [f"Nguyễn Văn Số {chr(65 + place)}" for place in range(PEOPLE)]
        own = [registered(desk, name, phone="", personal_id=f"00109000000{place}") for place, name in enumerate(names)]
        made, other = planned(desk, own[:-1]), planned(desk, own[1:])
        for number in range(-(-count // SHARE // ROWS)):
            path = folder / f"{number}.xlsx"
            code = chance.choice([str(made.id)] * 6 + [str(other.id), "", "x" * 300])
            rows = [_row(names, chance) for _ in range(chance.randrange(ROWS * 2))]
            write_sheet(path, [["Mã đợt", code], [], list(HEADINGS), *rows], chance)
            try:
                _check(desk, made, path, replace_results=chance.random() < 0.5, foreign=code == str(other.id))
            except Exception as error:  # noqa: BLE001  (any exception is what is looked for)
                failed.append(f"visit sheet {number}: {type(error).__name__}: {error}"[:500])
    return failed


def _row(names: list[str], chance: random.Random) -> list[Any]:
    place = chance.randrange(PEOPLE)
    row: list[Any] = [place + 1, names[place], "01/01/1990", "Nam", f"00109000000{place}", "", "Thôn Đông"]
    if chance.random() < 0.3:  # somebody met on the way
        born, tail = 1950 + chance.randrange(50), chance.randrange(10**6)
        number = f"0011{born % 100:02d}{tail:06d}"
        row = [None, f"Lê Thị {chr(65 + chance.randrange(26))}", str(born), "Nữ", number, "", ""]
    row += [chance.choice(ANSWERS), chance.choice(DAYS), chance.choice(DAYS), "vợ", "tờ rơi", ""]
    return [
        chance.choice(LONG) if chance.random() < 0.02 else cell(chance) if chance.random() < 0.15 else value
        for value in row
    ]


def _check(desk: Desk, made: Round, path: Path, *, replace_results: bool, foreign: bool) -> None:
    try:
        sheet = read_returned(path)
    except CounterError:
        return
    wanted = ImportResults(round_id=made.id, sheet=sheet, replace_results=replace_results)
    before = _counts(desk)
    preview = preview_results(desk, wanted)
    assert _counts(desk) == before, "a dry run left a trace"
    assert all(row.said for row in preview.rows if row.verdict is Verdict.STOPPED), "a row stops without a reason"
    try:
        stored = import_results(desk, wanted)
    except CounterError:
        assert preview.problem or not preview.writes
        assert _counts(desk) == before, "a refused sheet left a trace"
        return
    assert not foreign, "a sheet of another round was brought in"
    assert not preview.problem
    assert (stored.results, stored.stopped) == (preview.writes, preview.count(Verdict.STOPPED))
    assert stored.new_people == preview.count(Verdict.NEW_PERSON)
    assert _counts(desk) == (before[0] + stored.results, before[1] + stored.new_people)
    again = preview_results(desk, wanted)
    assert not again.count(*(WRITES - {Verdict.REPLACES})), "a sheet brought in again would write anew"
    view = load_round(desk, made.id)
    assert len({row.person_id for row in view.rows}) == len(view.rows)
    assert check_book(desk).problems == ()


def _counts(desk: Desk) -> tuple[int, int]:
    with desk.book.reading() as tx:
        return len(contacts.every(tx)), people.count(tx)
