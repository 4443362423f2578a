"""The dialog "Trước khi có sổ này": typed, kept as a draft, saved as an entry that names the one it corrects."""

from __future__ import annotations

from dataclasses import dataclass, replace
from uuid import UUID

from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.domain.money import Money, format_money
from desktop.domain.problem import Problem
from desktop.domain.texts.catalogue import FIELD_NAMES
from desktop.domain.texts.messages import message
from desktop.services.counter.drafts import Draft, from_state, load_draft, to_state
from desktop.services.desk import Desk
from desktop.services.people.opening_form import DRAFT_PAGE, OpeningDraft
from desktop.services.people.openings import (
    EnteredBefore,
    OpeningsSaved,
    OpeningsView,
    load_openings,
    save_openings,
)
from desktop.ui.acts import Act
from desktop.ui.context import Counter
from desktop.ui.i18n import mark, t
from desktop.ui.pages.person.before.before_form import BeforeForm
from desktop.ui.pages.person.person_loader import PersonLoader
from desktop.ui.pages.shared.draft_keeper import DraftKeeper
from desktop.ui.widgets.buttons import PrimaryButton, SecondaryButton
from desktop.ui.widgets.panels.card import NoticeBox
from desktop.ui.widgets.panels.dimmed_dialog import DimmedDialog
from desktop.ui.widgets.panels.problem_board import ProblemBoard
from desktop.ui.widgets.text import ElidedText, Text

_SHOWN = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class _Opened:
    view: OpeningsView
    draft: OpeningDraft
    older: str = ""


class BeforeDialog(DimmedDialog):
    """F9 or Enter in the last field saves; Esc closes and keeps what was typed."""

    TITLE = mark("Trước khi có sổ này")
    ACTS = (
        Act(key="F9", label=mark("lưu"), method="save"),
        Act(key="Enter", label=mark("lưu"), method="save", in_bar=False),
    )

    def __init__(self, window: QWidget, counter: Counter, person_id: UUID) -> None:
        super().__init__(window, width=860)
        self._counter, self._person_id = counter, person_id
        self._name = ""
        self._busy, self._touched = True, False
        self._heading = ElidedText(t("Trước khi có sổ này"), "card_title")
        self.form = BeforeForm(counter.today)
        self.history = Text("", "hint", tone="text2", wrap=True)
        self.older = NoticeBox()
        self._board = ProblemBoard(lambda problem: message(problem, t), self)
        self._board.unplaced.connect(self._say)
        self._keeper = DraftKeeper(counter, self._draft, self)
        self.form.register(self._board)
        self.form.edited.connect(self._edited)
        self._build()
        desk = counter.open_desk
        counter.worker.run(lambda: _open(desk, person_id), self._show, self._failed, receiver=self)

    def save(self) -> None:
        """Store the entries; problems stand beside their fields, all at once."""
        if self._busy:
            return
        self._busy = True
        desk, draft = self._counter.open_desk, self.form.draft()
        self._counter.worker.run(lambda: save_openings(desk, draft), self._saved, self._failed, receiver=self)

    def escape(self) -> None:
        """Close; what was typed stays as a draft."""
        if self._touched:
            self._keeper.save()
            self._counter.shell.toast(t("Đã giữ nháp. Mở lại để ghi tiếp."))
        self.finish(None)

    def _show(self, opened: _Opened) -> None:
        view = opened.view
        self._busy, self._name = False, view.name
        self._heading.setText(t("Trước khi có sổ này: {name}", name=view.name))
        self.form.show_draft(opened.draft, year=self._counter.today().year, in_household=view.in_household)
        lines = [*_lines(t("BHXH"), view.si), *_lines(t("BHYT"), view.hi)]
        self.history.setText("\n".join(lines))
        self.history.setVisible(bool(lines))
        if opened.older:
            told = t("Sổ được sửa sau đó nên đang hiện số của sổ. Nháp ghi: {typed}.", typed=opened.older)
            self.older.set(t("Nháp cũ hơn sổ"), told, "warn")
            self.older.show()

    def _edited(self) -> None:
        self._touched = True
        self._keeper.touch()

    def _draft(self) -> Draft:
        title = t("Trước khi có sổ: {name}", name=self._name)
        return Draft(page=DRAFT_PAGE, subject=str(self._person_id), title=title, state=to_state(self.form.draft()))

    def _saved(self, saved: OpeningsSaved | tuple[Problem, ...]) -> None:
        self._busy = False
        if isinstance(saved, tuple):
            self._board.show(saved)
            self._board.focus_first()
            return
        self._keeper.forget(DRAFT_PAGE, str(self._person_id))
        changed = saved.si is not None or saved.hi is not None
        self._counter.shell.toast(t("Đã ghi phần trước khi có sổ.") if changed else t("Không có gì thay đổi."))
        self._counter.announcer.announce(saved)
        self.finish(saved)

    def _say(self, sentences: tuple[str, ...]) -> None:
        if sentences:
            self._counter.shell.toast(" ".join(sentences))

    def _failed(self, error: BaseException) -> None:
        self.escape()
        self._counter.shell.show_error(error)

    def _build(self) -> None:
        explained = t(
            "Ghi những gì đã đóng ở nơi khác hoặc trước ngày dùng sổ, để kỳ tới, thứ tự và 120 tháng tính đúng."
        )
        self.body.addWidget(self._heading)
        self.body.addWidget(Text(explained, "quiet", wrap=True))
        self.body.addWidget(self.older)
        self.body.addWidget(self.form)
        self.body.addWidget(self.history)
        row = QHBoxLayout()
        later, keep = SecondaryButton(t("Để sau"), key="Esc"), PrimaryButton(t("Lưu"), key="F9")
        later.clicked.connect(self.escape)
        keep.clicked.connect(self.save)
        row.addStretch(1)
        row.addWidget(later)
        row.addWidget(keep)
        self.body.addLayout(row)


def open_before(counter: Counter, page: QWidget, loader: PersonLoader) -> None:
    """Ctrl+D: the dialog over the page of the person loaded, who is read again once something is saved."""
    person_id = loader.person_id
    if person_id is None:
        return
    dialog = BeforeDialog(page.window(), counter, person_id)
    dialog.closed.connect(lambda saved: None if saved is None else loader.load(person_id))
    counter.shell.show_dialog(dialog)


def _open(desk: Desk, person_id: UUID) -> _Opened:
    """What the book says, and the draft left open unless the entries were corrected since."""
    view = load_openings(desk, person_id)
    stored = load_draft(desk, DRAFT_PAGE, str(person_id))
    kept = None if stored is None else from_state(OpeningDraft, stored.state)
    if kept is None:
        return _Opened(view=view, draft=view.draft)
    if (kept.si_id, kept.hi_id) != (view.draft.si_id, view.draft.hi_id):
        return _Opened(view=view, draft=view.draft, older=_typed(kept, view.draft))
    return _Opened(view=view, draft=replace(kept, person_id=person_id))


def _typed(kept: OpeningDraft, now: OpeningDraft) -> str:
    """What a draft says otherwise than the book: ``Số tháng đã đóng 77; Ngày hết hạn 14/12/2026``."""
    names = ("paid_months", "supported_months", "last_month", "income", "valid_from", "valid_to")
    told = {name: getattr(kept, name) for name in (*names, "continuous_since", "place", "source")}
    return "; ".join(
        f"{t(FIELD_NAMES[name])} {format_money(value) if isinstance(value, Money) else value}"
        for name, value in told.items()
        if value and value != getattr(now, name)
    )


def _lines(title: str, entries: tuple[EnteredBefore, ...]) -> list[str]:
    """Where it comes from: the entry that counts, and those it replaced."""
    found = []
    for entry in entries[:_SHOWN]:
        at = f"{entry.entered_at:%d/%m/%Y %H:%M}"
        values = {"title": title, "source": entry.source, "by": entry.entered_by, "at": at}
        found.append(
            t("{title} đang tính theo: {source} ({by}, {at})", **values)
            if entry.counts
            else t("{title} trước đó: {source} ({by}, {at}), đã thay", **values)
        )
    return found
