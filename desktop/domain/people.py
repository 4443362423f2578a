"""People and households as the book holds them."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from uuid import UUID

from desktop.domain.partial_date import PartialDate

HEAD = "00"


class Sex(StrEnum):
    """Giới tính."""

    MALE = "male"
    FEMALE = "female"


class Insurance(StrEnum):
    """The two insurances of the counter: BHXH tự nguyện, BHYT hộ gia đình."""

    VOLUNTARY_SI = "voluntary_si"
    HOUSEHOLD_HI = "household_hi"


@dataclass(frozen=True, slots=True, kw_only=True)
class Address:
    """Where a person lives.

    Attributes:
        street: house number and street.
        hamlet: thôn, xóm, ấp, tổ dân phố.
        commune_code: five digits of the commune of 2025 (Decision 19/2025/QĐ-TTg), or empty.
        old: the address of before 2025-07-01, with its old commune and district, as its paper prints it.
    """

    street: str = ""
    hamlet: str = ""
    commune_code: str = ""
    old: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """A participant or household member. Texts are NFC and trimmed; an empty text means unknown.

    Attributes:
        personal_id: số định danh cá nhân, 12 digits.
        old_id: số CMND, 9 digits.
        si_number: mã số BHXH, 10 digits.
        hi_number: mã số thẻ BHYT: the 15 characters of cards before 2021, or the 10 digits of the SI number.
        ethnicity: two-digit code of the statistics office (``01`` Kinh).
        nationality: ISO 3166 letters, ``VN``.
        clinic_code: key of the first-visit clinic in the book's list.
    """

    id: UUID
    full_name: str
    birth: PartialDate
    sex: Sex
    personal_id: str = ""
    old_id: str = ""
    si_number: str = ""
    hi_number: str = ""
    ethnicity: str = ""
    nationality: str = "VN"
    phone: str = ""
    email: str = ""
    occupation: str = ""
    clinic_code: str = ""
    address: Address = field(default_factory=Address)


@dataclass(frozen=True, slots=True, kw_only=True)
class Member:
    """A person's place in a household: relation to the head (``00`` is the head) and since when, until when."""

    person_id: UUID
    relation: str
    since: date
    until: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Household:
    """Hộ gia đình: people at one lawful dwelling, exactly one head. An empty code never groups people together."""

    id: UUID
    code: str = ""
    members: tuple[Member, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class SupportClaim:
    """A person's claim to a support group with its proof (giấy tờ chứng minh).

    Attributes:
        group: a code of ``domain/voluntary_si`` or ``domain/household_hi``.
        valid_to: the last day the proof holds; None without an end.
    """

    id: UUID
    person_id: UUID
    insurance: Insurance
    group: str
    paper_number: str = ""
    issuer: str = ""
    valid_from: date | None = None
    valid_to: date | None = None
