"""Who is not yet in either insurance, in the order in which they are visited, and why in that order."""
