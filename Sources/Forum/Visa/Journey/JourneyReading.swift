import Ledger
public import Primitives
public import SQL

/// A journey checked against what stands in the tables.
public struct JourneyReading {
    public let report: JourneyReport
    /// Of the cities that the answer names.
    public let names: [CityID: LocalizedText]

    /// - Parameter seenSize: the size of the log when the link was made that is asked again.
    public init(_ plan: JourneyPlan, on today: UTCDate, seenSize: Int64? = nil, _ connection: any SQLConnection) throws {
        let keys = Array(JourneyCheck.borders(of: plan))
        let known = try BorderKnowledge.read(keys, from: plan.legs[0].arrives, seenSize: seenSize, connection)
        report = JourneyCheck(plan, on: today, visa: try SilkRoadVisas.visa(connection), seenSize: seenSize) { known[$0] ?? BorderKnowledge() }
            .report()
        let writers = report.borders.flatMap { [$0.rule?.writer, $0.weaker?.writer] }.compactMap { $0.flatMap { CityID($0.text) } }
        names = try Ledger.names(of: Set(plan.legs.compactMap(\.place.city) + writers), connection)
    }
}
