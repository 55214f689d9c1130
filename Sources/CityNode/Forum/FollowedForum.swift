import Envelope
public import Federation
public import Ledger
import Logging
public import Primitives
public import SQL
import StructuredLog
import TransparencyLog

/// A forum as one node keeps it: followed once and kept once, whichever and however many of the node's cities are in it.
///
/// Each city reads it beside its own database and takes from it what concerns it.
public final class FollowedForum: Sendable {
    public let id: ForumID
    /// The log, what folds out of it, roots and board. Only this object writes to it.
    public let database: any Database
    public let follower: Follower
    public let roots: RootStore
    /// How the node stands to the coordinator.
    public let link = LinkState()
    let path: String
    let cities: LocalCities
    let bearers: CertificateBearers
    let rootFollower: RootFollower
    /// Files that the secretariat's records name.
    let attachments: Attachments
    let board: BoardReader
    let authorities = RootAuthorities()
    let own = OwnEnvelopes()
    let reach = ForumReach()
    let memberships = MembershipCache()
    let projections: Projections
    /// What features do from time to time at its cities.
    public let jobs: JobRunner
    /// `nil` where the node has no mail.
    let mail: (@Sendable (JobLetter) throws -> Void)?
    let clock: Clock
    let logger: Logger

    /// - Parameters:
    ///   - features: what the node knows of the forum.
    ///   - path: of the database's file, which cities attach.
    ///   - database: with a root and a ledger in it.
    init(
        _ id: ForumID, features: ForumFeatures, path: String, database: any Database, clock: @escaping Clock, logger: Logger,
        mail: (@Sendable (JobLetter) throws -> Void)? = nil
    ) async throws {
        var logger = logger
        logger[metadataKey: "forum"] = "\(id)"
        self.id = id
        self.path = path
        self.database = database
        self.clock = clock
        self.logger = logger
        projections = features.projections
        jobs = JobRunner(features.jobs, schedule: database, clock: clock, logger: logger)
        self.mail = mail
        roots = RootStore(database: database)
        try await ProjectionRebuild(features.projections, in: database).prepare()
        let (size, root, halted) = try await database.read { connection in
            (
                try Ledger.head(connection).size, try RootStore.current(connection),
                try connection.first("SELECT halted FROM sync_state WHERE id = 1")?.optionalText(0)
            )
        }
        if let halted { link.halt(Problem(.logInconsistent, halted)) }
        cities = LocalCities()
        bearers = CertificateBearers(cities, clock: clock)
        rootFollower = RootFollower(roots: roots, present: root, cities: cities, clock: clock, logger: logger)
        attachments = Attachments(database: database, clock: clock)
        board = BoardReader(forum: id, database: database, clock: clock)
        let cities = cities
        follower = Follower(
            forum: id, features: features, database: database, own: own, memberships: memberships, clock: clock, size: size
        ) { cities.grown(by: $0) }
    }

    /// The root of trust in force.
    public var root: TrustRoot { rootFollower.root.root }

    /// Who belongs to the forum as the ledger knows, and its size.
    public func membership() async throws -> (membership: Membership, size: Int64) {
        let memberships = memberships
        return try await database.read { connection in
            let ledger = try Ledger(connection, cache: memberships)
            return (ledger.membership, ledger.size)
        }
    }

    /// In whose name the coordinator is asked now.
    func bearer() async throws -> City {
        let (membership, size) = try await membership()
        return try bearers.choose(membership, size: size, root: root)
    }

    // MARK: Halting

    /// Nothing more is followed or said, by any city of this node, until a person has looked; evidence and halt are stored.
    func halt(_ problem: Problem, ours: [UInt8]? = nil, theirs: [UInt8]? = nil) async throws {
        try await follower.keepEvidence(problem, ours: ours, theirs: theirs)
        halted(problem)
    }

    /// Halts in memory and in the log; the evidence has been stored already.
    func halted(_ problem: Problem) {
        link.halt(problem)
        logger.critical("the log is inconsistent", metadata: ["detail": "\(problem.detail)"])
    }

    /// A person has looked and takes the coordinator's log as it is now: what was promised to the node's cities and is not in it is sent anew. The
    /// evidence stays.
    ///
    /// - Parameters:
    ///   - city: for whose sake.
    ///   - reason: for the node's log.
    /// - Throws: `rule-violated` where nothing was halted, `log-inconsistent` where the log still contradicts what was verified here.
    func acceptLog(askedBy city: City, reason: String) async throws {
        guard let halted = link.halted else {
            throw Problem(.ruleViolated, "\(city.id) follows the log; there is nothing to accept.")
        }
        for city in cities.all { try await city.outbox.takeBackPromises(keepingEvidenceIn: database) }
        do {
            try await follower.follow(city.coordinatorClient(), root: root, waitSeconds: 0) { try await rootFollower.look(through: city) }
        } catch let problem as Problem where problem.code == .logInconsistent {
            throw problem
        } catch {
            // A coordinator that does not answer now is asked again by the loops, which follow the log before they send anything.
            logger.info("the log could not be looked at", metadata: ["error": "\(error)"])
        }
        try await database.write { try $0.execute("UPDATE sync_state SET halted = NULL WHERE id = 1") }
        logger.record(OperatorEvent(.logAccepted, ["was": halted, "reason": reason]))
        link.resume()
        for city in cities.all {
            city.news.increment()
            city.outbox.wake.increment()
        }
    }
}
