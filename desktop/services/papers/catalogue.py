"""The catalogue of papers: menus, previews and batch printing all come from it.

To add a paper: a content in ``domain/papers``, its drawing in ``documents``, its filler here in ``services/papers``,
and one entry in :data:`PAPERS`. Places are ``module:function``; nothing is imported before a paper is wanted.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from importlib import import_module
from typing import Any
from uuid import UUID

from desktop.domain.texts.phrases import mark
from desktop.services.desk import Desk
from desktop.storage.book import Transaction

SubjectKey = UUID | date | str | None
"""The key of a person, household, receipt or batch; a day; the tab of the work list (``Work``); None for no subject."""
Progress = Callable[[int], None]


class SubjectKind(StrEnum):
    """What a paper is about."""

    RECEIPT = "receipt"
    PERSON = "person"
    HOUSEHOLD = "household"
    WORK_LIST = "work_list"
    DAY = "day"
    BATCH = "batch"
    REMITTANCE = "remittance"
    REFUND = "refund"
    HANDOVER = "handover"
    ROUND = "round"
    CONSULTATION = "consultation"
    REPORT = "report"
    NONE = "none"


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperKind:
    """One kind of paper.

    Attributes:
        code: stable name, kept in manifests of batch jobs.
        title: a ``mark``ed name as menus show it. titled: a ``mark``ed sentence with ``{subject}``, for one paper.
        size: ``A4`` or ``A5``.
        content: place of ``(tx, desk, key) -> content``; it only reads, and raises ``CounterError`` with the reason
            when the paper cannot be made for this subject.
        contents: place of ``(tx, desk, keys) -> list of contents`` in the same order, where many at once are faster.
        render: place of ``(items, progress=None) -> bytes``: all items in one file.
        file_stem: the beginning of file names.
        preprinted: place of the same for paper that has the form already; empty where there is no such paper.
        counted: each printing is counted in the book before it is handed out (receipts).
        about: the filler also takes a text that says what the paper is about (which change of a figure); empty for
            what it takes to be meant.
    """

    code: str
    title: str
    titled: str
    subject: SubjectKind
    size: str
    content: str
    render: str
    file_stem: str
    contents: str = ""
    preprinted: str = ""
    counted: bool = False
    about: bool = False

    def read(self, tx: Transaction, desk: Desk, key: SubjectKey, about: str = "") -> Any:
        """The content for one subject; ``CounterError`` when it cannot be made, and why."""
        return _load(self.content)(tx, desk, key, *self._about(about))

    def read_many(self, tx: Transaction, desk: Desk, keys: Sequence[SubjectKey], about: str = "") -> list[Any]:
        """The contents for several subjects, in order."""
        if self.contents:
            return list(_load(self.contents)(tx, desk, keys, *self._about(about)))
        return [self.read(tx, desk, key, about) for key in keys]

    def _about(self, about: str) -> tuple[str, ...]:
        return (about,) if self.about else ()

    def draw(self, items: Iterable[Any], progress: Progress | None = None) -> bytes:
        """One PDF file with all items."""
        pdf: bytes = _load(self.render)(items, progress)
        return pdf

    def draw_preprinted(self, items: Iterable[Any]) -> bytes:
        """The same on paper that has the form already, where there is such paper."""
        pdf: bytes = _load(self.preprinted or self.render)(items)
        return pdf


PAPERS: tuple[PaperKind, ...] = (
    PaperKind(
        code="receipt",
        title=mark("Biên lai thu tiền"),
        titled=mark("Biên lai {subject}"),
        subject=SubjectKind.RECEIPT,
        size="A5",
        content="desktop.services.papers.receipt:receipt_content",
        contents="desktop.services.papers.receipt:receipt_contents",
        render="desktop.documents.receipt:render_receipts",
        preprinted="desktop.documents.preprinted:render_preprinted",
        file_stem="bien-lai",
        counted=True,
    ),
    PaperKind(
        code="contribution_schedule",
        title=mark("Lịch đóng"),
        titled=mark("Lịch đóng kèm biên lai {subject}"),
        subject=SubjectKind.RECEIPT,
        size="A4",
        content="desktop.services.papers.receipt:schedule_content",
        contents="desktop.services.papers.receipt:schedule_contents",
        render="desktop.documents.schedule:render_schedules",
        file_stem="lich-dong",
    ),
    PaperKind(
        code="why",
        title=mark("Vì sao tôi đóng số này"),
        titled=mark("Vì sao tôi đóng số này, biên lai {subject}"),
        subject=SubjectKind.RECEIPT,
        size="A4",
        content="desktop.services.papers.receipt:why_content",
        contents="desktop.services.papers.receipt:why_contents",
        render="desktop.documents.why:render_whys",
        file_stem="vi-sao",
    ),
    PaperKind(
        code="tk1_ts",
        title=mark("Tờ khai TK1-TS (BHXH tự nguyện)"),
        titled=mark("Tờ khai TK1-TS: {subject}"),
        subject=SubjectKind.PERSON,
        size="A4",
        content="desktop.services.papers.declarations:tk1_ts_content",
        render="desktop.documents.papers.declaration:render_declarations",
        file_stem="tk1-ts",
    ),
    PaperKind(
        code="tk1_ts_refund",
        title=mark("Tờ khai TK1-TS đề nghị hoàn trả"),
        titled=mark("Tờ khai TK1-TS đề nghị hoàn trả: {subject}"),
        subject=SubjectKind.PERSON,
        size="A4",
        content="desktop.services.papers.declarations:tk1_ts_refund_content",
        render="desktop.documents.papers.declaration:render_declarations",
        file_stem="tk1-ts-hoan-tra",
    ),
    PaperKind(
        code="mau_so_2",
        title=mark("Tờ khai Mẫu số 2 (BHYT)"),
        titled=mark("Tờ khai Mẫu số 2: {subject}"),
        subject=SubjectKind.PERSON,
        size="A4",
        content="desktop.services.papers.declarations:mau_so_2_content",
        render="desktop.documents.papers.declaration:render_declarations",
        file_stem="mau-so-2",
    ),
    PaperKind(
        code="si_slip",
        title=mark("Phiếu đăng ký BHXH tự nguyện"),
        titled=mark("Phiếu đăng ký BHXH tự nguyện: {subject}"),
        subject=SubjectKind.PERSON,
        size="A4",
        content="desktop.services.papers.registration_slip:si_slip_content",
        render="desktop.documents.papers.registration_slip:render_registration_slips",
        file_stem="phieu-dang-ky-bhxh",
    ),
    PaperKind(
        code="hi_slip",
        title=mark("Phiếu đăng ký BHYT hộ gia đình"),
        titled=mark("Phiếu đăng ký BHYT: {subject}"),
        subject=SubjectKind.HOUSEHOLD,
        size="A4",
        content="desktop.services.papers.registration_slip:hi_slip_content",
        render="desktop.documents.papers.registration_slip:render_registration_slips",
        file_stem="phieu-dang-ky-bhyt",
    ),
    PaperKind(
        code="day_book",
        title=mark("Sổ thu trong ngày"),
        titled=mark("Sổ thu ngày {subject}"),
        subject=SubjectKind.DAY,
        size="A4",
        content="desktop.services.papers.day_book:day_book_content",
        render="desktop.documents.papers.day_book:render_day_books",
        file_stem="so-thu",
    ),
    PaperKind(
        code="remittance_slip",
        title=mark("Giấy nộp tiền cho cơ quan BHXH"),
        titled=mark("Giấy nộp tiền ngày {subject}"),
        subject=SubjectKind.DAY,
        size="A4",
        content="desktop.services.papers.remittance_slip:remittance_content",
        render="desktop.documents.papers.remittance_slip:render_remittance_slips",
        file_stem="giay-nop-tien",
    ),
    PaperKind(
        code="remitted_slip",
        title=mark("Giấy nộp tiền đã lập"),
        titled=mark("Giấy nộp tiền số {subject}"),
        subject=SubjectKind.REMITTANCE,
        size="A4",
        content="desktop.services.papers.remittance_slip:remitted_content",
        render="desktop.documents.papers.remittance_slip:render_remittance_slips",
        file_stem="giay-nop-tien-so",
    ),
    PaperKind(
        code="refund_slip",
        title=mark("Phiếu tính hoàn trả"),
        titled=mark("Phiếu tính hoàn trả {subject}"),
        subject=SubjectKind.REFUND,
        size="A4",
        content="desktop.services.papers.refund_slip:refund_slip_content",
        render="desktop.documents.papers.refund_slip:render_refund_slips",
        file_stem="phieu-hoan-tra",
    ),
    PaperKind(
        code="tk1_ts_of_refund",
        title=mark("Tờ khai TK1-TS kèm phiếu hoàn trả"),
        titled=mark("Tờ khai TK1-TS kèm phiếu hoàn trả {subject}"),
        subject=SubjectKind.REFUND,
        size="A4",
        content="desktop.services.papers.refund_slip:refund_declaration_content",
        render="desktop.documents.papers.declaration:render_declarations",
        file_stem="tk1-ts-phieu-hoan-tra",
    ),
    PaperKind(
        code="receipt_book_handover",
        title=mark("Biên bản giao nhận quyển biên lai"),
        titled=mark("Biên bản giao nhận quyển {subject}"),
        subject=SubjectKind.HANDOVER,
        size="A4",
        content="desktop.services.papers.receipt_book_handover:handover_content",
        render="desktop.documents.papers.receipt_book_handover:render_handovers",
        file_stem="giao-nhan-quyen",
    ),
    PaperKind(
        code="consultation",
        title=mark("Phiếu tư vấn"),
        titled=mark("Phiếu tư vấn: {subject}"),
        subject=SubjectKind.PERSON,
        size="A4",
        content="desktop.services.papers.consultation:consultation_content",
        render="desktop.documents.papers.consultation:render_consultations",
        file_stem="phieu-tu-van",
    ),
    PaperKind(
        code="kept_consultation",
        title=mark("Phiếu tư vấn đã ghi"),
        titled=mark("Phiếu tư vấn đã ghi: {subject}"),
        subject=SubjectKind.CONSULTATION,
        size="A4",
        content="desktop.services.papers.consultation:kept_content",
        render="desktop.documents.papers.consultation:render_consultations",
        file_stem="phieu-tu-van-da-ghi",
    ),
    PaperKind(
        code="monthly_report",
        title=mark("Báo cáo bao phủ tháng"),
        titled=mark("Báo cáo bao phủ tháng {subject}"),
        subject=SubjectKind.REPORT,
        size="A4",
        content="desktop.services.papers.monthly_report:monthly_report_content",
        render="desktop.documents.papers.monthly_report:render_monthly_reports",
        file_stem="bao-cao-thang",
    ),
    PaperKind(
        code="coverage",
        title=mark("Lịch tham gia"),
        titled=mark("Lịch tham gia: {subject}"),
        subject=SubjectKind.PERSON,
        size="A4",
        content="desktop.services.papers.coverage_sheet:person_content",
        render="desktop.documents.papers.coverage_sheet:render_coverage_sheets",
        file_stem="lich-tham-gia",
    ),
    PaperKind(
        code="household_coverage",
        title=mark("Lịch tham gia của cả hộ"),
        titled=mark("Lịch tham gia: {subject}"),
        subject=SubjectKind.HOUSEHOLD,
        size="A4",
        content="desktop.services.papers.coverage_sheet:household_content",
        render="desktop.documents.papers.coverage_sheet:render_coverage_sheets",
        file_stem="lich-tham-gia-ho",
    ),
    PaperKind(
        code="reminder_letter",
        title=mark("Giấy nhắc đóng"),
        titled=mark("Giấy nhắc đóng: {subject}"),
        subject=SubjectKind.PERSON,
        size="A4",
        content="desktop.services.papers.reminder_letter:reminder_content",
        render="desktop.documents.papers.reminder_letter:render_reminder_letters",
        file_stem="giay-nhac",
    ),
    PaperKind(
        code="rule_change_letter",
        title=mark("Thư báo mức đóng thay đổi"),
        titled=mark("Thư báo mức đóng thay đổi: {subject}"),
        subject=SubjectKind.PERSON,
        size="A4",
        content="desktop.services.papers.rule_change_letter:rule_change_content",
        contents="desktop.services.papers.rule_change_letter:rule_change_contents",
        render="desktop.documents.papers.reminder_letter:render_reminder_letters",
        file_stem="thu-bao-muc-dong",
        about=True,
    ),
    PaperKind(
        code="proof_letter",
        title=mark("Giấy báo giấy tờ hỗ trợ hết hạn"),
        titled=mark("Giấy báo giấy tờ hỗ trợ hết hạn: {subject}"),
        subject=SubjectKind.PERSON,
        size="A4",
        content="desktop.services.papers.proof_letter:proof_letter_content",
        render="desktop.documents.papers.reminder_letter:render_reminder_letters",
        file_stem="giay-bao-giay-to",
    ),
    PaperKind(
        code="call_list",
        title=mark("Danh sách gọi điện"),
        titled=mark("Danh sách gọi điện: {subject}"),
        subject=SubjectKind.WORK_LIST,
        size="A4",
        content="desktop.services.papers.call_list:call_list_content",
        render="desktop.documents.papers.call_list:render_call_lists",
        file_stem="danh-sach-goi",
    ),
    PaperKind(
        code="labels",
        title=mark("Nhãn địa chỉ (3 × 8)"),
        titled=mark("Nhãn địa chỉ: {subject}"),
        subject=SubjectKind.WORK_LIST,
        size="A4",
        content="desktop.services.papers.call_list:labels_content",
        render="desktop.documents.papers.labels:render_labels",
        file_stem="nhan-dia-chi",
    ),
    PaperKind(
        code="visit_sheet",
        title=mark("Phiếu đi vận động"),
        titled=mark("Phiếu đi vận động: {subject}"),
        subject=SubjectKind.ROUND,
        size="A4",
        content="desktop.services.papers.visit_sheet:visit_sheet_content",
        render="desktop.documents.papers.visit_sheet:render_visit_sheets",
        file_stem="phieu-van-dong",
    ),
    PaperKind(
        code="printer_test",
        title=mark("Tờ thử máy in"),
        titled=mark("Tờ thử máy in"),
        subject=SubjectKind.NONE,
        size="A5",
        content="desktop.services.papers.printer_test:printer_test_content",
        render="desktop.documents.papers.printer_test:render_printer_tests",
        file_stem="to-thu-may-in",
    ),
)


def paper_kind(code: str) -> PaperKind:
    """The kind of that code; ``KeyError`` when this version knows none."""
    found = next((kind for kind in PAPERS if kind.code == code), None)
    if found is None:
        raise KeyError(code)
    return found


def _load(place: str) -> Callable[..., Any]:
    """The one place where fillers and drawings are imported."""
    module, name = place.split(":")
    found: Callable[..., Any] = getattr(import_module(module), name)
    return found
