"""Programs at the forum's desks, by tokens that officials have made: what they do is what people see."""

import base64
import json
import random
import re
import time
import urllib.error
import urllib.request
from urllib.parse import urlsplit

from browser import Scenario, faults

LETTER = b"%PDF-1.7\nThe ministry takes part.\n"


class Programs(Scenario):
    def token(self, site, login, scopes):
        """Made at the site, where it is shown once."""
        page = self.sign_in(self.visitor(), site, login, "/admin/tokens")
        self.assertEqual(faults(page), [])
        form = page.locator("form[action='/admin/tokens']")
        form.locator("[name=name]").fill(f"program-{time.time_ns()}")
        for scope in scopes:
            form.locator(f"[value='{scope}']").check()
        self.submit(page, form)
        return page, re.search(r"caravan_[\w-]+", page.locator("main").inner_text()).group()

    def call(self, site, secret, method, path, body=None, key=None):
        """The status and body of what a program asks."""
        parts = urlsplit(self.url(site))
        headers = {"Host": parts.netloc, "Authorization": f"Bearer {secret}"}
        if body is not None:
            headers["Content-Type"] = "application/json"
        if key:
            headers["Idempotency-Key"] = key
        data = None if body is None else json.dumps(body).encode()
        request = urllib.request.Request(f"http://127.0.0.1:{parts.port}/api/v1/{path}", data, headers, method=method)
        try:
            with urllib.request.urlopen(request, timeout=60) as answer:
                return answer.status, json.load(answer)
        except urllib.error.HTTPError as refusal:
            return refusal.code, json.load(refusal)

    def until(self, site, secret, path, is_so):
        """What a program reads, once it is so."""
        deadline = time.monotonic() + 30
        while True:
            status, found = self.call(site, secret, "GET", path)
            if status == 200 and is_so(found):
                return found
            self.assertLess(time.monotonic(), deadline, f"{path}: {status} {found}")
            time.sleep(0.3)

    def test_what_a_traveller_reports_is_published_and_answered_by_a_program_and_seen_on_the_page(self):
        number = random.randint(1000, 999999)
        title, slug = f"Closed counter {number}", f"closed-counter-{number}"
        traveller = self.visitor()
        traveller.goto(self.url("almaty", "/visa/barriers/report"))
        traveller.locator("[name=country]").select_option("KZ")
        traveller.locator("[name=sort]").select_option("procedure")
        traveller.locator("[name=title]").fill(title)
        traveller.locator("[name=text]").fill("The counter was closed. My number is +7 700 000 00 00.")
        traveller.wait_for_timeout(4500)
        self.submit(traveller, traveller.locator("form[action='/visa/barriers/report']"))

        _, secret = self.token("almaty", "forum-officer", ["forum:read", "barriers:read", "barriers:write"])
        reports = self.call("almaty", secret, "GET", "barrier-inbox?limit=500")[1]["items"]
        report = next(item for item in reports if item["sent"]["title"] == title)
        barrier = {
            "country": "KZ", "sort": "procedure", "title": {"en": title}, "summary": {"en": "The counter was closed."}, "inbox": report["report"],
        }
        status, sent = self.call("almaty", secret, "PUT", f"barriers/almaty/{slug}", barrier)
        self.assertEqual(status, 200, sent)
        standing = self.until("almaty", secret, f"barriers/almaty/{slug}", lambda found: found["state"] == "submitted")
        self.assertEqual(self.call("almaty", secret, "GET", f"barrier-inbox/{report['report']}")[0], 404)
        status, sent = self.call(
            "almaty", secret, "PUT", f"barriers/almaty/{slug}/answer",
            {"outcome": "solved", "index": standing["index"], "text": {"en": "It opens at seven.", "ru": "Открыто с семи."}})
        self.assertEqual(status, 200, sent)
        self.until("almaty", secret, f"submissions/{sent['digest']}", lambda found: found["outcome"] == "accepted")
        self.until("almaty", secret, f"barriers/almaty/{slug}", lambda found: found["state"] == "solved")
        page = self.visitor("ru")
        page.goto(self.url("almaty", f"/visa/barriers/almaty/{slug}"))
        text = page.locator("main").inner_text()
        self.assertIn("Открыто с семи.", text)
        self.assertNotIn("700 000", text)
        self.assertEqual(faults(page), [])

    def test_an_accession_is_drafted_and_handed_over_by_a_program_and_waits_for_a_person(self):
        year = random.randint(2030, 2090)
        page, secret = self.token("almaty", "visa-publisher", ["forum:read", "visas:write"])
        draft = self.call("almaty", secret, "GET", "accession-draft")[1]
        body = {
            "revision": draft["revision"], "validFrom": f"{year}-04-01", "letterUrl": "https://mfa.example/letter.pdf",
            "letter": {"content": base64.b64encode(LETTER).decode()},
        }
        status, saved = self.call("almaty", secret, "PUT", "accession-draft", body)
        self.assertEqual(status, 200, saved)
        status, handed = self.call("almaty", secret, "PUT", "accession-draft/submission", {"revision": saved["revision"]})
        self.assertEqual((status, handed["state"]), (200, "waiting"), handed)
        # Whoever made the token has written it.
        page.goto(self.url("almaty", "/admin/visa/silk-road"))
        self.assertIn(str(year), page.locator("#preview").inner_text())
        self.assertEqual(page.locator("form[action$='/approve']").count(), 0)
        status, back = self.call("almaty", secret, "DELETE", f"accession-draft/submission?revision={handed['revision']}")
        self.assertEqual((status, back["state"]), (200, "draft"), back)
        self.assertEqual(self.call("almaty", secret, "DELETE", f"accession-draft?revision={back['revision']}")[1]["state"], "none")

    def test_the_secretariats_program_keeps_the_plan_and_looks_at_the_next_edition(self):
        number = random.randint(1000, 999999)
        _, secret = self.token("secretariat", "editor", ["action-plan:write", "editions:publish"])
        step = {
            "form": "step", "order": 9, "title": {"en": f"Compare fees {number}"}, "summary": {"en": "All of them."},
            "owners": {"en": "The secretariat"}, "due": "2030-01-31", "progress": "planned",
        }
        status, made = self.call("secretariat", secret, "PUT", f"action-plan/compare-fees-{number}", step)
        self.assertEqual(status, 200, made)
        page = self.visitor()
        page.goto(self.url("secretariat", "/visa/action-plan"))
        self.assertIn(f"Compare fees {number}", page.locator("main").inner_text())
        withdrawn = step | {"progress": "dropped", "index": made["index"]}
        self.assertEqual(self.call("secretariat", secret, "PUT", f"action-plan/compare-fees-{number}", withdrawn)[0], 200)
        drafts = self.call("secretariat", secret, "GET", "edition-drafts")[1]["items"]
        edition = self.call("secretariat", secret, "GET", f"edition-drafts/{drafts[0]['cycle']}")[1]
        self.assertEqual(edition["number"], drafts[0]["number"])
        self.assertIn("report.csv", [file["name"] for file in edition["edition"]["files"]])

    def test_a_program_of_an_administrator_makes_no_signatory_and_stands_in_the_trail(self):
        page, secret = self.token("almaty", "city-administrator", ["users:read", "users:write", "audit:read", "settings:read"])
        users = {user["login"]: user for user in self.call("almaty", secret, "GET", "users")[1]["items"]}
        self.assertEqual(users["signatory"]["roles"], ["signatory"])
        more = {"roles": ["auditor", "signatory"], "before": users["auditor"]["roles"]}
        status, refused = self.call("almaty", secret, "PUT", "users/auditor/roles", more)
        self.assertEqual((status, refused["member"]), (422, "roles"), refused)
        status, refused = self.call("almaty", secret, "PUT", "users/city-administrator/disabled", {"disabled": True})
        self.assertEqual((status, refused["member"]), (422, "disabled"), refused)
        for roles, before in [(["auditor", "forum-officer"], ["auditor"]), (["auditor"], ["auditor", "forum-officer"])]:
            status, user = self.call("almaty", secret, "PUT", "users/auditor/roles", {"roles": roles, "before": before})
            self.assertEqual((status, user["roles"]), (200, roles), user)
        trail = self.call("almaty", secret, "GET", "audit?action=user.roles-changed&limit=2")[1]["items"]
        self.assertEqual([entry["object"] for entry in trail], ["auditor", "auditor"])
        self.assertIn("of city-administrator)", trail[0]["actor"])
        self.assertTrue(self.call("almaty", secret, "GET", "audit/verdict")[1]["whole"])
        page.goto(self.url("almaty", "/admin/audit?action=user.roles-changed"))
        self.assertIn(trail[0]["actor"], page.locator("main").inner_text())
        settings = self.call("almaty", secret, "GET", "settings")[1]["items"]
        self.assertIn("node.web.listen", [setting["key"] for setting in settings])

    def test_a_city_is_invited_by_a_program_and_the_link_is_told_once(self):
        name, key = f"khiva-{random.randint(1000, 999999)}", f"invitation-{time.time_ns()}"
        page, secret = self.token("secretariat", "administrator", ["members:read", "members:write"])
        status, made = self.call("secretariat", secret, "POST", "invitations", {"city": name}, key)
        self.assertEqual(status, 201, made)
        self.assertEqual(self.call("secretariat", secret, "POST", "invitations", {"city": name}, key), (200, made | {"link": None}))
        visitor = self.visitor()
        visitor.goto(made["link"])
        self.assertIn(name, visitor.locator("h1").inner_text())
        page.goto(self.url("secretariat", "/admin/invitations"))
        self.assertIn(name, page.locator("main").inner_text())
        self.assertEqual(self.call("secretariat", secret, "DELETE", f"invitations/{made['invitation']}")[1]["state"], "withdrawn")
        members = self.call("secretariat", secret, "GET", "memberships")[1]["items"]
        self.assertEqual(len(members), 25)
