"""A traveller books rooms in the city and in another, changes a stay and gives it up."""

import re
from datetime import date, timedelta

from browser import PHONE, Scenario


class MyStay(Scenario):
    def book(self, page, site, where, days=60, nights=2, conditions="Free until"):
        """From the first of the four pages to the last; the link of the booking, its code and address."""
        arrival = date.today() + timedelta(days=days)
        page.goto(self.url(site, "/stay"))
        page.locator("[name=city]").select_option(where)
        page.locator("[name=arrival]").fill(arrival.isoformat())
        page.locator("[name=departure]").fill((arrival + timedelta(days=nights)).isoformat())
        page.locator("main form button[type=submit]").first.click()
        page.locator("#hotels h3 a").first.click()
        page.locator("#offers tbody tr", has_text=conditions).locator("a").first.click()
        mail = "ibn.battuta@example.org"
        page.locator("[name=name]").fill("Ibn Battuta")
        page.locator("[name=mail]").fill(mail)
        page.locator("main form button[type=submit]").first.click()
        page.wait_for_load_state()
        code = page.locator("main code").first.inner_text()
        self.assertRegex(code, r"^[0-9A-Z]{4}(-[0-9A-Z]{4}){3}$")
        return page.locator("main a[href^='/my-stay/']").first.get_attribute("href"), code, mail

    def test_a_stay_in_the_city_is_changed_and_given_up(self):
        page = self.visitor()
        _, code, mail = self.book(page, "almaty", "almaty")
        # By code and address, as from another machine.
        other = self.visitor()
        other.goto(self.url("almaty", "/my-stay"))
        other.locator("[name=code]").fill(code.lower().replace("-", " "))
        other.locator("[name=mail]").fill("somebody.else@example.org")
        other.locator("main form button[type=submit]").click()
        self.assertIn("No booking has this code", other.locator("main").inner_text())
        other.locator("[name=mail]").fill(mail)
        other.locator("main form button[type=submit]").click()
        other.wait_for_url(re.compile("/my-stay/"))
        self.assertIn("Booked", other.locator("main").inner_text())

        other.get_by_role("link", name="Change the stay").click()
        arrival = other.locator("[name=arrival]").input_value()
        other.locator("[name=departure]").fill((date.fromisoformat(arrival) + timedelta(days=3)).isoformat())
        other.locator("main form button[type=submit]").last.click()
        self.assertIn("more", other.locator("#offers").inner_text())
        other.locator("#offers tbody tr", has_text="Free until").locator("form.action button").first.click()
        other.wait_for_url(re.compile("done=changed"))
        self.assertIn("3 nights", other.locator("main").inner_text())

        other.get_by_role("link", name="Give the booking up").click()
        self.assertIn("It costs nothing until", other.locator("main").inner_text())
        other.locator("#cancel form.action button").click()
        other.wait_for_url(re.compile("done=cancelled"))
        self.assertIn("Cancelled", other.locator("main").inner_text())

    def test_a_stay_in_another_city_on_a_phone_in_russian_without_javascript(self):
        page = self.visitor("ru", PHONE, scripts=False)
        link, code, mail = self.book(page, "almaty", "samarkand", days=75, conditions="Бесплатно до")
        page.goto(self.url("almaty", link))
        text = page.locator("main").inner_text()
        self.assertIn("Забронировано", text)
        page.locator("[name=nationality]").select_option("DE")
        page.locator("#visa button[type=submit]").click()
        self.assertIn("Узбекистан", page.locator("#visa").inner_text())
        self.assertEqual(page.locator("#visa .tag").count(), 1, page.locator("#visa").inner_text())
        self.assertFalse(page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth"))
        page.goto(self.url("almaty", f"{link}/cancel"))
        page.locator("#cancel form.action button").click()
        self.assertIn("Отменено", page.locator("main").inner_text())

    def test_a_booking_is_found_with_the_keyboard_alone(self):
        page = self.visitor()
        _, code, mail = self.book(page, "almaty", "almaty", days=90)
        page.goto(self.url("almaty", "/my-stay"))
        page.locator("[name=code]").focus()
        page.keyboard.type(code)
        page.keyboard.press("Tab")
        page.keyboard.type(mail)
        page.keyboard.press("Enter")
        page.wait_for_url(re.compile("/my-stay/"))
        self.assertIn("Booked", page.locator("main").inner_text())

    def test_the_card_of_a_stay_in_another_city_is_filled_in_at_that_citys_site(self):
        page = self.visitor()
        link, _, _ = self.book(page, "almaty", "samarkand", days=80)
        page.goto(self.url("almaty", link))
        page.get_by_role("link", name="Fill in the registration card before you come").click()
        self.assertIn("goes to Samarkand alone", page.locator("main").inner_text())
        page.get_by_role("button", name="Ask for the card").click()
        page.locator("#card a").wait_for()
        address = page.locator("#card a").get_attribute("href")
        self.assertTrue(address.startswith(self.url("samarkand", "/guests/card/")), address)
        page.locator("#card a").click()
        page.wait_for_url(re.compile(r"//samarkand\.localhost"))
        for name, text in [
            ("identity.familyName", "Battuta"), ("identity.givenNames", "Ibn"), ("identity.birthDate", "1974-08-12"),
            ("document.number", "C01X00T47"), ("signature", "Ibn Battuta"),
        ]:
            page.locator(f"[name='{name}']").fill(text)
        for name, value in [("identity.sex", "M"), ("identity.nationality", "MAR"), ("document.issuer", "MAR")]:
            field = page.locator(f"[name='{name}']").first
            if field.evaluate("field => field.tagName") == "SELECT":
                field.select_option(value)
            elif field.get_attribute("type") == "radio":
                page.locator(f"[name='{name}'][value='{value}']").check()
            else:
                field.fill(value)
        page.locator("[name='true']").check()
        page.locator("main form button[type=submit]").first.click()
        page.wait_for_url(re.compile("sent=yes"))
        self.assertNotIn("Battuta", page.locator("main").inner_text())
