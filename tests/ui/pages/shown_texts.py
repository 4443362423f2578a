"""Every text that a window shows or says, and what of it is data: names, places, articles, texts of papers."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from PySide6.QtCore import QAbstractItemModel, QAbstractTableModel, QModelIndex, Qt
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QComboBox, QHeaderView, QLabel, QLineEdit, QWidget

from desktop.domain.identity.ethnic_groups import ETHNIC_GROUPS
from desktop.domain.people import Person
from desktop.services.book.clinics import list_clinics
from desktop.services.book.settings import read_settings
from desktop.services.desk import Desk
from desktop.services.payment.receipts import ListReceipts, get_receipt, list_receipts
from desktop.services.plain import to_plain
from desktop.storage.counter import contacts, users
from desktop.storage.people import people
from desktop.ui.widgets.chip import Chip
from desktop.ui.widgets.panels.timeline import Timeline

NUMBER_WORDS = re.compile(
    r"\b(?:không|một|mốt|hai|ba|bốn|tư|năm|lăm|sáu|bảy|tám|chín|mười|mươi|trăm|nghìn|triệu|tỷ|linh|đồng)"
    r"(?: (?:không|một|mốt|hai|ba|bốn|tư|năm|lăm|sáu|bảy|tám|chín|mười|mươi|trăm|nghìn|triệu|tỷ|linh|đồng))+",
    re.IGNORECASE,
)

LAW = re.compile(
    r"(?:Luật|Nghị định|Thông tư|Quyết định|Nghị quyết)(?: BHXH| BHYT| sửa đổi)* \d+/\d+[^\s,;)]*"
    r"(?:,? (?:điều|khoản|điểm) [\wđ]+)*"
)
"""An article of the law, also in the short form of a narrow panel."""


def shown_texts(root: QWidget) -> set[str]:
    """What can be seen or is read aloud of a widget and all in it that is visible."""
    parts = [root, *(part for part in root.findChildren(QWidget) if part.isVisibleTo(root))]
    return {text for part in parts for text in _texts(part) if text.strip()}


def _texts(part: QWidget) -> Iterator[str]:
    yield from (part.accessibleName(), part.accessibleDescription(), part.toolTip())
    if isinstance(part, QLabel | QAbstractButton):
        yield part.text()
    if isinstance(part, Chip):
        yield part.text
    if isinstance(part, QLineEdit):
        yield part.placeholderText()
    if isinstance(part, QComboBox):
        yield from (part.itemText(place) for place in range(part.count()))
    if isinstance(part, Timeline):
        yield from part.sentences()
    if isinstance(part, QAbstractItemView) and not isinstance(part, QHeaderView) and part.model() is not None:
        yield from _cells(part.model())


def _cells(model: QAbstractItemModel) -> Iterator[str]:
    columns = model.columnCount() if isinstance(model, QAbstractTableModel) else 1
    for column in range(columns):
        yield str(model.headerData(column, Qt.Orientation.Horizontal) or "")
        for row in range(min(model.rowCount(QModelIndex()), 60)):
            index = model.index(row, column)
            yield str(index.data(Qt.ItemDataRole.DisplayRole) or "")
            yield str(index.data(Qt.ItemDataRole.AccessibleTextRole) or "")


def data_of(desk: Desk) -> tuple[str, ...]:
    """The texts of the book and of the law that no language changes, the longest first."""
    with desk.book.reading() as tx:
        persons = [record.person for record in people.page(tx, limit=1_000).people]
        known: list[object] = [*persons, read_settings(tx), *users.all_users(tx)]
        known += [one.note for one in contacts.since(tx, date.min)]
    known += [*list_clinics(desk), *ETHNIC_GROUPS.values()]
    for row in list_receipts(desk, ListReceipts(limit=1_000)).rows:
        content = get_receipt(desk, row.receipt_id).content
        known += [content.office, content.content, content.payer_name, content.payer_address]
    known += [figure.reference for path in desk.parameters.paths() for figure in desk.parameters.history(path)]
    found = set(_leaves(to_plain(known))) | {text for person in persons for text in _places(desk, person)}
    return tuple(sorted((text for text in found if len(text) > 1), key=len, reverse=True))


def without_data(text: str, data: tuple[str, ...]) -> str:
    """What is left of a text without the data in it, amounts in words among them."""
    for one in data:
        text = text.replace(one, " ").replace(one[:1].lower() + one[1:], " ")
    return LAW.sub(" ", NUMBER_WORDS.sub(" ", text))


def _leaves(plain: object) -> Iterator[str]:
    if isinstance(plain, str):
        yield from (plain, *plain.split("; "))
    elif isinstance(plain, dict):
        yield from (text for value in plain.values() for text in _leaves(value))
    elif isinstance(plain, list | tuple):
        yield from (text for value in plain for text in _leaves(value))


def _places(desk: Desk, person: Person) -> Iterator[str]:
    code = person.address.commune_code
    if desk.places.knows(code):
        commune = desk.places.commune(code)
        yield from (commune.full_name, commune.name, desk.places.place_name(code))
