import Glibc
import StrictJSON
import TestKit

/// Measures what many cities on one node cost: how long the last ones take to join, what they cost while nothing happens, how soon all have
/// what one has said, and how soon all stand again after a restart.
struct ManyCities {
    struct Outcome {
        /// Of the first and the last cities, the mean of each, in milliseconds.
        let (firstJoin, lastJoin): (Double, Double)
        let residentKibibytes: Int
        /// Of one core.
        let idleShare: Double
        /// From the control call until the first of the cities' sites shows it, which all then do.
        let visibleMilliseconds: Double
        let visibleProcessorSeconds: Double
        let restartSeconds: Double
    }

    /// Whose joining is compared, at the beginning and at the end.
    static let compared = 25
    private static let countries = ["KZ", "KG", "UZ", "TJ", "TM", "CN", "IR", "TR", "KR", "MN"]
    private static let idleSeconds: UInt32 = 10

    let forum: Forum
    let count: Int

    /// - Parameter say: told how far it is.
    func run(_ node: Server, say: (String) -> Void) throws -> Outcome {
        var milliseconds: [Double] = []
        for number in 0..<count {
            let start = ContinuousClock.now
            _ = try forum.join("city-\(number)", country: Self.countries[number % Self.countries.count], to: node)
            milliseconds.append((ContinuousClock.now - start) / .milliseconds(1))
            if number % 100 == 99 { say("\(number + 1) cities have joined, the last in \(Report.text(milliseconds[number])) ms") }
        }
        let control = try node.control()
        try waitUntil(within: 120, pause: 50_000, "all cities hold the log") { try standAtHead(control) }
        say("restart")
        try node.stop()
        let start = ContinuousClock.now
        try node.start(cities: Int64(count))
        let restarted = try node.control()
        try waitUntil(within: 120, pause: 20_000, "all cities hold the log again") { try standAtHead(restarted) }
        let restart = (ContinuousClock.now - start) / .seconds(1)
        // What a city does once after a start is over by then.
        sleep(Self.idleSeconds)
        let before = try node.processorSeconds()
        sleep(Self.idleSeconds)
        let idle = (try node.processorSeconds() - before) / Double(Self.idleSeconds)
        let resident = try node.memory("VmRSS")
        let (visible, used) = try visibility(at: node)
        return Outcome(
            firstJoin: Self.mean(milliseconds.prefix(Self.compared)), lastJoin: Self.mean(milliseconds.suffix(Self.compared)),
            residentKibibytes: resident, idleShare: idle, visibleMilliseconds: visible, visibleProcessorSeconds: used, restartSeconds: restart)
    }

    private static func mean(_ values: ArraySlice<Double>) -> Double { values.reduce(0, +) / Double(max(1, values.count)) }

    private func standAtHead(_ control: ControlConnection) throws -> Bool {
        let size = try forum.treeSize()
        // All cities of a node read one ledger: what it has, they have.
        let status = try control.get("/status")
        return status["cities"]?.integer == Int64(count) && status["forums"]?.array?.first?["ledgerSize"]?.integer == size
    }

    /// Publishes at the secretariat, and asks one city's site until it shows; then every other, once.
    private func visibility(at node: Server) throws -> (milliseconds: Double, processorSeconds: Double) {
        let request: JSON = ["records": [["type": "progress.cycle.published", "key": "seen-everywhere", "body": Self.cycle]]]
        let coordinator = try forum.coordinator.control()
        let web = try WebConnection(port: node.webPort)
        func shows(_ city: Int) throws -> Bool {
            let answer = try web.get("/api/v1/cycles", host: "city-\(city).localhost")
            return answer.status == 200 && String(decoding: answer.body, as: UTF8.self).contains("seen-everywhere")
        }
        guard try !shows(count - 1) else { throw Failure("The cycle was there before it was published.") }
        let before = try node.processorSeconds()
        let start = ContinuousClock.now
        _ = try coordinator.post("/records", request.compact)
        try waitUntil(within: 30, pause: 2_000, "the last city shows the cycle") { try shows(count - 1) }
        let milliseconds = (ContinuousClock.now - start) / .milliseconds(1)
        let used = try node.processorSeconds() - before
        let missing = try (0..<count).filter { try !shows($0) }
        guard missing.isEmpty else { throw Failure("\(missing.count) cities do not show what the last one shows.") }
        return (milliseconds, used)
    }

    private static let cycle: JSON = [
        "title": ["en": "Seen everywhere"], "opens": "2027-01-01", "closes": "2027-10-31", "forum": "2027",
    ]
}
