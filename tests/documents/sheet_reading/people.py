"""Names and places of many kinds, for what must be found and what must be left alone."""

NAMES = [
    *("Nguyễn Văn An", "Trần Thị Bình", "Lê Hoàng Cường", "Phạm Thị Dung", "Hoàng Đức Giang", "Huỳnh Ngọc Hân"),
    *("Phan Thị Hường", "Vũ Đình Khánh", "Võ Thị Kiều Loan", "Đặng Hữu Mạnh", "Bùi Thị Nguyệt", "Đỗ Xuân Oanh"),
    *("Hồ Thị Phượng", "Ngô Quốc Quyền", "Dương Thị Quỳnh", "Lý Thái Sơn", "Trương Thị Tuyết", "Đinh Công Uẩn"),
    *("Lâm Thị Vỹ", "Mai Xuân Ý", "Tạ Thị Thủy", "Nguyễn Thị Ánh", "Lò Văn Ún", "Quàng Thị Ỏ", "Giàng A Páo"),
    *("Vò Thị Bé", "Hà Thị Hòa", "Lã Thế Vọng", "Nghiêm Đỗ Ngữ", "Sùng Thị Mỷ", "Thạch Sà Rẩy", "Kiều Thị Yến"),
]
OTHERS = [
    *("Êđê", "Hrê", "Xơ Đăng", "Bru Vân Kiều", "Cơ Tu", "K'Hò", "Ê Ban", "Niê", "Y Ñam", "H'Ñuê Kbuôr", "Mlô", "Kpă"),
    *("Rmah Blê", "Krông Nô", "Brâu", "Ayŭ", "Siu Bêt", "Plei Kép", "Müller", "José", "Renée", "François", "Zoë"),
    *("Noël", "Peña", "Åse", "Søren", "Łódź", "Zürich", "Café Đêm", "25 °C", "m²", "½ hộ", "© 2026", "“Hộ nghèo”"),
]
