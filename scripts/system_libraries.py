"""The system libraries that Qt loads: which are missing here, and how they get installed."""

import ctypes
import os
import shutil
import subprocess
import sys
from collections.abc import Iterable

# What the Qt wheels leave to the system, found by ldd over QtWidgets, QtPdf, QtPrintSupport, QtSvg, QtTest,
# QtMultimedia and the plug-ins xcb, wayland, offscreen, cups and ffmpeg, and tried on a minimal Debian.
# Left: what the loader looks for; right: its Debian package.
LIBRARIES = {
    "libstdc++.so.6": "libstdc++6",
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11.so.6": "libx11-6",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libXrandr.so.2": "libxrandr2",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libzstd.so.1": "libzstd1",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb.so.1": "libxcb1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
    "libcups.so.2": "libcups2",
    "libpulse.so.0": "libpulse0",
}


def missing_packages(libraries: Iterable[str] = tuple(LIBRARIES)) -> list[str]:
    """Return the packages of the libraries that the loader does not find; none where Qt brings everything itself."""
    if not sys.platform.startswith("linux"):
        return []
    return [LIBRARIES[library] for library in libraries if not _loads(library)]


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def install(packages: list[str]) -> bool:
    """Install Debian packages where that needs no asking, else print the command; True when they are installed."""
    command = ["apt-get", "install", "-y", "--no-install-recommends", *packages]
    if shutil.which("apt-get") is None:
        print("These libraries are missing; install what provides them:", *packages, file=sys.stderr)
        return False
    if os.geteuid() != 0:
        print("System packages are missing. Please run this, then try again:", file=sys.stderr)
        print("  sudo apt-get update && sudo " + " ".join(command), file=sys.stderr)
        return False
    print("Installing system packages:", *packages, flush=True)
    environment = os.environ | {"DEBIAN_FRONTEND": "noninteractive"}
    # A stale or partly unreachable list is no reason to stop: the install itself tells whether it was good enough.
    subprocess.run(["apt-get", "update", "-q"], check=False, env=environment, stdin=subprocess.DEVNULL)
    return subprocess.run(command, check=False, env=environment, stdin=subprocess.DEVNULL).returncode == 0
