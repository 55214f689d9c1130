import CityNode
import Coordinator
import Envelope
import Federation
import Ledger
import Primitives
import SQL
import StrictJSON
import TestKit
import Testing

/// Entries that are signed as they should be, and that no ledger can take.
@Suite("An entry that cannot be stored", .timeLimit(.minutes(3)))
struct UnstorableEntryTests {
    enum Kind: String, CaseIterable, CustomTestStringConvertible {
        case idTwice, numberTwice, keyWithNull, typeWithNull, longKey, emptyType, keyBeyondASCII
        var testDescription: String { rawValue }

        /// Signed by Almaty, whose envelope `before` stands in the log.
        func envelope(of almaty: RawCity, after before: PayloadHeader) throws -> SignedEnvelope {
            func unknown(_ type: String = "weather.observed", _ key: String = "almaty") -> Record { Record(type: type, key: key, base: 0, body: [:]) }
            return switch self {
            case .idTwice: try almaty.records([RawCity.rule("KZ/FR/tourism/ordinary")], seq: 2, header: before)
            case .numberTwice: try almaty.records([RawCity.rule("KZ/FR/tourism/ordinary")], seq: 1)
            case .keyWithNull: try almaty.records([unknown("weather.observed", "al\0maty")], seq: 2)
            case .typeWithNull: try almaty.records([unknown("weather\0")], seq: 2)
            case .longKey: try almaty.records([unknown("weather.observed", String(repeating: "k", count: 3000))], seq: 2)
            case .emptyType: try almaty.records([unknown("")], seq: 2)
            case .keyBeyondASCII: try almaty.records([unknown("weather.observed", "алматы")], seq: 2)
            }
        }
    }

    @Test("halts the city with its evidence, and is not asked for again and again", arguments: Kind.allCases)
    func halts(_ kind: Kind) async throws {
        try await SocketForum.with { forum in
            // No poll waits in the true log and brings its checkpoint beside the other log's entries.
            forum.front.replace(with: ImpatientHandler(handler: CoordinatorAPI(forum.coordinator)))
            let almaty = try await RawCity.enrol("almaty", country: "KZ", in: forum)
            let suzhou = try await forum.realCity("suzhou", country: "CN", at: try await forum.node("node"))
            let header = almaty.header()
            try await almaty.publish(almaty.records([RawCity.rule("KZ/DE/tourism/ordinary")], seq: 1, header: header))
            try await eventually("suzhou has followed: \(suzhou.link.snapshot)") { try await suzhou.status().size == 3 }

            let entry = LogEntry(acceptedAt: forum.clock.now, envelope: try kind.envelope(of: almaty, after: header).unverified)
            let log = try await MadeUpLog(after: forum, [entry.bytes])
            forum.front.replace(
                with: InterveningHandler(before: ImpatientHandler(handler: CoordinatorAPI(forum.coordinator))) { request, _ in
                    await log.answer(request)
                })
            try await eventually("the city has halted: \(suzhou.link.snapshot)") { suzhou.link.snapshot.halted != nil }

            #expect(suzhou.link.snapshot.halted?.contains("entry 3 cannot be believed") == true, "\(suzhou.link.snapshot)")
            #expect(try await suzhou.status().size == 3)
            let reasons = try await suzhou.database.read { try $0.query("SELECT reason, theirs FROM evidence").map { try $0.text(0) } }
            #expect(reasons.count == 1 && reasons.first?.contains("entry 3") == true)
            #expect(try await suzhou.database.read { try $0.first("SELECT halted FROM sync_state")?.optionalText(0) } == reasons.first)
        }
    }
}
