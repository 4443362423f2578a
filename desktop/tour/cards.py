"""The people of the tour and the cards they put on the counter: numbers that belong to nobody, real commune names.

Numbers come from the ranges documented in ``desktop.services.practice.practice_people``, from their very end.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class CardHolder:
    """One person with an identity card (căn cước); texts as the card's QR has them."""

    personal_id: str
    name: str
    birth: str
    sex: str
    address: str
    phone: str = ""
    relation: str = ""

    @property
    def qr(self) -> str:
        """What a scanner reads from the back of the card of 2024."""
        parts = (self.personal_id, "", self.name, self.birth, self.sex, self.address, "01072024", "", "", "", "")
        return "|".join(parts)


_HOME = "Thôn Đông, Xã Tiên Du, Bắc Ninh"

NEAR_POOR = CardHolder(
    personal_id="027192999901",
    name="Trần Thị Bình",
    birth="15031992",
    sex="Nữ",
    address=_HOME,
    phone="0500999901",
)
YEARS_AHEAD = CardHolder(
    personal_id="027085999902",
    name="Nguyễn Hữu Phước",
    birth="02091985",
    sex="Nam",
    address="Thôn Hạ, Xã Tiên Du, Bắc Ninh",
    phone="0500999902",
)
HOUSEHOLD = (
    CardHolder(
        personal_id="027070999911",
        name="Nguyễn Văn An",
        birth="01011970",
        sex="Nam",
        address=_HOME,
        phone="0500999911",
        relation="00",
    ),
    CardHolder(
        personal_id="027172999912", name="Lê Thị Dung", birth="20051972", sex="Nữ", address=_HOME, relation="01"
    ),
    CardHolder(
        personal_id="027055999913", name="Nguyễn Văn Cường", birth="07071955", sex="Nam", address=_HOME, relation="03"
    ),
    CardHolder(
        personal_id="027195999914", name="Nguyễn Thị Giang", birth="09101995", sex="Nữ", address=_HOME, relation="08"
    ),
    CardHolder(
        personal_id="027206999915", name="Nguyễn Minh Khôi", birth="28022006", sex="Nam", address=_HOME, relation="08"
    ),
)
"""The last one is covered as a student and takes no place."""
NEAR_POOR_HOME = (
    CardHolder(
        personal_id="027068999931",
        name="Hoàng Văn Thọ",
        birth="12041968",
        sex="Nam",
        address=_HOME,
        phone="0500999931",
        relation="00",
    ),
    CardHolder(
        personal_id="027170999932", name="Hoàng Thị Xuân", birth="03081970", sex="Nữ", address=_HOME, relation="01"
    ),
)
"""Both are of a near-poor household: their health insurance stands on Mẫu số 3."""
RESIDENT = CardHolder(
    personal_id="027071999921",
    name="Phạm Văn Hợp",
    birth="05061971",
    sex="Nam",
    address=_HOME,
    phone="0500999921",
    relation="00",
)
"""Comes into the book with a list of residents: 36 months paid, 24 supported, a card that ends on 31/12/2026."""
