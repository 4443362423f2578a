"""Words that synthetic people are made of: names, hamlets, occupations; weights are shares per thousand or so."""

from __future__ import annotations


def _listed(names: str) -> tuple[str, ...]:
    return tuple(names.split())


KINH_FAMILIES = {
    "Nguyễn": 380, "Trần": 110, "Lê": 95, "Phạm": 70, "Hoàng": 35, "Huỳnh": 30, "Phan": 28, "Vũ": 27, "Võ": 26,
    "Đặng": 21, "Bùi": 20, "Đỗ": 19, "Hồ": 13, "Ngô": 13, "Dương": 11, "Lý": 8, "Đinh": 8, "Đào": 7, "Đoàn": 7,
    "Trịnh": 6, "Trương": 10, "Mai": 5, "Lâm": 5, "Tô": 4, "Cao": 5, "Hà": 5, "Chu": 3, "Tạ": 3, "Thái": 2, "Lưu": 3,
    "Quách": 2, "Kiều": 2, "Từ": 1, "Ông": 1, "Khổng": 1, "Ưng": 1,
}  # fmt: skip
FAMILIES = {
    "01": KINH_FAMILIES,
    "02": {"Nông": 6, "Hoàng": 6, "Ma": 4, "Bế": 2, "Đàm": 1, "Hứa": 1},
    "03": {"Lò": 6, "Cầm": 3, "Quàng": 3, "Tòng": 2, "Lường": 2, "Vì": 2},
    "05": {"Thạch": 6, "Sơn": 4, "Kim": 3, "Danh": 3, "Lâm": 2, "Châu": 1},
    "06": {"Bùi": 6, "Đinh": 3, "Quách": 2, "Phùng": 1},
    "07": {"Nông": 4, "Vi": 3, "Lục": 2, "Lương": 2, "Triệu": 1},
    "08": {"Giàng": 5, "Vàng": 4, "Thào": 3, "Sùng": 3, "Lù": 1},
}
ETHNICITIES = {"01": 870, "02": 30, "03": 25, "05": 20, "06": 22, "07": 18, "08": 15}

MALE_MIDDLES = {
    "Văn": 300, "Đức": 70, "Minh": 60, "Quang": 50, "Ngọc": 40, "Hữu": 40, "Xuân": 35, "Đình": 35, "Công": 30,
    "Thanh": 30, "Quốc": 30, "Anh": 20, "Trọng": 20, "Bá": 15, "Duy": 20, "Gia": 12, "Tiến": 15, "Hoàng": 20, "": 8,
}  # fmt: skip
FEMALE_MIDDLES = {
    "Thị": 430, "Ngọc": 70, "Thị Thanh": 40, "Thị Thu": 40, "Thị Bích": 25, "Thị Mỹ": 25, "Thanh": 30, "Thu": 30,
    "Phương": 25, "Thùy": 20, "Kim": 20, "Hoàng": 10, "Diễm": 10, "Như": 10, "Quỳnh": 15, "Thị Ngọc": 30, "": 5,
}  # fmt: skip
MALE_NAMES = _listed(
    "An Anh Ẩn Bảo Bằng Bình Bửu Cảnh Chiến Chính Công Cường Danh Dũng Duy Dương Đại Đạt Đăng Đẳng Điền Định Độ"
    " Đông Đức Giang Giáp Hà Hải Hào Hậu Hiền Hiển Hiếu Hiệp Hòa Hoàng Hợp Huấn Hùng Huy Hưng Hữu Kha Khang"
    " Khánh Khoa Khôi Kiên Kiệt Kỳ Kỷ Lâm Lân Lợi Long Lộc Luân Lực Lượng Mạnh Mẫn Minh Mười Nam Nghĩa Ngọc"
    " Nguyên Nhân Nhật Nhẫn Phát Phong Phú Phúc Phước Phương Quân Quang Quốc Quý Quyết Sáng Sẵn Sinh Sơn Sỹ Tài"
    " Tám Tấn Tâm Tân Thái Thắng Thanh Thành Thiện Thịnh Thọ Thông Thuận Thức Tiến Tín Tính Toàn Toản Trí Triều"
    " Trung Trường Trực Tú Tuấn Tùng Tuyên Tường Út Văn Vẹn Việt Vinh Võ Vũ Vượng Vỹ Xuân Ý Yên"
)
FEMALE_NAMES = _listed(
    "Ái An Anh Ánh Ân Bé Bích Bình Bưởi Cẩm Chanh Châu Chi Chín Cúc Cưng Dịu Diễm Diệp Diệu Dung Duyên Đan Đào"
    " Điệp Đoan Đông Gấm Giang Hà Hạ Hạnh Hằng Hảo Hậu Hiên Hiền Hoa Hòa Hoài Hồng Hợi Huệ Hường Hương Huyền"
    " Khánh Khuê Kiều Lài Lan Lành Lệ Liên Liễu Linh Loan Lộc Lựu Ly Lý Mai Mận Mến Miên Mơ Mùi Mỹ My Nga Ngà"
    " Ngân Ngoan Ngọc Nguyệt Nhàn Nhạn Nhi Nhung Nhiễu Nở Nữ Oanh Phấn Phụng Phương Phượng Quế Quyên Quỳnh Sáu"
    " Sen Sương Tâm Thảo Thắm Thanh Thi Thoa Thơ Thơm Thu Thủy Thúy Thùy Thương Tiên Tình Trà Trâm Trang Trinh"
    " Trúc Tuyền Tuyết Tư Tươi Út Uyên Vân Vui Vy Xinh Xoan Xuân Xuyến Ý Yên Yến"
)

HAMLETS = (
    "Thôn Đông", "Thôn Đoài", "Thôn Hạ", "Thôn Thượng", "Thôn Trung", "Thôn Nội", "Thôn Bến", "Xóm Chùa", "Xóm Đình",
    "Xóm Mới", "Thôn 1", "Thôn 2", "Thôn 3", "Thôn 4", "Thôn Cầu", "Xóm Giếng",
)  # fmt: skip
QUARTERS = ("Tổ dân phố 1", "Tổ dân phố 2", "Tổ dân phố 3", "Tổ dân phố 4", "Tổ dân phố 5", "Khu phố 1", "Khu phố 2")
STREETS = ("Đường Bờ Sông", "Đường Chợ Cũ", "Đường Lò Gốm", "Ngõ Giếng Đá", "Đường Cây Đa", "Ngõ Đình")

OCCUPATIONS = (
    "Làm ruộng", "Trồng rau", "Trồng cà phê", "Chăn nuôi", "Nuôi trồng thủy sản", "Đánh bắt cá", "Xe ôm",
    "Giao hàng", "Lái xe ba gác", "Cắt tóc", "Làm nail", "May vá", "Thợ xây", "Thợ mộc", "Thợ hàn", "Sửa xe máy",
    "Bán hàng rong", "Bán vé số", "Buôn bán ở chợ", "Bán tạp hóa", "Bán hàng qua mạng", "Nấu ăn thuê",
    "Giúp việc gia đình", "Thu mua phế liệu", "Phụ hồ", "Đan lát", "Làm gốm", "Bốc vác", "Trông trẻ",
)  # fmt: skip
