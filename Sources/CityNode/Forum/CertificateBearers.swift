import Envelope
import Federation
import Ledger
import Primitives
import SQL
import Synchronization
import TLS

/// Whose certificate the node shows where it follows the forum: one of its cities in good standing; when that one no longer is, or the coordinator
/// refuses it, the next.
final class CertificateBearers: Sendable {
    /// How well a city can stand for the node.
    private enum Standing: Int {
        /// The log knows the city, and nothing speaks against it.
        case good
        /// The ledger has not come to its admission yet.
        case unknown
        /// One of these that the coordinator has refused lately: it may know more than the ledger.
        case refused
        /// Suspended, its keys revoked or others than those in the log. Asked only where nobody else is there: whether it may follow again, the
        /// coordinator alone knows.
        case doubtful
    }

    /// Seconds for which a choice holds where nothing has changed.
    private static let choiceSeconds = 5.0
    /// Seconds for which a city that was refused stands behind all others.
    private static let refusalSeconds = 600.0

    private struct Choice {
        let city: City
        let changedAt: Int64
        let changes: Int64
        let madeAt: ContinuousClock.Instant
    }

    private struct Failure {
        let at: ContinuousClock.Instant
        let isRefusal: Bool
    }

    private struct State {
        var choice: Choice?
        var failed: [CityID: Failure] = [:]
    }

    private let cities: LocalCities
    private let clock: Clock
    private let state = Mutex(State())

    init(_ cities: LocalCities, clock: @escaping Clock) {
        self.cities = cities
        self.clock = clock
    }

    /// - Throws: `unavailable` where none has a certificate that anybody would believe.
    func choose(_ membership: Membership, size: Int64, root: TrustRoot, now: ContinuousClock.Instant = .now) throws -> City {
        let changes = cities.changes.value
        let (choice, failed) = state.withLock { ($0.choice, $0.failed) }
        if let choice, choice.changedAt == membership.changedAt, choice.changes == changes, now - choice.madeAt < .seconds(Self.choiceSeconds) {
            return choice.city
        }
        let authorities = try AuthorityCertificates(root.caCertificates, source: "root version \(root.version)")
        // Who stood for the node goes on as long as nothing speaks against it: with a thousand cities the others are not asked each time.
        let first = choice.flatMap { choice in cities[choice.city.id].flatMap { $0 === choice.city ? [$0] : nil } } ?? []
        guard let best = best(of: first + cities.all, membership, size, authorities, failed, now) else {
            throw Problem(
                .unavailable,
                "The forum's log is not followed: the certificate of every city of this node in \(root.forum) has ended or leads to no CA of the root. They are renewed as soon as the coordinator answers."
            )
        }
        state.withLock { $0.choice = Choice(city: best, changedAt: membership.changedAt, changes: changes, madeAt: now) }
        return best
    }

    private func best(
        of candidates: [City], _ membership: Membership, _ size: Int64, _ authorities: AuthorityCertificates, _ failed: [CityID: Failure],
        _ now: ContinuousClock.Instant
    ) -> City? {
        var best: (rank: Rank, city: City)?
        for city in candidates {
            guard let rank = rank(of: city, membership, size, authorities, failed, now) else { continue }
            if rank.isWithoutFault { return city }
            if best.map({ rank < $0.rank }) ?? true { best = (rank, city) }
        }
        return best?.city
    }

    /// The coordinator did not answer this city, or refused it: the next try is another's.
    func failed(_ city: City, isRefusal: Bool, now: ContinuousClock.Instant = .now) {
        state.withLock { state in
            state.choice = nil
            state.failed[city.id] = Failure(at: now, isRefusal: isRefusal)
        }
    }

    func worked(_ city: City) { state.withLock { _ = $0.failed.removeValue(forKey: city.id) } }

    /// The lower, the better: first the standing, then how long ago it failed, then the id.
    private struct Rank: Comparable {
        let standing: Int
        /// Seconds since 10 minutes ago, 0 for one that has not failed since.
        let failure: Double
        let id: CityID

        var isWithoutFault: Bool { standing == Standing.good.rawValue && failure == 0 }

        static func < (left: Rank, right: Rank) -> Bool {
            (left.standing, left.failure, left.id) < (right.standing, right.failure, right.id)
        }
    }

    private func rank(
        of city: City, _ membership: Membership, _ size: Int64, _ authorities: AuthorityCertificates,
        _ failed: [CityID: Failure], _ now: ContinuousClock.Instant
    ) -> Rank? {
        guard let identity = city.secrets.identity, (try? authorities.check(identity, at: clock().seconds)) != nil else { return nil }
        let age = failed[city.id].map { (now - $0.at) / .seconds(1) } ?? .infinity
        var standing = Self.standing(of: city, identity, membership, size)
        if standing != .doubtful, failed[city.id]?.isRefusal == true, age < Self.refusalSeconds { standing = .refused }
        return Rank(standing: standing.rawValue, failure: max(0, Self.refusalSeconds - age), id: city.id)
    }

    private static func standing(of city: City, _ identity: TLSIdentity, _ membership: Membership, _ size: Int64) -> Standing {
        guard let member = membership.members[city.id] else { return .unknown }
        guard !member.isSuspended, member.tlsKey == city.secrets.tlsKey.publicKeyDigestHex, !membership.isRevoked(member, at: size) else {
            return .doubtful
        }
        return .good
    }
}
