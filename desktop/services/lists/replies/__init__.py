"""The agency's reply: read its sheet, know its columns, match it line by line, store it, take over its numbers."""
