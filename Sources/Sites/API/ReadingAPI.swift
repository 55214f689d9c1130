import CityNode
import Coordinator
import Envelope
import Federation
import Forum
import Ledger
import Primitives
import SQL
import StrictJSON
import TransparencyLog

/// What anyone may read of a site: the forum's public records, the log with its proofs, notices, and how the site stands.
struct ReadingAPI: Sendable {
    let site: Site

    init(_ site: Site) { self.site = site }

    func answer(_ match: Route.Match, _ request: WebRequest) async throws -> WebAnswer {
        switch match.route {
        case .index: WebAnswer(json: APIIndex(site).json).cached(.revalidated).tagged(for: request)
        case .members: try await members(request)
        case .visaRules: try await visaRules(request, VisaRuleView.page)
        case .visaConflicts: try await visaRules(request, VisaRuleView.conflicts)
        case .commitments: try await records(.all(CommitmentPublished.name), request)
        case .cycles: try await records(.all(CyclePublished.name), request)
        case .reports: try await records(try RecordFilter.progress(ReportSigned.name, request), request)
        case .assessments: try await records(try RecordFilter.progress(AssessmentPublished.name, request), request)
        case .records: try await records(try RecordFilter.generic(request), request)
        case .log: try await log(request)
        case .logEntry: try await entry(match, request)
        case .logProof: try await proof(match)
        case .checkpoint: try await checkpoint()
        case .sync: try await sync(request)
        case .notices: try await notices(request)
        case .page, .style, .icon, .health, .readiness, .publish, .fate: throw WebProblem.notFound
        }
    }

    // MARK: Records

    private func records(_ filter: RecordFilter, _ request: WebRequest) async throws -> WebAnswer {
        let page = try APIPage(request)
        return try await fromLedger(request) { connection in
            try filter.check(connection)
            let (records, hasMore) = try Ledger.page(
                ofType: filter.type, like: filter.pattern, after: page.after, limit: page.limit, bytes: APIPage.bytes, connection)
            return APIPage.json(records.map(\.json), next: hasMore ? records.last?.id.key : nil)
        }
    }

    private func visaRules(
        _ request: WebRequest,
        _ read: @escaping @Sendable (RecordFilter, APIPage, any SQLConnection) throws -> (views: [VisaRuleView], next: String?)
    ) async throws -> WebAnswer {
        let (filter, page) = (try RecordFilter.visaRules(request), try APIPage(request))
        return try await fromLedger(request) { connection in
            try filter.check(connection)
            let (views, next) = try read(filter, page, connection)
            return APIPage.json(views.map(\.json), next: next)
        }
    }

    private func members(_ request: WebRequest) async throws -> WebAnswer {
        let page = try APIPage(request)
        return try await fromLedger(request) { connection in
            let members = try Ledger.members(after: page.after, limit: page.limit + 1, connection)
            let items = members.prefix(page.limit)
            return APIPage.json(items.map(\.json), next: items.count < members.count ? items.last?.city.text : nil)
        }
    }

    /// An answer that only the ledger decides: its tag comes from the tree's head, so that asking again costs no query.
    private func fromLedger(_ request: WebRequest, _ make: @escaping @Sendable (any SQLConnection) throws -> JSON) async throws -> WebAnswer {
        let participant = site.participant
        let (tag, body) = try await site.database.read { connection in
            let head = try Ledger.head(connection)
            let tag = EntityTag(of: Array("1 \(participant) \(head.size) \(head.root.hex) \(request.target)".utf8))
            return (tag, tag.isKnown(to: request) ? nil : try make(connection).compact)
        }
        return WebAnswer(type: "application/json", body ?? []).cached(.revalidated).tagged(tag, for: request)
    }

    // MARK: Log

    private func log(_ request: WebRequest) async throws -> WebAnswer {
        let page = try APIPage(request)
        guard let after = page.after.isEmpty ? -1 : Int64(page.after), (-1..<JSON.largestInteger).contains(after) else {
            throw WebProblem.badRequest("`after` must be the `next` of the page before.")
        }
        return try await fromLedger(request) { connection in
            let leaves = try Ledger.leaves(from: after + 1, limit: page.limit, bytes: APIPage.bytes, connection)
            let items = try leaves.enumerated().map { try LogEntryView($1, at: after + 1 + Int64($0)).summary }
            let last = after + Int64(leaves.count)
            let hasMore = try last + 1 < Ledger.head(connection).size
            return APIPage.json(items, next: hasMore ? String(last) : nil)
        }
    }

    private func index(_ match: Route.Match) throws -> Int64 {
        guard let text = match.parameter, let index = Int64(text), index >= 0, index < JSON.largestInteger, String(index) == text else {
            throw WebProblem.badRequest("An entry's index is a number, such as 0.")
        }
        return index
    }

    private func entry(_ match: Route.Match, _ request: WebRequest) async throws -> WebAnswer {
        let index = try index(match)
        guard let leaf = try await site.database.read({ try Ledger.entries(from: index, count: 1, $0).first }) else {
            throw Problem(.notFound, "This log has no entry \(index) yet.")
        }
        return WebAnswer(json: try LogEntryView(leaf, at: index).full).cached(.forEver).tagged(for: request)
    }

    private func proof(_ match: Route.Match) async throws -> WebAnswer {
        let index = try index(match)
        let checkpoint = try await site.checkpoint()
        return WebAnswer(json: try await site.database.read { try LogEntryView.proof(of: index, checkpoint: checkpoint, $0) }).cached(.never)
    }

    /// The signed note itself (C2SP tlog-checkpoint).
    private func checkpoint() async throws -> WebAnswer {
        let bytes = try await site.checkpoint()
        guard !bytes.isEmpty else { throw Problem(.unavailable, "No checkpoint was verified here yet. Ask again when the city is in contact.") }
        return WebAnswer(type: "text/plain; charset=utf-8", bytes).cached(.never)
    }

    // MARK: How it stands

    private func sync(_ request: WebRequest) async throws -> WebAnswer {
        let json: JSON =
            switch site {
            case .city(let city): Self.sync(try await city.overview(newest: 0), of: city)
            case .secretariat(let coordinator):
                try await coordinator.database.read { connection in
                    let head = try Ledger.head(connection)
                    return ["city": .string(ParticipantID.secretariat.text), "size": .integer(head.size), "root": .string(head.root.hex)]
                }
            }
        return WebAnswer(json: json).cached(.revalidated).tagged(for: request)
    }

    /// Names no host and no error's text: those are the operator's.
    private static func sync(_ overview: City.Overview, of city: City) -> JSON {
        let freshness = City.Freshness(cosignedAt: overview.cosignedAt, now: city.clock())
        return [
            "city": .string(city.id.text), "size": .integer(overview.ledger.size), "root": .string(overview.ledger.root.hex),
            "logSize": .integer(max(overview.link.logSize, overview.ledger.size)), "freshness": .string(freshness.rawValue),
            "cosignedAt": overview.cosignedAt == 0 ? .null : .string(UTCTime(seconds: overview.cosignedAt).description),
            "lastContact": overview.link.lastContact.map { .string($0.description) } ?? .null,
            "failures": .integer(Int64(overview.link.failures)), "halted": .boolean(overview.link.halted != nil),
            "outbox": [
                "queued": .integer(Int64(overview.queued)), "inFlight": .integer(Int64(overview.inFlight)),
                "rejected": .integer(Int64(overview.rejectedCount)),
            ],
        ]
    }

    private func notices(_ request: WebRequest) async throws -> WebAnswer {
        let page = try APIPage(request)
        let cursor = page.after.split(separator: " ", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        guard page.after.isEmpty || cursor.count == 2 else { throw WebProblem.badRequest("`after` must be the `next` of the page before.") }
        let city = try RecordFilter.city(request)
        let now = site.now
        let (notices, hasMore) = try await site.database.read { connection in
            if let city { try RecordFilter.checkMember(city, connection) }
            return try StoredNotice.page(
                of: city, after: page.after.isEmpty ? ("", "") : (cursor[0], cursor[1]), limit: page.limit, bytes: APIPage.bytes, now: now, connection
            )
        }
        let items = try notices.compactMap { notice -> JSON? in
            let body = try notice.envelope.claimedPayload()["body"] ?? .null
            // Withdrawn: there is nothing to show.
            guard body != .null else { return nil }
            return [
                "city": .string(notice.city.text), "key": .string(notice.key), "version": .integer(notice.version),
                "validUntil": .string(notice.validUntil.description), "digest": .string(notice.envelope.digest.hex), "body": body,
            ]
        }
        let next = hasMore ? notices.last.map { "\($0.city) \($0.key)" } : nil
        return WebAnswer(json: APIPage.json(items, next: next)).cached(.revalidated).tagged(for: request)
    }
}
