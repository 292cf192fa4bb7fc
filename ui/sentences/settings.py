"""What Shop & settings says: the headline, where numbers come from, names of steps."""

from __future__ import annotations

from PySide6.QtCore import QLocale

from shopflow.hours import OpeningHours
from shopflow.plan import Plan
from shopflow.sourced import Sourced
from shopflow.wording import phrase
from ui import format as words
from ui.hours_text import week_text
from ui.sentences.needed import minutes_number, share_number


def headline(plan: Plan, hours: OpeningHours | None) -> str:
    """The shop in one sentence: hours, people, wage and promise."""
    wage = words.money(plan.money.wage_per_h.value, plan.currency, 2)
    people = len(plan.people)
    values = {
        "hours": week_text(hours) if hours is not None else "",
        "people": words.number(people),
        "wage": wage,
        "share": share_number(plan.promise.target_share),
        "minutes": minutes_number(plan.promise.target_wait_s),
    }
    if hours is None or not values["hours"]:
        template = phrase("{people} people, {wage} an hour, promise: {share} within {minutes} minutes.")
    elif people == 0:
        template = phrase(
            "Open {hours}, nobody in the team yet, {wage} an hour, promise: {share} within {minutes} minutes."
        )
    elif people == 1:
        template = phrase("Open {hours}, 1 person, {wage} an hour, promise: {share} within {minutes} minutes.")
    else:
        template = phrase("Open {hours}, {people} people, {wage} an hour, promise: {share} within {minutes} minutes.")
    return template.format(**values)


def support(plan: Plan, *, is_guessed: bool) -> str:
    """What of it is a guess, so that the owner puts it right first."""
    guesses = guessed_numbers(plan)
    if is_guessed and guesses:
        template = phrase(
            "The hours are guessed from your orders, and {0} marked below are guesses. Every change counts at once."
        )
    elif is_guessed:
        template = phrase("The hours are guessed from your orders: say if they are right. Every change counts at once.")
    elif guesses:
        template = phrase("{0} marked below are guesses: put your own there. Every change counts at once.")
    else:
        template = phrase("Every change counts at once and can be undone.")
    numbers = phrase("1 number") if guesses == 1 else phrase("{} numbers").format(words.number(guesses))
    return template.format(numbers)


def guessed_numbers(plan: Plan) -> int:
    """How many of the numbers on the page nobody measured or entered."""
    money = plan.money
    numbers = (money.wage_per_h, money.oncost_share, money.average_order, money.margin_share, plan.service.patience_s)
    return sum(number.is_assumed for number in (*numbers, *(stage.mean_service_s for stage in plan.service.stages)))


def basis_words(number: Sourced) -> str:
    """What a number rests on, where the owner did not enter it."""
    return "" if number.source.value == "entered" else phrase(number.basis)


def team_words(plan: Plan) -> str:
    """Who works here."""
    names = ", ".join(person.name for person in plan.people)
    if not names:
        return phrase("Nobody yet. Add your team and ShopFlow drafts the week.")
    hours = sum(person.max_hours for person in plan.people)
    return phrase("{names}: up to {hours} hours a week together.", names=names, hours=words.number(hours))


def country_name(code: str) -> str:
    """What a country is called in the language of the window."""
    territory = QLocale.codeToTerritory(code)
    return QLocale.territoryToString(territory) if territory is not QLocale.Country.AnyTerritory else code
