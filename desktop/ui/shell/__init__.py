"""The frame around the pages: rail, top bar, key bar, navigation, commands, help, lock."""
