"""What a figure that changes, or a trial value, does to the next payment of everyone in the book."""
