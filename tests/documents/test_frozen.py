"""Frozen content: canonical, exact, refused when it is not what was written."""

from __future__ import annotations

import dataclasses
import json
import unicodedata
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.money import Money
from desktop.domain.papers.frozen import FrozenContentError, digest, freeze, thaw
from desktop.domain.papers.receipt import Means, Office, ReceiptContent, ReceiptRow, Schedule, ScheduleRow
from desktop.domain.people import Insurance
from desktop.domain.quote import QuoteLine, Status
from tests.documents.builders import household_receipt, voluntary_receipt

texts = st.text(st.characters(codec="utf-8"), max_size=20).map(lambda text: unicodedata.normalize("NFC", text))
amounts = st.integers(-(10**15), 10**15).map(Money)
json_values = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**63), 2**63) | texts,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(texts, inner, max_size=3),
    max_leaves=8,
)
contents = st.builds(
    ReceiptContent,
    office=st.builds(Office, agency=texts, organisation=texts, form_confirmed=st.booleans()),
    book_label=texts,
    symbol=texts,
    number=st.integers(1, 99_999_999),
    issued_on=st.dates(),
    insurance=st.sampled_from(Insurance),
    payer_name=texts,
    payer_number=texts,
    payer_address=texts,
    content=texts,
    rows=st.lists(
        st.builds(
            ReceiptRow,
            name=texts,
            personal_id=texts,
            si_number=texts,
            period_from=texts,
            period_to=texts,
            amount=amounts,
        ),
        max_size=3,
    ).map(tuple),
    gross=amounts,
    supports=st.lists(st.tuples(texts, amounts), max_size=3).map(tuple),
    total=amounts,
    in_words=texts,
    means=st.sampled_from(Means),
    lines=st.lists(
        st.builds(
            QuoteLine,
            code=texts,
            amount=amounts,
            in_total=st.booleans(),
            formula=texts,
            reference=texts,
            status=st.sampled_from(Status),
            label=texts,
            values=st.dictionaries(texts, texts, max_size=2),
        ),
        max_size=2,
    ).map(tuple),
    schedule=st.builds(
        Schedule,
        insurance=st.sampled_from(Insurance),
        title=texts,
        person_name=texts,
        person_number=texts,
        facts=st.lists(st.tuples(texts, texts), max_size=2).map(tuple),
        rows=st.lists(
            st.builds(
                ScheduleRow,
                label=texts,
                period_from=texts,
                period_to=texts,
                months=st.integers(0, 60),
                gross=amounts,
                state_support=amounts,
                extra_support=amounts,
                pays=amounts,
                deadline=texts,
                cumulative_months=st.none() | st.integers(0, 1000),
                references=st.lists(texts, max_size=2).map(tuple),
            ),
            max_size=2,
        ).map(tuple),
        notes=st.lists(texts, max_size=2).map(tuple),
    ),
    references=st.lists(texts, max_size=2).map(tuple),
    request=st.dictionaries(texts, json_values, max_size=3),
    practice=st.booleans(),
)


@given(contents)
def test_what_is_frozen_thaws_equal(content: ReceiptContent) -> None:
    frozen = freeze(content)
    assert thaw(frozen) == content
    assert freeze(thaw(frozen)) == frozen


def test_types_come_back_exactly() -> None:
    content = thaw(freeze(voluntary_receipt()))
    assert type(content.total) is Money
    assert type(content.rows[0].amount) is Money
    assert type(content.supports[0][1]) is Money
    assert type(content.issued_on) is date
    assert content.means is Means.CASH
    assert content.lines[0].status is Status.CONFIRMED
    assert content.schedule.rows[1].cumulative_months == 24


def test_bytes_are_canonical() -> None:
    content = household_receipt(request={"b": 1, "a": 2})
    same = household_receipt(request={"a": 2, "b": 1})
    assert freeze(content) == freeze(same)
    plain = json.loads(freeze(content))
    assert list(plain["content"]) == sorted(plain["content"])
    assert plain["content"]["total"] == 4_371_840
    assert plain["content"]["issued_on"] == "2026-11-23"


def test_decomposed_text_is_composed() -> None:
    apart = unicodedata.normalize("NFD", "Nguyễn Ấp")
    assert apart != "Nguyễn Ấp"
    assert freeze(household_receipt(payer_name=apart)) == freeze(household_receipt(payer_name="Nguyễn Ấp"))


def test_digest_tells_one_dong() -> None:
    content = household_receipt()
    other = dataclasses.replace(content, total=content.total + 1)
    assert len(digest(freeze(content))) == 32
    assert digest(freeze(content)) != digest(freeze(other))


@pytest.mark.parametrize("value", [1.5, {1: "key that is no text"}, {1, 2}, Decimal(1)])
def test_inexact_values_are_refused(value: object) -> None:
    with pytest.raises(TypeError):
        freeze(household_receipt(request={"income": value}))


def test_lone_surrogate_is_refused() -> None:
    with pytest.raises(ValueError, match="surrogates not allowed"):
        freeze(household_receipt(payer_name="\ud800"))


def _changed(**changes: object) -> bytes:
    plain = json.loads(freeze(household_receipt()))
    plain["content"] |= changes
    return json.dumps(plain).encode()


@pytest.mark.parametrize(
    "frozen",
    [
        b"",
        b"\xff",
        b"[]",
        b"null",
        b"[" * 100_000,
        b'{"version": 99, "content": {}}',
        b'{"version": 1}',
        b'{"version": 1, "content": {}}',
        _changed(total="4371840"),
        _changed(total=1.5),
        _changed(total=True),
        _changed(practice=1),
        _changed(issued_on="2026-02-30"),
        _changed(means="gold"),
        _changed(payer_name=None),
        _changed(rows={}),
        _changed(office=[]),
        _changed(supports=[["only a label"]]),
        _changed(request=[]),
        _changed(unheard_of=1),
    ],
)
def test_foreign_bytes_are_refused(frozen: bytes) -> None:
    with pytest.raises(FrozenContentError):
        thaw(frozen)


def test_a_field_unknown_to_an_older_program_takes_its_default() -> None:
    plain = json.loads(freeze(household_receipt()))
    del plain["content"]["unconfirmed"], plain["content"]["office"]["collector_code"]
    content = thaw(json.dumps(plain).encode())
    assert content.unconfirmed == ()
    assert content.office.collector_code == ""
