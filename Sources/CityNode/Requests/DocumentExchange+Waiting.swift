public import Primitives
public import SQL

extension DocumentExchange {
    /// How many documents wait to be delivered to each city.
    public static func waiting(_ connection: any SQLConnection) throws -> [CityID: Int] {
        try connection.query("SELECT peer, COUNT(*) FROM document WHERE direction = 'out' AND state = 'queued' GROUP BY peer").reduce(into: [:]) {
            $0[try $1.parsed(0) { CityID($0) }] = try $1.int(1)
        }
    }
}
