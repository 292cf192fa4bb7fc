"""What Help says: where each figure comes from in plain words, and the field's terms with their sources."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from shopflow.whatif import FLAT_OUT
from shopflow.wording import phrase
from ui import format as words

Told = tuple[str, str]
"""A figure, and how it is known."""


def known_by_page() -> dict[str, tuple[Told, ...]]:
    """For each page, its figures and where they come from."""
    return {
        "week": _week(),
        "waits": _waits(),
        "needed": _needed(),
        "schedule": _schedule(),
        "whatif": _whatif(),
        "orders": _orders(),
    }


def _week() -> tuple[Told, ...]:
    return (
        (
            phrase("Expected orders"),
            phrase(
                "ShopFlow counts your own orders per quarter of an hour, learns the pattern of your weekdays and "
                "how busy the last weeks were, and adds public holidays and the special days that you named."
            ),
        ),
        (
            phrase("Likely range"),
            phrase(
                "500 possible weeks are drawn, which differ as much as your own past weeks differed from what was "
                "to be expected. On 8 days in 10 the orders should lie within the band."
            ),
        ),
        (
            phrase("Short"),
            phrase("People needed in a half hour, less the people who are on shift and not on a break throughout it."),
        ),
    )


def _waits() -> tuple[Told, ...]:
    return (
        (
            phrase("How long people wait"),
            phrase(
                "500 days are played through, customer by customer: they come as the forecast says, each order "
                "takes about as long as your orders take, and the people on shift serve them in turn. A wait is "
                "the time from joining the line until somebody begins with the order."
            ),
        ),
        (
            phrase("How many leave"),
            phrase(
                "Each customer in those days has a patience; who has waited that long leaves without ordering. The "
                "mean patience is yours if you entered one, else a guess that is marked as such."
            ),
        ),
        (
            phrase("Money lost and wages"),
            phrase(
                "Lost: those who leave, times an average order, times what is left of it after ingredients, less "
                "those who come back later that day. Wages: hours on shift times the wage and what comes on top."
            ),
        ),
    )


def _needed() -> tuple[Told, ...]:
    return (
        (
            phrase("People needed"),
            phrase(
                "For each half hour, ShopFlow adds people until your promise holds over the many possible days of "
                "the forecast, quiet ones and busy ones; your own least and most people go before."
            ),
        ),
    )


def _schedule() -> tuple[Told, ...]:
    return (
        (
            phrase("Fill week"),
            phrase(
                "A search tries many thousands of ways to give shifts to your team, within your rules of work and "
                "everybody's free times, and keeps the one that costs least in wages and lost orders together."
            ),
        ),
        (
            phrase("Flat out"),
            phrase(
                "The half hours of a person's shifts in which everybody is busy over {share} of the time.",
                share=words.percent(FLAT_OUT),
            ),
        ),
    )


def _whatif() -> tuple[Told, ...]:
    return (
        (
            phrase("What a change costs"),
            phrase(
                "The week is played through twice with the same customers, as it is and with your change; what "
                "differs is the answer. Lost regulars rest on guesses: they are shown apart and can be changed."
            ),
        ),
    )


def _orders() -> tuple[Told, ...]:
    return (
        (
            phrase("Orders that are ready"),
            phrase(
                "Every row of your file is read. A row counts when its time can be told; each row that does not is "
                "listed with the reason. A day that is marked as closed or with the till off teaches nothing."
            ),
        ),
    )


def known_html(page: str = "") -> str:
    """Where figures come from, as rich text; those of one page first."""
    every = known_by_page()
    order = sorted(every, key=lambda key: key != page)
    parts = [f"<p><b>{escape(figure)}.</b> {escape(how)}</p>" for key in order for figure, how in every[key]]
    return "".join(parts)


def assumed_html(sentences: Sequence[str]) -> str:
    """What is assumed in the week that is shown."""
    if not sentences:
        return ""
    rows = "".join(f"<li>{escape(sentence)}</li>" for sentence in sentences)
    return f"<p><b>{escape(phrase('Assumed in the week that you see'))}</b></p><ul>{rows}</ul>"


def curious() -> tuple[tuple[str, str, str], ...]:
    """Terms of the field: the term, what ShopFlow calls it, and where it was worked out first."""
    return (
        (phrase("arrival rate"), phrase("orders an hour; a count is Poisson, given its day"), "Poisson 1837"),
        (phrase("prediction interval, quantile"), phrase("likely range, 8 days in 10"), "Czado et al. 2009"),
        (phrase("MAPE, MASE, CRPS"), phrase("usually within 12 orders of 100"),
         "Hyndman & Koehler 2006; Gneiting & Raftery 2007"),
        (phrase("offered load (erlangs)"), phrase("people who are busy on average"), "Erlang 1917"),
        (phrase("abandonment, reneging"), phrase("customers who leave without ordering"),
         "Palm 1957; Garnett, Mandelbaum & Reiman 2002"),
        (phrase("balking"), phrase("customers who turn away at the sight of the line"), "Haight 1957"),
        (phrase("waiting times in order"), phrase("each possible day is played through, order by order"),
         "Kiefer & Wolfowitz 1955"),
        (phrase("time-dependent queue"), phrase("a rush is felt for a while after it is over"), "Jennings et al. 1996"),
        (phrase("service level"), phrase("your promise: 9 in 10 within 5 minutes"), "Halfin & Whitt 1981"),
        (phrase("utilisation"), phrase("how busy people are; flat out is over {share}", share=words.percent(FLAT_OUT)),
         "Erlang 1917"),
        (phrase("staffing requirement"), phrase("people needed"), "Green, Kolesar & Whitt 2007"),
        (phrase("shift scheduling, set covering"), phrase("Fill week"), "Dantzig 1954"),
        (phrase("ruin and recreate"), phrase("take shifts out, put better ones in"),
         "Schrimpf et al. 2000"),
    )  # fmt: skip
