"""What can be done with the household or person that is selected at the right of the board."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop.services.board.drill import HouseholdRow, PersonRow
from desktop.services.outreach.planning import MOST_PEOPLE, TakeAlong
from desktop.services.potential.potential_list import PotentialQuery
from desktop.services.renewals.contact_log import Channel
from desktop.ui.context import Counter
from desktop.ui.i18n import t
from desktop.ui.pages.arguments import HouseholdArgument, OutreachArgument, PersonArgument
from desktop.ui.pages.board.people_card import Level
from desktop.ui.pages.shared.contact_dialog import ContactSubject, ask_contact

if TYPE_CHECKING:
    from desktop.ui.pages.board.board_page import BoardPage

ACTS_ON_ROWS = ("log_visit", "take_along", "open_household", "advise", "import_people", "open_potential")
"""Methods that the page's keys call."""


class BoardActs(QObject):
    """Visits, rounds of visits, and the ways to other pages."""

    def __init__(self, counter: Counter, page: BoardPage) -> None:
        super().__init__(page)
        self._counter, self._page = counter, page

    def log_visit(self) -> None:
        """Enter on a household, or Ctrl+L: what came of a visit."""
        row = self._page.people.row()
        if row is None:
            return
        name = row.head if isinstance(row, HouseholdRow) else row.name
        subject = ContactSubject(person_id=row.person_id, name=name, phone=row.phone, household_id=row.household_id)
        dialog = ask_contact(self._counter, self._page.window(), subject)
        dialog.channel.set_value(Channel.VISIT)

    def take_along(self) -> None:
        """Ctrl+N: everybody listed at the right is planned into a round of visits."""
        listed, shell = self._page.people.listed, self._counter.shell
        if listed is None or not listed.households:
            shell.toast(t("Chưa có ai để đưa vào đợt đi thôn. Chọn một phần của thanh trước."))
            return
        rows = listed.people if listed.asked.level is Level.PEOPLE else listed.households
        if len(rows) > MOST_PEOPLE:
            shell.toast(t("Mỗi đợt đi nhiều nhất {most} hộ. Chọn một thôn rồi bấm Ctrl+N.", most=MOST_PEOPLE))
            return
        taken = tuple(TakeAlong(person_id=row.person_id, household_id=row.household_id) for row in rows)
        shell.open_page("outreach", OutreachArgument(people=taken, venue=listed.asked.line.name))

    def open_person(self, row: PersonRow) -> None:
        """Enter on a person."""
        self._counter.shell.open_page("person", PersonArgument(person_id=row.person_id))

    def open_household(self) -> None:
        """Ctrl+H: the household's page; of somebody who belongs to none their own."""
        row = self._page.people.row()
        if row is None:
            return
        if row.household_id is None:
            self._counter.shell.open_page("person", PersonArgument(person_id=row.person_id))
        else:
            self._counter.shell.open_page("household", HouseholdArgument(household_id=row.household_id))

    def advise(self) -> None:
        """F8: advice for the selected person, or a household's head."""
        row = self._page.people.row()
        self._counter.shell.open_page("advice", None if row is None else PersonArgument(person_id=row.person_id))

    def open_potential(self) -> None:
        """Ctrl+T: whom to visit first, in the chosen hamlet."""
        line = self._page.rows.line()
        hamlet = None if line is None else line.where.hamlet
        self._counter.shell.open_page("potential", PotentialQuery(hamlet=hamlet))

    def import_people(self) -> None:
        """Ctrl+O: a list of residents."""
        self._counter.shell.open_page("imports")
