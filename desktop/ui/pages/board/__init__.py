"""Who is covered and who is not, hamlet by hamlet."""
