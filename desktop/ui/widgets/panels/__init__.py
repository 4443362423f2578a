"""Cards, dialogs, boards, bars and other larger parts of a page."""
