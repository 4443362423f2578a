"""The commune in the settings: its hamlets and how they are written, the year's targets, whom to visit first."""
