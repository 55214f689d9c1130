"""Officials sign in by their own identity provider: one that others have written, on another host, and without a script."""

import datetime
import ipaddress
import pathlib
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import time
import unittest
import urllib.request

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from playwright.sync_api import Error

import demo
from browser import Scenario, code, faults

PATIENCE_SECONDS = 120


def write_certificate(folder):
    """Of a server on 127.0.0.1, signed by an authority of its own."""
    now = datetime.datetime.now(datetime.timezone.utc)
    keys = [ec.generate_private_key(ec.SECP256R1()) for _ in range(2)]
    names = [x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, name)]) for name in ["authority of a test", "provider of a test"]]
    extensions = [
        [(x509.BasicConstraints(True, 0), True)],
        [(x509.SubjectAlternativeName([x509.IPAddress(ipaddress.ip_address("127.0.0.1"))]), False)],
    ]
    for number, file in enumerate(["authority.pem", "certificate.pem"]):
        builder = x509.CertificateBuilder(
            names[0], names[number], keys[number].public_key(), x509.random_serial_number(), now - datetime.timedelta(hours=1),
            now + datetime.timedelta(days=1))
        for extension, is_critical in extensions[number]:
            builder = builder.add_extension(extension, is_critical)
        (folder / file).write_bytes(builder.sign(keys[0], hashes.SHA256()).public_bytes(serialization.Encoding.PEM))
    (folder / "key.pem").write_bytes(keys[1].private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()))


class IdentityProvider(Scenario):
    @classmethod
    def setUpClass(cls):
        try:
            import oauth2_provider  # noqa: F401
        except ImportError:
            raise unittest.SkipTest("there is no django-oauth-toolkit: deploy/python-packages installs it")
        folder = pathlib.Path(tempfile.mkdtemp(prefix="provider-"))
        cls.addClassCleanup(shutil.rmtree, folder, ignore_errors=True)
        federation = demo.free_ports(12)
        web = federation + 1
        cls.site = f"http://localhost:{web}"
        write_certificate(folder)
        provider = cls.start(
            [sys.executable, str(demo.ROOT / "Tests/Interop/openid/provider.py"), folder, folder / "certificate.pem", folder / "key.pem",
             cls.site + "/sign-in/provider/return"], folder / "provider")
        cls.wait("the provider", provider, lambda: (folder / "provider").read_text().endswith("/o\n"))
        (folder / "secret").write_text("p%ss:wörd +\n")
        (folder / "secret").chmod(0o600)
        (folder / "c.yaml").write_text(f"""
coordinator:
  forum: silkroad
  directory: {folder}/forum
  federation: {{listen: 127.0.0.1:{federation}, url: https://localhost:{federation}}}
  web: {{listen: 127.0.0.1:{web}}}
  operations: {{listen: off}}
  control: {{socket: {folder}/c.sock}}
  identityProvider:
    issuer: {(folder / "provider").read_text().strip()}
    clientId: caravanserai
    clientSecretFile: secret
    address: {cls.site}
    name: Town hall ID
    networks: 127.0.0.0/8
    authorities: authority.pem
""")
        cls.config = folder / "c.yaml"
        cls.command("coordinator", "init", "--yes", "--root-key-directory", str(folder / "roots"))
        server = cls.start([demo.executable(), "coordinator", "serve", "--config", cls.config], folder / "server")
        cls.wait("the coordinator", server, cls.answers)

    @classmethod
    def start(cls, arguments, output):
        with output.open("w") as file:
            process = subprocess.Popen([str(one) for one in arguments], stdin=subprocess.PIPE, stdout=file, stderr=file)
        cls.addClassCleanup(cls.end, process)
        return process

    @staticmethod
    def end(process):
        process.send_signal(signal.SIGTERM)
        try:
            process.wait(40)
        except subprocess.TimeoutExpired:
            process.kill()
        process.stdin.close()

    @staticmethod
    def wait(name, process, is_there):
        deadline = time.monotonic() + PATIENCE_SECONDS
        while not is_there():
            if process.poll() is not None or time.monotonic() > deadline:
                raise RuntimeError(f"{name} did not start")
            time.sleep(0.2)

    @classmethod
    def answers(cls):
        try:
            return urllib.request.urlopen(cls.site + "/healthz", timeout=5).status == 200
        except OSError:
            return False

    @classmethod
    def command(cls, *arguments):
        return subprocess.run(
            [demo.executable(), *arguments, "--config", str(cls.config)], check=True, capture_output=True, text=True, timeout=120).stdout

    def newcomer(self, **more):
        """Whose browser takes the provider's certificate, which no authority of the system has signed."""
        return self.visitor(ignore_https_errors=True, **more)

    def by_the_provider(self, page, place, begin):
        """There and back to a place; from the beginning where the provider's answer did not come in time, as it may on a busy machine."""
        deadline = time.monotonic() + PATIENCE_SECONDS
        begin()
        page.locator("#provider button").click()
        while place not in page.url:
            self.assertLess(time.monotonic(), deadline, page.url)
            try:
                # A browser that it knows is sent back without being asked.
                if page.get_by_role("button", name="I am dana").count():
                    page.get_by_role("button", name="I am dana").click()
                elif page.get_by_role("heading", name="The identity provider has not let you in").count():
                    begin()
                    page.locator("#provider button").click()
            except Error:
                # The page was just leading on.
                pass
            page.wait_for_timeout(200)
        page.wait_for_load_state()

    def test_an_official_takes_the_invitation_by_the_provider_and_signs_in_by_it_to_the_page_that_was_wanted(self):
        told = self.command(
            "coordinator", "user", "add", "dana", "--name", "Dana", "--role", "administrator", "--site", self.site, "--print")
        link = re.search(rf"{self.site}/set-password#link_[\w-]+", told).group()
        page = self.newcomer(scripts=False)

        def paste():
            page.goto(link)
            page.locator("input[name=link]").fill(link)
            self.submit(page)

        self.by_the_provider(page, "/sign-in/second-factor", paste)
        key = page.locator(".factor code").inner_text().replace(" ", "")
        page.locator("input[name=code]").fill(code(key))
        self.submit(page)
        self.expect_heading(page, "Recovery codes")
        page.goto(self.site + "/account")
        self.assertIn("127.0.0.1", page.locator("#identity").inner_text())
        page.get_by_role("button", name="Sign out").click()

        self.by_the_provider(page, "/sign-in/code", lambda: page.goto(self.site + "/admin/users"))
        page.locator("input[name=code]").fill(code(key))
        self.submit(page)
        self.assertEqual(page.url, self.site + "/admin/users")
        self.expect_heading(page, "Users")
        kinds = {cookie["name"]: cookie["sameSite"] for cookie in page.context.cookies(self.site)}
        self.assertEqual(kinds, {"session": "Strict", "browser": "Strict", "provider": "Lax"})

        # What one browser has brought back is worth nothing in another.
        stranger = self.newcomer()
        stranger.goto(self.site + "/sign-in/provider/return?state=state_x&code=y")
        self.expect_heading(stranger, "The identity provider has not let you in")
        self.assertEqual(faults(stranger), [])
        stranger.get_by_role("link", name="Back to signing in").click()
        self.expect_heading(stranger, "Sign in")
        self.assertEqual(faults(stranger), [])
