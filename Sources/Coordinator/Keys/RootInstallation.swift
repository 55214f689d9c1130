public import Envelope
public import Federation
import Ledger
public import Primitives
public import SQL
import TLS

/// Puts a forum's next root in force, or takes back one that never should have been. Judged before anything is stored: what is kept is published.
public struct RootInstallation: Sendable {
    private let roots: RootStore
    private let keys: CoordinatorKeys
    private let clock: Clock

    public init(database: any Database, keys: CoordinatorKeys, clock: @escaping Clock = { .system }) {
        roots = RootStore(database: database)
        self.keys = keys
        self.clock = clock
    }

    /// Takes the next root into force: it must name the keys that this coordinator works with, old ones beside new, and lock nobody out.
    ///
    /// - Throws: `Problem` where it is not the next version, not signed by both thresholds, or cannot be used; nothing has changed then.
    public func install(_ envelope: UnverifiedEnvelope) async throws -> TrustRoot {
        let (keys, now) = (keys, clock())
        let next = try await roots.advance(to: envelope) { root, connection in
            do { try Self.check(root, keys, now, try Ledger(connection)) } catch let failure as SecretFile.Failure {
                throw Problem(.ruleViolated, "It was not taken: \(failure.description).")
            }
        }
        try await roots.retireSupersededKeys()
        return next.root
    }

    /// Warnings about a root that can be used now, but may later stop the forum or shut members out.
    public static func cautions(of root: TrustRoot, at now: UTCTime) -> [String] {
        let authorities = try? AuthorityCertificates(root.caCertificates, source: "the root")
        return root.cautions + (authorities?.cautions(at: now.seconds, needed: root.expiresAt.seconds) ?? [])
    }

    private static func check(_ root: TrustRoot, _ keys: CoordinatorKeys, _ now: UTCTime, _ ledger: Ledger) throws {
        guard root.expiresAt > now else {
            throw SecretFile.Failure("it expired at \(root.expiresAt), and no city would believe anything under it; draft it anew")
        }
        try keys.check(against: root, now: now)
        do throws(TLSError) { try AuthorityCertificates(root.caCertificates, source: "the root").check(validAt: now.seconds) } catch {
            throw SecretFile.Failure(error.message)
        }
        if let status = ledger.membership.keys[keys.signing.keyID], status.owner != .secretariat || status.retiredFrom != nil {
            throw SecretFile.Failure(
                "this coordinator's signing key was ended before, or is a city's: nobody would believe it; make another with `coordinator keys new signing`"
            )
        }
        let reachable = root.witnesses.count { witness in
            witness.city(of: root.forum).flatMap { ledger.membership.members[$0] }.map { !$0.isSuspended } ?? false
        }
        guard root.quorum <= reachable else {
            throw SecretFile.Failure(
                "\(root.quorum.counted("witness", "witnesses")) must cosign, and only \(reachable) of those named are members in good standing: nothing could be published; name others"
            )
        }
    }

    /// Takes back the newest root, where this coordinator cannot work under it. One that it can work under is in force at cities already: sign the
    /// next instead.
    ///
    /// - Returns: the envelope that was removed.
    public func remove(version: Int64) async throws -> [UInt8] {
        if let current = try? await roots.current(), current.root.version == version, (try? keys.check(against: current.root, now: clock())) != nil {
            throw Problem(
                .ruleViolated, "Root version \(version) can be used, and cities may have it already. Sign and install the next version instead.")
        }
        return try await roots.remove(version: version)
    }
}

extension Coordinator {
    /// Takes the next root into force.
    ///
    /// - Throws: `Problem` where it is refused; nothing has changed then.
    public func install(_ envelope: UnverifiedEnvelope) async throws -> TrustRoot {
        let root = try await RootInstallation(database: database, keys: keys, clock: clock).install(envelope)
        try await noteKeys()
        sequencer.rootChanged()
        checkpoints.rootChanged(quorum: root.quorum)
        return root
    }
}
