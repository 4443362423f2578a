"""Money: renew, read back, collect, print, find again, prove."""
