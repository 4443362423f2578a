"""The person form: all problems at once, kept drafts, duplicates while typing, someone else's change."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtWidgets import QWidget

from desktop.domain.people import Insurance
from desktop.services.book.clinics import list_clinics
from desktop.services.book.journal_pages import journal_of_person
from desktop.services.counter.drafts import list_drafts
from desktop.services.desk import Desk
from desktop.services.people.claims import AddClaim, ClaimDraft, add_claim, claims_of
from desktop.services.people.register_person import RegisterPerson, load_person_draft, register_person
from desktop.ui.pages.arguments import PersonArgument
from desktop.ui.pages.person.claim_row import ClaimRow
from desktop.ui.pages.person.form.person_form_page import PersonFormPage
from desktop.ui.pages.person.form.typed_person import typed_person
from desktop.ui.pages.shared.commune_picker import CommunePicker
from tests.services.builders import person_draft, registered
from tests.ui.keys import ALT, CONTROL, Key, press, write
from tests.ui.pages.counter_story import Story, texts


def form_of(story: Story, argument: PersonArgument | None = None) -> PersonFormPage:
    page = story.open("person_form", argument or typed_person(""))
    assert isinstance(page, PersonFormPage)
    return page


def go(page: PersonFormPage, name: str) -> None:
    widget: QWidget = page.fields.widgets[name]
    widget.setFocus()


def problem(page: PersonFormPage, name: str) -> str:
    return page._board._boxes[name].problem()


def fill(page: PersonFormPage, name: str, text: str) -> None:
    go(page, name)
    press(Key.Key_A, CONTROL)
    write(text)


def test_every_problem_stands_beside_its_field_at_once(story: Story) -> None:
    page = form_of(story)
    fill(page, "personal_id", "00109000000")
    fill(page, "email", "khong phai thu")
    fill(page, "phone", "12345")
    fill(page, "commune_code", "khong co xa nay")
    press(Key.Key_F9)
    wrong = {name for name in page.fields.widgets if problem(page, name)}
    assert wrong >= {"full_name", "birth", "sex", "personal_id", "email", "phone", "commune_code"}
    assert page.side.save.text() == f"Còn {len(wrong)} ô cần sửa"
    assert page.fields.widgets["full_name"].hasFocus()
    assert page.fields.widgets["phone"].accessibleDescription() == problem(page, "phone")


def test_a_number_that_contradicts_birth_and_sex_is_told_where_it_is_wrong(story: Story) -> None:
    page = form_of(story)
    fill(page, "full_name", "Nguyễn Văn An")
    fill(page, "birth", "01011991")
    go(page, "sex")
    write("2")
    fill(page, "personal_id", "001090000001")
    press(Key.Key_F9)
    told = " ".join(problem(page, name) for name in ("personal_id", "birth", "sex"))
    assert told.strip()
    assert list_drafts_of(story) != ()


def list_drafts_of(story: Story) -> tuple[object, ...]:
    page = story.window.navigator.current
    assert page is not None
    page.closing()
    story.settle()
    return list_drafts(story.window.counter.open_desk)


def test_a_new_person_by_keyboard(story: Story, desk: Desk) -> None:
    page = form_of(story)
    write("Lê Thị Hoa")
    press(Key.Key_Return)
    write("2")
    press(Key.Key_Return)
    write("031992")
    go(page, "commune_code")
    picker = page.fields.widgets["commune_code"]
    assert isinstance(picker, CommunePicker)
    write("tan tien bac ninh")
    story.wait(picker.list.isVisible)
    press(Key.Key_Return)
    assert "Tân Tiến" in picker.text()
    press(Key.Key_F9)
    saved = story.wait_page("person")
    assert "Lê Thị Hoa" in texts(saved)
    assert list_drafts(desk) == ()
    overview = saved._loader.overview  # type: ignore[attr-defined]
    draft = load_person_draft(desk, overview.person.id)
    assert (draft.full_name, draft.birth, draft.sex) == ("Lê Thị Hoa", "03/1992", "female")
    assert draft.commune_code == picker_code(desk)


def picker_code(desk: Desk) -> str:
    return desk.places.search("tan tien bac ninh", 1)[0].code


@pytest.mark.parametrize(
    ("name", "kept"),
    [
        ("<b>Robert</b>'); DROP TABLE people;--", "<b>Robert</b>'); DROP TABLE people;--"),
        ("Nguye\u0302\u0303n Va\u0306n An", "Nguyễn Văn An"),
        ("An 😀", "An 😀"),
    ],
)
def test_names_of_every_kind_are_kept_as_they_are(story: Story, desk: Desk, name: str, kept: str) -> None:
    page = form_of(story)
    write(name)
    go(page, "sex")
    write("1")
    fill(page, "birth", "1990")
    press(Key.Key_F9)
    saved = story.wait_page("person")
    assert saved._loader.overview.person.full_name == kept  # type: ignore[attr-defined]
    assert kept in texts(saved)


def test_a_name_of_500_characters_is_refused_beside_the_field(story: Story) -> None:
    page = form_of(story)
    page.fields.widgets["full_name"].setText("A" * 500)  # type: ignore[attr-defined]
    write("a")
    go(page, "sex")
    write("1")
    fill(page, "birth", "1990")
    press(Key.Key_F9)
    assert "120" in problem(page, "full_name")
    assert isinstance(story.window.navigator.current, PersonFormPage)


def test_what_was_typed_comes_back_after_esc(story: Story, desk: Desk) -> None:
    story.open("home")
    page = form_of(story)
    argument = page._argument
    write("Trần Dở Dang")
    press(Key.Key_Escape)
    story.wait_page("home")
    (draft,) = list_drafts(desk)
    assert draft.title == "Người mới: Trần Dở Dang"
    page._argument, page._sitting.draft = None, None
    story.open("person_form", argument)
    assert page.fields.widgets["full_name"].text() == "Trần Dở Dang"  # type: ignore[attr-defined]
    assert "Nháp tự lưu" in texts(page.side)


def test_duplicates_appear_while_typing_without_taking_the_focus(story: Story, desk: Desk) -> None:
    registered(desk, "Nguyễn Văn An", personal_id="001090000001", phone="0912000011")
    page = form_of(story)
    fill(page, "personal_id", "001090000001")
    story.wait(page.side.duplicates.isVisible)
    story.settle()
    assert page.fields.widgets["personal_id"].hasFocus()
    assert "cùng số định danh" in texts(page.side.duplicates)
    assert "0912000011" in texts(page.side.duplicates)
    press(Key.Key_1, ALT)
    saved = story.wait_page("person")
    assert "Nguyễn Văn An" in texts(saved)
    assert list_drafts(desk) == ()


def test_a_change_made_elsewhere_meanwhile_is_shown_and_decided(story: Story, desk: Desk) -> None:
    person = registered(desk, phone="0912000011")
    page = form_of(story, PersonArgument(person_id=person))
    other = replace(load_person_draft(desk, person), occupation="Thợ may")
    assert not isinstance(register_person(desk, RegisterPerson(draft=other)), tuple)
    fill(page, "phone", "0912000022")
    press(Key.Key_F9)
    story.wait(page.side._conflict_box.isVisible)
    story.settle()
    assert "0912000011" in texts(page.side)
    assert "0912000022" in texts(page.side)
    press(Key.Key_4, ALT)
    story.wait_page("person")
    assert load_person_draft(desk, person).phone == "0912000022"


def test_the_books_version_may_be_taken_instead(story: Story, desk: Desk) -> None:
    person = registered(desk, phone="0912000011")
    page = form_of(story, PersonArgument(person_id=person))
    other = replace(load_person_draft(desk, person), occupation="Thợ may")
    assert not isinstance(register_person(desk, RegisterPerson(draft=other)), tuple)
    fill(page, "phone", "0912000022")
    press(Key.Key_F9)
    story.wait(page.side._conflict_box.isVisible)
    story.settle()
    press(Key.Key_3, ALT)
    story.settle()
    assert page.fields.widgets["occupation"].text() == "Thợ may"  # type: ignore[attr-defined]
    assert not page.side._conflict_box.isVisible()


def test_a_clinic_is_added_in_place(story: Story, desk: Desk) -> None:
    page = form_of(story)
    clinic = page._clinic()
    clinic.start_adding()
    press(Key.Key_Return)
    write("Tram y te xa Tan Tien")
    press(Key.Key_Return)
    story.settle()
    assert "mã" in texts(clinic).lower()
    clinic.code.setFocus()
    write("24001")
    clinic.name.setFocus()
    press(Key.Key_Return)
    story.settle()
    assert [one.code for one in list_clinics(desk)] == ["24001"]
    assert clinic.value() == "24001"
    assert clinic.choice.currentText() == "24001 Tram y te xa Tan Tien"


def test_a_support_paper_is_added_with_its_dates(story: Story, desk: Desk) -> None:
    person = registered(desk)
    page = form_of(story, PersonArgument(person_id=person))
    card = page.side.claims
    card.start_adding()
    write("bhxh: ho can")
    for text in ("123/QD", "UBND xa", "01012026"):
        press(Key.Key_Return)
        write(text)
    press(Key.Key_Return)
    write("31122025")
    press(Key.Key_Return)
    story.settle()
    assert claims_of(desk, person) == ()
    assert page.side.claims.form.isVisible()
    press(Key.Key_A, CONTROL)
    write("31122026")
    press(Key.Key_Return)
    story.settle()
    (claim,) = claims_of(desk, person)
    assert (claim.group, claim.paper_number) == ("near_poor", "123/QD")
    assert "đến 31/12/2026" in texts(card)


def test_the_last_day_of_a_stored_paper_is_changed_by_keyboard(story: Story, desk: Desk) -> None:
    person = registered(desk)
    claim = ClaimDraft(group="near_poor", paper_number="12/CN", valid_from="01/01/2026", valid_to="31/12/2026")
    add_claim(desk, AddClaim(person_id=person, insurance=Insurance.VOLUNTARY_SI, claim=claim))
    page = form_of(story, PersonArgument(person_id=person))
    (row,) = page.side.claims.findChildren(ClaimRow)
    row.change.setFocus()
    press(Key.Key_Space)
    assert row.end.text() == "31/12/2026"
    for typed in ("31022027", "31122025"):
        press(Key.Key_A, CONTROL)
        write(typed)
        press(Key.Key_Return)
        story.settle()
        assert row._box.problem()
        assert row.end.hasFocus()
    press(Key.Key_Escape)
    assert row.change.hasFocus()
    press(Key.Key_Space)
    press(Key.Key_A, CONTROL)
    write("30062027")
    press(Key.Key_Return)
    story.settle()
    assert [one.valid_to for one in claims_of(desk, person)] == [date(2027, 6, 30)]
    assert "đến 30/06/2027" in texts(page.side.claims)
    assert any("30/06/2027" in entry.sentence for entry in journal_of_person(desk, person))


def test_the_palette_always_begins_a_new_person_and_the_draft_is_kept(story: Story, desk: Desk) -> None:
    page = form_of(story)
    fill(page, "full_name", "Lê Thị Dở Dang")
    press(Key.Key_K, CONTROL)
    write("thong tin nguoi tham gia")
    press(Key.Key_Return)
    story.settle()
    assert page.fields.widgets["full_name"].text() == ""  # type: ignore[attr-defined]
    fill(page, "full_name", "Trần Văn Hai")
    story.open("home")
    assert {draft.title for draft in list_drafts(desk)} == {"Người mới: Lê Thị Dở Dang", "Người mới: Trần Văn Hai"}
    press(Key.Key_K, CONTROL)
    write("thong tin nguoi tham gia")
    press(Key.Key_Return)
    again = story.wait_page("person_form")
    assert isinstance(again, PersonFormPage)
    assert again.fields.widgets["full_name"].text() == ""  # type: ignore[attr-defined]


def test_an_address_that_fits_several_communes_is_asked_and_not_guessed(story: Story, desk: Desk) -> None:
    draft = replace(
        person_draft("Đỗ Thị Lan", phone=""),
        sex="female",
        old_address="Số 5, Phường Ngọc Khánh, Quận Ba Đình, Thành phố Hà Nội",
    )
    page = form_of(story, PersonArgument(person_id=draft.person_id, new_person=draft))
    assert "khớp 3 xã, phường" in texts(page.side.communes)
    fill(page, "occupation", "tho may")
    press(Key.Key_6, ALT)
    picker = page.fields.widgets["commune_code"]
    assert isinstance(picker, CommunePicker)
    assert picker.text() == "Phường Láng, Thành phố Hà Nội"
    assert not page.side.communes.isVisible()
    press(Key.Key_F9)
    story.wait_page("person")
    saved = load_person_draft(desk, draft.person_id)
    assert (desk.places.place_name(saved.commune_code), saved.old_address) == (picker.text(), draft.old_address)
