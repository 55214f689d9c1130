"""A traveller looks up a journey, on a phone, in Russian, without JavaScript."""

from datetime import date, timedelta

from browser import PHONE, Scenario

STOPS = ["Алматы", "Самарканд", "Бишкек", "Стамбул", "Сиань"]


class Journey(Scenario):
    def fill(self, page, count):
        first = date.today() + timedelta(days=30)
        for stop, name in enumerate(STOPS[:count]):
            page.locator(f"[name='legs[{stop}].place']").fill(name)
            page.locator(f"[name='legs[{stop}].from']").fill((first + timedelta(days=7 * stop)).isoformat())
            page.locator(f"[name='legs[{stop}].to']").fill((first + timedelta(days=7 * stop + 7)).isoformat())

    def test_five_cities_and_two_nationalities_on_a_phone_in_russian_without_javascript(self):
        page = self.visitor("ru", PHONE, scripts=False)
        page.goto(self.url("almaty", "/visa/journey"))
        form = page.locator("form[action='/visa/journey']")
        form.locator("[name=nationality]").select_option("DE")
        form.locator("[name=second]").select_option("TR")
        # Four stops are there at first; there is room for more once these are written, and nothing typed is lost.
        self.fill(page, 4)
        page.locator("button[name=rows]").click()
        page.wait_for_load_state()
        form = page.locator("form[action='/visa/journey']")
        self.assertEqual(form.locator("[name=nationality]").input_value(), "DE", "what was chosen is lost")
        self.fill(page, len(STOPS))
        form.locator("button[type=submit]:not([name=rows])").first.click()
        page.wait_for_load_state()
        text = page.locator("main").inner_text()
        for country in ["Казахстан", "Узбекистан", "Кыргызстан", "Турция", "Китай"]:
            self.assertIn(country, text)
        self.assertNotIn("[role=alert]", page.content())
        self.assertEqual(page.locator("[role=alert]").count(), 0, text[:1500])

        # The link holds the question and nothing of who asks.
        self.assertIn("nationality=DE", page.url)
        shared = self.visitor("en")
        shared.goto(page.url)
        self.assertIn("Казахстан", shared.locator("main").inner_text())
        self.assertFalse(shared.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth"))
