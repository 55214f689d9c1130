import Domain
import Envelope
import Federation
import Storage
import Synchronization

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
    }

    private let roots: RootStore
    private let credentials: CityCredentials
    private let clock: Clock
    private let state = Mutex(State())

    init(roots: RootStore, credentials: CityCredentials, clock: @escaping Clock) {
        self.roots = roots
        self.credentials = credentials
        self.clock = clock
    }

    /// Looks where the last look was ten minutes ago, or something went wrong since.
    func lookIfDue(_ coordinator: CoordinatorClient, afterFailure: Bool) async throws {
        let now = clock().seconds
        guard afterFailure || now - state.withLock({ $0.lastLook }) >= Self.interval else { return }
        _ = try await look(coordinator)
    }

    /// - Returns: whether there was a newer root.
    func look(_ coordinator: CoordinatorClient) async throws -> Bool {
        var hasAdvanced = try await lookBack(coordinator)
        for _ in 0..<Self.mostSteps {
            // What is stored may be ahead of what is in use, where taking it into use failed.
            let stored = try await roots.current()
            if stored.root.version > credentials.root.root.version {
                try await credentials.replace(root: stored)
                hasAdvanced = true
            }
            guard let envelope = try await coordinator.root(version: stored.root.version + 1) else { break }
            _ = try await roots.advance(to: envelope)
            state.withLock { $0.mustRetire = true }
        }
        state.withLock { $0.lastLook = clock().seconds }
        return hasAdvanced
    }

    /// A city that began with a later root reads the earlier ones once: the log is older than it is.
    private func lookBack(_ coordinator: CoordinatorClient) async throws -> Bool {
        guard !state.withLock({ $0.hasLookedBack }) else { return false }
        var earliest = try await roots.all().first?.root.version ?? 1
        let isLate = earliest > 1
        while earliest > 1, let envelope = try await coordinator.root(version: earliest - 1) {
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
