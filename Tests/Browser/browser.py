"""Debian's Chromium, and what people do in it."""

import atexit
import base64
import hashlib
import hmac
import pathlib
import struct
import time
import unittest

import axe_playwright_python
from playwright.sync_api import sync_playwright

import demo

PATIENCE = 30_000
DESKTOP = {"width": 1280, "height": 900}
PHONE = {"width": 390, "height": 844}
AXE = (pathlib.Path(axe_playwright_python.__file__).parent / "axe.min.js").read_text()

_chromium = None
_last_steps = {}


def chromium():
    global _chromium
    if _chromium is None:
        playwright = sync_playwright().start()
        atexit.register(playwright.stop)
        _chromium = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])
        atexit.register(_chromium.close)
    return _chromium


def code(key):
    """What an authenticator app shows (RFC 6238). Never the same twice: each is good once, and clocks may be off by 90 s."""
    step = max(int(time.time()) // 30, _last_steps.get(key, 0) + 1)
    _last_steps[key] = step
    if step * 30 > time.time() + 60:
        time.sleep(step * 30 - time.time() - 60)
    digest = hmac.new(base64.b32decode(key), struct.pack(">Q", step), hashlib.sha1).digest()
    at = digest[19] & 15
    return f"{(struct.unpack('>I', digest[at:at + 4])[0] & 0x7FFFFFFF) % 1_000_000:06d}"


class Scenario(unittest.TestCase):
    """A story with people in browsers of their own."""

    maxDiff = None

    @classmethod
    def setUpClass(cls):
        cls.demo = demo.running()

    def visitor(self, language="en", viewport=DESKTOP, scheme="light", scripts=True, **more):
        """A browser that nobody has used before, with one page; more is as Playwright has it."""
        context = chromium().new_context(
            locale=language, viewport=viewport, color_scheme=scheme, java_script_enabled=scripts, has_touch=viewport is PHONE, **more)
        context.set_default_timeout(PATIENCE)
        self.addCleanup(context.close)
        return context.new_page()

    def url(self, site, path="/"):
        return self.demo.sites[site] + path

    def sign_in(self, page, site, login, path="/account"):
        """By both factors; ends at the path."""
        account = self.demo.account(site, login)
        page.goto(self.url(site, path))
        self.fill_sign_in(page, account.login, account.password, account.key)
        return page

    def fill_sign_in(self, page, login, password, key):
        page.locator("input[name=login]").fill(login)
        page.locator("input[name=password]").fill(password)
        self.submit(page)
        # Where a demo goes on that scenarios have used before, the code of this half minute may be used: then the next one.
        for _ in range(3):
            page.locator("input[name=code]").fill(code(key))
            self.submit(page)
            if page.locator("input[name=code]").count() == 0:
                break

    def submit(self, page, form=None):
        """Sends the form of the page: the first within its content, unless said otherwise."""
        (form or page.locator("main form:not(.action)").first).locator("button[type=submit]").first.click()
        page.wait_for_load_state()

    def heading(self, page):
        return page.locator("h1").inner_text()

    def expect_heading(self, page, text):
        self.assertEqual(self.heading(page), text, page.locator("main").inner_text()[:1500])


def faults(page):
    """What axe finds, by the rules of WCAG 2.2 AA and its own good practice, and calls serious or critical: each as one line."""
    page.evaluate(AXE)
    found = page.evaluate("axe.run(document, {resultTypes: ['violations']})")["violations"]
    return [
        f"{page.url}: {fault['id']} ({fault['impact']}): {fault['help']}: {node['html'][:200]}"
        for fault in found if fault["impact"] in ("serious", "critical")
        for node in fault["nodes"][:3]
    ]
