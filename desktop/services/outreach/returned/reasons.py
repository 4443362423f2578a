"""Why a row of a returned sheet stops: codes, and their sentences for the clerk."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from desktop.domain.problem import Problem
from desktop.domain.texts.messages import template
from desktop.domain.texts.phrases import mark, say_known
from desktop.services.outreach.returned.sheet import NAMES

SENTENCES: Mapping[str, str] = {
    "formula_empty": mark("{field}: ô có công thức nhưng không có kết quả. Xin ghi chữ hoặc số vào ô."),
    "unknown_outcome": mark("{field} “{text}” không đọc được. Xin chọn một trong: {allowed}."),
    "no_outcome": mark("Có ghi ngày hoặc ghi chú mà chưa có kết quả. Xin chọn kết quả."),
    "bad_day": mark("{field} “{text}” không phải ngày có thật. Xin ghi đủ ngày/tháng/năm."),
    "place_of_another": mark("Dòng TT {place} của đợt là {name}, không phải người ở dòng này. Xin xem lại TT và tên."),
    "place_unknown": mark("Đợt này không có dòng TT {place}. Xin để trống TT nếu là người gặp thêm."),
    "repeated_rows": mark("Cùng một người với dòng {rows}. Xin giữ một dòng."),
    "written_otherwise": mark("Đã ghi kết quả khác: {told}. Muốn thay thì bấm F7."),
    "likely_known": mark("Có thể đã có trong sổ: {names}. Xin ghi số định danh, hoặc đưa người ấy vào đợt trước."),
    "numbers_differ": mark("Số {number} trong sổ là của {name}, khác tên ở dòng này. Xin xem lại số và tên."),
    "gone": mark("{name} {why}, nên không ghi kết quả được. Xin xem lại."),
    "zeros_lost": mark("{field} {text} không đủ chữ số, có thể đã mất số 0 ở đầu. Xin ghi lại đủ."),
}


@dataclass(frozen=True, slots=True)
class Stop:
    """A code with the target whose column it is about, and what its sentence names."""

    code: str
    target: str = ""
    values: Mapping[str, str] = field(default_factory=dict)

    @property
    def sentence(self) -> str:
        """For the clerk."""
        known = SENTENCES.get(self.code) or template(Problem(self.target, self.code))
        return say_known(known, {**self.values, "field": NAMES.get(self.target, "")})
