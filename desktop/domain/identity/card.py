"""Reads the QR of identity cards (CCCD, căn cước of 2024) and of the older paper health card."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from desktop.domain.identity.mangled import looks_mangled, repaired
from desktop.domain.identity.personal_id import check_personal_id
from desktop.domain.partial_date import PartialDate
from desktop.domain.people import Sex
from desktop.domain.problem import Notice, Problem
from desktop.domain.texts.phrases import say
from desktop.domain.texts.text import clean, fold

LONGEST_TEXT = 2000
FEWEST_FIELDS = 6
HEALTH_CARD_FIELDS = 15
_DATE = re.compile(r"^(?:[0-9]{8}|[0-9]{1,2}/[0-9]{1,2}/[0-9]{4})$")
_OLD_ID = re.compile(r"^[0-9]{9}$")
_HEALTH_CARD = re.compile(r"^[A-Z]{2}[1-5][0-9]{12}$")
_SEXES = {"nam": Sex.MALE, "nu": Sex.FEMALE, "1": Sex.MALE, "2": Sex.FEMALE}


@dataclass(frozen=True, slots=True, kw_only=True)
class CardData:
    """What a card says. Texts are NFC and trimmed.

    Attributes:
        personal_id: 12 digits; empty on the older health card.
        old_id: 9 digits, None when the card names none.
        issued: None when the card leaves it out.
        province: of birth registration; None for an unknown code.
        health_card: the 15 characters of an older health card, else empty.
        warnings: what the clerk should look at before saving.
        raw: the text as scanned, to be shown where accents look mangled.
    """

    personal_id: str
    full_name: str
    birth: PartialDate
    sex: Sex
    address: str
    old_id: str | None = None
    issued: date | None = None
    province: str | None = None
    health_card: str = ""
    warnings: tuple[Notice, ...] = ()
    raw: str = ""

    @property
    def si_number(self) -> str:
        """The SI number inside an older health card's number; empty for identity cards."""
        return self.health_card[5:]


def read_card(text: str) -> CardData | tuple[Problem, ...]:
    """Read a scanned text, or say what is wrong with it: every problem with the field it concerns.

    Fields: ``id, old_id, full_name, birth, sex, address, issued``; ``text`` when it is no card at all.
    """
    fields = repaired(text).split("|") if len(text) <= LONGEST_TEXT else []
    if len(fields) == HEALTH_CARD_FIELDS and _HEALTH_CARD.match(fields[0].strip()):
        return _read_health_card(fields, text)
    if len(fields) < FEWEST_FIELDS:
        return (Problem("text", "not_a_card" if clean(text) else "empty_card", {"text": clean(text)[:80]}),)
    return _read_identity_card([clean(field) for field in fields], text)


def _read_identity_card(fields: list[str], raw: str) -> CardData | tuple[Problem, ...]:
    birth, sex = _read_birth(fields[3]), _SEXES.get(fold(fields[4])) if fields[4].isalpha() else None
    check = check_personal_id(fields[0], birth, sex, field="id")
    issued = _read_issued(fields[6]) if len(fields) > FEWEST_FIELDS else None
    problems = [problem for problem in check.problems if problem.field == "id"]
    problems += [] if fields[2] else [Problem("full_name", "missing_field")]
    problems += [*_date_problems("birth", fields[3], birth), *_sex_problems(fields[4], sex)]
    problems += [problem for problem in check.problems if problem.field != "id"]
    problems += [issued] if isinstance(issued, Problem) else []
    if problems or check.personal_id is None or birth is None or sex is None or isinstance(issued, Problem):
        return tuple(problems)
    return CardData(
        personal_id=check.personal_id.digits,
        full_name=fields[2],
        birth=birth,
        sex=sex,
        address=fields[5],
        old_id=fields[1] if _OLD_ID.match(fields[1]) else None,
        issued=issued,
        province=check.personal_id.province,
        warnings=(*check.warnings, *_old_id_warnings(fields[1]), *_text_warnings(raw, fields[2], fields[5])),
        raw=raw,
    )


def _read_health_card(fields: list[str], raw: str) -> CardData | tuple[Problem, ...]:
    name, address = _from_hex(fields[1]), _from_hex(fields[4])
    birth, sex = _read_birth(fields[2], year_only=True), _SEXES.get(fields[3].strip())
    problems = [*_date_problems("birth", fields[2], birth), *_sex_problems(fields[3], sex)]
    if not name:
        problems.insert(0, Problem("full_name", "missing_field"))
    if problems or birth is None or sex is None or name is None:
        return tuple(problems)
    return CardData(
        personal_id="",
        full_name=name,
        birth=birth,
        sex=sex,
        address=address or "",
        health_card=fields[0].strip(),
        warnings=(Notice("health_card_only", {"number": fields[0].strip()}),),
        raw=raw,
    )


def _read_birth(text: str, *, year_only: bool = False) -> PartialDate | None:
    if not (_DATE.match(text) or (year_only and re.match(r"^[0-9]{4}$", text))):
        return None
    try:
        return PartialDate.parse(text)
    except ValueError:
        return None


def _read_issued(text: str) -> date | Problem | None:
    if not text:
        return None
    read = _read_birth(text)
    if read is None or read.day is None:
        return Problem("issued", "bad_date", {"text": text[:40]})
    return read.earliest


def _date_problems(field: str, text: str, read: PartialDate | None) -> Iterator[Problem]:
    if read is None:
        yield Problem(field, "bad_date" if text.strip() else "missing_field", {"text": text[:40]})


def _sex_problems(text: str, read: Sex | None) -> Iterator[Problem]:
    if read is None:
        yield Problem("sex", "unknown_value" if text.strip() else "missing_field", {"allowed": say("Nam, Nữ")})


def _old_id_warnings(text: str) -> Iterator[Notice]:
    if text and not _OLD_ID.match(text):
        yield Notice("old_id_not_read", {"text": text[:40]})


def _text_warnings(raw: str, *texts: str) -> Iterator[Notice]:
    if repaired(raw) != raw:
        yield Notice("accents_repaired")
    elif any(looks_mangled(text) for text in texts):
        yield Notice("accents_mangled", {"text": clean(raw)[:200]})


def _from_hex(text: str) -> str | None:
    try:
        return clean(bytes.fromhex(text.strip()).decode("utf-8"))
    except ValueError:
        return None
