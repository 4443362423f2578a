"""Post every transfer that is certain, one transaction each; what is refused stays with its reason."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from desktop.domain.errors import CounterError
from desktop.domain.texts.messages import message
from desktop.services.desk import Desk
from desktop.services.payment.collect_payment import Collected
from desktop.services.transfers.statements.matching import RowMatch
from desktop.services.transfers.statements.settling import post_row, tick_row
from desktop.services.transfers.waiting import PostTransfer
from desktop.ui.i18n import shown, t
from desktop.ui.worker import CancelToken


@dataclass(frozen=True, slots=True, kw_only=True)
class Posted:
    """How many were posted, and why others were not: name and sentence."""

    done: int
    left: tuple[str, ...]


def post_certain(
    desk: Desk, rows: Sequence[RowMatch], token: CancelToken, report: Callable[[int, int], None]
) -> Posted:
    """One after the other; a stop leaves what is posted and the rest waiting."""
    done, left = 0, []
    for place, row in enumerate(rows):
        token.check()
        report(place, len(rows))
        try:
            reason = _post(desk, row)
        except CounterError as error:
            reason = shown(error.title)
        if reason:
            left.append(f"{row.candidates[0].name}: {reason}")
        else:
            done += 1
    return Posted(done=done, left=tuple(left))


def _post(desk: Desk, row: RowMatch) -> str:
    """Why it was refused; empty when it was posted."""
    first = row.candidates[0]
    if first.version is None:
        problems = tick_row(desk, row.row.id, first.payment_id)
    else:
        posted = post_row(desk, row.row.id, PostTransfer(transfer_id=first.payment_id, version=first.version))
        problems = () if isinstance(posted, Collected) else posted
    return " ".join(message(problem, t) for problem in problems[:2])
