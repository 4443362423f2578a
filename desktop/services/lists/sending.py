"""Send a list: its content is frozen and its number is final."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from desktop.domain.errors import CounterError
from desktop.domain.papers.frozen_list import freeze_list
from desktop.domain.texts.phrases import say
from desktop.services.acts import about_batch, journal_act
from desktop.services.desk import Desk, today
from desktop.services.lists import guards
from desktop.services.lists.batch_rows import BatchRow, batch_row
from desktop.services.lists.building import batch_title, fresh_lines, list_of, loaded_batch
from desktop.services.lists.checking import LineProblem, problems_of
from desktop.services.lists.form_choice import NAMES, missing_sentence, version_on
from desktop.services.lists.standing import batch_standing
from desktop.storage.book import Transaction
from desktop.storage.lists import batches, lines
from desktop.storage.lists.batches import Batch, BatchState
from desktop.storage.payment.receipts import digest_of


@dataclass(frozen=True, slots=True, kw_only=True)
class SendBatch:
    """Mark a draft as sent, under the version that the clerk saw."""

    batch_id: UUID
    version: int


def send_batch(desk: Desk, command: SendBatch) -> BatchRow | tuple[LineProblem, ...]:
    """Freeze the list and take the next number of its form and year; or every blocking problem.

    Raises:
        CounterError: it has been sent already; it has no lines; its form no longer holds; ``stale``.
    """
    with desk.book.writing() as tx:
        batch = guards.draft(tx, command.batch_id, command.version)
        _require_form_of_today(desk, batch)
        made = fresh_lines(tx, desk, batch)
        if not made:
            raise CounterError(
                say("{batch} chưa có dòng nào.", batch=batch_title(batch)), say("Xin gom dòng vào đợt rồi gửi.")
            )
        if stopping := tuple(problem for problem in problems_of(desk, batch, made) if problem.blocking):
            return stopping
        batches.renumber_drafts(tx, batch.form_code, batch.year, first=batch.id)
        batch = loaded_batch(tx, batch.id)
        lines.change_lines(tx, made, by=desk.user.id, at=desk.now())
        lines.renumber(tx, batch.id, [line.id for line in made])
        _freeze(tx, desk, batch, freeze_list(list_of(tx, desk, batch, made)), len(made))
        return batch_row(tx, loaded_batch(tx, batch.id))


def _require_form_of_today(desk: Desk, batch: Batch) -> None:
    """A draft of an earlier form cannot be sent any more: it is gathered anew on the form of today."""
    form = version_on(desk.forms(), batch.form_code, today(desk))
    if form is not None and form.version == batch.form_version:
        return
    told = (
        missing_sentence(desk.forms(), batch.form_code, today(desk))
        if form is None
        else say("{form} đã có bản mới.", form=NAMES[batch.form_code])
    )
    raise CounterError(told, say("Xin bỏ các dòng ra khỏi đợt này rồi lập lại theo mẫu đang dùng."))


def _freeze(tx: Transaction, desk: Desk, batch: Batch, content: bytes, count: int) -> None:
    batches.change(
        tx,
        batch.id,
        expected_version=batch.version,
        by=desk.user.id,
        at=desk.now(),
        state=BatchState.SENT.value,
        sent_on=today(desk),
        content=content,
    )
    journal_act(
        tx,
        desk,
        "list_sent",
        about_batch(batch.id),
        batch=batch_title(batch),
        lines=count,
        amount=batches.sums(tx, [batch.id])[batch.id].amount,
        digest=digest_of(content),
        standing=batch_standing(tx, batch.id),
    )
