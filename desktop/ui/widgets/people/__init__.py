"""People to pick from."""
