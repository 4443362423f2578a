"""VietQR of payments: what the bank's statement will say, and what it is matched by."""

from __future__ import annotations

from dataclasses import replace
from uuid import UUID

import pytest

from desktop.domain.money import Money
from desktop.domain.papers.vietqr import read_payload
from desktop.parameters.banks import load_banks
from desktop.parameters.problems import ParameterFileError
from desktop.services.book.settings import Settings, load_settings, save_settings
from desktop.services.desk import Desk
from desktop.services.payment.awaited_transfer import AwaitedTransfer, awaited_transfer, bill_of
from desktop.services.payment.collect_payment import new_command_id
from tests.services.builders import hi_draft, hi_part, household_of, registered, si_draft, si_part

COMMAND = UUID("01a00000-0000-7000-8000-00000000002a")


@pytest.fixture
def account(desk: Desk) -> Settings:
    own = replace(load_settings(desk), bank_bin="970415", bank_name="VietinBank", bank_account="0011001932418")
    kept = save_settings(desk, own)
    assert isinstance(kept, Settings)
    return kept


def asked(desk: Desk, *parts: object, total: int = 180_000) -> AwaitedTransfer:
    made = awaited_transfer(desk, parts, Money(total), "Trần Thị Đào", COMMAND)  # type: ignore[arg-type]
    assert made is not None
    return made


def test_both_insurances_are_named_by_the_number_of_the_first_person(desk: Desk, account: Settings) -> None:
    person = registered(desk, "Nguyễn Văn An", personal_id="001090000001")
    home = household_of(desk, person)
    made = asked(desk, si_part(desk, si_draft(desk, person)), hi_part(desk, hi_draft(home, person)))
    read = read_payload(made.code.payload)
    assert (read.bank, read.number, read.amount) == ("970415", "0011001932418", Money(180_000))
    assert read.purpose == "BHXH BHYT 001090000001"
    assert len(made.squares) == made.side**2


def test_who_has_no_number_is_named_without_marks_in_25_characters(desk: Desk, account: Settings) -> None:
    person = registered(desk, "Nguyễn Thị Phương Đông Hương", personal_id="", birth="1990", sex="female")
    assert read_payload(asked(desk, si_part(desk, si_draft(desk, person))).code.payload).purpose == "BHXH TRAN THI DAO"


def test_nothing_to_pay_and_no_account_have_no_code(desk: Desk) -> None:
    person = registered(desk, "Nguyễn Văn An", personal_id="001090000001")
    part = si_part(desk, si_draft(desk, person))
    assert awaited_transfer(desk, (part,), Money(180_000), "An", COMMAND) is None
    save_settings(desk, replace(load_settings(desk), bank_bin="970415", bank_account="0011001932418"))
    assert awaited_transfer(desk, (part,), Money(0), "An", COMMAND) is None


def test_the_bill_number_is_the_payment_s_own_and_short() -> None:
    bills = {bill_of(new_command_id()) for _ in range(500)}
    assert len(bills) == 500
    assert {len(bill) for bill in bills} == {8}
    assert bill_of(COMMAND) == bill_of(COMMAND) == "0000001A"


def test_banks_of_the_material() -> None:
    banks = load_banks()
    assert banks["970405"] == "Agribank"
    assert len(banks) == 15


@pytest.mark.parametrize("line", ["97040,A", "970405,", "970405,A\n970405,B"])
def test_a_doubtful_bank_is_refused_with_file_and_line(line: str, tmp_path_factory: pytest.TempPathFactory) -> None:
    file = tmp_path_factory.mktemp("banks") / "banks.csv"
    file.write_text(f"bin,name\n{line}\n")
    with pytest.raises(ParameterFileError, match=r"banks\.csv, dòng [23]"):
        load_banks(file)
