"""The page of lists on a real book, with people who have paid."""

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from desktop.services.desk import Desk
from desktop.ui.pages.arguments import ListsArgument
from desktop.ui.pages.lists.lists_page import ListsPage
from desktop.ui.shell.main_window import MainWindow
from tests.services.lists.stories import answered, reply_row, sent, set_up, si_receipt, view_of
from tests.ui.pages.counter_story import Story

NAMES = ("Hoàng Văn Sơn", "Lương Thị Hậu", "Nguyễn Thị Hà", "Đỗ Văn Cường")


@pytest.fixture
def story(counter_window: MainWindow, qtbot: QtBot, settled: Callable[[], None]) -> Story:
    return Story(counter_window, qtbot, settled)


@pytest.fixture
def paid_four(desk: Desk) -> None:
    """Four people who paid voluntary SI today, in this order."""
    set_up(desk)
    for place, name in enumerate(NAMES, 1):
        si_receipt(desk, name, place)


@pytest.fixture
def page(story: Story, paid_four: None) -> ListsPage:
    """The page as it opens while all four lines wait."""
    return lists_page(story)


def lists_page(story: Story, argument: object = None) -> ListsPage:
    page = story.open("lists", argument)
    assert isinstance(page, ListsPage)
    return page


def names_of(page: ListsPage) -> list[str]:
    """Who stands in the lines in view, from above."""
    return [getattr(row, "name", "") for row in page.part.table.table_model.rows()]


def said(page: ListsPage) -> str:
    """What the page tells above the lines."""
    return "" if page.part.note.isHidden() else page.part.note.accessibleName()


def cells(page: ListsPage, column: int) -> list[str]:
    model = page.part.table.table_model
    return [str(model.data(model.index(row, column))) for row in range(model.rowCount())]


def refuse_two(desk: Desk) -> ListsArgument:
    """A sent list whose first line is accepted, the second refused for its birth, the third refused, one missing."""
    row = sent(desk)
    view = view_of(desk, row)
    answered(
        desk,
        row,
        reply_row(view, 0),
        reply_row(view, 1, "Không nhận", "sai ngày sinh", birth="21/04/1990"),
        reply_row(view, 2, "Không nhận", "đã có thẻ doanh nghiệp"),
    )
    return ListsArgument(batch_id=row.batch_id)
