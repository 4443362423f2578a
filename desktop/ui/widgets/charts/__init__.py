"""Charts in the window: a panel that any page may hold, and the drawing that is loaded when the first one is shown."""
