import Envelope
import Federation
import Ledger
import Logging
import Primitives
import SQL
import Synchronization
import TLS

/// Keeps the newest root of the forum, for all of the node's cities in it: asks for the next version until there is none (protocol §7; TUF §5.3).
final class RootFollower: Sendable {
    /// Seconds between two looks while all goes well.
    private static let interval: Int64 = 600
    /// Versions taken in one look; more are taken in the next.
    private static let mostSteps = 32

    private struct State {
        var lastLook: Int64 = 0
        /// A root came, or the process began: keys that it no longer names are still to be ended.
        var mustRetire = true
        var hasLookedBack = false
        /// Why the newest root that the coordinator has offered was not taken, as the log was told last: it is not told twice.
        var refusal: String?
    }

    private let roots: RootStore
    private let cities: LocalCities
    private let clock: Clock
    private let logger: Logger
    private let state = Mutex(State())
    private let present: Mutex<TrustedRoot>

    /// - Parameters:
    ///   - present: the newest that is kept.
    ///   - cities: which take a newer root into use.
    init(roots: RootStore, present: TrustedRoot, cities: LocalCities, clock: @escaping Clock, logger: Logger) {
        self.roots = roots
        self.present = Mutex(present)
        self.cities = cities
        self.clock = clock
        self.logger = logger
    }

    /// The root in force on this node.
    var root: TrustedRoot { present.withLock { $0 } }

    /// Looks where the last look was ten minutes ago, or something went wrong since.
    func lookIfDue(through city: City, afterFailure: Bool) async throws {
        let now = clock().seconds
        guard afterFailure || now - state.withLock({ $0.lastLook }) >= Self.interval else { return }
        _ = try await look(through: city)
    }

    /// - Parameter city: in whose name the coordinator is asked.
    /// - Returns: whether there was a newer root.
    func look(through city: City) async throws -> Bool {
        var hasAdvanced = try await lookBack(through: city)
        for _ in 0..<Self.mostSteps {
            // What is stored may be ahead of what is in use, where taking it into use failed.
            let stored = try await roots.current()
            if await use(stored) { hasAdvanced = true }
            guard let envelope = try await fetch(stored.root.version + 1, through: city), try await take(envelope) else { break }
        }
        state.withLock { $0.lastLook = clock().seconds }
        return hasAdvanced
    }

    /// What is stored is taken into use by every city: which of them could not is told, and tries again with the next look.
    ///
    /// - Returns: whether it is newer than what was in use.
    private func use(_ stored: TrustedRoot) async -> Bool {
        let isNewer = present.withLock { present in
            defer { present = stored.root.version > present.root.version ? stored : present }
            return stored.root.version > present.root.version
        }
        if isNewer { logger.notice("a newer root is in force", metadata: ["version": "\(stored.root.version)"]) }
        await cities.use(stored, by: cities.all, logger)
        return isNewer
    }

    /// - Returns: `nil` where there is no such version.
    private func fetch(_ version: Int64, through city: City) async throws -> UnverifiedEnvelope? {
        do { return try await city.coordinatorClient().root(version: version) } catch let unreachable as PeerUnreachable {
            // The coordinator's certificate may lead to a CA that only a newer root names.
            guard let envelope = try? await city.strangers.root(version: version) else { throw unreachable }
            return envelope
        }
    }

    /// A root that is not rightly signed, or could not be used, is not taken: the present one stays in force. Whether its CAs are in date is not
    /// asked, since a city that was away reads roots that are long past.
    ///
    /// - Returns: whether it was taken.
    private func take(_ envelope: UnverifiedEnvelope) async throws -> Bool {
        do {
            _ = try await roots.advance(to: envelope) { root, _ in
                do throws(TLSError) { _ = try AuthorityCertificates(root.caCertificates, source: "root version \(root.version)") } catch {
                    throw Problem(.ruleViolated, "Nobody could use it: \(error.message).")
                }
            }
        } catch let problem as Problem {
            let isNews = state.withLock { state in
                defer { state.refusal = problem.detail }
                return state.refusal != problem.detail
            }
            if isNews {
                logger.error(
                    "the forum's next root is not taken; the present one stays in force. Ask the secretariat",
                    metadata: ["detail": "\(problem.detail)"])
            }
            return false
        }
        state.withLock {
            $0.mustRetire = true
            $0.refusal = nil
        }
        return true
    }

    /// A city that began with a later root reads the earlier ones once: the log is older than it is.
    private func lookBack(through city: City) async throws -> Bool {
        guard !state.withLock({ $0.hasLookedBack }) else { return false }
        var earliest = try await roots.all().first?.root.version ?? 1
        let isLate = earliest > 1
        while earliest > 1, let envelope = try await fetch(earliest - 1, through: city) {
            try await roots.goBack(to: envelope)
            earliest -= 1
        }
        state.withLock { $0.hasLookedBack = true }
        return isLate
    }

    /// After the log was followed to a checkpoint that was fetched under the present root.
    func followed() async throws {
        guard state.withLock({ $0.mustRetire }) else { return }
        try await roots.retireSupersededKeys()
        state.withLock { $0.mustRetire = false }
    }

    /// Whether a root that somebody gave us is this forum's: the same as the one of its version here, to which signed steps lead from whatever is
    /// kept.
    ///
    /// - Throws: `rule-violated` for another; `PeerUnreachable` and `Refusal` where the steps between cannot be had.
    func agree(with other: TrustedRoot, asking strangers: StrangerAccess) async throws {
        while let newest = try? await roots.current(), newest.root.version < other.root.version {
            guard let envelope = try await strangers.root(version: newest.root.version + 1), try await take(envelope) else { break }
        }
        while let earliest = try await roots.all().first, earliest.root.version > other.root.version {
            guard let envelope = try await strangers.root(version: earliest.root.version - 1) else { break }
            try await roots.goBack(to: envelope)
        }
        _ = await use(try await roots.current())
        guard try await roots.envelope(version: other.root.version) != nil else {
            throw Problem(
                .ruleViolated,
                "This node follows the forum \(other.root.forum) to root version \(root.root.version), and no signed steps lead from there to version \(other.root.version). Compare both with the secretariat."
            )
        }
        try await checkAgreement(with: other)
    }

    /// As `agree`, without asking anybody: a version that is not kept here is not compared.
    func checkAgreement(with other: TrustedRoot) async throws {
        guard let kept = try await roots.envelope(version: other.root.version) else { return }
        if kept == other.envelope { return }
        guard try UnverifiedEnvelope.parse(kept).claimedPayload() == UnverifiedEnvelope.parse(other.envelope).claimedPayload() else {
            throw Problem(
                .ruleViolated,
                "This node follows the forum \(other.root.forum) under another root of version \(other.root.version) than this one. One of the two is not the forum's: compare both with the secretariat."
            )
        }
    }
}
