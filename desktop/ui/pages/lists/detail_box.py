"""The box below the lines: the chosen line in whole sentences, the primary act and the others."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.services.lists.batches import BatchState, BatchView, Handling, LineView, NextAct, Outcome, RowView
from desktop.services.shown import spaced_phone
from desktop.ui.i18n import in_row, shown, t
from desktop.ui.pages.lists.corrections import Corrections
from desktop.ui.pages.lists.line_table import ShownLine, to_see
from desktop.ui.pages.lists.main_act import Main, MainAct, main_act
from desktop.ui.pages.shared.tones import as_pair
from desktop.ui.widgets.buttons import ActButton, LinkButton, PrimaryButton, SecondaryButton
from desktop.ui.widgets.chip import Chip
from desktop.ui.widgets.panels.card import Card
from desktop.ui.widgets.text import Text
from desktop.ui.widgets.wrap_layout import WrapLayout

_METHODS = {
    Main.RELIST: "relist",
    Main.REFUND: "refund",
    Main.CHOOSE: "choose",
    Main.ACCEPT: "accept",
    Main.LEAVE: "leave_line",
}
"""What the primary button does already needs no second button."""
_UNDONE = {Handling.REFUND, Handling.LEFT, Handling.ACCEPTED}


class DetailBox(Card):
    """Tells a line and what can be done about it.

    Signals:
        act_wanted: name of the page's method.

    Attributes:
        act: what F9 does now. corrections: what a line that is listed again takes over.
        acts: the primary act and the call; they may stand elsewhere.
    """

    act_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(" ", parent=parent)
        self._view: BatchView | None = None
        self._line: ShownLine | None = None
        self._new_numbers = 0
        self.chip = Chip()
        self.text = Text("", "body", tone="text2", wrap=True)
        self.corrections = Corrections()
        self.primary = PrimaryButton("", icon_name="check")
        self.call = SecondaryButton("", key="Ctrl+L", icon_name="phone", height=56)
        self.acts = QWidget()
        self.act: MainAct = main_act(None, None, ())
        self.others: dict[str, ActButton] = {
            name: LinkButton(text, key=key)
            for name, key, text in (
                ("edit_line", "Alt+4", t("Sửa dòng")),
                ("take_numbers", "Alt+4", t("Mã số mới")),
                ("relist", "Alt+5", t("Đưa lại vào đợt sau")),
                ("refund", "Alt+6", t("Phải hoàn trả")),
                ("choose", "Alt+7", t("Chọn dòng đúng")),
                ("accept", "Alt+8", t("Cơ quan đã nhận")),
                ("leave_line", "Alt+9", t("Để nguyên")),
                ("undo", "Ctrl+Z", t("Xét lại dòng này")),
                ("take_out", "Del", t("Bỏ khỏi danh sách")),
                ("open_person", "Enter", t("Mở người này")),
            )
        }
        self._build()

    def show_line(self, view: BatchView | None, line: ShownLine | None, *, new_numbers: int = 0) -> None:
        """Show a line of a batch, or the batch alone; ``new_numbers`` wait to be taken over from its replies."""
        self._view, self._line = view, line
        self.title.setText(_title(view, line))
        self.chip.set(*_chip(line))
        self.chip.setVisible(bool(self.chip.text))
        self.text.setText(_sentences(view, line))
        self.text.setVisible(bool(self.text.text()))
        can_relist = isinstance(line, LineView) and view is not None and _can(view, line, NextAct.RELIST)
        self.corrections.show_line(line if can_relist and isinstance(line, LineView) else None)
        self._new_numbers = new_numbers
        self._show_act()
        self.setAccessibleName(in_row((self.title.text(), self.chip.text, self.text.text()), ". "))

    def take_acts(self) -> None:
        """The primary act stands in the box, below what it is about."""
        self.body.insertWidget(self.body.indexOf(self.corrections) + 1, self.acts)

    def _offer(self, new_numbers: int) -> None:
        view, line = self._view, self._line
        wanted = {"take_numbers"} if new_numbers else set()
        if view is not None and isinstance(line, LineView):
            wanted |= _other_acts(view, line)
        self.others["take_numbers"].set_text(t("Ghi {count} mã số mới vào sổ", count=new_numbers))
        for name, button in self.others.items():
            button.setVisible(name in wanted)
        phone = line.phone if isinstance(line, LineView) and line.acts and view is not None else ""
        wants_call = bool(phone) and view is not None and isinstance(line, LineView) and to_see(view, line)
        self.call.set_text(t("Gọi {phone}", phone=spaced_phone(phone)))
        self.call.setVisible(wants_call)

    def _show_act(self) -> None:
        self._offer(self._new_numbers)
        self.act = main_act(self._view, self._line, self.corrections.values())
        self.primary.set_act(self.act.text)
        self.primary.setVisible(bool(self.act.text))
        same = self.others.get(_METHODS.get(self.act.kind, ""))
        if same is not None:
            same.hide()

    def _build(self) -> None:
        self.head.removeWidget(self.hint)
        self.hint.hide()
        self.head.addWidget(self.chip)
        acts = QHBoxLayout(self.acts)
        acts.setContentsMargins(0, 0, 0, 0)
        acts.addWidget(self.primary, 1)
        acts.addWidget(self.call)
        others = QWidget()
        row = WrapLayout(others)
        for name, button in self.others.items():
            row.addWidget(button)
            button.hide()
            button.clicked.connect(lambda _checked=False, method=name: self.act_wanted.emit(method))
        self.call.hide()
        self.body.addWidget(self.text)
        self.body.addWidget(self.corrections)
        self.take_acts()
        self.body.addWidget(others)
        self.primary.clicked.connect(lambda: self.act_wanted.emit("do_main"))
        self.call.clicked.connect(lambda: self.act_wanted.emit("call_person"))
        self.corrections.changed.connect(self._show_act)


def _title(view: BatchView | None, line: ShownLine | None) -> str:
    if view is None:
        return t("Danh sách gửi cơ quan BHXH")
    if line is None:
        return shown(view.row.title)
    if isinstance(line, RowView):
        return t("Dòng {number} của tệp trả lời", number=line.row_number)
    return t("Dòng {position}: {name}", position=line.position, name=line.name)


def _chip(line: ShownLine | None) -> tuple[str, str]:
    if isinstance(line, LineView) and line.outcome_chip is not None:
        return as_pair(line.outcome_chip)
    return (t("Ngoài đợt"), "unsure") if isinstance(line, RowView) else ("", "plain")


def _sentences(view: BatchView | None, line: ShownLine | None) -> str:
    if view is None:
        return t("Mỗi dòng biên lai vào đúng một danh sách. Chọn một đợt ở bên trái, hoặc lập đợt mới.")
    if line is None:
        return shown(view.row.dates)
    if isinstance(line, RowView):
        told = line.reason or t("Dòng này không thuộc người nào trong đợt.")
        return in_row((line.text, told), ". ")
    return _line_sentences(view, line)


def _line_sentences(view: BatchView, line: LineView) -> str:
    receipt = t("biên lai {number}", number=line.receipt_number)
    what = in_row((line.kind_name, line.what, receipt), " · ")
    corrects = t("sửa {line}", line=line.corrects) if line.corrects else ""
    if view.row.state is BatchState.DRAFT and line.problems:
        return in_row(line.problems, " ")
    if line.outcome is Outcome.PENDING:
        return in_row((what, corrects, line.note), " · ")
    said = shown(line.said).rstrip(".")
    return in_row((said, line.handled, what, corrects), " · ")


def _can(view: BatchView, line: LineView, act: NextAct) -> bool:
    return view.row.state is BatchState.ANSWERED and act in line.acts and not line.settled


def _other_acts(view: BatchView, line: LineView) -> set[str]:
    names = {"open_person"}
    if view.row.state is BatchState.DRAFT:
        return names | {"edit_line", "take_out"}
    by_act = {
        NextAct.RELIST: "relist",
        NextAct.REFUND: "refund",
        NextAct.CHOOSE: "choose",
        NextAct.ACCEPT: "accept",
        NextAct.LEAVE: "leave_line",
    }
    names |= {name for act, name in by_act.items() if _can(view, line, act)}
    undone = view.row.state is BatchState.ANSWERED and line.handling in _UNDONE
    return names | {"undo"} if undone else names
