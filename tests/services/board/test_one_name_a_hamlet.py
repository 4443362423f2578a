"""A hamlet has one name in every list: spellings, closed hamlets, other communes count alike wherever one filters."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import replace
from datetime import date

import pytest

from desktop.domain.money import Money
from desktop.domain.month import Month
from desktop.domain.people import Insurance
from desktop.domain.rule_change import change_on
from desktop.services.board.hamlets import SaveHamlet, add_spelling, close_hamlet, save_hamlet
from desktop.services.board.loading import load_board
from desktop.services.board.placing import NO_HAMLET
from desktop.services.book.settings import load_settings, save_settings
from desktop.services.desk import Desk
from desktop.services.people.claims import AddClaim, ClaimDraft, add_claim
from desktop.services.potential.potential_list import PotentialQuery, potential_list
from desktop.services.proofs.proof_list import proof_list
from desktop.services.proofs.query import ProofQuery, When
from desktop.services.proofs.view_files import view_name
from desktop.services.rule_change.preview import preview
from desktop.services.rule_change.query import PreviewQuery, Standing, view_of
from tests.services.builders import pay_si, registered

OWN, OTHER = "00004", "00008"
WRITTEN = (
    ("Nguyễn Văn An", "Thôn Đông", OWN),
    ("Lê Văn Bảy", "xóm đông", OWN),
    ("Trần Văn Cử", "Thôn Đôngg", OWN),
    ("Đỗ Văn Dần", "", OWN),
    ("Bùi Văn Êm", "Thôn Đông", OTHER),
)


@pytest.fixture
def people(desk: Desk) -> None:
    """Five who pay and have a paper, each in an address of their own."""
    assert not isinstance(save_settings(desk, replace(load_settings(desk), commune_code=OWN)), tuple)
    for name, hamlet, commune in WRITTEN:
        person = registered(desk, name, phone="", hamlet=hamlet, commune_code=commune)
        pay_si(desk, person, income=Money(1_500_000), start=Month(2026, 12))
        claim = ClaimDraft(group="near_poor", paper_number="CN-1", valid_to="10/12/2026")
        add_claim(desk, AddClaim(person_id=person, insurance=Insurance.HOUSEHOLD_HI, claim=claim))


def counts(desk: Desk) -> tuple[Mapping[str, int], ...]:
    """By name: the board, the preview of a change, the proof watch."""
    change = change_on(desk.parameters, "voluntary_si/rural_poverty_line", date(2027, 1, 1))
    assert change is not None
    board = {row.name: row.tally.people for row in load_board(desk).rows if row.tally.people}
    changed = view_of(preview(desk, change), PreviewQuery(standing=Standing.ALL)).hamlets
    proofs = proof_list(desk, ProofQuery(when=When.ALL)).hamlets
    for value, name, many in proofs:
        assert len(proof_list(desk, ProofQuery(when=When.ALL, hamlet=value)).rows) == many, name
    for value, name, many in changed:
        view = view_of(preview(desk, change), PreviewQuery(standing=Standing.ALL, hamlet=value))
        assert len(view.rows) == many, name
    told = {name or "Chưa rõ thôn": many for _key, name, many in changed}
    return board, told, {name: many for _value, name, many in proofs}


@pytest.mark.usefixtures("people")
def test_the_spellings_of_a_hamlet_are_one_in_every_list(desk: Desk) -> None:
    hamlet = save_hamlet(desk, SaveHamlet(hamlet_id=None, name="Thôn Đông"))
    assert not isinstance(hamlet, tuple)
    assert add_spelling(desk, hamlet, "xóm Đông") == ()
    board, changed, proofs = counts(desk)
    assert board == {"Thôn Đông": 2, "Chưa rõ thôn": 2, "Ở xã khác": 1}
    assert changed == board
    assert proofs == board
    potential = Counter(row.hamlet_name for row in potential_list(desk, PotentialQuery()).rows)
    assert potential == {"Thôn Đông": 2, "Chưa rõ thôn": 2}
    assert view_name(ProofQuery(when=When.ALL, hamlet=NO_HAMLET)).endswith("chưa rõ thôn")
    assert add_spelling(desk, hamlet, "Thôn Đôngg") == ()
    assert all(told["Thôn Đông"] == 3 for told in counts(desk))


@pytest.mark.usefixtures("people")
def test_without_hamlets_an_address_is_its_own_name_and_a_closed_hamlet_is_nobodys(desk: Desk) -> None:
    board, changed, proofs = counts(desk)
    assert board == {"Thôn Đông": 1, "xóm đông": 1, "Thôn Đôngg": 1, "Chưa rõ thôn": 1, "Ở xã khác": 1}
    assert changed == board
    assert proofs == board
    for name in ("Thôn Đông", "Thôn Tây"):
        made = save_hamlet(desk, SaveHamlet(hamlet_id=None, name=name))
        assert not isinstance(made, tuple)
        if name == "Thôn Đông":
            closed = made
    close_hamlet(desk, closed)
    assert all(told == {"Chưa rõ thôn": 4, "Ở xã khác": 1} for told in counts(desk))
