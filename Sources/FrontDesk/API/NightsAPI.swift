import Accounts
import FeatureKit
import HTTPTypes
import Ledger
import Lodging
import Primitives
import SQL
import StrictJSON
import Web

/// Business days of a hotel, what they came to, and how well it is sold.
enum NightsAPI {
    static let mostReports = 400

    static var routes: RouteSet<any OfficeSite> {
        var routes = RouteSet<any OfficeSite>()
        let day = APIContract.Parameter.path("day", "The business day.", .date)
        routes.api(
            .get, "/api/v1/hotels/:hotel/nights", needs: .apiToken(.readDesk),
            APIContract(
                [HotelContract.hotel, .query("limit", "How many at most; 31 where it is not said.", .integer(1...Int64(mostReports)))],
                answers: .json("Days that were closed, the newest first, and the one that is to be closed next.", DeskSchemas.nights)),
            "what the hotel's business days came to"
        ) { try await DeskAPI.answer($0) { try await list($0) } }
        routes.api(
            .get, "/api/v1/hotels/:hotel/nights/:day", needs: .apiToken(.readDesk),
            APIContract([HotelContract.hotel, day], answers: .json("As it was when it was closed.", DeskSchemas.night)), "what a business day came to"
        ) {
            try await DeskAPI.answer($0) { call in
                let (day, hotel) = (try call.parameter("day") { UTCDate($0) }, call.hotel)
                guard let report = try await call.read({ try NightAudit.report(day, of: hotel, $0) }) else { throw SiteRefusal.notFound }
                return WebAnswer(json: report.json)
            }
        }
        routes.api(
            .post, "/api/v1/hotels/:hotel/nights/:day/close", needs: .apiToken(.writeDesk),
            APIContract(parameters: [HotelContract.hotel, day], body: nil, answers: [.json("What it came to.", DeskSchemas.night)]),
            "closes a business day; once closed, it says so again"
        ) {
            try await DeskAPI.answer($0) { call in
                let day = try call.parameter("day") { UTCDate($0) }
                return WebAnswer(json: try await NightAudit(call.desk, call.own).close(day, of: call.hotel).json)
            }
        }
        routes.api(
            .get, "/api/v1/hotels/:hotel/figures", needs: .apiToken(.readStatistics),
            APIContract(
                [
                    HotelContract.hotel, .query("from", "The first night.", .date, isRequired: true),
                    .query("until", "The day after the last night; at most \(HotelFigures.mostDays) later.", .date, isRequired: true),
                ], answers: .json("Occupancy, average daily rate and revenue per room, amounts in minor units.", DeskSchemas.figures)),
            "how well a hotel is sold"
        ) { try await HotelCall.answer($0, .counting) { try await figures($0) } }
        return routes.at("cities") { $0.place != .secretariat }
    }

    private static func list(_ call: HotelCall) async throws -> WebAnswer {
        let limit = Int(try call.context.request.number("limit", in: 1...Int64(mostReports)) ?? 31)
        let (audit, hotel) = (NightAudit(call.desk, call.own), call.hotel)
        return try await call.read { connection in
            let reports = try NightAudit.closed(of: hotel, limit: limit, connection)
            return WebAnswer(json: [
                "due": .string(try audit.due(of: hotel, connection).description), "items": .array(reports.map(\.json)),
            ])
        }
    }

    private static func figures(_ call: HotelCall) async throws -> WebAnswer {
        let request = call.context.request
        guard let from = request.query("from").flatMap({ UTCDate($0) }), let until = request.query("until").flatMap({ UTCDate($0) }), until > from,
            until.daysSince1970 - from.daysSince1970 <= HotelFigures.mostDays
        else {
            throw SiteRefusal.badRequest("`from` and `until` must be days, `until` after `from` and at most \(HotelFigures.mostDays) days later.")
        }
        // Who counts need not work at the desk; that they may count at this hotel is checked already.
        let (hotel, desk) = (call.hotel, StayDesk(LodgingActor(call.actor.actor, .everywhere, at: call.now)))
        return try await call.read { WebAnswer(json: try HotelFigures.of(hotel, from..<until, desk, $0).json) }
    }
}
