"""What is wrong in a parameter file, with its file and line."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from desktop.domain.errors import CounterError
from desktop.domain.problem import Problem
from desktop.domain.texts.phrases import say


@dataclass(frozen=True, slots=True)
class FileProblem:
    """One fault: the file, its line (from 1), and a Vietnamese sentence."""

    file: Path
    line: int
    text: str

    def __str__(self) -> str:
        """``…/rate.yaml, dòng 4: khóa "vlaue" không có trong mẫu``."""
        return f"{self.file}, dòng {self.line}: {self.text}"


class ParameterFileError(CounterError):
    """The figures of the law cannot be read; every fault is named, nothing is used."""

    def __init__(self, faults: tuple[FileProblem, ...]) -> None:
        problems = tuple(Problem("", "parameter_file", {"where": str(fault)}) for fault in faults)
        title = say("Chưa đọc được tham số: {fault}.", fault=faults[0])
        super().__init__(title, say("Sửa tệp này hoặc cài lại chương trình."), problems)
        self.faults = faults


class FormFileError(CounterError):
    """The forms of papers and lists cannot be read; every fault is named, nothing is drawn by a doubtful form."""

    def __init__(self, faults: tuple[FileProblem, ...]) -> None:
        problems = tuple(Problem("", "form_file", {"where": str(fault)}) for fault in faults)
        title = say("Chưa đọc được mẫu giấy tờ: {fault}.", fault=faults[0])
        super().__init__(title, say("Sửa tệp này hoặc cài lại chương trình."), problems)
        self.faults = faults
