"""Papers: the catalogue, whose paper it is, preview, printing one and printing thousands."""
