"""A report from its draft to the heatmap, with a return on the way."""

import re
import time

from browser import Scenario

CYCLE = "pyeongtaek-2009"
# Of those that the demo leaves to be reported by Almaty, the first that nobody has begun.
COMMITMENTS = ["A9.2", "A9.1", "A12.1", "A10.1", "A6.2", "A5.1"]


class Reports(Scenario):
    def pick(self, page):
        """A commitment that is due, so that a demo that goes on can be used again."""
        page.goto(self.url("almaty", "/admin/reports"))
        for commitment in COMMITMENTS:
            row = page.locator("tr", has=page.locator(f"a[href='/admin/reports/{CYCLE}/{commitment}']")).first
            if "Due" in row.inner_text():
                return commitment
        self.skipTest("the demo has no report left that is due")

    def sign(self, signatory, commitment):
        signatory.goto(self.url("almaty", f"/admin/reports/{CYCLE}/{commitment}/preview"))
        signatory.locator("[name=official]").fill("Дана Сейтқали, for the Mayor")
        self.submit(signatory, signatory.locator("form[action$='/sign']"))

    def discard(self, page):
        """It asks first: the button stands behind a word that opens."""
        page.locator("details", has=page.locator("form[action$='/discard']")).locator("summary").click()
        self.submit(page, page.locator("form[action$='/discard']"))

    def until(self, page, url, text):
        """Asks for a page until it says something: records take a moment from site to site."""
        deadline = time.monotonic() + 30
        while True:
            page.goto(url)
            if text in page.locator("main").inner_text():
                return
            self.assertLess(time.monotonic(), deadline, f"{url} never said “{text}”:\n" + page.locator("main").inner_text()[:1500])
            time.sleep(0.3)

    def test_a_report_is_drafted_signed_returned_corrected_assessed_and_shows_on_the_heatmap_with_its_proof(self):
        officer = self.sign_in(self.visitor(), "almaty", "forum-officer", "/admin/reports")
        signatory = self.sign_in(self.visitor(), "almaty", "signatory", "/admin")
        reviewer = self.sign_in(self.visitor(), "secretariat", "reviewer", "/admin")
        commitment = self.pick(officer)
        desk = self.url("almaty", f"/admin/reports/{CYCLE}/{commitment}")
        review = self.url("secretariat", f"/admin/review/{CYCLE}/{commitment}/almaty")

        officer.goto(desk)
        officer.locator("[name=completion][value=limited]").check()
        officer.locator("[name='narrative.en']").fill("Packages <b>are</b> sold.")
        self.submit(officer, officer.locator(f"form[action='/admin/reports/{CYCLE}/{commitment}']"))
        self.assertIn("The draft is saved.", officer.locator("main").inner_text())
        # Who may write may not sign.
        officer.goto(desk + "/preview")
        self.assertEqual(officer.locator("form[action$='/sign']").count(), 0)
        self.sign(signatory, commitment)

        self.until(reviewer, review, "Packages <b>are</b> sold.")
        assess = reviewer.locator("form[action$='/assess']")
        assess.locator("[name=completion][value=limited]").check()
        assess.locator("[name=verifiability][value=low]").check()
        assess.locator("[name='comment.en']").fill("How many? Name a source.")
        assess.locator("[name=outcome][value=returned]").check()
        self.submit(reviewer, assess)

        self.until(officer, desk, "How many? Name a source.")
        officer.goto(self.url("almaty", "/admin"))
        self.assertIn("came back with a comment", officer.locator("main").inner_text())
        officer.goto(desk)
        officer.locator("[name=completion][value=substantial]").check()
        officer.locator("[name='narrative.en']").fill("Twelve packages are sold, by the register of the city.")
        self.submit(officer, officer.locator(f"form[action='/admin/reports/{CYCLE}/{commitment}']"))
        self.sign(signatory, commitment)

        self.until(reviewer, review, "Twelve packages are sold")
        assess = reviewer.locator("form[action$='/assess']")
        assess.locator("[name=completion][value=substantial]").check()
        assess.locator("[name=verifiability][value=medium]").check()
        assess.locator("[name='comment.en']").fill("Seen in the register.")
        assess.locator("[name=outcome][value=accepted]").check()
        self.submit(reviewer, assess)
        self.until(reviewer, review, "Seen in the register.")
        self.submit(reviewer, reviewer.locator("form[action$='/publish']"))

        # At another city's site, which runs in another process: the heatmap, its cell, the report, the entry, the proof.
        visitor = self.visitor()
        report = self.url("samarkand", f"/progress/reports/{CYCLE}/{commitment}/almaty")
        self.until(visitor, report, "Seen in the register.")
        visitor.goto(self.url("samarkand", "/progress"))
        cell = visitor.locator(f"a[href*='/progress/reports/{CYCLE}/{commitment}/almaty']").first
        self.assertIn("◕", cell.inner_text())
        cell.click()
        self.assertIn("Twelve packages are sold", visitor.locator("main").inner_text())
        entry = re.search(r"/log/(\d+)", visitor.locator("main a[href*='/log/']").first.get_attribute("href")).group(1)
        visitor.goto(self.url("samarkand", f"/log/{entry}"))
        self.assertIn("Proof that it stands in the log", visitor.locator("main").inner_text())
        self.assertIn(f"{CYCLE}/{commitment}/almaty", visitor.locator("main").inner_text())

    def test_of_two_who_write_the_same_draft_the_second_sees_what_changed_and_loses_nothing(self):
        first = self.sign_in(self.visitor(), "almaty", "forum-officer", "/admin/reports")
        second = self.sign_in(self.visitor(), "almaty", "signatory", "/admin")
        commitment = self.pick(first)
        path = f"/admin/reports/{CYCLE}/{commitment}"
        for page in [first, second]:
            page.goto(self.url("almaty", path))
            page.locator("[name=completion][value=limited]").check()
        first.locator("[name='narrative.en']").fill("Written first.")
        self.submit(first, first.locator(f"form[action='{path}']"))
        second.locator("[name='narrative.en']").fill("Written second, and long.")
        self.submit(second, second.locator(f"form[action='{path}']"))
        text = second.locator("main").inner_text()
        self.assertIn("Written first.", text)
        self.assertIn("Written second, and long.", [area.input_value() for area in second.locator("textarea").all()])
        first.goto(self.url("almaty", path))
        self.assertEqual(first.locator("[name='narrative.en']").input_value(), "Written first.")
        self.discard(first)

    def test_what_was_typed_when_a_session_had_ended_is_sent_once_one_is_in_again(self):
        officer = self.sign_in(self.visitor(), "almaty", "forum-officer", "/admin/reports")
        commitment = self.pick(officer)
        path = f"/admin/reports/{CYCLE}/{commitment}"
        officer.goto(self.url("almaty", path))
        officer.locator("[name=completion][value=limited]").check()
        officer.locator("[name='narrative.en']").fill("A long account that took all morning.")
        elsewhere = self.sign_in(self.visitor(), "almaty", "forum-officer")
        elsewhere.get_by_role("button", name="End all others").click()
        self.submit(officer, officer.locator(f"form[action='{path}']"))
        self.expect_heading(officer, "Sign in")
        account = self.demo.account("almaty", "forum-officer")
        self.fill_sign_in(officer, account.login, account.password, account.key)
        self.assertIn("A long account that took all morning.", officer.locator("main").inner_text())
        self.submit(officer, officer.locator(f"form[action='{path}']"))
        officer.goto(self.url("almaty", path))
        self.assertEqual(officer.locator("[name='narrative.en']").input_value(), "A long account that took all morning.")
        self.discard(officer)
