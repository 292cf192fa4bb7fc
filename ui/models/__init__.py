"""Table models: what the tables show, also to screen readers."""
