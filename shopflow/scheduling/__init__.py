"""From people needed to shifts of named people."""

from shopflow.scheduling.gap import Gap, Obstacle, WayOut
from shopflow.scheduling.greedy import greedy_schedule
from shopflow.scheduling.invented import invented_people
from shopflow.scheduling.problem import CostSplit, Draft, Prices, RoleNeed, ScheduleProblem
from shopflow.scheduling.replan import Replan, changes, replan_without
from shopflow.scheduling.solve import solve_schedule

__all__ = [
    "CostSplit",
    "Draft",
    "Gap",
    "Obstacle",
    "Prices",
    "Replan",
    "RoleNeed",
    "ScheduleProblem",
    "WayOut",
    "changes",
    "greedy_schedule",
    "invented_people",
    "replan_without",
    "solve_schedule",
]
