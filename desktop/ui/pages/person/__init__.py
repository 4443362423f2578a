"""The participant: both covers, renewal, a scanned new person, the form."""
