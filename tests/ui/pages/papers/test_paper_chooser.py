"""Ctrl+P on the pages of a person and a household: their papers, one key each, with the reason where there is none."""

from desktop.services.desk import Desk
from desktop.ui.pages.arguments import HouseholdArgument, PersonArgument
from desktop.ui.pages.papers.paper_chooser import PaperChooser
from desktop.ui.pages.receipts.paper_dialog import PaperDialog
from desktop.ui.pages.receipts.receipt_page import ReceiptPage
from tests.services.builders import registered
from tests.ui.keys import ALT, CONTROL, Key, press
from tests.ui.pages.counter_story import Family, Story, texts


def chooser(story: Story) -> PaperChooser:
    press(Key.Key_P, CONTROL)
    story.settle()
    dialog = story.window.dialog
    assert isinstance(dialog, PaperChooser)
    return dialog


def test_a_persons_papers_are_numbered_and_one_key_shows_each(story: Story, people: Family) -> None:
    story.open("person", PersonArgument(person_id=people.head))
    dialog = chooser(story)
    assert "Giấy của Nguyễn Văn An" in texts(dialog)
    assert [act.key for act in dialog.ACTS] == [f"Alt+{place}" for place in range(1, len(dialog.ACTS) + 1)]
    assert [act.label for act in dialog.ACTS][:3] == ["Biên lai thu tiền", "Lịch đóng", "Vì sao tôi đóng số này"]
    press(Key.Key_2, ALT)
    story.settle()
    shown = story.window.dialog
    assert isinstance(shown, PaperDialog)
    assert "Lịch đóng kèm biên lai 0000002" in texts(shown)


def test_the_receipt_opens_on_its_page_where_printing_counts(story: Story, people: Family) -> None:
    story.open("person", PersonArgument(person_id=people.head))
    chooser(story)
    press(Key.Key_1, ALT)
    opened = story.wait_page("receipt")
    assert isinstance(opened, ReceiptPage)


def test_someone_without_a_receipt_is_told_why(story: Story, desk: Desk) -> None:
    person = registered(desk, "Vũ Thị Hạnh", phone="")
    story.open("person", PersonArgument(person_id=person))
    dialog = chooser(story)
    assert "Chưa làm được: chưa có biên lai" in texts(dialog)
    assert "Chưa làm được: chưa ở trong hộ nào" in texts(dialog)
    press(Key.Key_2, ALT)
    story.settle()
    assert story.window.dialog is dialog
    assert "Lịch đóng: chưa có biên lai" in texts(dialog)
    press(Key.Key_Escape)
    assert story.window.dialog is None


def test_a_households_papers(story: Story, people: Family) -> None:
    story.open("household", HouseholdArgument(household_id=people.household))
    dialog = chooser(story)
    assert "Giấy của Hộ" in texts(dialog)
    assert "Nguyễn Văn An" in texts(dialog)
    press(Key.Key_3, ALT)
    story.settle()
    assert isinstance(story.window.dialog, PaperDialog)
