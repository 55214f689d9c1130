import Accounts
import Envelope
import FeatureKit
import HTTPTypes
import Ledger
import Lodging
import Outbound
import Primitives
import SQL
import StrictJSON
import Web

/// A hotel's photos, and the calendars by which other systems and this one tell each other what is taken.
enum HotelMediaAPI {
    private static let feed = APIContract.Parameter.path("feed", "As the list names it.", .uuid)
    private static let feeds = APIContract.Answer.json(
        "Those that take rooms. The address may hold a secret: its host alone is told.",
        .object([.required("items", .list(HotelSettingsSchemas.feed, most: HotelFeed.most))], isOpen: false))

    static var routes: RouteSet<any OfficeSite> {
        var routes = RouteSet<any OfficeSite>()
        routes.api(
            .get, "/api/v1/hotels/:hotel/photos", needs: .apiToken(.readHotels),
            APIContract(
                [HotelContract.hotel],
                answers: .json(
                    "In the order in which they are shown.",
                    .object([.required("items", .list(HotelSettingsSchemas.photo, most: HotelPhotos.most))], isOpen: false))),
            "photos of a hotel"
        ) { try await HotelCall.answer($0, .seeing) { try await photos($0) } }
        routes.api(
            .get, "/api/v1/hotels/:hotel/feeds", needs: .apiToken(.readHotels), APIContract([HotelContract.hotel], answers: feeds),
            "calendars of other systems that take rooms, and how reading them went"
        ) { try await HotelCall.answer($0, .seeing) { WebAnswer(json: try await json($0)) } }
        routes.api(
            .post, "/api/v1/hotels/:hotel/feeds", needs: .apiToken(.writeHotels),
            APIContract(
                parameters: [HotelContract.hotel, HotelContract.key], body: HotelSettingsSchemas.newFeed,
                answers: [
                    feeds,
                    .json(
                        status: 201, "It was added now.",
                        .object([.required("items", .list(HotelSettingsSchemas.feed, most: HotelFeed.most))], isOpen: false)),
                ]),
            "adds a calendar that takes rooms"
        ) { try await HotelCall.answer($0, .managing) { try await add($0) } }
        routes.api(
            .delete, "/api/v1/hotels/:hotel/feeds/:feed", needs: .apiToken(.writeHotels),
            APIContract(parameters: [HotelContract.hotel, feed], body: nil, answers: [feeds]), "takes a calendar away, and what it took"
        ) { try await HotelCall.answer($0, .managing) { try await remove($0) } }
        return routes.at("cities") { $0.place != .secretariat }
    }

    private static func photos(_ call: HotelCall) async throws -> WebAnswer {
        let hotel = call.hotel
        let photos = try await call.read { try HotelPhotos.photos(of: hotel, $0) }
        let items = photos.map { photo -> JSON in
            [
                "id": .string(photo.id.text), "alt": photo.alt.json, "revision": .integer(photo.revision),
                "pictures": .array(
                    photo.sizes.map {
                        [
                            "path": .string("/hotel-photos/\($0.digest.hex)"), "width": .integer(Int64($0.width)),
                            "height": .integer(Int64($0.height)),
                        ]
                    }),
            ]
        }
        return WebAnswer(json: ["items": .array(items)])
    }

    // MARK: Calendars

    private static func json(_ call: HotelCall) async throws -> JSON {
        let (hotel, desk) = (call.hotel, HotelDesk(call.actor))
        let (feeds, conflicts) = try await call.read { connection in
            let feeds = try HotelFeed.feeds(of: hotel, connection)
            let today = try desk.today(at: hotel, connection)
            let conflicts = try Dictionary(
                uniqueKeysWithValues: Set(feeds.map(\.roomType)).map { type in
                    let number = try HotelTables.roomType(type, of: hotel, connection)?.number ?? 0
                    return (type, try StockBlocks.conflicts(of: number, from: today, until: today.adding(days: HotelDesk.horizon), connection))
                })
            return (feeds, conflicts)
        }
        let items = feeds.map { feed -> JSON in
            var object = JSONObject([("id", .string(feed.id.text)), ("roomType", .string(feed.roomType.text)), ("name", .string(feed.name))])
            object["host"] = .string(feed.address.host)
            object["takenAt"] = feed.takenAt.map { .string($0.description) }
            object["failures"] = .integer(Int64(feed.failures))
            object["trouble"] = feed.trouble?.json
            object["soldTwice"] = .array(
                (conflicts[feed.roomType] ?? []).prefix(HotelFeed.mostConflicts).map { night in
                    [
                        "date": .string(night.day.description), "rooms": .integer(Int64(night.rooms)), "sold": .integer(Int64(night.sold)),
                        "taken": .integer(Int64(night.blocked)),
                    ]
                })
            return .object(object)
        }
        return ["items": .array(items)]
    }

    private static func add(_ call: HotelCall) async throws -> WebAnswer {
        let sent = try await call.sent()
        let type = try sent.fields.value("roomType", .form(.slug)) { RoomTypeID($0) }
        let name = try sent.fields.text("name", length: 1...100)
        let address = try sent.fields.value("address", .form(.publicAddress)) { text in
            HTTPSAddress(text).flatMap { $0.isLocalhost ? nil : $0 }
        }
        let (hotel, desk) = (call.hotel, HotelFeedDesk(call.actor))
        let (_, isRepeated) = try await call.once(sent) { id, connection in
            guard try HotelFeed.feeds(of: hotel, connection).contains(where: { $0.id == id }) == false else { return }
            try desk.add(name, address, as: id, of: hotel, type, connection)
        }
        return .made(try await json(call), isRepeated: isRepeated)
    }

    private static func remove(_ call: HotelCall) async throws -> WebAnswer {
        let (id, hotel, desk) = (try call.parameter("feed") { UUIDv7($0) }, call.hotel, HotelFeedDesk(call.actor))
        try await call.write { try desk.remove(id, of: hotel, $0) }
        return WebAnswer(json: try await json(call))
    }
}

extension FieldForm {
    fileprivate static let publicAddress = FieldForm(
        "publicAddress", "an address beginning with https:// of another machine", example: "https://calendars.example.org/room.ics")
}
