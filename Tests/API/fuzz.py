"""Tries the whole API of a city and of the secretariat as its own description says it, with a token of every scope, and with one that the
administrator of each has made on the site: Tests/API/run tells how."""

import json
import os
import pathlib
import re
import subprocess
import sys
import urllib.request
from urllib.parse import urlsplit

import demo
from browser import Scenario

HERE = pathlib.Path(__file__).parent
# Whose token: the operator's, or of who signs in with that login.
PROGRAMS = [("almaty", None), ("secretariat", None), ("almaty", "city-administrator"), ("secretariat", "administrator")]
SECONDS = int(os.environ.get("API_SECONDS", "240"))
EXAMPLES = os.environ.get("API_EXAMPLES", "25")
# Every one that there is, but for revoking tokens: the token that tries it would be among them, and the rest of the API would answer 401.
SCOPES = {
    "secretariat": [
        "records:write", "forum:read", "reviews:write", "plans:write", "visas:write", "barriers:write", "action-plan:write", "editions:publish",
        "members:read", "members:write", "users:read", "users:write", "audit:read", "settings:read", "webhooks:read", "webhooks:write",
        "tokens:read", "visas:return",
    ],
    "almaty": [
        "records:write", "forum:read", "reports:write", "visas:write", "barriers:read", "barriers:write", "users:read", "users:write",
        "audit:read", "settings:read", "webhooks:read", "webhooks:write", "tokens:read", "visas:return", "hotels:read", "hotels:write", "rates:write", "bookings:read",
        "bookings:write", "desk:read", "desk:write", "guests:read", "guests:write", "statistics:read",
    ],
}


def token(running, site):
    scope = [word for name in SCOPES[site] for word in ("--scope", name)]
    place = ["coordinator"] if site == "secretariat" else ["city"]
    of = [] if site == "secretariat" else [site]
    return running.run(*place, "token", "add", *of, f"fuzzer-{os.getpid()}", *scope, "--days", "1", "--config", running.configurations[site]).strip()


def token_of(site, login):
    """What somebody gives a program who is signed in: all that they may do themselves."""
    scenario = Scenario()
    scenario.setUpClass()
    try:
        page = scenario.sign_in(scenario.visitor(), site, login, "/admin/tokens")
        form = page.locator("form[action='/admin/tokens']")
        form.locator("[name=name]").fill(f"fuzzer-{login}-{os.getpid()}")
        for box in form.locator("[name=scopes]:not([value='tokens:revoke'])").all():
            box.check()
        scenario.submit(page, form)
        return re.search(r"caravan_[\w-]+", page.locator("main").inner_text()).group()
    finally:
        scenario.doCleanups()


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
    for site, login in PROGRAMS:
        parts = urlsplit(running.sites[site])
        origin = f"http://127.0.0.1:{parts.port}"
        secret = token_of(site, login) if login else token(running, site)
        command = [
            sys.executable, "-m", "schemathesis.cli", "--config-file", str(HERE / "schemathesis.toml"), "run", f"{origin}/api/openapi.json",
            "--header", f"Host: {parts.netloc}", "--header", f"Authorization: Bearer {secret}", "--max-examples", EXAMPLES,
            "--generation-deterministic", "--continue-on-failure", "--max-time", str(SECONDS), "--no-color", *sys.argv[1:],
        ]
        print(f"\n{site}, {login or 'operator'}", flush=True)
        known = {} if site == "secretariat" or login else hotel(origin, parts.netloc, secret)
        environment = os.environ | known | {"SCHEMATHESIS_HOOKS": "hooks", "PYTHONPATH": f"{HERE}:{os.environ.get('PYTHONPATH', '')}"}
        if subprocess.run(command, env=environment, timeout=SECONDS + 300).returncode:
            failed.append(f"{site} to {login or 'the operator'}")
    sys.exit(f"The API of {' and '.join(failed)} is not as it is described." if failed else 0)


main()
