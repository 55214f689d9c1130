"""Programs come in by tokens, as far as whoever made them may go."""

import json
import re
import time
import urllib.error
import urllib.request
from urllib.parse import urlsplit

from browser import PHONE, Scenario, faults


class Tokens(Scenario):
    def asked(self, path, secret):
        """The status and body of what a program asks at Almaty's site."""
        parts = urlsplit(self.url("almaty"))
        request = urllib.request.Request(
            f"http://127.0.0.1:{parts.port}/api/v1/{path}", headers={"Host": parts.netloc, "Authorization": f"Bearer {secret}"})
        try:
            with urllib.request.urlopen(request, timeout=30) as answer:
                return answer.status, json.load(answer)
        except urllib.error.HTTPError as refusal:
            return refusal.code, json.load(refusal)

    def test_a_hotels_manager_gives_a_program_the_hotel_and_no_other_and_takes_it_back(self):
        name = f"pms-{time.time_ns()}"
        manager = self.sign_in(self.visitor(), "almaty", "hotel-manager", "/admin/tokens")
        self.expect_heading(manager, "Tokens")
        self.assertEqual(faults(manager), [])
        form = manager.locator("form[action='/admin/tokens']")
        # What a manager may not do, no program of theirs may.
        self.assertEqual(form.locator("[value='records:write']").count(), 0)
        form.locator("[name=name]").fill(name)
        for scope in ["hotels:read", "bookings:read"]:
            form.locator(f"[value='{scope}']").check()
        form.locator("[name=hotels]").fill("hotel-40")
        self.submit(manager, form)
        self.assertIn("no hotel of yours", manager.locator("#field-hotels-error").inner_text())
        form.locator("[name=hotels]").fill("hotel-1")
        self.submit(manager, form)
        secret = re.search(r"caravan_[\w-]+", manager.locator("main").inner_text()).group()

        status, own = self.asked("managed-hotels", secret)
        self.assertEqual((status, [hotel["id"] for hotel in own["items"]]), (200, ["hotel-1"]))
        self.assertEqual(self.asked("hotels/hotel-1/bookings?limit=1", secret)[0], 200)
        self.assertEqual(self.asked("hotels/hotel-2/bookings", secret)[0], 404)
        status, refused = self.asked("hotels/hotel-1/housekeeping", secret)
        self.assertEqual((status, refused["type"]), (403, "urn:caravanserai:problem:insufficient-scope"))

        # An administrator sees it, on a phone too, and takes it back.
        administrator = self.sign_in(self.visitor(viewport=PHONE), "almaty", "city-administrator", "/admin/tokens")
        self.assertEqual(faults(administrator), [])
        row = administrator.locator("tr", has_text=name)
        self.assertIn("hotel-1", row.inner_text())
        row.locator("button").click()
        administrator.wait_for_load_state()
        self.assertEqual(self.asked("managed-hotels", secret)[0], 401)
