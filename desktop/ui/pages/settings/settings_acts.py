"""What the settings page does with the book, on the worker; and which section a problem belongs to."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtPrintSupport import QPrinterInfo

from desktop.domain.errors import CounterError
from desktop.domain.problem import Problem
from desktop.parameters.banks import load_banks
from desktop.services.book.clinics import Clinic, list_clinics, save_clinic
from desktop.services.book.settings import check_settings, cleaned_settings, save_settings
from desktop.services.book.user_details import save_user
from desktop.services.book.users import change_own_passphrase
from desktop.services.counter.drafts import delete_draft
from desktop.services.desk import Desk, User
from desktop.ui.i18n import t
from desktop.ui.pages.opening.book_acts import check_passphrases
from desktop.ui.pages.settings.office_section import OfficeSection
from desktop.ui.pages.settings.section import PAGE, SUBJECT, Section, SettingsDraft, SettingsState, read_state


@dataclass(frozen=True, slots=True)
class Kept:
    """Announced when settings were kept: the desk has the changed user."""

    desk: Desk
    state: SettingsState


def save_all(desk: Desk, typed: SettingsDraft) -> Kept | tuple[Problem, ...]:
    """Keep settings and user, or every problem of both and nothing kept."""
    problems = check_settings(cleaned_settings(typed.settings))
    if problems:
        return problems
    user = save_user(desk, typed.user_name, typed.collector_code)
    if not isinstance(user, User):
        return user
    changed = replace(desk, user=user)
    kept = save_settings(changed, typed.settings)
    if isinstance(kept, tuple):
        return kept
    delete_draft(changed, PAGE, SUBJECT)
    return Kept(changed, read_state(changed))


def known_banks() -> Mapping[str, str]:
    """Banks to choose from: code to name."""
    return load_banks()


def keep_clinic(desk: Desk, clinic: Clinic) -> tuple[Clinic, ...] | tuple[Problem, ...]:
    """The list with the clinic in it, or the problems of its form."""
    saved = save_clinic(desk, clinic)
    return saved if isinstance(saved, tuple) else list_clinics(desk, with_hidden=True)


def change_passphrase_of(desk: Desk, present: str, pair: tuple[str, str]) -> tuple[Problem, ...]:
    """Change the passphrase of who works at the desk; a wrong present one is a problem of its field."""
    return check_passphrases(*pair) or change_own_passphrase(desk, present, pair[0])


def communes_named(desk: Desk, text: str) -> tuple[tuple[str, str], ...]:
    """Code and full name of the communes that a text may mean."""
    return tuple((one.code, desk.places.place_name(one.code)) for one in desk.places.search(text, limit=8))


def write_key(path: Path, key: str) -> None:
    """Write the public key; ``CounterError`` when the file cannot be written."""
    try:
        path.write_text(key, encoding="ascii")
    except OSError as error:
        raise CounterError(
            t("Chưa xuất được ra {name}.", name=path.name), t("Xin chọn thư mục khác rồi làm lại.")
        ) from error


def printer_names() -> tuple[str, ...]:
    """The printers of this machine."""
    return tuple(QPrinterInfo.availablePrinterNames())


def form_problems(office: OfficeSection) -> tuple[Problem, ...]:
    """What only the form can see: a commune that is typed and not chosen, a user without a name."""
    found = []
    if office.commune.text() and not office.commune.value():
        found.append(Problem("commune_code", "unknown_commune"))
    if not office.user_name.value():
        found.append(Problem("user_name", "missing_field"))
    return tuple(found)


def problems_of(section: Section, problems: tuple[Problem, ...]) -> tuple[Problem, ...]:
    """The problems whose fields stand in a section."""
    return tuple(one for one in problems if section.knows(one.field))
