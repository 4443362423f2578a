"""The window: pages, dialogs, widgets and models."""
