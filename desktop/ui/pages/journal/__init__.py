"""The journal (Nhật ký): of a person with their receipts, of a household, of the whole book."""
