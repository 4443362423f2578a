"""The figures of the law with their dates and articles."""
