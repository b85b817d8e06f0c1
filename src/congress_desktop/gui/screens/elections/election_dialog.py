"""The form of an election: what is elected, how many, by whom, on which ballot, under which rule set."""

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QWidget

from congress_desktop.domain.appointments import Body
from congress_desktop.domain.citations import Cited
from congress_desktop.domain.codes import Code
from congress_desktop.domain.congresses import CongressPlan
from congress_desktop.domain.elections import BallotForm, ElectionKind, ElectionPlan, Electorate
from congress_desktop.domain.errors import CodedError
from congress_desktop.gui.forms.ui_election import Ui_ElectionDialog
from congress_desktop.gui.keys import bind
from congress_desktop.gui.office import Office
from congress_desktop.gui.ownership import OwnedDialog
from congress_desktop.services import congresses
from congress_desktop.services.election_rules import RuleSetChoice, rule_set_choices
from congress_desktop.services.election_views import ElectionRow
from congress_desktop.services.views import CongressView
from congress_desktop.texts.election_words import share_words
from congress_desktop.texts.labels import label
from congress_desktop.texts.messages import message

_OTHER = "Cuộc bầu cử khác"
_NO_BODY = "Không vào cơ quan nào"


@dataclass(frozen=True)
class UsualElection:
    """An election that most congresses hold; zero seats are not known beforehand."""

    title: str
    seats: int
    target: Body | None = None


def usual_elections(plan: CongressPlan) -> tuple[UsualElection, ...]:
    """Return the elections that most congresses hold, with the sizes of this one's bodies."""
    return (
        UsualElection("Ban Chấp hành", plan.executive_count, Body.EXECUTIVE_COMMITTEE),
        UsualElection("Ban Thường vụ", plan.standing_count, Body.STANDING_COMMITTEE),
        UsualElection("Bí thư", 1),
        UsualElection("Phó Bí thư", 0),
        UsualElection("Ủy ban Kiểm tra", plan.inspection_count, Body.INSPECTION_COMMISSION),
        UsualElection("Đoàn đại biểu dự đại hội cấp trên", 0),
    )


class ElectionDialog(OwnedDialog):
    """Asks for an election's plan. `plan_given` carries an ElectionPlan; it stays until `accept` is called."""

    plan_given = Signal(object)

    def __init__(self, office: Office, election: ElectionRow | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._election = election
        self._form = Ui_ElectionDialog()
        self._form.setupUi(self)
        form = self._form
        form.heading_label.setText("Thêm cuộc bầu cử" if election is None else "Sửa cuộc bầu cử")
        for kind in ElectionKind:
            form.kind_combo.addItem(label(kind), kind)
        for electorate in Electorate:
            form.electorate_combo.addItem(label(electorate), electorate)
        for ballot_form in BallotForm:
            form.form_combo.addItem(label(ballot_form), ballot_form)
        form.target_combo.addItem(_NO_BODY, None)
        for body in Body:
            form.target_combo.addItem(label(body), body)
        form.usual_combo.activated.connect(self._on_usual)
        form.rules_combo.currentIndexChanged.connect(self._show_rules)
        form.save_button.clicked.connect(self._on_save)
        form.cancel_button.clicked.connect(self.reject)
        for key in ("Ctrl+Return", "Ctrl+Enter"):
            bind(self, key, self._on_save)
        if election is not None:
            self._show_plan(election.plan)
        form.usual_combo.setFocus()
        desk, texts = office.desk, office.ring.rule_sets
        held_under = election.plan.rule_set if election else ""
        office.runner.run(lambda: congresses.congress(desk), self._show_usual)
        office.runner.run(lambda: rule_set_choices(desk, texts(), held_under), self._show_choices)

    def _show_plan(self, plan: ElectionPlan) -> None:
        form = self._form
        form.title_edit.setText(plan.title)
        form.seats_edit.set_value(plan.seats)
        _choose(form.kind_combo, plan.kind)
        _choose(form.electorate_combo, plan.electorate)
        _choose(form.form_combo, plan.form)
        _choose(form.target_combo, plan.target)

    def _show_usual(self, congress: CongressView) -> None:
        for each in usual_elections(congress.plan):
            self._form.usual_combo.addItem(each.title, each)
        self._form.usual_combo.addItem(_OTHER, None)
        if self._election is None:
            self._form.usual_combo.setCurrentIndex(0)
            self._on_usual()
        else:
            titles = [each.title for each in usual_elections(congress.plan)]
            title = self._election.plan.title
            self._form.usual_combo.setCurrentIndex(titles.index(title) if title in titles else len(titles))

    def _on_usual(self) -> None:
        """Fill in what is known of a usual election; for another the fields are emptied."""
        usual = self._form.usual_combo.currentData()
        found = usual if isinstance(usual, UsualElection) else UsualElection("", 0)
        self._form.title_edit.setText(found.title)
        self._form.seats_edit.set_value(found.seats or None)
        _choose(self._form.target_combo, found.target)

    def _show_choices(self, choices: tuple[RuleSetChoice, ...]) -> None:
        combo = self._form.rules_combo
        for each in choices:
            combo.addItem(each.rules.title if each.text else f"Của Đại hội: {each.rules.title}", each)
        held = self._election.plan.rule_set if self._election else ""
        texts = [each.text for each in choices]
        combo.setCurrentIndex(texts.index(held) if held in texts else 0)

    def _show_rules(self) -> None:
        choice = self._form.rules_combo.currentData()
        if isinstance(choice, RuleSetChoice):
            self._form.rules_label.setText(rules_words(choice))
            self._form.doubt_label.setText(doubt_words(choice))
            self._form.doubt_label.setVisible(choice.unconfirmed > 0)

    def _on_save(self) -> None:
        form = self._form
        choice = form.rules_combo.currentData()
        plan = ElectionPlan(
            title=form.title_edit.text(),
            seats=form.seats_edit.value() or 0,
            form=BallotForm(form.form_combo.currentData()),
            kind=ElectionKind(form.kind_combo.currentData()),
            electorate=Electorate(form.electorate_combo.currentData()),
            target=Body(form.target_combo.currentData()) if form.target_combo.currentData() else None,
            rule_set=choice.text if isinstance(choice, RuleSetChoice) else "",
        )
        for error, field in ((form.title_error, form.title_edit), (form.seats_error, form.seats_edit)):
            error.clear(field)
        form.page_error.clear()
        self.plan_given.emit(plan)

    def show_refusal(self, refusal: Exception) -> None:
        """Show why the election was not recorded, beside the field it is about; what was typed stays."""
        if not isinstance(refusal, CodedError):
            return
        form = self._form
        if refusal.code is Code.FIELD_EMPTY:
            form.title_error.show_message(message(refusal), form.title_edit)
        elif refusal.code is Code.NUMBER_OUT_OF_RANGE:
            form.seats_error.show_message(message(refusal), form.seats_edit)
        else:
            form.page_error.show_message(message(refusal))


def _choose(combo: QComboBox, value: object) -> None:
    """Choose an item by its data; Qt's own search does not find what Python calls equal."""
    combo.setCurrentIndex(next(place for place in range(combo.count()) if combo.itemData(place) == value))


def rules_words(choice: RuleSetChoice) -> str:
    """Return how a rule set judges a ballot, each rule with its source."""
    result, surplus = choice.rules.result, choice.rules.surplus
    majority = f"Trúng cử khi được quá {share_words(result.majority.value)} {label(result.base.value)}"
    cap = f"Số dư nhiều nhất {share_words(surplus.cap.value)} số lượng cần bầu"
    return f"{majority} ({_source(result.base)}).\n{cap} ({_source(surplus.cap)})."


def _source(cited: Cited[Any]) -> str:
    return f"{cited.document}, {cited.article}"


def doubt_words(choice: RuleSetChoice) -> str:
    """Return how many rules were not read in the text in force; empty when all were."""
    if not choice.unconfirmed:
        return ""
    return f"Chưa xác nhận với nguyên văn: {choice.unconfirmed} trong {choice.used} quy tắc dùng cho bầu cử."
