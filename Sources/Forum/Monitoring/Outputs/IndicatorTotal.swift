import Ledger
import Primitives
import SQL

/// An indicator over the whole forum: put together from what cities report, or computed from the log.
struct IndicatorTotal: Sendable, Equatable {
    /// `nil` where nothing is there to count, and where cities are not put together.
    let value: DecimalNumber?
    /// Cities that report it; none where it is computed.
    let cities: Int
    let isComputed: Bool

    /// - Parameter day: on which what is computed of now is told.
    init(_ indicator: Indicator, in cycle: CycleID, on day: UTCDate, _ connection: any SQLConnection) throws {
        if let computation = indicator.computation {
            (value, cities, isComputed) = (try computation.value(in: cycle, on: day, connection), 0, true)
        } else {
            let total = try IndicatorValue.total(of: indicator.code, indicator.aggregation, in: cycle, connection)
            (value, cities, isComputed) = (total.value, total.cities, false)
        }
    }
}
