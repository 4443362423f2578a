"""A payment as it was agreed, as bytes and back: what waits for a transfer, and what is gathered for one payment."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from uuid import UUID

from desktop.domain.errors import CounterError
from desktop.domain.money import Money
from desktop.domain.papers.frozen import FrozenContentError, read_versioned, versioned_bytes
from desktop.domain.papers.receipt import Means
from desktop.domain.texts.phrases import say
from desktop.services.payment.collect_payment import CollectPayment, HiPart, Payer, SiPart
from desktop.services.people.duplicates import DuplicateDecision
from desktop.services.plain import from_plain, to_plain

_KINDS: Mapping[str, type[SiPart | HiPart]] = {"si": SiPart, "hi": HiPart}


def freeze_command(command: CollectPayment) -> bytes:
    """Canonical bytes of a payment that is not taken yet."""
    plain = to_plain(command)
    return versioned_bytes("payment", {**plain, "parts": [plain_part(part) for part in command.parts]})


def thaw_command(frozen: bytes) -> CollectPayment:
    """The payment again.

    Raises:
        CounterError: it was written by another version of the program and does not fit any more.
    """
    try:
        told = read_versioned(frozen, "payment")
        parts = tuple(read_part(part) for part in told["parts"])
        return CollectPayment(
            command_id=UUID(told["command_id"]),
            parts=parts,
            payer=None if told["payer"] is None else from_plain(Payer, told["payer"]),
            means=Means(told["means"]),
            tendered=None if told["tendered"] is None else Money(told["tendered"]),
            decisions=tuple(from_plain(DuplicateDecision, one) for one in told["decisions"]),
            drafts=tuple((str(page), str(subject)) for page, subject in told["drafts"]),
        )
    except (FrozenContentError, ValueError, TypeError, KeyError) as error:
        raise CounterError(
            say("Khoản này do bản chương trình khác ghi, không đọc lại được."),
            say("Xin bỏ chờ với lý do ấy, rồi thu lại từ trang người tham gia."),
        ) from error


def plain_part(part: SiPart | HiPart) -> dict[str, Any]:
    """A part as JSON values, with its kind."""
    return {"kind": "si" if isinstance(part, SiPart) else "hi", "part": to_plain(part)}


def read_part(plain: Mapping[str, Any]) -> SiPart | HiPart:
    """The part again; ``ValueError`` or ``KeyError`` when it does not fit."""
    return from_plain(_KINDS[plain["kind"]], plain["part"])
