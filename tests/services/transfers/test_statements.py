"""Bank statements: read whatever is in them, kept once, posted only where name and amount agree."""

from datetime import date
from decimal import Decimal
from pathlib import Path
from time import monotonic
from typing import Any

import pytest
import xlsxwriter

from desktop.documents.sheet_reading import DateSystem
from desktop.domain.errors import CounterError
from desktop.services.book.check_book import check_book
from desktop.services.desk import Desk
from desktop.services.payment.collect_payment import Collected, collect_payment
from desktop.services.transfers.statements.cells import UnreadableError, guess_columns, read_amount, read_day
from desktop.services.transfers.statements.importing import ImportStatement, import_statement, statement_board
from desktop.services.transfers.statements.matching import Match
from desktop.services.transfers.statements.settling import post_row, set_aside, tick_row
from desktop.services.transfers.statements.sheet import read_rows, read_statement_sheet, statement_columns
from desktop.services.transfers.waiting import PostTransfer, waiting_list
from desktop.storage import transfers
from tests.services.transfers.stories import HEADINGS, asked, awaited, imported, line, statement

DAY = "23/11/2026"
TODAY = date(2026, 11, 23)


@pytest.mark.parametrize(
    ("cell", "amount"),
    [
        (1_366_200, 1_366_200),
        (Decimal("1366200.00"), 1_366_200),
        ("1.366.200", 1_366_200),
        ("1,366,200.00", 1_366_200),
        ("+1.366.200 VND", 1_366_200),
        ("1366200 đ", 1_366_200),
        ("-500.000", -500_000),
        ("(500,000)", -500_000),
        ("\N{MINUS SIGN}500000", -500_000),
        (-5, -5),
        ("", 0),
        ("-", 0),
        (None, 0),
        (100_000_000_000, 100_000_000_000),
    ],
)
def test_amounts_as_banks_write_them(cell: Any, amount: int) -> None:
    assert read_amount(cell) == amount


@pytest.mark.parametrize(
    "cell",
    ["1E+11", "1,5", "1.366.20", "12.34.567", "một triệu", "１２３", "=1+1", True, Decimal("0.5"), 10**20, "9" * 30],
)
def test_what_is_no_whole_amount_is_never_guessed(cell: Any) -> None:
    with pytest.raises(UnreadableError):
        read_amount(cell)


@pytest.mark.parametrize(
    ("cell", "day"),
    [
        (date(2026, 11, 20), date(2026, 11, 20)),
        ("20/11/2026", date(2026, 11, 20)),
        ("20/11/2026 08:15:22", date(2026, 11, 20)),
        ("20-11-26", date(2026, 11, 20)),
        ("2026-11-20", date(2026, 11, 20)),
        ("2026-11-20T08:15", date(2026, 11, 20)),
        (46_346, date(2026, 11, 20)),
    ],
)
def test_days_as_banks_write_them(cell: Any, day: date) -> None:
    assert read_day(cell, DateSystem.FROM_1900, TODAY) == day


@pytest.mark.parametrize(
    "cell", ["31/02/2026", "11/2026", "2026", "", None, "24/11/2026", "20/11/1926", "hôm nay", True]
)
def test_no_whole_day_of_the_past_is_no_day(cell: Any) -> None:
    with pytest.raises(UnreadableError):
        read_day(cell, DateSystem.FROM_1900, TODAY)


@pytest.mark.parametrize(
    ("headings", "columns"),
    [
        (HEADINGS, {"booked_on": 1, "reference": 2, "debit": 3, "credit": 4, "purpose": 6}),
        (
            ["Transaction Date", "Reference No", "Debit", "Credit", "Balance", "Description"],
            {"booked_on": 0, "reference": 1, "debit": 2, "credit": 3, "purpose": 5},
        ),
        (["Ngày", "Số tiền", "Diễn giải", "Số dư"], {"booked_on": 0, "amount": 1, "purpose": 2}),
        (["Ngày GD", "Nợ", "Có", "Mô tả"], {"booked_on": 0, "debit": 1, "credit": 2, "purpose": 3}),
    ],
)
def test_headings_of_banks(headings: list[str], columns: dict[str, int]) -> None:
    assert guess_columns(headings) == columns


def test_what_waits_is_proposed_and_posted_once(any_desk: Desk, tmp_path: Path) -> None:
    made = awaited(any_desk)
    told = imported(any_desk, statement(tmp_path / "a.xlsx", [line(DAY, int(made.total), f"CK {made.bill}", "FT1")]))
    assert (told.fresh, told.known, told.ticked, told.unreadable) == (1, 0, 0, ())
    found = statement_board(any_desk).rows
    assert [(one.match, one.candidates[0].payment_id) for one in found] == [(Match.CERTAIN, made.id)]
    post = PostTransfer(transfer_id=made.id, version=made.version)
    first = post_row(any_desk, found[0].row.id, post)
    again = post_row(any_desk, found[0].row.id, post)
    assert isinstance(first, Collected)
    assert isinstance(again, Collected)
    assert (again.repeated, first.receipts) == (True, again.receipts)
    assert statement_board(any_desk).rows == ()
    assert statement_board(any_desk).unseen == ()
    assert check_book(any_desk).healthy


def test_a_payment_confirmed_by_eye_is_ticked_and_one_unseen_is_listed(any_desk: Desk, tmp_path: Path) -> None:
    seen, unseen = asked(any_desk), asked(any_desk, "Trần Thị Bình", "001090000002")
    collected = [collect_payment(any_desk, payment) for payment in (seen, unseen)]
    assert all(isinstance(one, Collected) for one in collected)
    told = imported(any_desk, statement(tmp_path / "a.xlsx", [line(DAY, 3_168_000, "BHXH 001090000001")]))
    assert told.ticked == 1
    board = statement_board(any_desk)
    assert [(one.name, one.number) for one in board.unseen] == [("Trần Thị Bình", "0000002")]
    assert board.reaches == TODAY


def test_one_transfer_in_two_statements_is_one(desk: Desk, tmp_path: Path) -> None:
    lines = [line(DAY, 50_000, "noi  dung A", "R1"), line(DAY, 70_000, "B"), line(DAY, 70_000, "B")]
    assert imported(desk, statement(tmp_path / "a.xlsx", lines)).fresh == 3
    more = [line("23/11/2026 10:00", "50.000", "Nội dung a", "R1"), *lines[1:], line(DAY, 70_000, "B")]
    told = imported(desk, statement(tmp_path / "b.xlsx", more))
    assert (told.fresh, told.known) == (1, 3)
    again = imported(desk, tmp_path / "b.xlsx")
    assert (again.repeated, len(statement_board(desk).rows)) == (True, 4)


def test_a_wrong_amount_is_shown_and_refused(desk: Desk, tmp_path: Path) -> None:
    made = awaited(desk)
    imported(desk, statement(tmp_path / "a.xlsx", [line(DAY, 3_000_000, made.purpose)]))
    found = statement_board(desk).rows[0]
    assert (found.match, found.candidates[0].payment_id) == (Match.WRONG_AMOUNT, made.id)
    with pytest.raises(CounterError) as refused:
        post_row(desk, found.row.id, PostTransfer(transfer_id=made.id, version=made.version))
    assert "3.000.000 đ, phải thu 3.168.000 đ" in refused.value.title
    assert waiting_list(desk) == (made,)
    assert len(statement_board(desk).rows) == 1


def test_what_is_not_the_counters_is_set_aside_with_a_note_and_taken_back(desk: Desk, tmp_path: Path) -> None:
    imported(desk, statement(tmp_path / "a.xlsx", [line(DAY, 50_000, "tiền điện"), line(DAY, 60_000, "?")]))
    first, second = (one.row.id for one in statement_board(desk).rows)
    assert set_aside(desk, first, not_ours=True, note="tiền điện") == ()
    assert set_aside(desk, second, not_ours=False, note="hỏi ngân hàng") == ()
    assert [(one.row.id, one.row.note) for one in statement_board(desk).rows] == [(second, "hỏi ngân hàng")]
    assert set_aside(desk, first, not_ours=False) == ()
    assert len(statement_board(desk).rows) == 2
    assert [one.code for one in set_aside(desk, first, not_ours=True, note="x" * 201)] == ["too_long"]


def test_ticking_by_hand_needs_a_note_for_another_amount(desk: Desk, tmp_path: Path) -> None:
    collected = collect_payment(desk, asked(desk))
    assert isinstance(collected, Collected)
    imported(desk, statement(tmp_path / "a.xlsx", [line(DAY, 3_170_000, "cam on"), line(DAY, 9_000, "x")]))
    first, second = (one.row.id for one in statement_board(desk).rows)
    assert [one.code for one in tick_row(desk, first, collected.payment_id)] == ["missing_field"]
    assert tick_row(desk, first, collected.payment_id, "chuyển dư 2.000 đ") == ()
    assert tick_row(desk, first, collected.payment_id) == ()
    with pytest.raises(CounterError, match="đã khớp với một khoản khác"):
        post_row(desk, first, PostTransfer(transfer_id=awaited(desk, "Lê Văn Bảy", "001090000003").id, version=1))
    with pytest.raises(CounterError, match="đã khớp"):
        set_aside(desk, first, not_ours=True)
    with pytest.raises(CounterError, match="không thu bằng chuyển khoản"):
        tick_row(desk, second, second)


def test_hostile_rows_are_left_out_by_number_and_nothing_is_posted(desk: Desk, tmp_path: Path) -> None:
    made = awaited(desk)
    path = tmp_path / "hostile.xlsx"
    with xlsxwriter.Workbook(path) as book:
        sheet = book.add_worksheet()
        sheet.write_row(0, 0, HEADINGS)
        for number, row in enumerate(
            [
                line(DAY, -int(made.total), made.bill),
                line(DAY, "1E+11", made.bill),
                line("32/13/2026", int(made.total), made.bill),
                line("24/11/2026", int(made.total), made.bill),
                line(DAY, int(made.total), ""),
                line(DAY, None, made.bill, debit=int(made.total)),
            ],
            start=1,
        ):
            sheet.write_row(number, 0, row)
        sheet.write_row(7, 0, line(DAY, None, made.bill))
        sheet.write_formula(7, 4, "=3000000+168000", None, 3_168_000)
        sheet.write_row(8, 0, line(DAY, int(made.total), "'=cmd|' /C calc'!A0"))
    read = read_rows(read_statement_sheet(path), guess_columns(HEADINGS), TODAY)
    assert [(number, code) for number, code in read.unreadable] == [
        (3, "amount"),
        (4, "date"),
        (5, "future"),
        (6, "no_purpose"),
        (8, "formula"),
    ]
    assert (read.outgoing, [one.row_number for one in read.incoming]) == (2, [9])
    imported(desk, path)
    assert waiting_list(desk) == (made,)


def test_columns_are_remembered_and_missing_ones_named(desk: Desk, tmp_path: Path) -> None:
    path = statement(tmp_path / "a.xlsx", [line(DAY, 50_000, "x", "y")])
    sheet = read_statement_sheet(path)
    found = import_statement(desk, ImportStatement(sheet=sheet, columns={"booked_on": 1}))
    assert [one.code for one in found] == ["statement_columns"]  # type: ignore[union-attr]
    chosen = {"booked_on": 1, "credit": 4, "purpose": 2}
    import_statement(desk, ImportStatement(sheet=sheet, columns=chosen))
    kept = statement_columns(desk, sheet)
    assert (kept.columns, kept.remembered) == (chosen, True)


def test_files_that_are_no_statement_are_refused_with_a_sentence(desk: Desk, tmp_path: Path) -> None:
    other = statement(tmp_path / "a.xlsx", [], ["Họ và tên", "Ngày sinh"])
    with pytest.raises(CounterError, match="Không thấy dòng tiêu đề sao kê"):
        read_statement_sheet(other)
    empty = statement(tmp_path / "b.xlsx", [line(DAY, None, "x", debit=5)])
    sheet = read_statement_sheet(empty)
    with pytest.raises(CounterError, match="không có khoản tiền vào"):
        import_statement(desk, ImportStatement(sheet=sheet, columns=guess_columns(sheet.headings)))
    with desk.book.reading() as tx:
        assert transfers.statement_of(tx, sheet.digest) is None


def test_a_csv_of_the_old_days_is_read(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "saoke.csv"
    path.write_text("Ngày;Số tiền;Diễn giải\n23/11/2026;+1.366.200;Nộp BHYT\n23/11/2026;-5.500;Phí\n", encoding="utf-8")
    told = imported(desk, path)
    assert (told.fresh, told.outgoing) == (1, 1)


def test_a_hundred_thousand_rows_are_brought_in_and_matched(desk: Desk, tmp_path: Path) -> None:
    made = awaited(desk)
    path = tmp_path / "large.csv"
    rows = "\n".join(
        f"{number % 28 + 1:02d}/10/2026;{number + 1};KHACH {number};FT{number}" for number in range(100_000)
    )
    path.write_text(
        f"Ngày;Số tiền;Diễn giải;Số tham chiếu\n{rows}\n23/11/2026;{int(made.total)};{made.bill};X\n", encoding="utf-8"
    )
    begun = monotonic()
    assert imported(desk, path).fresh == 100_001
    certain = [one for one in statement_board(desk).rows if one.match is Match.CERTAIN]
    assert [one.candidates[0].payment_id for one in certain] == [made.id]
    assert monotonic() - begun < 60
