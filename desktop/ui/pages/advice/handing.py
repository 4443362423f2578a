"""What follows advice: it is kept with its outcome, printed, or handed to the voluntary SI page."""

from __future__ import annotations

from collections.abc import Callable
from uuid import UUID

from PySide6.QtWidgets import QWidget

from desktop.services.advice.consult import (
    Consultation,
    ConsultationOutcome,
    KeepConsultation,
    keep_consultation,
    new_consultation_id,
)
from desktop.services.advice.facts import AdviceFacts
from desktop.services.advice.kept import KeptAdvice
from desktop.services.advice.printing import kept_paper
from desktop.services.voluntary_si.si_facts import SiDraft
from desktop.ui.context import Counter
from desktop.ui.i18n import t
from desktop.ui.pages.advice.keep_dialog import KeepDialog
from desktop.ui.pages.advice.opening import hand_over
from desktop.ui.pages.arguments import PersonArgument
from desktop.ui.pages.receipts.paper_dialog import show_paper

Kept = Callable[[Consultation], object]


def keep(
    counter: Counter, page: QWidget, facts: AdviceFacts, kept: KeptAdvice, *, printing: bool, done: Kept
) -> KeepDialog:
    """Ask what came of it, write it; ``printing`` shows the sheet afterwards, made from what was kept."""
    dialog = KeepDialog(
        counter,
        page.window(),
        person_id=facts.si.person_id if facts.in_book else None,
        name=facts.name,
        inputs=kept.inputs,
        content=kept.content,
        earlier=facts.consultations,
        printing=printing,
    )

    def closed(made: object) -> None:
        if not isinstance(made, Consultation):
            return
        counter.announcer.announce(made)
        counter.shell.toast(t("Đã ghi lần tư vấn."))
        done(made)
        if printing:
            show_kept(counter, made.id)

    dialog.closed.connect(closed)
    counter.shell.show_dialog(dialog)
    return dialog


def show_kept(counter: Counter, consultation_id: UUID) -> None:
    """The sheet of a consultation as it was kept, over the page."""
    desk = counter.open_desk
    counter.worker.run(lambda: kept_paper(desk, consultation_id), lambda paper: show_paper(counter, paper))


def enrol(counter: Counter, facts: AdviceFacts, kept: KeptAdvice, draft: SiDraft) -> None:
    """F6: keep the consultation as agreed, leave the choice as the draft of the voluntary SI page, go there."""
    desk = counter.open_desk
    command = KeepConsultation(
        consultation_id=new_consultation_id(),
        person_id=facts.si.person_id if facts.in_book else None,
        outcome=ConsultationOutcome.ENROLS,
        inputs=kept.inputs,
        content=kept.content,
    )

    def work() -> Consultation | tuple[object, ...]:
        made = keep_consultation(desk, command)
        hand_over(desk, draft, facts.name)
        return made

    def handed(made: object) -> None:
        counter.announcer.announce(made)
        counter.shell.open_page("voluntary_si", PersonArgument(person_id=draft.person_id, new_person=draft.new_person))

    counter.worker.run(work, handed)
