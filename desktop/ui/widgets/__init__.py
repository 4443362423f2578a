"""Controls that the pages are made of; each in its own file, none knows a page or a service."""
