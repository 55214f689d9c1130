import AllFeatures
import CityNode
import Coordinator
import Envelope
import Federation
import Forum
import Ledger
import Logging
import Primitives
import SQL
import StrictJSON
import Synchronization
import TestCluster
import TestKit
import Testing

@Suite("The coordinator's clock")
struct CoordinatorClockTests {
    private static let places = [("almaty", "KZ"), ("osh", "KG"), ("khiva", "UZ"), ("suzhou", "CN")]

    /// A forum of so many cities, each heard with the clock of its own node.
    private func forum(_ clock: MovedClock, cities count: Int) async throws -> (forum: TestForum, nodes: [Tenants], cities: [City]) {
        let forum = try await TestForum(clock: clock.reading)
        var (nodes, cities): ([Tenants], [City]) = ([], [])
        for (port, (id, country)) in zip(2..., Self.places.prefix(count)) {
            nodes.append(try forum.node(port: port))
            cities.append(try await forum.join(id, country: country, to: nodes[port - 2], port: port))
        }
        for city in cities { try await city.reach(Int64(count)) }
        try await eventually("all are heard") { forum.coordinator.clockWatch.report.heard == count }
        return (forum, nodes, cities)
    }

    private static func cycle(_ slug: String) -> Record {
        let body: JSON = ["title": ["en": "Report"], "opens": "2009-01-01", "closes": "2009-10-31", "forum": "Pyeongtaek 2009"]
        return Record(type: "progress.cycle.published", key: slug, base: 0, body: body)
    }

    private static func lastAcceptedAt(_ database: any Database) async throws -> UTCTime { try await database.read { try Ledger($0).lastAcceptedAt } }

    @Test func `that jumps three days ahead under its members appends nothing, and goes on when it is right again`() async throws {
        let clock = MovedClock()
        let (forum, nodes, cities) = try await forum(clock, cities: 3)
        let coordinator = forum.coordinator
        let size = try await forum.head()
        #expect(coordinator.clockWatch.report.state == .good)

        clock.move(hours: 72)
        let refusal = await #expect(throws: UntrustedClock.self) { _ = try await coordinator.sequencer.publish([Self.cycle("a-2009")]) }
        guard case .differsFromMembers(let skew) = refusal?.doubt else { Issue.record("\(String(describing: refusal))"); return }
        #expect(abs(skew - 72 * 3_600_000) < 60_000)
        await #expect(throws: UntrustedClock.self) { _ = try await coordinator.sequencer.publishAll([Self.cycle("a-2009")]) }
        await #expect(throws: UntrustedClock.self) { _ = try await coordinator.enrolments.invite(try #require(CityID("bishkek")), isApproved: true) }
        _ = try await cities[0].outbox.publish([.init(type: "visa.rule.published", key: "KZ/DE/tourism/ordinary", body: ForumTests.rule("e-visa"))])
        try await eventually("the city is told") { cities[0].link.snapshot.lastError?.contains("clock is in doubt") ?? false }
        #expect(coordinator.clockWatch.report.state == .held)
        #expect(coordinator.clockWatch.report.detail.contains("3 days ahead"))
        #expect(try await forum.head() == size)
        #expect(try await Self.lastAcceptedAt(coordinator.database) < .system)

        clock.move(hours: -72)
        _ = try await coordinator.sequencer.publish([Self.cycle("a-2009")])
        await cities[0].tryNow()
        try await cities[0].drain()
        #expect(try await forum.head() == size + 2)
        #expect(coordinator.clockWatch.report.state == .good)
        #expect(try await Self.lastAcceptedAt(coordinator.database).since(.system) < 1000)
        for node in nodes { await node.shutdown() }
    }

    @Test func `that is told right by the operator appends, until it moves again`() async throws {
        let clock = MovedClock()
        let (forum, nodes, _) = try await forum(clock, cities: 3)
        let watch = forum.coordinator.clockWatch
        #expect(throws: Problem.self, "nothing is in doubt") { try watch.accept() }
        clock.move(hours: 2)
        await #expect(throws: UntrustedClock.self) { _ = try await forum.coordinator.sequencer.publish([Self.cycle("a-2009")]) }
        let (before, after) = try watch.accept()
        #expect(before.doubt != nil && after.doubt == nil && after.state == .warning && after.isAccepted)
        _ = try await forum.coordinator.sequencer.publish([Self.cycle("a-2009")])
        clock.move(hours: 2)
        await #expect(throws: UntrustedClock.self) { _ = try await forum.coordinator.sequencer.publish([Self.cycle("b-2009")]) }
        for node in nodes { await node.shutdown() }
    }

    @Test func `is not changed by one member whose clock is wrong`() async throws {
        let forum = try await TestForum()
        var nodes: [Tenants] = []
        for (port, (id, country)) in zip(2..., Self.places) {
            nodes.append(try forum.node(port: port, clock: MovedClock(hours: id == "suzhou" ? 240 : 0).reading))
            try await forum.join(id, country: country, to: nodes[port - 2], port: port)
        }
        // Another city on the machine with the wrong clock gives it no second voice.
        try await forum.join("dunhuang", country: "CN", to: nodes[3], port: 5)
        try await eventually("all are heard") { forum.coordinator.clockWatch.report.heard == 4 }
        let report = forum.coordinator.clockWatch.report
        let skew = try #require(report.skew)
        #expect(report.state == .good && abs(skew) < 60_000)
        _ = try await forum.coordinator.sequencer.publish([Self.cycle("a-2009")])
        for node in nodes { await node.shutdown() }
    }

    @Test func `that is three days ahead at the start waits for its members, and appends nothing when they contradict`() async throws {
        let (forum, nodes, _) = try await forum(MovedClock(), cities: 3)
        let (clock, lines) = (MovedClock(hours: 72), Lines())
        let second = try await Coordinator(
            forum: TestForum.forum, features: .forum, database: forum.coordinator.database, keys: forum.coordinator.keys, clock: clock.reading,
            logger: lines.logger)
        let waiting = await #expect(throws: UntrustedClock.self) { _ = try await second.sequencer.publish([Self.cycle("a-2009")]) }
        #expect(waiting?.doubt == .comparing && waiting?.retryAfter == 5)

        forum.network.attach(port: 1) { _ in CoordinatorAPI(second) }
        // Whoever waits at the first one is let go.
        _ = try await forum.coordinator.sequencer.publish([Self.cycle("before-2009")])
        try await eventually("three are heard") { second.clockWatch.report.heard == 3 }
        let refused = await #expect(throws: UntrustedClock.self) { _ = try await second.sequencer.publish([Self.cycle("a-2009")]) }
        guard case .differsFromMembers = refused?.doubt else { Issue.record("\(String(describing: refused))"); return }
        #expect(lines.all.filter { $0.hasPrefix("error nothing is appended") }.count == 1, "once, and not as routine: \(lines.all)")
        #expect(lines.all.filter { $0.hasPrefix("warning the clock differs") }.count == 1, "once")

        clock.move(hours: -72)
        _ = try await second.sequencer.publish([Self.cycle("a-2009")])
        #expect(lines.all.contains { $0.hasPrefix("notice the clock is believed") })
        #expect(lines.all.contains { $0.hasPrefix("notice the clock agrees") })
        for node in nodes { await node.shutdown() }
    }

    @Test func `that had been ahead stamps nothing with that time without a word`() async throws {
        let (forum, nodes, _) = try await forum(MovedClock(), cities: 2)
        let (database, keys) = (forum.coordinator.database, forum.coordinator.keys)
        let ahead = try await Coordinator(
            forum: TestForum.forum, features: .forum, database: database, keys: keys, clock: MovedClock(hours: 72).reading, logger: Lines().logger)
        _ = try await ahead.sequencer.publish([Self.cycle("a-2009")])
        let stamped = try await Self.lastAcceptedAt(database)

        let lines = Lines()
        let right = try await Coordinator(forum: TestForum.forum, features: .forum, database: database, keys: keys, logger: lines.logger)
        let refused = await #expect(throws: UntrustedClock.self) { _ = try await right.sequencer.publish([Self.cycle("b-2009")]) }
        guard case .behindLog = refused?.doubt else { Issue.record("\(String(describing: refused))"); return }
        #expect(lines.all.contains { $0.hasPrefix("warning the log's last entry is ahead") })
        let after = try right.clockWatch.accept().after
        #expect(after.state == .warning && after.logAheadUntil == stamped)
        #expect(after.detail.contains("every entry gets the time \(stamped)"))
        _ = try await right.sequencer.publish([Self.cycle("b-2009")])
        #expect(try await Self.lastAcceptedAt(database) == stamped, "the times of the log never go back")
        for node in nodes { await node.shutdown() }
    }
}

/// Keeps what is logged, as level and message.
private final class Lines: Sendable {
    private let lines = Mutex<[String]>([])

    var all: [String] { lines.withLock { $0 } }

    var logger: Logger { Logger(label: "test") { [self] _ in Handler(lines: self) } }

    private struct Handler: LogHandler {
        let lines: Lines
        var metadata: Logger.Metadata = [:]
        var logLevel = Logger.Level.debug

        subscript(metadataKey key: String) -> Logger.Metadata.Value? {
            get { metadata[key] }
            set { metadata[key] = newValue }
        }

        func log(event: LogEvent) {
            lines.lines.withLock { $0.append("\(event.level) \(event.message)") }
        }
    }
}
