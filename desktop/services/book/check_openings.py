"""Checks of what was before the book: one entry that counts, corrections in a row, as it was told."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from typing import Any
from uuid import UUID

from desktop.domain.openings import HiOpening, SiOpening
from desktop.services.acts import about_person
from desktop.services.book.findings import Finding
from desktop.services.people.import_keys import about_import, import_of
from desktop.services.people.opening_seals import added, opening_sum
from desktop.services.people.openings import hi_told, si_told
from desktop.services.plain import to_plain
from desktop.storage.book import Transaction
from desktop.storage.book_file import health
from desktop.storage.people import opening_health, openings

TOLD_ONE_BY_ONE = ("si_opening_entered", "hi_opening_entered")


def check_openings(tx: Transaction) -> Iterator[Finding]:
    """Every finding about opening entries."""
    for person_id in dict.fromkeys(opening_health.with_two_entries(tx)):
        told = "Một người có hai mục “trước khi có sổ” cùng được tính, nên số tháng hoặc thẻ không rõ."
        yield Finding("opening_twice", f"người {person_id}", told)
    for person_id in dict.fromkeys(opening_health.wrongly_replaced(tx)):
        told = "Mục “trước khi có sổ” của một người sửa nhầm mục của người khác hoặc mục viết sau nó."
        yield Finding("opening_chain_broken", f"người {person_id}", told)
    for one in dict.fromkeys(opening_health.doubled_places(tx)):
        told = f"Thứ {one.place} năm {one.year} của một hộ được ghi cho hai người."
        yield Finding("place_doubled", f"hộ {one.household_id}", told)
    yield from _changed(tx)


def _changed(tx: Transaction) -> Iterator[Finding]:
    """Entries are as the journal told them: one by one, or those of an import's new people by their sum."""
    told = {str(one.data["entry"]): one for act in TOLD_ONE_BY_ONE for one in health.journal_of_act(tx, act)}
    imported: dict[UUID, list[str]] = defaultdict(list)
    for entry in openings.every(tx):
        one = told.pop(str(entry.id), None)
        if one is None:
            imported[import_of(entry.person_id)[0]].append(opening_sum([entry]))
        elif one.subject != about_person(entry.person_id) or not _says(one.data, entry):
            yield Finding(
                "opening_changed",
                f"người {entry.person_id}",
                "Mục “trước khi có sổ” của một người khác với nhật ký: đã bị sửa sau khi ghi.",
            )
    for one in told.values():
        yield Finding("opening_missing", one.subject, "Nhật ký ghi một mục “trước khi có sổ” mà sổ không còn.")
    yield from _changed_imports(tx, imported)


def _says(data: Mapping[str, Any], entry: SiOpening | HiOpening) -> bool:
    plain = to_plain(si_told(entry) if isinstance(entry, SiOpening) else hi_told(entry))
    return all(data[name] == value for name, value in plain.items() if name in data)


def _changed_imports(tx: Transaction, imported: Mapping[UUID, list[str]]) -> Iterator[Finding]:
    sums: dict[str, list[str]] = defaultdict(list)
    files: dict[str, str] = {}
    for part in health.journal_of_act(tx, "people_import_part"):
        sums[part.subject].append(str(part.data["sum"]))
        files[part.subject] = str(part.data["file"])
    held = {about_import(key): found for key, found in imported.items()}
    for subject, parts in sums.items():
        if added(parts) != added(held.get(subject, ())):
            file = files[subject]
            told = f"Các mục “trước khi có sổ” nhập từ tệp {file} khác với nhật ký: có mục đã bị sửa, thêm hoặc xóa."
            yield Finding("opening_changed", f"tệp {file}", told)
