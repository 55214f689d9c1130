"""Passkeys, by the authenticator that Chromium has for tests."""

from browser import Scenario, faults


class Passkeys(Scenario):
    def authenticator(self, page, verifies=True):
        """A device in the page's browser that holds keys, and asks its owner for a PIN or a finger."""
        devices = page.context.new_cdp_session(page)
        devices.send("WebAuthn.enable")
        options = {
            "protocol": "ctap2", "transport": "internal", "hasResidentKey": True, "hasUserVerification": True, "isUserVerified": verifies,
            "automaticPresenceSimulation": True,
        }
        return devices, devices.send("WebAuthn.addVirtualAuthenticator", {"options": options})["authenticatorId"]

    def test_an_official_adds_a_passkey_signs_out_and_in_again_by_it_and_removes_it(self):
        account = self.demo.account("almaty", "forum-officer")
        page = self.visitor()
        devices, device = self.authenticator(page)
        self.sign_in(page, "almaty", "forum-officer")
        page.get_by_role("link", name="Add a passkey").click()
        page.locator("input[name=name]").fill("Office <b>computer</b>")
        page.locator("input[name=present]").fill("wrong")
        self.submit(page)
        self.assertIn("This is not", page.locator(".errors").inner_text())
        page.locator("input[name=present]").fill(account.password)
        self.submit(page)
        self.expect_heading(page, "Create the passkey")
        self.assertEqual(faults(page), [])
        page.get_by_role("button", name="Create the passkey").click()
        page.wait_for_url("**/account?done=passkey-added")
        self.assertIn("Office <b>computer</b>", page.locator("#passkeys").inner_text())
        held = devices.send("WebAuthn.getCredentials", {"authenticatorId": device})["credentials"]
        self.assertEqual([(len(held), held[0]["isResidentCredential"], held[0]["rpId"])], [(1, True, "almaty.localhost")])

        page.get_by_role("button", name="Sign out").click()
        page.goto(self.url("almaty", "/admin/reports"))
        self.expect_heading(page, "Sign in")
        self.assertEqual(faults(page), [])
        page.get_by_role("button", name="Sign in with a passkey").click()
        page.wait_for_url("**/admin/reports")

        # Who takes the device to another browser comes in as well, and there a device that asks nobody does not.
        private_key = devices.send("WebAuthn.getCredentials", {"authenticatorId": device})["credentials"][0]
        other = self.visitor(language="ru")
        others, second = self.authenticator(other, verifies=False)
        others.send("WebAuthn.addCredential", {"authenticatorId": second, "credential": private_key})
        other.goto(self.url("almaty", "/account"))
        button = other.get_by_role("button", name="Войти по ключу доступа")
        button.click()
        other.locator("form[data-options] .error:visible").wait_for()
        self.assertTrue(button.is_enabled())
        others.send("WebAuthn.setUserVerified", {"authenticatorId": second, "isUserVerified": True})
        button.click()
        other.wait_for_url("**/account")
        other.locator("#passkeys").wait_for()

        page.goto(self.url("almaty", "/account"))
        page.get_by_role("button", name="Remove the passkey").click()
        page.wait_for_url("**/account?done=passkey-removed")
        other.reload()
        self.expect_heading(other, "Вход")
        other.get_by_role("button", name="Войти по ключу доступа").click()
        other.locator(".errors").wait_for()
        self.assertIn("неизвестен", other.locator(".errors").inner_text())

    def test_without_scripts_nothing_of_it_is_in_the_way(self):
        page = self.sign_in(self.visitor(scripts=False), "almaty", "auditor")
        self.expect_heading(page, "Your account")
        page.goto(self.url("almaty", "/sign-in"))
        self.assertFalse(page.locator("form[data-options]").is_visible())
