"""Acts of the journal in Vietnamese sentences.

To add an act: its sentence here; ``{…}`` are the entry's data, money and insurance already as people read them.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import Any

from desktop.domain.household_hi.figures import GROUP_NAMES as HI_GROUPS
from desktop.domain.identity import RELATIONS
from desktop.domain.money import format_money
from desktop.domain.partial_date import format_date
from desktop.domain.voluntary_si.figures import GROUP_NAMES as SI_GROUPS

SENTENCES = {
    "book_created": "Lập sổ {name}.",
    "practice_made": "Tạo dữ liệu tập: {people} người.",
    "settings_saved": "Đổi cài đặt: {changed}.",
    "user_saved": "Đổi người thu: {name}, mã {collector_code}.",
    "clinic_saved": "Lưu nơi khám chữa bệnh {code} {name}.",
    "person_registered": "Đăng ký {name}, số định danh {number}.",
    "person_changed": "Sửa thông tin của {name}: {changes}.",
    "duplicate_decided": "Xét trùng: {verdict}. Lý do: {reason}.",
    "household_created": "Lập hộ {code} gồm {members} người.",
    "member_added": "Thêm {person} vào hộ, quan hệ: {relation}.",
    "member_removed": "Cho {person} rời hộ, thẻ đã đóng giữ đến hết hạn. {reason}",
    "relation_changed": "Sửa quan hệ của {person} với chủ hộ thành {relation}.",
    "head_changed": "Đổi chủ hộ thành {person}.",
    "household_code_set": "Ghi mã hộ {code}.",
    "claim_added": "Ghi giấy tờ {paper} chứng minh nhóm {group}, hết hạn {until}.",
    "claim_end_changed": "Đổi ngày hết hạn của giấy tờ {paper} (nhóm {group}) từ {before} thành {until}.",
    "receipt_issued": "Thu {total} đ {insurance}, biên lai {symbol} số {number}, người nộp {payer} ({means}).",
    "receipt_printed": "In biên lai số {number}, lần {copy}.",
    "receipt_print_failed": "Lần in {copy} của biên lai số {number} không ra giấy, không tính.",
}
WORDS = {
    "voluntary_si": "BHXH tự nguyện",
    "household_hi": "BHYT hộ gia đình",
    "cash": "tiền mặt",
    "transfer": "chuyển khoản",
    "same": "cùng một người",
    "different": "hai người khác nhau",
    "male": "Nam",
    "female": "Nữ",
}
EMPTY = {
    "number": "chưa có",
    "paper": "không số",
    "until": "không ghi",
    "before": "không ghi",
    "reason": "không ghi",
    "person": "một người",
}
"""What is said in a sentence for a value that is missing, by the value's name; any other is left out."""
GROUPS = {**HI_GROUPS, **SI_GROUPS, "household": "hộ gia đình"}
FIELDS = {
    "full_name": "họ và tên",
    "birth": "ngày sinh",
    "sex": "giới tính",
    "personal_id": "số định danh",
    "old_id": "số CMND cũ",
    "si_number": "mã số BHXH",
    "ethnicity": "dân tộc",
    "nationality": "quốc tịch",
    "phone": "số điện thoại",
    "email": "thư điện tử",
    "occupation": "nghề nghiệp",
    "clinic_code": "nơi khám chữa bệnh",
    "street": "số nhà, đường",
    "hamlet": "thôn, xóm",
    "commune_code": "xã",
    "old_address": "địa chỉ cũ",
}


class _Shown(dict[str, str]):
    """A sentence never fails for want of a value."""

    def __missing__(self, key: str) -> str:
        return "…"


def journal_sentence(act: str, data: Mapping[str, Any], names: Mapping[str, str] | None = None) -> str:
    """The sentence of an entry; an act of a newer program shows its name.

    ``names`` tells how keys of people and codes of communes are read.
    """
    known = names or {}
    values = _Shown({name: _shown(name, value, known) for name, value in data.items()})
    return " ".join(SENTENCES.get(act, act).format_map(values).split())


def _shown(name: str, value: Any, names: Mapping[str, str]) -> str:
    if value in (None, ""):
        return EMPTY.get(name, "")
    if name == "person":
        return names.get(str(value), EMPTY["person"])
    if name == "changes" and isinstance(value, Mapping):
        fields = sorted(value, key=lambda field: list(FIELDS).index(field) if field in FIELDS else len(FIELDS))
        return "; ".join(_changed(field, value[field], names) for field in fields)
    if isinstance(value, list):
        return str(len(value)) if name == "members" else ", ".join(str(item) for item in value)
    return _plain(name, str(value))


def _plain(name: str, value: str) -> str:
    readers: dict[str, Callable[[str], str]] = {
        "total": lambda text: format_money(int(text)),
        "relation": lambda text: RELATIONS.get(text, text),
        "group": lambda text: GROUPS.get(text, text),
        "until": _day,
        "before": _day,
    }
    return readers[name](value) if name in readers else WORDS.get(value, value)


def _day(text: str) -> str:
    return format_date(date.fromisoformat(text))


def _changed(field: str, pair: Sequence[str], names: Mapping[str, str]) -> str:
    before, after = (names.get(text, WORDS.get(text, text)) or "trống" for text in pair)
    return f"{FIELDS.get(field, field)} từ “{before}” thành “{after}”"
