"""Fields: lines, money, months, dates, choices, each with its problem."""
