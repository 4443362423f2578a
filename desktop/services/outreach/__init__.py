"""Rounds of visits (đợt vận động): who goes where, whom they take along, what came of it, who paid after."""
