"""Files of a list: PDF, .xlsx and the gateway's import sheet; of a sent list always from its frozen content."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from desktop.domain.papers.agency_list import AgencyList
from desktop.services.desk import Desk
from desktop.storage.book import Transaction


@dataclass(frozen=True, slots=True, kw_only=True)
class BatchFile:
    """A file ready to save: its bytes and the name to offer, ``D05-TS_dot-2_2026.xlsx``."""

    content: bytes
    file_name: str


def batch_pdf(desk: Desk, batch_id: UUID) -> BatchFile:
    """The list as PDF. A draft is printed as it stands now; ``CounterError`` when it has no lines."""
    raise NotImplementedError


def batch_sheet(desk: Desk, batch_id: UUID) -> BatchFile:
    """The list as .xlsx with real numbers and dates."""
    raise NotImplementedError


def batch_gateway_sheet(desk: Desk, batch_id: UUID) -> BatchFile:
    """The import sheet of the gateway as .xlsx, its columns named by the gateway's keys."""
    raise NotImplementedError


def batch_content(tx: Transaction, desk: Desk, batch_id: UUID) -> AgencyList:
    """What the list says: frozen when it has been sent, else as it stands now."""
    raise NotImplementedError
