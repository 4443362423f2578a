"""Where the files that travel with the program lie: in a checkout, in an installed wheel, in a bundle."""

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent


def resource_folder() -> Path:
    """Return the folder that holds parameters, fonts, icons, translations and administrative units.

    A wheel and a bundle carry it inside the package, a checkout beside it.

    Raises:
        FileNotFoundError: neither place exists, so the installation is incomplete.
    """
    inside, beside = _PACKAGE / "_resources", _PACKAGE.parent / "resources"
    for folder in (inside, beside):
        if folder.is_dir():
            return folder
    message = f"the program's files are missing: neither {inside} nor {beside} exists"
    raise FileNotFoundError(message)
