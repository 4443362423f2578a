"""Advice beside the participant: what fits the budget, what it costs, what it gives."""
