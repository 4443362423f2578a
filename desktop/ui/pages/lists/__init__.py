"""Lists to the SI agency: what waits, what was sent, what the agency answered, and what to do with each line."""
