"""Packages of rules bring their modules at first use; whoever reads figures loads none of them."""

import subprocess
import sys
from importlib import import_module

import pytest

PACKAGES = ("desktop.domain.household_hi", "desktop.domain.voluntary_si")


@pytest.mark.parametrize("name", PACKAGES)
def test_every_name_that_a_package_offers_is_there(name: str) -> None:
    package = import_module(name)
    for offered in package.__all__:
        assert getattr(package, offered) is not None
    with pytest.raises(AttributeError, match=f"{name}' has no attribute 'khong_co"):
        _ = package.khong_co


def test_the_figures_are_read_without_the_rules() -> None:
    told = "import sys, desktop.parameters.figures; print('\\n'.join(sys.modules))"
    loaded = subprocess.run([sys.executable, "-c", told], capture_output=True, text=True, check=True).stdout.split()
    assert "desktop.domain.voluntary_si.figures" in loaded
    assert [one for one in loaded if one.endswith((".quote", ".check", ".refund")) and one.startswith(PACKAGES)] == []
