"""Check the text of a receipt's QR against an office's public key, offline and without a book."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from desktop.documents.seal import read_public_key, verify_seal
from desktop.domain.problem import Problem
from desktop.domain.texts.messages import message


@dataclass(frozen=True, slots=True, kw_only=True)
class Verification:
    """Whether the office signed the text, and what it says; ``problems`` when it did not."""

    valid: bool
    reason: str
    facts: dict[str, Any] = field(default_factory=dict)
    problems: tuple[Problem, ...] = ()


def verify_receipt(text: str, public_key: bytes) -> Verification:
    """Verify with a key file's bytes; a text that is no receipt seal is invalid with a reason, never an exception."""
    try:
        key = read_public_key(public_key)
    except ValueError:
        return _invalid(Problem("public_key", "bad_public_key"))
    found = verify_seal(text, key)
    if isinstance(found, Problem):
        return _invalid(found)
    facts = {
        "point_code": found.point_code,
        "symbol": found.symbol,
        "number": f"{found.number:07d}",
        "issued_on": found.issued_on.isoformat(),
        "amount": int(found.amount),
        "content_digest": found.content_digest.hex(),
    }
    return Verification(valid=True, reason="Biên lai do quầy này lập, nội dung nguyên vẹn.", facts=facts)


def _invalid(problem: Problem) -> Verification:
    return Verification(valid=False, reason=message(problem), problems=(problem,))
