"""The right side of the open-vote screen: what is voted on, who is present, three large numbers, and the verdict."""

from dataclasses import dataclass, replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from congress_desktop.domain.codes import Code
from congress_desktop.domain.counting import VoteBase
from congress_desktop.domain.open_votes import Count
from congress_desktop.domain.rule_set import OpenVoteRule
from congress_desktop.domain.vote_states import MatterState
from congress_desktop.gui import theme
from congress_desktop.gui.forms.ui_count_pane import Ui_CountPane
from congress_desktop.gui.screens.open_votes.typed import Typed, sum_words
from congress_desktop.gui.screens.open_votes.words import STATES, base_note, shown_title, verdict_sum
from congress_desktop.services import open_votes
from congress_desktop.services.views import MatterRow, PresenceView
from congress_desktop.texts.forms import clock_time_seconds, grouped, percentage, share
from congress_desktop.texts.labels import label
from congress_desktop.texts.messages import message_for
from congress_desktop.texts.vote_words import more_than, spans, verdict_words

ROOMY_PX, _NOTED_PX = 640, 740
"""From these heights of the screen on the counts are large, and the notes stand beside everything else."""

_LONGEST_TEXT = 260


@dataclass(frozen=True)
class ShownVote:
    """What the pane shows: the chosen matter, and the others that its numbers are also typed for.

    One that is counted `apart` from those opened with it is judged on their base.
    """

    row: MatterRow
    together: tuple[MatterRow, ...]
    typed: Typed
    rule: OpenVoteRule
    presence: PresenceView | None
    apart: bool = False

    @property
    def base(self) -> VoteBase:
        """The base that decides: the one counted with, else typed, else planned, else the rule set's."""
        return self.row.base or self.typed.base or self.row.planned_base or self.rule.base.value


class CountPane(QWidget):
    """Shows one vote and takes its numbers. `typed` carries what stands in the fields after every change of them."""

    typed = Signal(object)

    field_count = 5
    """How many fields there are to go to."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: ShownVote | None = None
        self._filling = False
        self._noted = True
        self._rest_asked = False
        self._form = Ui_CountPane()
        self._form.setupUi(self)
        form = self._form
        self._fields = (form.in_favour_edit, form.against_edit, form.other_opinion_edit)
        self._labels = (form.in_favour_label, form.against_label, form.other_opinion_label)
        form.frozen_icon.show_icon("lock", "text_2", 20)
        theme.set_role(form.not_voting_edit, "count-small")
        for cap, key in (
            (form.in_favour_cap, "Alt+1"),
            (form.against_cap, "Alt+2"),
            (form.other_opinion_cap, "Alt+3"),
            (form.not_voting_cap, "Alt+4"),
            (form.explanation_cap, "Alt+5"),
        ):
            cap.show_key(key)
        for field in (*self._fields, form.not_voting_edit):
            field.value_changed.connect(self._on_typed)
        form.explanation_edit.textEdited.connect(self._on_typed)
        form.present_radio.toggled.connect(self._on_typed)

    def go_to(self, place: int) -> None:
        """Put the focus into a field by the number of its key, from 1."""
        fields = (*self._fields, self._form.not_voting_edit, self._form.explanation_edit)
        if place > len(self._fields) and self._shown is not None:
            self._rest_asked = True
            self._show_rest(self._shown)
        fields[place - 1].setFocus()

    def make_do(self, height: int) -> None:
        """Set the counts smaller, and drop the notes, where the screen is low."""
        self._noted = height >= _NOTED_PX
        for field in self._fields:
            theme.set_role(field, "count" if height >= ROOMY_PX else "count-narrow")
        if self._shown is not None:
            self.show_vote(self._shown)

    def first_empty(self) -> QWidget | None:
        """Return the first answer that is not typed yet, or the explanation when a difference has none."""
        empty: QWidget | None = next((field for field in self._fields if field.value() is None), None)
        shown = self._shown
        if empty is None and shown is not None:
            problem = shown.typed.problem(shown.row.present or 0)
            empty = self._form.explanation_edit if problem and problem.code is Code.SUM_BELOW_PRESENT else None
        return empty

    def is_typed_in(self, widget: QWidget | None) -> bool:
        """Tell whether a widget is a field of numbers or the explanation."""
        return widget in (*self._fields, self._form.not_voting_edit, self._form.explanation_edit)

    def show_vote(self, shown: ShownVote) -> None:
        """Show a vote: what it is about, and what is typed or was counted for it."""
        if self._shown is None or self._shown.row.matter_id != shown.row.matter_id:
            self._rest_asked = False
        self._shown = shown
        self._show_matter(shown)
        self._show_frozen(shown)
        self._fill(shown)
        self._show_sum(shown)

    def _show_matter(self, shown: ShownVote) -> None:
        form, row = self._form, shown.row
        opened = f", mở lúc {clock_time_seconds(row.opened_at)}" if row.opened_at else ""
        several = len(shown.together) > 1
        numbers = spans(tuple(each.ordinal for each in shown.together)) if several else str(row.ordinal)
        form.opened_label.setText(f"Nội dung {numbers} · {label(row.group)}{opened}")
        form.title_label.setText(shown_title(shown.together) if several else row.title)
        text = "; ".join(f"{each.ordinal}. {each.title}" for each in shown.together) if several else row.text
        form.text_label.setText(text if len(text) <= _LONGEST_TEXT else f"{text[:_LONGEST_TEXT].rstrip()}…")
        form.text_label.setToolTip(text)
        form.text_label.setVisible(bool(text) and (self._noted or row.state is MatterState.DRAFT))
        form.state_pill.show_state(STATES[row.state], label(row.state))

    def _show_frozen(self, shown: ShownVote) -> None:
        form, row, presence = self._form, shown.row, shown.presence
        form.frozen_frame.setVisible(row.present is not None)
        if row.present is not None:
            form.frozen_label.setText(
                f"{share(row.present, row.summoned or 0)} đại biểu có mặt lúc mở biểu quyết, đã chốt"
            )
        if row.state is MatterState.DRAFT and presence is not None and not presence.quorate:
            facts = {"present": presence.present, "needed": presence.needed}
            form.warning_error.show_message(message_for(Code.WITHOUT_QUORUM, **facts))
        else:
            form.warning_error.clear()

    def _fill(self, shown: ShownVote) -> None:
        """Put what is typed into the fields, leaving alone those that say it already."""
        form, typed, state = self._form, shown.typed, shown.row.state
        self._filling = True
        counting = state is MatterState.OPEN
        for field, value in zip(self._fields, typed.answers, strict=True):
            field.setEnabled(state is not MatterState.DRAFT)
            field.setReadOnly(not counting or bool(typed.blocks))
            if field.value() != value:
                field.set_value(value)
        if form.not_voting_edit.value() != typed.not_voting:
            form.not_voting_edit.set_value(typed.not_voting)
        if form.explanation_edit.text() != typed.explanation:
            form.explanation_edit.setText(typed.explanation)
        form.summoned_radio.setChecked(shown.base is VoteBase.SUMMONED)
        form.present_radio.setChecked(shown.base is VoteBase.PRESENT)
        self._filling = False
        form.counts_widget.setVisible(state is not MatterState.DRAFT)
        form.present_radio.setVisible(counting)
        form.summoned_radio.setVisible(counting)
        form.base_on_label.setText("Tính trên" if counting else f"Tính trên số {label(shown.base)}")
        form.explanation_label.setVisible(not counting and bool(typed.explanation))
        form.explanation_label.setText(f"Giải thích, ghi chú: {typed.explanation}")
        form.base_label.setText(base_note(shown.rule))
        form.base_label.setToolTip(f"{shown.rule.majority.note}\n{shown.rule.base.note}")

    def _show_rest(self, shown: ShownVote) -> None:
        """Show the fields for those in none of the answers once there are some, or when they are asked for."""
        form, typed = self._form, shown.typed
        counting = shown.row.state is MatterState.OPEN
        left_over = None not in typed.answers and typed.rest(shown.row.present or 0) > 0
        needed = left_over or typed.not_voting is not None or bool(typed.explanation) or self._rest_asked
        form.rest_widget.setVisible(counting and needed)
        based = shown.row.base is None and not shown.apart
        form.base_widget.setVisible(based and (self._noted or not (counting and needed)))

    def _on_typed(self, *_changed: object) -> None:
        shown, form = self._shown, self._form
        if shown is None or self._filling:
            return
        in_favour, against, other_opinion = (field.value() for field in self._fields)
        base = VoteBase.SUMMONED if form.summoned_radio.isChecked() else VoteBase.PRESENT
        typed = Typed(
            in_favour,
            against,
            other_opinion,
            form.not_voting_edit.value(),
            form.explanation_edit.text(),
            shown.typed.blocks,
            base,
        )
        self._shown = replace(shown, typed=typed)
        self._show_sum(self._shown)
        self.typed.emit(typed)

    def _show_sum(self, shown: ShownVote) -> None:
        form, typed, present = self._form, shown.typed, shown.row.present or 0
        for field, share_label in zip(self._fields, self._labels, strict=True):
            value = field.value()
            share_label.setText(
                "" if value is None or not present else f"{percentage(value, present)} trên {grouped(present)} có mặt"
            )
        form.sum_strip.setVisible(shown.row.state is not MatterState.DRAFT)
        self._show_rest(shown)
        said = sum_words(typed, present)
        form.sum_strip.show_sum(said.state, said.figures, said.verdict, _aside(said.aside, typed))
        tally = typed.tally(present)
        known = tally is not None and shown.row.present is not None
        form.verdict_frame.setVisible(known)
        if tally is not None and known:
            self._show_verdict(shown, tally.count)

    def _show_verdict(self, shown: ShownVote, count: Count) -> None:
        form, row = self._form, shown.row
        verdict = open_votes.weigh(row, count.in_favour, shown.base, shown.rule)
        state = "ok" if verdict.carried else "error"
        theme.set_state(form.verdict_frame, state)
        theme.set_state(form.verdict_label, state)
        form.verdict_label.setText(verdict_words(verdict.carried).upper())
        form.verdict_sum_label.setText(verdict_sum(count.in_favour, verdict))
        form.present_label.setText(f"{share(count.in_favour, row.present or 0)} có mặt")
        form.summoned_label.setText(f"{share(count.in_favour, row.summoned or 0)} triệu tập")
        corrected = f" · đã sửa {row.corrections} lần" if row.corrections else ""
        form.needed_label.setText(f"{more_than(verdict.part)}: từ {grouped(verdict.needed)} tán thành{corrected}")


def _aside(aside: str, typed: Typed) -> str:
    """Return what stands at the right of the sum, and that the blocks were added up."""
    return " · ".join(filter(None, (f"cộng từ {len(typed.blocks)} tổ, đoàn" if typed.blocks else "", aside)))
