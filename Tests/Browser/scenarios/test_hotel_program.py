"""A hotel's own system holds a group, keeps a waiting list, sells beyond the rooms and enters guests; people see the same at the desk."""

import http.client
import json
import re
import time
from datetime import date, timedelta
from urllib.parse import urlsplit

from browser import Scenario

HOTEL = "/api/v1/hotels/hotel-1"
SCOPES = ["hotels:read", "bookings:read", "bookings:write", "guests:read", "guests:write"]
NUMBER = "C01X00T47"


class HotelProgram(Scenario):
    def setUp(self):
        self.manager = self.sign_in(self.visitor(), "almaty", "hotel-manager", "/admin/tokens")
        form = self.manager.locator("form[action='/admin/tokens']")
        form.locator("[name=name]").fill(f"pms-{time.time_ns()}")
        for scope in SCOPES:
            form.locator(f"[value='{scope}']").check()
        form.locator("[name=hotels]").fill("hotel-1")
        self.submit(self.manager, form)
        self.secret = re.search(r"caravan_[\w-]+", self.manager.locator("main").inner_text()).group()

    def ask(self, method, path, body=None, key=None, expects=None):
        """Status, JSON and fields of what the program is answered at Almaty's site."""
        parts = urlsplit(self.url("almaty"))
        connection = http.client.HTTPConnection("127.0.0.1", parts.port, timeout=60)
        headers = {"Host": parts.netloc, "Authorization": f"Bearer {self.secret}"}
        if body is not None:
            headers["Content-Type"] = "application/json"
        if key:
            headers["Idempotency-Key"] = key
        connection.request(method, path if path.startswith("/api/") else HOTEL + path, json.dumps(body) if body is not None else None, headers)
        answer = connection.getresponse()
        text = answer.read().decode()
        connection.close()
        if expects:
            self.assertEqual(answer.status, expects, f"{method} {path}: {text}")
        return answer.status, json.loads(text) if text else None, answer.headers

    def stay(self, arrival, **more):
        return {"arrival": arrival.isoformat(), "departure": (arrival + timedelta(days=2)).isoformat(), "adults": 2, "roomType": "double", **more}

    def left(self, arrival):
        """Double rooms that are left for two nights, and the plan that has them at the lowest price."""
        query = f"/offers?arrival={arrival}&departure={arrival + timedelta(days=2)}&adults=2"
        offers = [offer for offer in self.ask("GET", query, expects=200)[1]["offers"] if offer["roomType"] == "double"]
        return (min(offer["left"] for offer in offers), offers[0]["ratePlan"]) if offers else (0, None)

    def arrival(self, least):
        """A day from which on double rooms are free for two nights: as many as that, and less than 9, beyond which nobody is told how many."""
        for days in range(150, 300):
            day = date.today() + timedelta(days=days)
            left, plan = self.left(day)
            while left >= 9:
                taken = {"name": "A congress", "rooms": [self.stay(day, ratePlan=plan, count=4)]}
                self.ask("POST", "/groups", taken, f"c-{time.time_ns()}", 201)
                left, plan = self.left(day)
            if left >= least:
                return day, left, plan
        self.fail("no double rooms are free for two nights")

    def test_a_group_is_held_or_refused_as_a_whole_and_whoever_waits_gets_what_comes_free(self):
        arrival, left, plan = self.arrival(2)
        run = str(time.time_ns())
        group = {"name": "A caravan <of> scholars", "rooms": [self.stay(arrival, ratePlan=plan, count=left + 1)]}
        status, refused, _ = self.ask("POST", "/groups", group, f"g0-{run}")
        self.assertIn(status, (409, 422), refused)
        self.assertIn("detail", refused)
        group["rooms"][0]["count"] = left
        until = (date.today() + timedelta(days=3)).isoformat() + "T12:00:00.000Z"
        held = self.ask("POST", "/groups", group | {"heldUntil": until}, f"g1-{run}", 201)[1]
        again = self.ask("POST", "/groups", group | {"heldUntil": until}, f"g1-{run}", 200)
        self.assertEqual((again[1]["group"], again[2]["Idempotency-Replayed"]), (held["group"], "true"))
        self.assertEqual(self.ask("POST", "/groups", group, f"g1-{run}")[0], 422, "another request by the same key")
        self.assertEqual({booking["state"] for booking in held["bookings"]}, {"held"})
        self.assertEqual(self.left(arrival)[0], 0)
        for _ in range(2):
            booked = self.ask("POST", f"/groups/{held['group']}/confirm", expects=200)[1]
            self.assertEqual([booking["state"] for booking in booked["bookings"]], ["confirmed"] * left)
        self.assertIn(held["group"], [one["group"] for one in self.ask("GET", "/groups", expects=200)[1]["items"]])

        # Somebody waits; nobody gets the room by asking for it.
        anna = self.stay(arrival, name="Anna Müller", mail="anna@example.org", language="ru")
        entry = self.ask("POST", "/waiting", anna, f"w1-{run}", 201)[1]
        self.assertEqual(self.ask("POST", "/waiting", anna, f"w1-{run}", 200)[1]["entry"], entry["entry"])
        self.assertGreaterEqual(self.ask("POST", f"/waiting/{entry['entry']}/book")[0], 400)
        other = self.ask("POST", "/waiting", anna | {"name": f"Bolat {run}", "phone": "+7 727 250 00 00"}, f"w2-{run}", 201)[1]
        self.assertEqual(self.ask("POST", "/waiting", self.stay(arrival, name="Nobody"), f"w3-{run}")[0], 400)
        desk = self.manager
        desk.goto(self.url("almaty", "/admin/desk/hotel-1/waiting"))
        self.assertIn("Anna Müller", desk.locator("main").inner_text())

        # What was sold beyond the rooms is covered first, then whoever waits longest has what comes free.
        beyond = self.stay(arrival, ratePlan=plan, reason="a regular of twenty years")
        sold = self.ask("POST", "/overbook", beyond, f"o1-{run}", 201)[1]
        self.assertEqual(self.ask("POST", "/overbook", beyond, f"o1-{run}", 200)[1]["booking"], sold["booking"])
        self.assertEqual(self.ask("POST", "/overbook", self.stay(arrival, ratePlan=plan), f"o2-{run}")[0], 400)
        # The next shift reads who has sold it, and why.
        desk.goto(self.url("almaty", "/admin/desk/hotel-1/tasks"))
        self.assertIn("a regular of twenty years", desk.locator("main").inner_text())
        self.ask("POST", f"/bookings/{sold['booking']}/cancel", expects=200)
        self.assertEqual(self.entry(entry)["state"], "waiting")
        self.ask("POST", f"/bookings/{held['bookings'][0]['booking']}/cancel", expects=200)
        offered = self.entry(entry)
        self.assertEqual((offered["state"], self.entry(other)["state"]), ("offered", "waiting"))
        self.assertIn("offeredUntil", offered)
        for _ in range(2):
            self.assertEqual(self.ask("POST", f"/waiting/{entry['entry']}/book", expects=200)[1]["state"], "confirmed")
        self.assertIsNone(self.entry(entry))
        self.ask("DELETE", f"/waiting/{other['entry']}", expects=200)
        self.assertIsNone(self.entry(other))
        desk.goto(self.url("almaty", "/admin/desk/hotel-1/waiting"))
        self.assertNotIn(f"Bolat {run}", desk.locator("main").inner_text())

    def entry(self, entry):
        """As the list has it now."""
        return next((one for one in self.ask("GET", "/waiting", expects=200)[1]["items"] if one["entry"] == entry["entry"]), None)

    def test_guests_are_entered_all_or_none_and_no_document_is_told_again(self):
        arrival, _, plan = self.arrival(1)
        run = str(time.time_ns())
        family = {"name": "A family", "rooms": [self.stay(arrival, ratePlan=plan, count=1, children=[6])]}
        booking = self.ask("POST", "/groups", family, f"f-{run}", 201)[1]["bookings"][0]["booking"]

        def guest(name, born, **more):
            return {"identity": {"familyName": "Müller", "givenNames": name, "birthDate": born, "sex": "F", "nationality": "D"}, **more}

        document = {"kind": "passport", "number": NUMBER, "issuer": "D"}
        both = {"guests": [guest("Anna", "1974-08-12", document=document), guest("Mia", "2020-01-02", guardian=0)]}
        path = f"/bookings/{booking}/guests"
        wrong = {"guests": both["guests"] + [guest("Zoe", "1980-02-30")]}
        status, refused, _ = self.ask("POST", path, wrong, f"e0-{run}")
        self.assertEqual((status, refused["member"]), (400, "guests[2].identity.birthDate"))
        entered = self.ask("POST", path, both, f"e1-{run}", 201)[1]["guests"]
        self.assertEqual(sorted(self.ask("POST", path, both, f"e1-{run}", 200)[1]["guests"]), sorted(entered))
        query = f"/guests?from={arrival}&until={arrival + timedelta(days=1)}"
        rows = [row for row in self.ask("GET", query, expects=200)[1]["items"] if row["booking"] == booking]
        self.assertEqual({row["givenNames"] for row in rows}, {"Anna", "Mia"}, "all or none")
        self.assertNotIn(NUMBER, json.dumps(rows))
        self.assertEqual([row.get("documentEndsWith") for row in rows if row["givenNames"] == "Anna"], ["0T47"])
        self.assertFalse(any(row["lacksGuardian"] for row in rows))
        # Whoever made the token manages this hotel and no other.
        self.assertEqual(self.ask("POST", f"/api/v1/hotels/hotel-2/bookings/{booking}/guests", both, f"e2-{run}")[0], 404)
        self.assertEqual(self.ask("GET", "/folio")[0], 404)
        desk = self.sign_in(self.visitor(), "almaty", "front-desk", f"/admin/desk/hotel-1/booking/{booking}")
        text = desk.locator("main").inner_text()
        self.assertNotIn(NUMBER, text)
