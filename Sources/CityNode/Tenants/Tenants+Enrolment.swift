import Envelope
public import Federation
import Ledger
import Logging
public import Primitives
import SQL
import StrictJSON
import StructuredLog
import Synchronization
import TLS

extension Tenants {
    /// Enrols a city and, once it is approved, opens it.
    ///
    /// - Parameter url: the city's address on this node's federation listener.
    public func join(_ profile: CityProfile, anchor: Anchor, token: String) async throws -> EnrolmentStatus {
        try checkPlace(for: profile.city)
        try checkName(of: profile)
        do { _ = try Self.anchors(anchor.root.root) } catch let error as TLSError {
            throw Problem(.ruleViolated, "The anchor cannot be used: \(error.message). Ask the secretariat for another.")
        }
        try beginEnrolling(profile.city)
        defer { enrolling.withLock { _ = $0.remove(profile.city) } }
        if forums.keeps(profile.forum) {
            let connectors = connectors
            let forum = try await forums.forum(profile.forum) { anchor.root }
            try await forum.rootFollower.agree(with: anchor.root, asking: StrangerAccess(profile) { try connectors(nil, $0) })
        }
        // An attempt that died before anything was sent.
        let path = path(of: profile.city)
        if SecretFile.exists(path), !SecretFile.exists("\(path)/city.json") { _ = try setAside(profile.city) }
        let joining = try await Joining.begin(
            profile, anchor: anchor, token: token, directory: path, openDatabase: { try await SQLiteDatabase.open($0) }, now: clock())
        try register.add(profile.city)
        do { return try await advance(joining, root: anchor.root) } catch let refusal as Refusal where refusal.isFinal {
            // The forum has not admitted these keys; another invitation begins with new ones.
            _ = try setAside(profile.city)
            throw refusal
        } catch let refusal as Refusal {
            postponed.postpone(profile.city, seconds: refusal.retryAfter ?? 0)
            let wait = max(refusal.retryAfter ?? 0, Self.resumeSeconds)
            throw Problem(
                refusal.problem.code,
                "\(refusal.problem.detail) This node goes on by itself: it applies again in \(wait) s or a little more; `caravanserai city list` shows how it stands.",
                members: [("retryAfter", .integer(Int64(wait)))])
        }
    }

    /// Pending enrolments are asked about this often, in seconds.
    public static let resumeSeconds = 30

    private func beginEnrolling(_ city: CityID) throws(Problem) {
        guard enrolling.withLock({ $0.insert(city).inserted }) else {
            throw Problem(.unavailable, "Another call is enrolling \(city) just now. Ask again after a moment.")
        }
    }

    /// - Throws: `rule-violated` where another city of this node has the name already: only one of the two could be reached under it.
    func checkName(of profile: CityProfile) throws(Problem) {
        guard let name = profile.host.flatMap({ ServerName($0) }), let other = city(at: name), other.id != profile.city else { return }
        throw Problem(.ruleViolated, "\(other.id) has the host name of \(profile.url) on this node. Give \(profile.city) one of its own.")
    }

    /// Asks again how an enrolment stands that was begun before.
    public func resume(_ city: CityID) async throws -> EnrolmentStatus? {
        let path = path(of: city)
        try beginEnrolling(city)
        defer { enrolling.withLock { _ = $0.remove(city) } }
        guard let joining = try Joining.resume(path) else { return nil }
        let root = try await Self.trust(in: path)
        return try await advance(joining, root: root)
    }

    /// Asks how each enrolment stands that still waits; a city that was approved meanwhile opens. To be called every half minute or so.
    public func resumePending() async {
        for path in (try? SecretFile.directories(in: directory)) ?? [] where SecretFile.exists("\(path)/enrolment.json") {
            guard let id = CityID(String(path.split(separator: "/").last ?? "")), city(id) == nil, postponed.isDue(id) else { continue }
            do {
                if let status = try await resume(id), status.stage == .rejected {
                    logger.warning("the forum turned the application down", metadata: ["city": "\(id)", "reason": "\(status.problem?.detail ?? "")"])
                }
            } catch {
                if let seconds = (error as? Refusal)?.retryAfter { postponed.postpone(id, seconds: seconds) }
                logger.info("enrolment still waits", metadata: ["city": "\(id)", "error": "\(error)"])
            }
        }
    }

    private func advance(_ joining: Joining, root: TrustedRoot) async throws -> EnrolmentStatus {
        let connectors = connectors
        let strangers = StrangerAccess(joining.profile) { try connectors(nil, $0) }
        let status: EnrolmentStatus
        do { status = try await strangers.ask(trusting: root.root) { try await joining.advance($0) } } catch let unreachable as PeerUnreachable {
            // The anchor may be older than the coordinator's CA.
            guard let newest = try? await strangers.newestRoot(after: root), newest.root.version > root.root.version else { throw unreachable }
            status = try await strangers.ask(trusting: newest.root) { try await joining.advance($0) }
        }
        if status.stage == .approved {
            logger.record(OperatorEvent(.cityJoined, ["city": joining.profile.city, "forum": joining.profile.forum]))
            await openOrNote(joining.directory)
        }
        // Another invitation begins with other keys.
        if status.stage == .rejected { _ = try setAside(joining.profile.city) }
        return status
    }
}
