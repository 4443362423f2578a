"""Acts of the journal in Vietnamese sentences.

To add an act: its sentence here; ``{…}`` are the entry's data, money and insurance already as people read them.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from desktop.domain.identity import RELATIONS
from desktop.domain.money import format_money

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
    "member_added": "Thêm người vào hộ, quan hệ: {relation}.",
    "member_removed": "Cho một người rời hộ, thẻ đã đóng giữ đến hết hạn. {reason}",
    "relation_changed": "Sửa quan hệ với chủ hộ thành {relation}.",
    "head_changed": "Đổi chủ hộ.",
    "household_code_set": "Ghi mã hộ {code}.",
    "claim_added": "Ghi giấy tờ chứng minh {paper}.",
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
}
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


def journal_sentence(act: str, data: Mapping[str, Any]) -> str:
    """The sentence of an entry; an act of a newer program shows its name."""
    values = _Shown({name: _shown(name, value) for name, value in data.items()})
    return SENTENCES.get(act, act).format_map(values).strip()


def _shown(name: str, value: Any) -> str:
    if name == "total":
        return format_money(int(value))
    if name == "relation":
        return RELATIONS.get(str(value), str(value))
    if name == "members":
        return str(len(value))
    if name == "changes" and isinstance(value, Mapping):
        return "; ".join(f"{FIELDS.get(field, field)} từ “{old}” thành “{new}”" for field, (old, new) in value.items())
    if isinstance(value, list):
        return ", ".join(str(item) for item in value)
    return WORDS.get(str(value), str(value))
