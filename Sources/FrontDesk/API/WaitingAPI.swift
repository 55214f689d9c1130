import Accounts
import FeatureKit
import Guests
import HTTPTypes
import Ledger
import Lodging
import Primitives
import SQL
import StrictJSON
import Web

/// Who waits for a room of a hotel, for its own systems; and rooms sold beyond those that there are, on purpose.
enum WaitingAPI {
    private static let all = APIContract.Answer.json(
        "The first one first.", .object([.required("items", .list(schema, most: WaitingStay.most))], isOpen: false))
    private static let entry = APIContract.Parameter.path("entry", "As the waiting list names it.", .uuid)

    static var routes: RouteSet<any OfficeSite> {
        var routes = RouteSet<any OfficeSite>()
        routes.api(
            .get, "/api/v1/hotels/:hotel/waiting", needs: .apiToken(.readBookings),
            APIContract([HotelContract.hotel], answers: all), "who waits for a room"
        ) { try await DeskAPI.answer($0) { try await list($0) } }
        routes.api(
            .post, "/api/v1/hotels/:hotel/waiting", needs: .apiToken(.writeBookings),
            APIContract(
                parameters: [HotelContract.hotel, HotelContract.key], body: newEntry,
                answers: [.json("It was noted before by the same request.", schema), .json(status: 201, "It is noted.", schema)]),
            "notes that somebody waits for a room"
        ) { try await DeskAPI.answer($0) { try await add($0) } }
        routes.api(
            .post, "/api/v1/hotels/:hotel/waiting/:entry/book", needs: .apiToken(.writeBookings),
            APIContract(
                parameters: [HotelContract.hotel, entry], body: nil, answers: [.json("What was held for them is booked.", DeskSchemas.booking)]),
            "books what is held for who waits; once done, it says so again"
        ) {
            try await DeskAPI.answer($0) { call in
                let (entry, desk) = (try await find(call), call.desk)
                let booking = try await call.write { try WaitingList(desk).accept(entry.id, $0) }
                try await notes(call).carryOut()
                return try await BookingsAPI.show(call, booking)
            }
        }
        routes.api(
            .delete, "/api/v1/hotels/:hotel/waiting/:entry", needs: .apiToken(.writeBookings),
            APIContract(parameters: [HotelContract.hotel, entry], body: nil, answers: [all]),
            "strikes somebody off, and gives back what is held for them"
        ) {
            try await DeskAPI.answer($0) { call in
                let (entry, desk) = (try await find(call), call.desk)
                try await call.write { try WaitingList(desk).withdraw(entry.id, $0) }
                try await notes(call).carryOut()
                return try await list(call)
            }
        }
        routes.api(
            .post, "/api/v1/hotels/:hotel/overbook", needs: .apiToken(.writeBookings),
            APIContract(
                parameters: [HotelContract.hotel, HotelContract.key], body: overbooking,
                answers: [
                    .json("It was made before by the same request.", DeskSchemas.booking), .json(status: 201, "It is made.", DeskSchemas.booking),
                ]), "sells one room more than there is, for a reason; whoever made the token manages the hotel"
        ) { try await DeskAPI.answer($0) { try await overbook($0) } }
        return routes.at("cities") { $0.place != .secretariat }
    }

    private static func notes(_ call: HotelCall) throws(PersonalFault) -> PersonalNotes {
        try PersonalNotes(vault: call.context.tenant.vault, own: call.own, now: call.now)
    }

    // MARK: The list

    private static func find(_ call: HotelCall) async throws -> WaitingStay {
        let (id, desk) = (try call.parameter("entry") { UUIDv7($0) }, call.desk)
        guard let entry = try await call.read({ try WaitingList(desk).entry(id, $0) }), entry.hotel == call.hotel else {
            throw LodgingRefusal.notFound(.booking)
        }
        return entry
    }

    private static func list(_ call: HotelCall) async throws -> WebAnswer {
        let (hotel, desk) = (call.hotel, call.desk)
        let entries = try await call.read { try WaitingList(desk).open(of: hotel, $0) }
        let texts = try await notes(call).texts(of: entries.map(\.id))
        return WebAnswer(json: [
            "items": .array(entries.map { entry in entry.json(at: call.now, texts[entry.id].map { WaitingContact($0) }) })
        ])
    }

    private static func add(_ call: HotelCall) async throws -> WebAnswer {
        let sent = try await call.sent()
        let fields = sent.fields
        let stay = try StayRequest(fields, mayExempt: true)
        let type = try fields.value("roomType", .form(.slug)) { RoomTypeID($0) }
        let phone = fields.optional("phone") == nil ? "" : try fields.text("phone", length: 5...40)
        let contact = WaitingContact(
            name: try fields.text("name", length: 1...200),
            mail: phone.isEmpty
                ? try fields.value("mail", .form(.mail)) { MailAddress($0) } : try fields.optionalValue("mail", .form(.mail)) { MailAddress($0) },
            phone: phone)
        let language = try fields.optionalValue("language", "ar, en, ru or zh-Hans") { text in Language.all.first { $0.code == text }?.code } ?? "en"
        let (request, isRepeated) = try await call.name(sent)
        let sealed = isRepeated ? nil : try await notes(call).seal(contact.text, for: request)
        let (hotel, desk) = (call.hotel, call.desk)
        let entry = try await call.write {
            try WaitingList(desk).add(stay, type, at: hotel, language: language, contact: sealed, request: request, $0)
        }
        return .made(entry.json(at: call.now, contact), isRepeated: isRepeated)
    }

    private static func overbook(_ call: HotelCall) async throws -> WebAnswer {
        let sent = try await call.sent()
        let fields = sent.fields
        let (stay, reason) = (try StayRequest(fields, mayExempt: true), try fields.text("reason", length: 3...300))
        let type = try fields.value("roomType", .form(.slug)) { RoomTypeID($0) }
        let plan = try fields.value("ratePlan", .form(.slug)) { RatePlanID($0) }
        let (hotel, desk) = (call.hotel, call.desk)
        let made = try await call.once(sent) { try desk.overbook(stay, at: hotel, type, plan, reason: reason, request: $0, $1) }
        return try await BookingsAPI.show(call, made.value, isNew: !made.isRepeated)
    }

    // MARK: Schemas

    private static let stayMembers: [Schema.Member] = [
        .required("arrival", .date), .required("departure", .date), .required("adults", .integer(1...Int64(StayRequest.mostAdults))),
        .optional("children", .list(.integer(0...17), most: StayRequest.mostChildren)),
        .optional("exemptAdults", .integer(0...Int64(StayRequest.mostAdults))), .required("roomType", .slug),
    ]
    private static let language = Schema.words(["ar", "en", "ru", "zh-Hans"])

    private static let schema = Schema.named(
        "WaitingStay",
        .object(
            stayMembers + [
                .required("entry", .uuid), .required("state", .words(WaitingStay.State.allCases.map(\.rawValue))), .required("askedAt", .time),
                .optional("offeredUntil", .time), .optional("booking", .uuid), .required("language", language),
                .optional("name", .anyText(most: 200)), .optional("mail", .anyText(most: 254)), .optional("phone", .anyText(most: 40)),
            ], isOpen: false))

    private static let newEntry = Schema.object(
        stayMembers + [
            .required("name", .anyText(most: 200)), .optional("mail", .anyText(most: 254)), .optional("phone", .anyText(most: 40)),
            .optional("language", language),
        ], isOpen: true)

    private static let overbooking = Schema.object(
        stayMembers + [.required("ratePlan", .slug), .required("reason", .anyText(most: 300))], isOpen: true)
}

extension WaitingStay {
    /// - Parameter contact: where it can be read.
    fileprivate func json(at now: UTCTime, _ contact: WaitingContact?) -> JSON {
        var object = JSONObject([("entry", .string(id.text)), ("state", .string(state(at: now).rawValue))])
        object["arrival"] = .string(stay.arrival.description)
        object["departure"] = .string(stay.departure.description)
        object["adults"] = .integer(Int64(stay.adults))
        object["children"] = .array(stay.children.map { .integer(Int64($0)) })
        if stay.exemptAdults > 0 { object["exemptAdults"] = .integer(Int64(stay.exemptAdults)) }
        object["roomType"] = .string(roomType.text)
        object["language"] = .string(language)
        object["askedAt"] = .string(askedAt.description)
        object["offeredUntil"] = offeredUntil.map { .string($0.description) }
        object["booking"] = booking.map { .string($0.text) }
        if let contact {
            object["name"] = .string(contact.name)
            object["mail"] = contact.mail.map { .string($0.text) }
            if !contact.phone.isEmpty { object["phone"] = .string(contact.phone) }
        }
        return .object(object)
    }
}
