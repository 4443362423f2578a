"""Chốt ngày: open the drawer, count it, close and seal the day."""
