"""Charts and painted grids; loaded after the window's first paint."""
