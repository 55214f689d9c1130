import FeatureKit
import Primitives
import SQL
import StrictJSON

/// What the forum knows of one border: the rule in force, and beside it the weaker one that it stands before.
struct VisaRuleView: Sendable {
    /// Borders that one page of conflicts looks at.
    private static let bordersOfPage = 500

    let first: VisaRules.Row
    let weaker: VisaRules.Row?
    /// What is known already and begins later.
    let upcoming: VisaRules.Row?

    private var disagreements: [String] { VisaRuleStanding(published: first.rule, reported: weaker?.rule).disagreements }

    /// The stronger record's members, its authority, the weaker record if there is one, in which members the two contradict each other, and what is
    /// to come.
    var json: JSON {
        var object = first.json
        object["weaker"] = weaker.map { .object($0.json) } ?? .null
        object["disagreements"] = .array(disagreements.map { .string($0) })
        object["upcoming"] = upcoming.map { .object($0.json) } ?? .null
        return .object(object)
    }

    /// One page of all borders of a filter at which something stands on a day, each once.
    @Sendable static func page(
        _ filter: VisaRules.Filter, on day: UTCDate, after: VisaRuleKey?, _ page: APIPage, _ connection: any SQLConnection
    ) throws -> (views: [VisaRuleView], next: String?) {
        let (rows, hasMore) = try VisaRules.standing(filter, on: day, after: after, page, connection)
        return (try views(of: rows, on: day, connection), hasMore ? rows.last?.key.description : nil)
    }

    /// One page of the borders at which the two contradict each other on a day. It may hold fewer than asked for, none even, while there is more.
    @Sendable static func conflicts(
        _ filter: VisaRules.Filter, on day: UTCDate, after: VisaRuleKey?, _ page: APIPage, _ connection: any SQLConnection
    ) throws -> (views: [VisaRuleView], next: String?) {
        let rows = try VisaRules.spokenOfTwice(filter, on: day, after: after, limit: bordersOfPage, connection)
        let all = try views(of: rows, on: day, connection).filter { !$0.disagreements.isEmpty }
        guard all.count <= page.limit else {
            let shown = Array(all.prefix(page.limit))
            return (shown, shown.last?.first.key.description)
        }
        return (all, rows.count < bordersOfPage ? nil : rows.last?.key.description)
    }

    private static func views(of rows: [VisaRules.Row], on day: UTCDate, _ connection: any SQLConnection) throws -> [VisaRuleView] {
        let published = rows.filter(\.isPublished).map(\.key)
        let reports = Dictionary(zip(published, try VisaRules.reports(of: published, on: day, connection)), uniquingKeysWith: { first, _ in first })
        let upcoming = try VisaRules.upcoming(of: rows.map(\.key), after: day, connection)
        return zip(rows, upcoming).map { VisaRuleView(first: $0, weaker: reports[$0.key] ?? nil, upcoming: $1) }
    }
}

extension VisaRules.Row {
    /// As lists of records show it, with its authority.
    fileprivate var json: JSONObject {
        var object = JSONObject()
        object["type"] = .string(authority.recordType)
        object["key"] = .string(key.description)
        object["index"] = .integer(index)
        object["position"] = .integer(Int64(position))
        object["writer"] = .string(writer.text)
        object["body"] = body
        object["authority"] = .string(authority.rawValue)
        return object
    }
}
