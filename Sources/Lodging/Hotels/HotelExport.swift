public import Primitives
public import SQL
public import StrictJSON

/// A hotel as the file of which ``HotelFile`` makes one again: what it is, what it sells, its rooms, and the days of its calendar from a day on.
public enum HotelExport {
    /// - Throws: ``LodgingRefusal/notFound(_:)``.
    public static func json(_ id: HotelID, from first: UTCDate, _ connection: any SQLConnection) throws -> JSON {
        guard let hotel = try HotelTables.hotel(id, connection) else { throw LodgingRefusal.notFound(.hotel) }
        let types = try HotelTables.roomTypes(of: id, connection).filter(\.roomType.isOffered)
        let plans = try HotelTables.ratePlans(of: id, connection).filter(\.plan.isOffered)
        let offered = Set(types.map(\.id))
        var object = HotelNotice.named(id.text, hotel.value.json).object ?? JSONObject()
        object["open"] = .boolean(hotel.isOffered)
        object["roomTypes"] = .array(types.map { HotelNotice.named($0.id.text, $0.roomType.value.json) })
        object["ratePlans"] = .array(plans.map { HotelNotice.named($0.id.text, $0.plan.value.json) })
        object["rooms"] = .array(
            try HotelTables.rooms(of: id, connection).filter { offered.contains($0.roomType) }.map { room in
                ["number": .string(room.number.text), "roomType": .string(room.roomType.text), "floor": .integer(Int64(room.floor))]
            })
        var days: [JSON] = []
        for (type, kind) in types {
            for (name, plan) in plans {
                let rules = try DayRules.rules(of: kind.number, under: plan.number, from: first, count: DayChange.mostDays, connection)
                days += DayRun.runs(of: rules, from: first).map { $0.json(of: type, under: name) }
            }
        }
        object["days"] = .array(days)
        return .object(object)
    }
}

/// Days of a calendar that have one rule: those between two, on some days of the week.
struct DayRun: Equatable {
    let first: UTCDate
    let last: UTCDate
    /// 0 is Monday.
    let weekdays: [Int]
    let rule: DayRule

    /// As few as tell of all days, where each stretch of them goes on for as long as its days of the week stay as they are.
    static func runs(of rules: [DayRule?], from first: UTCDate) -> [DayRun] {
        var (runs, start): ([DayRun], Int) = ([], 0)
        while start < rules.count {
            var week: [DayRule??] = Array(repeating: nil, count: 7)
            var end = start
            while end < rules.count {
                let weekday = first.adding(days: end).weekday
                if let known = week[weekday], known != rules[end] { break }
                week[weekday] = .some(rules[end])
                end += 1
            }
            var told: [DayRule] = []
            for case let rule?? in week where !told.contains(rule) {
                told.append(rule)
                let weekdays = week.indices.filter { week[$0] == .some(rule) }
                runs.append(DayRun(first: first.adding(days: start), last: first.adding(days: end - 1), weekdays: weekdays, rule: rule))
            }
            start = end
        }
        return runs
    }

    /// As ``DayChange`` reads it: what the rule does not have, it takes away.
    func json(of type: RoomTypeID, under plan: RatePlanID) -> JSON {
        var object = JSONObject([
            ("roomType", .string(type.text)), ("ratePlan", .string(plan.text)), ("from", .string(first.description)),
            ("through", .string(last.description)), ("weekdays", .array(weekdays.map { .integer(Int64($0)) })),
        ])
        let told = rule.json.object ?? JSONObject()
        for name in ["price", "minStay", "maxStay", "minStayOnArrival", "maxStayOnArrival", "quota"] { object[name] = told[name] ?? .null }
        for name in ["closed", "closedToArrival", "closedToDeparture"] { object[name] = told[name] ?? false }
        return .object(object)
    }
}
