"""How good the forecast has been at this shop: computed when it is asked for, in the background."""

from __future__ import annotations

from PySide6.QtWidgets import QProgressBar, QWidget

from shopflow.forecasting import plan_history, plan_model
from shopflow.pipeline import BLOCK_MINUTES, filled_in
from shopflow.progress import CancelToken, Progress
from shopflow.scorecard import Light, ScoreCard, score_card
from ui.jobs import Job
from ui.session import Session
from ui.widgets.basics import Button, Chip, Label, column, row

SCORE_JOB = "score card"


class AccuracyPanel(QWidget):
    """The score card's sentences, which say only what is true, with lights for range and bias."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._card: ScoreCard | None = None
        self._of: tuple[object, ...] = ()
        self.range_light, self.bias_light = Chip(""), Chip("")
        self.sentences = Label("", "body", wrap=True)
        self.bar = QProgressBar(maximum=1000, textVisible=False)
        self.bar.setAccessibleName(self.tr("How far the work is"))
        self.how = Button(self.tr("How do you know?"), "ghost", name="btnHowKnown")
        self.how.setCheckable(True)
        self.basis = Label(
            self.tr(
                "ShopFlow went back to days of your past, forecast the two weeks after each from only what was known"
                " then, and compared with what came. A likely range is right when it holds 8 times in 10."
            ),
            "caption",
            tone="2",
            wrap=True,
        )
        self.basis.hide()
        self.how.toggled.connect(self.basis.setVisible)
        lights = column(row(self.range_light, None), row(self.bias_light, None), spacing=4)
        layout = column(lights, self.bar, self.sentences, row(self.how, None), self.basis, None, spacing=6)
        self.setLayout(layout)
        session.jobs.progressed.connect(self._progressed)
        self._show_nothing(self.tr("Your past weeks are being tested."))

    @property
    def card(self) -> ScoreCard | None:
        """The score card that is shown."""
        return self._card

    def refresh(self) -> None:
        """Show the score card of these orders; work it out if it is another shop's or an older one."""
        session = self._session
        if not len(session.orders):
            return
        plan, orders = session.plan, session.orders
        of = (id(orders), plan.opening_hours, plan.events, plan.judgements, plan.holiday_country, plan.service)
        if of == self._of:
            return
        self._of = of
        self._show_nothing(self.tr("Your past weeks are being tested."))

        def work(progress: Progress, cancel: CancelToken) -> ScoreCard:
            whole = filled_in(plan, orders)
            history = plan_history(whole, orders, interval_minutes=BLOCK_MINUTES)
            model = plan_model(whole, history.days[0].item(), history.days[-1].item())
            return score_card(history, model, whole.service, seed=whole.seed, progress=progress, cancel=cancel)

        session.jobs.start(
            SCORE_JOB, self.tr("Testing the forecast on your past weeks"), work, done=self._take, failed=self._fail
        )

    def _take(self, card: ScoreCard) -> None:
        self._card = card
        self.bar.hide()
        self.sentences.setText("\n\n".join(card.sentences))
        right = self.tr("Ranges hold as they should")
        off = self.tr("Ranges hold less or more often than they should")
        _light(self.range_light, card.range_light, right, off)
        _light(self.bias_light, card.bias_light, self.tr("Neither too high nor too low"),
               self.tr("Too high on average") if card.ours.bias > 0 else self.tr("Too low on average"))  # fmt: skip
        self.how.show()

    def _fail(self, error: Exception) -> None:
        """Too few weeks are no fault: say so here, where the owner asked."""
        self._of = ()
        self._show_nothing(str(error))
        self.bar.hide()

    def _show_nothing(self, text: str) -> None:
        self._card = None
        self.sentences.setText(text)
        for widget in (self.range_light, self.bias_light, self.how, self.basis):
            widget.hide()
        self.bar.setValue(0)
        self.bar.show()

    def _progressed(self, job: Job) -> None:
        if job.name == SCORE_JOB:
            self.bar.setValue(round(1000 * job.share))


def _light(chip: Chip, light: Light, right: str, off: str) -> None:
    chip.setText(right if light is Light.GREEN else off)
    chip.setProperty("chip", {Light.GREEN: "good", Light.AMBER: "tight", Light.RED: "short"}[light])
    chip.style().unpolish(chip)
    chip.style().polish(chip)
    chip.show()
