"""Rules and facts of the counter: pure, standard library only, no clock, no file, no float money."""
