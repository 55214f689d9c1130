import AllFeatures
import FeatureKit
import Federation
import Forum
import HTTPTypes
import Ledger
import Primitives
import SQL
import StrictJSON
import Web

/// The list of the log's entries, all or some of them.
struct LogPages {
    let context: TenantContext<Site>
    private let localizer: Localizer

    init(_ context: TenantContext<Site>) {
        self.context = context
        localizer = context.localizer
    }

    func list() async throws -> Page {
        let request = context.request
        let (membership, size) = try await context.tenant.membership()
        let names = ParticipantNames(membership, localizer)
        let type = request.query("type").flatMap { $0.isEmpty ? nil : $0 }
        if let type {
            return page(names, size, try await records(ofType: type, size))
        }
        let before = try request.number("before", in: 1...JSON.largestInteger) ?? .max
        let writer = request.query("writer").flatMap { $0.isEmpty ? nil : $0 }
        let entries = try await entries(of: writer, before: min(before, size))
        let last = entries.count > ExplorerRoutes.pageLength ? entries[ExplorerRoutes.pageLength - 1].index : nil
        let query = writer.map { [("writer", $0)] } ?? []
        return page(
            names, size,
            Stack([
                table(entries.prefix(ExplorerRoutes.pageLength), names),
                Pagination(
                    label: localizer(ExplorerText.pages),
                    first: before == .max ? nil : (localizer(ExplorerText.newest), Link.to(["log"], query: query)),
                    next: last.map { (localizer(ExplorerText.older), Link.to(["log"], query: query + [("before", String($0))])) }),
            ]))
    }

    private func page(_ names: ParticipantNames, _ size: Int64, _ content: Stack) -> Page {
        let request = context.request
        let fields = ["writer", "type", "key"]
        let form = Form([
            .select("writer", ExplorerText.writer, names.options), .select("type", ExplorerText.type, Self.types),
            .text("key", ExplorerText.key, hint: ExplorerText.keyHint(example: "KZ/"), .search),
        ])
        let typed = FormState(Dictionary(fields.compactMap { name in request.query(name).map { (name, [$0]) } }) { $1 })
        return Page(
            kicker: localizer(ExplorerText.count(count: size)), heading: localizer(ExplorerText.title), lede: localizer(ExplorerText.lede),
            FormView(form, typed, method: .get, action: Link("/log"), hidden: [], submit: localizer(ExplorerText.search), localizer), content)
    }

    private static let types: [Form.Field.Option] =
        [Form.Field.Option("", ExplorerText.everything)]
        + RecordRegistry.forum.names.sorted().compactMap { type in Features.name(ofRecordType: type).map { Form.Field.Option(type, $0) } }

    private func entries(of writer: String?, before: Int64) async throws -> [LogEntryView] {
        let most = ExplorerRoutes.pageLength + 1
        guard let writer else {
            let first = max(0, before - Int64(most))
            return try await context.tenant.database.read { connection in
                try Ledger.entries(from: first, count: Int(before - first), connection).enumerated()
                    .map { try LogEntryView($1, at: first + Int64($0)) }.reversed()
            }
        }
        guard let participant = ParticipantID(writer) else { return [] }
        return try await context.tenant.database.read { try Ledger.entries(of: participant, before: before, limit: most, $0) }
    }

    private func table(_ entries: ArraySlice<LogEntryView>, _ names: ParticipantNames) -> DataTable {
        DataTable(
            id: "entries", title: localizer(ExplorerText.entries),
            columns: [.number(localizer(ExplorerText.entry))]
                + [ExplorerText.accepted, ExplorerText.writer, ExplorerText.what].map { .text(localizer($0)) },
            rows: entries.map { entry in
                [
                    Cell.number(localizer.integer(entry.index), link: Link.to(["log", String(entry.index)])).asHeader,
                    .time(localizer.dateAndTime(entry.entry.acceptedAt), datetime: entry.entry.acceptedAt.description),
                    .foreign(names[entry.from]),
                    .foreign(
                        entry.types.map { type, count in
                            let name = Features.name(ofRecordType: type).map { localizer($0) } ?? type
                            return count == 1 ? name : "\(name) ×\(localizer.integer(count))"
                        }.joined(separator: ", ")),
                ]
            }, empty: EmptyState(localizer(ExplorerText.none), action: (localizer(ExplorerText.newest), Link("/log"))))
    }

    // MARK: Records of one kind

    private func records(ofType type: String, _ size: Int64) async throws -> Stack {
        let request = context.request
        let prefix = request.query("key") ?? ""
        let filter = RecordFilter.prefixed(type, prefix)
        let after = request.query("after").flatMap(PageCursor.read) ?? ""
        let (records, hasMore) = try await context.tenant.database.read { connection in
            guard let filter else { return ([Ledger.StandingRecord](), false) }
            return try Ledger.page(
                ofType: type, like: filter.pattern, after: after, limit: ExplorerRoutes.pageLength, bytes: APIPage.bytes, connection)
        }
        let next = hasMore ? records.last.map { PageCursor.spelled($0.id.key) } : nil
        let query = [("type", type)] + (prefix.isEmpty ? [] : [("key", prefix)])
        return Stack([
            DataTable(
                id: "records", title: localizer(ExplorerText.records),
                columns: [
                    .text(localizer(ExplorerText.recordKey)), .text(localizer(ExplorerText.writer)), .number(localizer(ExplorerText.standsIn)),
                ],
                rows: records.map { record in
                    [
                        Cell.foreign(record.id.key, link: RecordPage.link(record.id)).asHeader, .foreign(record.version.writer.text),
                        .number(localizer.integer(record.version.index), link: Link.to(["log", String(record.version.index)])),
                    ]
                }, empty: EmptyState(localizer(ExplorerText.none), action: (localizer(ExplorerText.newest), Link("/log")))),
            Pagination(
                label: localizer(ExplorerText.pages), first: nil,
                next: next.map { (localizer(ExplorerText.older), Link.to(["log"], query: query + [("after", $0)])) }),
        ])
    }
}

/// What those who write into the log are called.
struct ParticipantNames {
    private let names: [String: String]
    private let localizer: Localizer

    init(_ membership: Membership, _ localizer: Localizer) {
        names = Dictionary(membership.members.values.map { ($0.city.text, $0.name.text(in: localizer.language.code)) }) { $1 }
        self.localizer = localizer
    }

    subscript(participant: String) -> String {
        participant == ParticipantID.secretariat.text ? localizer(ExplorerText.secretariat) : names[participant] ?? participant
    }

    /// Everybody, the secretariat first.
    var options: [Form.Field.Option] {
        [Form.Field.Option("", ExplorerText.everything), Form.Field.Option(ParticipantID.secretariat.text, ExplorerText.secretariat)]
            + localizer.collation.sorted(Array(names), by: { $0.value }).map { Form.Field.Option($0.key, AccountText.plain(text: $0.value)) }
    }
}
