"""The tables of step 0008, one module a subject."""
