import Accounts
import CityNode
import Coordinator
import Envelope
import Federation
import Forum
import HTTPTypes
import Ledger
import Primitives
import StrictJSON
import TestCluster
import Testing

@testable import Sites
@testable import Web

/// A forum in which there is much of everything.
extension TestSites {
    /// Somebody with every role, beside 220 users.
    func everybody(secretariat: Bool, hotel: String = "rahat", in language: String = "en") async throws -> StaffBrowser {
        let accounts = accounts(secretariat: secretariat)
        let roles = StaffRole.roles(at: secretariat ? .secretariat : .city).map { $0.isForHotels ? "\($0.rawValue):\(hotel)" : $0.rawValue }
        for number in 1...220 {
            _ = try await accounts.add(
                try Login("user-\(number)").required, name: "Somebody of the office for foreign affairs", [try RoleGrant(roles[0]).required],
                by: .atCommandLine())
        }
        let tokens = secretariat ? self.forum.coordinator.tokens : almaty.tokens
        for number in 1...140 {
            _ = try await tokens.issue("program-\(number)", scopes: APIToken.Scope.scopes(at: secretariat ? .secretariat : .city), validDays: 30)
            if number > 60 { try await tokens.revoke("program-\(number)") }
        }
        let browser = StaffBrowser(self, secretariat: secretariat, fields: [.acceptLanguage: language])
        let visitor = Visitor(browser: nil, device: "test", address: "192.0.2.1", request: "r")
        let link = try await accounts.add(
            try Login("everybody").required, name: "Everybody", try roles.map { try RoleGrant($0).required }, by: .atCommandLine())
        let half = try await accounts.setPassword(link: link.secret, TestSites.password, from: visitor)
        let factor = try await accounts.newFactor(half.secret).factor
        let now = secretariat ? forum.coordinator.clock() : almaty.clock()
        let (start, _) = try await accounts.confirmFactor(half.secret, factor.code(atSeconds: now.seconds), from: visitor)
        browser.set("session", start.secret)
        browser.set("browser", try start.browser.required)
        return browser
    }

    /// - Parameter cities: besides the two that have a node. All of them report on `A1.1` where there are many commitments.
    func fillForum(cities: Int, commitments: Int = 2) async throws {
        let coordinator = forum.coordinator
        let keys = (1...cities).map { _ in SigningKey() }
        let members = try zip(1..., keys).map { try Self.member($0, $1) }
        _ = try await coordinator.sequencer.publishAll(members + Self.plans(coordinator.clock().date, commitments) + (1...120).map(Self.step))
        for number in 1...min(cities, 200) {
            _ = try await coordinator.enrolments.invite(try CityID("guest-\(number)").required, isApproved: false)
        }
        for first in stride(from: 1, to: 80, by: 40) {
            _ = try await almaty.outbox.publish((first..<first + 40).map(Self.barrier))
        }
        if commitments > 2 { for (number, key) in zip(1..., keys) { try await report(of: "city-\(number)", number, with: key) } }
        try await almaty.drain()
        try await almaty.reach(try await forum.head())
    }

    /// A city that has no node of its own signs a report on the first commitment.
    private func report(of city: String, _ number: Int, with key: SigningKey) async throws {
        let (participant, now) = (try ParticipantID(city).required, forum.coordinator.clock())
        let body: JSON = [
            "completion": "limited", "narrative": ["en": "The city has begun."], "official": "The mayor",
            "values": [["indicator": "A1.1-a", "value": .string(String(number))]],
        ]
        let payload = RecordsPayload(
            header: PayloadHeader(forum: TestForum.forum, from: participant, id: UUIDv7(at: now), issuedAt: now, to: nil),
            sequence: SequenceNumber(epoch: 1, number: 1),
            records: [Record(type: "progress.report.signed", key: "cycle-1/A1.1/\(city)", base: 0, body: body)])
        let envelope = try SignedEnvelope.sign(.records, payload: payload.json, with: key)
        let receipt = try await forum.coordinator.sequencer.submit([envelope.compact[...]], from: participant).first
        guard case .accepted = try #require(receipt).outcome else { throw Missing() }
    }

    private static func member(_ number: Int, _ key: SigningKey) throws -> Record {
        let keys = CityKeys(
            signingKey: key.verifyingKey, sealingKey: SealingPrivateKey().publicKey, tlsKey: Digest32(sha256: Array("\(number)".utf8)).hex)
        let body = MemberAdmitted.Body(
            city: try CityID("city-\(number)").required, name: LocalizedText(english: "The city of the number \(number)"),
            country: try CountryCode("KZ").required, url: "https://city-\(number).example", keys: keys)
        return Record(type: MemberAdmitted.name, key: "city-\(number)", base: 0, body: body.json)
    }

    /// 60 cycles, and under each article as many commitments; under the first one thrice as many.
    private static func plans(_ day: UTCDate, _ commitments: Int) -> [Record] {
        let cycles = (1...60).map { number -> Record in
            let opens = day.adding(days: 20 - 180 * number)
            return Record(
                type: CyclePublished.name, key: "cycle-\(number)", base: 0,
                body: [
                    "title": ["en": .string("Report of the cities, number \(number)")], "opens": .string(opens.description),
                    // Those of many commitments are all open.
                    "closes": .string((commitments > 2 ? day.adding(days: number) : opens.adding(days: 170)).description), "forum": "Pyeongtaek",
                ])
        }
        let ids = (1...19).flatMap { article in (1...(article == 1 && commitments > 2 ? 3 * commitments : commitments)).map { (article, $0) } }
        return cycles + ids.map { commitment($0, $1) }
    }

    private static func commitment(_ article: Int, _ number: Int) -> Record {
        let id = "A\(article).\(number)"
        let isFirst = id == "A1.1"
        let indicators = (isFirst ? "abcdefghijklmnopqrst" : "a").map { letter -> JSON in
            [
                "code": .string("\(id)-\(letter)"), "name": "Travellers from other cities of the forum who stay for more than one night",
                "unit": "persons a year", "direction": "up", "aggregation": "sum",
            ]
        }
        let milestones = (1...(isFirst ? 50 : 1)).map { number -> JSON in
            ["date": .string("\(2000 + number)"), "title": "A meeting of the cities' offices for foreign affairs, with those of tourism"]
        }
        return Record(
            type: CommitmentPublished.name, key: id, base: 0,
            body: [
                "article": .integer(Int64(article)), "lead": "city", "indicators": .array(indicators), "milestones": .array(milestones),
                "text": ["en": "Abolish what keeps people from travelling between cities, in the order in which the cities have asked for it"],
            ])
    }

    private static func barrier(_ number: Int) -> Outbox.Draft {
        .init(
            type: "register.barrier.submitted", key: "almaty/barrier-\(number)",
            body: [
                "country": "UZ", "sort": "fee", "source": "city", "title": ["en": .string("Barrier \(number): the fee is taken in cash alone")],
                "summary": ["en": "The fee is taken in cash alone."],
            ])
    }

    private static func step(_ number: Int) -> Record {
        Record(
            type: "register.action.submitted", key: "secretariat/step-\(number)", base: 0,
            body: [
                "form": "step", "order": .integer(Int64(number)), "title": ["en": .string("Step \(number) towards the visa")],
                "summary": ["en": "Compare the rules of the countries and write down where they differ."], "owners": ["en": "The ministries"],
                "due": "2027-06-01", "progress": "planned",
            ])
    }
}
