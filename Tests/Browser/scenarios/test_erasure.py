"""A guest who booked in another city asks to be erased; the privacy officer does it, and both cities have proof."""

import base64
import json
import os
import pathlib
import time
from datetime import date, timedelta

from browser import PHONE, Scenario, faults

PICTURES = os.environ.get("GUEST_PICTURES")


class Erasure(Scenario):
    def look(self, page, name):
        if PICTURES:
            page.screenshot(path=str(pathlib.Path(PICTURES) / f"{name}.png"), full_page=True)
        self.assertEqual(faults(page), [])
        self.assertLessEqual(page.evaluate("document.documentElement.scrollWidth"), page.viewport_size["width"], f"{name} is too wide")

    def book(self, page, where, name, mail):
        """A room in a city, at Almaty's site; the link of the stay and its code."""
        arrival = date.today() + timedelta(days=120)
        page.goto(self.url("almaty", "/stay"))
        page.locator("[name=city]").select_option(where)
        page.locator("[name=arrival]").fill(arrival.isoformat())
        page.locator("[name=departure]").fill((arrival + timedelta(days=2)).isoformat())
        page.locator("main form button[type=submit]").first.click()
        page.locator("#hotels h3 a").first.click()
        page.locator("#offers tbody tr").locator("a").first.click()
        page.locator("[name=name]").fill(name)
        page.locator("[name=mail]").fill(mail)
        page.locator("main form button[type=submit]").first.click()
        page.wait_for_load_state()
        return page.locator("main a[href^='/my-stay/']").first.get_attribute("href"), page.locator("main code").first.inner_text()

    def test_who_booked_in_another_city_is_erased_in_both_with_proof(self):
        guest = self.visitor()
        link, code = self.book(guest, "samarkand", "Nasir Khusraw", "nasir.khusraw@example.org")

        # The guest asks with the code alone; staff type it as they were told it.
        officer = self.sign_in(self.visitor(viewport=PHONE), "almaty", "privacy-officer", "/admin/guests/privacy")
        form = officer.locator("form[action='/admin/guests/privacy/booking']")
        form.locator("[name=booking]").fill("0000-0000-0000-0000")
        form.locator("[name=sure]").check()
        self.submit(officer, form)
        self.assertEqual(officer.locator("#errors").count(), 1)
        form = officer.locator("form[action='/admin/guests/privacy/booking']")
        form.locator("[name=booking]").fill(code.lower())
        form.locator("[name=sure]").check()
        self.submit(officer, form)
        officer.wait_for_url("**done=booking")
        self.assertIn("samarkand", officer.locator("#cities").inner_text().lower())
        self.look(officer, "erasure-ordered-phone")

        # The other city is asked within a minute, and signs that it has done it.
        deadline = time.monotonic() + 240
        while not officer.locator("#cities a[href*='/proof/samarkand/']").count():
            self.assertLess(time.monotonic(), deadline, officer.locator("#cities").inner_text())
            time.sleep(2)
            officer.goto(self.url("almaty", "/admin/guests/privacy"))
        self.look(officer, "erasure-proved-phone")
        with officer.expect_download() as download:
            officer.locator("#cities a[href*='/proof/samarkand/']").first.click()
        proof = json.loads(pathlib.Path(download.value.path()).read_text(encoding="utf-8"))
        said = base64.b64decode(proof["payload"]).decode()
        self.assertIn("erasedAt", said)
        self.assertNotIn("Nasir", said)
        self.assertEqual(len(proof["signatures"]), 1)

        # The stay itself goes on; who it is for is known to nobody any more.
        guest.goto(self.url("almaty", link))
        self.assertNotIn("Khusraw", guest.locator("body").inner_text())

    def test_a_registration_card_is_reached_from_ones_own_stay(self):
        guest = self.visitor(language="ru", viewport=PHONE)
        link, _ = self.book(guest, "almaty", "Rabban Bar Sauma", "rabban.sauma@example.org")
        guest.goto(self.url("almaty", f"{link}/card"))
        self.look(guest, "stay-card-ru-phone")
        # What was told with the booking is taken over where the guest wants it, and not typed again.
        guest.locator("[name=told]").check()
        self.submit(guest)
        guest.wait_for_url("**/guests/card/*")
        self.assertIn("карт", guest.locator("main").inner_text().lower())
        self.assertIn("rabban.sauma@example.org", [field.input_value() for field in guest.locator("main form input").all()])
        self.look(guest, "card-ru-phone")

    def test_a_group_is_entered_from_a_table_and_wrong_lines_are_told(self):
        desk = self.sign_in(self.visitor(), "almaty", "front-desk", "/admin/guests/group")
        self.look(desk, "group")
        head = "family_name,given_names,birth_date,sex,nationality,document_number,document_issuer,guardian_line\n"

        def send(lines):
            desk.goto(self.url("almaty", "/admin/guests/group"))
            form = desk.locator("form[action='/admin/guests/group']")
            form.locator("[name=file]").set_input_files([{"name": "group.csv", "mimeType": "text/csv", "buffer": (head + lines).encode()}])
            self.submit(desk, form)

        send("Polo,Niccolo,1230-13-01,M,ITA,YA1111111,ITA,\nPolo,Marco,2016-09-15,M,ITA,,,9\n")
        text = desk.locator("#faults").inner_text()
        self.assertIn("birth_date", text)
        self.assertIn("guardian_line", text)
        self.look(desk, "group-faults")
        send("Polo,Niccolo,1980-03-01,M,ITA,YA1111111,ITA,\nPolo,Marco,2016-09-15,M,ITA,,,2\n")
        self.assertIn("Polo, Marco", desk.locator("#group").inner_text())
        self.look(desk, "group-preview")
        desk.locator("form[action='/admin/guests/group/enter'] button").click()
        desk.wait_for_load_state()
        self.assertIn("new guests 2", desk.locator("main").inner_text())

        # The same document again: the guest is offered, not made twice.
        desk.goto(self.url("almaty", "/admin/guests/new"))
        for name, value in [("familyName", "Polo"), ("givenNames", "Niccolo"), ("birthDate", "1980-03-01"), ("nationality", "ITA")]:
            desk.locator(f"[name='identity.{name}']").fill(value)
        desk.locator("[name='identity.sex'][value=M]").check()
        desk.locator("[name='document.number']").fill("ya 1111111")
        desk.locator("[name='document.issuer']").fill("ITA")
        self.submit(desk, desk.locator("form[action='/admin/guests/new']"))
        self.assertIn("has been here before", desk.locator("#known, main").first.inner_text())
        self.look(desk, "guest-known")
        desk.locator("#known form.action button, section form.action button").first.click()
        desk.wait_for_url("**done=stay")
        self.assertIn("The stay is noted.", desk.locator("main").inner_text())
        self.look(desk, "guest-again")
