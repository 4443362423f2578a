"""The columns of each list as the decision and the decree letter them, in order; the gateways' keys."""

D05_TS = (
    ("A", "STT"),
    ("B", "Họ và tên"),
    ("1", "Mã số BHXH"),
    ("2", "Ngày, tháng, năm sinh"),
    ("3", "Từ tháng, năm"),
    ("4", "Số tháng"),
    ("5", "Mức thu nhập tháng"),
    ("6", "Số tiền phải đóng"),
    ("7", "Người tham gia đóng"),
    ("8", "Nhà nước hỗ trợ (%)"),
    ("9", "NSNN hỗ trợ thêm (%)"),
    ("10", "NSNN hỗ trợ thêm (đồng)"),
    ("11", "Nguồn khác (%)"),
    ("12", "Nguồn khác (đồng)"),
    ("13", "Bản điện tử"),
    ("13", "Bản giấy"),
    ("14", "Loại"),
    ("15", "Ghi chú"),
)
MAU_SO_4 = (
    ("A", "STT"),
    ("B", "Họ và tên"),
    ("1", "Mã số BHYT"),
    ("2", "Số định danh cá nhân"),
    ("3", "Ngày, tháng, năm sinh"),
    ("4", "Nơi đăng ký khám chữa bệnh ban đầu"),
    ("5", "Mức lương cơ sở"),
    ("6", "Quan hệ với chủ hộ"),
    ("7", "Nhà nước hỗ trợ (%)"),
    ("8", "Bản điện tử"),
    ("9", "Bản giấy"),
    ("10", "Ghi chú (số tháng đóng)"),
)
MAU_SO_3 = (
    ("A", "STT"),
    ("B", "Họ và tên"),
    ("1", "Mã số BHYT"),
    ("2", "Số định danh cá nhân"),
    ("3", "Nơi đăng ký khám chữa bệnh ban đầu"),
    ("4", "Tiền lương hoặc lương cơ sở × mức đóng"),
    ("5", "Phụ cấp chức vụ"),
    ("6", "Phụ cấp thâm niên vượt khung"),
    ("7", "Phụ cấp thâm niên nghề"),
    ("8", "Khác"),
    ("9", "Từ tháng, năm"),
    ("10", "NSNN hỗ trợ (%)"),
    ("11", "Bản điện tử"),
    ("12", "Bản giấy"),
    ("13", "Ghi chú (số tháng, hỗ trợ khác)"),
)
D03_TS = (
    ("A", "STT"),
    ("B", "Họ và tên"),
    ("1", "Mã số BHXH"),
    ("2", "Số định danh cá nhân"),
    ("3", "Ngày sinh"),
    ("4", "Giới tính"),
    ("5", "Địa chỉ"),
    ("6", "Nơi đăng ký khám chữa bệnh ban đầu"),
    ("7", "Ngày"),
    ("8", "Số"),
    ("9", "Lương hưu, trợ cấp"),
    ("10", "Ngân sách địa phương hỗ trợ"),
    ("11", "Nguồn khác hỗ trợ"),
    ("12", "Từ ngày"),
    ("13", "Số tháng"),
    ("14", "Nhân viên thu"),
    ("15", "Ghi chú"),
)
COLUMNS = {"d05_ts": D05_TS, "mau_so_4": MAU_SO_4, "mau_so_3": MAU_SO_3}
"""The forms of lists of the tour's day."""
NAMES = {
    "d05_ts": (
        "Mẫu D05-TS (?)",
        "(Ban hành kèm theo Quyết định số 366/QĐ-BHXH năm 2026)",
        "DANH SÁCH THAM GIA BẢO HIỂM XÃ HỘI TỰ NGUYỆN",
    ),
    "mau_so_4": (
        "Mẫu số 4 (?)",
        "(Ban hành kèm theo Nghị định số 188/2025/NĐ-CP)",
        "DANH SÁCH THAM GIA BẢO HIỂM Y TẾ HỘ GIA ĐÌNH",
    ),
    "mau_so_3": (
        "Mẫu số 3 (?)",
        "(Ban hành kèm theo Nghị định số 188/2025/NĐ-CP)",
        "DANH SÁCH THAM GIA BẢO HIỂM Y TẾ",
    ),
}
"""Name, legal line and title of each."""
SI_KEYS = (
    *("STT", "HoTen", "MasoBHXH", "MucTien", "Tuthang", "Sothang", "Tongtien", "TienTudong", "TienHotro", "Ghichu"),
    *("PA", "Tyle", "TyleNSNN", "Heso", "Phuongthuc", "CCNS", "TyleNSDP", "TienNSDP", "TyleHotroKhac"),
    *("TienHotroKhac", "Matinh", "Maxa", "Diachi"),
)
HI_KEYS = (
    *("STT", "HoTen", "MasoBHXH", "NgaySinh", "GioiTinh", "MaTinhBenhVien", "MaBenhVien", "Tiendong", "Sothang"),
    *("Ghichu", "CCNS", "PA", "MucHuong", "TyleNSDP", "HotroKhac", "TuNgay"),
)
