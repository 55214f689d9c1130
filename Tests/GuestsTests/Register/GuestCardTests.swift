import Accounts
import Primitives
import SQL
import StrictJSON
import Testing

@testable import Guests

/// What a traveller asks for themselves.
@Suite struct `A link to the card of one's own booking` {
    @Test func `is for as many as have none yet, and for nobody twice`() async throws {
        let tables = try await GuestTables()
        let (register, booking) = (try tables.register(), UUIDv7(at: GuestTables.start))
        func link() async throws -> String? {
            try await tables.own.write { connection in
                try GuestCardLink.makeForRest(
                    of: booking, persons: 2, in: GuestTables.hotel, arrival: UTCDate("2026-12-01")!, departure: UTCDate("2026-12-04")!,
                    by: .stranger(request: ""), at: GuestTables.start, connection)
            }
        }
        let first = try #require(try await link())
        #expect(try await register.cardLink(first).guests == 2)
        for name in ["One", "Two"] {
            let secret = try #require(try await link())
            _ = try await register.fillIn(
                secret, try GuestTables.identity(name), document: nil, contact: nil, purpose: .holiday, signature: name, language: "en", request: "")
        }
        #expect(try await link() == nil, "both are in the register")
        let other = try await GuestTables()
        for _ in 0..<GuestCardLink.mostOfBooking {
            _ = try await other.own.write { connection in
                try GuestCardLink.makeForRest(
                    of: booking, persons: 2, in: GuestTables.hotel, arrival: UTCDate("2026-12-01")!, departure: UTCDate("2026-12-04")!,
                    by: .stranger(request: ""), at: GuestTables.start, connection)
            }
        }
        let further = try await other.own.write { connection in
            try GuestCardLink.makeForRest(
                of: booking, persons: 2, in: GuestTables.hotel, arrival: UTCDate("2026-12-01")!, departure: UTCDate("2026-12-04")!,
                by: .stranger(request: ""), at: GuestTables.start, connection)
        }
        #expect(further == nil, "nobody makes thousands")
    }
}

/// Who has booked and wants their card to begin with what they have told.
@Suite struct `A card that takes over what was told` {
    private static let booking = UUIDv7(at: GuestTables.start)
    private static let departure = UTCDate("2026-12-04")!

    private static func link(_ tables: GuestTables, takesTold: Bool) async throws -> String {
        try await tables.own.write { connection in
            try GuestCardLink.makeForRest(
                of: booking, persons: 3, in: GuestTables.hotel, arrival: UTCDate("2026-12-01")!, departure: departure, takesTold: takesTold,
                by: .stranger(request: ""), at: GuestTables.start, connection)
        } ?? ""
    }

    @Test func `is for one guest, begins with it until it is filled in, and with nothing once that is erased`() async throws {
        let tables = try await GuestTables()
        let register = try tables.register()
        let told = ToldGuests(register.keys, now: GuestTables.start)
        let guests = BookingGuests(
            [.init(name: "Anna Müller")], mail: MailAddress("anna@example.org"), phone: "+49 30 123456", nationality: CountryCode("DE"))
        let sealed = try await told.seal(guests, for: Self.booking, until: Self.departure)
        try await tables.own.write { try sealed.keep(at: GuestTables.start, $0) }

        let others = try await register.cardLink(try await Self.link(tables, takesTold: false))
        #expect(others.guests == 3 && !others.takesTold)
        #expect(try await register.told(for: others) == nil, "nobody has asked for it")
        let secret = try await Self.link(tables, takesTold: true)
        var own = try await register.cardLink(secret)
        #expect(own.guests == 1 && own.takesTold)
        #expect(try await register.told(for: own) == guests)
        let trail = try await tables.trail(.guestCardLinkMade).map { "\($0.detail)" }
        #expect(trail.filter { $0.contains("told") }.count == 1, "what was asked for is kept: \(trail)")

        let document = try GuestTables.document()
        _ = try await register.fillIn(
            secret, try GuestTables.identity("Müller"), document: document, contact: nil, purpose: .holiday, signature: "Anna", language: "de",
            request: "")
        own = try await register.cardLink(secret)
        #expect(try await register.told(for: own) == nil && own.isFull)
        let cards = try await register.filledCards(of: Self.booking, in: GuestTables.hotel)
        #expect(cards == [.init(filledAt: GuestTables.start, lastCharacters: document.lastCharacters)])
        #expect(document.lastCharacters.count <= 4)
        #expect(try await register.filledCards(of: Self.booking, in: GuestTables.other) == [])
        #expect(try await register.filledCards(of: UUIDv7(at: GuestTables.start), in: GuestTables.hotel) == [])

        let next = try await register.cardLink(try await Self.link(tables, takesTold: true))
        try await tables.own.write { connection in
            try ToldGuests.order(Self.booking, for: "asked", by: GuestTables.clerk, at: GuestTables.start, connection)
        }
        #expect(try await register.told(for: next) == nil)
    }

    @Test func `knows what the passport of each country says`() {
        for (country, state) in [("DE", "D"), ("KZ", "KAZ"), ("GB", "GBR"), ("XK", "RKS"), ("CN", "CHN")] {
            #expect(CountryCode(country).flatMap { MRZState(of: $0) }?.code == state)
        }
        let without = CountryCode.all.filter { MRZState(of: $0)?.country != $0 }
        #expect(without == [], "each leads back to where it came from")
    }
}

@Suite struct `A registration card` {
    private static let booking = UUIDv7(at: GuestTables.start)

    private static func link(_ tables: GuestTables, guests: Int = 2, arrival: String = "2026-11-28", departure: String = "2026-11-30") async throws
        -> String
    {
        let (from, until) = (try #require(UTCDate(arrival)), try #require(UTCDate(departure)))
        return try await tables.own.write { connection in
            try GuestCardLink.make(
                for: booking, in: GuestTables.hotel, arrival: from, departure: until, guests: guests, by: GuestTables.clerk, at: GuestTables.start,
                connection)
        }
    }

    private static func fillIn(_ register: GuestRegister, _ secret: String, _ name: String = "Serikova") async throws -> GuestID {
        let guest = try await register.fillIn(
            secret, try GuestTables.identity(name), document: try GuestTables.document(), contact: nil, purpose: .business, signature: "A. Serikova",
            language: "ru", request: "r")
        return try #require(guest)
    }

    @Test func `is entered once for each name that its program gives it, also where it comes twice at once`() async throws {
        let tables = try await GuestTables()
        let register = try tables.register()
        let secret = try await Self.link(tables)
        let name = UUIDv7(at: GuestTables.start)
        let guests = try await withThrowingTaskGroup(of: GuestID?.self) { group in
            for _ in 0..<4 {
                group.addTask {
                    try await register.fillIn(
                        secret, try GuestTables.identity("Müller"), document: nil, contact: nil, purpose: .holiday, signature: "A", language: "de",
                        request: "", named: name)
                }
            }
            return try await group.reduce(into: []) { if let guest = $1 { $0.append(guest) } }
        }
        #expect(guests.count == 1)
        #expect(try await register.cardLink(secret).filled == 1)
    }

    @Test func `is filled in by a link, and enters a guest who is expected until somebody has looked at the document`() async throws {
        let tables = try await GuestTables()
        let register = try tables.register()
        let secret = try await Self.link(tables)
        let guest = try await Self.fillIn(register, secret)
        var record = try await register.guest(guest, in: .hotels([GuestTables.hotel]))
        #expect(record.stays.map(\.booking) == [Self.booking])
        #expect(record.stays.first?.state == .expected && record.stays.first?.purpose == .business)
        #expect(record.card == GuestCard(filledAt: GuestTables.start, checkedAt: nil, checkedBy: nil))
        try await register.checkCard(of: guest, in: .hotels([GuestTables.hotel]), by: GuestTables.clerk)
        try await register.checkCard(of: guest, in: .hotels([GuestTables.hotel]), by: GuestTables.officer)
        record = try await register.guest(guest, in: .all)
        #expect(record.card?.checkedBy == "clerk", "the first who has looked")
        #expect(try await tables.trail(.guestEntered).first?.actor == "(stranger)")
        let export = try await register.export(guest, in: .all, by: GuestTables.officer)
        #expect(export["card"]?["signature"]?.string == "A. Serikova")
        await #expect(throws: GuestFault.notFound) {
            try await register.checkCard(of: guest, in: .hotels([GuestTables.other]), by: GuestTables.clerk)
        }
    }

    @Test func `is taken of as many guests as the link is for, however many send it at once`() async throws {
        let tables = try await GuestTables()
        let register = try tables.register()
        let secret = try await Self.link(tables, guests: 3)
        let taken = await withTaskGroup(of: Bool.self) { group in
            for number in 0..<8 { group.addTask { (try? await Self.fillIn(register, secret, "Guest \(number)")) != nil } }
            return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
        }
        #expect(taken == 3)
        #expect(try await tables.own.read { try $0.first("SELECT COUNT(*) FROM guest")?.int(0) } == 3)
        await #expect(throws: GuestFault.tooMany(most: 3)) { _ = try await Self.fillIn(register, secret) }
    }

    @Test func `has a link that nobody guesses, reads in the database, or uses after the arrival`() async throws {
        let tables = try await GuestTables()
        let secret = try await Self.link(tables)
        #expect(secret.count == 32)
        #expect(try await Self.link(tables) != secret)
        for wrong in ["", "x", String(secret.dropLast()) + (secret.last == "a" ? "b" : "a"), secret + "a", secret.uppercased()] {
            await #expect(throws: GuestFault.notFound, "\(wrong)") { _ = try await tables.register().cardLink(wrong) }
        }
        let stored = try await tables.own.read { try $0.query("SELECT * FROM guest_card_link").map { "\($0.values)" } }
        #expect(!stored.contains { $0.contains(secret) })
        let late = try tables.register(at: try #require(UTCDate("2026-11-30")).start)
        await #expect(throws: GuestFault.notFound) { _ = try await late.cardLink(secret) }
        try await tables.own.write { try GuestCardLink.forget(at: late.now, $0) }
        #expect(try await tables.own.read { try $0.first("SELECT COUNT(*) FROM guest_card_link")?.int(0) } == 0)
        for guests in [0, -1, GuestCardLink.most + 1] {
            await #expect(throws: GuestFault.tooMany(most: GuestCardLink.most)) { _ = try await Self.link(tables, guests: guests) }
        }
    }
}
