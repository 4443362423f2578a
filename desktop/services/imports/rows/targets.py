"""What a column of a sheet of people can mean (cột của danh sách), and the headings by which it is known.

To add one: an entry here, its reader in ``cells.py``, and, when it goes into the person, its field in ``row.py``.
"""

from __future__ import annotations

from dataclasses import dataclass

from desktop.domain.texts.phrases import Phrase, say


@dataclass(frozen=True, slots=True, kw_only=True)
class ColumnTarget:
    """One meaning of a column.

    Attributes:
        key: stable name (``personal_id``). label: its name on screen and in the sample sheet.
        part: ``person, address, household, voluntary_si, household_hi``, to group them on screen.
        hint: what its cells may hold.
        headings: plain spellings by which it is known, the surest first; one that begins with ``=`` must be the whole
            heading, any other may stand inside a longer one.
    """

    key: str
    label: Phrase
    part: str
    hint: Phrase
    headings: tuple[str, ...] = ()


def column_targets() -> tuple[ColumnTarget, ...]:
    """Every target in the order of the sample sheet."""
    return TARGETS


def target(key: str) -> ColumnTarget:
    """The target of a key; ``KeyError`` for an unknown one."""
    return _BY_KEY[key]


def is_target(key: str) -> bool:
    """Whether there is a target of this key."""
    return key in _BY_KEY


def _target(key: str, label: Phrase, part: str, hint: Phrase, headings: str) -> ColumnTarget:
    spellings = tuple(spelling.strip() for spelling in headings.split(","))
    return ColumnTarget(key=key, label=label, part=part, hint=hint, headings=spellings)


_PERSON = (
    _target(
        "full_name",
        say("Họ và tên"),
        "person",
        say("như trên thẻ"),
        "ho va ten, ho ten, ho chu dem va ten, ten nguoi tham gia, ten day du, =hoten, =full name",
    ),
    _target(
        "family_name",
        say("Họ và tên đệm"),
        "person",
        say("khi tên ở cột riêng"),
        "=ho, ho dem, ten dem, ho lot, ho va ten dem, ho ten dem, ho va chu dem, ho va dem",
    ),
    _target("given_name", say("Tên"), "person", say("khi họ ở cột riêng"), "=ten, =ten goi"),
    _target(
        "birth",
        say("Ngày sinh"),
        "person",
        say("ngày/tháng/năm, tháng/năm hoặc chỉ năm"),
        "ngay sinh, ngay thang nam sinh, nam sinh, ngay thang sinh, sinh ngay, =ngaysinh, =namsinh, =date of birth",
    ),
    _target("sex", say("Giới tính"), "person", say("Nam, Nữ; 1 là nam, 0 là nữ"), "gioi tinh, =gt, =phai, =gioi, =sex"),
    _target(
        "male",
        say("Nam"),
        "person",
        say("dấu x, hoặc ngày sinh của nam"),
        "=nam, nam sinh nam, ngay sinh nam, ngay thang nam sinh nam, gioi tinh nam",
    ),
    _target(
        "female",
        say("Nữ"),
        "person",
        say("dấu x, hoặc ngày sinh của nữ"),
        "=nu, nam sinh nu, ngay sinh nu, ngay thang nam sinh nu, gioi tinh nu",
    ),
    _target(
        "personal_id",
        say("Số định danh (CCCD)"),
        "person",
        say("12 chữ số, để dạng chữ"),
        "so cccd, cccd, so dinh danh, ma dinh danh, ma so dinh danh, so can cuoc, can cuoc cong dan, the can cuoc,"
        " so ddcn, ddcn, cccd ddcn, cmnd cccd, cccd cmnd, so cmnd cccd, so cmnd so cccd, so cmt cccd,"
        " dinh danh ca nhan, giay to tuy than",
    ),
    _target(
        "old_id",
        say("Số CMND cũ"),
        "person",
        say("9 chữ số"),
        "so cmnd, cmnd, cmnd cu, so cmnd cu, chung minh nhan dan, =cmt, so cmt",
    ),
    _target(
        "si_number",
        say("Mã số BHXH"),
        "person",
        say("10 chữ số, để dạng chữ"),
        "ma so bhxh, so bhxh, ma bhxh, so so bhxh, ma so bao hiem xa hoi, so bao hiem xa hoi, =masobhxh",
    ),
    _target(
        "hi_number",
        say("Mã thẻ BHYT"),
        "person",
        say("10 chữ số, hoặc 15 ký tự kiểu cũ"),
        "ma the bhyt, so the bhyt, ma so the bhyt, ma so bhyt, so bhyt, the bhyt, the bao hiem y te, =ma the, =so the,"
        " so the bao hiem y te, ma the bao hiem y te",
    ),
    _target(
        "phone",
        say("Điện thoại"),
        "person",
        say("10 hoặc 11 chữ số"),
        "dien thoai, so dien thoai, =sdt, =dt, =so dt, di dong, =tel, =phone",
    ),
    _target("email", say("Thư điện tử"), "person", say("ten@noigui.vn"), "email, thu dien tu, e mail"),
    _target(
        "ethnicity", say("Dân tộc"), "person", say("tên hoặc mã 2 chữ số"), "dan toc, ma dan toc, ten dan toc, =dtoc"
    ),
    _target("nationality", say("Quốc tịch"), "person", say("Việt Nam hoặc mã 2 chữ cái"), "quoc tich"),
    _target("occupation", say("Nghề nghiệp"), "person", say("ghi tự do"), "nghe nghiep, cong viec"),
    _target(
        "clinic_code",
        say("Nơi khám chữa bệnh ban đầu"),
        "person",
        say("mã hoặc tên có trong danh mục của sổ"),
        "noi kcb, noi dang ky kcb, noi dk kcb, noi kcb ban dau, ma kcb, ma noi kcb, co so kcb, noi kham chua benh,"
        " noi kham benh, noi dang ky kham, co so kham chua benh, ma benh vien",
    ),
)
_ADDRESS = (
    _target("street", say("Số nhà, đường"), "address", say("ghi tự do"), "so nha, duong pho, so nha duong, ten duong"),
    _target(
        "hamlet",
        say("Thôn, xóm, tổ dân phố"),
        "address",
        say("ghi tự do"),
        "thon, xom, =ap, to dan pho, thon xom, thon to, khu pho, thon ban, =ban, =to, thon ap, thon xom to dan pho,"
        " thon to dan pho, =khu",
    ),
    _target(
        "commune",
        say("Xã, phường"),
        "address",
        say("tên hoặc mã, mới hay cũ; xã cũ thì thêm huyện và tỉnh"),
        "=xa, =phuong, xa phuong, phuong xa, ten xa, xa moi, xa phuong moi, xa phuong dac khu, xa phuong thi tran,"
        " dia chi xa",
    ),
    _target(
        "commune_code",
        say("Mã xã, phường"),
        "address",
        say("5 chữ số"),
        "ma xa, ma phuong, ma xa phuong, ma phuong xa, ma dvhc xa, ma dvhc",
    ),
    _target(
        "district",
        say("Huyện, quận (cũ)"),
        "address",
        say("cho địa chỉ trước 01/07/2025"),
        "=huyen, =quan, quan huyen, huyen quan, huyen thi xa, ten huyen, huyen cu, dia chi huyen, =huyen tx tp",
    ),
    _target(
        "province",
        say("Tỉnh, thành phố"),
        "address",
        say("tên"),
        "=tinh, tinh thanh, tinh tp, tinh thanh pho, ten tinh, tinh moi, tinh cu, thanh pho, dia chi tinh",
    ),
    _target(
        "address",
        say("Địa chỉ"),
        "address",
        say("cả địa chỉ trong một ô, mới hoặc cũ"),
        "dia chi, noi o, noi cu tru, dia chi thuong tru, ho khau thuong tru, noi thuong tru, dia chi noi o, cho o",
    ),
    _target(
        "old_address",
        say("Địa chỉ cũ"),
        "address",
        say("như giấy tờ ghi trước 01/07/2025"),
        "dia chi cu, xa cu, xa phuong cu, dia chi truoc sap nhap",
    ),
)
_HOUSEHOLD = (
    _target(
        "household_code",
        say("Mã hộ"),
        "household",
        say("người cùng hộ ghi cùng mã; 0 hoặc trống là không có"),
        "ma ho, so ho, ma so ho, ma ho gia dinh, so ho gia dinh, ma so ho gia dinh, so thu tu ho, stt ho, =ho so,"
        " so so ho khau, so ho khau, =hgd, ma hgd",
    ),
    _target(
        "relation",
        say("Quan hệ với chủ hộ"),
        "household",
        say("chủ hộ, vợ, chồng, con … hoặc mã 00–22"),
        "quan he voi chu ho, moi quan he voi chu ho, moi quan he, quan he chu ho, qh voi chu ho, qh chu ho, quan he,"
        " =qhch, =qh, ma quan he",
    ),
    _target(
        "told_apart",
        say("Xét trùng"),
        "household",
        say("“người khác” hoặc “cùng người” khi dòng bị dừng vì có thể trùng"),
        "xet trung",
    ),
)
_SI = (
    _target(
        "si_paid_months",
        say("Số tháng đã đóng BHXH"),
        "voluntary_si",
        say("trước khi có sổ này"),
        "so thang da dong, so thang da dong bhxh, tong so thang da dong, thoi gian da dong, so thang dong bhxh,"
        " so thang da tham gia",
    ),
    _target(
        "si_supported_months",
        say("Số tháng đã được hỗ trợ"),
        "voluntary_si",
        say("trong số tháng đã đóng"),
        "so thang da ho tro, so thang da duoc ho tro, so thang duoc ho tro, so thang nha nuoc ho tro,"
        " so thang da huong ho tro, so thang duoc nha nuoc ho tro, so thang da duoc nha nuoc ho tro",
    ),
    _target(
        "si_last_month",
        say("Đã đóng BHXH đến tháng"),
        "voluntary_si",
        say("tháng/năm"),
        "da dong den thang, dong den thang, thang dong cuoi, da dong den, thang cuoi da dong, da dong het thang,"
        " da dong bhxh den, da dong bhxh den thang",
    ),
    _target(
        "si_method",
        say("Phương thức đóng BHXH"),
        "voluntary_si",
        say("1, 3, 6, 12 tháng, VS hoặc TH"),
        "phuong thuc dong, phuong thuc, pt dong, phuong thuc dong bhxh, =ptd",
    ),
    _target(
        "si_income",
        say("Mức thu nhập đóng BHXH"),
        "voluntary_si",
        say("đồng mỗi tháng"),
        "muc dong, muc thu nhap, =thu nhap, muc tien dong, muc thu nhap chon, muc thu nhap lam can cu, muc dong bhxh,"
        " thu nhap lam can cu",
    ),
)
_HI = (
    _target(
        "hi_group",
        say("Nhóm đối tượng BHYT"),
        "household_hi",
        say("hộ gia đình, hộ cận nghèo, học sinh …"),
        "doi tuong, nhom doi tuong, loai doi tuong, =nhom, ma doi tuong, nhom bhyt",
    ),
    _target(
        "hi_from",
        say("Thẻ BHYT từ ngày"),
        "household_hi",
        say("ngày/tháng/năm"),
        "the tu ngay, tu ngay, gia tri tu, gia tri the tu, han the tu, han the tu ngay, the bhyt tu ngay,"
        " gia tri su dung tu, han su dung tu",
    ),
    _target(
        "hi_to",
        say("Thẻ BHYT đến ngày"),
        "household_hi",
        say("ngày/tháng/năm"),
        "han the, den ngay, gia tri den, han su dung, han the den, han the den ngay, han the bhyt, ngay het han,"
        " the het han, the den ngay, the bhyt den ngay, gia tri the den, gia tri su dung den, han su dung den",
    ),
    _target(
        "hi_months",
        say("Số tháng của thẻ"),
        "household_hi",
        say("1–12"),
        "so thang the, so thang cua the, so thang bhyt, so thang dong bhyt, so thang da dong bhyt",
    ),
    _target(
        "hi_continuous_since",
        say("BHYT liên tục từ"),
        "household_hi",
        say("ngày/tháng/năm"),
        "lien tuc tu, dong lien tuc tu, bhyt lien tuc tu, thoi diem lien tuc tu, tham gia lien tuc tu",
    ),
    _target(
        "hi_five_years",
        say("Thời điểm đủ 5 năm liên tục"),
        "household_hi",
        say("ngày/tháng/năm, như in trên thẻ"),
        "thoi diem du 5 nam, du 5 nam, du 5 nam lien tuc, thoi diem du 5 nam lien tuc, 5 nam lien tuc, du 05 nam,"
        " thoi diem du 05 nam lien tuc, du 05 nam lien tuc",
    ),
    _target(
        "hi_place",
        say("Thứ tự đã đóng trong năm"),
        "household_hi",
        say("người thứ mấy của hộ, 1, 2, 3 …"),
        "thu tu da dong, thu tu dong, thu tu da dong trong nam, thu tu trong ho, nguoi thu, thu tu nguoi dong,"
        " thu tu dong trong nam",
    ),
    _target(
        "hi_place_year", say("Năm của thứ tự"), "household_hi", say("năm; trống là năm nay"), "nam dong, nam cua thu tu"
    ),
)
TARGETS: tuple[ColumnTarget, ...] = (*_PERSON, *_ADDRESS, *_HOUSEHOLD, *_SI, *_HI)
"""Every target in the order of the sample sheet."""
_BY_KEY = {one.key: one for one in TARGETS}

IGNORED = (
    "=stt, =tt, so thu tu, ho ten chu ho, ten chu ho, ho va ten chu ho, nguoi giam ho, ho ten cha, ho ten me,"
    " ho va ten cha, ho va ten me, noi sinh, noi cap, ngay cap, ghi chu, tuoi, so bien lai, que quan, noi khai sinh,"
    " ngay bien lai, so tien, tien dong, ty le, ly do, ton giao, so to khai, ngay lap, ma to khai, nguoi thu tien,"
    " cccd chu ho, so cccd chu ho, ngay sinh chu ho, dai ly, ma nhan vien, so dien thoai chu ho, ho ten nguoi giam ho,"
    " so cccd nguoi giam ho, trinh do, hoc van, nam cap"
)
"""Headings that look like a target's and are something else; the same spelling rules."""
