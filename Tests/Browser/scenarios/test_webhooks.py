"""A program of the city is told of records: its administrator adds it, sees what became of each message, and takes it away."""

import json
import pathlib
import random
import re
import tempfile
import time

import receiver
from browser import Scenario


class Webhooks(Scenario):
    def publish(self, nationality):
        record = {
            "type": "visa.rule.published", "key": f"KZ/{nationality}/transit/ordinary",
            "body": {"requirement": "visa-free", "maxStayDays": random.randint(1, 300), "sourceUrl": "https://mfa.example/visa",
                     "verifiedAt": time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(time.time() - 60))},
        }
        with tempfile.NamedTemporaryFile("w", suffix=".json") as file:
            json.dump({"records": [record]}, file)
            file.flush()
            self.demo.run("city", "publish", "almaty", file.name, "--wait", "30", "--config", self.demo.configurations["almaty"])

    def press(self, page, action, scope=None):
        (scope or page).locator(f"form[action$='/{action}'] button").first.click()
        page.wait_for_load_state()
        return page.locator("main").inner_text()

    def test_one_is_added_tried_fails_is_sent_again_and_is_taken_away(self):
        if not self.demo.receiver:
            self.skipTest("this demo was started by somebody else, and believes no receiver of ours")
        taker = receiver.Receiver(*self.demo.receiver)
        self.addCleanup(taker.close)
        page = self.sign_in(self.visitor(), "almaty", "city-administrator", "/admin/webhooks")
        form = page.locator("form[action='/admin/webhooks']")
        form.locator("[name=address]").fill("http://127.0.0.1/in")
        self.submit(page, form)
        self.assertIn("This must be an https address", page.locator("main").inner_text())
        form.locator("[name=address]").fill(taker.address)
        form.locator("[name=types][value='visa.rule.published']").check()
        self.submit(page, form)

        # Its secret is shown this once.
        secret = re.search(r"whsec_[\w+/=]+", page.locator("main").inner_text()).group()
        page.locator("main a[href^='/admin/webhooks/']").first.click()
        page.wait_for_load_state()
        one = page.url.split("?")[0]
        self.assertNotIn("whsec_", page.content())

        self.assertIn("The receiver has taken it.", self.press(page, "test"))
        self.assertTrue(receiver.is_signed(taker.messages[-1], secret))

        # What is not taken is told in the reader's language, and sent again under the same name.
        taker.status = 503
        self.publish("PT")
        deadline = time.monotonic() + 60
        while "It answers 503." not in page.locator("main").inner_text():
            self.assertLess(time.monotonic(), deadline, page.locator("main").inner_text()[:3000])
            time.sleep(0.3)
            page.goto(one)
        self.assertIn("is tried again", page.locator("main").inner_text())
        page.goto(one + "?lang=ru")
        self.assertIn("Получатель отвечает 503.", page.locator("main").inner_text())
        page.goto(one + "?lang=en")
        taker.status = 200
        row = page.locator("#deliveries tr", has_text="503").first
        self.assertIn("KZ/PT/transit/ordinary", row.inner_text())
        self.assertIn("The receiver has taken it.", self.press(page, "again", row))
        sent = [fields["webhook-id"] for fields, body in taker.messages if b"KZ/PT/transit" in body]
        self.assertGreaterEqual(len(sent), 2)
        self.assertEqual(len(set(sent)), 1)

        self.assertIn("It sends nothing until it is started.", self.press(page, "stop"))
        self.assertIn("It is removed.", self.press(page, "remove"))
        self.assertEqual(page.goto(one).status, 404)
