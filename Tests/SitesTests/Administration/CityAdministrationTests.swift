import CityNode
import Coordinator
import Envelope
import Federation
import HTTPTypes
import Primitives
import StrictJSON
import TestCluster
import TestKit
import Testing

@testable import Sites
@testable import Web

@Suite(.timeLimit(.minutes(3))) struct `The administration of a city` {
    @Test func `says what was sent, what was refused and why, and who has seen what stands in the log`() async throws {
        try await TestSites.run { sites in
            try await sites.publishEdition()
            let (signatory, _) = try await sites.staff("signatory", "signatory")
            try await eventually(within: 60, "both cities have told how far they are") {
                await signatory.get("/admin/sent").text.contains("2 of 2 cities")
            }
            let page = await signatory.get("/admin/sent").text
            #expect(page.contains("Edition of the forum almaty-2008") && page.contains("Nothing waits, and nothing was refused."))
            let seen = await signatory.get("/admin/sent/2")
            #expect(seen.status == .ok && seen.text.contains("has it") && seen.text.contains("bukhara"), "\(seen.text)")
            #expect(await signatory.get("/admin/sent/3").status == .notFound)
            #expect(await signatory.get("/admin/sent/-1").status == .notFound)
        }
    }

    @Test func `tells all who work there that the forum has shut the city out, and what waits for it`() async throws {
        try await TestSites.run { sites in
            let (officer, _) = try await sites.staff("officer", "forum-officer")
            #expect(await !officer.get("/admin").text.contains("has suspended this city"))
            let body = MemberSuspended.Body(isSuspended: true, reason: "a test").json
            _ = try await sites.forum.coordinator.sequencer.publish([Record(type: MemberSuspended.name, key: "almaty", base: 0, body: body)])
            try await sites.almaty.reach(try await sites.forum.head())
            _ = try await sites.almaty.outbox.publish(try RecordDrafts.read(["records": [TestSites.rule("KZ/DE/tourism/ordinary", "e-visa")]]))
            let today = await officer.get("/admin").text
            #expect(today.contains("has suspended this city") && today.contains("type=member.suspended"), "\(today)")
            let sent = await officer.get("/admin/sent").text
            #expect(sent.contains("once that is lifted"), "\(sent)")
            try await eventually(within: 20, "the public page says so") { await sites.get("/status").text.contains("Suspended from the forum") }
            let key = sites.almaty.secrets.signing.keyID.hex
            let revoked = MemberKeyRevoked.Body(city: sites.almaty.id, fromIndex: 0, reason: "stolen").json
            _ = try await sites.forum.coordinator.sequencer.publish([Record(type: MemberKeyRevoked.name, key: key, base: 0, body: revoked)])
            try await sites.almaty.reach(try await sites.forum.head())
            #expect(await officer.get("/admin").text.contains("keys of this city are revoked"))
        }
    }

    @Test func `does not tell as nobody of whom it is not known whether they have seen it`() async throws {
        try await TestSites.run { sites in
            try await sites.publishEdition()
            sites.forum.network.cut("coordinator.test")
            let (signatory, _) = try await sites.staff("signatory", "signatory")
            let page = await signatory.get("/admin/sent").text
            #expect(page.contains("Edition of the forum almaty-2008") && page.contains("not known yet") && !page.contains("0 of 2 cities"), "\(page)")
        }
    }

    @Test func `shows the link, keys with their ends and every city, and lets the administrator alone try now`() async throws {
        try await TestSites.run { sites in
            let (administrator, _) = try await sites.staff("admin", "city-administrator")
            let page = await administrator.get("/admin/federation").text
            #expect(page.contains("2 of 2") && page.contains("\(sites.almaty.fingerprint)") && page.contains("version 1"), "\(page)")
            let tried = await administrator.post("/admin/federation/try", [])
            let after = await administrator.follow(tried)
            #expect(tried.status == .seeOther && after.text.contains("what stands here is of just now"))
            #expect(await administrator.get("/admin/audit").text.contains("federation.tried"))
            let (auditor, _) = try await sites.staff("auditor", "auditor")
            #expect(await !auditor.get("/admin/federation").text.contains("/admin/federation/try"))
            #expect(await auditor.post("/admin/federation/try", []).status == .forbidden)
        }
    }

    @Test func `shows each city it is in touch with: contact, error, next try, keys, and a button that asks it`() async throws {
        try await TestSites.run { sites in
            let (administrator, _) = try await sites.staff("admin", "city-administrator")
            #expect(await administrator.get("/admin/federation?show=all").text.contains(#"href="/admin/federation/bukhara""#))
            #expect(await administrator.get("/admin/federation/bukhara").text.contains("not since the start"))
            sites.forum.network.cut("bukhara.test")
            let silent = await administrator.follow(await administrator.post("/admin/federation/bukhara/try", [])).text
            #expect(silent.contains("The city has not answered.") && silent.contains("https://bukhara.test:2 does not answer"), "\(silent)")
            #expect(await administrator.get("/admin/federation").text.contains("https://bukhara.test:2 does not answer"))
            sites.forum.network.heal("bukhara.test")
            let answered = await administrator.follow(await administrator.post("/admin/federation/bukhara/try", [])).text
            #expect(answered.contains("The city has answered just now.") && answered.contains("\(sites.bukhara.fingerprint)"), "\(answered)")
            for nowhere in ["almaty", "nowhere", "Bukhara!"] {
                #expect(await administrator.get("/admin/federation/\(nowhere)").status == .notFound, "\(nowhere)")
                #expect(await administrator.post("/admin/federation/\(nowhere)/try", []).status == .notFound, "\(nowhere)")
            }
            let (auditor, _) = try await sites.staff("auditor", "auditor")
            #expect(await !auditor.get("/admin/federation/bukhara").text.contains("bukhara/try"))
            #expect(await auditor.post("/admin/federation/bukhara/try", []).status == .forbidden)
        }
    }

    @Test func `has on its first page what needs a person, with a way there for those who may go`() async throws {
        try await TestSites.run { sites in
            let (administrator, _) = try await sites.staff("admin", "city-administrator")
            let (officer, _) = try await sites.staff("officer", "forum-officer")
            #expect(await administrator.get("/admin").text.contains(#"<a href="/admin/backup">No backup of this site was ever made.</a>"#))
            // Who can do nothing about it is not told.
            #expect(await officer.get("/admin").text.contains("Nothing needs you just now."))
            _ = try await sites.node.backup(sites.almaty.id) { _, _ in }
            #expect(await administrator.get("/admin").text.contains("Nothing needs you just now."))
            let backups = await administrator.get("/admin/backup").text
            // On a busy machine a minute may have passed.
            #expect(backups.contains("byte") && (backups.contains("just now") || backups.contains("ago")), "\(backups)")
        }
    }

    @Test func `shows settings, and no secret`() async throws {
        try await TestSites.run(almatyNamed: "Almaty <i>") { sites in
            let (administrator, _) = try await sites.staff("admin", "city-administrator")
            let page = await administrator.get("/admin/settings").text
            #expect(page.contains("Nothing is known of this process’s settings."))
            #expect(page.contains("https://almaty.test:2") && page.contains("Almaty &lt;i&gt;") && !page.contains("BEGIN"))
        }
    }

    @Test func `shows those of the process, with where each comes from`() async throws {
        try await TestSites.run { sites in
            let settings = [
                ProcessSetting(key: "node.web.listen", value: "127.0.0.1:9999 <b>", source: .given("/etc/node.yaml:4")),
                ProcessSetting(key: "node.mail.user", value: nil, source: .given("CARAVANSERAI_NODE_MAIL_USER")),
                ProcessSetting(key: "node.log.level", value: "info", source: .standard),
            ]
            let (administrator, _) = try await sites.staff("admin", "city-administrator")
            let router = SiteRouter<SitesHost>(sites: SiteDirectory(sites.node, settings: settings), logger: sites.almaty.logger)
            let page = await administrator.get("/admin/settings", through: router).text
            for words in [
                "127.0.0.1:9999 &lt;b&gt;", "/etc/node.yaml:4", "set, and not shown", "CARAVANSERAI_NODE_MAIL_USER", "node.log.level", "default",
            ] { #expect(page.contains(words), "\(words)") }
        }
    }
}
