"""The household: head, members, who comes and who leaves."""
