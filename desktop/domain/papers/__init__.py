"""What papers say: the frozen receipt and its canonical form, the VietQR text."""
