"""The program as its user starts and stops it: in a process and a folder of its own."""

from __future__ import annotations

import os
import signal
import socket
import stat
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.error import HTTPError

import pytest

HOUSE = Path(__file__).parents[3]
SILENT = ("DATABASE_URL", "DAIBIAO_SECRET_KEY", "DAIBIAO_ALLOWED_HOSTS", "DAIBIAO_COLLECTED")


@pytest.fixture
def environ(tmp_path: Path) -> dict[str, str]:
    kept = {name: value for name, value in os.environ.items() if name not in SILENT}
    return {**kept, "DAIBIAO_DATA": str(tmp_path / "data"), "PYTHONPATH": str(HOUSE)}


def daibiao(environ: dict[str, str], *argv: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(  # noqa: S603
        [sys.executable, "-m", "daibiao", *argv],
        env=environ,
        capture_output=True,
        text=True,
        check=False,
    )


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        number: int = probe.getsockname()[1]
        return number


def status(port: int, path: str, host: str) -> int:
    request = urllib.request.Request(f"http://127.0.0.1:{port}{path}", headers={"Host": host})
    try:
        with urllib.request.urlopen(request, timeout=10) as response:  # noqa: S310
            code: int = response.status
            return code
    except HTTPError as error:
        with error:
            return error.code


class TestInit:
    def test_it_makes_a_folder_that_only_its_owner_can_read(
        self, environ: dict[str, str], tmp_path: Path
    ) -> None:
        assert daibiao(environ, "init").returncode == 0
        assert stat.S_IMODE((tmp_path / "data").stat().st_mode) == 0o700
        assert stat.S_IMODE((tmp_path / "data/secret_key").stat().st_mode) == 0o600

    def test_a_second_time_it_keeps_the_key(self, environ: dict[str, str], tmp_path: Path) -> None:
        daibiao(environ, "init")
        key = (tmp_path / "data/secret_key").read_text()
        assert daibiao(environ, "init").returncode == 0
        assert (tmp_path / "data/secret_key").read_text() == key

    def test_with_a_said_key_none_is_kept(self, environ: dict[str, str], tmp_path: Path) -> None:
        assert daibiao({**environ, "DAIBIAO_SECRET_KEY": "k" * 50}, "init").returncode == 0
        assert not (tmp_path / "data/secret_key").exists()

    def test_a_wrong_setting_stops_it_with_a_sentence(
        self, environ: dict[str, str], tmp_path: Path
    ) -> None:
        done = daibiao({**environ, "DATABASE_URL": "mysql://db/x"}, "init")
        assert done.returncode == 2
        assert len(done.stderr.splitlines()) == 1
        assert "DATABASE_URL" in done.stderr
        assert not (tmp_path / "data").exists()


def test_without_a_database_nothing_is_served_and_nothing_is_made(
    environ: dict[str, str], tmp_path: Path
) -> None:
    done = daibiao(environ, "serve")
    assert (done.returncode, done.stdout) == (2, "")
    assert "daibiao init" in done.stderr
    assert not (tmp_path / "data").exists()


class TestServe:
    @pytest.fixture
    def port(self, environ: dict[str, str]) -> Iterator[int]:
        with serving(environ, signal.SIGTERM) as number:
            yield number

    def test_it_answers_this_machine_and_no_other_name(self, port: int) -> None:
        assert status(port, "/static/tokens.css", f"localhost:{port}") == 200
        assert status(port, "/no/such/page/", f"localhost:{port}") == 404
        assert status(port, "/no/such/page/", "evil.example") == 400

    def test_a_taken_port_is_told(self, port: int, environ: dict[str, str]) -> None:
        done = daibiao(environ, "serve", "--port", str(port))
        assert done.returncode == 2
        assert "已经有程序在用" in done.stderr


def test_ctrl_c_stops_it_and_the_next_start_is_as_good(environ: dict[str, str]) -> None:
    for _ in range(2):
        with serving(environ, signal.SIGINT) as port:
            assert status(port, "/static/app.css", "localhost") == 200


@contextmanager
def serving(environ: dict[str, str], end: signal.Signals) -> Iterator[int]:
    """A server on a free port; after the signal it must end by itself, and in time."""
    daibiao(environ, "init")
    number = free_port()
    with subprocess.Popen(  # noqa: S603
        [sys.executable, "-m", "daibiao", "serve", "--port", str(number)],
        env=environ,
        stdout=subprocess.PIPE,
        text=True,
    ) as server:
        assert server.stdout is not None
        assert str(number) in server.stdout.readline()
        wait_for(number)
        yield number
        server.send_signal(end)
        assert server.wait(timeout=20) == 0


def wait_for(port: int) -> None:
    for _ in range(100):
        try:
            socket.create_connection(("127.0.0.1", port), timeout=1).close()
        except OSError:
            time.sleep(0.1)
        else:
            return
    raise TimeoutError(port)
