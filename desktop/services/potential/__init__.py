"""Who is not yet in either insurance and could be: the reasons, and the order in which they are visited."""
