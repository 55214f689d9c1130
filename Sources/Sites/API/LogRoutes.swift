import CityNode
import Coordinator
import Envelope
import FeatureKit
import Federation
import HTTPTypes
import Ledger
import Primitives
import SQL
import StrictJSON
import TransparencyLog
import Web

/// What anyone may read of a site, whatever the forum does: members, records of any type, the log with its proofs, notices, how the site stands.
struct LogRoutes: Sendable {
    let site: Site

    static var all: RouteSet<Site> {
        var routes = RouteSet<Site>()
        routes.api(
            .get, "/api/v1/members", needs: .public, APIContract(pages, answers: .json("Cities.", .page(of: LogSchemas.member))),
            "the cities of the forum, with address, keys and state"
        ) {
            try await LogRoutes(site: $0.tenant).members($0.request)
        }
        routes.api(
            .get, "/api/v1/records", needs: .public,
            APIContract(LogSchemas.recordFilter + pages, answers: .json("Their newest versions.", .page(of: LogSchemas.record))),
            "the records of one type"
        ) {
            try await $0.tenant.records(try RecordFilter.generic($0.request), $0.request)
        }
        routes.api(
            .get, "/api/v1/log", needs: .public, APIContract(pages, answers: .json("Entries.", .page(of: LogSchemas.entry))),
            "the entries of the log, newest last"
        ) {
            try await LogRoutes(site: $0.tenant).log($0.request)
        }
        routes.api(
            .get, "/api/v1/log/:index", needs: .public, APIContract([LogSchemas.index], answers: .json("The entry.", LogSchemas.fullEntry)),
            "an entry with its envelope"
        ) {
            try await LogRoutes(site: $0.tenant).entry(try index($0), $0.request)
        }
        routes.api(
            .get, "/api/v1/log/:index/proof", needs: .public, APIContract([LogSchemas.index], answers: .json("The proof.", LogSchemas.proof)),
            "the proof that an entry is in the log"
        ) {
            try await LogRoutes(site: $0.tenant).proof(try index($0))
        }
        routes.api(
            .get, "/api/v1/checkpoint", needs: .public, APIContract([], answers: .text("A signed note.", type: "text/plain")),
            "the newest signed checkpoint, as text"
        ) {
            try await LogRoutes(site: $0.tenant).checkpoint()
        }
        routes.api(
            .get, "/api/v1/sync", needs: .public, APIContract([], answers: .json("How far it is.", LogSchemas.sync)),
            "how far this site has followed the log"
        ) {
            try await LogRoutes(site: $0.tenant).sync()
        }
        routes.api(
            .get, "/api/v1/notices", needs: .public,
            APIContract([RecordFilter.cityParameter] + pages, answers: .json("Notices that are valid.", .page(of: LogSchemas.notice))),
            "the board: what cities show for a time"
        ) {
            try await LogRoutes(site: $0.tenant).notices($0.request)
        }
        return routes
    }

    private static var pages: [APIContract.Parameter] { APIPage.parameters }

    private func members(_ request: WebRequest) async throws -> WebAnswer {
        let page = try APIPage(request)
        return try await site.answer(to: request) { connection in
            let members = try Ledger.members(after: page.after, limit: page.limit + 1, connection)
            let items = members.prefix(page.limit)
            let rows = try items.map { $0.json(isRevoked: try Ledger.isRevoked($0, connection)) }
            return APIPage.json(rows, next: items.count < members.count ? items.last?.city.text : nil)
        }
    }

    // MARK: Log

    private func log(_ request: WebRequest) async throws -> WebAnswer {
        let page = try APIPage(request)
        guard let after = page.after.isEmpty ? -1 : Int64(page.after), (-1..<JSON.largestInteger).contains(after) else {
            throw SiteRefusal.badRequest("`after` must be the `next` of the page before.")
        }
        return try await site.answer(to: request) { connection in
            let leaves = try Ledger.leaves(from: after + 1, limit: page.limit, bytes: APIPage.bytes, connection)
            let items = try leaves.enumerated().map { try LogEntryView($1, at: after + 1 + Int64($0)).summary }
            let last = after + Int64(leaves.count)
            let hasMore = try last + 1 < Ledger.head(connection).size
            return APIPage.json(items, next: hasMore ? String(last) : nil)
        }
    }

    private static func index(_ context: TenantContext<Site>) throws -> Int64 {
        let text = try context.parameter("index")
        guard let index = Int64(text), index >= 0, index < JSON.largestInteger, String(index) == text else {
            throw SiteRefusal.badRequest("An entry's index is a number, such as 0.")
        }
        return index
    }

    private func entry(_ index: Int64, _ request: WebRequest) async throws -> WebAnswer {
        guard let leaf = try await site.database.read({ try Ledger.entries(from: index, count: 1, $0).first }) else {
            throw Problem(.notFound, "This log has no entry \(index) yet.")
        }
        return WebAnswer(json: try LogEntryView(leaf, at: index).full).cached(.forEver).tagged(for: request)
    }

    private func proof(_ index: Int64) async throws -> WebAnswer {
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

    private func sync() async throws -> JSON {
        switch site {
        case .city(let city):
            try await city.database.read { connection in
                Self.sync(of: city, try Ledger.head(connection), try city.cosignedAt(connection), try Outbox.Backlog(connection))
            }
        case .secretariat(let coordinator):
            try await coordinator.database.read { connection in
                let head = try Ledger.head(connection)
                return ["city": .string(ParticipantID.secretariat.text), "size": .integer(head.size), "root": .string(head.root.hex)]
            }
        }
    }

    /// Names no host and no error's text: those are the operator's.
    private static func sync(of city: City, _ head: (size: Int64, root: MerkleHash), _ cosignedAt: Int64, _ backlog: Outbox.Backlog) -> JSON {
        let freshness = City.Freshness(cosignedAt: cosignedAt, now: city.clock())
        let link = city.link.snapshot
        return [
            "city": .string(city.id.text), "size": .integer(head.size), "root": .string(head.root.hex),
            "logSize": .integer(max(link.logSize, head.size)), "freshness": .string(freshness.rawValue),
            "cosignedAt": cosignedAt == 0 ? .null : .string(UTCTime(seconds: cosignedAt).description),
            "lastContact": link.lastContact.map { .string($0.description) } ?? .null,
            "failures": .integer(Int64(link.failures)), "halted": .boolean(link.halted != nil),
            "outbox": [
                "queued": .integer(Int64(backlog.queued)), "inFlight": .integer(Int64(backlog.inFlight)),
                "rejected": .integer(Int64(backlog.rejectedCount)),
            ],
        ]
    }

    private func notices(_ request: WebRequest) async throws -> JSON {
        let page = try APIPage(request)
        let cursor = page.after.split(separator: " ", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        guard page.after.isEmpty || cursor.count == 2 else { throw SiteRefusal.badRequest("`after` must be the `next` of the page before.") }
        let city = try RecordFilter.city(request)
        let now = site.now
        let (notices, hasMore) = try await site.database.read { connection in
            if let city { try RecordFilter.Named.member(city).check(connection) }
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
        return APIPage.json(items, next: next)
    }
}
