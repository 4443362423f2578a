"""Files of a list: PDF, .xlsx and the gateway's import sheet; of a sent list always from its frozen content."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from desktop.documents.lists import render_list
from desktop.documents.sheets import gateway_sheet, list_sheet
from desktop.domain.errors import CounterError
from desktop.domain.papers.agency_list import AgencyList
from desktop.domain.papers.forms import Form
from desktop.domain.papers.frozen_list import thaw_list
from desktop.domain.texts.phrases import say
from desktop.domain.texts.text import fold
from desktop.services.desk import Desk
from desktop.services.lists.building import batch_title, fresh_lines, list_of, loaded_batch, typed_rows
from desktop.services.lists.form_choice import GATEWAYS, NAMES, VOLUNTARY_SI, required_form
from desktop.services.lists.rows.gateway_rows import gateway_hi_row, gateway_si_row
from desktop.storage.book import Transaction
from desktop.storage.lists.batches import Batch


@dataclass(frozen=True, slots=True, kw_only=True)
class BatchFile:
    """A file ready to save: its bytes and the name to offer, ``D05-TS_dot-2_2026.xlsx``."""

    content: bytes
    file_name: str


def batch_pdf(desk: Desk, batch_id: UUID) -> BatchFile:
    """The list as PDF. A draft is printed as it stands now; ``CounterError`` when it has no lines."""
    batch, content = _read(desk, batch_id)
    return BatchFile(content=render_list(content, _form(desk, content)), file_name=_file_name(batch, "", "pdf"))


def batch_sheet(desk: Desk, batch_id: UUID) -> BatchFile:
    """The list as .xlsx with real numbers and dates."""
    batch, content = _read(desk, batch_id)
    return BatchFile(content=list_sheet(content, _form(desk, content)), file_name=_file_name(batch, "", "xlsx"))


def batch_gateway_sheet(desk: Desk, batch_id: UUID) -> BatchFile:
    """The import sheet of the gateway as .xlsx, its columns named by the gateway's keys."""
    with desk.book.reading() as tx:
        batch = loaded_batch(tx, batch_id)
        made = fresh_lines(tx, desk, batch)
    _require_lines(batch, len(made))
    maker = gateway_si_row if batch.form_code == VOLUNTARY_SI else gateway_hi_row
    rows = [row for line in made for row in typed_rows(line)]
    form = required_form(desk.forms(), GATEWAYS[batch.form_code], batch.made_on)
    cells = [maker(row, number) for number, row in enumerate(rows, start=1)]
    sheet = gateway_sheet(form, cells, made_on=batch.made_on)
    return BatchFile(content=sheet, file_name=_file_name(batch, "_nap-cong", "xlsx"))


def batch_content(tx: Transaction, desk: Desk, batch_id: UUID) -> AgencyList:
    """What the list says: frozen when it has been sent, else as it stands now."""
    batch = loaded_batch(tx, batch_id)
    if batch.content is not None:
        return thaw_list(batch.content)
    made = fresh_lines(tx, desk, batch)
    _require_lines(batch, len(made))
    return list_of(tx, desk, batch, made)


def _read(desk: Desk, batch_id: UUID) -> tuple[Batch, AgencyList]:
    with desk.book.reading() as tx:
        return loaded_batch(tx, batch_id), batch_content(tx, desk, batch_id)


def _require_lines(batch: Batch, count: int) -> None:
    if not count:
        raise CounterError(
            say("{batch} chưa có dòng nào để in.", batch=batch_title(batch)), say("Xin gom dòng vào đợt trước.")
        )


def _form(desk: Desk, content: AgencyList) -> Form:
    return desk.forms().of_version(content.form_code, content.form_version)


def _file_name(batch: Batch, kind: str, ending: str) -> str:
    """``D05-TS_dot-2_2026.pdf``, ``Mau-so-4_dot-1_2026_nap-cong.xlsx``; a draft's says so."""
    name = "-".join(fold(NAMES[batch.form_code]).split())
    name = name[:1].upper() + name[1:] if name.startswith("mau") else name.upper()
    state = "" if batch.content is not None else "_dang-gom"
    return f"{name}_dot-{batch.number}_{batch.year}{kind}{state}.{ending}"
