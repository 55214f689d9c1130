import Ledger
import Primitives
import SQL

/// A border in a list: what stands there on a day, as far as tables tell it without opening records.
struct VisaLine: Sendable {
    let key: VisaRuleKey
    /// `nil` where a later version of the rules has written it.
    let requirement: VisaRule.Requirement?
    let maxStayDays: Int64?
    let windowDays: Int64?
    let authority: VisaAuthority
    let seenAt: UTCTime?
    /// Of the log's entry.
    let index: Int64
    /// What is reported is another requirement or another stay.
    let isDisputed: Bool

    /// What stands on a day, in the order of the borders; for tourists with ordinary passports where no purpose and document are named.
    static func all(
        _ filter: VisaRules.Filter, on day: UTCDate, _ connection: any SQLConnection
    ) throws -> [VisaLine] {
        var filter = filter
        (filter.purpose, filter.document) = (filter.purpose ?? .tourism, filter.document ?? .ordinary)
        let readings = try readings(connection)
        var lines: [VisaLine] = []
        /// The report of the border that was read last: what its country says comes right behind it.
        var report: VisaLine?
        try connection.forEachRow(VisaRules.sides + " ORDER BY border", filter.values(on: day)) { row in
            let border = VisaBorder(number: try row.integer(0))
            guard let line = try VisaLine(border, row, readings) else { return }
            if border.isPublished {
                let weaker = report.flatMap { $0.key == line.key ? $0 : nil }
                if weaker == nil, let report { lines.append(report) }
                lines.append(line.disputed(by: weaker))
                report = nil
            } else {
                if let report { lines.append(report) }
                report = line
            }
        }
        if let report { lines.append(report) }
        return lines
    }

    private func disputed(by weaker: VisaLine?) -> VisaLine {
        func differ(_ one: Int64?, _ other: Int64?) -> Bool {
            guard let one, let other else { return false }
            return one != other
        }
        guard let weaker,
            requirement != weaker.requirement || differ(maxStayDays, weaker.maxStayDays) || differ(windowDays, weaker.windowDays)
        else { return self }
        return VisaLine(
            key: key, requirement: requirement, maxStayDays: maxStayDays, windowDays: windowDays, authority: authority, seenAt: seenAt, index: index,
            isDisputed: true)
    }

    /// The newest dataset of each destination, with the entry that says so.
    private static func readings(_ connection: any SQLConnection) throws -> [CountryCode: (dated: UTCDate, index: Int64)] {
        var readings: [CountryCode: (dated: UTCDate, index: Int64)] = [:]
        try connection.forEachRow("SELECT destination, dated, idx FROM visa_reading", []) { row in
            readings[try row.parsed(0) { CountryCode(spelledAs: $0) }] = (try row.parsed(1) { UTCDate($0) }, try row.integer(2))
        }
        return readings
    }
}

extension VisaLine {
    /// - Parameter row: of ``VisaRules/sides``.
    fileprivate init?(_ border: VisaBorder, _ row: SQLRow, _ readings: [CountryCode: (dated: UTCDate, index: Int64)]) throws {
        guard let key = border.key, let authority = VisaAuthority(rank: try row.int(1)) else { return nil }
        let index = try row.integer(6)
        var seenAt = try row.optionalInteger(5).map { UTCTime(milliseconds: $0) }
        if authority == .dataset, let seen = seenAt, let reading = readings[key.destination], reading.index >= index {
            seenAt = max(seen, reading.dated.start)
        }
        self.init(
            key: key, requirement: try row.optionalInteger(2).flatMap { VisaRule.Requirement(place: Int($0)) },
            maxStayDays: try row.optionalInteger(3), windowDays: try row.optionalInteger(4), authority: authority, seenAt: seenAt, index: index,
            isDisputed: false)
    }
}
