"""Officials come in and are out again."""

import re
import time

from browser import Scenario, code


class Accounts(Scenario):
    def test_an_official_is_invited_sets_both_factors_and_works_until_the_session_is_ended_elsewhere(self):
        login = f"aigerim-{time.time_ns()}"
        administrator = self.sign_in(self.visitor(), "almaty", "city-administrator", "/admin/users")
        self.expect_heading(administrator, "Users")
        invitation = administrator.locator("form[action='/admin/users']")
        invitation.locator("[name=login]").fill(login)
        invitation.locator("[name=name]").fill("Айгерім <b>Сәрсенова</b>")
        invitation.locator("[name=roles][value=forum-officer]").check()
        self.submit(administrator, invitation)
        link = re.search(r"/set-password#link_[\w-]+", administrator.locator("main").inner_text()).group()
        self.assertEqual(administrator.locator("main .qr[role=img]").count(), 1)

        official = self.visitor()
        asked = []
        official.on("request", lambda request: asked.append(request.url))
        official.goto(self.url("almaty", link))
        official.locator("input[name=password]").wait_for()
        self.assertIn("Айгерім <b>Сәрсенова</b>", official.locator("body").inner_text())
        # The secret is in no address that a server, a proxy or the history sees.
        secret = link.split("#")[1]
        self.assertEqual([url for url in asked + [official.url] if secret in url.split("#")[0]], [])
        self.assertNotIn(secret, official.evaluate("location.href + document.referrer"))
        official.locator("input[name=password]").fill("short")
        official.locator("input[name=again]").fill("short")
        self.submit(official)
        self.assertIn("12 characters", official.locator("[role=alert], .errors").first.inner_text())
        for field in ["password", "again"]:
            official.locator(f"input[name={field}]").fill("violet harbour teaspoon")
        self.submit(official)
        key = official.locator(".factor code").inner_text().replace(" ", "")
        official.locator("input[name=code]").fill(code(key))
        self.submit(official)
        self.expect_heading(official, "Recovery codes")
        self.assertEqual(official.locator(".codes li").count(), 10)
        official.goto(self.url("almaty", "/account"))
        self.expect_heading(official, "Your account")

        # What is not hers is not there for her, and the link of before is used.
        self.assertEqual(official.goto(self.url("almaty", "/admin/users")).status, 403)
        late = self.visitor(scripts=False)
        late.goto(self.url("almaty", link))
        late.locator("input[name=link]").fill(self.url("almaty", link))
        self.submit(late)
        self.expect_heading(late, "This link is good no more")

        elsewhere = self.visitor()
        elsewhere.goto(self.url("almaty", "/account"))
        self.fill_sign_in(elsewhere, login, "violet harbour teaspoon", key)
        self.expect_heading(elsewhere, "Your account")
        elsewhere.get_by_role("button", name="End all others").click()
        official.reload()
        self.expect_heading(official, "Sign in")

        # A user who is shut out is out with the next click.
        administrator.goto(self.url("almaty", "/admin/users/" + login))
        administrator.locator("form[action$='/disable'] button").click()
        elsewhere.reload()
        self.expect_heading(elsewhere, "Sign in")
