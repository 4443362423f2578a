"""The book's editable list of first-visit clinics (nơi khám chữa bệnh ban đầu)."""

from __future__ import annotations

from dataclasses import dataclass

from desktop.domain.problem import Problem
from desktop.services.desk import Desk


@dataclass(frozen=True, slots=True, kw_only=True)
class Clinic:
    """A clinic's code and name; a hidden one is offered no more and stays with those who chose it."""

    code: str
    name: str
    hidden: bool = False


def list_clinics(desk: Desk, *, with_hidden: bool = False) -> tuple[Clinic, ...]:
    """Clinics in Vietnamese order of name."""
    raise NotImplementedError


def save_clinic(desk: Desk, clinic: Clinic) -> Clinic | tuple[Problem, ...]:
    """Add a clinic or change the one of that code."""
    raise NotImplementedError
