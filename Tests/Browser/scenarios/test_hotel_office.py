"""Who manages a hotel changes its prices with the keyboard and with the mouse, and travellers see them; another hotel is none of theirs."""

import datetime
import os
import pathlib

from browser import PHONE, Scenario, faults

# Where somebody wants to look at the pages.
PICTURES = os.environ.get("HOTEL_PICTURES")
HOTEL = "/admin/hotels/hotel-1"


def month(days):
    return (datetime.date.today() + datetime.timedelta(days=days)).isoformat()[:7]


class HotelOffice(Scenario):
    def look(self, page, name):
        """No page is without what axe asks for, or wider than its window."""
        if PICTURES:
            page.screenshot(path=str(pathlib.Path(PICTURES) / f"{name}.png"), full_page=True)
        self.assertEqual(faults(page), [])
        self.assertLessEqual(page.evaluate("document.documentElement.scrollWidth"), page.viewport_size["width"], f"{name} is too wide")

    def manager(self, path=HOTEL, **more):
        return self.sign_in(self.visitor(**more), "almaty", "hotel-manager", path)

    def price_at_stay(self, arrival, nights, plan="Flexible"):
        """What a traveller is asked for two adults in a double room."""
        traveller = self.visitor()
        departure = (datetime.date.fromisoformat(arrival) + datetime.timedelta(days=nights)).isoformat()
        traveller.goto(self.url("almaty", f"/stay/almaty/hotel-1?arrival={arrival}&departure={departure}&adults=2"))
        return traveller.locator("main").inner_text()

    def apply(self, page):
        self.submit(page, page.locator("#change form"))
        self.look(page, "preview")
        page.locator("form[action$='/calendar/apply'] button").click()
        page.wait_for_load_state()
        self.assertIn("The days are changed.", page.locator("main").inner_text())

    def test_prices_are_changed_by_keyboard_and_by_mouse_and_travellers_see_them(self):
        page = self.manager()
        self.look(page, "hotel")
        wanted = month(70)
        page.goto(self.url("almaty", f"{HOTEL}/calendar?month={wanted}"))
        self.look(page, "calendar")
        grid = page.locator("[role=grid]")
        first = grid.locator("tbody td:not(.left)").first
        first.focus()
        for key in ["ArrowDown", "ArrowDown", "Shift+ArrowDown", "Shift+ArrowDown"]:
            page.keyboard.press(key)
        self.assertEqual(grid.locator("[aria-selected=true]").count(), 3)
        form = page.locator("#change form")
        self.assertEqual(form.locator("[name=from]").input_value(), f"{wanted}-03")
        self.assertEqual(form.locator("[name=through]").input_value(), f"{wanted}-05")
        page.keyboard.press("Enter")
        page.keyboard.type("43210")
        self.look(page, "calendar-chosen")
        with page.expect_navigation():
            page.keyboard.press("Enter")
        page.locator("form[action$='/calendar/apply'] button").click()
        page.wait_for_load_state()
        self.assertIn("43,210", page.locator("main").inner_text())
        self.assertIn("129,630", self.price_at_stay(f"{wanted}-03", 3))

        rows = page.locator("[role=grid] tbody tr")
        start, end = (rows.nth(place).locator("td:not(.left)").first for place in (9, 12))
        start.scroll_into_view_if_needed()
        start.hover()
        page.mouse.down()
        end.hover()
        page.mouse.up()
        self.assertEqual(page.locator("[aria-selected=true]").count(), 4)
        form = page.locator("#change form")
        self.assertEqual(form.locator("[name=through]").input_value(), f"{wanted}-13")
        form.locator("[name=price]").fill("20000.5")
        form.locator("[name=minStay]").fill("2")
        self.apply(page)
        self.assertIn("80,002", self.price_at_stay(f"{wanted}-10", 4))

    def test_another_hotel_is_none_of_theirs(self):
        page = self.manager("/admin/hotels")
        self.look(page, "list")
        self.assertEqual(page.locator("a[href='/admin/hotels/hotel-2']").count(), 0)
        for path in ["/admin/hotels/hotel-2", "/admin/hotels/hotel-2/calendar", "/admin/hotels/hotel-2/files/rates.csv"]:
            self.assertEqual(page.goto(self.url("almaty", path)).status, 404)

    def test_every_page_can_be_used_on_a_phone_and_without_scripts(self):
        shown = [("", "hotel"), ("/edit", "edit"), ("/rooms", "rooms"), ("/types/double", "type"), ("/plans", "plans"), ("/plans/flexible", "plan"),
                 ("/feeds", "feeds"), ("/photos", "photos"), ("/files", "files")]
        page = self.manager()
        for path, name in shown:
            page.goto(self.url("almaty", HOTEL + path))
            self.look(page, name)
        phone = self.manager(viewport=PHONE, language="ru", scheme="dark")
        for path, name in shown + [("/calendar", "calendar")]:
            phone.goto(self.url("almaty", HOTEL + path))
            self.look(phone, f"{name}-phone-ru-dark")
        arabic = self.manager(f"{HOTEL}/calendar", language="ar")
        self.look(arabic, "calendar-ar")
        plain = self.manager(f"{HOTEL}/calendar?month={month(100)}", scripts=False)
        form = plain.locator("#change form")
        form.locator("[name=offers]").first.check()
        form.locator("[name=quota]").fill("1")
        self.submit(plain, form)
        plain.locator("form[action$='/calendar/apply'] button").click()
        plain.wait_for_load_state()
        self.assertIn("quota 1", plain.locator("main").inner_text())

    def test_the_citys_administrator_adds_a_hotel(self):
        page = self.sign_in(self.visitor(), "almaty", "city-administrator", "/admin/hotels/new")
        self.look(page, "new")
        name = f"inn-{datetime.datetime.now():%H%M%S}"
        form = page.locator("form[action='/admin/hotels/new']")
        form.locator("[name=id]").fill(name)
        form.locator("[name='name.en']").fill("Apple Orchard Inn")
        form.locator("[name='address.en']").fill("1 Abay Avenue")
        self.submit(page, form)
        self.expect_heading(page, "Apple Orchard Inn")
        self.look(page, "added")
