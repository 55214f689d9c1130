public import Primitives
public import SQL

extension VisaDesk {
    /// What a change for many borders would make of what stands.
    public func outcome(of bulk: VisaBulkChange, _ connection: any SQLConnection) throws -> VisaBulkChange.Outcome {
        let keys = bulk.keys
        let standing = Dictionary(zip(keys, try standing(keys, connection).map(\.rule)), uniquingKeysWith: { first, _ in first })
        return bulk.outcome { key in standing[key].map { (own($0), other($0)) } ?? (nil, nil) }
    }

    /// The nationalities of which somebody says something at a destination, or all countries where nobody does.
    public func nationalities(knownAt destination: CountryCode, _ connection: any SQLConnection) throws -> [CountryCode] {
        let numbers = VisaBorder.numbers(of: destination)
        var known: Set<CountryCode> = []
        try connection.forEachRow(
            "SELECT border FROM visa_rule WHERE border >= $1 AND border < $2", [.integer(numbers.lowerBound), .integer(numbers.upperBound)]
        ) { row in
            if let nationality = VisaBorder(number: try row.integer(0)).key?.nationality { known.insert(nationality) }
        }
        return known.isEmpty ? CountryCode.all.filter { $0 != destination } : known.sorted()
    }
}
