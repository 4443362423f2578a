"""What every test shares: no window on the screen, and the same hypothesis examples on every run."""

import os

from hypothesis import settings

# Qt reads it once, at its first import; a run on a real display names its own platform.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

settings.register_profile("ci", derandomize=True, deadline=None)
settings.load_profile("ci")
