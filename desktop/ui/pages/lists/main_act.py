"""What F9 does now: one act for the batch, or for the chosen line of an answered one."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from desktop.services.lists.batches import BatchState, BatchView, LineView, NextAct, RowView
from desktop.ui.i18n import t
from desktop.ui.pages.lists.line_table import ShownLine, to_see


class Main(StrEnum):
    """The acts behind F9."""

    NEW = "new"
    FILL = "fill"
    MEND = "mend"
    SEND = "send"
    REPLY = "reply"
    RELIST = "relist"
    REFUND = "refund"
    CHOOSE = "choose"
    ACCEPT = "accept"
    LEAVE = "leave"
    LOOK = "look"
    CLOSE = "close"
    NOTHING = "nothing"


_OF_LINE = {
    NextAct.RELIST: Main.RELIST,
    NextAct.REFUND: Main.REFUND,
    NextAct.CHOOSE: Main.CHOOSE,
    NextAct.ACCEPT: Main.ACCEPT,
    NextAct.LEAVE: Main.LEAVE,
}


@dataclass(frozen=True, slots=True)
class MainAct:
    """The act and the button's text; an empty text hides the button."""

    kind: Main
    text: str


def main_act(view: BatchView | None, line: ShownLine | None, taken: tuple[str, ...]) -> MainAct:
    """What F9 does; ``taken`` are the values that a listed again line would take over from the agency."""
    if view is None:
        return MainAct(Main.NEW, t("Lập danh sách mới"))
    if view.row.state is BatchState.DRAFT:
        return _of_draft(view)
    if view.row.state is BatchState.SENT:
        return MainAct(Main.REPLY, t("Nhập trả lời của cơ quan BHXH"))
    if view.row.state is BatchState.CLOSED:
        return MainAct(Main.NOTHING, "")
    if isinstance(line, LineView) and to_see(view, line):
        kind = next((_OF_LINE[act] for act in line.acts if act in _OF_LINE), None)
        if kind is not None:
            return MainAct(kind, _line_text(kind, taken))
    return _of_answered(view)


def _of_draft(view: BatchView) -> MainAct:
    blocked = sum(line.blocking for line in view.lines)
    if not view.lines:
        return MainAct(Main.FILL, t("Thêm các dòng đang chờ"))
    if blocked:
        return MainAct(Main.MEND, t("Còn {count} dòng cần sửa", count=blocked))
    return MainAct(Main.SEND, t("Đánh dấu đã gửi"))


def _of_answered(view: BatchView) -> MainAct:
    left = sum(to_see(view, line) for line in view.lines)
    if left:
        return MainAct(Main.LOOK, t("Còn {count} dòng cần xem", count=left))
    if view.unsettled:
        return MainAct(Main.REPLY, t("Nhập trả lời của cơ quan BHXH"))
    return MainAct(Main.CLOSE, t("Đóng đợt này"))


def _line_text(kind: Main, taken: tuple[str, ...]) -> str:
    if kind is Main.RELIST and len(taken) == 1:
        return t("Sửa thành {value}, đưa vào đợt sau", value=taken[0])
    if kind is Main.RELIST and taken:
        return t("Sửa {count} chỗ, đưa vào đợt sau", count=len(taken))
    return {
        Main.RELIST: t("Đưa lại vào đợt sau"),
        Main.REFUND: t("Ghi là phải hoàn trả"),
        Main.CHOOSE: t("Chọn dòng đúng"),
        Main.ACCEPT: t("Cơ quan BHXH đã nhận"),
        Main.LEAVE: t("Để nguyên, không làm gì thêm"),
    }[kind]


def first_to_mend(view: BatchView) -> LineView | None:
    """The first line that must be looked at; those that stop the sending come first."""
    found = [line for line in view.lines if line.blocking] or [line for line in view.lines if to_see(view, line)]
    return found[0] if found else None


def next_to_see(view: BatchView, line: ShownLine | None) -> LineView | None:
    """The next line to look at behind the chosen one, around the end."""
    waiting = [one for one in view.lines if to_see(view, one)]
    place = 0 if line is None or isinstance(line, RowView) else line.position
    return next((one for one in waiting if one.position > place), waiting[0] if waiting else None)
