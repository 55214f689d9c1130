import AllFeatures
import CityNode
import Envelope
import FeatureKit
import Federation
import Forum
import Ledger
import Primitives
import SQL
import StrictJSON
import Web

/// What a site has said to the forum: what waits, what was refused, and who has seen what stands in the log.
struct SentPage: OfficePages {
    let context: StaffContext<Site>

    private static let pageLength = 25
    /// Records that a row names; beyond these it counts.
    private static let mostNamed = 4

    func list(before: Int64) async throws -> WebAnswer {
        let (membership, _) = try await context.tenant.membership()
        let reach = await context.tenant.memberReach()
        let participant = context.tenant.participant
        let entries = try await context.tenant.database.read { connection in
            try Ledger.entries(of: participant, before: before, limit: Self.pageLength + 1, connection)
        }
        let shown = entries.prefix(Self.pageLength)
        let older = entries.count > shown.count ? shown.last.map { Link.to(["admin", "sent"], query: [("before", String($0.index))]) } : nil
        return page.answer(
            SentRecordsText.sent, lede: localizer(SentRecordsText.sentLede), before == .max ? try await open() : nil,
            standing(Array(shown), membership, reach),
            older.map { LinkList(.pages, label: localizer(SentRecordsText.pages), [LinkList.Item(localizer(SentRecordsText.older), $0)]) })
    }

    /// A city's outbox; the secretariat's records stand in the log at once.
    private func open() async throws -> Stack? {
        guard let city = context.tenant.city else { return nil }
        let (membership, size) = try await city.membership()
        let member = membership.members[city.id]
        let isIn = member.map { !$0.isSuspended && !membership.isRevoked($0, at: size) } ?? true
        let waiting = localizer(isIn ? SentRecordsText.pendingWhy : SentRecordsText.pendingShutOut)
        let part = ListPart(of: try await city.outbox.list(), after: context.request.query("queued"), length: Self.pageLength) {
            $0.digest.hex
        }
        let rows = part.shown.map { envelope -> [Cell] in
            let (tag, why): (Cell, Cell) =
                switch envelope.status {
                case .queued: (.tag(.neutral, localizer(SentRecordsText.pending)), .text(waiting))
                case .accepted(let index):
                    (.tag(.good, localizer(SentRecordsText.acceptedAs(index: index))), .text(localizer(SentRecordsText.acceptedWhy)))
                case .rejected(let problem): (.tag(.bad, localizer(SentRecordsText.refused)), .foreign(localizer(SubmissionWords.sentence(problem))))
                }
            return [page.time(envelope.queuedAt), .foreign(names(envelope.records)), tag, why]
        }
        let table = DataTable(
            id: "open", title: localizer(SentRecordsText.open),
            columns: [SentRecordsText.queuedAt, SentRecordsText.records, SentRecordsText.state, SentRecordsText.why].map { .text(localizer($0)) },
            rows: rows, empty: EmptyState(localizer(SentRecordsText.openNone)))
        return Stack([table, Pagination(part, label: localizer(SentRecordsText.open), path: ["admin", "sent"], cursor: "queued", localizer)])
    }

    private func names(_ records: [RecordID]) -> String {
        let named = records.prefix(Self.mostNamed).map { record in
            (Features.name(ofRecordType: record.type).map { localizer($0) } ?? record.type) + " " + record.key
        }
        return named.joined(separator: ", ") + (records.count > named.count ? " +\(localizer.integer(records.count - named.count))" : "")
    }

    private func standing(_ entries: [LogEntryView], _ membership: Membership, _ reach: [CityID: MemberReach]) -> DataTable {
        let rows = entries.map { entry -> [Cell] in
            return [
                Cell.number(localizer.integer(entry.index), link: Link.to(["log", String(entry.index)])).asHeader,
                page.time(entry.entry.acceptedAt),
                .foreign(names(entry.records)),
                .text(localizer(seen(entry.index, membership, reach)), link: Link.to(["admin", "sent", String(entry.index)])),
            ]
        }
        return DataTable(
            id: "standing", title: localizer(SentRecordsText.standing), note: localizer(FederationText.citiesNote),
            columns: [
                .number(localizer(SentRecordsText.entry)), .text(localizer(SentRecordsText.acceptedTime)), .text(localizer(SentRecordsText.records)),
                .text(localizer(SentRecordsText.seenBy)),
            ], rows: rows, empty: EmptyState(localizer(SentRecordsText.standingNone)))
    }

    /// How many cities have an entry. Of whom the secretariat has not been told, nobody knows it: that is not the same as not having it.
    private func seen(_ index: Int64, _ membership: Membership, _ reach: [CityID: MemberReach]) -> Message {
        let told = membership.members.keys.compactMap { reach[$0] }
        guard !told.isEmpty else { return SentRecordsText.seenUnknown }
        let (seen, total) = (told.count { $0.size > index }, membership.members.count)
        return told.count == total
            ? SentRecordsText.seenCount(count: seen, total: total)
            : SentRecordsText.seenCountKnown(count: seen, total: total, silent: total - told.count)
    }

    /// Who has verified the log beyond one of our entries.
    func entry(_ index: Int64) async throws -> WebAnswer {
        let (membership, size) = try await context.tenant.membership()
        guard index < size else { throw SiteRefusal.notFound }
        let reach = await context.tenant.memberReach()
        let members = membership.members.values.map { ($0.city, $0.name.text(in: localizer.language.code)) }
        let part = ListPart(of: localizer.collation.sorted(members, by: { $0.1 }), after: context.request.query("after")) { $0.0.text }
        let rows = part.shown.map { city, name -> [Cell] in
            let told = reach[city]
            let hasSeen = (told?.size ?? 0) > index
            return [
                Cell.foreign(name).asHeader,
                told == nil
                    ? .tag(.neutral, localizer(FederationText.notTold))
                    : .tag(hasSeen ? .good : .warning, localizer(hasSeen ? SentRecordsText.seenYes : SentRecordsText.seenNo)),
                .number(told.map { localizer.integer($0.size) } ?? "–"), told.map { page.time($0.toldAt) } ?? .text("–"),
            ]
        }
        return page.answer(
            SentRecordsText.seenTitle(index: index), lede: localizer(FederationText.citiesNote),
            DataTable(
                id: "seen", title: localizer(SentRecordsText.seenBy),
                columns: [
                    .text(localizer(FederationText.city)), .text(localizer(SentRecordsText.state)), .number(localizer(FederationText.followed)),
                    .text(localizer(FederationText.told)),
                ], rows: rows, empty: EmptyState(localizer(StatusText.noMembers))),
            Pagination(part, label: localizer(SentRecordsText.seenBy), path: ["admin", "sent", String(index)], localizer),
            LinkButton(localizer(AccountText.back), Link("/admin/sent")))
    }
}
