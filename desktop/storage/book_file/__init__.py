"""The book as a file or a server: keys, locks, connections, copies, upgrades, health."""
