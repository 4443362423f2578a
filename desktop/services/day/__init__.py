"""The counter's day: cash sessions, what moves in the drawer, closing and its seals."""
