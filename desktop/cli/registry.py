"""Which module answers which command; nothing is imported until its command is chosen.

To add a command: one module with a function typed for typer (or a ``typer.Typer`` for a group) and one entry here.
"""

from __future__ import annotations

from dataclasses import dataclass
from importlib import import_module
from typing import Any


@dataclass(frozen=True, slots=True)
class Command:
    """Where a command lives and the line that ``--help`` shows for it.

    Attributes:
        place: ``module:name`` of a function or a ``typer.Typer``.
        takes_any_text: its one argument may begin with ``-``.
    """

    place: str
    summary: str
    takes_any_text: bool = False

    def load(self) -> Any:
        """Import the module and return the function or group."""
        module, name = self.place.split(":")
        return getattr(import_module(module), name)


COMMANDS = {
    "quote": Command("desktop.cli.quote:quote", "Tính tiền đóng: một yêu cầu hoặc một danh sách JSON."),
    "read-card": Command("desktop.cli.read_card:read_card", "Đọc nội dung QR của thẻ căn cước.", takes_any_text=True),
    "words": Command("desktop.cli.words:words", "Đọc số tiền bằng chữ.", takes_any_text=True),
    "parameters": Command("desktop.cli.parameters:app", "Tham số của luật."),
    "practice": Command(
        "desktop.cli.practice:practice", "Lập sổ tập gồm người, hộ, biên lai giả; mật khẩu là tap nếu không cho khác."
    ),
    "tour": Command("desktop.cli.tour:tour", "Đi hết một ngày ở quầy trên cửa sổ thật, để lại giấy tờ và ảnh."),
    "check": Command("desktop.cli.check:check", "Kiểm tra sổ có lành lặn không."),
    "backup": Command("desktop.cli.backup:backup", "Sao lưu sổ vào các nơi đã chọn hoặc một thư mục, rồi kiểm tra."),
    "restore": Command("desktop.cli.restore:restore", "Khôi phục sổ từ một bản sao lưu; sổ hiện có được giữ lại."),
    "export": Command("desktop.cli.export:app", "Xuất người, biên lai, hồ sơ một người ra tệp .xlsx, .csv, .json."),
    "key": Command("desktop.cli.key:key", "Khóa của sổ, cho người có mật khẩu."),
    "import": Command("desktop.cli.import_people:import_people", "Nhập người, hộ từ tệp .xlsx, .csv; hoặc chỉ thử."),
    "verify-receipt": Command("desktop.cli.verify_receipt:verify_receipt", "Kiểm tra mã vuông của biên lai."),
}
WINDOW = Command("desktop.cli.window:open_window", "Mở cửa sổ chương trình.")
SELF_CHECK = Command("desktop.cli.self_check:self_check", "Tự kiểm tra sau khi cài.")
