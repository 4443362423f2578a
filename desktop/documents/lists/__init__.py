"""Lists to the SI agency as PDF: any form whose columns are data."""

from desktop.documents.lists.rendering import render_list

__all__ = ["render_list"]
