"""Drafts left open: go on, or drop one (Ctrl+Z brings it back)."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.ui.context import Counter
from desktop.ui.first_use import DRAFTS, load
from desktop.ui.i18n import t
from desktop.ui.pages.home.side_row import SideRow
from desktop.ui.pages.home.today_cards import clear
from desktop.ui.widgets.buttons import LinkButton
from desktop.ui.widgets.panels.card import Card

if TYPE_CHECKING:  # the first search must not wait for it
    from desktop.services.counter.drafts import Draft
    from desktop.services.desk import Desk

_SHOWN = 3


class DraftsCard(Card):
    """The drafts of this user, newest first.

    Signals:
        draft_wanted: the draft to go on with.
    """

    draft_wanted = Signal(object)

    def __init__(self, counter: Counter, parent: QWidget | None = None) -> None:
        super().__init__(t("Còn làm dở"), parent=parent)
        self._counter = counter
        self._drafts: tuple[Draft, ...] = ()
        self._dropped: Draft | None = None
        self._all = False
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        self._more = LinkButton("")
        self._more.clicked.connect(self._show_all)
        self.body.addLayout(self._rows)
        self.body.addWidget(self._more)
        self.hide()

    def reload(self) -> None:
        """Read the list again."""
        self._counter.read(_listed, self._show)

    def undo(self) -> bool:
        """Bring back the draft dropped last; False when there is none."""
        dropped, self._dropped = self._dropped, None
        if dropped is None:
            return False
        desk = self._counter.open_desk
        self._counter.worker.run(lambda: _kept_again(desk, dropped), self._show)
        return True

    def _show(self, drafts: tuple[Draft, ...]) -> None:
        self._drafts = drafts
        clear(self._rows)
        shown = drafts if self._all else drafts[:_SHOWN]
        for draft in shown:
            self._rows.addWidget(self._row(draft))
        left = len(drafts) - len(shown)
        self._more.setVisible(left > 0)
        self._more.set_text(t("và {count} nháp nữa", count=left))
        self.setVisible(bool(drafts))

    def _row(self, draft: Draft) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        at = "" if draft.saved_at is None else draft.saved_at.strftime("%H:%M")
        title = _title(draft)
        line = SideRow(at, title, "")  # all the room is the title's: whose draft it is must be legible
        line.setToolTip(t("mở tiếp"))
        line.clicked.connect(lambda _checked=False: self.draft_wanted.emit(draft))
        drop = LinkButton("", icon_name="close")
        drop.setAccessibleName(t("Bỏ nháp {title}", title=title))
        drop.setToolTip(t("Bỏ nháp"))
        drop.clicked.connect(lambda _checked=False: self._drop(draft))
        row.addWidget(line, 1)
        row.addWidget(drop)
        return holder

    def _show_all(self) -> None:
        self._all = True
        self._show(self._drafts)

    def _drop(self, draft: Draft) -> None:
        self._dropped = replace(draft, saved_at=None)
        desk = self._counter.open_desk
        self._counter.worker.run(lambda: _without(desk, draft), self._show)
        self._counter.shell.toast(t("Đã bỏ nháp. Bấm Ctrl+Z để lấy lại."))


def _title(draft: Draft) -> str:
    """The title, which the book keeps in Vietnamese: what is done is translated, whose it is stays."""
    what, colon, name = draft.title.partition(": ")
    template = f"{what}: {{name}}"
    return t(template, name=name) if colon else draft.title


def _listed(desk: Desk) -> tuple[Draft, ...]:
    drafts: tuple[Draft, ...] = load(DRAFTS).list_drafts(desk)
    return drafts


def _without(desk: Desk, draft: Draft) -> tuple[Draft, ...]:
    load(DRAFTS).delete_draft(desk, draft.page, draft.subject)
    return _listed(desk)


def _kept_again(desk: Desk, draft: Draft) -> tuple[Draft, ...]:
    load(DRAFTS).save_draft(desk, draft)
    return _listed(desk)
