"""A traveller chooses a place, a currency, and what a hotel should have."""

import re
from datetime import date, timedelta

from browser import PHONE, Scenario


class Places(Scenario):
    def test_a_city_is_chosen_on_the_map_with_the_keyboard_alone(self):
        page = self.visitor()
        page.goto(self.url("almaty"))
        marks = page.locator("#map svg a")
        self.assertGreater(marks.count(), 20)
        names = marks.evaluate_all("all => all.map(a => a.getAttribute('aria-label'))")
        self.assertTrue(any("Samarkand" in name for name in names), names)
        reached = None
        for _ in range(250):
            page.keyboard.press("Tab")
            reached = page.evaluate("document.activeElement.getAttribute('aria-label') || ''")
            if "Samarkand" in reached:
                break
        self.assertIn("Samarkand", reached)
        page.keyboard.press("Enter")
        page.wait_for_url(re.compile("/stay.city=samarkand"))
        self.assertIn("Samarkand", self.heading(page))
        self.assertGreater(page.locator("#hotels h3 a").count(), 0)

    def test_the_menu_opens_with_the_keyboard(self):
        page = self.visitor()
        page.goto(self.url("almaty"))
        summary = page.locator(".navigation summary").first
        summary.focus()
        page.keyboard.press("Enter")
        page.keyboard.press("Tab")
        page.keyboard.press("Tab")
        page.keyboard.press("Enter")
        page.wait_for_url(re.compile("/places"))

    def test_a_search_in_another_currency_in_russian_on_a_phone_without_javascript(self):
        page = self.visitor("ru", PHONE, scripts=False)
        page.goto(self.url("almaty", "/places?region=central-asia"))
        first = page.locator("#places").bounding_box()["y"]
        self.assertLess(first, page.locator("#map").bounding_box()["y"], "the list comes first")
        page.locator("#places .cities a").first.click()
        self.assertGreater(page.locator("#hotels h3 a").count(), 0)
        page.locator("#search summary").first.click()
        page.locator("[name=currency]").select_option("USD")
        page.locator("#search button[type=submit]").click()
        about = page.locator("#hotels .price span").all_inner_texts()
        self.assertTrue(about and all("около" in text for text in about), about)
        self.assertEqual(page.locator("#hotels a[href='/rates']").count(), 1)
        self.assertFalse(page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth"))
        page.locator("#hotels h3 a").first.click()
        self.assertIn("currency=USD", page.url)
        self.assertIn("около", page.locator("#offers").inner_text())

    def test_distances_and_prices_leave_hotels_out_and_too_many_guests_are_told(self):
        page = self.visitor()
        day = date.today() + timedelta(days=30)
        stay = f"arrival={day}&departure={day + timedelta(days=2)}&adults=2"
        page.goto(self.url("almaty", f"/stay?city=almaty&{stay}&order=distance"))
        shown = [float(text) for text in re.findall(r"([\d.]+) km from", page.locator("#hotels").inner_text())]
        self.assertGreater(len(shown), 2)
        self.assertEqual(shown, sorted(shown))
        page.goto(self.url("almaty", f"/stay?city=almaty&{stay}&within=1"))
        self.assertTrue(all(float(text) <= 1 for text in re.findall(r"([\d.]+) km from", page.locator("#hotels").inner_text())))
        page.goto(self.url("almaty", f"/stay?city=almaty&{stay}&most=5"))
        self.assertIn("choose the currency", page.locator("main").inner_text())
        page.goto(self.url("almaty", "/stay?city=almaty&" + stay.replace("adults=2", "adults=10")))
        self.assertIn("It takes ", page.locator("#missing").inner_text())
