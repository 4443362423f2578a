"""The columns of the proof watch and the table that shows them."""

from __future__ import annotations

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from desktop.domain.money import format_money, format_signed
from desktop.domain.partial_date import format_date
from desktop.services.proofs.proof_list import ProofRow
from desktop.services.proofs.query import Sort
from desktop.services.shown import spaced_phone
from desktop.ui.i18n import in_row, shown, t
from desktop.ui.pages.shared.insurance_names import SHORT_INSURANCES
from desktop.ui.pages.shared.tones import chip_tone
from desktop.ui.widgets.tables.sorted_table import SortedTable
from desktop.ui.widgets.tables.table import Cell, Column

ORDER = (Sort.ENDS, Sort.NAME, Sort.PAPER, Sort.PAYS_ON, Sort.BEFORE, Sort.AFTER, Sort.MORE, Sort.CONTACT)
_NARROW, _SLIM = 1080, 900
_BEFORE, _AFTER, _CONTACT = 4, 5, 7


def proof_columns() -> tuple[Column[ProofRow], ...]:
    """End, person, paper, when the payment changes, with and without it, the difference, contact."""
    return (
        Column(t("GIẤY HẾT HẠN"), _ends, width=128),
        Column(t("NGƯỜI, THÔN"), lambda row: Cell(row.name, row.place or row.number, bold=True)),
        Column(t("NHÓM ĐƯỢC HỖ TRỢ"), _paper, width=228),
        Column(t("LẦN ĐÓNG ĐỔI MỨC"), _payment, width=212),
        Column(t("CÓ GIẤY (đ)"), lambda row: _amount(row, after=False), width=104, right=True),
        Column(t("KHÔNG CÓ (đ)"), lambda row: _amount(row, after=True), width=112, right=True),
        Column(t("THÊM (đ)"), _more, width=104, right=True),
        Column(t("LIÊN HỆ"), lambda row: Cell(row.state.text, tone=chip_tone(row.state.tone), chip=True), width=112),
    )


def _ends(row: ProofRow) -> Cell:
    return Cell(row.chip.text, tone=chip_tone(row.chip.tone), chip=True)


def _paper(row: ProofRow) -> Cell:
    number = t("số {number}", number=row.claim.paper_number) if row.claim.paper_number else ""
    insurance = t(SHORT_INSURANCES[row.claim.insurance])
    return Cell(row.paper, in_row((insurance, format_date(row.ends), number), ", "))


def _payment(row: ProofRow) -> Cell:
    if row.effect is None:
        return Cell(t("Chưa tính được") if row.why_not else "", shown(row.why_not))
    return Cell(format_date(row.effect.pays_on), shown(row.effect.what), bold=True)


def _amount(row: ProofRow, *, after: bool) -> Cell:
    effect = row.effect
    return Cell("" if effect is None else format_money(effect.after if after else effect.before), bold=after)


def _more(row: ProofRow) -> Cell:
    effect = row.effect
    if effect is None:
        return Cell("")
    unsure = "" if effect.confirmed else t("chưa xác nhận")
    tone = "unsure" if unsure else "warn" if effect.more > 0 else "ok" if effect.more < 0 else ""
    return Cell(format_signed(effect.more), unsure, tone=tone, bold=bool(effect.more))


class ProofTable(SortedTable):
    """The proof watch."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(t("Giấy tờ hết hạn"), proof_columns(), ORDER, parent=parent)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """On narrow windows contact and the two amounts give way; they stand below the selected row."""
        super().resizeEvent(event)
        width = self.width()
        self.setColumnHidden(_CONTACT, width < _NARROW)
        self.setColumnHidden(_BEFORE, width < _SLIM)
        self.setColumnHidden(_AFTER, width < _SLIM)
        self.scrolled.emit()


def told_of(row: ProofRow) -> tuple[str, str]:
    """Below the list: the payment in a sentence, then whose part moves."""
    effect = row.effect
    phone = spaced_phone(row.phone)
    if effect is None:
        return in_row((row.name, phone), " · "), shown(row.why_not)
    sentence = t(
        "{name}: có giấy {before} đ, không có giấy {after} đ.",
        name=row.name,
        before=format_money(effect.before),
        after=format_money(effect.after),
    )
    parts = in_row((f"{one.name} {format_signed(one.after - one.before)}" for one in effect.affected), "; ")
    moved = t("Đổi mức: {parts}.", parts=parts) if parts else t("Không ai đổi mức.")
    early = t("Đóng đến hết {day} thì còn tính theo giấy này.", day=format_date(row.ends)) if effect.in_time else ""
    assumed = t("Ước tính như đóng lần trước, theo mức đã biết.")
    return sentence, in_row((moved, early, assumed, phone), " ")
