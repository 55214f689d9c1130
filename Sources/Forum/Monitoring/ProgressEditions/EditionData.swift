import FeatureKit
import Federation
import Ledger
import Primitives
import SQL
import StrictJSON
import TransparencyLog

/// All that an edition tells, read from a log of one size: every number in its files comes from here, and each names the entries behind it.
struct EditionData: Sendable {
    struct City: Sendable {
        let id: CityID
        let name: LocalizedText
        let country: CountryCode
    }

    struct Counted: Sendable {
        let indicator: Indicator
        let total: IndicatorTotal
        /// What cities report, in the order of their identifiers.
        let values: [IndicatorValue]
    }

    struct Item: Sendable {
        let id: CommitmentID
        let commitment: Commitment
        /// Of the log's entry with the commitment.
        let index: Int64
        let line: CycleSummary.Line?
        let indicators: [Counted]
        /// What is asked or reported, in the order of the cities' identifiers.
        let cells: [ProgressCell]
    }

    let key: ProgressEditionKey
    let cycle: ForumCycle
    let treeSize: Int64
    let root: String
    let asOf: UTCTime
    let cities: [City]
    let items: [Item]
    let summary: CycleSummary
    /// SHA-256 of the envelope at each index that a number rests on.
    let digests: [Int64: String]

    /// - Parameter asOf: the time that the edition is made at.
    /// - Throws: where the tables are being rebuilt or cannot be read; `nil` where there is no such cycle.
    init?(_ key: ProgressEditionKey, asOf: UTCTime, _ connection: any SQLConnection) throws {
        try ProgressTables.checkLive(connection)
        guard let cycle = try ForumCycle.all(connection).first(where: { $0.id == key.cycle }) else { return nil }
        (self.key, self.cycle, self.asOf) = (key, cycle, asOf)
        let head = try Ledger.head(connection)
        (treeSize, root) = (head.size, head.root.hex)
        cities = try connection.query("SELECT city, name, country FROM member ORDER BY city").map { row in
            City(id: try row.parsed(0) { CityID($0) }, name: try Ledger.name(row, 1), country: try row.parsed(2) { CountryCode($0) })
        }
        let summary = try CycleSummary(of: cycle, connection)
        self.summary = summary
        items = try Commitment.all(connection).map { item in
            Item(
                id: item.id, commitment: item.commitment, index: item.index, line: summary.lines.first { $0.commitment == item.id },
                indicators: try item.commitment.indicators.map { try Self.counted($0, in: cycle.id, on: asOf.date, connection) },
                cells: try Self.cells(of: item.id, in: cycle.id, on: asOf.date, connection))
        }
        var digests: [Int64: String] = [:]
        for index in Set(items.flatMap { [$0.index] + $0.cells.compactMap(\.index) + $0.cells.compactMap(\.assessmentIndex) }) {
            let row = try connection.first("SELECT digest FROM log_entry WHERE idx = $1", [.integer(index)])
            digests[index] = try row.map { Self.hex(try $0.blob(0)) }
        }
        self.digests = digests
    }

    private static func counted(
        _ indicator: Indicator, in cycle: CycleID, on day: UTCDate, _ connection: any SQLConnection
    ) throws -> Counted {
        var values: [IndicatorValue] = []
        if indicator.computation == nil {
            values = try IndicatorValue.page(
                of: indicator.code, ProgressFilter(cycle: cycle), after: (cycle.text, ""), limit: 10_000, connection
            ).values
        }
        return Counted(indicator: indicator, total: try IndicatorTotal(indicator, in: cycle, on: day, connection), values: values)
    }

    private static func cells(
        of commitment: CommitmentID, in cycle: CycleID, on day: UTCDate, _ connection: any SQLConnection
    ) throws -> [ProgressCell] {
        try ProgressCell.page(of: cycle, ProgressFilter(commitment: commitment), on: day, limit: 10_000, connection).cells
    }

    static func hex(_ bytes: some Sequence<UInt8>) -> String {
        let digits = Array("0123456789abcdef".utf8)
        return String(decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
    }

    /// Whether cities may still report in time.
    var isInterim: Bool { asOf < cycle.end }
}
