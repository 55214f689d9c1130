import FeatureKit
import Federation
public import Primitives
public import SQL

/// What one city reports of one indicator in one cycle. Where it gives no value, there is none: not 0, and not the one before.
public struct IndicatorValue: Sendable, Equatable {
    public let indicator: String
    public let cycle: CycleID
    public let city: CityID
    public let value: DecimalNumber
    /// Of the log's entry with the report.
    public let index: Int64

    /// One page of an indicator's values, in the order of cycles and cities.
    static func page(
        of indicator: String, _ filter: ProgressFilter, after: (cycle: String, city: String), limit: Int, _ connection: any SQLConnection
    ) throws -> (values: [IndicatorValue], hasMore: Bool) {
        let rows = try connection.query(
            """
            SELECT cycle, city, value, idx FROM progress_value
            WHERE indicator = $1 AND cycle >= $2 AND cycle <= $3 AND city >= $4 AND city <= $5 AND (cycle, city) > ($6, $7)
            ORDER BY cycle, city LIMIT $8
            """,
            [
                .text(indicator), .text(filter.cycle?.text ?? after.cycle), .text(filter.cycle?.text ?? "~"), .text(filter.city?.text ?? ""),
                .text(filter.city?.text ?? "~"), .text(after.cycle), .text(after.city), SQLValue(limit + 1),
            ])
        let values = try rows.prefix(limit).map { row in
            IndicatorValue(
                indicator: indicator, cycle: try row.parsed(0) { CycleID($0) }, city: try row.parsed(1) { CityID($0) },
                value: try row.parsed(2) { DecimalNumber($0) }, index: try row.integer(3))
        }
        return (values, rows.count > limit)
    }

    /// An indicator over all cities that report it in a cycle.
    public struct Total: Sendable, Equatable {
        /// By the indicator's own way of putting cities together; `nil` where nobody reports it, where cities are not put together, and where a sum
        /// has more digits than a decimal.
        public let value: DecimalNumber?
        /// How many cities report it.
        public let cities: Int
    }

    public static func total(
        of indicator: String, _ aggregation: Indicator.Aggregation, in cycle: CycleID, _ connection: any SQLConnection
    ) throws -> Total {
        let row = try connection.first(
            """
            SELECT COUNT(*), CAST(COALESCE(SUM(whole), 0) AS BIGINT), CAST(COALESCE(SUM(fraction), 0) AS BIGINT) FROM progress_value
            WHERE indicator = $1 AND cycle = $2
            """, [.text(indicator), .text(cycle.text)])
        guard let row, case let cities = try row.int(0), cities > 0 else { return Total(value: nil, cities: 0) }
        let sum = DecimalNumber(whole: try row.integer(1), fraction: try row.integer(2))
        let value: DecimalNumber? =
            switch aggregation {
            case .sum: sum
            case .mean: sum?.divided(by: cities)
            case .latest:
                try connection.first(
                    "SELECT value FROM progress_value WHERE indicator = $1 AND cycle = $2 ORDER BY idx DESC, city LIMIT 1",
                    [.text(indicator), .text(cycle.text)])?.parsed(0) { DecimalNumber($0) }
            case .none: nil
            }
        return Total(value: value, cities: cities)
    }
}
