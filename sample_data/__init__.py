"""The invented sample shop and the generator that makes it."""
