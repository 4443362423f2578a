"""Acts of the journal in Vietnamese sentences.

To add an act: its sentence here; ``{…}`` are the entry's data, money and insurance already as people read them.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import Any, Self

from desktop.domain.household_hi.figures import GROUP_NAMES as HI_GROUPS
from desktop.domain.identity import RELATIONS
from desktop.domain.money import format_money
from desktop.domain.partial_date import format_date
from desktop.domain.texts.phrases import Phrase, Translate, joined, mark, say, say_known
from desktop.domain.voluntary_si.figures import GROUP_NAMES as SI_GROUPS

SENTENCES = {
    "book_created": mark("Lập sổ {name}."),
    "practice_made": mark("Tạo dữ liệu tập: {people} người."),
    "settings_saved": mark("Đổi cài đặt: {changed}."),
    "backup_made": mark("Sao lưu sổ vào {place}: {file} ({backup_reason})."),
    "backup_failed": mark("Sao lưu sổ vào {place} không thành ({backup_reason}): {problem}"),
    "backup_place_added": mark("Thêm nơi sao lưu {place}."),
    "backup_place_removed": mark("Bỏ nơi sao lưu {place}; các bản đã có ở đó vẫn còn."),
    "book_restored": mark("Khôi phục sổ từ bản sao lưu {file}. Sổ trước đó được giữ ở {kept}."),
    "list_exported": mark("Xuất ra tệp: {what}, {rows} dòng."),
    "record_exported": mark("Xuất toàn bộ hồ sơ của người này ra tệp, {rows} dòng."),
    "user_saved": mark("Đổi người thu: {name}, mã {collector_code}."),
    "user_added": mark("Thêm người dùng {name}, vai trò {role}, mã {collector_code}. Người duyệt: {approver}."),
    "user_changed": mark("Sửa người dùng {name}: vai trò {role}, mã {collector_code}. Người duyệt: {approver}."),
    "user_left": mark("{name} thôi làm ở điểm thu, mật khẩu không mở sổ nữa. Người duyệt: {approver}."),
    "passphrase_set": mark("Đặt mật khẩu mới cho {name}. Người duyệt: {approver}."),
    "own_passphrase_changed": mark("{name} đổi mật khẩu của mình."),
    "passphrase_recovered": mark("Đặt lại mật khẩu của {name} bằng mã khôi phục."),
    "approved": mark("{name} duyệt: {approved}. {own} {recovery}"),
    "approval_refused": mark("Không được duyệt: {approved}. {why}"),
    "receipt_book_added": mark("Mở quyển biên lai {label}, ký hiệu {symbol}, từ số {first} đến {last}."),
    "receipt_book_handed": mark("Giao quyển biên lai {label} từ {giver} cho {taker}, số kế tiếp {next}. {note}"),
    "receipt_book_closed": mark("Đóng quyển biên lai {label}, {unused} số không dùng nữa. Người duyệt: {approver}."),
    "receipt_numbers_spoiled": mark("Ghi hỏng số {first} đến {last} của quyển biên lai {label}. Lý do: {reason}."),
    "hamlet_saved": mark("Lưu thôn {name}, số dân xã báo: {residents}."),
    "hamlet_spelling_added": mark("Thôn {name} có thêm cách viết “{text}”."),
    "hamlet_spelling_removed": mark("Bỏ cách viết “{text}” của thôn {name}."),
    "hamlets_taken": mark("Lập {count} thôn theo địa chỉ trong sổ: {names}."),
    "hamlet_closed": mark("Thôn {name} không còn dùng nữa."),
    "coverage_target_set": mark("Đặt chỉ tiêu bao phủ năm {year}, {insurance}: {percent} %. {hamlet}"),
    "coverage_target_removed": mark("Bỏ chỉ tiêu bao phủ năm {year}, {insurance}. {hamlet}"),
    "potential_order_saved": mark("Đổi thứ tự ưu tiên của danh sách tiềm năng: {order}."),
    "monthly_report_made": mark("Lập báo cáo bao phủ tháng {month}."),
    "clinic_saved": mark("Lưu nơi khám chữa bệnh {code} {name}."),
    "person_registered": mark("Đăng ký {name}, số định danh {number}."),
    "person_changed": mark("Sửa thông tin của {name}: {changes}."),
    "person_changed_by_import": mark("Sửa thông tin của {name} theo tệp {file}, dòng {row}: {changes}."),
    "people_import_begun": mark("Bắt đầu nhập tệp {file}."),
    "people_import_part": mark("Đang nhập tệp {file}: ghi {people} người mới."),
    "people_imported": mark(
        "Nhập tệp {file}: {new} người mới, {changed} người được sửa, {same} không đổi, {stopped} dòng dừng,"
        " {households} hộ mới."
    ),
    "came_by_import": mark("Đăng ký khi nhập tệp {file}, dòng {row}."),
    "household_by_import": mark("Lập hộ khi nhập tệp {file}, dòng {row}."),
    "duplicate_decided": mark("Xét trùng: {verdict}. Lý do: {reason}."),
    "household_created": mark("Lập hộ {code} gồm {members} người."),
    "member_added": mark("Thêm {person} vào hộ, quan hệ: {relation}."),
    "member_removed": mark("Cho {person} rời hộ, thẻ đã đóng giữ đến hết hạn. {reason}"),
    "relation_changed": mark("Sửa quan hệ của {person} với chủ hộ thành {relation}."),
    "head_changed": mark("Đổi chủ hộ thành {person}."),
    "household_code_set": mark("Ghi mã hộ {code}."),
    "claim_added": mark("Ghi giấy tờ {paper} chứng minh nhóm {group}, hết hạn {until}."),
    "claim_end_changed": mark("Đổi ngày hết hạn của giấy tờ {paper} (nhóm {group}) từ {before} thành {until}."),
    "si_opening_entered": mark(
        "Ghi BHXH trước khi có sổ: đóng {paid_months} tháng, được hỗ trợ {supported_months} tháng,"
        " tháng gần nhất {last_month}. Nguồn: {source}."
    ),
    "hi_opening_entered": mark("Ghi BHYT trước khi có sổ: {group}, thẻ đến {until}. Nguồn: {source}."),
    "receipt_issued": mark("Thu {total} đ {insurance}, biên lai {symbol} số {number}, người nộp {payer} ({means})."),
    "receipt_voided": mark("Hủy biên lai số {number}, {total} đ: {outcome} {replaced_by}. Lý do: {reason}."),
    "cover_refunded": mark(
        "Hoàn trả {amount} đ {insurance} theo phiếu {slip}, biên lai số {number}: {cause}, {payout}. {reason}"
    ),
    "list_line_voided": mark("Dòng của {person} trong {batch} không còn tính: biên lai đã hủy."),
    "receipt_printed": mark("In biên lai số {number}, lần {copy}."),
    "receipt_print_failed": mark("Lần in {copy} của biên lai số {number} không ra giấy, không tính."),
    "day_opened": mark("Mở quầy ngày {session_day} với {opening} đ trong két ({counting})."),
    "cash_moved": mark("Chuyển {amount} đ ({movement}) trong két ngày {session_day}. {note}"),
    "cash_corrected": mark("Điều chỉnh {amount} đ của ngày đã chốt {corrects_day}, ghi vào ngày {session_day}. {note}"),
    "day_closed": mark(
        "Chốt ngày {session_day}: phải có {expected} đ, đếm được {counted} đ, chênh lệch {difference} đ,"
        " rút khỏi két {handed_over} đ. {difference_reason}"
    ),
    "money_remitted": mark("Nộp cơ quan BHXH {total} đ, giấy nộp số {number}, {items} khoản ({source})."),
    "remittance_reversed": mark("Rút lại giấy nộp số {reverses} ({total} đ), ghi thành số {number}. Lý do: {reason}."),
    "remittance_confirmed": mark(
        "Xác nhận giấy nộp số {number}: cơ quan BHXH nhận {amount} đ ngày {day}, chênh lệch {difference} đ. {reference}"
    ),
    "life_left": mark("{person} rời hộ. {reason}"),
    "life_died": mark("Ghi {person} đã mất ngày {day}. {reason}"),
    "life_moved_away": mark("Ghi {person} chuyển đi từ ngày {day}. {reason}"),
    "life_other_cover": mark("Ghi {person} có BHYT nhóm khác từ ngày {day} ({group}). {reason}"),
    "life_compulsory_si": mark("Ghi {person} đóng BHXH bắt buộc từ ngày {day}. {reason}"),
    "life_one_time": mark("Ghi {person} hưởng BHXH một lần ngày {day}. {reason}"),
    "life_pension": mark("Ghi {person} hưởng lương hưu từ ngày {day}. {reason}"),
    "life_head_changed": mark("Đổi chủ hộ thành {person}. {reason}"),
    "life_household_split": mark("Tách hộ, {person} là chủ hộ mới. {reason}"),
    "life_household_merged": mark("Nhập hộ khác vào hộ của {person}. {reason}"),
    "life_planned": mark("Đăng ký thay đổi mức hoặc kỳ đóng BHXH của {person} từ ngày {day}. {reason}"),
    "life_people_merged": mark("Gộp hồ sơ trùng vào hồ sơ của {person}, chuyển {covers} kỳ và thẻ. {reason}"),
    "life_person_split": mark("Tách hồ sơ của {person} thành hai người, chuyển {covers} kỳ và thẻ. {reason}"),
    "life_undone": mark("Hoàn tác: {what}. Lý do: {reason}."),
    "record_gone": mark("Hồ sơ này gộp vào hồ sơ của {person}."),
    "record_back": mark("Hồ sơ này tách lại khỏi hồ sơ của {person}."),
    "transfer_awaited": mark("Chờ {payer} chuyển khoản {total} đ cho {about}, số tham chiếu {bill}."),
    "transfer_cancelled": mark("Bỏ chờ {payer} chuyển khoản {total} đ. Lý do: {reason}."),
    "statement_imported": mark(
        "Nhập sao kê {file}: {fresh} khoản mới, {known} khoản đã có, {ticked} khoản khớp biên lai đã lập."
    ),
    "statement_row_matched": mark("Khớp khoản {amount} đ trên sao kê ({purpose}) với lần nộp tiền. {note}"),
    "statement_row_set_aside": mark("Khoản {amount} đ trên sao kê ({purpose}) không phải của quầy. {note}"),
    "statement_row_taken_back": mark("Khoản {amount} đ trên sao kê ({purpose}) lại là của quầy. {note}"),
    "statement_row_noted": mark("Ghi chú khoản {amount} đ trên sao kê ({purpose}): {note}"),
    "handwritten_entered": mark(
        "Nhập biên lai viết tay số {number} quyển {label}, lập ngày {written}. Lý do: {reason}."
    ),
    "numbers_skipped": mark("Bỏ số {numbers} của quyển viết tay {label}. Lý do: {reason}."),
    "list_made": mark("Lập danh sách {batch}."),
    "list_lines_added": mark("Gom {lines} dòng vào {batch}."),
    "list_lines_removed": mark("Bỏ {lines} dòng khỏi {batch}."),
    "list_line_changed": mark("Sửa dòng của {person} trong {batch}: {kind}. {note}"),
    "list_deleted": mark("Xóa đợt trống {batch}."),
    "list_sent": mark("Gửi {batch}: {lines} dòng, {amount} đ."),
    "list_answered": mark(
        "Nhập trả lời {file} cho {batch}: {accepted} dòng nhận, {rejected} dòng trả lại, {unclear} dòng chưa khớp."
    ),
    "list_line_relisted": mark("Đưa dòng của {person} từ {batch} vào {into}."),
    "list_line_settled": mark("Dòng của {person} trong {batch}: {handling}."),
    "list_row_chosen": mark("Chọn dòng trả lời {row} cho {person} trong {batch}."),
    "list_numbers_taken": mark("Ghi {fields} số từ trả lời của {batch}."),
    "consultation_kept": mark("Tư vấn: {outcome} {promised}."),
    "earlier_periods_entered": mark("Ghi thời gian đóng trước đây: {months} tháng, {periods} đoạn, theo {source}."),
    "contact_logged": mark("Liên hệ {person}: {channel}, {outcome} {promised_on}. {note}"),
    "messages_logged": mark("Ghi đã nhắn tin cho {people} người."),
    "list_closed": mark("Đóng {batch}."),
    "round_planned": mark("Lập đợt vận động {title}, đi ngày {day}. Người đi: {who}."),
    "round_changed": mark("Sửa đợt vận động {title}, đi ngày {day}. Người đi: {who}."),
    "round_cancelled": mark("Bỏ đợt vận động {title} ngày {day}."),
    "round_people_added": mark("Đưa {people} người vào đợt vận động {title}."),
    "round_person_removed": mark("Bỏ {person} khỏi đợt vận động {title}."),
    "visit_noted": mark("Gặp {person} ngày {day}, đợt {round}: {outcome} {promised_on}. {note}"),
    "visit_sheet_imported": mark(
        "Nhập phiếu kết quả {file} của đợt {title}: {results} kết quả, {new} người mới, {stopped} dòng dừng."
    ),
}
WORDS = {
    "replaced": say("thay bằng biên lai số"),
    "returned": say("trả lại tiền cho người nộp"),
    "higher_group": say("chuyển sang nhóm BHYT có thứ tự cao hơn"),
    "death": say("chết"),
    "missing": say("mất tích"),
    "not_resident": say("không còn cư trú"),
    "agency": say("cơ quan BHXH trả"),
    "day_close": say("chốt ngày"),
    "upgrade": say("trước khi nâng cấp"),
    "demand": say("theo yêu cầu"),
    "restore": say("trước khi khôi phục"),
    "voluntary_si": say("BHXH tự nguyện"),
    "household_hi": say("BHYT hộ gia đình"),
    "cash": say("tiền mặt"),
    "transfer": say("chuyển khoản"),
    "drawer": say("tiền mặt trong két"),
    "safe": say("tiền mặt đã rút khỏi két"),
    "account": say("tài khoản của điểm thu"),
    "same": say("cùng một người"),
    "different": say("hai người khác nhau"),
    "died": say("đã mất"),
    "moved_away": say("chuyển đi"),
    "other_cover": say("có BHYT nhóm khác"),
    "compulsory_si": say("BHXH bắt buộc"),
    "one_time": say("BHXH một lần"),
    "pension": say("lương hưu"),
    "head_changed": say("đổi chủ hộ"),
    "household_split": say("tách hộ"),
    "household_merged": say("nhập hộ"),
    "planned": say("thay đổi mức hoặc kỳ đóng"),
    "people_merged": say("gộp hồ sơ"),
    "person_split": say("tách hồ sơ"),
    "member_left": say("rời hộ"),
    "male": say("Nam"),
    "female": say("Nữ"),
    "new": say("tăng mới"),
    "continue": say("đóng tiếp"),
    "again": say("đóng lại"),
    "stop": say("giảm"),
    "change": say("điều chỉnh"),
    "refund": say("lập hoàn trả sau"),
    "accepted": say("cơ quan BHXH đã nhận sau"),
    "left": say("để nguyên"),
    "none": say("chưa xử lý"),
    "float_counted": say("đã đếm"),
    "float_taken_over": say("mang sang, chưa đếm lại"),
    "drawer_float": say("tiền lẻ để thối"),
    "drawer_deposit": say("nộp ngân hàng"),
    "drawer_handover": say("bàn giao với két sắt"),
    "drawer_correction": say("điều chỉnh ngày đã chốt"),
    "call": say("gọi điện"),
    "message": say("nhắn tin"),
    "visit": say("đến nhà"),
    "letter": say("gửi thư"),
    "counter": say("tại quầy"),
    "not_reached": say("chưa gặp"),
    "reached": say("đã báo"),
    "promised": say("hẹn đến"),
    "agreed": say("đồng ý"),
    "refused": say("từ chối"),
    "wrong_number": say("sai số"),
    "sent": say("đã nhắn"),
    "moved": say("đã chuyển đi"),
}
ROLES = {"clerk": say("người thu"), "supervisor": say("người kiểm soát"), "auditor": say("người kiểm tra")}
REFUSALS = {
    "wrong_passphrase": say("Mật khẩu sai."),
    "not_a_supervisor": say("Đây không phải mật khẩu của người kiểm soát."),
    "not_own_passphrase": say("Đây không phải mật khẩu của người đang làm."),
}
APPROVED = {
    "user_added": say("thêm người dùng"),
    "user_changed": say("sửa người dùng"),
    "user_left": say("cho người dùng nghỉ"),
    "passphrase_set": say("đặt mật khẩu"),
    "receipt_book_closed": say("đóng quyển biên lai"),
    "cash_moved": say("tiền vào, ra két"),
    "remittance_reversed": say("rút lại giấy nộp"),
    "receipt_voided": say("hủy biên lai"),
    "cover_refunded": say("hoàn trả tiền đóng"),
}
"""What an approval was asked for; to add one: the act's name as it is handed to ``approve``."""
EMPTY = {
    "number": say("chưa có"),
    "paper": say("không số"),
    "until": say("không ghi"),
    "before": say("không ghi"),
    "last_month": say("không ghi"),
    "reason": say("không ghi"),
    "person": say("một người"),
    "who": say("chưa ghi"),
    "residents": say("chưa rõ"),
    "giver": say("điểm thu"),
    "taker": say("điểm thu"),
    "collector_code": say("chưa có"),
}
"""What is said in a sentence for a value that is missing, by the value's name; any other is left out."""
GROUPS = {
    **HI_GROUPS,
    **SI_GROUPS,
    "household": say("hộ gia đình"),
    "employee": say("người lao động đóng qua nơi làm việc"),
    "budget": say("ngân sách nhà nước đóng"),
    "pupil": say("học sinh, sinh viên đóng qua trường"),
    "pension": say("cơ quan BHXH đóng"),
    "other": say("nhóm khác"),
}
FIELDS = {
    "full_name": say("họ và tên"),
    "birth": say("ngày sinh"),
    "sex": say("giới tính"),
    "personal_id": say("số định danh"),
    "old_id": say("số CMND cũ"),
    "si_number": say("mã số BHXH"),
    "hi_number": say("mã số thẻ BHYT"),
    "ethnicity": say("dân tộc"),
    "nationality": say("quốc tịch"),
    "phone": say("số điện thoại"),
    "email": say("thư điện tử"),
    "occupation": say("nghề nghiệp"),
    "clinic_code": say("nơi khám chữa bệnh"),
    "street": say("số nhà, đường"),
    "hamlet": say("thôn, xóm"),
    "commune_code": say("xã"),
    "old_address": say("địa chỉ cũ"),
}


class _Sentence(Phrase):
    """A sentence in which the room of a value that is left out closes."""

    __slots__ = ()

    def __new__(cls, template: str, values: Mapping[str, object] | None = None) -> Self:
        filled = say_known(template, values or {})
        made = str.__new__(cls, _closed(filled))
        made.template, made.values = filled.template, filled.values
        return made

    def told(self, translate: Translate) -> str:
        return _closed(super().told(translate))


def _closed(text: str) -> str:
    return " ".join(text.split()).replace(" .", ".").replace(" ,", ",")


def journal_sentence(act: str, data: Mapping[str, Any], names: Mapping[str, str] | None = None) -> str:
    """The sentence of an entry; an act of a newer program shows its name.

    ``names`` tells how keys of people and codes of communes are read.
    """
    known = names or {}
    values = {name: _shown(name, value, known) for name, value in data.items()}
    return _Sentence(SENTENCES.get(act, act), values)


def _shown(name: str, value: Any, names: Mapping[str, str]) -> str:
    if value in (None, ""):
        return EMPTY.get(name, "")
    if name == "person":
        return names.get(str(value), EMPTY["person"])
    if name == "changes" and isinstance(value, Mapping):
        fields = sorted(value, key=lambda field: list(FIELDS).index(field) if field in FIELDS else len(FIELDS))
        return joined("; ", (_changed(field, value[field], names) for field in fields))
    if isinstance(value, list):
        return str(len(value)) if name == "members" else ", ".join(str(item) for item in value)
    return _plain(name, str(value))


def _plain(name: str, value: str) -> str:
    readers: dict[str, Callable[[str], str]] = {
        "total": lambda text: format_money(int(text)),
        "amount": lambda text: format_money(int(text)),
        "difference": lambda text: format_money(int(text)),
        "relation": lambda text: RELATIONS.get(text, text),
        "group": lambda text: GROUPS.get(text, text),
        "until": _day,
        "approved": lambda text: APPROVED.get(text, text),
        "role": lambda text: ROLES.get(text, text),
        "own": lambda text: say("Tự duyệt bằng mật khẩu của mình.") if text == "True" else "",
        "recovery": lambda text: say("Bằng mã khôi phục.") if text == "True" else "",
        "why": lambda text: REFUSALS.get(text, text),
        "day": _day,
        "promised_on": _day,
        "session_day": _day,
        "corrects_day": _day,
        **dict.fromkeys(("opening", "expected", "counted", "difference", "handed_over"), _amount),
        "before": _day,
    }
    return readers[name](value) if name in readers else WORDS.get(value, value)


def _amount(text: str) -> str:
    return format_money(int(text))


def _day(text: str) -> str:
    return format_date(date.fromisoformat(text))


def _changed(field: str, pair: Sequence[str], names: Mapping[str, str]) -> str:
    before, after = (names.get(text, WORDS.get(text, text)) or say("trống") for text in pair)
    return say("{field} từ “{before}” thành “{after}”", field=FIELDS.get(field, field), before=before, after=after)
