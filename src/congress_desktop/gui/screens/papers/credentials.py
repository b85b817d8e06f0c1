"""How the credentials report counts and which of its lines are printed, beside what the roll does not say."""

from datetime import date

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDateEdit,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QTreeWidget,
    QTreeWidgetItem,
    QTreeWidgetItemIterator,
    QVBoxLayout,
    QWidget,
)

from congress_desktop.domain.credentials import AgeMethod, CredentialsChoices, Remark
from congress_desktop.domain.errors import CodedError
from congress_desktop.gui.keys import bind
from congress_desktop.gui.ownership import OwnedDialog
from congress_desktop.gui.widgets.buttons import KeyCapButton
from congress_desktop.gui.widgets.fields import FieldError
from congress_desktop.services.credentials import CredentialsView, gaps
from congress_desktop.texts.credentials_words import line_words
from congress_desktop.texts.forms import grouped, share
from congress_desktop.texts.labels import label
from congress_desktop.texts.messages import message

_KEY = Qt.ItemDataRole.UserRole
_TEXT_HEIGHT = 64


class CredentialsDialog(OwnedDialog):
    """Every line is a switch, with its figure beside it. `choices_given` carries what was chosen."""

    choices_given = Signal(object)

    def __init__(self, view: CredentialsView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle("Báo cáo thẩm tra tư cách đại biểu")
        self._view = view
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 16, 24, 16)
        layout.setSpacing(12)
        heading = QLabel("Cách lập báo cáo thẩm tra tư cách đại biểu", self)
        heading.setProperty("role", "heading")
        layout.addWidget(heading)
        sides = QHBoxLayout()
        sides.setSpacing(24)
        sides.addWidget(self._make_tree(), 1)
        sides.addLayout(self._make_form(), 1)
        layout.addLayout(sides, 1)
        self._error = FieldError(self)
        layout.addWidget(self._error)
        layout.addLayout(self._make_foot())
        bind(self, "Ctrl+Return", self._save)
        self.resize(1080, 660)
        self._tree.setFocus()

    def _make_tree(self) -> QTreeWidget:
        """Return the switches: a group with its lines, then the remarks; each with its figure and base."""
        self._tree = QTreeWidget(self)
        self._tree.setAccessibleName("Các dòng của báo cáo")
        self._tree.setHeaderLabels(["Dòng được in", "Số lượng"])
        self._tree.setColumnWidth(0, 330)
        choices = self._view.choices
        for group in self._view.statistics.groups:
            top = self._switch(self._tree, label(group.group), "", group.group, on=choices.shows(group.group))
            for line in group.lines:
                words = line_words(group.group, line.key)
                key = f"{group.group}/{line.key}"
                figure = share(line.count, self._view.summoned)
                self._switch(top, words, figure, key, on=key not in choices.hidden)
            if group.unknown:
                missing = QTreeWidgetItem(top, ["Chưa có số liệu (luôn in)", grouped(len(group.unknown))])
                missing.setToolTip(0, "\n".join(each.full_name for each in group.unknown[:40]))
            top.setExpanded(choices.shows(group.group))
        for remark in Remark:
            self._switch(self._tree, label(remark), "", remark, on=choices.remarks_on(remark))
        return self._tree

    def _switch(
        self, parent: QTreeWidget | QTreeWidgetItem, words: str, figure: str, key: str, *, on: bool
    ) -> QTreeWidgetItem:
        item = QTreeWidgetItem(parent, [words, figure])
        item.setData(0, _KEY, str(key))
        item.setCheckState(0, Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)
        return item

    def _make_form(self) -> QVBoxLayout:
        choices, form = self._view.choices, QFormLayout()
        self._method = QComboBox(self)
        for method in AgeMethod:
            self._method.addItem(label(method).capitalize(), method)
        self._method.setCurrentIndex(self._method.findData(choices.method))
        self._day = QDateEdit(QDate(self._view.day.year, self._view.day.month, self._view.day.day), self)
        self._day.setDisplayFormat("dd/MM/yyyy")
        self._day.setCalendarPopup(True)
        form.addRow("Cách tính tuổi", self._method)
        form.addRow("Tính đến ngày", self._day)
        self._texts = {
            "awards": self._box(choices.awards, "ví dụ: 12 đồng chí được tặng Bằng khen"),
            "complaints": self._box(choices.complaints, "để trống: không nhận được đơn, thư khiếu nại, tố cáo"),
            "conclusion": self._box(choices.conclusion, "lời kết luận thêm, nếu có"),
        }
        for words, name in (
            ("Khen thưởng", "awards"),
            ("Khiếu nại, tố cáo", "complaints"),
            ("Kết luận thêm", "conclusion"),
        ):
            form.addRow(words, self._texts[name])
        side = QVBoxLayout()
        side.addLayout(form)
        side.addWidget(self._gaps_label())
        side.addStretch(1)
        return side

    def _box(self, text: str, hint: str) -> QPlainTextEdit:
        box = QPlainTextEdit(text, self)
        box.setPlaceholderText(hint)
        box.setFixedHeight(_TEXT_HEIGHT)
        box.setTabChangesFocus(True)
        return box

    def _gaps_label(self) -> QLabel:
        """Return who is missing in which group, by name."""
        lines = []
        for group, people in gaps(self._view).items():
            names = ", ".join(each.full_name for each in people[:6])
            more = f" và {grouped(len(people) - 6)} đồng chí nữa" if len(people) > 6 else ""  # noqa: PLR2004 - a line
            lines.append(f"{label(group)}: {grouped(len(people))} – {names}{more}")
        words = QLabel("\n".join(["Chưa có số liệu:", *lines]) if lines else "Danh sách đủ số liệu cho báo cáo.", self)
        words.setWordWrap(True)
        words.setProperty("role", "secondary")
        return words

    def _make_foot(self) -> QHBoxLayout:
        foot = QHBoxLayout()
        leave = KeyCapButton("Để nguyên", self)
        leave.described(key="Esc").clicked.connect(self.reject)
        save = KeyCapButton("Lập báo cáo như vậy", self)
        save.described(role="main", key="Ctrl+Enter").clicked.connect(self._save)
        foot.addWidget(leave)
        foot.addStretch(1)
        foot.addWidget(save)
        return foot

    def choices(self) -> CredentialsChoices:
        """Return what is chosen now."""
        day = self._day.date()
        chosen = date(day.year(), day.month(), day.day())
        keep_open = self._view.choices.age_on is None and chosen == self._view.day
        return CredentialsChoices(
            age_on=None if keep_open else chosen,
            method=AgeMethod(self._method.currentData()),
            hidden=tuple(sorted(self._hidden())),
            **{name: box.toPlainText().strip() for name, box in self._texts.items()},
        )

    def _hidden(self) -> set[str]:
        items = QTreeWidgetItemIterator(self._tree, QTreeWidgetItemIterator.IteratorFlag.NotChecked)
        hidden: set[str] = set()
        while (item := items.value()) is not None:
            if key := item.data(0, _KEY):
                hidden.add(str(key))
            items += 1
        return hidden

    def _save(self) -> None:
        if self.choices() == self._view.choices:
            self.accept()
        else:
            self.choices_given.emit(self.choices())

    def show_refusal(self, refusal: Exception) -> None:
        """Show why the choices were not recorded; they stay as chosen."""
        if isinstance(refusal, CodedError):
            self._error.show_message(message(refusal))
