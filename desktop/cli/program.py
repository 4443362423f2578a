"""The command ``quay-an-sinh``: options of the window, commands from the registry, no traceback whatever comes in."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Any

import typer
from typer.core import TyperCommand, TyperGroup
from typer.main import get_command

from desktop.cli.registry import COMMANDS, SELF_CHECK, WINDOW, Command
from desktop.cli.streams import print_json, print_problems
from desktop.domain.errors import CounterError
from desktop.domain.problem import Problem


class LazyGroup(TyperGroup):
    """Commands of the registry, imported when chosen; ``--help`` shows their summaries without importing them."""

    def list_commands(self, ctx: Any) -> list[str]:  # noqa: ARG002 - the library's own signature
        """Every command's name."""
        return list(COMMANDS)

    def get_command(self, ctx: Any, cmd_name: str) -> Any:
        """The command of a name, or only its summary while help is being written."""
        entry = COMMANDS.get(cmd_name)
        if entry is None:
            return None
        if ctx.resilient_parsing or ctx.meta.get("listing"):
            return TyperCommand(cmd_name, help=entry.summary)
        return _built(cmd_name, entry)

    def format_help(self, ctx: Any, formatter: Any) -> None:
        """Write help without importing any command."""
        ctx.meta["listing"] = True
        super().format_help(ctx, formatter)


def _built(name: str, entry: Command) -> Any:
    loaded = entry.load()
    if isinstance(loaded, typer.Typer):
        command = get_command(loaded)
    else:
        single = typer.Typer(add_completion=False, pretty_exceptions_enable=False, rich_markup_mode=None)
        single.command(name, help=entry.summary)(loaded)
        command = get_command(single)
    command.name, command.help = name, entry.summary
    return command


program = typer.Typer(cls=LazyGroup, add_completion=False, pretty_exceptions_enable=False, rich_markup_mode=None)


@program.callback(invoke_without_command=True)
def start(
    context: typer.Context,
    *,
    book: Annotated[Path | None, typer.Option(help="Sổ cần mở.")] = None,
    data_folder: Annotated[Path | None, typer.Option(help="Thư mục dữ liệu của chương trình.")] = None,
    language: Annotated[str, typer.Option(help="vi hoặc en.")] = "",
    exit_when_ready: Annotated[bool, typer.Option("--exit-when-ready", help="Đóng ngay khi sẵn sàng.")] = False,
    passphrase_file: Annotated[Path | None, typer.Option(help="Tệp có mật khẩu ở dòng đầu.")] = None,
    self_check: Annotated[bool, typer.Option("--self-check", help="Tự kiểm tra sau khi cài.")] = False,
) -> None:
    """Quầy An Sinh: BHXH tự nguyện và BHYT hộ gia đình tại quầy. Không có lệnh nào thì mở cửa sổ."""
    if language not in {"", "vi", "en"}:
        raise typer.BadParameter("vi hoặc en", param_hint="--language")
    if self_check:
        SELF_CHECK.load()()
        raise typer.Exit
    if context.invoked_subcommand is None:
        WINDOW.load()(
            book=book,
            data_folder=data_folder,
            language=language or None,
            exit_when_ready=exit_when_ready,
            passphrase_file=passphrase_file,
        )


def run(arguments: list[str]) -> int:
    """Run one command line and return its exit code: 0 done, 1 problems, 2 wrong usage."""
    try:
        program(args=_guarded(arguments), prog_name="quay-an-sinh")
    except SystemExit as end:
        return end.code if isinstance(end.code, int) else int(bool(end.code))
    except Exception as error:  # noqa: BLE001  (the last resort: a script must never read a traceback)
        return report(error)
    return 0


def report(error: Exception) -> int:
    """Print an error as problems; the exit code."""
    if isinstance(error, CounterError) and len(error.problems) == 1 and hasattr(error, "code"):
        # one code of a book stands for many causes (a full disk, a folder that is gone): the error itself names them
        (problem,) = error.problems
        told = f"{error.title} {error.advice}".strip()
        print_json({"problems": [{"field": problem.field, "code": problem.code, "message": told}]})
    elif isinstance(error, CounterError):
        failed = Problem("", "failed", {"title": error.title, "advice": error.advice})
        print_problems(*(error.problems or (failed,)))
    else:
        print_problems(Problem("", "internal", {"error": f"{type(error).__name__}: {error}"[:200]}))
    return 1


def _guarded(arguments: list[str]) -> list[str]:
    """A text that begins with ``-`` must not be read as an option by commands that take any text."""
    if len(arguments) == 2 and arguments[1] != "--help":
        entry = COMMANDS.get(arguments[0])
        if entry is not None and entry.takes_any_text:
            return [arguments[0], "--", arguments[1]]
    return arguments
