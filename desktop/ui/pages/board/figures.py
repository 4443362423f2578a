"""The four figures at the head of the board, as sentences."""

from __future__ import annotations

from typing import NamedTuple

from desktop.domain.chart_numbers import Numbers, number_text
from desktop.domain.money import format_money
from desktop.domain.people import Insurance
from desktop.services.board.model import Board
from desktop.ui.i18n import t
from desktop.ui.pages.board.lines import percent_of


class Figure(NamedTuple):
    """A number with its unit, what it counts, its tone."""

    number: str
    words: str
    tone: str = ""


def figures_of(board: Board) -> tuple[Figure, Figure, Figure, Figure]:
    """Covered, not covered, what is missing to the target, voluntary SI."""
    return _covered(board), _gap(board), _missing(board), _taking_part(board)


def _covered(board: Board) -> Figure:
    row = board.commune
    have, of = format_money(row.tally.hi_covered), format_money(row.residents)
    words = t("đã có BHYT, {have} trên {of} người", have=have, of=of)
    return Figure(percent_of(row.tally.hi_covered, row.residents), words, "hi")


def _gap(board: Board) -> Figure:
    row = board.commune
    words = t("người chưa có BHYT, ở {homes} hộ", homes=format_money(row.households_without))
    return Figure(format_money(row.tally.hi_gap), words, "bad" if row.tally.hi_gap else "ok")


def _missing(board: Board) -> Figure:
    row = board.commune
    missing = row.missing(Insurance.HOUSEHOLD_HI)
    if missing is None or row.target_hi is None:
        return Figure("–", t("chưa đặt mục tiêu BHYT năm {year} (Cài đặt)", year=board.on.year), "text2")
    target = number_text(row.target_hi, Numbers.PERCENT).replace(" ", "\u00a0")
    if not missing:
        return Figure("0", t("người còn thiếu: đã đạt mục tiêu {target} của xã", target=target), "ok")
    return Figure(format_money(missing), t("người nữa thì đạt mục tiêu {target} của xã", target=target))


def _taking_part(board: Board) -> Figure:
    tally = board.commune.tally
    have, of = format_money(tally.si_covered), format_money(tally.si_eligible)
    words = t("đã đóng BHXH tự nguyện, {have} trên {of} người", have=have, of=of)
    missing = board.commune.missing(Insurance.VOLUNTARY_SI)
    if missing:
        words = t("đóng BHXH tự nguyện, {have} trên {of} người; thiếu {missing}", have=have, of=of,
                  missing=format_money(missing))  # fmt: skip
    return Figure(percent_of(tally.si_covered, tally.si_eligible), words, "si")
