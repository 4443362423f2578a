"""``read-card``: what the text of a card's QR says, and its province."""

from __future__ import annotations

from typing import Annotated, Any

import typer

from desktop.cli.streams import STANDARD_INPUT, argument_text, print_json, print_problems, read_standard_input
from desktop.domain.identity import CardData
from desktop.domain.identity import read_card as read_card_text
from desktop.domain.requests.plain import plain_notice


def read_card(text: Annotated[str, typer.Argument(help="Nội dung quét, hoặc - để đọc từ đầu vào.")]) -> None:
    """Read a card or say what is wrong with its text."""
    scanned = read_standard_input().decode("utf-8", "replace") if text == STANDARD_INPUT else argument_text(text)
    read = read_card_text(scanned)
    if not isinstance(read, CardData):
        print_problems(*read)
        raise typer.Exit(1)
    print_json(plain_card(read))


def plain_card(card: CardData) -> dict[str, Any]:
    """A card as JSON; an older health card adds its number and has no ``id``."""
    plain: dict[str, Any] = {
        "id": card.personal_id or None,
        "old_id": card.old_id,
        "full_name": card.full_name,
        "birth": card.birth.isoformat(),
        "sex": card.sex.value,
        "address": card.address,
        "issued": card.issued.isoformat() if card.issued else None,
        "province": card.province,
        "warnings": [plain_notice(warning) for warning in card.warnings],
    }
    return {**plain, "health_card": card.health_card} if card.health_card else plain
