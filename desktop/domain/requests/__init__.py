"""The JSON border of ``quote``: wild input in, typed requests or every problem out, answers as plain JSON."""

from desktop.domain.requests.answering import answer_text, answer_value
from desktop.domain.requests.plain import plain_problem, plain_quote, plain_request
from desktop.domain.requests.reading import read_request, restored_request

__all__ = [
    "answer_text",
    "answer_value",
    "plain_problem",
    "plain_quote",
    "plain_request",
    "read_request",
    "restored_request",
]
