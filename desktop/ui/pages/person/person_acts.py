"""The keys of the participant page, for a person of the book and for a new one."""

from __future__ import annotations

from dataclasses import replace

from desktop.ui.acts import Act
from desktop.ui.i18n import mark
from desktop.ui.pages.person.form.commune_choice import COMMUNE_ACTS

_EDIT = Act(key="Ctrl+U", label=mark("sửa thông tin"), method="edit", in_bar=False)
_FIRST = Act(key="Alt+1", label=mark("ghi theo thẻ, hoặc cùng một người"), method="choose_first", in_bar=False)
_SECOND = Act(key="Alt+2", label=mark("giữ như sổ, hoặc người khác"), method="choose_second", in_bar=False)
KNOWN_ACTS: tuple[Act, ...] = (
    Act(key="Enter", label=mark("gia hạn như lần trước"), method="renew"),
    Act(key="F5", label=mark("gia hạn"), method="renew", in_bar=False),
    Act(key="F6", label=mark("BHXH"), method="to_si"),
    Act(key="F7", label=mark("BHYT"), method="to_hi"),
    Act(key="F3", label=mark("biên lai, nhật ký"), method="to_papers"),
    Act(key="F4", label=mark("vì sao"), method="why_si"),
    Act(key="Shift+F4", label=mark("vì sao, BHYT"), method="why_hi", in_bar=False),
    Act(key="Ctrl+H", label=mark("cả hộ"), method="to_household"),
    Act(key="Ctrl+P", label=mark("in giấy"), method="choose_paper"),
    Act(key="Ctrl+M", label=mark("lịch tham gia"), method="to_coverage", in_bar=False),
    Act(key="Ctrl+L", label=mark("ghi liên hệ"), method="log_contact", in_bar=False),
    Act(key="Ctrl+E", label=mark("xuất toàn bộ hồ sơ ra tệp"), method="export", in_bar=False),
    _EDIT,
    Act(key="F8", label=mark("tư vấn"), method="to_advice"),
    Act(key="Ctrl+B", label=mark("biến động"), method="to_life", in_bar=False),
    Act(key="Ctrl+R", label=mark("hoàn trả tiền đóng"), method="to_refund", in_bar=False),
    Act(key="Ctrl+D", label=mark("trước khi có sổ này"), method="to_before", in_bar=False),
    _FIRST,
    _SECOND,
)
NEW_ACTS: tuple[Act, ...] = (
    Act(key="F6", label=mark("đóng BHXH"), method="to_si"),
    Act(key="F7", label=mark("BHYT cả hộ"), method="to_hi"),
    Act(key="F9", label=mark("lưu người này"), method="save"),
    Act(key="Ctrl+S", label=mark("lưu người này"), method="save", in_bar=False),
    replace(_EDIT, in_bar=True),
    _FIRST,
    _SECOND,
    *COMMUNE_ACTS,
)
