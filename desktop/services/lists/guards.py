"""What a batch allows in its state, and the refusals in the clerk's words."""

from __future__ import annotations

from uuid import UUID

from desktop.domain.errors import CounterError
from desktop.domain.partial_date import format_date
from desktop.domain.texts.phrases import say
from desktop.services.lists.building import batch_title, loaded_batch
from desktop.storage.book import Transaction
from desktop.storage.errors import ConflictError
from desktop.storage.lists import lines
from desktop.storage.lists.batches import Batch, BatchState
from desktop.storage.lists.lines import BatchLine


def draft(tx: Transaction, batch_id: UUID, version: int) -> Batch:
    """A draft under the version that the clerk saw.

    Raises:
        CounterError: it is no draft any more; ``stale`` when it changed meanwhile.
    """
    batch = loaded_batch(tx, batch_id)
    if batch.state is not BatchState.DRAFT:
        raise already_sent(batch)
    _require_version(batch, version)
    return batch


def answered(tx: Transaction, batch_id: UUID, version: int) -> Batch:
    """An answered batch under the version that the clerk saw.

    Raises:
        CounterError: the agency has not answered yet, or all is done; ``stale`` when it changed meanwhile.
    """
    batch = loaded_batch(tx, batch_id)
    if batch.state is BatchState.CLOSED:
        raise closed(batch)
    if batch.state is not BatchState.ANSWERED:
        raise CounterError(
            say("{batch} chưa có trả lời của cơ quan BHXH.", batch=batch_title(batch)),
            say("Xin nhập trả lời trước."),
        )
    _require_version(batch, version)
    return batch


def sent(tx: Transaction, batch_id: UUID) -> Batch:
    """A batch that may be answered: sent, or answered in part.

    Raises:
        CounterError: it has not been sent, or all is done.
    """
    batch = loaded_batch(tx, batch_id)
    if batch.state is BatchState.CLOSED:
        raise closed(batch)
    if batch.state is BatchState.DRAFT:
        raise CounterError(
            say("{batch} chưa gửi nên chưa thể có trả lời.", batch=batch_title(batch)),
            say("Xin chọn đợt đã gửi mà tệp này trả lời."),
        )
    return batch


def line_of(tx: Transaction, batch: Batch, line_id: UUID) -> BatchLine:
    """A line of a batch; ``CounterError`` when it stands in another or in none."""
    line = lines.get(tx, line_id)
    if line is None or line.batch_id != batch.id:
        raise CounterError(
            say("Dòng này không còn trong {batch}.", batch=batch_title(batch)),
            say("Xin mở lại đợt để xem các dòng."),
        )
    return line


def already_sent(batch: Batch) -> CounterError:
    """A sent list is never changed nor sent again."""
    day = "" if batch.sent_on is None else format_date(batch.sent_on)
    return CounterError(
        say("{batch} đã gửi ngày {day}, không gửi lại hoặc sửa được nữa.", batch=batch_title(batch), day=day),
        say("Xin đưa dòng cần sửa vào đợt sau khi cơ quan BHXH trả lời."),
    )


def closed(batch: Batch) -> CounterError:
    """A closed batch stays as it is."""
    day = "" if batch.closed_on is None else format_date(batch.closed_on)
    return CounterError(
        say("{batch} đã xong ngày {day}.", batch=batch_title(batch), day=day), say("Đợt đã xong không sửa nữa.")
    )


def _require_version(batch: Batch, version: int) -> None:
    if batch.version != version:
        raise ConflictError("stale")
