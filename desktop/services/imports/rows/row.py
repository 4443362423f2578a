"""One row of a sheet as a person, a place in a household and what was before this book; every reason at once."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import lru_cache

from desktop.documents.sheet_reading import CellValue, DateSystem, SheetRow
from desktop.domain.identity import read_personal_id
from desktop.domain.partial_date import PartialDate
from desktop.domain.texts.text import fold
from desktop.services.imports.reasons import Reason
from desktop.services.imports.rows import cells
from desktop.services.imports.rows.addresses import AddressCells
from desktop.services.imports.rows.clinic_names import ClinicNames
from desktop.services.imports.rows.numbers import read_numbers
from desktop.services.imports.rows.opening_cells import HI_TARGETS, SI_TARGETS, OpeningCells, read_openings
from desktop.services.imports.sheet import ImportSheet
from desktop.services.people.households import LONGEST_CODE

ADDRESS_TARGETS = ("street", "hamlet", "commune", "commune_code", "district", "province", "address", "old_address")
NUMBER_TARGETS = ("personal_id", "old_id", "si_number", "hi_number", "phone")
_REPEATED = frozenset({"sex", "ethnicity", "nationality", "relation", "clinic_code", "occupation", *ADDRESS_TARGETS})
_FEW = 4_096
DIFFERENT, SAME = "different", "same"
_DECISIONS = {
    "nguoi khac": DIFFERENT, "khac": DIFFERENT, "khac nguoi": DIFFERENT, "hai nguoi": DIFFERENT,
    "nguoi moi": DIFFERENT, "moi": DIFFERENT, "khong trung": DIFFERENT,
    "cung nguoi": SAME, "cung": SAME, "cung mot nguoi": SAME, "trung": SAME,
}  # fmt: skip


@dataclass(slots=True)
class ReadRow:
    """A row as understood. An empty cell gives nothing: it never erases what the book says.

    Attributes:
        given: fields of the person's draft that the row fills.
        birth: as read, if it is a date. decision: ``different`` or ``same``, the clerk's answer about a likeness.
        household_code, relation: empty without.
    """

    number: int
    given: dict[str, str]
    birth: PartialDate | None = None
    household_code: str = ""
    relation: str = ""
    decision: str = ""
    openings: OpeningCells | None = None
    reasons: list[Reason] = field(default_factory=list)
    notes: list[Reason] = field(default_factory=list)


class RowReader:
    """Reads the rows of one sheet."""

    def __init__(
        self, sheet: ImportSheet, addresses: AddressCells, clinics: ClinicNames, system: DateSystem, year: int
    ) -> None:
        """Take what cells are read with; ``year`` is this year, for places of households that name none."""
        self._columns = tuple((column, key) for key, column in sheet.columns.items())
        self._by_column = dict(self._columns)
        self._addresses, self._clinics, self._system, self._year = addresses, clinics, system, year
        # most rows say the same as the one above; a text is the same object then, which spares memory too
        self._cleaned = lru_cache(_FEW)(cells.clean_text)
        self._relation = lru_cache(_FEW)(cells.read_relation_cell)
        self._people = lru_cache(_FEW)(cells.read_people_cell)
        mapped = sheet.columns.keys()
        self._only_women_marked = "female" in mapped and not {"male", "sex"} & mapped
        self._commune = sheet.commune_code
        self._has_openings = bool(mapped & {*SI_TARGETS, *HI_TARGETS})

    def read(self, row: SheetRow) -> ReadRow | None:
        """The row; None when its known columns hold nothing (titles, sums, signatures)."""
        raw: dict[str, CellValue] = {}
        given: dict[str, str] = {}
        values = row.values
        for column, key in self._columns:
            if column < len(values) and (value := values[column]) is not None:
                if type(value) is not str:
                    text = cells.cell_text(value)
                elif key in _REPEATED:
                    text = self._cleaned(value)
                else:
                    text = cells.clean_text(value)
                if text:
                    raw[key], given[key] = value, text
        unanswered = [self._by_column[column] for column in row.unanswered() if column in self._by_column]
        if not given and not unanswered:
            return None
        return self._understood(row.number, raw, given, unanswered)

    def _understood(
        self, number: int, raw: dict[str, CellValue], texts: dict[str, str], unanswered: list[str]
    ) -> ReadRow:
        found = ReadRow(number, {})
        found.reasons += (Reason(key, "formula_empty") for key in unanswered)
        name = texts.get("full_name") or " ".join(
            texts[part] for part in ("family_name", "given_name") if part in texts
        )
        if name:
            found.given["full_name"] = capitalised(name)
        self._read_birth_and_sex(found, raw, texts)
        self._read_numbers(found, texts)
        self._read_rest(found, texts)
        self._read_address(found, texts)
        self._read_household(found, texts)
        if self._has_openings:
            found.openings = read_openings(raw, texts, self._system, self._year, found.reasons)
        return found

    def _read_birth_and_sex(self, found: ReadRow, raw: dict[str, CellValue], texts: dict[str, str]) -> None:
        sex = texts.get("sex", "")
        if sex:
            found.given["sex"] = cells.read_sex_cell(sex) or sex
        birth_key = "birth" if "birth" in texts else ""
        for key in ("male", "female"):
            if key in texts:
                if not cells.is_marked(texts[key]):
                    birth_key = birth_key or key
                elif texts[key] == "0":
                    continue
                found.given.setdefault("sex", key)
        if self._only_women_marked and "female" not in texts:
            found.given["sex"] = "male"
        if birth_key:
            found.birth = cells.read_birth_cell(raw[birth_key], self._system)
            found.given["birth"] = texts[birth_key] if found.birth is None else str(found.birth)

    def _read_numbers(self, found: ReadRow, texts: dict[str, str]) -> None:
        numbers = {key: texts[key] for key in NUMBER_TARGETS if key in texts}
        if not numbers:
            return
        read = read_numbers(numbers, found.birth, found.given.get("sex", ""))
        found.given |= read.numbers
        found.reasons += (Reason(key, code, {"text": text[:40]}) for key, code, text in read.problems)
        found.notes += (Reason(key, code, {"number": text}) for key, code, text in read.notes)
        if "sex" not in found.given and (known := read_personal_id(found.given.get("personal_id", ""))):
            found.given["sex"] = known.sex.value

    def _read_rest(self, found: ReadRow, texts: dict[str, str]) -> None:
        given = found.given
        for key in ("email", "occupation"):
            if key in texts:
                given[key] = texts[key]
        if people := texts.get("ethnicity"):
            given["ethnicity"] = self._people(people) or people
        if country := texts.get("nationality"):
            given["nationality"] = cells.read_country_cell(country)
        if clinic := texts.get("clinic_code"):
            code = self._clinics.code(clinic)
            if code is None:
                found.reasons.append(Reason("clinic_code", "unknown_clinic", {"text": clinic[:60]}))
            else:
                given["clinic_code"] = code

    def _read_address(self, found: ReadRow, texts: dict[str, str]) -> None:
        place = self._addresses.read({key: texts[key] for key in ADDRESS_TARGETS if key in texts})
        found.given |= place.fields
        if place.problem is not None:
            target, code = place.problem
            found.reasons.append(Reason(target, code, {"text": place.told[:80]}))
        if place.note is not None:
            target, code = place.note
            found.notes.append(Reason(target, code, {"text": place.told[:160]}))
        elif self._commune and "commune_code" not in found.given and "old_address" not in found.given:
            found.given["commune_code"] = self._commune

    def _read_household(self, found: ReadRow, texts: dict[str, str]) -> None:
        found.household_code = cells.household_number(texts.get("household_code", ""))
        if len(found.household_code) > LONGEST_CODE:
            found.reasons.append(Reason("household_code", "too_long", {"limit": str(LONGEST_CODE)}))
        if relation := texts.get("relation"):
            code = self._relation(relation)
            if code is None:
                found.reasons.append(Reason("relation", "unknown_relation", {"text": relation[:40]}))
            else:
                found.relation = code
        if decision := texts.get("told_apart"):
            found.decision = _DECISIONS.get(fold(decision), "")
            if not found.decision:
                found.reasons.append(Reason("told_apart", "unknown_decision"))


def capitalised(name: str) -> str:
    """``Nguyễn Văn An`` for ``NGUYỄN VĂN AN``; a name in small letters or mixed ones stays as it is."""
    if not name.isupper() or " " not in name:
        return name
    return " ".join(word[:1] + word[1:].lower() for word in name.split(" "))
