"""What each paper of the tour says, item by item; amounts worked out here from the figures of the law."""

from tests.journeys.left import dots

BASE_SALARY, POVERTY_LINE = 2_530_000, 1_500_000
CARD = BASE_SALARY * 45 // 1000 * 12
NEAR_POOR_SUPPORT = CARD * 70 // 100
NEAR_POOR_PAYS = 2 * (CARD - NEAR_POOR_SUPPORT)
SI_GROSS = 2_000_000 * 22 // 100 * 6
SI_SUPPORT = POVERTY_LINE * 22 // 100 * 20 // 100 * 6
LOWEST_GROSS = POVERTY_LINE * 22 // 100 * 6
HALF_YEAR = (CARD // 2, CARD // 2 * 70 // 100)
FULL_YEAR = dots(2 * sum(HALF_YEAR))

OFFICE = (
    "BHXH cơ sở (tập)",
    "Điểm thu Phường Tân Ninh",
    "Mã điểm thu: 3456789000TH0100070003",
    "Địa chỉ: Phường Tân Ninh",
)
SIGNED = "(ký, ghi rõ họ tên)"
DECLARED = (
    "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc",
    "Tôi chịu trách nhiệm trước pháp luật về nội dung kê khai. Ngày 23 tháng 11 năm 2026 NGƯỜI KÊ KHAI",
    "(?) chưa xác nhận: mẫu và văn bản ban hành.",
)
TK1_HEAD = (
    "Mẫu TK1-TS (?) (Ban hành kèm theo Quyết định số 366/QĐ-BHXH)",
    "TỜ KHAI THAM GIA, ĐIỀU CHỈNH THÔNG TIN BẢO HIỂM XÃ HỘI Mã số BHXH: A.I.",
    "[01] Họ và tên: Phạm Văn Hợp [02] Giới tính: × Nam Nữ [03] Ngày, tháng, năm sinh: 05/06/1971 [04]",
    "[04] Số định danh cá nhân hoặc số hộ chiếu: 027071999921 [05] Dân tộc: [06] Quốc tịch: Việt Nam [07]",
    "[07] Số điện thoại: 0500999921 [08] Thư điện tử: [09] Nơi đăng ký khám bệnh, chữa bệnh ban đầu: Không kê khai đối",
    "[10] Nhận kết quả bằng: bản điện tử bản giấy [11.1] Địa chỉ liên hệ: số nhà, đường, thôn: Thôn Đông [11.2]",
    "[11.2] Xã, phường, đặc khu: Xã Tiên Du [11.3] Tỉnh, thành phố: Tỉnh Bắc Ninh A.II.",
)
CARRIES: dict[str, tuple[str, ...]] = {
    "receipt": (
        *OFFICE,
        "Mẫu số: C45-BB (?) (Ban hành kèm theo Thông tư số 107/2017/TT-BTC)",
        "BIÊN LAI THU TIỀN",
        "Ngày 23 tháng 11 năm 2026 Liên 1: lưu Quyển số: 01/2026 Ký hiệu: TAP/26 Số: 0000032 BẢN SAO lần 1",
        "Liên 2: giao người nộp",
        "Họ và tên người nộp: Hoàng Văn Thọ Số định danh cá nhân: 027068999931 Địa chỉ: Thôn Đông, Xã Tiên Du",
        "Nội dung thu: Tiền đóng BHYT hộ gia đình 12 tháng, 2 người, từ ngày 23/12/2026 đến ngày 22/12/2027",
        f"1 Hoàng Văn Thọ 027068999931 23/12/2026 22/12/2027 {dots(NEAR_POOR_PAYS // 2)}",
        f"2 Hoàng Thị Xuân 027170999932 23/12/2026 22/12/2027 {dots(NEAR_POOR_PAYS // 2)}",
        "Số tiền: 819.720 đồng Bằng chữ: Tám trăm mười chín nghìn bảy trăm hai mươi đồng",
        f"Tổng mức đóng: {dots(2 * CARD)} đồng Nhà nước hỗ trợ: {dots(2 * NEAR_POOR_SUPPORT)} đồng",
        "Luật BHYT sửa đổi 51/2024/QH15, điều 12 khoản 4",
        f"NGƯỜI NỘP TIỀN {SIGNED} Hoàng Văn Thọ NGƯỜI THU TIỀN {SIGNED} Người thu tập Mã nhân viên thu: 0007",
        "Quét để kiểm tra chữ ký số",
    ),
    "contribution_schedule": (
        "LỊCH ĐÓNG BHYT HỘ GIA ĐÌNH Người đại diện hộ: Hoàng Văn Thọ",
        "Họ và tên Thứ tự Mức Từ ngày Đến ngày Số tháng Mức đóng Nhà nước hỗ trợ Phải đóng (đồng) Ngày cuối",
        "Hoàng Thị Xuân (đã đóng) 30 % 23/12/2026 22/12/2027 12 1.366.200 956.340 409.860 22/12/2027 [1] [2] [3] [4]",
        "Tổng cộng 2.732.400 1.912.680 819.720",
        "[1] Nghị định 161/2026/NĐ-CP, điều 3 khoản 2",
        "Tài khoản: TAP0000007",
    ),
    "why": (
        "VÌ SAO TÔI ĐÓNG SỐ NÀY",
        "Hoàng Văn Thọ, hộ cận nghèo, 12 tháng 409.860 đồng Cách tính: 4,5 % × 2.530.000 × (100 % − 70 %) × 12 tháng",
        "áp dụng từ 01/07/2026",
        "Ông/bà đóng 819.720 đồng Bằng chữ: Tám trăm mười chín nghìn bảy trăm hai mươi đồng",
    ),
    "tk1_ts": (
        *DECLARED,
        *TK1_HEAD,
        "[12] Thu nhập chọn để đóng một tháng: 2.000.000 đồng [13]",
        "[13] Phương thức đóng: 1 tháng 3 tháng × 6 tháng 12 tháng nhiều năm về sau những năm còn thiếu [14]",
        "[14] Nghề nghiệp, nơi làm việc (bảo hiểm tai nạn lao động): [15]",
        "[15] Nhóm đối tượng: hộ nghèo hộ cận nghèo dân tộc thiểu số xã đảo, đặc khu × khác B.",
        "[16] Nội dung đề nghị: Thay đổi thông tin đóng BHXH tự nguyện, từ tháng 11/2026 [17] Giấy tờ kèm theo:",
    ),
    "tk1_ts_refund": (
        *DECLARED,
        *TK1_HEAD,
        "[16] Nội dung đề nghị: Hoàn trả tiền đóng BHXH tự nguyện Hoàn trả vào tài khoản",
        "tên chủ tài khoản: Phạm Văn Hợp",
        "Số tài khoản: Tại ngân hàng: [17] Giấy tờ kèm theo:",
    ),
    "mau_so_2": (
        *DECLARED,
        "Mẫu số 2 (?) (Ban hành kèm theo Nghị định số 188/2025/NĐ-CP)",
        "TỜ KHAI THAM GIA, ĐIỀU CHỈNH THÔNG TIN BẢO HIỂM Y TẾ I.",
        "[01] Họ và tên (chữ in hoa): PHẠM VĂN HỢP [02] Giới tính: × Nam Nữ [03]",
        "[03] Ngày, tháng, năm sinh: 05/06/1971 [04]",
        "[04] Dân tộc: [05] Quốc tịch: Việt Nam [06] Số định danh cá nhân hoặc số hộ chiếu: 027071999921 [07]",
        "[07] Số điện thoại: 0500999921 [08] Thư điện tử: [09] Nơi đăng ký khám bệnh, chữa bệnh ban đầu: [10.1]",
        "[10.1] Nhận thẻ BHYT bản điện tử qua: ứng dụng VssID thư điện tử [10.2] Nhận thẻ BHYT bản giấy: có",
        "[10.2a] Số nhà, đường, thôn: Thôn Đông [10.2b] Xã, phường, đặc khu: Xã Tiên Du [10.2c] Tỉnh, thành phố: Tỉnh",
        "II. Nội dung đăng ký, điều chỉnh [11] Nội dung thay đổi: [12] Giấy tờ kèm theo:",
    ),
    "si_slip": (
        *OFFICE,
        "PHIẾU ĐĂNG KÝ THAM GIA BẢO HIỂM XÃ HỘI TỰ NGUYỆN",
        "Họ và tên: Phạm Văn Hợp Số định danh hoặc mã số BHXH: 027071999921 Số điện thoại: 0500 999 921",
        "Thu nhập chọn để đóng một tháng: 2.000.000 đồng Phương thức đóng: 6 tháng Thời gian: 11/2026 đến 04/2027",
        f"Mức đóng: {dots(SI_GROSS)} đồng Nhà nước hỗ trợ: {dots(SI_SUPPORT)} đồng",
        f"Số tiền phải đóng: {dots(SI_GROSS - SI_SUPPORT)} đồng Đóng chậm nhất: 28/02/2027",
        "Bằng chữ: Hai triệu hai trăm bốn mươi bốn nghìn đồng",
        "Phiếu này chưa phải là biên lai.",
        "Luật BHXH 41/2024/QH15, điều 36 khoản 1",
    ),
    "hi_slip": (
        *OFFICE,
        "PHIẾU ĐĂNG KÝ THAM GIA BẢO HIỂM Y TẾ HỘ GIA ĐÌNH",
        "Số người: 2 Số tháng: 6",
        f"1 Phạm Văn Hợp 027071999921 Thứ 1 6 01/01/2027 – 30/06/2027 {dots(HALF_YEAR[0])}",
        f"2 Đặng Thị Ích 027174999922 Thứ 2 6 01/01/2027 – 30/06/2027 {dots(HALF_YEAR[1])}",
        f"Số tiền phải đóng: {dots(sum(HALF_YEAR))} đồng Đóng chậm nhất: 31/12/2026",
        "Bằng chữ: Một triệu một trăm sáu mươi mốt nghìn hai trăm bảy mươi đồng",
    ),
    "day_book": (
        *OFFICE,
        "SỔ THU TRONG NGÀY Ngày 23 tháng 11 năm 2026",
        "CHƯA CHỐT, số liệu đến lúc in mở quầy lúc 09:00, tiền đầu ngày đã đếm",
        "ký hiệu TAP/26: số 0000027 – 0000032, 6 biên lai, không thiếu số",
        "1. Biên lai trong ngày Loại Biên lai tiền mặt Tiền mặt (đ) Biên lai chuyển khoản Chuyển khoản (đ) Cộng (đ)",
        "2. Biên lai hủy Không có.",
        "3. Hoàn trả tại quầy Không có.",
        "4. Chuyển khoản chờ tiền về (chưa có biên lai) Người nộp Nội dung chuyển khoản Chờ từ Số tiền (đ)",
        "5. Tiền lẻ không thối được (dưới 500 đ) Biên lai Người nộp Phải đóng (đ) Đưa (đ) Tiền lẻ (đ)",
        "0000032 Hoàng Văn Thọ 819.720 820.000 280 Cộng 420",
        "6. Tiền vào ra két ngoài biên lai Giờ Việc Ghi chú Người duyệt Vào (+) ra (−) (đ) 09:00 tiền lẻ để thối",
        "7. Đếm tiền trong két Mệnh giá (đ) Số tờ Thành tiền (đ) 500.000 200.000 100.000 50.000",
        "20.000 10.000 5.000 2.000 1.000 500 Cộng",
        "8. Đối chiếu tiền mặt Tiền đầu ngày: 300.000 đ Thu tiền mặt:",
        "Phải có: 11.996.210 đ Đếm được: Chênh lệch: Lý do chênh lệch: Nộp cơ quan BHXH: Để lại két: Người chốt:",
        "Chưa chốt nên chưa có dấu niêm phong.",
    ),
    "remittance_slip": (
        *OFFICE,
        "GIẤY NỘP TIỀN CHO CƠ QUAN BHXH Nộp cho: BHXH cơ sở (tập) Vào tài khoản thu: Tiền thu: ngày 23/11/2026",
        "Biên lai: ký hiệu TAP/26: số 0000027 – 0000032 (6 biên lai) Hạn nộp theo hợp đồng:",
        "Loại Số biên lai Tiền mặt (đ) Chuyển khoản (đ) Phải nộp (đ)",
        f"NGƯỜI NỘP TIỀN {SIGNED} Người thu tập NGƯỜI NHẬN TIỀN {SIGNED}",
    ),
    "consultation": (
        *OFFICE,
        "PHIẾU TƯ VẤN THAM GIA BẢO HIỂM Phạm Văn Hợp · nam, sinh 05/06/1971, 55 tuổi · đã đóng 3 năm",
        f"Thu nhập chọn: {dots(POVERTY_LINE)} đ một tháng",
        "BHYT 2 người, mỗi tháng",
        f"6 tháng {dots(LOWEST_GROSS - SI_SUPPORT)} {dots(SI_SUPPORT)} {dots((LOWEST_GROSS - SI_SUPPORT) // 6)}",
        "– Đã đóng 36 tháng; đủ tuổi nghỉ hưu vào 06/2033.",
        "Mọi số ước tính ở trên dựa vào các giả định sau, không phải cam kết.",
        "Đã chọn: Hẹn trở lại:",
        "Số tiền tính theo mức của ngày tư vấn, là ước tính, không phải cam kết.",
        "Căn cứ: [1] Luật BHXH 41/2024/QH15, điều 36 khoản 1",
    ),
    "reminder_letter": (
        *OFFICE,
        "Kính gửi ông/bà Đỗ Thị Ngọc Lựu Số 96 Ngõ Đình, Tổ dân phố 3, Phường Tân Ninh, Tỉnh Tây Ninh",
        "GIẤY NHẮC ĐÓNG BẢO HIỂM",
        "Bảo hiểm Đóng chậm nhất Lần trước (đ) Lần này (đ) Vì sao khác",
        "BHYT hộ gia đình, 5 người 23/11/2026 4.043.520 4.371.840 lương cơ sở lên 2.530.000 đ từ 01/07/2026",
        "Bằng chữ: Bốn triệu ba trăm bảy mươi mốt nghìn tám trăm bốn mươi đồng",
        "Tài khoản: TAP0000007",
        "Nghị định 161/2026/NĐ-CP, điều 3 khoản 2",
    ),
    "call_list": (
        *OFFICE,
        "DANH SÁCH GỌI ĐIỆN NHẮC ĐÓNG Việc trong những ngày tới · 6 việc, xếp theo hạn gần nhất",
        "TT Điện thoại Họ và tên Nơi ở Việc Hạn Số tiền (đ) Kết quả gọi Hẹn ngày",
        f"3 0500 999 921 Phạm Văn Hợp Thôn Đông BHYT hộ 2 người, hết hạn 31/12/2026 31/12/2026 {FULL_YEAR}",
        "□ gặp □ vắng □ sai số",
    ),
    "coverage": (
        *OFFICE,
        "LỊCH THAM GIA BẢO HIỂM Phạm Văn Hợp Ký hiệu: Đ đã đóng",
        "Đã đóng: 36 tháng Còn đến 15 năm: 144 tháng Nhà nước đã hỗ trợ: 24 / 120 tháng",
        "Thời gian tính lương hưu: 3 năm 0 tháng trên 15 năm Thẻ: GD 4 · hộ gia đình Giá trị: đến 31/12/2026",
        "Năm Loại 1 2 3 4 5 6 7 8 9 10 11 12",
    ),
    "household_coverage": (
        *OFFICE,
        "LỊCH THAM GIA BẢO HIỂM Hộ H77 Phạm Văn Hợp Ký hiệu: Đ đã đóng",
        "Đặng Thị Ích Thẻ: GD 4 · hộ gia đình Giá trị: đến 31/12/2026 BHYT: ngày cuối 31/12/2026",
    ),
    "labels": (
        "Kính gửi ông/bà Phạm Văn Hợp Thôn Đông, Xã Tiên Du, Tỉnh Bắc Ninh",
        "Kính gửi ông/bà Đinh Minh Xuân Số 71 Ngõ Giếng Đá, Khu phố 2, Phường Tân Ninh, Tỉnh Tây Ninh",
    ),
    "printer_test": (
        "TỜ THỬ MÁY IN",
        "sang phải 0 mm · xuống dưới 0 mm · tỷ lệ 100 %",
        "1. Đo thước ngang: phải dài đúng 100 mm.",
        "2. Đo từ mép trái tờ giấy tới dấu cộng trái trên: phải đúng 20 mm.",
    ),
}
