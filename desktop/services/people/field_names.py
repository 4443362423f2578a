"""What the fields of a person are called wherever they are shown: form, differences, duplicates, imports, replies."""

from __future__ import annotations

from collections.abc import Mapping

from desktop.domain.texts.phrases import Phrase, say

FIELD_NAMES: Mapping[str, Phrase] = {
    "full_name": say("Họ và tên"),
    "birth": say("Ngày sinh"),
    "sex": say("Giới tính"),
    "personal_id": say("Số định danh"),
    "old_id": say("Số CMND cũ"),
    "si_number": say("Mã số BHXH"),
    "hi_number": say("Mã số thẻ BHYT"),
    "ethnicity": say("Dân tộc"),
    "nationality": say("Quốc tịch"),
    "phone": say("Điện thoại"),
    "email": say("Thư điện tử"),
    "occupation": say("Nghề nghiệp"),
    "clinic_code": say("Nơi khám chữa bệnh ban đầu"),
    "street": say("Số nhà, đường"),
    "hamlet": say("Thôn, xóm, tổ dân phố"),
    "commune_code": say("Xã, phường"),
    "old_address": say("Địa chỉ cũ in trên giấy tờ"),
}
"""By the field names of ``PersonDraft``, in the order of the form."""
