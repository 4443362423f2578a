"""Đợt vận động: rounds of visits, their people, results by keyboard or from the sheet, what came of them."""
