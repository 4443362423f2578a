"""The agency's stories of the tour: lists made, checked, exported, sent; replies read, lines settled, lists closed."""

from __future__ import annotations

from pathlib import Path
from typing import Any
from uuid import UUID

from desktop.services.lists.batch_rows import BatchRow, list_batches
from desktop.services.lists.batches import BatchView
from desktop.services.practice.practice_replies import practice_reply
from desktop.storage.lists.batches import BatchState
from desktop.tour.day import Day
from desktop.tour.papers import save_as
from desktop.ui.pages.arguments import ListsArgument, ReplyArgument
from desktop.ui.pages.lists.dialogs.line_dialog import LineDialog
from desktop.ui.pages.lists.dialogs.new_batch_dialog import NewBatchDialog
from desktop.ui.pages.lists.dialogs.send_dialog import SendDialog
from desktop.ui.pages.lists.lists_page import ListsPage
from desktop.ui.pages.lists.reply.reply_page import ReplyPage

FILES = (("Alt+1", ".xlsx"), ("Alt+2", ".pdf"), ("Alt+3", "-cong.xlsx"))
MOST_LISTS, MOST_MENDED = 6, 20


def lists_sent(day: Day) -> None:
    """A list for each form that has waiting lines: made, its files saved, sent."""
    with day.story("lists to the agency") as entry:
        page = _lists_page(day)
        day.picture("danh-sach-chua-lap")
        entry["lists"] = []
        while _made(day, page) and len(entry["lists"]) < MOST_LISTS:
            told = _told(_view(page))
            told["mended"] = _mend(day, page)
            told["files"] = _saved_files(day, page, _stem(_view(page).row))
            _send(day, page)
            entry["lists"].append(told)
    day.home()


def replies_brought_in(day: Day) -> None:
    """What the agency answers to each list; what it refused stands in the next ones."""
    sent = next(one for one in day.stories if "lists" in one)
    with day.story("the agency's replies") as entry:
        page = _lists_page(day)
        entry["lists"] = sent["lists"]
        for told in entry["lists"]:
            told["reply"] = _reply(day, told)
        day.picture("danh-sach-da-tra-loi")
        entry["next_lists"] = [_next_list(day, page, row) for row in list_batches(day.desk, states=(BatchState.DRAFT,))]
    day.home()


def _next_list(day: Day, page: ListsPage, row: BatchRow) -> dict[str, Any]:
    """The list that gathers what was refused: looked at, its files saved."""
    day.program.window.open_page("lists", ListsArgument(batch_id=row.batch_id))
    day.wait_for_page("lists")
    day.clerk.wait_for(lambda: _view(page).row.batch_id == row.batch_id, row.title)
    stem = _stem(row)
    day.picture(stem)
    told = _told(_view(page))
    told["corrects"] = [line.corrects for line in _view(page).lines]
    told["files"] = _saved_files(day, page, stem)
    return told


def _stem(row: BatchRow) -> str:
    """``danh-sach-d05-ts``, later ones of the same form ``danh-sach-d05-ts-dot-2``."""
    first = f"danh-sach-{row.form_code.replace('_', '-')}"
    return first if row.number == 1 else f"{first}-dot-{row.number}"


def _lists_page(day: Day) -> ListsPage:
    page = day.go("Ctrl+4", "lists")
    assert isinstance(page, ListsPage)
    return page


def _view(page: ListsPage) -> BatchView:
    view = page.part.view
    assert view is not None
    return view


def _told(view: BatchView) -> dict[str, Any]:
    row = view.row
    return {
        "form": row.form_code,
        "batch": str(row.batch_id),
        "number": row.number,
        "amount": int(row.amount),
        "lines": [{"name": line.name, "amount": int(line.amount)} for line in view.lines],
    }


def _made(day: Day, page: ListsPage) -> bool:
    """Make the next list; False when no form has lines that wait."""
    day.clerk.press("Ctrl+N")
    dialog = day.dialog
    assert isinstance(dialog, NewBatchDialog)
    day.at_rest()
    if not dialog.table.chosen():
        day.clerk.press("Esc")
        day.at_rest()
        return False
    day.picture("lap-danh-sach")
    day.clerk.press("F9")
    day.clerk.wait_for(lambda: day.dialog is None, "the list made")
    day.at_rest()
    day.picture(_stem(_view(page).row))
    return True


def _mend(day: Day, page: ListsPage) -> list[str]:
    """What keeps the list from being sent: F9 opens the line; its household gets a first-visit clinic there."""
    mended: list[str] = []
    while blocked := [line for line in _view(page).lines if line.blocking]:
        day.clerk.press("F9")
        day.clerk.wait_for(lambda: isinstance(day.dialog, LineDialog), "the line to mend")
        day.at_rest()
        if not mended:
            day.picture("danh-sach-con-dong-can-sua")
        day.clerk.type("99001")
        day.clerk.press("F9")
        day.clerk.wait_for(lambda: day.dialog is None, "the line mended")
        day.at_rest()
        mended.append(blocked[0].name)
        assert len(mended) < MOST_MENDED
    return mended


def _saved_files(day: Day, page: ListsPage, stem: str) -> list[str]:
    names = []
    for key, ending in FILES:
        day.clerk.press("Ctrl+E")
        day.clerk.press(key)
        assert page.files.wait()
        day.at_rest()
        names.append(save_as(day, f"{stem}{ending}"))
    return names


def _send(day: Day, page: ListsPage) -> None:
    """F9 goes through what is to be mended to the question whether it was sent."""
    day.clerk.press("F9")
    day.clerk.wait_for(lambda: isinstance(day.dialog, SendDialog), "the list read back")
    day.picture("gui-danh-sach")
    day.clerk.press("F9")
    day.clerk.wait_for(lambda: day.dialog is None, "the list sent")
    day.at_rest()
    assert _view(page).row.state.value == "sent"


def _reply(day: Day, told: dict[str, Any]) -> dict[str, Any]:
    """Bring the agency's reply in, look at it, store it, settle its lines, close the list."""
    batch_id = UUID(told["batch"])
    file = practice_reply(day.desk, batch_id)
    path = day.folder / file.file_name
    path.write_bytes(file.content)
    return _brought_in(day, path, ReplyArgument(batch_id=batch_id, path=path))


def _brought_in(day: Day, path: Path, argument: ReplyArgument) -> dict[str, Any]:
    day.program.window.open_page("lists", ListsArgument(batch_id=argument.batch_id))
    day.wait_for_page("lists")
    # the system's own window that asks for a file is no part of the tour
    day.program.window.open_page("lists_reply", argument)
    reply = day.wait_for_page("lists_reply")
    assert isinstance(reply, ReplyPage)
    day.clerk.wait_for(lambda: reply.part.preview is not None, "the reply read")
    day.at_rest()
    day.picture("tra-loi-xem-truoc")
    day.clerk.press("F9")
    page = day.wait_for_page("lists")
    assert isinstance(page, ListsPage)
    day.picture("tra-loi-da-ghi")
    settled = _settle(day, page)
    return {"file": path.name, "settled": settled}


def _settle(day: Day, page: ListsPage) -> list[str]:
    """F9 does what each line needs, then closes the list."""
    done: list[str] = []
    while _view(page).row.state.value == "answered" and len(done) < 2 * len(_view(page).lines) + 2:
        done.append(page.part.detail.act.text)
        day.clerk.press("F9")
        day.at_rest()
    return done
