"""Brings people and households in from a sheet: file, columns, a try without writing, then the import."""
