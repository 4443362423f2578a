"""In hàng loạt: for whom, one file or a file each, into which folder."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QWidget

from desktop.domain.errors import CounterError
from desktop.services.papers.batches.batch import BatchOrder, BatchState, begin_batch
from desktop.services.papers.catalogue import PaperKind
from desktop.ui.acts import Act
from desktop.ui.context import Counter
from desktop.ui.i18n import in_row, mark, t
from desktop.ui.pages.papers.subject_panel import BatchSource
from desktop.ui.widgets.buttons import PrimaryButton, SecondaryButton
from desktop.ui.widgets.fields.choice_field import ChoiceField
from desktop.ui.widgets.fields.field_box import FieldBox
from desktop.ui.widgets.fields.line_field import TextField
from desktop.ui.widgets.panels.card import NoticeBox
from desktop.ui.widgets.panels.dimmed_dialog import DimmedDialog
from desktop.ui.widgets.text import Text

_ONE, _EACH = "one", "each"


class BatchDialog(DimmedDialog):
    """Closes with the :class:`BatchState` of the job that was begun; a problem stays beside the folder."""

    TITLE = mark("In hàng loạt")
    ACTS = (
        Act(key="F9", label=mark("lập tệp để in"), method="begin"),
        Act(key="Enter", label=mark("lập tệp để in"), method="begin"),
        Act(key="Alt+1", label=mark("chọn thư mục"), method="choose_folder"),
    )

    def __init__(
        self,
        counter: Counter,
        window: QWidget,
        kind: PaperKind,
        sources: Sequence[BatchSource],
        folder: Path,
        *,
        about: str = "",
    ) -> None:
        super().__init__(window, width=640)
        self._counter, self._kind, self._sources, self._about = counter, kind, tuple(sources), about
        self._busy = False
        self.source = ChoiceField(t("In cho ai"), [(place, one.label) for place, one in enumerate(sources)])
        self.source.set_value(0)
        options = [(_ONE, t("Một tệp cho tất cả")), (_EACH, t("Mỗi tờ một tệp"))]
        self.files = ChoiceField(t("Số tệp"), options)
        self.files.set_value(_ONE)
        self.folder = TextField(t("Lưu vào thư mục"))
        self.folder.setMaxLength(1000)
        self.folder.setText(str(folder))
        self.box = FieldBox(
            t("Lưu vào thư mục"), self.folder, hint=t("mỗi lần lập có thư mục con riêng; không tệp nào bị ghi đè")
        )
        self.body.addWidget(Text(t("In hàng loạt: {paper}", paper=t(kind.title)), "page_title", wrap=True))
        self.body.addWidget(FieldBox(t("In cho ai"), self.source))
        self.body.addWidget(FieldBox(t("Số tệp"), self.files))
        self.body.addWidget(self.box)
        if kind.counted:
            self.body.addWidget(
                NoticeBox(
                    t("Mỗi biên lai được tính là một lần in"),
                    t("Biên lai đã in trước đây ra bản ghi “BẢN SAO lần n”."),
                )
            )
        self.body.addLayout(self._buttons())

    def begin(self) -> None:
        """F9: find for whom and make the job's folder; what is wrong is said beside the field."""
        if self._busy:
            return
        self._busy = True
        self.box.show_problem("")
        desk, folder = self._counter.open_desk, Path(self.folder.text().strip()).expanduser()
        kind, one_file, about = self._kind, self.files.value() == _ONE, self._about
        keys = self._sources[int(str(self.source.value()))].keys

        def work() -> BatchState:
            order = BatchOrder(kind=kind, keys=keys(desk), one_file=one_file, parent=folder, about=about)
            return begin_batch(desk, order)

        self._counter.worker.run(work, self.finish, self._failed, receiver=self)

    def choose_folder(self) -> None:
        """Let the system's own window find a folder."""
        chooser = QFileDialog(self, t("Chọn thư mục"), self.folder.text())
        chooser.setFileMode(QFileDialog.FileMode.Directory)
        chooser.fileSelected.connect(self.folder.setText)
        chooser.open()

    def _failed(self, error: BaseException) -> None:
        self._busy = False
        if not isinstance(error, CounterError):
            self._counter.shell.show_error(error)
            return
        self.box.show_problem(in_row((error.title, error.advice), " "))
        self.folder.setFocus()

    def _buttons(self) -> QHBoxLayout:
        begin = PrimaryButton(t("Lập tệp để in"), icon_name="print")
        choose = SecondaryButton(t("Chọn thư mục"), key="Alt+1", height=56)
        leave = SecondaryButton(t("Để sau"), key="Esc", height=56)
        begin.clicked.connect(self.begin)
        choose.clicked.connect(self.choose_folder)
        leave.clicked.connect(self.escape)
        row = QHBoxLayout()
        row.addWidget(begin, 1)
        row.addWidget(choose)
        row.addWidget(leave)
        return row
