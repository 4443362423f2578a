"""Batch printing: choice, folder, run, counting of prints."""
