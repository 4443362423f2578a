"""Rounds of visits: the rounds themselves and the people taken along."""
