"""What lies beneath a shop file: its tables, its transactions and how orders are merged into it."""
