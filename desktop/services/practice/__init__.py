"""A practice book: people who do not exist, their households and what they paid."""
