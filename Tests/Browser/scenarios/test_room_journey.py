"""A traveller puts a journey of four cities together: all rooms, or none."""

import re
import sqlite3
from datetime import date, timedelta

from browser import PHONE, Scenario

STOPS = ["almaty", "samarkand", "bishkek", "istanbul"]


class RoomJourney(Scenario):
    def plan(self, page, days, nationality="DE"):
        page.goto(self.url("almaty", "/journeys"))
        first = date.today() + timedelta(days=days)
        page.locator("button[name=more]").click()
        page.wait_for_load_state()
        for stop, city in enumerate(STOPS):
            page.locator(f"[name='legs[{stop}].city']").select_option(city)
            page.locator(f"[name='legs[{stop}].from']").fill((first + timedelta(days=3 * stop)).isoformat())
            page.locator(f"[name='legs[{stop}].to']").fill((first + timedelta(days=3 * stop + 2)).isoformat())
        page.locator("[name=nationality]").select_option(nationality)
        page.locator("main form button[type=submit]:not([name=more])").first.click()
        page.wait_for_url(re.compile("/journeys/."))
        return first

    def sell_out(self, city, day):
        """The rooms of a city for a night, as if all were sold."""
        path = next(path for path in self.demo.directory.rglob("city.db") if path.parent.name == city)
        with sqlite3.connect(path, timeout=20) as database:
            database.execute("UPDATE stock_night SET rooms = sold, overbook = 0 WHERE day = ?", ((day - date(1970, 1, 1)).days,))

    def test_all_rooms_are_held_then_booked_and_each_stay_is_reached(self):
        page = self.visitor()
        self.plan(page, 40)
        self.assertEqual(page.locator("#legs tbody tr").count(), 4)
        # What each border asks stands there before anything is paid.
        self.assertGreaterEqual(page.locator("#visas tbody tr").count(), 3, page.locator("#visas").inner_text())
        page.locator("#hold button").click()
        page.wait_for_load_state()
        self.assertIn("All rooms are held", page.locator("main").inner_text())
        page.locator("[name=name]").fill("Ibn Battuta")
        page.locator("[name=mail]").fill("not an address")
        page.locator("#book .form button[type=submit]").click()
        self.assertEqual(page.locator("[name=name]").input_value(), "Ibn Battuta", "what was typed is lost")
        page.locator("[name=mail]").fill("ibn.battuta@example.org")
        page.locator("#book .form button[type=submit]").click()
        page.wait_for_load_state()
        self.assertIn("All rooms are booked", page.locator("main").inner_text())
        stays = page.locator("#legs a[href^='/my-stay/']:not([href$='/card'])")
        self.assertEqual(stays.count(), 4)
        cards = page.locator("#legs a[href$='/card']")
        self.assertEqual(cards.count(), 4, "each stop has its registration card")
        stays.nth(2).click()
        page.wait_for_url(re.compile("/my-stay/"))
        self.assertIn("Booked", page.locator("main").inner_text())

    def test_where_the_third_is_sold_out_all_are_given_up_and_others_are_offered_on_a_phone_in_russian_without_javascript(self):
        page = self.visitor("ru", PHONE, scripts=False)
        first = self.plan(page, 120)
        self.sell_out(STOPS[2], first + timedelta(days=6))
        page.locator("#hold button").click()
        text = page.locator("main").inner_text()
        self.assertIn("Ни один номер не удержан", text)
        self.assertIn("Бишкек", text)
        self.assertFalse(page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth"))
        # Other days in that city, then all of them again.
        page.locator("#legs nav a").nth(2).click()
        page.locator("#nearby form.action button").last.click()
        page.locator("#hold button").click()
        self.assertIn("удержаны до", page.locator("main").inner_text())
