"""Enrolment into voluntary SI (BHXH tự nguyện): facts of the book, draft of the page, offer."""
