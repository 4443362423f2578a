"""The form of one person: fields, what is typed so far, the side that explains."""
