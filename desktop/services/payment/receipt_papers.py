"""Papers made from what is stored: receipt, contribution schedule, "Vì sao tôi đóng số này"."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from desktop.services.desk import Desk


@dataclass(frozen=True, slots=True, kw_only=True)
class Paper:
    """A PDF, the file name to offer, its size (``A5`` or ``A4``), the title, and which copy it is (0 the first)."""

    pdf: bytes
    file_name: str
    size: str
    title: str
    reprint: int = 0


def preview_receipt(desk: Desk, receipt_id: UUID) -> Paper:
    """The receipt as it would print now; nothing is recorded."""
    raise NotImplementedError


def print_receipt(desk: Desk, receipt_id: UUID) -> Paper:
    """The receipt to print: the first time as original, later as "BẢN SAO lần n"; the print is journaled."""
    raise NotImplementedError


def schedule_paper(desk: Desk, receipt_id: UUID) -> Paper:
    """The contribution schedule of a receipt, from its frozen content."""
    raise NotImplementedError


def why_paper(desk: Desk, receipt_id: UUID) -> Paper:
    """The paper "Vì sao tôi đóng số này" of a receipt."""
    raise NotImplementedError
