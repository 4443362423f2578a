"""The words of the counter: names of fields, sentences of problems and warnings; data only."""

from __future__ import annotations

FIELD_NAMES = {
    "": "Nội dung gửi vào",
    "address": "Địa chỉ",
    "already_paid_this_year": "Số người trong hộ đã đóng trong năm",
    "amount": "Số tiền",
    "birth": "Ngày sinh",
    "book": "Sổ",
    "cash": "Tiền nhận",
    "claims": "Giấy tờ chứng minh",
    "clinic_code": "Nơi khám chữa bệnh ban đầu",
    "code": "Mã",
    "commune_code": "Xã, phường, đặc khu",
    "email": "Thư điện tử",
    "ethnicity": "Dân tộc",
    "extra_support": "Hỗ trợ thêm",
    "full_name": "Họ và tên",
    "group": "Nhóm",
    "groups": "Nhóm được hỗ trợ",
    "health_card": "Số thẻ BHYT",
    "id": "Số định danh",
    "income": "Thu nhập chọn để đóng",
    "issued": "Ngày cấp",
    "kind": "Loại yêu cầu",
    "last_card_ends": "Ngày hết hạn thẻ cũ",
    "members": "Danh sách người trong hộ",
    "method": "Phương thức đóng",
    "months": "Số tháng",
    "months_left": "Số tháng còn lại",
    "name": "Tên",
    "nationality": "Quốc tịch",
    "occupation": "Nghề nghiệp",
    "old_id": "Số CMND cũ",
    "paid_months_before": "Số tháng đã đóng trước đây",
    "paid_on": "Ngày đóng",
    "paper_number": "Số giấy tờ chứng minh",
    "passphrase": "Mật khẩu",
    "percent": "Tỷ lệ hỗ trợ",
    "percent_of_line_premium": "Tỷ lệ hỗ trợ thêm",
    "person_id": "Người tham gia",
    "personal_id": "Số định danh",
    "phone": "Số điện thoại",
    "relation": "Quan hệ với chủ hộ",
    "rows": "Danh sách người trong hộ",
    "sex": "Giới tính",
    "si_number": "Mã số BHXH",
    "start": "Tháng bắt đầu",
    "supported_months_before": "Số tháng đã được hỗ trợ trước đây",
    "text": "Nội dung quét",
    "until": "Ngày hết hạn",
    "valid_from": "Ngày bắt đầu",
    "valid_to": "Ngày hết hạn",
    "whole_cycle": "Hỗ trợ cả kỳ",
}

PROBLEMS = {
    # amounts and numbers
    "below_floor": "{field} thấp hơn mức thấp nhất {floor} đ. Xin nhập từ {floor} đ trở lên.",
    "above_ceiling": "{field} cao hơn mức cao nhất {ceiling} đ. Xin nhập không quá {ceiling} đ.",
    "not_whole_dong": "{field} phải là số đồng tròn, không có phần lẻ. Xin bỏ phần lẻ.",
    "out_of_range": "{field} nằm ngoài khoảng cho phép. Xin nhập từ {lowest} đến {highest}.",
    "percent_or_amount": "{field}: chỉ nhập tỷ lệ hoặc số tiền, không nhập cả hai. Xin xóa một ô.",
    # shape of the input
    "wrong_type": "{field} không đúng kiểu. Xin ghi {expected}.",
    "missing_field": "{field}: chưa có. Xin nhập vào.",
    "unknown_field": "Ô {field} không có trong mẫu này. Xin bỏ ô này.",
    "unknown_kind": "{field} không có. Xin dùng một trong: {allowed}.",
    "unknown_method": "{field} không có. Xin chọn một trong: {allowed}.",
    "unknown_group": "{field} không có. Xin chọn một trong: {allowed}.",
    "unknown_value": "{field} không đọc được. Xin chọn một trong: {allowed}.",
    "unknown_relation": "{field} không có trong danh mục 00–22. Xin chọn lại.",
    "bad_date": "{field} không phải ngày tháng có thật. Xin nhập lại.",
    "bad_json": "Nội dung gửi vào không đọc được: {reason}. Xin sửa rồi gửi lại.",
    "too_long": "{field} dài quá {limit} ký tự. Xin viết ngắn lại.",
    # voluntary SI
    "months_not_allowed": "{field} không dùng được với lựa chọn này. Được phép: {allowed}.",
    "past_deadline": (
        "Hạn đóng của kỳ này là {deadline}, nay đã qua. Có thể đóng lại từ tháng {rejoin}; cần thêm thì hỏi BHXH cơ sở."
    ),
    "start_in_past": "{field} đã qua. Đóng cho những năm về sau thì bắt đầu từ tháng {earliest} trở đi.",
    "too_young": "Chưa đủ {age} tuổi vào ngày {start}. Xin chọn tháng bắt đầu muộn hơn hoặc xem lại ngày sinh.",
    "not_at_retirement_age": (
        "Chưa đến tuổi nghỉ hưu. Đóng cho những năm còn thiếu từ tháng {earliest}, hoặc chọn phương thức khác."
    ),
    "nothing_missing": "Đã đủ {months} tháng, không còn thiếu. Xin chọn phương thức khác.",
    "parameter_missing": (
        "Chưa có số liệu “{name}” ({figure}) cho ngày {date}. Xin đổi ngày đóng hoặc cập nhật tham số."
    ),
    "cycle_not_complete": "Kỳ đã đóng chưa hết. Thay đổi có hiệu lực khi kỳ đó hết; xin chọn tháng bắt đầu sau đó.",
    "nothing_to_refund": "Phương thức này không có phần còn lại để hoàn trả. Xin xem lại phương thức.",
    "foreigner": "Người nước ngoài không thuộc diện tham gia BHXH tự nguyện. Xin xem lại quốc tịch.",
    "compulsory_si": "Người này đang đóng BHXH bắt buộc. Chỉ nhận khi hợp đồng lao động đang tạm hoãn.",
    "draws_pension": "Người này đang hưởng lương hưu hoặc trợ cấp hằng tháng nên không thuộc diện tham gia.",
    # household HI
    "too_many_members": "Một lần đóng nhận nhiều nhất {limit} người. Xin chia thành nhiều lần.",
    "already_covered": "Người này đã có BHYT theo nhóm khác nên không bán thẻ. Xin bỏ khỏi lần đóng này.",
    "card_already_renewed": "Thẻ đã gia hạn đến {until}. Xin bỏ người này khỏi lần đóng.",
    "odd_months_not_permitted": "Chỉ nhận 3, 6 hoặc 12 tháng. Xin chọn lại số tháng.",
    "nobody_pays": "Chưa có ai được đóng trong lần này. Xin chọn ít nhất một người.",
    "head_needed": "Hộ phải có đúng một chủ hộ. Xin chọn chủ hộ.",
    "two_heads": "Hộ có hai chủ hộ. Xin chỉ giữ một chủ hộ.",
    "member_twice": "Một người có hai lần trong hộ. Xin bỏ bớt một dòng.",
    # proof papers and dates
    "missing_proof": "Chưa có số giấy tờ chứng minh. Xin nhập số giấy hoặc bỏ nhóm này.",
    "ends_before_start": "{field} đứng trước ngày bắt đầu. Xin sửa một trong hai ngày.",
    # people
    "bad_personal_id": "{field} phải có đúng 12 chữ số. Xin nhập lại theo thẻ.",
    "id_birth_mismatch": "Ngày sinh {birth} khác năm sinh {year} trong số định danh. Xin sửa ô sai theo thẻ.",
    "id_sex_mismatch": "Giới tính khác với số định danh ({sex}). Xin sửa ô sai theo thẻ.",
    "bad_phone": "{field} phải là số di động 10 chữ số hoặc số cố định 02… 11 chữ số. Xin nhập lại.",
    "bad_si_number": "{field} phải có đúng 10 chữ số. Xin nhập lại.",
    "bad_old_id": "{field} phải có đúng 9 chữ số. Xin nhập lại.",
    "bad_email": "{field} chưa đúng dạng ten@noigui.vn. Xin nhập lại hoặc để trống.",
    "bad_health_card": "{field} phải có 10 chữ số hoặc 15 ký tự kiểu cũ. Xin nhập lại.",
    "not_a_card": "Nội dung quét không phải mã của thẻ căn cước. Xin quét lại hoặc nhập tay.",
    "empty_card": "Chưa có nội dung quét. Xin quét lại hoặc nhập tay.",
    # receipts
    "not_a_seal": "Nội dung quét không phải mã của biên lai. Xin quét lại.",
    "newer_seal": "Biên lai này do phiên bản mới hơn lập. Xin cập nhật chương trình rồi kiểm tra lại.",
    "wrong_signature": "Chữ ký trên biên lai không khớp với khóa công khai. Biên lai này không do quầy này lập.",
    # the book and the program's files
    "wrong_passphrase": "Mật khẩu chưa đúng. Xin nhập lại.",
    "not_a_book": "Tệp này không phải sổ của Quầy An Sinh. Xin chọn tệp khác.",
    "damaged": "Sổ bị hỏng. Xin dùng bản sao lưu gần nhất.",
    "newer_version": "Sổ do phiên bản mới hơn lập. Xin cập nhật chương trình.",
    "in_use": "Sổ đang mở ở máy khác hoặc nằm trên thư mục mạng. Xin chép sổ về máy này.",
    "unreadable": "{field} không đọc được. Xin xem lại tên tệp và quyền đọc.",
    "parameter_file": "Tham số không đọc được: {where}. Xin sửa tệp này hoặc cài lại chương trình.",
    "failed": "{title} {advice}",
    "internal": "Chương trình gặp lỗi chưa lường trước ({error}). Xin gửi nội dung này cho nơi hỗ trợ.",
}

NOTICES = {
    "support_used_up": "Đã hết {limit} tháng được Nhà nước hỗ trợ; kỳ này không có hỗ trợ.",
    "support_ends": "Chỉ {supported} trong {months} tháng được hỗ trợ, vì đủ {limit} tháng.",
    "support_cut": "Tổng hỗ trợ không quá tiền đóng nên phần cuối được cắt bớt.",
    "household_business": "Chủ hộ kinh doanh nộp thuế kê khai thuộc diện BHXH bắt buộc. Xin hỏi lại trước khi nhận.",
    "commune_officer": "Người hoạt động không chuyên trách thuộc diện BHXH bắt buộc. Xin hỏi lại trước khi nhận.",
    "odd_months": "{name}: {months} tháng là cách làm của một số nơi để thẻ cùng hạn, luật chỉ nêu 3, 6, 12 tháng.",
    "household_form_equal": (
        "{name} ({group}) đóng theo hộ ở người thứ {place} cũng bằng {household} đ; được chọn một trong hai."
    ),
    "household_form_cheaper": (
        "{name} ({group}) đóng theo hộ ở người thứ {place} là {household} đ, thấp hơn {own} đ; được chọn theo hộ."
    ),
    "unknown_province": "Mã {code} trong số định danh không thuộc 63 tỉnh cũ. Xin xem lại thẻ.",
    "old_id_not_read": "Số CMND cũ trên thẻ không đúng 9 chữ số nên bỏ qua.",
    "health_card_only": "Đây là thẻ BHYT kiểu cũ, không có số định danh. Xin nhập thêm số định danh.",
    "accents_repaired": "Máy quét đọc sai dấu, đã sửa lại. Xin so với thẻ.",
    "accents_mangled": "Máy quét đọc sai dấu. Xin sửa họ tên và địa chỉ theo thẻ.",
}
