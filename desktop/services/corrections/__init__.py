"""Corrections of what was issued: voids with reissue, and refunds."""
