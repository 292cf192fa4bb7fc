"""Colours, type and space: one source of truth for light and dark."""
