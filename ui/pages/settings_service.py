"""Promise, making time, rules of work and team: the cards of Shop & settings about service."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Signal

from shopflow.plan import Plan, ServicePromise
from shopflow.rules import presets, rules_from
from shopflow.rules.presets import NOT_ADVICE
from shopflow.sourced import entered
from shopflow.wording import phrase
from ui import format as words
from ui.pages.settings_shop import PlanCard
from ui.sentences.settings import basis_words, team_words
from ui.widgets.basics import Button, Label, row
from ui.widgets.combo import Combo
from ui.widgets.fields import FormCard, NumberField, SourceNote

_LONGEST_S = 3600.0


class PromiseCard(PlanCard):
    """What customers are promised."""

    def __init__(self) -> None:
        super().__init__(
            self.tr("Your promise to customers"), self.tr("People needed is worked out so that this holds.")
        )
        minutes, percent = self.tr("min"), words.percent_sign()
        self.share = NumberField("setShare", self.tr("Serve this many"), percent, (50, 99))
        self.wait = NumberField("setWait", self.tr("within"), minutes, (0.5, 60), decimals=1)
        self.long = NumberField("setLongWait", self.tr("Too long is over"), minutes, (0.5, 120), decimals=1)
        self.leave = NumberField("setWalkaways", self.tr("At most leave without ordering"), percent, (0, 50))
        for box, text, put in (
            (self.share, self.tr("Change the promise"), lambda to, promise: replace(promise, target_share=to / 100)),
            (self.wait, self.tr("Change the promise"), lambda to, promise: replace(promise, target_wait_s=to * 60)),
            (self.long, self.tr("Change what is too long"), lambda to, promise: replace(promise, long_wait_s=to * 60)),
            (self.leave, self.tr("Change how many may leave"),
             lambda to, promise: replace(promise, max_walkaway_share=to / 100)),
        ):  # fmt: skip
            self.add(box.accessibleName(), box)
            box.settled.connect(self._taker(text, put))

    def show_plan(self, plan: Plan) -> None:
        """Show the promise."""
        promise = plan.promise
        self.share.show_value(100 * promise.target_share)
        self.wait.show_value(promise.target_wait_s / 60)
        self.long.show_value(promise.long_wait_s / 60)
        self.leave.show_value(100 * promise.max_walkaway_share)

    def _taker(self, text: str, put: Callable[[float, ServicePromise], ServicePromise]) -> Callable[[float], None]:
        return lambda to: self.change(lambda plan: replace(plan, promise=put(to, plan.promise)), text)


class MakingCard(PlanCard):
    """How long an order takes, and how long customers are willing to wait."""

    MOST_STAGES = 2

    def __init__(self) -> None:
        super().__init__(self.tr("Making an order"), self.tr("Time ten orders with a watch in a rush: it is worth it."))
        minutes = self.tr("min")
        self.stages = tuple(
            NumberField(f"setStage{number}", self.tr("Work on an order"), minutes, (0.1, 60), decimals=1, step=0.1)
            for number in range(self.MOST_STAGES)
        )
        self.patience = NumberField("setPatience", self.tr("Customers wait about"), minutes, (0.5, 120), decimals=1)
        self._notes = tuple(SourceNote() for _ in self.stages)
        self._labels = tuple(
            self.add(box.accessibleName(), box, note) for box, note in zip(self.stages, self._notes, strict=True)
        )
        self._patience_note = SourceNote()
        self.add(self.patience.accessibleName(), self.patience, self._patience_note)
        for number, box in enumerate(self.stages):
            box.settled.connect(self._taker(number))
        self.patience.settled.connect(self._take_patience)

    def show_plan(self, plan: Plan) -> None:
        """Show each step of service and the customers' patience."""
        stages = plan.service.stages
        for number, (box, note, label) in enumerate(zip(self.stages, self._notes, self._labels, strict=True)):
            is_there = number < len(stages)
            for part in (box, note, label):
                part.setVisible(is_there)
            if is_there:
                time = stages[number].mean_service_s
                name = box.accessibleName() if len(stages) == 1 else self.tr("Work at: {}").format(stages[number].name)
                label.setText(name)
                box.show_value(time.value / 60)
                note.say(time.source.value, basis_words(time))
        patience = plan.service.patience_s
        self.patience.show_value(min(patience.value, _LONGEST_S * 2) / 60)
        self._patience_note.say(patience.source.value, basis_words(patience))

    def _taker(self, number: int) -> Callable[[float], None]:
        def take(minutes: float) -> None:
            def put(plan: Plan) -> Plan:
                stages = list(plan.service.stages)
                stages[number] = replace(stages[number], mean_service_s=entered(minutes * 60))
                return replace(plan, service=replace(plan.service, stages=tuple(stages)))

            self.change(put, self.tr("Change the making time"))

        return take

    def _take_patience(self, minutes: float) -> None:
        patience = entered(minutes * 60)
        self.change(
            lambda plan: replace(plan, service=replace(plan.service, patience_s=patience)),
            self.tr("Change the patience"),
        )


class RulesCard(PlanCard):
    """Which rules of work schedules keep."""

    def __init__(self) -> None:
        super().__init__(self.tr("Rules of work"), self.tr("Fill week and the checks of shifts keep to these."))
        self.preset = Combo("setRules", self.tr("Rules of work of"))
        for key, one in presets().items():
            self.preset.addItem(phrase(one.name), key)
        self.add(self.tr("Rules of"), self.preset, wide=True)
        self.applies = Label("", "caption", tone="2", wrap=True)
        self.applies.setObjectName("rulesNote")
        self.rest.addWidget(self.applies)
        self.preset.activated.connect(self._take)

    def show_plan(self, plan: Plan) -> None:
        """Show the preset, whom it is for, and whether the owner changed single limits."""
        self.preset.setCurrentIndex(self.preset.findData(plan.rules.preset))
        one = presets()[plan.rules.preset]
        edited = len(plan.rules.edited)
        changed = self.tr("You changed 1 limit.") if edited == 1 else self.tr("You changed {} limits.").format(edited)
        applies = self.tr("Meant for: {}.").format(phrase(one.applies_if))
        self.applies.setText(" ".join(filter(None, (applies, changed if edited else "", phrase(NOT_ADVICE)))))

    def _take(self) -> None:
        rules = rules_from(str(self.preset.currentData()))
        self.change(lambda plan: replace(plan, rules=rules), self.tr("Change the rules of work"))


class TeamCard(FormCard):
    """Who works here.

    Signals:
        wanted: the owner wants to see the schedule, where people are added and changed.
        file_wanted: the owner wants to take people from a file.
    """

    wanted = Signal()
    file_wanted = Signal()

    def __init__(self) -> None:
        super().__init__(self.tr("Team"))
        self.words = Label("", "body", wrap=True)
        self.open = Button(self.tr("Open schedule"), icon="users", name="btnTeam")
        self.from_file = Button(self.tr("People from a file"), "ghost", name="btnPeopleFile")
        self.open.clicked.connect(self.wanted)
        self.from_file.clicked.connect(self.file_wanted)
        self.rest.addWidget(self.words)
        self.rest.addLayout(row(self.open, self.from_file, None))

    def show_plan(self, plan: Plan) -> None:
        """Show who is in the team."""
        self.words.setText(team_words(plan))
