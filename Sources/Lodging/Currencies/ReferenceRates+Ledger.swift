import Federation
import Ledger
public import SQL
import StrictJSON

extension ReferenceRates {
    /// The newest that the secretariat has published.
    ///
    /// - Parameter connection: to the forum's tables.
    /// - Returns: `nil` where it has published none.
    public static func load(_ connection: any SQLConnection) throws -> ReferenceRates? {
        let records = try Ledger.records(ofType: ReferenceRatesPublished.name, limit: 1, connection)
        return records.first.flatMap { record in try? ReferenceRates(Fields(record.version.body)) }
    }
}
