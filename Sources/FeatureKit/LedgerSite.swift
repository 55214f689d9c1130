import Federation
public import Ledger
public import Primitives
public import SQL
public import StrictJSON
import TransparencyLog
public import Web

/// What the forum's part of a site reads from, at a city and at the secretariat alike.
public protocol LedgerSite: Sendable {
    var participant: ParticipantID { get }
    var database: any Database { get }
    var now: UTCTime { get }

    /// A file that a record names, from the site's own tables or from whoever wrote the record; kept from then on.
    ///
    /// - Throws: `Problem`: `unavailable` where the owner cannot be reached now, `rule-violated` where what it sends is another file.
    func attachment(_ name: Attachments.Name, of owner: ParticipantID) async throws -> [UInt8]
}

extension LedgerSite {
    /// An answer that only the ledger decides: its tag comes from the tree's head, so that asking again costs no query.
    ///
    /// - Parameter day: where the day decides, too.
    public func answer(
        to request: WebRequest, on day: UTCDate? = nil, _ make: @escaping @Sendable (any SQLConnection) throws -> JSON
    ) async throws -> WebAnswer {
        let participant = participant
        let today = day.map { " \($0)" } ?? ""
        let (tag, body) = try await database.read { connection in
            let head = try Ledger.head(connection)
            let tag = EntityTag(of: Array("1 \(participant) \(head.size) \(head.root.hex)\(today) \(request.target)".utf8))
            return (tag, tag.isKnown(to: request) ? nil : try make(connection).compact)
        }
        return WebAnswer(type: "application/json", body ?? []).cached(.revalidated).tagged(tag, for: request)
    }

    /// A page of the records of a filter.
    public func records(_ filter: RecordFilter, _ request: WebRequest) async throws -> WebAnswer {
        let page = try APIPage(request)
        return try await answer(to: request) { connection in
            try filter.check(connection)
            let (records, hasMore) = try Ledger.page(
                ofType: filter.type, like: filter.pattern, after: page.after, limit: page.limit, bytes: APIPage.bytes, connection)
            return APIPage.json(records.map(\.json), next: hasMore ? records.last?.id.key : nil)
        }
    }
}
