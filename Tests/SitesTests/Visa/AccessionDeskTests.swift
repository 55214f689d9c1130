import Accounts
import CityNode
import Federation
import Forum
import HTTPTypes
import SQL
import StrictJSON
import TestCluster
import Testing

@testable import Sites
@testable import Web

@Suite(.timeLimit(.minutes(4))) struct `The desk of the Silk Road Tourist Visa` {
    private static let place = "/admin/visa/silk-road"
    private static let typed = [("validFrom", "2027-01-01"), ("letterUrl", "https://mfa.example/letter.pdf")]
    private static let letter = Array("%PDF-1.7 a letter".utf8)

    private static func revision(_ answer: WebAnswer) throws -> String {
        let field = #"name="revision" value=""#
        let start = try #require(answer.text.firstRange(of: field)?.upperBound)
        return String(answer.text[start...].prefix { $0 != "\"" })
    }

    private static func save(
        _ browser: StaffBrowser, _ values: [(String, String)] = typed, revision: String, letter: [UInt8]? = letter
    ) async -> WebAnswer {
        await browser.get(place)
        let values = values + [("revision", revision)]
        guard let letter else { return await browser.post(place, values) }
        return await browser.post(place, values, file: ("letter", "letter.pdf", letter))
    }

    @Test func `takes an accession with its letter through four eyes to another city`() async throws {
        try await TestSites.run { sites in
            let (aigerim, _) = try await sites.staff("aigerim", "visa-publisher")
            let (timur, _) = try await sites.staff("timur", "visa-publisher")
            _ = try await sites.almaty.outbox.publish(try RecordDrafts.read(["records": [TestSites.rule("KZ/DE/tourism/ordinary", "e-visa")]]))
            try await sites.almaty.reach(3)
            let first = await aigerim.get(Self.place)
            #expect(try Self.revision(first) == "0")
            let saved = await Self.save(aigerim, revision: "0")
            #expect(saved.status == .seeOther, "\(saved.text)")
            let draft = await aigerim.get(Self.place)
            for words in ["does not take part", "from Jan 1, 2027 on", "E-visa, online: 1 nationality"] {
                #expect(draft.text.contains(words), "\(words)")
            }
            #expect(await aigerim.post(Self.place + "/submit", [("revision", "1")]).status == .seeOther)
            let own = await aigerim.post(Self.place + "/approve", [("revision", "2")])
            #expect(own.status == .unprocessableContent && own.text.contains("somebody else has to approve it"))
            #expect(await timur.get("/admin").text.contains("The accession to the Silk Road Tourist Visa waits for approval."))
            let seen = await timur.get(Self.place)
            let unoffered = await aigerim.get(Self.place)
            #expect(seen.text.contains("/approve\"") && !unoffered.text.contains("/approve\""))
            let letter = await timur.get(Self.place + "/letter")
            #expect(letter.body == Self.letter && letter.field("Content-Disposition")?.hasPrefix("attachment") == true)
            let approved = await timur.post(Self.place + "/approve", [("revision", "2")])
            #expect(approved.status == .seeOther, "\(approved.text)")
            try await sites.bukhara.reach(4)
            let countries = try await sites.get("/api/v1/silk-road-visa", host: "bukhara.test").json()["countries"]?.array ?? []
            #expect(countries.first?["country"] == "KZ" && countries.first?["validFrom"] == "2027-01-01")
            #expect(countries.first?["letterSha256"]?.string?.count == 64)
            try await sites.almaty.reach(4)
            #expect(await timur.get(Self.place).text.contains("The log has it as entry 3"))
            let trail = try await sites.accounts().readTrail { connection in
                try connection.query("SELECT actor, action FROM audit_entry WHERE action LIKE 'accession.%' ORDER BY position").map {
                    "\(try $0.text(0)) \(try $0.text(1))"
                }
            }
            #expect(trail == ["aigerim accession.drafted", "aigerim accession.submitted", "timur accession.approved"])
        }
    }

    @Test func `keeps what was typed where somebody was quicker, and wants a letter, days in their order and a remark`() async throws {
        try await TestSites.run { sites in
            let (aigerim, _) = try await sites.staff("aigerim", "visa-publisher")
            let (timur, _) = try await sites.staff("timur", "visa-publisher")
            let none = await Self.save(aigerim, revision: "0", letter: nil)
            #expect(none.status == .unprocessableContent && none.text.contains("Choose the file") && none.text.contains("2027-01-01"))
            let turned = await Self.save(aigerim, Self.typed + [("validTo", "2026-12-31")], revision: "0")
            #expect(turned.status == .unprocessableContent && turned.text.contains("2026-12-31"), "\(turned.text)")
            for (letter, words) in [([], "The file is empty"), ([UInt8](repeating: 1, count: (8 << 20) + 1), "larger than 8 MiB")] {
                let refused = await Self.save(aigerim, revision: "0", letter: letter)
                #expect(refused.status == .unprocessableContent && refused.text.contains(words), "\(refused.text)")
                #expect(refused.text.contains(#"id="field-letter-error""#) && refused.text.contains("There is 1 problem"))
            }
            #expect(await Self.save(timur, revision: "0").status == .seeOther)
            let late = await Self.save(aigerim, [("validFrom", "2028-02-02"), Self.typed[1]], revision: "0")
            #expect(late.status == .conflict && late.text.contains("has changed the draft") && late.text.contains("2028-02-02"))
            #expect(await timur.post(Self.place + "/submit", [("revision", "1")]).status == .seeOther)
            let waiting = await Self.save(aigerim, revision: "2")
            #expect(waiting.status == .conflict && waiting.text.contains("cannot be done"), "\(waiting.text)")
            let silent = await aigerim.post(Self.place + "/send-back", [("revision", "2"), ("remark", "")])
            #expect(silent.status == .unprocessableContent)
            let back = await aigerim.post(Self.place + "/send-back", [("revision", "2"), ("remark", "The day is <b>another</b>.")])
            #expect(back.status == .seeOther, "\(back.text)")
            let returned = await timur.get(Self.place)
            #expect(returned.text.contains("The day is &lt;b&gt;another&lt;/b&gt;."))
            // The letter stays where none is sent anew.
            #expect(await Self.save(timur, [("validFrom", "2027-03-01"), Self.typed[1]], revision: "3", letter: nil).status == .seeOther)
            #expect(await timur.post(Self.place + "/drop", [("revision", "4")]).status == .seeOther)
            #expect(await timur.get(Self.place + "/letter").status == .notFound)
        }
    }

    @Test func `is at cities, for those who may draft`() async throws {
        try await TestSites.run { sites in
            let (auditor, _) = try await sites.staff("saule", "auditor")
            #expect(await auditor.get(Self.place).status == .ok)
            #expect(await Self.save(auditor, revision: "0").status == .forbidden)
            let (editor, _) = try await sites.staff("erlan", "editor", secretariat: true)
            #expect(await editor.get(Self.place).status == .notFound)
        }
    }
}
