import Accounts
import FeatureKit
import HTTPTypes
import Ledger
import Lodging
import Primitives
import SQL
import StrictJSON
import Web

/// Prices and restrictions day by day, as channel managers set them: many changes at once, all of them or none.
enum RateDaysAPI {
    static let mostDays = 400
    static let mostChanges = 200

    static var routes: RouteSet<any OfficeSite> {
        var routes = RouteSet<any OfficeSite>()
        routes.api(
            .get, "/api/v1/hotels/:hotel/days", needs: .apiToken(.readHotels),
            APIContract(
                [
                    HotelContract.hotel, .query("roomType", "As the hotel names it.", .slug, isRequired: true),
                    .query("ratePlan", "As the hotel names it.", .slug, isRequired: true), .query("from", "The first day.", .date, isRequired: true),
                    .query("count", "How many days; 31 where it is not said.", .integer(1...Int64(mostDays))),
                ], answers: .json("The days that have a rule; a day without one is not sold.", HotelSettingsSchemas.days)),
            "prices and restrictions of a room type under a rate plan"
        ) { try await HotelCall.answer($0, .seeing) { try await show($0) } }
        routes.api(
            .patch, "/api/v1/hotels/:hotel/days", needs: .apiToken(.writeRates),
            APIContract(
                parameters: [HotelContract.hotel], body: HotelSettingsSchemas.changes,
                answers: [.json("How many days of room types and plans were written.", HotelSettingsSchemas.changed)]),
            "changes days of room types and rate plans: all of it, or nothing"
        ) { try await HotelCall.answer($0, .managing) { try await change($0) } }
        return routes.at("cities") { $0.place != .secretariat }
    }

    private static func query<Value>(_ call: HotelCall, _ name: String, _ form: String, _ make: (String) -> Value?) throws -> Value {
        guard let value = call.context.request.query(name).flatMap(make) else { throw SiteRefusal.badRequest("`\(name)` must be \(form).") }
        return value
    }

    private static func show(_ call: HotelCall) async throws -> WebAnswer {
        let type = try query(call, "roomType", "a room type of the hotel") { RoomTypeID($0) }
        let plan = try query(call, "ratePlan", "a rate plan of the hotel") { RatePlanID($0) }
        let from = try query(call, "from", "a day such as 2026-12-01") { UTCDate($0) }
        let count = Int(try call.context.request.number("count", in: 1...Int64(mostDays)) ?? 31)
        let hotel = call.hotel
        return try await call.read { connection in
            guard let type = try HotelTables.roomType(type, of: hotel, connection) else { throw LodgingRefusal.notFound(.roomType) }
            guard let kept = try HotelTables.ratePlan(plan, of: hotel, connection) else { throw LodgingRefusal.notFound(.ratePlan) }
            let rules = try DayRules.rules(of: type.number, under: kept.number, from: from, count: count, connection)
            let days = rules.enumerated().compactMap { place, rule -> JSON? in
                guard var object = rule?.json.object else { return nil }
                object["date"] = .string(from.adding(days: place).description)
                return .object(object)
            }
            return WebAnswer(json: [
                "roomType": .string(call.context.request.query("roomType") ?? ""), "ratePlan": .string(plan.text),
                "currency": .string(kept.value.currency.code), "days": .array(days),
            ])
        }
    }

    private struct Change: Sendable {
        let type: RoomTypeID
        let plan: RatePlanID
        let days: DayChange

        init(_ json: JSON, path: String) throws(FieldError) {
            let fields = try Fields(json, path: path)
            type = try fields.value("roomType", .form(.slug)) { RoomTypeID($0) }
            plan = try fields.value("ratePlan", .form(.slug)) { RatePlanID($0) }
            days = try DayChange(fields)
        }
    }

    private static func change(_ call: HotelCall) async throws -> WebAnswer {
        let changes = try await call.sent().fields.elements("changes", count: 1...mostChanges) { json, path throws(FieldError) in
            try Change(json, path: path)
        }
        let (hotel, desk) = (call.hotel, HotelDesk(call.actor))
        let days = try await call.write { connection in
            try changes.reduce(0) { try $0 + desk.change($1.type, $1.plan, of: hotel, by: $1.days, connection) }
        }
        return WebAnswer(json: ["days": .integer(Int64(days))])
    }
}
