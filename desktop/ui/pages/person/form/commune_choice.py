"""The communes that the address on a card can mean: the clerk chooses by one key, nothing is guessed."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop.services.people.person_form import PersonDraft, commune_candidates
from desktop.ui.acts import Act
from desktop.ui.context import Counter
from desktop.ui.i18n import mark, t
from desktop.ui.widgets.buttons import SecondaryButton
from desktop.ui.widgets.panels.card import IconLabel
from desktop.ui.widgets.text import Text
from desktop.ui.worker import CancelToken

_FIRST_KEY = 5
COMMUNE_ACTS = tuple(
    Act(key=f"Alt+{_FIRST_KEY + place}", label=label, method=f"choose_commune_{place}", in_bar=False)
    for place, label in enumerate(
        (
            mark("chọn xã thứ nhất khớp địa chỉ"),
            mark("chọn xã thứ hai khớp địa chỉ"),
            mark("chọn xã thứ ba khớp địa chỉ"),
            mark("chọn xã thứ tư khớp địa chỉ"),
            mark("chọn xã thứ năm khớp địa chỉ"),
        )
    )
)
"""Of the pages that show the box; each sets ``choose_commune_0`` … to the box's ``choose``."""


class CommuneChoice(QFrame):
    """Shown while an address fits several communes and none is chosen.

    Signals:
        chosen: the code of a commune.
    """

    chosen = Signal(str)

    def __init__(self, counter: Counter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("notice", "info")
        self._counter = counter
        self._codes: tuple[str, ...] = ()
        self._loading = CancelToken()
        self._title = Text("", "label", tone="info", wrap=True)
        self._buttons = QVBoxLayout()
        self._more = Text(t("Không phải các xã trên thì gõ tên xã vào ô Xã, phường."), "hint", wrap=True)
        head, column = QHBoxLayout(), QVBoxLayout(self)
        head.addWidget(IconLabel("question", "info", 18))
        head.addWidget(self._title, 1)
        column.setContentsMargins(16, 10, 16, 12)
        column.addLayout(head)
        column.addLayout(self._buttons)
        column.addWidget(self._more)
        self.hide()

    def show_draft(self, draft: PersonDraft) -> None:
        """Ask for the communes that the draft's address can mean."""
        self._loading.cancel()
        if draft.commune_code or not draft.old_address:
            self._show(())
            return
        places = self._counter.open_desk.places
        self._loading = self._counter.worker.run(
            lambda: tuple((one.code, places.place_name(one.code)) for one in commune_candidates(draft, places)),
            self._show,
            receiver=self,
        )

    def choose(self, place: int) -> None:
        """Alt+5 …: the commune at a place of the list."""
        if self.isVisible() and place < len(self._codes):
            code = self._codes[place]
            self._show(())
            self.chosen.emit(code)

    def _show(self, found: tuple[tuple[str, str], ...]) -> None:
        while (item := self._buttons.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        offered = found[: len(COMMUNE_ACTS)]
        self._codes = tuple(code for code, _name in offered)
        for place, (_code, name) in enumerate(offered):
            button = SecondaryButton(name, key=COMMUNE_ACTS[place].key)
            button.clicked.connect(lambda _checked=False, chosen=place: self.choose(chosen))
            self._buttons.addWidget(button)
        title = t("Địa chỉ trên giấy tờ khớp {count} xã, phường. Chọn nơi ở hiện nay:", count=len(found))
        self._title.setText(title)
        self.setAccessibleName(title)
        self.setVisible(bool(offered))
