"""Checks of changes in life: events as they were told, moved covers as they were paid, merged records empty."""

from __future__ import annotations

from collections.abc import Iterator
from uuid import UUID

from desktop.domain.life import LifeKind
from desktop.services.book.findings import Finding
from desktop.storage.book import Transaction
from desktop.storage.book_file import health
from desktop.storage.people import life_events, life_health, moves
from desktop.storage.people.life_events import event_digest


def check_life(tx: Transaction) -> Iterator[Finding]:
    """Every finding about events, moves and merged records."""
    yield from _events(tx)
    for person_id in life_health.merged_but_alive(tx):
        told = "Hồ sơ đã gộp vẫn còn số, còn ở hộ, hoặc còn kỳ và thẻ được tính."
        yield Finding("merged_record_alive", f"người {person_id}", told)
    for cover_id in life_health.wrong_copies(tx):
        told = "Kỳ hoặc thẻ chuyển từ hồ sơ khác không còn giống dòng gốc."
        yield Finding("moved_cover_changed", f"dòng {cover_id}", told)
    for cover_id in life_health.moves_without_copy(tx):
        told = "Kỳ hoặc thẻ ghi là đã chuyển nhưng không có ở hồ sơ nào."
        yield Finding("moved_cover_missing", f"dòng {cover_id}", told)


def _events(tx: Transaction) -> Iterator[Finding]:
    told = {
        str(entry.data["event"]): str(entry.data["rows"])
        for kind in LifeKind
        for entry in health.journal_of_act(tx, f"life_{kind.value}")
    }
    for noted in life_events.every(tx):
        event = noted.event
        copies = [UUID(str(new)) for _old, new in event.data.get("moved", ())]
        if told.pop(str(event.id), None) != event_digest(event, moves.rows_of(tx, copies) if copies else ()):
            yield Finding(
                "life_event_changed",
                f"người {event.person_id}",
                "Một biến động khác với nhật ký: đã bị sửa sau khi ghi, hoặc không có trong nhật ký.",
            )
    for event_id in told:
        yield Finding("life_event_missing", f"biến động {event_id}", "Nhật ký ghi một biến động mà sổ không còn.")
