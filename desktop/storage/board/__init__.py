"""What the board of coverage reads: one slim pass over all people, hamlets, targets, monthly reports."""
