"""How far the commune is covered by both insurances: by hamlet, group and month, down to one person."""
