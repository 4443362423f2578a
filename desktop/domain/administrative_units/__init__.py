"""Provinces and communes of today and before, and addresses read and written with them."""
