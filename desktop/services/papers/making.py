"""One paper for one subject: to look at, or to hand out; and which papers fit a subject."""

from __future__ import annotations

from dataclasses import dataclass, replace
from uuid import UUID

from desktop.documents.fitting import fitted
from desktop.domain.errors import CounterError
from desktop.domain.people import HEAD, Insurance
from desktop.domain.texts.phrases import Phrase, say
from desktop.services.acts import about_receipt, journal_act
from desktop.services.book.settings import PrinterFit, load_settings, read_settings
from desktop.services.desk import Desk
from desktop.services.papers.catalogue import PAPERS, PaperKind, SubjectKey, SubjectKind
from desktop.services.papers.paper import Paper
from desktop.services.papers.subjects import SubjectName, names_of
from desktop.services.payment.prints import PRINTED, take_back_print
from desktop.storage.book import Transaction
from desktop.storage.payment import receipts
from desktop.storage.payment.receipts import ReceiptFilter
from desktop.storage.people import households


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperOffer:
    """A paper that fits a subject: for which subject it is made, or why it cannot be.

    Attributes:
        key: of the kind's own subject: a person's schedule is that of their newest receipt.
        reason: why it cannot be made, one short sentence; empty when it can.
    """

    kind: PaperKind
    key: SubjectKey
    reason: str = ""


def preview_paper(desk: Desk, kind: PaperKind, key: SubjectKey) -> Paper:
    """The paper as it would print now; nothing is recorded.

    Raises:
        CounterError: it cannot be made for this subject, and why.
    """
    with desk.book.reading() as tx:
        content, name = kind.read(tx, desk, key), names_of(tx, kind.subject, (key,))[key]
    return _paper(kind, name, content)


def hand_out_paper(desk: Desk, kind: PaperKind, key: SubjectKey, printer: str | None = None) -> Paper:
    """The paper to print or to save; one that is counted (receipts) is counted and journaled before it is handed out.

    For a ``printer`` it is fitted as the settings say, and on pre-printed paper only its own texts are drawn; a file
    (None) is as it is. When nothing came out of it, :func:`take_back_paper` makes that undone.
    """
    if kind.subject is SubjectKind.NONE:
        key = printer  # the test sheet says for which printer it is
    if not kind.counted or not isinstance(key, UUID):
        return for_printer(desk, preview_paper(desk, kind, key), printer)
    with desk.book.writing() as tx:
        fit = None if printer is None else read_settings(tx).fit_of(printer)
        content, name = kind.read(tx, desk, key), names_of(tx, kind.subject, (key,))[key]
        paper = _paper(kind, name, content, fit)  # what cannot be drawn is not counted
        copy = receipts.add_print(tx, key, by=desk.user.id, at=desk.now())
        journal_act(tx, desk, PRINTED, about_receipt(key), number=name.text, copy=copy)
    return replace(paper, copy=copy)


def for_printer(desk: Desk, paper: Paper, printer: str | None) -> Paper:
    """A finished paper fitted to a printer as the settings say."""
    return paper if printer is None else _fitted(paper, load_settings(desk).fit_of(printer))


def _fitted(paper: Paper, fit: PrinterFit) -> Paper:
    pdf = fitted(paper.pdf, right_mm=fit.right_mm, down_mm=fit.down_mm, scale_percent=fit.scale_percent)
    return replace(paper, pdf=pdf)


@dataclass(slots=True)
class HandOut:
    """A paper on its way to a printer, or to a file (None); one that is counted is counted before it is made."""

    desk: Desk
    kind: PaperKind
    key: SubjectKey
    printer: str | None = None
    paper: Paper | None = None

    def make(self) -> Paper:
        """Count it, if it is counted at all, and make it."""
        self.paper = hand_out_paper(self.desk, self.kind, self.key, self.printer)
        return self.paper

    def pdf(self) -> bytes:
        """The same as bytes."""
        return self.make().pdf

    def take_back(self) -> None:
        """Nothing came out of it: the next one is what this one would have been."""
        if self.paper is not None:
            take_back_paper(self.desk, self.kind, self.key, self.paper)


def take_back_paper(desk: Desk, kind: PaperKind, key: SubjectKey, paper: Paper) -> None:
    """Nothing came out of a paper that was handed out: it counts no more. Papers that are not counted need nothing."""
    if kind.counted and paper.copy and isinstance(key, UUID):
        take_back_print(desk, key, paper.copy)


def _paper(kind: PaperKind, name: SubjectName, content: object, fit: PrinterFit | None = None) -> Paper:
    preprinted = fit is not None and fit.preprinted
    paper = Paper(
        pdf=kind.draw_preprinted([content]) if preprinted else kind.draw([content]),
        file_name="-".join(part for part in (kind.file_stem, name.file) if part) + ".pdf",
        size=kind.size,
        title=say(kind.titled, subject=name.text),
        reprint=getattr(content, "reprint", 0),
    )
    return paper if fit is None else _fitted(paper, fit)


def offers(desk: Desk, subject: SubjectKind, key: SubjectKey) -> tuple[PaperOffer, ...]:
    """Every paper that fits a subject, in the catalogue's order, each with the reason when it cannot be made.

    A person has the papers of a person, of their household and of their newest receipt; a household those of a
    household, of its head and of its newest health-insurance receipt.
    """
    with desk.book.reading() as tx:
        keys = _keys(tx, subject, key)
        return tuple(_offer(tx, desk, kind, keys[kind.subject]) for kind in PAPERS if kind.subject in keys)


def _keys(tx: Transaction, subject: SubjectKind, key: SubjectKey) -> dict[SubjectKind, SubjectKey]:
    keys: dict[SubjectKind, SubjectKey] = {subject: key}
    if subject is SubjectKind.PERSON and isinstance(key, UUID):
        household = households.of_person(tx, key)
        keys[SubjectKind.HOUSEHOLD] = None if household is None else household.household.id
        keys[SubjectKind.RECEIPT] = _newest(tx, ReceiptFilter(person_id=key))
    elif subject is SubjectKind.HOUSEHOLD and isinstance(key, UUID):
        head = _head(tx, key)
        keys[SubjectKind.PERSON] = head
        which = ReceiptFilter(person_id=head, insurance=Insurance.HOUSEHOLD_HI)
        keys[SubjectKind.RECEIPT] = None if head is None else _newest(tx, which)
    return keys


def _head(tx: Transaction, household_id: UUID) -> UUID | None:
    found = households.get(tx, household_id)
    members = () if found is None else found.current
    return next((member.person_id for member in members if member.relation == HEAD), None)


def _newest(tx: Transaction, which: ReceiptFilter) -> UUID | None:
    found = receipts.page(tx, which, limit=1)
    return found[0].id if found else None


_MISSING: dict[SubjectKind, Phrase] = {
    SubjectKind.RECEIPT: say("chưa có biên lai"),
    SubjectKind.HOUSEHOLD: say("chưa ở trong hộ nào"),
    SubjectKind.PERSON: say("hộ chưa có chủ hộ"),
}


def _offer(tx: Transaction, desk: Desk, kind: PaperKind, key: SubjectKey) -> PaperOffer:
    """Making the content is the one true answer to whether it can be made; it draws nothing."""
    if key is None and kind.subject in _MISSING:
        return PaperOffer(kind=kind, key=None, reason=_MISSING[kind.subject])
    try:
        kind.read(tx, desk, key)
    except CounterError as error:
        return PaperOffer(kind=kind, key=key, reason=error.title)
    return PaperOffer(kind=kind, key=key)
