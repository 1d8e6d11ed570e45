"""What holds for every test: no network, one locale, a throw-away archive, the same hypothesis cases each time."""

from __future__ import annotations

import socket

import pytest
from hypothesis import HealthCheck, settings

settings.register_profile(
    "dip",
    derandomize=True,
    deadline=None,
    print_blob=True,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture],
)
settings.load_profile("dip")


@pytest.fixture(autouse=True)
def _no_network(monkeypatch):
    connect = socket.socket.connect

    def guarded(self, address):
        if self.family != socket.AF_UNIX:
            pytest.fail(f"a test asked the network for {address}")
        connect(self, address)

    monkeypatch.setattr(socket.socket, "connect", guarded)


@pytest.fixture(autouse=True)
def _own_surroundings(monkeypatch, tmp_path):
    """The archive and the configuration of whoever runs the tests stay untouched."""
    monkeypatch.delenv("DIP_DB", raising=False)
    monkeypatch.setenv("DIP_LANG", "en")
    for home in ("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "LOCALAPPDATA", "APPDATA"):
        monkeypatch.setenv(home, str(tmp_path / "home"))
