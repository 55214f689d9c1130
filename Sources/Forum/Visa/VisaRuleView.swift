import FeatureKit
import Federation
import Ledger
import Primitives
import SQL
import StrictJSON

/// What the forum knows of one border: the rule in force, and beside it the weaker one that it stands before.
struct VisaRuleView: Sendable {
    /// Pairs that one page of conflicts looks through.
    private static let pairsOfPage = 500

    let published: Ledger.StandingRecord?
    let reported: Ledger.StandingRecord?
    private let standing: VisaRuleStanding

    private init(_ published: Ledger.StandingRecord?, _ reported: Ledger.StandingRecord?) {
        (self.published, self.reported) = (published, reported)
        // What a later version of the rules has written is shown, though not understood.
        func rule(_ record: Ledger.StandingRecord?) -> VisaRule? { record.flatMap { try? VisaRule(Fields($0.version.body)) } }
        standing = VisaRuleStanding(published: rule(published), reported: rule(reported))
    }

    /// The stronger record's members, its authority, the weaker record if there is one, and in which members the two contradict each other.
    var json: JSON {
        let reportedWeight = VisaAuthority(reportedFrom: standing.reported?.sourceKind)
        let weighed = [published.map { ($0, VisaAuthority.own) }, reported.map { ($0, reportedWeight) }].compactMap { $0 }
        func members(_ record: (Ledger.StandingRecord, VisaAuthority)) -> JSONObject {
            var object = record.0.json.object ?? JSONObject()
            object["authority"] = .string(record.1.rawValue)
            return object
        }
        guard let first = weighed.max(by: { $0.1 < $1.1 }) else { return .null }
        var object = members(first)
        object["weaker"] = weighed.first { $0.1 < first.1 }.map { .object(members($0)) } ?? .null
        object["disagreements"] = .array(standing.disagreements.map { .string($0) })
        return .object(object)
    }

    /// One page of all borders of a filter, each once.
    @Sendable static func page(_ filter: RecordFilter, _ page: APIPage, _ connection: any SQLConnection) throws -> (
        views: [VisaRuleView], next: String?
    ) {
        func read(_ type: String) throws -> (records: [Ledger.StandingRecord], hasMore: Bool) {
            try Ledger.page(ofType: type, like: filter.pattern, after: page.after, limit: page.limit, bytes: APIPage.bytes / 2, connection)
        }
        let (published, reported) = (try read(VisaRulePublished.name), try read(VisaRuleReported.name))
        // Only as far as both are known.
        let ends = [published, reported].compactMap { $0.hasMore ? $0.records.last?.id.key : nil }
        let ours = Dictionary(published.records.map { ($0.id.key, $0) }, uniquingKeysWith: { first, _ in first })
        let theirs = Dictionary(reported.records.map { ($0.id.key, $0) }, uniquingKeysWith: { first, _ in first })
        let keys = Set(ours.keys).union(theirs.keys).filter { key in ends.allSatisfy { key <= $0 } }.sorted()
        let shown = keys.prefix(page.limit)
        let hasMore = !ends.isEmpty || keys.count > shown.count
        return (shown.map { VisaRuleView(ours[$0], theirs[$0]) }, hasMore ? shown.last : nil)
    }

    /// One page of the borders at which the two contradict each other. It may hold fewer than asked for, none even, while there is more.
    @Sendable static func conflicts(_ filter: RecordFilter, _ page: APIPage, _ connection: any SQLConnection) throws -> (
        views: [VisaRuleView], next: String?
    ) {
        let pairs = try Ledger.pairs(
            of: VisaRulePublished.name, and: VisaRuleReported.name, like: filter.pattern, after: page.after, limit: pairsOfPage, connection)
        var views: [VisaRuleView] = []
        for (published, reported) in pairs {
            let view = VisaRuleView(published, reported)
            guard !view.standing.disagreements.isEmpty else { continue }
            views.append(view)
            if views.count == page.limit { return (views, published.id.key) }
        }
        return (views, pairs.count < pairsOfPage ? nil : pairs.last?.0.id.key)
    }
}
