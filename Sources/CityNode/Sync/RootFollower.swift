import Envelope
import Federation
import Ledger
import Logging
import Primitives
import SQL
import Synchronization
import TLS

/// Keeps the newest root of the forum: asks for the next version until there is none (protocol §7; TUF §5.3).
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
        /// Why the newest that was offered was not taken, as it was last told.
        var refusal: String?
    }

    private let roots: RootStore
    private let credentials: CityCredentials
    private let strangers: StrangerAccess
    private let clock: Clock
    private let logger: Logger
    private let coordinator: @Sendable () -> CoordinatorClient
    private let taken: @Sendable () -> Void
    private let state = Mutex(State())

    /// - Parameters:
    ///   - coordinator: under the credentials of now.
    ///   - taken: called once a newer root is in use.
    init(
        roots: RootStore, credentials: CityCredentials, strangers: StrangerAccess, clock: @escaping Clock, logger: Logger,
        coordinator: @escaping @Sendable () -> CoordinatorClient, taken: @escaping @Sendable () -> Void
    ) {
        self.roots = roots
        self.credentials = credentials
        self.strangers = strangers
        self.clock = clock
        self.logger = logger
        self.coordinator = coordinator
        self.taken = taken
    }

    /// Looks where the last look was ten minutes ago, or something went wrong since.
    func lookIfDue(afterFailure: Bool) async throws {
        let now = clock().seconds
        guard afterFailure || now - state.withLock({ $0.lastLook }) >= Self.interval else { return }
        _ = try await look()
    }

    /// - Returns: whether there was a newer root.
    func look() async throws -> Bool {
        var hasAdvanced = try await lookBack()
        for _ in 0..<Self.mostSteps {
            // What is stored may be ahead of what is in use, where taking it into use failed.
            let stored = try await roots.current()
            if stored.root.version > credentials.root.root.version {
                try await credentials.replace(root: stored)
                logger.notice("a newer root is in force", metadata: ["version": "\(stored.root.version)"])
                hasAdvanced = true
                taken()
            }
            guard let envelope = try await fetch(stored.root.version + 1), try await take(envelope) else { break }
        }
        state.withLock { $0.lastLook = clock().seconds }
        return hasAdvanced
    }

    /// - Returns: `nil` where there is no such version.
    private func fetch(_ version: Int64) async throws -> UnverifiedEnvelope? {
        do { return try await coordinator().root(version: version) } catch let unreachable as PeerUnreachable {
            // The coordinator's certificate may lead to a CA that only a newer root names.
            guard let envelope = try? await strangers.root(version: version) else { throw unreachable }
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
    private func lookBack() async throws -> Bool {
        guard !state.withLock({ $0.hasLookedBack }) else { return false }
        var earliest = try await roots.all().first?.root.version ?? 1
        let isLate = earliest > 1
        while earliest > 1, let envelope = try await fetch(earliest - 1) {
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
}
