"""What pages with a long list that is filtered and sorted have in common."""
