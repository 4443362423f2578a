"""Every problem finds its box, or is told apart from them; the count is that of the places to mend."""

import pytest
from PySide6.QtWidgets import QWidget

from desktop.domain.problem import Problem
from desktop.ui.widgets.fields.field_box import FieldBox
from desktop.ui.widgets.fields.line_field import TextField
from desktop.ui.widgets.panels.problem_board import ProblemBoard
from tests.ui.keys import put

FIELDS = ("members", "members[0]", "members[0].months", "payer")


@pytest.fixture
def boxes(stage: QWidget) -> dict[str, FieldBox]:
    made = {field: FieldBox(field, TextField(field)) for field in FIELDS}
    for box in made.values():
        put(box, stage)
    return made


@pytest.fixture
def board(boxes: dict[str, FieldBox], stage: QWidget) -> ProblemBoard:
    made = ProblemBoard(lambda problem: problem.code, stage)
    for field, box in boxes.items():
        made.register(field, box)
    return made


def shown(boxes: dict[str, FieldBox]) -> dict[str, str]:
    return {field: box.problem() for field, box in boxes.items() if box.problem()}


@pytest.mark.parametrize(
    ("field", "place"),
    [
        ("payer", "payer"),
        ("members[0].months", "members[0].months"),
        ("members[0].name", "members[0]"),
        ("members[1].months", "members"),
        ("members[0].months.unit", "members[0].months"),
    ],
)
def test_a_problem_stands_at_the_nearest_box(
    board: ProblemBoard, boxes: dict[str, FieldBox], field: str, place: str
) -> None:
    assert board.show([Problem(field, "wrong")]) == 1
    assert shown(boxes) == {place: "wrong"}
    assert board.show([]) == 0
    assert shown(boxes) == {}


def test_problems_without_a_box_are_counted_and_handed_out(board: ProblemBoard, boxes: dict[str, FieldBox]) -> None:
    lost: list[tuple[str, ...]] = []
    board.unplaced.connect(lost.append)
    problems = [Problem("payer", "one"), Problem("payer", "two"), Problem("payers", "three"), Problem("", "four")]
    assert board.show(problems) == 3
    assert shown(boxes) == {"payer": "one two"}
    assert lost == [("three", "four")]
