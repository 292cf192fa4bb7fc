"""From people needed to shifts of named people."""

from shopflow.scheduling.greedy import greedy_schedule
from shopflow.scheduling.invented import invented_people
from shopflow.scheduling.problem import CostSplit, Draft, Prices, RoleNeed, ScheduleProblem
from shopflow.scheduling.solve import solve_schedule

__all__ = [
    "CostSplit",
    "Draft",
    "Prices",
    "RoleNeed",
    "ScheduleProblem",
    "greedy_schedule",
    "invented_people",
    "solve_schedule",
]
