"""From people needed to shifts of named people."""

from shopflow.scheduling.conflict import Conflict, conflict_of
from shopflow.scheduling.conflictrules import ConflictPart, Part
from shopflow.scheduling.gap import Gap, Obstacle, WayOut
from shopflow.scheduling.greedy import greedy_schedule
from shopflow.scheduling.invented import invented_people
from shopflow.scheduling.problem import CostSplit, Draft, Prices, RoleNeed, ScheduleProblem
from shopflow.scheduling.replan import Replan, changes, replan_without
from shopflow.scheduling.solve import solve_schedule

__all__ = [
    "Conflict",
    "ConflictPart",
    "CostSplit",
    "Draft",
    "Gap",
    "Obstacle",
    "Part",
    "Prices",
    "Replan",
    "RoleNeed",
    "ScheduleProblem",
    "WayOut",
    "changes",
    "conflict_of",
    "greedy_schedule",
    "invented_people",
    "replan_without",
    "solve_schedule",
]
