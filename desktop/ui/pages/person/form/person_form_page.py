"""Every field of a person: new, or changed under the version that was loaded."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial
from uuid import UUID

from PySide6.QtWidgets import QWidget

from desktop.domain.problem import Problem
from desktop.domain.texts.messages import message
from desktop.services.people.duplicates import Candidate
from desktop.services.people.person_form import check_person
from desktop.services.people.register_person import RegisteredPerson
from desktop.ui.acts import Act
from desktop.ui.context import Counter
from desktop.ui.i18n import mark, t
from desktop.ui.pages.arguments import MergeArgument, PersonArgument
from desktop.ui.pages.person.form.card_values import same_person
from desktop.ui.pages.person.form.clinic_field import ClinicField
from desktop.ui.pages.person.form.commune_choice import COMMUNE_ACTS
from desktop.ui.pages.person.form.form_fields import PersonFields
from desktop.ui.pages.person.form.form_side import FormSide
from desktop.ui.pages.person.form.form_sitting import Conflict, FormSitting, Loaded, drop_kept
from desktop.ui.pages.person.form.typed_person import typed_person
from desktop.ui.pages.shared.draft_keeper import DraftKeeper
from desktop.ui.shell.page import Page
from desktop.ui.shell.split_page import PageHead, SplitPage, page_column
from desktop.ui.widgets.panels.problem_board import FormController, ProblemBoard

NEW = "new"
"""The argument for a person nobody has begun with."""


class PersonFormPage(Page):
    """Problems stand beside their fields all at once; whoever it may be already is shown while typing."""

    NAME = "person_form"
    TITLE = mark("Thông tin người tham gia")
    ICON = "pencil"
    ACTS = (
        Act(key="F9", label=mark("lưu người này"), method="save"),
        Act(key="Ctrl+S", label=mark("lưu người này"), method="save", in_bar=False),
        Act(key="Enter", label=mark("ô tiếp"), method="next_field"),
        Act(key="Alt+1", label=mark("cùng một người"), method="say_same", in_bar=False),
        Act(key="Alt+2", label=mark("người khác"), method="say_other", in_bar=False),
        Act(key="Alt+3", label=mark("lấy bản trong sổ"), method="take_book", in_bar=False),
        Act(key="Alt+4", label=mark("ghi theo ô đang gõ"), method="keep_typed", in_bar=False),
        *COMMUNE_ACTS,
    )
    HELP = (
        mark("Bắt buộc: họ tên, ngày sinh, giới tính. Chỉ biết năm hoặc tháng sinh thì gõ chừng đó."),
        mark("Xã, phường: gõ vài chữ không dấu, tên cũ cũng được, rồi Enter."),
        mark("Khi sổ đã có người gần giống: Alt+1 nếu là cùng một người, Alt+2 nếu là người khác và ghi lý do."),
    )

    def __init__(self, counter: Counter, parent: QWidget | None = None) -> None:
        super().__init__(counter, parent)
        self._argument: PersonArgument | None = None
        self._touched = False
        self._sitting = FormSitting(counter, self)
        self._keeper = DraftKeeper(counter, self._sitting.as_draft, self)
        self._board = ProblemBoard(message, self)
        self.head = PageHead(t("Thông tin người tham gia"))
        self.fields = PersonFields(counter, self._board)
        self.side = FormSide(counter)
        self._form = FormController(self._board, self.side.save, self._check, self)
        column = page_column(self)
        column.addWidget(self.head)
        column.addWidget(SplitPage(self.fields, self.side, side_width=420), 1)
        duplicates = self.side.duplicates
        self.say_same, self.say_other = duplicates.say_same, duplicates.say_other
        self.next_field = self.next_input
        for place, act in enumerate(COMMUNE_ACTS):
            setattr(self, act.method, partial(self.side.communes.choose, place))
        self.take_book, self.keep_typed = self.side.take_book, self.side.keep_typed
        self._connect()

    def opened(self, argument: object = None) -> None:
        """A person's form, or a new person's (``NEW``); None shows it as it was left, or an empty one."""
        if isinstance(argument, PersonArgument):
            self._argument = argument
        elif argument == NEW:
            self._tell_of_kept()
            self._argument = typed_person("")
        elif self._argument is None:
            self._argument = typed_person("")
        elif self._sitting.draft is not None:
            return
        self.side.show_conflict(None)
        self.side.duplicates.show_candidates(())
        self._clinic().reload()
        self._sitting.load(self._argument)

    def closing(self) -> None:
        """What was typed a moment ago is kept too."""
        self._sitting.pause()
        self._keeper.flush()

    def keep_draft(self) -> None:
        """A scan looks for its person among the drafts."""
        self._keeper.flush()

    def draft_in_progress(self) -> bool:
        """A scan asks before it leaves this page."""
        return self._sitting.draft is not None and self._touched

    def person_in_progress(self) -> UUID | None:
        """Whose household a scanned person may belong to."""
        return None if self._sitting.draft is None else self._sitting.draft.person_id

    def save(self) -> None:
        """F9, Ctrl+S."""
        self._form.attempt()

    def _tell_of_kept(self) -> None:
        """Someone else's unsaved form is not lost when a new one begins."""
        draft = self._sitting.draft
        if draft is not None and self._touched:
            name = draft.full_name or t("chưa có tên")
            self.counter.shell.toast(t("Nháp của {name} vẫn giữ ở trang Quầy.", name=name))

    def _check(self) -> Iterable[Problem]:
        draft = self._sitting.draft
        if draft is None:
            return ()
        checked = check_person(self.fields.read(draft), self.counter.today(), self.counter.open_desk.places)
        return checked if isinstance(checked, tuple) else ()

    def _edited(self) -> None:
        if self._sitting.draft is not None:
            self._touched = True
            self._sitting.edited(self.fields.read(self._sitting.draft))
            self._form.follow()
            self._keeper.touch()

    def _accepted(self) -> None:
        if self.side.duplicates.undecided:
            self.side.duplicates.ask()
        elif self._sitting.draft is not None:
            self._sitting.draft = self.fields.read(self._sitting.draft)
            self._sitting.save()

    def _loaded(self, loaded: Loaded) -> None:
        self._touched = loaded.saved_at is not None
        self.fields.show_draft(loaded.draft)
        self.side.communes.show_draft(loaded.draft)
        self._form.reset()
        self.side.show_conflict(None)
        self.side.show_kept(loaded.saved_at)
        new = loaded.draft.is_new
        self.head.subject.setText(t("người mới") if new else loaded.draft.full_name)
        self.side.claims.setVisible(not new)
        if not new:
            self.side.claims.load(loaded.draft.person_id)
        self.focus_first()

    def _saved(self, saved: RegisteredPerson) -> None:
        self._keeper.let_go()
        argument, self._argument = self._argument, None
        self.counter.announcer.announce(saved)
        self.counter.shell.toast(t("Đã lưu người này vào sổ."))
        if argument is not None and argument.then_back:
            self.counter.shell.back()
        else:
            self.counter.shell.open_page("person", PersonArgument(person_id=saved.person_id))

    def _conflicted(self, conflict: Conflict) -> None:
        self.side.show_conflict(conflict)

    def _same_person(self, candidate: Candidate) -> None:
        """Not a new person: the book's page opens with what was typed otherwise."""
        draft, decision = self._sitting.draft, self._sitting.decide(candidate, same=True, reason="")
        if draft is None or decision is None:
            return
        if not draft.is_new:  # two records of the book: they are laid side by side, and what is typed stays
            argument = MergeArgument(person_id=draft.person_id, other_id=candidate.person.id)
            self.counter.shell.open_page("merge_people", argument)
            return
        desk = self.counter.open_desk
        self._keeper.let_go()
        self._sitting.draft, self._argument = None, None

        def work() -> PersonArgument:
            drop_kept(desk, draft.person_id)
            return same_person(desk, decision, draft)

        self.counter.worker.run(work, lambda found: self.counter.shell.open_page("person", found), receiver=self)

    def _other_person(self, candidate: Candidate, reason: str) -> None:
        self._sitting.decide(candidate, same=False, reason=reason)
        self._keeper.touch()
        self.side.save.setFocus()

    def _clinic(self) -> ClinicField:
        field = self.fields.widgets["clinic_code"]
        assert isinstance(field, ClinicField)
        return field

    def _connect(self) -> None:
        sitting, side = self._sitting, self.side
        for signal, slot in (
            (self.fields.edited, self._edited),
            (side.communes.chosen, self.fields.choose_commune),
            (self._form.accepted, self._accepted),
            (self._board.unplaced, side.show_lost),
            (self._keeper.saved, side.show_kept),
            (sitting.loaded, self._loaded),
            (sitting.candidates_found, side.duplicates.show_candidates),
            (sitting.saved, self._saved),
            (sitting.refused, self._form.show),
            (sitting.conflicted, self._conflicted),
            (side.book_taken, sitting.take_book),
            (side.typed_kept, sitting.keep_typed),
            (side.duplicates.same_person, self._same_person),
            (side.duplicates.other_person, self._other_person),
        ):
            signal.connect(slot)
