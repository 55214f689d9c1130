"""A visa rule goes through four eyes, and stands at another city's site a moment later."""

import json
import random
import re
import tempfile
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

    def text(self, page):
        return page.locator("main").inner_text()

    def hand_in(self, page, changes):
        page.goto(changes)
        self.submit(page, page.locator("form[action$='/submit']"))

    def test_a_change_that_is_sent_back_with_a_remark_is_corrected_and_handed_in_again(self):
        officer = self.sign_in(self.visitor(), "almaty", "forum-officer", "/admin/visa")
        publisher = self.sign_in(self.visitor(), "almaty", "visa-publisher", "/admin/visa")
        self.save(officer, "HR", 20)
        changes = officer.url.split("?")[0]
        self.hand_in(officer, changes)
        publisher.goto(changes)
        # What the page is there for stands out; sending back needs a reason.
        self.assertEqual(publisher.locator("form[action$='/approve'] button").get_attribute("class"), "button")
        back = publisher.locator("form[action$='/send-back']")
        self.assertEqual(back.locator("button").get_attribute("class"), "button quiet")
        self.submit(publisher, back)
        self.assertEqual(publisher.locator("[aria-invalid=true]").count(), 1)
        back.locator("[name=remark]").fill("The decree says <b>45</b> days.")
        self.submit(publisher, back)

        officer.goto(self.url("almaty", "/admin"))
        self.assertIn("sent back to be corrected.", self.text(officer))
        officer.goto(changes)
        self.assertIn("The decree says <b>45</b> days.", self.text(officer))
        self.assertIn("It was sent back", self.text(officer))
        officer.locator(f"a[href*='/admin/visa/rule/KZ/HR/tourism/ordinary']").first.click()
        officer.wait_for_load_state()
        form = officer.locator("form[action='/admin/visa/rule/KZ/HR/tourism/ordinary']")
        self.assertEqual(form.locator("[name=maxStayDays]").input_value(), "20")
        form.locator("[name=maxStayDays]").fill("45")
        self.submit(officer, form)
        self.hand_in(officer, changes)
        publisher.goto(changes)
        self.assertIn("45", self.text(publisher))
        self.submit(publisher, publisher.locator("form[action$='/approve']"))
        self.assertEqual(publisher.locator("form[action$='/approve']").count(), 0)

    def suspend(self, *lift):
        self.demo.run(
            "coordinator", "suspend", "almaty", "--reason", "A test of the demo", *lift, "--config", self.demo.configurations["secretariat"])

    def test_what_the_coordinator_refuses_is_told_with_its_reason_opened_again_and_sent_anew(self):
        nationality, days = "LT", random.randint(31, 89)
        officer = self.sign_in(self.visitor(), "almaty", "forum-officer", "/admin/visa")
        publisher = self.sign_in(self.visitor(), "almaty", "visa-publisher", "/admin/visa")
        self.save(officer, nationality, days)
        changes = officer.url.split("?")[0]
        self.hand_in(officer, changes)
        # What is approved waits while the city is shut out; meanwhile another city of the country says something of the same border.
        self.suspend()
        try:
            publisher.goto(changes)
            self.submit(publisher, publisher.locator("form[action$='/approve']"))
            self.assertIn("on its way", self.text(publisher))
            with tempfile.NamedTemporaryFile("w", suffix=".json") as file:
                body = {"requirement": "visa-free", "maxStayDays": 7, "sourceUrl": "https://mfa.example/visa",
                        "verifiedAt": time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(time.time() - 60))}
                json.dump({"records": [{"type": "visa.rule.published", "key": f"KZ/{nationality}/tourism/ordinary", "body": body}]}, file)
                file.flush()
                self.demo.run("city", "publish", "astana", file.name, "--wait", "30", "--config", self.demo.configurations["astana"])
        finally:
            self.suspend("--lift")
        deadline = time.monotonic() + 120
        while True:
            publisher.goto(changes)
            if publisher.locator("form[action$='/reopen']").count():
                break
            self.assertLess(time.monotonic(), deadline, self.text(publisher))
            time.sleep(0.5)
        self.assertRegex(self.text(publisher), r"(?s)It was refused.*Take the set up again, correct it, and have it approved anew\.")
        publisher.goto(self.url("almaty", "/admin/sent"))
        row = publisher.locator("#open tr", has_text=f"KZ/{nationality}/tourism/ordinary")
        self.assertIn("refused", row.inner_text())
        self.assertRegex(row.inner_text(), r"(?i)read .* again|publish")

        officer.goto(changes)
        self.submit(officer, officer.locator("form[action$='/reopen']"))
        self.assertIn("The log has moved on", self.text(officer))
        self.submit(officer, officer.locator("form[action$='/take-up']"))
        self.hand_in(officer, changes)
        publisher.goto(changes)
        self.submit(publisher, publisher.locator("form[action$='/approve']"))
        rule = self.url("bishkek", f"/api/v1/visa-rules?destination=KZ&nationality={nationality}&purpose=tourism&document=ordinary")
        visitor, deadline = self.visitor(), time.monotonic() + 60
        while f'"maxStayDays":{days}' not in json.dumps(visitor.goto(rule).json(), separators=(",", ":")):
            self.assertLess(time.monotonic(), deadline, self.text(publisher))
            time.sleep(0.3)
