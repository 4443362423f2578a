"""Who a person is: personal ID, identity card, other numbers, relations and ethnic groups by code."""

from desktop.domain.identity.card import CardData, read_card
from desktop.domain.identity.ethnic_groups import ETHNIC_GROUPS, is_minority
from desktop.domain.identity.numbers import (
    is_old_health_card,
    read_email,
    read_health_card,
    read_old_id,
    read_phone,
    read_si_number,
)
from desktop.domain.identity.personal_id import PersonalId, PersonalIdCheck, check_personal_id, read_personal_id
from desktop.domain.identity.provinces import PROVINCES
from desktop.domain.identity.relations import RELATIONS

__all__ = [
    "ETHNIC_GROUPS",
    "PROVINCES",
    "RELATIONS",
    "CardData",
    "PersonalId",
    "PersonalIdCheck",
    "check_personal_id",
    "is_minority",
    "is_old_health_card",
    "read_card",
    "read_email",
    "read_health_card",
    "read_old_id",
    "read_personal_id",
    "read_phone",
    "read_si_number",
]
