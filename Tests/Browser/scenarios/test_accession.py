"""A ministry's letter becomes an accession that all cities show; a traveller's report becomes a barrier that is signed."""

import hashlib
import random
import re
import time

from browser import Scenario

LETTER = b"%PDF-1.7\nThe ministry takes part.\n"


class Accession(Scenario):
    def test_an_accession_is_drafted_with_its_letter_approved_by_another_and_shown_at_another_city(self):
        path, year = "/admin/visa/silk-road", random.randint(2030, 2090)
        officer = self.sign_in(self.visitor(), "almaty", "forum-officer", path)
        form = officer.locator(f"form[action='{path}']")
        form.locator("[name=validFrom]").fill(f"{year}-04-01")
        form.locator("[name=letterUrl]").fill("https://mfa.example/letter.pdf")
        form.locator("[name=letter]").set_input_files({"name": "letter.pdf", "mimeType": "application/pdf", "buffer": LETTER})
        self.submit(officer, form)
        self.assertIn(str(year), officer.locator("#preview").inner_text(), officer.locator("main").inner_text()[:1500])
        self.submit(officer, officer.locator("form[action$='/submit']"))
        self.assertEqual(officer.locator("form[action$='/approve']").count(), 0)

        publisher = self.sign_in(self.visitor(), "almaty", "visa-publisher", path)
        digest = hashlib.sha256(LETTER).hexdigest()
        self.assertIn(digest, publisher.locator("#preview").inner_text())
        with publisher.expect_download() as saved:
            publisher.locator("#preview a[href$='/letter']").click()
        self.assertEqual(hashlib.sha256(saved.value.path().read_bytes()).hexdigest(), digest)
        self.submit(publisher, publisher.locator("form[action$='/approve']"))
        self.wait_for("bishkek", "/visa/silk-road", str(year))

    def test_what_a_traveller_reports_is_read_signed_and_shown_at_another_city(self):
        title = f"No sign at stop {random.randint(1000, 999999)}"
        traveller = self.visitor()
        traveller.goto(self.url("almaty", "/visa/barriers/report"))
        traveller.locator("[name=country]").select_option("KZ")
        traveller.locator("[name=sort]").select_option("information")
        traveller.locator("[name=title]").fill(title)
        traveller.locator("[name=text]").fill("Nobody knew where the bus stops. Call me: +7 700 000 00 00.")
        # Quicker than people type is refused.
        traveller.wait_for_timeout(4500)
        self.submit(traveller, traveller.locator("form[action='/visa/barriers/report']"))
        self.assertIn("sent=yes", traveller.url, traveller.locator("main").inner_text()[:1500])

        publisher = self.sign_in(self.visitor(), "almaty", "visa-publisher", "/admin/barriers")
        publisher.get_by_role("link", name=title).click()
        publisher.locator("[name='summary.en']").fill("Nobody knew where the bus stops.")
        publisher.locator("[name='title.ru']").fill("Нет указателя на остановке")
        self.submit(publisher, publisher.locator("form[action*='/admin/barriers/inbox/']").first)
        self.assertIn("done=published", publisher.url, publisher.locator("main").inner_text()[:1500])
        page = self.wait_for("bishkek", "/visa/barriers", title)
        page.get_by_role("link", name=title).click()
        text = page.locator("main").inner_text()
        self.assertIsNone(re.search(r"700 000", text), "what is personal was left out")

    def wait_for(self, site, path, text):
        """A visitor's page of another city, once it shows the text."""
        page = self.visitor()
        deadline = time.monotonic() + 30
        while True:
            page.goto(self.url(site, path))
            if text in page.locator("main").inner_text():
                return page
            self.assertLess(time.monotonic(), deadline, f"{site}{path} never said {text}")
            time.sleep(0.1)
