"""The 12-digit personal ID (số định danh cá nhân): province, century and sex, year; no check digit."""

from __future__ import annotations

import re
from dataclasses import dataclass

from desktop.domain.identity.provinces import PROVINCES
from desktop.domain.partial_date import PartialDate
from desktop.domain.people import Sex
from desktop.domain.problem import Notice, Problem
from desktop.domain.texts.phrases import say

DIGITS = re.compile(r"^[0-9]{12}$")
_SEPARATORS = re.compile(r"[\s.-]")


@dataclass(frozen=True, slots=True)
class PersonalId:
    """What the digits ``PPP G YY RRRRRR`` say.

    Attributes:
        province: province of birth registration among the 63 of before 2025; None for an unknown code.
    """

    digits: str
    province: str | None
    sex: Sex
    birth_year: int


@dataclass(frozen=True, slots=True)
class PersonalIdCheck:
    """The outcome of a check: what the ID says (None if it has not 12 digits), problems, warnings."""

    personal_id: PersonalId | None
    problems: tuple[Problem, ...] = ()
    warnings: tuple[Notice, ...] = ()


def read_personal_id(text: str) -> PersonalId | None:
    """Read twelve digits; spaces, dots and dashes between them are forgiven; None for anything else."""
    digits = text if DIGITS.fullmatch(text) else _SEPARATORS.sub("", text)
    if not DIGITS.match(digits):
        return None
    century_and_sex = int(digits[3])
    return PersonalId(
        digits=digits,
        province=PROVINCES.get(digits[:3]),
        sex=Sex.FEMALE if century_and_sex % 2 else Sex.MALE,
        birth_year=1900 + 100 * (century_and_sex // 2) + int(digits[4:6]),
    )


def check_personal_id(
    text: str, birth: PartialDate | None = None, sex: Sex | None = None, field: str = "personal_id"
) -> PersonalIdCheck:
    """Check an ID against birth and sex where they are known.

    A wrong length is a problem of ``field``, a mismatch one of ``birth`` or ``sex``; an unknown province only a
    warning, since newer codes and births abroad exist.
    """
    read = read_personal_id(text)
    if read is None:
        return PersonalIdCheck(None, (Problem(field, "bad_personal_id", {"text": text[:40]}),))
    problems = []
    if birth is not None and birth.year != read.birth_year:
        values = {"year": str(read.birth_year), "birth": str(birth)}
        problems.append(Problem("birth", "id_birth_mismatch", values))
    if sex is not None and sex is not read.sex:
        problems.append(Problem("sex", "id_sex_mismatch", {"sex": say("nam") if read.sex is Sex.MALE else say("nữ")}))
    warnings = () if read.province else (Notice("unknown_province", {"code": read.digits[:3]}),)
    return PersonalIdCheck(read, tuple(problems), warnings)
