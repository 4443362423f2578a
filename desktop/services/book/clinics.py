"""The book's editable list of first-visit clinics (nơi khám chữa bệnh ban đầu)."""

from __future__ import annotations

from dataclasses import replace

from desktop.domain.problem import Problem
from desktop.domain.texts.text import clean, sort_key
from desktop.services.acts import ABOUT_BOOK, journal_act
from desktop.services.desk import Desk
from desktop.storage.counter import clinics
from desktop.storage.counter.clinics import Clinic

__all__ = ["Clinic", "list_clinics", "save_clinic"]

LONGEST_CODE = 20


def list_clinics(desk: Desk, *, with_hidden: bool = False) -> tuple[Clinic, ...]:
    """Clinics in Vietnamese order of name; those no longer active only when asked for."""
    with desk.book.reading() as tx:
        found = clinics.all_clinics(tx, active_only=not with_hidden)
    return tuple(sorted(found, key=lambda clinic: sort_key(clinic.name)))


def save_clinic(desk: Desk, clinic: Clinic) -> Clinic | tuple[Problem, ...]:
    """Add a clinic or change the one of that code."""
    cleaned = replace(clinic, code=clean(clinic.code), name=clean(clinic.name))
    if problems := _problems(cleaned):
        return problems
    with desk.book.writing() as tx:
        clinics.save(tx, cleaned)
        journal_act(tx, desk, "clinic_saved", ABOUT_BOOK, code=cleaned.code, name=cleaned.name, active=cleaned.active)
    return cleaned


def _problems(clinic: Clinic) -> tuple[Problem, ...]:
    found = []
    if not clinic.code:
        found.append(Problem("code", "missing_field"))
    elif len(clinic.code) > LONGEST_CODE:
        found.append(Problem("code", "too_long", {"limit": str(LONGEST_CODE)}))
    if not clinic.name:
        found.append(Problem("name", "missing_field"))
    return tuple(found)
