"""What the fields of a person are called."""

from __future__ import annotations

from desktop.ui.i18n import mark

FIELD_LABELS = {
    "full_name": mark("Họ và tên"),
    "birth": mark("Ngày sinh"),
    "sex": mark("Giới tính"),
    "personal_id": mark("Số định danh"),
    "old_id": mark("Số CMND cũ"),
    "si_number": mark("Mã số BHXH"),
    "hi_number": mark("Mã số thẻ BHYT"),
    "ethnicity": mark("Dân tộc"),
    "nationality": mark("Quốc tịch"),
    "phone": mark("Điện thoại"),
    "email": mark("Thư điện tử"),
    "occupation": mark("Nghề nghiệp"),
    "clinic_code": mark("Nơi khám chữa bệnh ban đầu"),
    "street": mark("Số nhà, đường"),
    "hamlet": mark("Thôn, xóm, tổ dân phố"),
    "commune_code": mark("Xã, phường"),
    "old_address": mark("Địa chỉ cũ in trên giấy tờ"),
}
"""By the field names of ``PersonDraft``, in the order of the form."""

SEX_LABELS = {"male": mark("Nam"), "female": mark("Nữ")}
