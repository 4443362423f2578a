"""Why a row stops or what was noted about it: codes, and their sentences for the clerk."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from desktop.domain.problem import Problem
from desktop.domain.texts.messages import template
from desktop.domain.texts.phrases import Phrase, mark, say_known
from desktop.services.imports.rows.targets import is_target, target


@dataclass(frozen=True, slots=True)
class Reason:
    """A code with the target whose column it is about, and what its sentence names."""

    target: str
    code: str
    values: Mapping[str, str] = field(default_factory=dict)


SENTENCES = {
    # cells
    "formula_empty": mark("{field}: ô có công thức nhưng không có kết quả. Xin mở bằng Excel, lưu lại, hoặc ghi số."),
    "digits_lost": mark("{field}: bảng tính đã đổi số thành {text} nên mất chữ số. Xin ghi lại đủ, để dạng chữ."),
    "zeros_lost": mark("{field} {text} thiếu chữ số, có thể đã mất số 0 ở đầu. Xin ghi lại đủ, để dạng chữ."),
    "unknown_clinic": mark("{field} “{text}” không có trong danh mục của sổ. Xin sửa, hoặc thêm nơi khám ở Cài đặt."),
    "unknown_decision": mark("{field} không đọc được. Xin ghi “người khác” hoặc “cùng người”, hoặc để trống."),
    "bad_count": mark("{field} không phải số tròn từ {lowest} đến {highest}. Xin sửa lại."),
    "bad_month": mark("{field} không phải tháng có thật. Xin ghi tháng/năm."),
    "bad_day": mark("{field} không phải ngày có thật. Xin ghi đủ ngày/tháng/năm."),
    "bad_amount": mark("{field} không phải số đồng tròn. Xin sửa lại."),
    "bad_method": mark("{field} không đọc được. Xin ghi 1, 3, 6, 12, VS hoặc TH."),
    "unknown_hi_group": mark("{field} “{text}” không có trong danh mục. Xin sửa lại hoặc để trống."),
    "repeated_place": mark("{field} {place} của hộ có ở các dòng {rows}. Xin sửa để mỗi người một thứ tự."),
    "more_supported": mark("{field} nhiều hơn số tháng đã đóng. Xin sửa một trong hai ô."),
    "place_without_household": mark("{field}: người này chưa thuộc hộ nào. Xin ghi hộ, hoặc bỏ trống ô này."),
    "unknown_commune": mark("{field} {text} không có trong danh mục cũ và mới. Xin sửa lại."),
    "commune_mismatch": mark("{field} không khớp với mã xã: mã đó là {text}. Xin sửa một trong hai ô."),
    # the sheet
    "repeated_number": mark("{field} {number} cũng có ở dòng {rows}. Xin giữ một dòng."),
    "repeated_person": mark(
        "Cùng họ tên, ngày sinh với dòng {rows}. Xin giữ một dòng, hoặc ghi “người khác” ở Xét trùng."
    ),
    "repeated_match": mark("Dòng này và dòng {rows} cùng chỉ một người trong sổ: {name}. Xin giữ một dòng."),
    "two_heads_rows": mark("Hộ có nhiều chủ hộ: dòng {rows}. Xin chỉ giữ một chủ hộ."),
    "head_needed_row": mark("Hộ của dòng này (dòng {rows}) không có chủ hộ. Xin ghi một người là chủ hộ."),
    "relation_needed": mark("{field}: chưa có. Xin ghi quan hệ của người này với chủ hộ."),
    "household_unclear": mark("Nhiều xã dùng cùng mã hộ này mà dòng này không ghi xã. Xin ghi xã."),
    "household_stopped": mark("Dòng {rows} cùng hộ bị dừng nên dòng này chờ. Xin sửa dòng đó rồi nhập lại cả hộ."),
    # the book
    "numbers_differ": mark("Các số ở dòng này trong sổ thuộc về nhiều người: {names}. Xin xem lại từng số."),
    "other_person": mark("{field} {number} trong sổ là của {name}, sinh {birth}. Xin xem lại số, tên và ngày sinh."),
    "likely_known": mark(
        "Có thể đã có trong sổ: {names}. Xin ghi số định danh, hoặc ghi “cùng người” hay “người khác” ở cột Xét trùng."
    ),
    "not_one_likely": mark("Không có đúng một người giống để nhận là cùng người ({names}). Xin ghi số định danh."),
    "already_in_book": mark("Đã có trong sổ: {name}. Cách nhập này chỉ thêm người mới."),
    "not_in_book": mark("Chưa có trong sổ. Cách nhập này chỉ sửa người đã có."),
    "in_other_household": mark("Người này đang ở hộ khác, chủ hộ {name}. Xin cho rời hộ đó trước."),
    "other_head": mark("Trong sổ, chủ hộ của hộ này là {name}. Xin sửa quan hệ, hoặc đổi chủ hộ ở trang Hộ trước."),
    "head_stays": mark("Người này là chủ hộ trong sổ. Xin sửa quan hệ, hoặc đổi chủ hộ ở trang Hộ trước."),
}
NOTES = {
    "zeros_restored": mark("{field}: đã thêm số 0 ở đầu thành {number}, khớp năm sinh và giới tính."),
    "commune_open": mark("{field}: có thể là nhiều xã ({text}). Giữ địa chỉ như trong tệp, xã để trống."),
    "commune_unknown": mark("{field}: không nhận ra xã trong “{text}”. Giữ địa chỉ như trong tệp, xã để trống."),
    "no_household": mark("{field}: có quan hệ nhưng không có mã hộ, nên không xếp vào hộ nào."),
    "no_relations": mark("Tệp không có cột quan hệ với chủ hộ, nên mã hộ không dùng để lập hộ."),
    "merged_headings": mark("Ô tiêu đề {text} gộp nhiều cột, chỉ cột đầu được nhận. Xin xem lại cột nào là gì."),
}


def sentence(reason: Reason) -> Phrase:
    """The clerk's sentence, the column called by its target's name."""
    label = target(reason.target).label if is_target(reason.target) else ""
    known = SENTENCES.get(reason.code) or NOTES.get(reason.code)
    known = known or template(Problem(reason.target, reason.code))
    return say_known(known, {**reason.values, "field": label})


def reasons_of(problems: Iterable[Problem]) -> Iterator[Reason]:
    """Problems of the person's check as reasons; their fields are also the targets."""
    for problem in problems:
        yield Reason(problem.field, problem.code, problem.values)
