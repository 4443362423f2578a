"""Papers: a frozen dataclass in, PDF bytes out."""
