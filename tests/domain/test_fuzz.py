"""A small share of ``make fuzz`` on every run."""

from __future__ import annotations

from tests.fuzz.quotes import failures


def test_damaged_requests_cards_and_payloads_never_break_the_rules() -> None:
    assert failures(count=3_000, seed=7) == []
