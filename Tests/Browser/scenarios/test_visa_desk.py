"""A visa rule goes through four eyes, and stands at another city's site a moment later."""

import json
import random
import re
import time

from browser import Scenario

NATIONALITIES = ["FR", "IT", "ES", "SE", "NO", "FI", "PL", "CZ", "AT", "NL", "BE", "PT", "GR", "HU"]


class VisaDesk(Scenario):
    def save(self, page, nationality, days):
        page.goto(self.url("almaty", f"/admin/visa/rule/KZ/{nationality}/tourism/ordinary"))
        form = page.locator(f"form[action='/admin/visa/rule/KZ/{nationality}/tourism/ordinary']")
        form.locator("[name=requirement]").select_option("visa-free")
        form.locator("[name=maxStayDays]").fill(str(days))
        form.locator("[name=sourceUrl]").fill("https://mfa.example/visa")
        self.submit(page, form)

    def test_a_rule_is_drafted_by_one_approved_by_another_and_stands_at_another_city_a_moment_later(self):
        nationality, days = random.choice(NATIONALITIES), random.randint(31, 89)
        officer = self.sign_in(self.visitor(), "almaty", "forum-officer", "/admin/visa")
        publisher = self.sign_in(self.visitor(), "almaty", "visa-publisher", "/admin/visa")
        self.save(officer, nationality, days)
        self.assertIsNotNone(re.search(r"/admin/visa/sets/[\w-]+", officer.url), officer.locator("main").inner_text()[:1500])
        changes = officer.url.split("?")[0]
        self.assertIn(str(days), officer.locator("main").inner_text())
        # Who drafts does not approve; who approves sees it only once it is handed in.
        self.assertEqual(officer.locator("form[action$='/approve']").count(), 0)
        self.submit(officer, officer.locator("form[action$='/submit']"))
        publisher.goto(self.url("almaty", "/admin"))
        publisher.goto(changes)
        self.assertIn(str(days), publisher.locator("main").inner_text())
        self.submit(publisher, publisher.locator("form[action$='/approve']"))

        visitor = self.visitor()
        rule = self.url("bishkek", f"/api/v1/visa-rules?destination=KZ&nationality={nationality}&purpose=tourism&document=ordinary")
        deadline = time.monotonic() + 30
        while True:
            answer = visitor.goto(rule).json()
            if f'"maxStayDays":{days}' in json.dumps(answer, separators=(",", ":")):
                break
            self.assertLess(time.monotonic(), deadline, f"{rule} never said {days} days: {answer}")
            time.sleep(0.1)
        publisher.goto(changes)
        self.assertEqual(publisher.locator("form[action$='/approve']").count(), 0)
        publisher.goto(self.url("almaty", "/admin/sent"))
        self.assertIn(f"KZ/{nationality}/tourism/ordinary", publisher.locator("main").inner_text())
