"""Hostile input for every border of the program; ``make fuzz`` runs them all."""
