"""The seal of a day: the same receipts give the same seal, whatever their order; any change gives another."""

from __future__ import annotations

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.papers.day_book import day_seal

DAY = date(2026, 11, 23)
receipts = st.lists(
    st.tuples(
        st.sampled_from(["AH/26", "AH/27", "QAS/26"]),
        st.integers(1, 99_999_999),
        st.text(alphabet="0123456789abcdef", min_size=64, max_size=64),
    ),
    max_size=6,
    unique_by=lambda one: one[:2],
)


@given(receipts, st.randoms())
def test_the_order_does_not_count(found: list[tuple[str, int, str]], random: object) -> None:
    shuffled = list(found)
    random.shuffle(shuffled)  # type: ignore[attr-defined]
    assert day_seal(DAY, shuffled, "") == day_seal(DAY, found, "")


@given(receipts.filter(bool))
def test_a_receipt_changed_left_out_or_added_gives_another_seal(found: list[tuple[str, int, str]]) -> None:
    seal = day_seal(DAY, found, "")
    symbol, number, digest = found[0]
    others = found[1:]
    changed = "1" if digest[0] == "0" else "0"
    assert day_seal(DAY, others, "") != seal
    assert day_seal(DAY, [(symbol, number, changed + digest[1:]), *others], "") != seal
    assert day_seal(DAY, [*found, ("ZZ/26", number, digest)], "") != seal


def test_the_day_and_the_seal_before_count() -> None:
    one = [("AH/26", 1, "0" * 64)]
    assert len({day_seal(DAY, one, ""), day_seal(DAY, one, "a"), day_seal(date(2026, 11, 24), one, "")}) == 3


def test_the_seal_is_what_its_description_says() -> None:
    """SHA-256 of the lines ``QASDAY1``, the seal before, the day, and symbol, number, digest by tabs."""
    # printf 'QASDAY1\nab\n2026-11-23\nAH/26\t00000007\tcd' | sha256sum
    expected = "d9384faa523e4590e80f0e5dcf792d6e01b1316e8bff99588528debd14d32635"
    assert day_seal(DAY, [("AH/26", 7, "cd")], "ab") == expected
