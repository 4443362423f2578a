"""What the opening page does to make books; brings the papers too, so it is loaded only for that."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from desktop.domain.administrative_units.places import AdministrativeUnits
from desktop.domain.problem import Problem
from desktop.domain.texts.text import clean
from desktop.services.book.book_creation import (
    CreateBook,
    CreatedBook,
    check_new_book,
    create_book,
    recovery_sheet_pdf,
)
from desktop.services.book.settings import Settings
from desktop.services.practice.practice_book import MakePractice, make_practice
from desktop.ui.pages.opening.book_acts import Law, OpenedBook, check_passphrases, entered
from desktop.ui.pages.opening.forms import PRACTICE_PASSPHRASE, NewBookForm

Now = Callable[[], datetime]
_NOT_IN_NAMES = re.compile(r'[\\/:*?"<>|]')
_LONGEST_NAME = 80


@dataclass(frozen=True, slots=True)
class MadeBook:
    """A new book, its recovery code and the sheet to print."""

    opened: OpenedBook
    recovery_code: str = field(repr=False)
    sheet: bytes


def make_book(law: Law, form: NewBookForm, now: Now) -> MadeBook | tuple[Problem, ...]:
    """Make a book of a form and open it, or every problem of the form."""
    if problems := form_problems(law, form):
        return problems
    command = _command(form)
    made = create_book(command, law.parameters, law.places, now)
    if not isinstance(made, CreatedBook):
        return _once(_renamed(made))
    return MadeBook(entered(made.desk, command.path), made.recovery_code, recovery_sheet_pdf(made))


def form_problems(law: Law, form: NewBookForm) -> tuple[Problem, ...]:
    """The first problem of every field."""
    return _once((*check_form(form, law.places), *_renamed(check_new_book(_command(form)))))


def make_practice_book(law: Law, path: Path, people: int, now: Now, report: Callable[[int, int], None]) -> OpenedBook:
    """Make a practice book and open it; of one that is stopped half-way nothing remains."""
    path.parent.mkdir(parents=True, exist_ok=True)
    command = MakePractice(path=path, people=people, seed=1, passphrase=PRACTICE_PASSPHRASE)
    made = make_practice(command, law.parameters, law.places, now, report)
    return entered(made.desk, path)


def check_form(form: NewBookForm, places: AdministrativeUnits) -> tuple[Problem, ...]:
    """What the form itself can see."""
    found = [*_file_problems(form), *check_passphrases(form.passphrase, form.passphrase_again)]
    needed = ("organisation", "point_code", "user_name")
    found.extend(Problem(field, "missing_field") for field in needed if not clean(getattr(form, field)))
    if not form.commune_code:
        found.append(Problem("commune_code", "unknown_commune" if clean(form.commune_text) else "missing_field"))
    elif not places.knows(form.commune_code):
        found.append(Problem("commune_code", "unknown_commune"))
    return tuple(found)


def _file_problems(form: NewBookForm) -> list[Problem]:
    name = clean(form.name)
    if not name:
        return [Problem("name", "missing_field")]
    if _NOT_IN_NAMES.search(name) or name.startswith(".") or len(name) > _LONGEST_NAME:
        return [Problem("name", "bad_file_name", {"limit": str(_LONGEST_NAME)})]
    if not clean(form.folder) or not Path(form.folder).expanduser().is_dir():
        return [Problem("folder", "no_folder")]
    return [Problem("name", "file_exists", {"name": form.path.name})] if form.path.exists() else []


def _command(form: NewBookForm) -> CreateBook:
    settings = Settings(
        book_name=clean(form.name),
        agency=clean(form.agency),
        organisation=clean(form.organisation),
        point_code=clean(form.point_code),
        address=clean(form.address),
        commune_code=form.commune_code,
    )
    return CreateBook(
        path=form.path,
        passphrase=form.passphrase,
        user_name=clean(form.user_name),
        collector_code=clean(form.collector_code),
        settings=settings,
    )


_FIELDS = {"path": "name", "book_name": "name", "book": "name"}


def _renamed(problems: tuple[Problem, ...]) -> tuple[Problem, ...]:
    """The services' field names as the form's."""
    leaves = ((one, one.field.removeprefix("settings.")) for one in problems)
    return tuple(Problem(_FIELDS.get(leaf, leaf), one.code, one.values) for one, leaf in leaves)


def _once(problems: tuple[Problem, ...]) -> tuple[Problem, ...]:
    """The first problem of every field."""
    first: dict[str, Problem] = {}
    for problem in problems:
        first.setdefault(problem.field, problem)
    return tuple(first.values())
