"""What was said in advice (tư vấn): consultations, and the months paid before that they rest on. Append-only."""
