"""Khi mức đóng đổi: who pays what once a figure of the law is another one, or if it were."""
