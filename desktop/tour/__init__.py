"""A counter's day driven through the real windows: by keyboard, scanner and mouse, as a clerk would."""
