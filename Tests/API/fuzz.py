"""Tries the whole API of a city and of the secretariat as its own description says it, with a token of every scope: Tests/API/run tells how."""

import json
import os
import pathlib
import subprocess
import sys
import urllib.request
from urllib.parse import urlsplit

import demo

HERE = pathlib.Path(__file__).parent
SITES = ["almaty", "secretariat"]
SECONDS = int(os.environ.get("API_SECONDS", "240"))
EXAMPLES = os.environ.get("API_EXAMPLES", "25")
# Every one that there is.
SCOPES = {
    "secretariat": [
        "records:write", "forum:read", "reviews:write", "plans:write", "visas:write", "barriers:write", "action-plan:write", "editions:publish",
        "members:read", "members:write", "users:read", "users:write", "audit:read", "settings:read",
    ],
    "almaty": [
        "records:write", "forum:read", "reports:write", "visas:write", "barriers:read", "barriers:write", "users:read", "users:write",
        "audit:read", "settings:read", "hotels:read", "hotels:write", "rates:write", "bookings:read",
        "bookings:write", "desk:read", "desk:write", "guests:read", "guests:write", "statistics:read",
    ],
}


def token(running, site):
    scope = [word for name in SCOPES[site] for word in ("--scope", name)]
    place = ["coordinator"] if site == "secretariat" else ["city"]
    of = [] if site == "secretariat" else [site]
    return running.run(*place, "token", "add", *of, f"fuzzer-{os.getpid()}", *scope, "--days", "1", "--config", running.configurations[site]).strip()


def asked(origin, host, secret, path):
    request = urllib.request.Request(f"{origin}/api/v1/{path}", headers={"Host": host, "Authorization": f"Bearer {secret}"})
    with urllib.request.urlopen(request, timeout=30) as answer:
        return json.load(answer)


def hotel(origin, host, secret):
    """A hotel of the demo and a booking of it, by which routes of hotels are tried."""
    name = asked(origin, host, secret, "managed-hotels?limit=1")["items"][0]["id"]
    bookings = asked(origin, host, secret, f"hotels/{name}/bookings?limit=1&state=confirmed")["items"]
    return {"API_HOTEL": name, "API_BOOKING": bookings[0]["booking"] if bookings else ""}


def main():
    running, failed = demo.running(), []
    for site in SITES:
        parts = urlsplit(running.sites[site])
        origin = f"http://127.0.0.1:{parts.port}"
        secret = token(running, site)
        command = [
            sys.executable, "-m", "schemathesis.cli", "--config-file", str(HERE / "schemathesis.toml"), "run", f"{origin}/api/openapi.json",
            "--header", f"Host: {parts.netloc}", "--header", f"Authorization: Bearer {secret}", "--max-examples", EXAMPLES,
            "--generation-deterministic", "--continue-on-failure", "--max-time", str(SECONDS), "--no-color", *sys.argv[1:],
        ]
        print(f"\n{site}", flush=True)
        known = {} if site == "secretariat" else hotel(origin, parts.netloc, secret)
        environment = os.environ | known | {"SCHEMATHESIS_HOOKS": "hooks", "PYTHONPATH": f"{HERE}:{os.environ.get('PYTHONPATH', '')}"}
        if subprocess.run(command, env=environment, timeout=SECONDS + 300).returncode:
            failed.append(site)
    sys.exit(f"The API of {' and '.join(failed)} is not as it is described." if failed else 0)


main()
