"""Every page on a practice book: room for longer words, names for all that takes the focus, the order of reading."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QTranslator
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLineEdit, QWidget

from desktop.resource_files import resource_folder
from desktop.ui.i18n import Language
from desktop.ui.widgets.buttons import PrimaryButton
from desktop.ui.widgets.fields.field_state import is_input
from desktop.ui.widgets.fields.money_field import MoneyField
from desktop.ui.widgets.fields.search_field import SearchLine
from desktop.ui.widgets.focus_order import next_in_chain, takes_tab
from desktop.ui.widgets.quick_chips import QuickChips
from tests.ui.pages.practice_window import PAGES, PracticeWindow, open_practice
from tests.ui.stretch import StretchingTranslator, misfits

SIZES = ((1366, 696), (900, 696))
PRIMARY_LAST = ("opening", "voluntary_si", "household_hi", "person_form", "settings")


@pytest.fixture(scope="module")
def practice(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Iterator[PracticeWindow]:
    made = open_practice(tmp_path_factory.mktemp("practice"))
    yield made
    made.program.dispose()


@pytest.fixture
def usual(practice: PracticeWindow) -> PracticeWindow:
    practice.look(Language.VIETNAMESE, *SIZES[0])
    return practice


@pytest.mark.parametrize("size", SIZES, ids=["1366", "900"])
@pytest.mark.parametrize("language", list(Language))
def test_a_third_more_letters_fit(
    practice: PracticeWindow, qapp: QApplication, language: Language, size: tuple[int, int]
) -> None:
    words = QTranslator()
    assert words.load(str(resource_folder() / "translations" / "quay_en.qm"))
    stretching = StretchingTranslator(words if language is Language.ENGLISH else None)
    practice.look(language, *size)
    qapp.installTranslator(stretching)
    try:
        practice.program.window.renew_texts()
        found = {name: misfits(practice.open(name)) + misfits(practice.program.window.top_bar) for name in PAGES}
    finally:
        qapp.removeTranslator(stretching)
        practice.program.window.renew_texts()
        practice.rest()
    assert {name: misfit for name, misfit in found.items() if misfit} == {}


@pytest.mark.parametrize("name", PAGES)
def test_whatever_takes_the_focus_has_a_name(usual: PracticeWindow, name: str) -> None:
    usual.open(name)
    nodes = list(_tree(QAccessible.queryAccessibleInterface(usual.program.window)))
    focusable = [node for node in nodes if node.state().focusable and not node.state().invisible]  # type: ignore[attr-defined]
    assert len(focusable) > 5
    assert [_place(node) for node in focusable if not node.text(QAccessible.Text.Name).strip()] == []


@pytest.mark.parametrize("name", PAGES)
def test_fields_say_their_unit_and_content(usual: PracticeWindow, name: str) -> None:
    page = usual.open(name)
    silent = [
        (type(field).__name__, field.accessibleName(), content)
        for field in page.findChildren(QWidget)
        if is_input(field) and (content := _content(field)) not in field.accessibleName()
    ]
    assert silent == []
    assert [one.accessibleName() for one in page.findChildren(MoneyField) if "đồng" not in one.accessibleName()] == []


@pytest.mark.parametrize("name", PAGES)
def test_the_focus_goes_in_the_order_of_reading(usual: PracticeWindow, name: str) -> None:
    page = usual.open(name)
    chain = _stops(usual.program.window)
    fields = [one for one in chain if page.isAncestorOf(one) and (is_input(one) or _is_chip(one))]
    assert [one.accessibleName() for one in fields] == [one.accessibleName() for one in sorted(fields, key=_reading)]
    searches = [place for place, one in enumerate(chain) if isinstance(one, SearchLine)]
    assert all(searches[0] < chain.index(field) for field in fields if searches)
    if name in PRIMARY_LAST:
        primary = next(place for place, one in enumerate(chain) if isinstance(one, PrimaryButton))
        assert all(chain.index(field) < primary for field in fields)


def _tree(node: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    yield node
    for place in range(node.childCount()):
        child = node.child(place)
        if child is not None:
            yield from _tree(child)


def _place(node: QAccessibleInterface) -> str:
    return f"{node.role()} at {node.rect()}"


def _content(field: QWidget) -> str:
    if isinstance(field, QComboBox):
        return field.currentText()
    return field.text() if isinstance(field, QLineEdit) and field.echoMode() is QLineEdit.EchoMode.Normal else ""


def _stops(window: QWidget) -> list[QWidget]:
    found: list[QWidget] = []
    one = next_in_chain(window, window, takes_tab, forward=True)
    while one is not None:
        found.append(one)
        one = next_in_chain(window, one, takes_tab, forward=True)
    return found


def _is_chip(widget: QWidget) -> bool:
    return isinstance(widget, QAbstractButton) and isinstance(widget.parentWidget(), QuickChips)


def _reading(widget: QWidget) -> tuple[int, int]:
    """Lines from above, each from its left; what stands on one line differs by some pixels in height."""
    place = widget.mapTo(widget.window(), QPoint(0, widget.height() // 2))
    return place.y() // 12, place.x()
