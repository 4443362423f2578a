"""The board as sheets: its rows, the months, and the households or people of one bar."""

from __future__ import annotations

from fractions import Fraction

from desktop.domain.money import Money
from desktop.domain.people import Insurance
from desktop.services.board.breakdowns import breakdown
from desktop.services.board.drill import Where, count_of, households_of, people_of, person_rows
from desktop.services.board.kinds import HI_NAMES, KEPT_NAMES, SI_NAMES, Cut, HiState, Kept, SiState
from desktop.services.board.model import Board, HamletRow, RowKind, Tally
from desktop.services.board.trends import renewals_kept, trend
from desktop.services.exports.listing import Line, Listing, fixed_listing

HI, SI = Insurance.HOUSEHOLD_HI, Insurance.VOLUNTARY_SI
_STANDING = (
    "Có tên trong sổ",
    "Đã có BHYT",
    *(f"BHYT: {HI_NAMES[one]}" for one in HiState),
    "BHYT, %",
    *(f"BHXH tự nguyện: {SI_NAMES[one]}" for one in SiState),
    "BHXH tự nguyện trên người đủ điều kiện, %",
)
HAMLET_COLUMNS = (
    "Thôn, xóm",
    "Số dân",
    *_STANDING,
    "Hộ có người chưa có BHYT",
    "Mục tiêu BHYT, %",
    "Mục tiêu BHXH tự nguyện, %",
    "Nhà nước đóng BHYT năm nay",
    "Nhà nước đóng BHXH tự nguyện năm nay",
)
KEPT_COLUMNS = ("Thôn, xóm", "Bảo hiểm", "Đến hạn", *(KEPT_NAMES[one] for one in Kept), "Đóng tiếp, %", "Nhà nước đóng")
TREND_COLUMNS = (
    "Tháng",
    "Số dân",
    "Đã có BHYT",
    "BHYT, %",
    "Đủ điều kiện BHXH tự nguyện",
    "Tham gia BHXH tự nguyện",
    "BHXH tự nguyện, %",
)
HOUSEHOLD_COLUMNS = (
    "Chủ hộ",
    "Thôn, xóm",
    "Điện thoại",
    "Số người ở phần này",
    "Số người trong hộ",
    "Chưa có BHYT",
    "Chưa tham gia BHXH tự nguyện",
    "Đã đến thăm",
    "Kết quả",
)
PERSON_COLUMNS = (
    "Họ và tên",
    "Sinh",
    "Tuổi",
    "Thôn, xóm",
    "Điện thoại",
    "BHYT",
    "BHXH tự nguyện",
    "Chi tiết",
    "Điều cần xem lại",
)


def hamlet_listing(board: Board) -> Listing:
    """Every hamlet and the commune, with every count behind the bars."""
    lines = tuple(_hamlet(row) for row in (*board.rows, board.commune))
    return fixed_listing("Bao phủ theo thôn", "bao-phu-theo-thon", HAMLET_COLUMNS, lines)


def breakdown_listing(board: Board, cut: Cut, insurance: Insurance, hamlet: str | None) -> Listing:
    """The bars of one cut."""
    found = breakdown(board, cut, insurance, hamlet)
    lines: tuple[Line, ...] = tuple(
        (str(bucket.name), *_standing(bucket.tally, bucket.tally.people)) for bucket in found.buckets
    )
    return fixed_listing(str(found.title), f"bao-phu-{cut.value}", (str(found.title), *_STANDING), lines)


def kept_listing(board: Board) -> Listing:
    """What became of the covers of this year that ended, and what the State has paid, for both insurances."""
    rows = [row for row in (*board.rows, board.commune) if row.kind is not RowKind.OTHER_COMMUNES]
    lines: list[Line] = []
    for row in rows:
        for insurance, name, pays in ((HI, "BHYT", row.hi_state_pays), (SI, "BHXH tự nguyện", row.si_state_pays)):
            found = renewals_kept(board, insurance, row.key)
            counts = [found.by.get(one, 0) for one in Kept]
            lines.append((_name(row), name, found.ended, *counts, _rounded(found.percent), Money(pays)))
    return fixed_listing("Gia hạn, Nhà nước đóng", "gia-han-theo-thon", KEPT_COLUMNS, tuple(lines))


def trend_listing(board: Board, hamlet: str | None) -> Listing:
    """The months of a row."""
    hi, si = trend(board, HI, hamlet), trend(board, SI, hamlet)
    lines: tuple[Line, ...] = tuple(
        (str(one.month), one.of, one.covered, _rounded(one.percent), two.of, two.covered, _rounded(two.percent))
        for one, two in zip(hi.points, si.points, strict=True)
    )
    return fixed_listing("Bao phủ theo tháng", "bao-phu-theo-thang", TREND_COLUMNS, lines)


def household_listing(board: Board, where: Where) -> Listing:
    """The households of a bar."""
    lines: tuple[Line, ...] = tuple(
        (
            row.head,
            str(row.hamlet_name),
            row.phone,
            row.people,
            row.members,
            row.without_hi,
            row.without_si,
            str(row.state.text),
            str(row.result),
        )
        for row in households_of(board, where)
    )
    return fixed_listing("Hộ", "bao-phu-ho", HOUSEHOLD_COLUMNS, lines)


def people_listing(board: Board, where: Where) -> Listing:
    """The people of a bar, one by one."""

    def lines() -> tuple[Line, ...]:
        return tuple(
            (
                row.name,
                str(row.born),
                str(row.age),
                str(row.hamlet_name),
                row.phone,
                str(row.hi.text),
                str(row.si.text),
                str(row.detail),
                ", ".join(map(str, row.doubts)),
            )
            for row in person_rows(board, people_of(board, where))
        )

    return Listing(
        title="Người",
        stem="bao-phu-nguoi",
        columns=PERSON_COLUMNS,
        count=lambda _tx, _desk: count_of(board, where),
        rows=lambda _tx, _desk: iter(lines()),
    )


def _hamlet(row: HamletRow) -> Line:
    return (
        _name(row),
        row.residents,
        *_standing(row.tally, row.residents),
        row.households_without,
        _rounded(row.target_hi),
        _rounded(row.target_si),
        Money(row.hi_state_pays),
        Money(row.si_state_pays),
    )


def _standing(tally: Tally, residents: int) -> Line:
    hi = Fraction(100 * tally.hi_covered, residents) if residents else None
    si = Fraction(100 * tally.si_covered, tally.si_eligible) if tally.si_eligible else None
    return (
        tally.people,
        tally.hi_covered,
        *(tally.hi[one] for one in HiState),
        _rounded(hi),
        *(tally.si[one] for one in SiState),
        _rounded(si),
    )


def _name(row: HamletRow) -> str:
    return "Cả xã" if row.kind is RowKind.COMMUNE else str(row.name)


def _rounded(percent: Fraction | None) -> Fraction | None:
    """Tenths, as the window shows them."""
    return None if percent is None else Fraction(round(percent * 10), 10)
