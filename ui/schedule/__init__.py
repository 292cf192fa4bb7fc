"""The schedule as it is edited: what stands on it, how it is painted and how it is changed."""
