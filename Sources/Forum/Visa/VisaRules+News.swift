import Federation
public import Primitives
public import SQL

extension VisaRules {
    /// Whose passports meet rules of a country that the log has had since it had a size: what the country or its neighbours' ministries and embassies
    /// say, and datasets.
    ///
    /// - Parameter size: entries that were there before.
    public static func nationalities(
        whoseRulesChangedOf destination: CountryCode, since size: Int64, _ connection: any SQLConnection
    ) throws -> Set<CountryCode> {
        let all = VisaBorder.numbers(of: destination)
        return Set(
            try connection.query(
                "SELECT border FROM visa_rule WHERE border >= $1 AND border < $2 AND idx >= $3",
                [.integer(all.lowerBound), .integer(all.upperBound), .integer(size)]
            ).compactMap { VisaBorder(number: try $0.integer(0)).key?.nationality })
    }
}
