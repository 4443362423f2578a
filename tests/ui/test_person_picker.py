"""Search results hang below the field and late answers do no harm."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QFrame, QListView, QWidget

from desktop.ui.widgets.fields.search_field import SearchField
from desktop.ui.widgets.people.person_list import PersonRow, SearchAnswer
from desktop.ui.widgets.people.person_picker import PersonPicker
from tests.ui.keys import Key, press, put, write

PEOPLE = tuple(
    PersonRow(key=number, name=name, birth="01/01/1990", number=f"00109000000{number}", hamlet="Thôn Đông")
    for number, name in enumerate(("Nguyễn Văn An", "Nguyễn Văn Anh", "Nguyễn Thị Ánh"))
)


class Searches:
    """Keeps the questions; the test answers when it likes."""

    def __init__(self) -> None:
        self.asked: list[tuple[str, Callable[[SearchAnswer], None]]] = []

    def __call__(self, text: str, answer: Callable[[SearchAnswer], None]) -> None:
        self.asked.append((text, answer))

    def answer(self, place: int, rows: tuple[PersonRow, ...], count: int | None = None) -> None:
        self.asked[place][1](SearchAnswer(rows, count))


@pytest.fixture
def searches() -> Searches:
    return Searches()


@pytest.fixture
def picker(stage: QWidget, searches: Searches) -> PersonPicker:
    field = SearchField("Tìm người", "Quét thẻ hoặc gõ")
    put(field, stage)
    return PersonPicker(field, searches)


def test_each_key_asks_and_results_hang_below(picker: PersonPicker, searches: Searches) -> None:
    write("an")
    assert [text for text, _ in searches.asked] == ["a", "an"]
    searches.answer(1, PEOPLE, 3)
    assert picker.results_shown() == 3


def test_late_answers_are_dropped(picker: PersonPicker, searches: Searches) -> None:
    write("an")
    searches.answer(1, PEOPLE[:1], 1)
    searches.answer(0, PEOPLE, 3)
    assert picker.results_shown() == 1


def test_enter_takes_the_first_or_the_one_moved_to(picker: PersonPicker, searches: Searches) -> None:
    seen: list[object] = []
    picker.person_chosen.connect(seen.append)
    write("a")
    searches.answer(0, PEOPLE, 3)
    press(Key.Key_Return)
    write("a")
    searches.answer(1, PEOPLE, 3)
    press(Key.Key_Down)
    press(Key.Key_Down)
    press(Key.Key_Down)
    press(Key.Key_Up)
    press(Key.Key_Return)
    assert seen == [0, 1]
    assert picker.field.line.text() == ""
    assert picker.results_shown() == 0


def test_enter_before_the_answer_waits_for_it(picker: PersonPicker, searches: Searches) -> None:
    seen: list[object] = []
    picker.person_chosen.connect(seen.append)
    write("a")
    press(Key.Key_Return)
    assert seen == []
    searches.answer(0, PEOPLE, 3)
    assert seen == [0]


def test_nobody_found_is_said(picker: PersonPicker, searches: Searches) -> None:
    seen: list[str] = []
    picker.nothing_found.connect(seen.append)
    write("zz")
    searches.answer(1, (), 0)
    press(Key.Key_Return)
    assert seen == ["zz"]


def test_escape_closes_then_empties(picker: PersonPicker, searches: Searches) -> None:
    write("a")
    searches.answer(0, PEOPLE, 3)
    press(Key.Key_Escape)
    assert (picker.results_shown(), picker.field.line.text()) == (0, "a")
    press(Key.Key_Escape)
    assert picker.field.line.text() == ""


def test_leaving_the_field_closes_the_results(picker: PersonPicker, searches: Searches) -> None:
    write("a")
    searches.answer(0, PEOPLE, 3)
    picker.field.line.clearFocus()
    assert picker.results_shown() == 0


def test_typed_text_is_cleaned(picker: PersonPicker, searches: Searches) -> None:
    write(" an  binh ")
    assert searches.asked[-1][0] == "an binh"


def test_rows_are_read_aloud() -> None:
    row = PersonRow(key=1, name="An", birth="1990", number="001", covers=(("BHYT: còn 21 ngày", "warn"),))
    assert row.spoken() == "An, 1990, 001, BHYT: còn 21 ngày"


def test_results_follow_the_field_and_stay_inside_the_window(
    picker: PersonPicker, searches: Searches, stage: QWidget
) -> None:
    write("an")
    searches.answer(1, PEOPLE, 3)
    popup = next(frame for frame in stage.findChildren(QFrame) if frame.findChild(QListView) is not None)
    picker.field.setGeometry(120, 60, 700, 56)
    assert (popup.x(), popup.y(), popup.width()) == (120, picker.field.geometry().bottom() + 5, 700)
    stage.resize(500, 400)
    picker.field.setGeometry(60, 20, 430, 56)
    assert stage.rect().contains(popup.geometry())
