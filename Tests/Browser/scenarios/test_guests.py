"""Guests of a hotel: entered from the lines of a passport, told of to the police, and erased; a card that a guest fills in beforehand."""

import os
import pathlib

from browser import PHONE, Scenario, faults

# Documents that no other scenario shows: a guest who is known already is offered to the desk.
ZONE = "P<D<<MUELLER<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<<\nC01X00T526D<<7408122F3104150<<<<<<<<<<<<<<<4"
ZONE_OF_CARD = "P<D<<MUELLER<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<<\nC01X00T618D<<7408122F3104150<<<<<<<<<<<<<<<0"
# Where somebody wants to look at the pages.
PICTURES = os.environ.get("GUEST_PICTURES")


class Guests(Scenario):
    def look(self, page, name):
        """No page of guests is without what axe asks for, or wider than its window."""
        if PICTURES:
            page.screenshot(path=str(pathlib.Path(PICTURES) / f"{name}.png"), full_page=True)
        self.assertEqual(faults(page), [])
        self.assertLessEqual(page.evaluate("document.documentElement.scrollWidth"), page.viewport_size["width"], f"{name} is too wide")

    def enter(self, desk, zone=ZONE):
        desk.goto(self.url("almaty", "/admin/guests/new"))
        desk.locator("[name=zone]").fill(zone)
        desk.locator("button[name=read]").click()
        desk.wait_for_load_state()

    def test_a_guest_is_entered_from_a_passport_arrives_is_told_of_to_the_police_and_erased(self):
        desk = self.sign_in(self.visitor(), "almaty", "front-desk", "/admin/guests")
        self.look(desk, "list-empty")
        self.enter(desk, ZONE.replace("526D", "523D"))
        self.assertIn("Line 2, position 10", desk.locator("main").inner_text())
        self.look(desk, "zone-wrong")
        self.enter(desk)
        self.assertEqual(desk.locator("[name='identity.familyName']").input_value(), "MUELLER")
        self.look(desk, "zone-read")
        self.submit(desk, desk.locator("form[action='/admin/guests/new']"))
        self.expect_heading(desk, "MUELLER, ANNA MARIA")
        guest = desk.url.split("?")[0]
        self.look(desk, "guest")
        desk.get_by_role("button", name="Has arrived").first.click()
        desk.wait_for_load_state()
        self.assertIn("in house", desk.locator("main").inner_text())
        desk.goto(self.url("almaty", "/admin/guests"))
        self.look(desk, "list")

        police = self.sign_in(self.visitor(), "almaty", "police-export-operator", "/admin/police")
        form = police.locator("form[action='/admin/police/lodging/hotel-1']")
        self.look(police, "police-due")
        police.goto(self.url("almaty", "/admin/police/lodging/hotel-1"))
        form.locator("[name=name]").fill("Hotel 1")
        form.locator("[name=address]").fill("Abai 1, Almaty")
        self.submit(police, form)
        self.look(police, "police")
        with police.expect_download() as download:
            police.get_by_role("button", name="Download the file").first.click()
        self.assertIn("C01X00T52", pathlib.Path(download.value.path()).read_text(encoding="utf-8"))
        police.goto(self.url("almaty", "/admin/police"))
        self.look(police, "police-exported")
        police.get_by_role("button", name="The police has the whole file").first.click()
        police.wait_for_load_state()
        self.assertIn("It is noted of", police.locator("main").inner_text())

        desk.goto(guest)
        desk.get_by_role("button", name="Has left").first.click()
        desk.wait_for_load_state()
        officer = self.sign_in(self.visitor(viewport=PHONE), "almaty", "privacy-officer", guest.removeprefix(self.url("almaty", "")))
        officer.locator("[name=reason]").fill("the consulate asks, letter 4")
        self.submit(officer, officer.locator("form[action$='/document']"))
        self.assertIn("C01X00T52", officer.locator("main").inner_text())
        self.look(officer, "document-phone")
        officer.locator("[name=sure]").check()
        self.submit(officer, officer.locator("form[action$='/erase']"))
        self.assertIn("the keys are destroyed", officer.locator("main").inner_text())
        self.assertNotIn("MUELLER", officer.locator("body").inner_text())
        self.look(officer, "erased-phone")
        officer.goto(self.url("almaty", "/admin/guests/privacy"))
        self.look(officer, "privacy-phone")

    def test_a_guest_fills_in_a_card_on_a_phone_in_russian_without_scripts(self):
        desk = self.sign_in(self.visitor(), "almaty", "front-desk", "/admin/guests/new")
        form = desk.locator("form[action='/admin/guests/card-link']")
        form.locator("[name=guests]").fill("1")
        self.submit(desk, form)
        self.look(desk, "link")
        link = desk.locator("main code").first.inner_text()
        guest = self.visitor(language="ru", viewport=PHONE, scripts=False)
        guest.goto(link)
        guest.locator("[name=zone]").fill(ZONE_OF_CARD)
        guest.locator("button[name=read]").click()
        guest.wait_for_load_state()
        guest.locator("[name=true]").check()
        guest.locator("[name=signature]").fill("Anna Müller")
        if PICTURES:
            guest.screenshot(path=str(pathlib.Path(PICTURES) / "card-ru-phone.png"), full_page=True)
        self.submit(guest)
        guest.wait_for_url("**sent=yes")
        self.assertIn("1 из 1", guest.locator("main").inner_text())
        guest.goto(link)
        self.assertNotIn("MUELLER", guest.locator("body").inner_text())

    def test_city_guests_are_there_for_everybody(self):
        for name, language, scheme in [("city-guests", "en", "light"), ("city-guests-ar-dark", "ar", "dark")]:
            page = self.visitor(language=language, scheme=scheme)
            page.goto(self.url("almaty", "/guests"))
            self.look(page, name)
