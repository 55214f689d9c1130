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

    /// One row of the table.
    fileprivate struct Side {
        let border: VisaBorder
        let line: VisaLine
        let validFrom: UTCDate?
        let validTo: UTCDate?

        func holds(on day: UTCDate) -> Bool { !begins(after: day) && !(validTo.map { $0 < day } ?? false) }
        func begins(after day: UTCDate) -> Bool { validFrom.map { day < $0 } ?? false }
    }

    /// What stands at a destination, or for a nationality, in the order of the borders.
    static func all(
        _ filter: VisaRules.Filter, on day: UTCDate, _ connection: any SQLConnection
    ) throws -> [VisaLine] {
        let readings = try readings(connection)
        var lines: [VisaLine?] = []
        /// Those at which something begins later: what was said before is in the log.
        var pending: [(place: Int, key: VisaRuleKey)] = []
        var report: Side?
        func close(_ own: Side?) {
            guard let key = (own ?? report)?.line.key else { return }
            if own?.begins(after: day) ?? false || own == nil && report?.begins(after: day) ?? false { pending.append((lines.count, key)) }
            let standing = own.flatMap { $0.holds(on: day) ? $0.line : nil }
            let weaker = report.flatMap { $0.holds(on: day) ? $0.line : nil }
            lines.append(standing.map { $0.disputed(by: weaker) } ?? weaker)
            report = nil
        }
        try connection.forEachRow(
            """
            SELECT border, authority, requirement, max_stay_days, window_days, valid_from, valid_to, verified_at, idx FROM visa_rule
            WHERE border >= $1 AND border < $2 AND ($3 = -1 OR border / 18 % 676 = $3) AND border / 6 % 3 = $4 AND border / 2 % 3 = $5
            ORDER BY border
            """, filter.bounds
        ) { row in
            guard let side = try Side(row, readings) else { return }
            if side.border.isPublished {
                if let before = report, before.line.key != side.line.key { close(nil) }
                close(side)
            } else {
                if report != nil { close(nil) }
                report = side
            }
        }
        if report != nil { close(nil) }
        return try settle(lines, pending, on: day, connection).compactMap { $0 }
    }

    private static func settle(
        _ lines: [VisaLine?], _ pending: [(place: Int, key: VisaRuleKey)], on day: UTCDate, _ connection: any SQLConnection
    ) throws -> [VisaLine?] {
        guard !pending.isEmpty else { return lines }
        let known = try BorderKnowledge.read(pending.map(\.key), from: day, seenSize: nil, connection)
        var lines = lines
        for (place, key) in pending {
            let standing = known[key]?.standing(on: day)
            lines[place] = standing?.first.map { VisaLine(key, $0).disputed(by: standing?.weaker.map { VisaLine(key, $0) }) }
        }
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
    fileprivate init(_ key: VisaRuleKey, _ version: BorderKnowledge.Version) {
        self.init(
            key: key, requirement: version.rule?.requirement, maxStayDays: version.rule?.maxStayDays, windowDays: version.rule?.windowDays,
            authority: version.authority, seenAt: version.seenAt, index: version.index, isDisputed: false)
    }
}

extension VisaLine.Side {
    fileprivate init?(_ row: SQLRow, _ readings: [CountryCode: (dated: UTCDate, index: Int64)]) throws {
        let border = VisaBorder(number: try row.integer(0))
        guard let key = border.key, let authority = VisaAuthority(rank: try row.int(1)) else { return nil }
        let index = try row.integer(8)
        var seenAt = try row.optionalInteger(7).map { UTCTime(milliseconds: $0) }
        if authority == .dataset, let seen = seenAt, let reading = readings[key.destination], reading.index >= index {
            seenAt = max(seen, reading.dated.start)
        }
        self.border = border
        line = VisaLine(
            key: key, requirement: try row.optionalInteger(2).flatMap { VisaRule.Requirement(place: Int($0)) },
            maxStayDays: try row.optionalInteger(3), windowDays: try row.optionalInteger(4), authority: authority, seenAt: seenAt, index: index,
            isDisputed: false)
        validFrom = try row.optionalText(5).flatMap { UTCDate($0) }
        validTo = try row.optionalText(6).flatMap { UTCDate($0) }
    }
}

extension VisaRules.Filter {
    /// Of a statement that asks for one purpose and one document; tourists with ordinary passports where none is named.
    fileprivate var bounds: [SQLValue] {
        let numbers = destination.map { VisaBorder.numbers(of: $0) } ?? 0..<Int64(Int32.max)
        return [
            .integer(numbers.lowerBound), .integer(numbers.upperBound), .integer(nationality.map { VisaBorder.place(of: $0) } ?? -1),
            .integer(VisaBorder.place(of: purpose ?? .tourism)), .integer(VisaBorder.place(of: document ?? .ordinary)),
        ]
    }
}
