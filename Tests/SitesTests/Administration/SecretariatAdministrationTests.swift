import Accounts
import CityNode
import Coordinator
import Federation
import HTTPTypes
import Primitives
import StrictJSON
import TestCluster
import TestKit
import Testing

@testable import Sites
@testable import Web

@Suite(.timeLimit(.minutes(3))) struct `The administration of the secretariat` {
    @Test func `invites a city, shows the invitation once, and admits the city whose digits were read out`() async throws {
        try await TestSites.run { sites in
            let (administrator, _) = try await sites.staff("admin", "administrator", secretariat: true)
            await administrator.get("/admin/invitations")
            #expect(await administrator.post("/admin/invitations", [("city", "Khiva!")]).status == .unprocessableContent)
            #expect(await administrator.post("/admin/invitations", [("city", "almaty")]).text.contains("is a member already"))
            let made = await administrator.post("/admin/invitations", [("city", "khiva")])
            let token = try #require(made.text.firstMatch(of: /invitation_[\w-]+/)).output
            #expect(made.status == .ok && made.text.contains("class=\"qr\""))
            let link = try #require(made.text.firstMatch(of: /https?:\/\/[^\s<]+\/join\/khiva#invitation_[\w-]+/)).output
            #expect(Invitation.token(in: String(link)) == token && Invitation.token(in: String(token)) == token)
            #expect(await !administrator.get("/admin/invitations").text.contains(token))

            let status = try await sites.node.join(
                CityProfile(
                    city: try CityID("khiva").required, name: LocalizedText(english: "Khiva <b>"), country: try CountryCode("UZ").required,
                    url: "https://khiva.test:2", coordinator: sites.forum.anchor.coordinator, forum: TestForum.forum),
                anchor: sites.forum.anchor, token: String(token))
            #expect(status.stage == .received)
            #expect(await administrator.get("/admin").text.contains("1 enrolment waits for a decision."))
            let place = "/admin/enrolments/\(status.id)"
            #expect(await administrator.get(place).text.contains("Khiva &lt;b&gt;"))
            let wrong = await administrator.post(place + "/approve", [("digits", "00000 00000 00000 00000 00000 00000")])
            #expect(wrong.status == .unprocessableContent && wrong.text.contains("Nobody was admitted"))
            let digits = try await sites.forum.coordinator.enrolments.fingerprint(of: status.id)
            let approved = await administrator.post(place + "/approve", [("digits", digits.groups.joined())])
            #expect(approved.field("Location") == "/admin/enrolments?done=approved")
            #expect(try await sites.forum.coordinator.enrolments.status(of: status.id).stage == .approved)
            let trail = await administrator.get("/admin/audit").text
            #expect(trail.contains("enrolment.approved") && trail.contains("invitation.made"))
        }
    }

    @Test func `a link of an invitation leads to what its operator runs, in each language, and tells nothing of who is invited`() async throws {
        try await TestSites.run { sites in
            let visitor = StaffBrowser(sites, secretariat: true)
            for (language, word) in [
                ("en", "is invited to the forum"), ("ru", "приглашение на форум"), ("zh-Hans", "受邀加入论坛"), ("ar", "مدعوة إلى المنتدى"),
            ] {
                let page = await visitor.get("/join/khiva?lang=\(language)")
                #expect(page.status == .ok && page.text.contains(word) && page.text.contains("--token @link.txt"), "\(page.text)")
            }
            #expect(await visitor.get("/join/Khiva!").status == .notFound)
        }
    }

    @Test func `rejects with a reason, and takes an invitation back`() async throws {
        try await TestSites.run { sites in
            let (administrator, _) = try await sites.staff("admin", "administrator", secretariat: true)
            await administrator.get("/admin/invitations")
            _ = await administrator.post("/admin/invitations", [("city", "khiva")])
            let open = try #require(try await sites.forum.coordinator.enrolments.invitations().first { $0.city.text == "khiva" })
            let gone = await administrator.post("/admin/invitations/withdraw", [("invitation", open.id)])
            #expect(await administrator.follow(gone).text.contains("The invitation is withdrawn."))
            #expect(await administrator.post("/admin/invitations/withdraw", [("invitation", open.id)]).status == .notFound)
        }
    }

    @Test func `suspends a city once that was confirmed and a reason given, and readmits it`() async throws {
        try await TestSites.run { sites in
            let (administrator, _) = try await sites.staff("admin", "administrator", secretariat: true)
            #expect(await administrator.get("/admin/members").text.contains("bukhara"))
            await administrator.get("/admin/members/bukhara")
            let unsure = await administrator.post("/admin/members/bukhara/suspend", [("reason", "a flood")])
            #expect(unsure.status == .unprocessableContent && unsure.text.contains("Confirm this first") && unsure.text.contains("a flood"))
            #expect(await administrator.post("/admin/members/bukhara/suspend", [("sure", "true")]).status == .unprocessableContent)
            let done = await administrator.post("/admin/members/bukhara/suspend", [("sure", "true"), ("reason", "a flood")])
            #expect(await administrator.follow(done).text.contains("The city is suspended, as entry 2 says."))
            let back = await administrator.post("/admin/members/bukhara/readmit", [("reason", "it is over")])
            #expect(await administrator.follow(back).text.contains("The city is readmitted, as entry 3 says."))
            let trail = await administrator.get("/admin/audit").text
            #expect(trail.contains("member.suspended") && trail.contains("a flood") && trail.contains("member.readmitted"))
            let (editor, _) = try await sites.staff("editor", "editor", secretariat: true)
            #expect(await editor.get("/admin/members").status == .forbidden)
        }
    }

    @Test func `says of each city when it spoke last, what went wrong, and asks it when told to`() async throws {
        try await TestSites.run { sites in
            let (administrator, _) = try await sites.staff("admin", "administrator", secretariat: true)
            await administrator.get("/admin/federation")
            sites.forum.network.cut("bukhara.test")
            let silent = await administrator.follow(await administrator.post("/admin/federation/bukhara/try", [])).text
            #expect(silent.contains("The city has not answered.") && silent.contains("https://bukhara.test:2 does not answer"), "\(silent)")
            sites.forum.network.heal("bukhara.test")
            let answered = await administrator.follow(await administrator.post("/admin/federation/bukhara/try", [])).text
            #expect(answered.contains("The city has answered just now.") && answered.contains("2 of 2"), "\(answered)")
            #expect(await administrator.get("/admin/federation?show=all").text.contains("; over"))
            #expect(await administrator.get("/admin/audit").text.contains("federation.tried"))
        }
    }

    @Test func `shows the root, and how far each city is`() async throws {
        try await TestSites.run { sites in
            let (auditor, _) = try await sites.staff("auditor", "auditor", secretariat: true)
            #expect(await auditor.get("/admin/root").text.contains("Root key"))
            try await eventually(within: 60, "both cities have told how far they are") {
                await auditor.get("/admin/federation?show=all").text.matches(of: /in step/).count == 2
            }
            #expect(await auditor.get("/admin/enrolments").status == .forbidden)
        }
    }
}
