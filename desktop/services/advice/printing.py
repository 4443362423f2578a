"""The sheet of a kept consultation as a paper, whatever the law says by then."""

from __future__ import annotations

from uuid import UUID

from desktop.documents.papers.consultation import render_consultations
from desktop.domain.texts.phrases import say
from desktop.services.desk import Desk
from desktop.services.papers.consultation import kept_content
from desktop.services.papers.paper import Paper, file_part


def kept_paper(desk: Desk, consultation_id: UUID) -> Paper:
    """Draw what was frozen.

    Raises:
        CounterError: no such consultation, or it was kept without a sheet.
    """
    with desk.book.reading() as tx:
        sheet = kept_content(tx, desk, consultation_id)
    name = sheet.content.person_name or say("người hỏi tại quầy")
    return Paper(
        pdf=render_consultations([sheet]),
        file_name=f"phieu-tu-van-{file_part(name)}.pdf",
        size="A4",
        title=say("Phiếu tư vấn: {name}", name=name),
    )
