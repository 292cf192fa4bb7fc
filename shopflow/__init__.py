"""The shop: orders, hours, people, waits, staffing, shifts, money, files and the command line."""

__version__ = "0.1.0"
