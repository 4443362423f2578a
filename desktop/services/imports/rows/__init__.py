"""The rows of a sheet: its headings, cells and numbers, who repeats whom and who belongs together."""
