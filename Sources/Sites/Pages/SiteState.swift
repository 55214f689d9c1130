import CityNode
import Coordinator
import Federation
import Primitives

/// What decides how a site's public pages look, as far as it costs nothing to ask: the log, the link to the secretariat, and the second, since
/// pages tell ages. What only a database knows is a second late at most, also where the clock stands.
public struct SiteState: Equatable, Sendable {
    private let second: Int64
    private let uptime: Int64
    private let logSize: Int64
    private let failures: Int
    private let error: String?
    private let halted: String?
    private let lastContact: UTCTime?
    private let knownSize: Int64

    init(_ site: Site, now: UTCTime) {
        second = now.seconds
        uptime = Self.start.duration(to: .now).components.seconds
        switch site {
        case .city(let city):
            let link = city.link.snapshot
            logSize = city.follower.growth.value
            (failures, error, halted, lastContact, knownSize) = (link.failures, link.lastError, link.halted, link.lastContact, link.logSize)
        case .secretariat(let coordinator):
            logSize = coordinator.sequencer.growth.value
            (failures, error, halted, lastContact, knownSize) = (0, nil, nil, nil, 0)
        }
    }

    private static let start = ContinuousClock.now
}
