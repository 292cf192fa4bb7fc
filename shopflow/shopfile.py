"""The .shopflow file: one SQLite database that holds the orders and the plan of one shop."""
