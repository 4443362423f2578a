"""The papers of a receipt by name: receipt, contribution schedule, "Vì sao tôi đóng số này"."""

from __future__ import annotations

from uuid import UUID

from desktop.services.desk import Desk
from desktop.services.papers.catalogue import paper_kind
from desktop.services.papers.making import hand_out_paper, preview_paper
from desktop.services.papers.paper import Paper

__all__ = ["Paper", "preview_receipt", "print_receipt", "schedule_paper", "why_paper"]


def preview_receipt(desk: Desk, receipt_id: UUID) -> Paper:
    """The receipt as it would print now; nothing is recorded."""
    return preview_paper(desk, paper_kind("receipt"), receipt_id)


def print_receipt(desk: Desk, receipt_id: UUID) -> Paper:
    """The receipt to print: the first time as original, later as "BẢN SAO lần n", counted before it is handed out."""
    return hand_out_paper(desk, paper_kind("receipt"), receipt_id)


def schedule_paper(desk: Desk, receipt_id: UUID) -> Paper:
    """The contribution schedule of a receipt, from its frozen content."""
    return preview_paper(desk, paper_kind("contribution_schedule"), receipt_id)


def why_paper(desk: Desk, receipt_id: UUID) -> Paper:
    """The page "Vì sao tôi đóng số này" of a receipt, from its frozen content."""
    return preview_paper(desk, paper_kind("why"), receipt_id)
