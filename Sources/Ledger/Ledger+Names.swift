public import Primitives
public import SQL
import StrictJSON

extension Ledger {
    /// What cities are called; those that are no members are left out.
    public static func names(of cities: Set<CityID>, _ connection: any SQLConnection) throws -> [CityID: LocalizedText] {
        var names: [CityID: LocalizedText] = [:]
        for city in cities {
            guard let row = try connection.first("SELECT name FROM member WHERE city = $1", [.text(city.text)]) else { continue }
            names[city] = try Fields(["name": JSON.parse(try row.blob(0))]).localized("name", length: 1...200)
        }
        return names
    }
}
