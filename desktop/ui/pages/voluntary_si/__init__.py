"""Enrolment into voluntary SI (BHXH tự nguyện): form at the left, the amount and its reasons at the right."""
