"""From people needed to shifts of named people."""

from shopflow.scheduling.greedy import greedy_schedule
from shopflow.scheduling.invented import invented_people

__all__ = ["greedy_schedule", "invented_people"]
