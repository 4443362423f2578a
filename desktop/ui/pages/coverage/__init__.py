"""The coverage calendar of a person or a household."""
