"""Lists and records of the book as files: .xlsx, .csv, JSON."""
