"""Settings: the office, papers, the window, supports, clinics, keys; each subject a section, problems beside fields."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from desktop.domain.problem import Problem
from desktop.services.book.clinics import Clinic
from desktop.services.book.settings import Settings
from desktop.ui.acts import Act
from desktop.ui.context import Counter
from desktop.ui.i18n import mark, t
from desktop.ui.pages.settings import settings_acts
from desktop.ui.pages.settings.about_section import AboutSection
from desktop.ui.pages.settings.account_section import AccountSection
from desktop.ui.pages.settings.backups.backups_section import BackupsSection
from desktop.ui.pages.settings.clinics_section import ClinicsSection
from desktop.ui.pages.settings.commune.hamlets_section import HamletsSection
from desktop.ui.pages.settings.commune.priority_section import PrioritySection
from desktop.ui.pages.settings.commune.targets_section import TargetsSection
from desktop.ui.pages.settings.office_section import OfficeSection
from desktop.ui.pages.settings.papers_section import PapersSection
from desktop.ui.pages.settings.printer_section import PrinterSection
from desktop.ui.pages.settings.receipt_books.books_section import ReceiptBooksSection
from desktop.ui.pages.settings.remittance_section import RemittanceSection
from desktop.ui.pages.settings.section import Section, SettingsDraft, SettingsState, kept_draft, read_state
from desktop.ui.pages.settings.section_stack import SectionStack
from desktop.ui.pages.settings.security_section import SecuritySection
from desktop.ui.pages.settings.supports_section import SupportsSection
from desktop.ui.pages.settings.users.users_section import UsersSection
from desktop.ui.pages.settings.window_section import WindowSection
from desktop.ui.pages.shared.draft_keeper import DraftKeeper
from desktop.ui.pages.shared.file_choice import Wanted, ask_path
from desktop.ui.shell.page import Page
from desktop.ui.theme.scale import Space
from desktop.ui.widgets.buttons import PrimaryButton
from desktop.ui.widgets.chip import Chip
from desktop.ui.widgets.panels.card import Card

_ROW = 44


class SettingsPage(Page):
    """Sections at the left (Alt+1 … 9), the chosen one at the right, F9 keeps what was typed."""

    NAME = "settings"
    TITLE = mark("Cài đặt")
    ICON = "sliders"
    OWN_SEARCH = True
    ACTS = (
        Act(key="F9", label=mark("lưu cài đặt"), method="save"),
        Act(key="Ins", label=mark("thêm dòng"), method="add_row", in_bar=False),
        Act(key="Ctrl+E", label=mark("xuất danh sách hoặc khóa công khai"), method="export", in_bar=False),
        *(Act(key=f"Alt+{n}", label=mark("mở mục"), method=f"show_{n}", in_bar=False) for n in range(1, 10)),
    )
    HELP = (
        mark("Chọn mục ở bên trái, sửa, rồi bấm F9 để lưu. Nhật ký ghi lại mục nào đã đổi."),
        mark("Ngôn ngữ và màu đổi ngay, không cần lưu."),
        mark("Biên lai đã lập không đổi khi sửa cài đặt."),
    )

    def __init__(self, counter: Counter, parent: QWidget | None = None) -> None:
        super().__init__(counter, parent)
        self._state: SettingsState | None = None
        self._dirty = False
        self._keeper = DraftKeeper(counter, lambda: kept_draft(counter.open_desk, self._collect()), self)
        self.office, self.papers = OfficeSection(), PapersSection(settings_acts.printer_names())
        self.printer = PrinterSection(settings_acts.printer_names())
        self.account = AccountSection(settings_acts.known_banks())
        self.window_section, self.supports = WindowSection(), SupportsSection()
        self.clinics, self.security, self.about = ClinicsSection(), SecuritySection(), AboutSection()
        self.backups, self.remittance = BackupsSection(counter), RemittanceSection()
        self.users, self.receipt_books = UsersSection(counter), ReceiptBooksSection(counter)
        self.hamlets, self.targets = HamletsSection(counter), TargetsSection(counter)
        self.priority = PrioritySection(counter)
        self.sections: tuple[Section, ...] = (
            self.office,
            self.papers,
            self.account,
            self.window_section,
            self.supports,
            self.clinics,
            self.security,
            self.about,
            self.printer,
            self.users,
            self.receipt_books,
            self.backups,
            self.remittance,
            self.hamlets,
            self.targets,
            self.priority,
        )
        self.list = QListWidget()
        self.save_button = PrimaryButton(t("Lưu cài đặt"), icon_name="check")
        self.stack = SectionStack(self.sections, self.save_button)
        self.unsaved = Chip("", "warn", icon_name="pencil")
        _lay_out(self)
        self._connect()

    def opened(self, argument: object = None) -> None:
        """Read the settings; what was typed and not kept stays. A section's name brings it to the front."""
        section = getattr(self, argument, None) if isinstance(argument, str) else None
        if section in self.sections:
            self.show_section(self.sections.index(section))
        self.window_section.show_look(self.counter.settings)
        desk = self.counter.open_desk
        if not self._dirty:
            self.counter.worker.run(lambda: read_state(desk), self._arrived)

    def closing(self) -> None:
        """What was typed and not saved comes back, also when the page is made anew in another language."""
        self._keeper.flush()

    def heading(self) -> tuple[str, str]:
        """Title and book."""
        return t("Cài đặt"), t("Sổ {name}", name=self.counter.open_desk.book.name)

    def focus_first(self) -> None:
        """The list of sections."""
        self.list.setFocus(Qt.FocusReason.TabFocusReason)

    def show_section(self, place: int) -> None:
        """Bring a section to the front."""
        self.list.setCurrentRow(place)

    def add_row(self) -> None:
        """Ins: a new support or clinic, in its section."""
        section = self.sections[self.list.currentRow()]
        add = getattr(section, "add", None)
        if add is not None:
            add()

    def save(self) -> None:
        """F9: check and keep everything typed, or show every problem in its section."""
        if self._state is None:
            return
        self.sections[self.list.currentRow()].save_too()
        typed = self._collect()
        problems = (*settings_acts.form_problems(self.office), *self.printer.unread(), *self.remittance.unread())
        if problems:
            self._refused(problems)
            return
        self._keeper.let_go()
        desk = self.counter.open_desk
        self.counter.worker.run(lambda: settings_acts.save_all(desk, typed), self._saved)

    def export(self) -> None:
        """Ctrl+E: the list of the section in front, else the public key."""
        section = self.sections[self.list.currentRow()]
        if isinstance(section, UsersSection | ReceiptBooksSection):
            section.export()
        else:
            self.export_key()

    def export_key(self) -> None:
        """The public key as a file, for whoever checks receipts."""
        ask_path(self, t("Xuất khóa công khai"), Path.home(), Wanted.NEW_FILE, self.export_key_to, suffix="pem")

    def export_key_to(self, path: Path) -> None:
        """Write it on the worker."""
        if self._state is not None:
            key, toast = self._state.public_key, self.counter.shell.toast
            done = t("Đã xuất khóa công khai ra {name}.", name=path.name)
            self.counter.worker.run(
                lambda: settings_acts.write_key(path, key), lambda _none: toast(done), receiver=self
            )

    def _arrived(self, state: SettingsState) -> None:
        self._state = state
        self._mark(dirty=state.unsaved)
        for section in self.sections:
            section.show_state(state)
        self.heading_changed.emit()

    def _saved(self, answer: settings_acts.Kept | tuple[Problem, ...]) -> None:
        if isinstance(answer, tuple):
            self._keeper.touch()
            self._refused(answer)
            return
        self._refused(())
        self.supports.saved()
        self.counter.desk = answer.desk
        self._arrived(answer.state)
        self.counter.announcer.announce(answer)
        self.counter.shell.toast(t("Đã lưu cài đặt."))

    def _refused(self, problems: tuple[Problem, ...]) -> None:
        counts = {
            place: self.supports.show_refusal(problems)
            if section is self.supports
            else section.show_problems(settings_acts.problems_of(section, problems))
            for place, section in enumerate(self.sections)
            if section not in (self.clinics, self.security, self.users, self.hamlets, self.targets, self.priority)
        }
        self.save_button.show_problem_count(sum(counts.values()))
        first = next((place for place, count in counts.items() if count), None)
        if first is not None:
            self.show_section(first)
            self.sections[first].board.focus_first()

    def _collect(self) -> SettingsDraft:
        settings = self._state.settings if self._state else Settings()
        for section in (
            self.office,
            self.account,
            self.papers,
            self.printer,
            self.window_section,
            self.supports,
            self.receipt_books,
            self.remittance,
        ):
            settings = section.collect(settings)
        return SettingsDraft(
            settings=settings,
            user_name=self.office.user_name.value(),
            collector_code=self.office.collector_code.value(),
        )

    def _edited(self) -> None:
        self._mark(dirty=True)
        self._keeper.touch()

    def _mark(self, *, dirty: bool) -> None:
        self._dirty = dirty
        self.unsaved.set(t("Chưa lưu") if dirty else "", "warn")
        self.unsaved.setVisible(dirty)

    def _connect(self) -> None:
        for place in range(len(self.sections)):
            setattr(self, f"show_{place + 1}", partial(self.show_section, place))
        self.list.currentRowChanged.connect(self.stack.show_place)
        self.list.setCurrentRow(0)
        for section in self.sections:
            section.edited.connect(self._edited)
            section.save_wanted.connect(self.save)
        self.save_button.clicked.connect(self.save)
        self.office.commune_search_wanted.connect(partial(_search_commune, self))
        self.window_section.look_wanted.connect(self.counter.announcer.announce)
        self.clinics.clinic_saved.connect(partial(_save_clinic, self))
        self.security.change_wanted.connect(partial(_change_passphrase, self))
        self.security.export_wanted.connect(self.export_key)


def _lay_out(page: SettingsPage) -> None:
    page.list.setAccessibleName(t("Các mục cài đặt"))
    page.list.setProperty("plain", "true")
    index = Card(padding=Space.STEP)
    index.setFixedWidth(248)
    index.body.setContentsMargins(Space.STEP, Space.STEP, Space.STEP, Space.STEP)
    index.body.addWidget(page.list)
    for number, section in enumerate(page.sections, 1):
        item = QListWidgetItem(f"{number}  {t(section.TITLE)}")
        item.setSizeHint(QSize(10, _ROW))
        page.list.addItem(item)
    page.stack.lay_out_next()
    row = QHBoxLayout(page)
    row.setContentsMargins(Space.MARGIN, 16, Space.MARGIN, 16)
    row.setSpacing(Space.GAP)
    row.addWidget(index)
    column = QVBoxLayout()
    column.setSpacing(12)
    column.addWidget(page.stack, 1)
    foot = QHBoxLayout()
    foot.addWidget(page.save_button)
    foot.addWidget(page.unsaved)
    foot.addStretch(1)
    column.addLayout(foot)
    row.addLayout(column, 1)


def _save_clinic(page: SettingsPage, clinic: Clinic) -> None:
    desk = page.counter.open_desk

    def arrived(answer: tuple[Clinic, ...] | tuple[Problem, ...]) -> None:
        if answer and isinstance(answer[0], Problem):
            page.clinics.show_problems(one for one in answer if isinstance(one, Problem))
            return
        page.clinics.saved()
        page.clinics.show_clinics(tuple(one for one in answer if isinstance(one, Clinic)))

    page.counter.worker.run(lambda: settings_acts.keep_clinic(desk, clinic), arrived, receiver=page)


def _change_passphrase(page: SettingsPage, present: str, pair: tuple[str, str]) -> None:
    desk = page.counter.open_desk

    def arrived(problems: tuple[Problem, ...]) -> None:
        if problems:
            page.security.show_problems(problems)
        else:
            page.security.changed()
            page.counter.shell.toast(t("Đã đổi mật khẩu."))

    page.counter.worker.run(lambda: settings_acts.change_passphrase_of(desk, present, pair), arrived, receiver=page)


def _search_commune(page: SettingsPage, text: str) -> None:
    desk, offer = page.counter.open_desk, page.office.commune.offer
    page.counter.worker.run(
        lambda: settings_acts.communes_named(desk, text), lambda found: offer(text, found), receiver=page
    )
