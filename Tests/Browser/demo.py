"""The running demo: one for all scenarios, ended with them."""

import atexit
import json
import os
import pathlib
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
import unittest

import receiver

ROOT = pathlib.Path(__file__).resolve().parents[2]
START_SECONDS = 240
READY = "Ctrl-C stops everything"


def executable():
    """Beside the other products of a debug build."""
    for path in [os.environ.get("CARAVANSERAI"), ROOT / ".build/debug/caravanserai"]:
        if path and pathlib.Path(path).exists():
            return str(path)
    raise unittest.SkipTest("there is no .build/debug/caravanserai: swift build makes it")


def free_ports(count):
    """The first of so many ports in a row on which nobody listens. Two that look at the same moment look in different places."""
    for first in range(21000 + os.getpid() * 4 * count % 40000, 64000, count):
        try:
            for port in range(first, first + count):
                with socket.socket() as one:
                    one.bind(("127.0.0.1", port))
            return first
        except OSError:
            continue
    raise RuntimeError("no twelve free ports in a row")


class Account:
    """An official of the demo, with the second factor of the table that the demo prints."""

    def __init__(self, site, login, password, key):
        self.site, self.login, self.password, self.key = site, login, password, key


class Demo:
    """The sites and accounts of a demo that runs."""

    def __init__(self, description, output, receiver=None):
        # Certificate and key of a receiver of webhooks that this demo believes.
        self.receiver = receiver
        self.directory = pathlib.Path(description).parent
        self.description = json.loads(pathlib.Path(description).read_text())
        self.sites = {"secretariat": self.description["coordinator"]["web"].rstrip("/")}
        for node in self.description["nodes"]:
            for city in node["cities"]:
                self.sites[city["id"]] = city["web"].rstrip("/")
        self.configurations = {"secretariat": self.description["coordinator"]["configuration"]}
        for node in self.description["nodes"]:
            for city in node["cities"]:
                self.configurations[city["id"]] = node["configuration"]
        rows = [line.split() for line in output.splitlines()]
        self.accounts = {(row[0], row[1]): Account(*row) for row in rows if len(row) == 4 and row[0] in self.sites and len(row[3]) == 32}

    def account(self, site, login):
        return self.accounts[(site, login)]

    def run(self, *arguments, seconds=60):
        """A command of the program, to its end."""
        return subprocess.run([executable(), *arguments], check=True, capture_output=True, text=True, timeout=seconds).stdout


_running = None


def running():
    """The demo, which is started when it is asked for first."""
    global _running
    if _running is None:
        directory = os.environ.get("BROWSER_DEMO")
        _running = _taken(directory) if directory else _start()
    return _running


def _taken(directory):
    """One that runs already; where certificate and key of a receiver lie beside it, it was told to believe them."""
    believed = pathlib.Path(directory, "receiver.pem"), pathlib.Path(directory, "receiver.key")
    return Demo(
        f"{directory}/demo.json", pathlib.Path(directory, "output").read_text(), believed if believed[0].exists() else None)


def _start():
    # Whoever is told to end ends the demo as well.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    directory = tempfile.mkdtemp(prefix="browser-demo-")
    output = pathlib.Path(directory, "output")
    believed = receiver.make_authority(directory)
    environment = os.environ | {"CARAVANSERAI_NODE_WEBHOOKS_NETWORKS": "127.0.0.0/8", "CARAVANSERAI_NODE_WEBHOOKS_AUTHORITIES": str(believed[0])}
    with output.open("w") as file:
        process = subprocess.Popen(
            [executable(), "demo", "--directory", f"{directory}/demo", "--port-base", str(free_ports(12)), "--seeds", str(ROOT / "seeds")],
            stdin=subprocess.DEVNULL, stdout=file, stderr=subprocess.STDOUT, cwd=ROOT, env=environment)
    atexit.register(_end, process, directory)
    deadline = time.monotonic() + START_SECONDS
    while READY not in output.read_text():
        if process.poll() is not None or time.monotonic() > deadline:
            raise RuntimeError("The demo did not start:\n" + output.read_text()[-4000:])
        time.sleep(0.2)
    return Demo(f"{directory}/demo/demo.json", output.read_text(), believed)


def _end(process, directory):
    process.send_signal(signal.SIGTERM)
    try:
        process.wait(40)
    except subprocess.TimeoutExpired:
        process.kill()
    shutil.rmtree(directory, ignore_errors=True)
