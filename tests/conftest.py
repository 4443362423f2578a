"""What every test shares: no window on the screen, the same hypothesis examples, the law, and a book on disk."""

import gc
import os
from pathlib import Path

import pytest
from hypothesis import settings

from desktop.domain.administrative_units.places import AdministrativeUnits
from desktop.domain.parameters import ParameterSet
from desktop.parameters import load_parameters
from desktop.parameters.places import load_places
from tests.storage.engines import Template, make_template

# Qt reads it once, at its first import; a run on a real display names its own platform.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

settings.register_profile("ci", derandomize=True, deadline=None)
settings.load_profile("ci")

# Six thousand collected tests stay until the end: looking for garbage among them took a tenth of the whole run.
gc.disable()


def pytest_collection_finish() -> None:
    """What was collected counts as lasting; what tests leave behind is looked for as ever."""
    gc.freeze()
    gc.enable()


@pytest.fixture(scope="session")
def parameters() -> ParameterSet:
    return load_parameters()


@pytest.fixture(scope="session")
def places() -> AdministrativeUnits:
    return load_places()


@pytest.fixture(scope="session")
def template(tmp_path_factory: pytest.TempPathFactory) -> Template:
    return make_template(tmp_path_factory.mktemp("template"))


@pytest.fixture
def book_path(template: Template, tmp_path: Path) -> Path:
    """A closed, encrypted book file with its key file."""
    return template.copy_to(tmp_path / "an-hoa.quay")
