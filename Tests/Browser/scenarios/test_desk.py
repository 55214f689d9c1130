"""The desk of a hotel: a guest is taken in with a registration card, moves, pays and leaves with an invoice; the night is closed."""

import datetime
import os
import pathlib

from browser import PHONE, Scenario, faults

# Where somebody wants to look at the pages.
PICTURES = os.environ.get("DESK_PICTURES")
ZONE = "P<D<<MUELLER<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<<\nC01X00T478D<<7408122F3104150<<<<<<<<<<<<<<<0"


class Desk(Scenario):
    def look(self, page, name):
        """No page of the desk is without what axe asks for, wider than its window, or over 60 KB."""
        if PICTURES:
            page.screenshot(path=str(pathlib.Path(PICTURES) / f"{name}.png"), full_page=True)
        self.assertEqual(faults(page), [])
        self.assertLessEqual(page.evaluate("document.documentElement.scrollWidth"), page.viewport_size["width"], f"{name} is too wide")
        self.assertLess(len(page.content().encode()), 60_000, name)

    def check(self, page):
        page.wait_for_load_state()
        self.assertNotIn("Not done", page.locator("main").inner_text())

    def clean_room(self, page):
        """The first room that is offered and not dirty."""
        options = page.locator("select[name=room] option").all()
        return next(option.get_attribute("value") for option in options if option.get_attribute("value") and "dirty" not in option.inner_text())

    def test_a_guest_is_taken_in_with_a_card_moves_pays_and_leaves_with_an_invoice(self):
        desk = self.sign_in(self.visitor(), "almaty", "front-desk", "/admin/desk")
        self.look(desk, "day")
        desk.get_by_role("link", name="New booking").click()
        desk.wait_for_load_state()
        self.look(desk, "new")
        desk.locator("select[name=room]").select_option(self.clean_room(desk))
        desk.locator("input[name=name]").fill("Zheng He")
        desk.get_by_role("button", name="Book, and check in").click()
        self.check(desk)
        self.assertIn("in the house", desk.locator("main").inner_text())
        booking = desk.url.split("?")[0]
        self.look(desk, "booking")

        desk.get_by_role("link", name="Registration of the guests").click()
        desk.wait_for_load_state()
        desk.locator("[name=zone]").fill(ZONE)
        desk.locator("button[name=read]").click()
        desk.wait_for_load_state()
        self.submit(desk, desk.locator("form[action='/admin/guests/new']"))
        self.expect_heading(desk, "MUELLER, ANNA MARIA")

        desk.goto(booking)
        desk.locator("summary", has_text="Move to another room").click()
        form = desk.locator("form[action$='/room']")
        room = self.clean_room(form)
        form.locator("select[name=room]").select_option(room)
        form.locator("[name=reason]").fill("a pipe has burst")
        self.submit(desk, form)
        self.check(desk)
        self.assertIn(room, desk.locator("main").inner_text())

        desk.locator("summary", has_text="Charge something").click()
        form = desk.locator("form[action$='/charge']")
        form.locator("[name=text]").fill("Laundry")
        form.locator("[name=amount]").fill("12")
        self.submit(desk, form)
        self.check(desk)
        self.look(desk, "charged")
        form = desk.locator("form[action$='/check-out']")
        self.submit(desk, form)
        self.assertIn("The folio is open by", desk.locator("main").inner_text())
        self.look(desk, "open")
        desk.goto(booking)
        # What is open, with the price that is still to be charged, is proposed.
        self.submit(desk, desk.locator("form[action$='/payment']"))
        self.check(desk)
        self.submit(desk, desk.locator("form[action$='/check-out']"))
        self.check(desk)
        self.assertIn("left", desk.locator("main").inner_text())
        form = desk.locator("form[action$='/invoice']")
        form.locator("[name=buyer]").fill("Silk Way Tours\nDostyk 5, Almaty")
        self.submit(desk, form)
        self.check(desk)
        self.look(desk, "left")
        desk.get_by_role("link", name=f"{datetime.date.today().year}-0").first.click()
        desk.wait_for_load_state()
        self.assertIn("Silk Way Tours", desk.locator("main").inner_text())
        self.look(desk, "invoice")

        desk.goto(self.url("almaty", "/admin/desk/hotel-1/rooms"))
        self.look(desk, "rooms")
        desk.get_by_role("button", name=f"Set to clean: {room}").click()
        self.check(desk)

    def test_the_night_is_closed_and_shows_what_it_came_to(self):
        desk = self.sign_in(self.visitor(), "almaty", "hotel-manager", "/admin/desk/hotel-1/night")
        self.look(desk, "night")
        desk.get_by_role("button", name="Close ").click()
        desk.wait_for_load_state()
        self.assertIn("The day is closed.", desk.locator("main").inner_text())
        self.assertNotIn("not add up", desk.locator("main").inner_text())
        self.look(desk, "night-closed")
        desk.goto(self.url("almaty", "/admin/desk/hotel-1/figures"))
        self.look(desk, "figures")

    def test_the_desk_works_on_a_phone_in_russian_and_arabic_and_in_the_dark(self):
        for name, language, scheme in [("ru", "ru", "light"), ("ar-dark", "ar", "dark")]:
            page = self.visitor(language=language, scheme=scheme, viewport=PHONE)
            self.sign_in(page, "almaty", "front-desk", "/admin/desk/hotel-1")
            for path in ["", "/tasks", "/plan", "/new", "/rooms", "/groups", "/waiting", "/night", "/figures"]:
                page.goto(self.url("almaty", "/admin/desk/hotel-1" + path))
                self.look(page, f"phone-{name}{path.replace('/', '-')}")

    def test_a_payment_whose_answer_is_lost_is_asked_for_again_and_taken_once(self):
        desk = self.sign_in(self.visitor(), "almaty", "front-desk", "/admin/desk/hotel-1/new")
        desk.locator("select[name=room]").select_option(self.clean_room(desk))
        desk.locator("input[name=name]").fill("Zheng He")
        desk.get_by_role("button", name="Book, and check in").click()
        self.check(desk)
        form = desk.locator("form[action$='/payment']")
        form.locator("[name=method][value=provider]").check()
        form.locator("[name=text]").fill("silent")
        self.submit(desk, form)
        self.assertIn("The payment provider does not answer.", desk.locator("main").inner_text())
        self.assertIn("Asked of the payment provider, not known yet", desk.locator("main").inner_text())
        self.look(desk, "payment-lost")
        for _ in range(2):
            desk.locator("form[action$='/ask-again'] button").click()
            desk.wait_for_load_state()
        self.assertNotIn("not known yet", desk.locator("main").inner_text())
        self.submit(desk, desk.locator("form[action$='/check-out']"))
        self.check(desk)
        self.assertIn("left", desk.locator("main").inner_text())

    def test_a_booking_is_given_a_room_on_the_plan_with_the_keyboard(self):
        desk = self.sign_in(self.visitor(), "almaty", "front-desk", "/admin/desk/hotel-1/plan")
        self.look(desk, "plan")
        booking = desk.locator("select[name=booking]")
        waiting = booking.locator("option").count()
        self.assertGreater(waiting, 1)
        # Which rooms are free, the plan says; what is not is refused with the reason.
        rooms = [option.get_attribute("value") for option in desk.locator("select[name=room] option").all() if option.get_attribute("value")]
        for room in rooms:
            booking.select_option(index=1)
            desk.locator("select[name=room]").select_option(room)
            desk.locator("form[action*='/plan'] button").focus()
            with desk.expect_navigation():
                desk.keyboard.press("Enter")
            if "Not done" not in desk.locator("main").inner_text():
                break
        self.check(desk)
        # Beside the bookings there is the choice of none; where nobody waits any more, there is no list.
        self.assertEqual(desk.locator("select[name=booking] option").count(), waiting - 1 if waiting > 2 else 0)
        desk.locator(".plan td a").first.focus()
        with desk.expect_navigation():
            desk.keyboard.press("Enter")
        self.assertIn("Folio", desk.locator("main").inner_text())

    def test_a_booking_is_given_up_by_who_is_sure_alone_and_on_the_hotels_account_for_nothing(self):
        desk = self.sign_in(self.visitor(), "almaty", "front-desk", "/admin/desk/hotel-1")
        arrival = datetime.date.today() + datetime.timedelta(days=3)
        for days in range(200):
            first, last = arrival + datetime.timedelta(days=days), arrival + datetime.timedelta(days=days + 2)
            desk.goto(self.url("almaty", f"/admin/desk/hotel-1/new?arrival={first}&departure={last}&adults=2&exempt=1"))
            if desk.locator("[name=offer]").count() > 0:
                break
        self.assertEqual(desk.locator("[name=exempt]").first.input_value(), "1")
        desk.locator("input[name=name]").fill("Zheng He")
        desk.get_by_role("button", name="Book", exact=True).click()
        self.check(desk)
        desk.locator("summary", has_text="They do not come").click()
        form = desk.locator("form[action$='/cancel']")
        self.submit(desk, form)
        self.assertIn("Tick this first", form.inner_text())
        self.look(desk, "unsure")
        if form.locator("[name=charge]").count() > 0:
            form.locator("[name=charge][value=waived]").check()
        form.locator("[name=sure]").check()
        self.submit(desk, form)
        self.check(desk)
        self.assertIn("cancelled", desk.locator("main").inner_text())
        self.assertEqual(desk.locator("form[action$='/cancel']").count(), 0)

    def test_another_hotel_is_refused(self):
        desk = self.sign_in(self.visitor(), "almaty", "front-desk", "/admin/desk")
        answer = desk.goto(self.url("almaty", "/admin/desk/hotel-2"))
        self.assertEqual(answer.status, 404)
