"""The counter home: search, the work of the day, money and receipts of today."""
