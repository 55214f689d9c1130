import Primitives
import SQL
import StrictJSON

/// An indicator as lists show it.
struct ListedIndicator {
    let code: String
    let commitment: String
    let name: String
    let unit: String
    /// In further languages.
    let names: LocalizedText?
    let units: LocalizedText?
    let direction: Indicator.Direction
    let aggregation: Indicator.Aggregation
    /// Of the log's entry with the commitment.
    let index: Int64
    /// How the log itself tells its value; `nil` where cities report it.
    let computation: IndicatorComputation?

    /// One page, in the order of the codes.
    static func page(
        of commitment: CommitmentID?, after: String, limit: Int, _ connection: any SQLConnection
    ) throws -> (items: [ListedIndicator], hasMore: Bool) {
        let rows = try connection.query(
            """
            SELECT i.code, i.commitment, i.name, i.unit, i.direction, i.aggregation, i.idx, r.body FROM progress_indicator i
            JOIN record r ON r.type = 'progress.commitment.published' AND r.key = i.commitment
            WHERE i.commitment >= $1 AND i.commitment <= $2 AND i.code > $3 ORDER BY i.code LIMIT $4
            """, [.text(commitment?.text ?? ""), .text(commitment?.text ?? "~"), .text(after), SQLValue(limit + 1)])
        return (try rows.prefix(limit).map { try ListedIndicator($0) }, rows.count > limit)
    }

    static func isKnown(_ code: String, _ connection: any SQLConnection) throws -> Bool {
        try connection.first("SELECT 1 FROM progress_indicator WHERE code = $1", [.text(code)]) != nil
    }

    private init(_ row: SQLRow) throws {
        code = try row.text(0)
        commitment = try row.text(1)
        name = try row.text(2)
        unit = try row.text(3)
        direction = try row.parsed(4) { Indicator.Direction(rawValue: $0) }
        aggregation = try row.parsed(5) { Indicator.Aggregation(rawValue: $0) }
        index = try row.integer(6)
        let (code, body) = (code, try JSON.parse(try row.blob(7)))
        let own = body["indicators"]?.array?.first { $0["code"]?.string == code }
        func texts(_ member: String) -> LocalizedText? { own?[member].flatMap { try? LocalizedText($0, path: member) } }
        (names, units) = (texts("names"), texts("units"))
        computation = own?["computed"]?.string.flatMap { IndicatorComputation(rawValue: $0) }
    }

    /// - Parameters:
    ///   - cycle: of which the value over all cities is shown, too.
    ///   - day: on which what is computed of now is told.
    func json(in cycle: CycleID?, on day: UTCDate, _ connection: any SQLConnection) throws -> JSON {
        var object = JSONObject([
            ("code", .string(code)), ("commitment", .string(commitment)), ("name", .string(name)), ("unit", .string(unit)),
            ("direction", .string(direction.rawValue)), ("aggregation", .string(aggregation.rawValue)), ("index", .integer(index)),
        ])
        object["names"] = names?.json
        object["units"] = units?.json
        object["computed"] =
            computation.map { .object(JSONObject([("by", .string($0.rawValue)), ("from", .array($0.sources.map { .string($0) }))])) } ?? .null
        if let computation {
            // What tells how the forum stands now does so without a cycle, too.
            guard cycle != nil || !computation.isOfCycle else { return .object(object) }
            object["value"] = try computation.value(in: cycle, on: day, connection).map { .string($0.description) } ?? .null
        } else if let cycle {
            let total = try IndicatorValue.total(of: code, aggregation, in: cycle, connection)
            object["cities"] = .integer(Int64(total.cities))
            object["value"] = total.value.map { .string($0.description) } ?? .null
        }
        return .object(object)
    }
}
