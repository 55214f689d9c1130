public import Primitives
public import StrictJSON

/// What a hotel tells of itself. Nights, days and times are those of its own time zone.
public struct Hotel: Sendable, Equatable, JSONWritable {
    public enum Facility: String, Sendable, CaseIterable {
        case wifi, parking, restaurant, breakfast, bar, pool, sauna, fitness, garden, lift, laundry, airConditioning, heating, frontDeskAllDay,
            airportTransfer, luggageStorage, wheelchairAccess, prayerRoom, halalKitchen, meetingRooms, petsAllowed, nonSmoking
    }

    /// For families and for education, which the forum asks of cultural hotels (Article 10).
    public enum FamilyFacility: String, Sendable, CaseIterable {
        case cots, familyRooms, childrensMenu, playground, playroom, babysitting, library, museumCorner, craftWorkshops, guidedWalks, languageCourses,
            localMusic, storytelling
    }

    public struct Contacts: Sendable, Equatable, JSONWritable {
        public let phone: String?
        public let mail: MailAddress?
        public let web: String?

        public init(phone: String?, mail: MailAddress?, web: String?) { (self.phone, self.mail, self.web) = (phone, mail, web) }

        public init(_ json: JSON, path: String) throws(FieldError) {
            let fields = try Fields(json, path: path)
            phone = try fields.optionalValue("phone", .form(.phone)) { Self.isPhone($0) ? $0 : nil }
            mail = try fields.optionalValue("mail", .form(.mail)) { MailAddress($0) }
            web = try fields.optionalWebAddress("web")
        }

        public var json: JSON {
            var object = JSONObject()
            object["phone"] = phone.map { .string($0) }
            object["mail"] = mail.map { .string($0.text) }
            object["web"] = web.map { .string($0) }
            return .object(object)
        }

        /// `+`, then 6 to 15 digits (ITU-T E.164) with single spaces between them.
        private static func isPhone(_ text: String) -> Bool {
            guard text.utf8.first == UInt8(ascii: "+"), text.utf8.count <= 30, text.utf8.last != 0x20 else { return false }
            let rest = text.utf8.dropFirst()
            let digits = rest.filter { (0x30...0x39).contains($0) }.count
            let isSpaced = zip(rest, rest.dropFirst()).contains { $0 == 0x20 && $1 == 0x20 }
            return (6...15).contains(digits) && digits + rest.filter { $0 == 0x20 }.count == rest.count && !isSpaced && rest.first != 0x20
        }
    }

    /// Stars are worth what their giver is: `{"count":4,"by":"Ministry of Tourism"}`.
    public struct Stars: Sendable, Equatable, JSONWritable {
        public let count: Int
        public let by: String

        public init(_ json: JSON, path: String) throws(FieldError) {
            let fields = try Fields(json, path: path)
            count = try fields.count("count", in: 1...5)
            by = try fields.text("by", length: 1...200)
        }

        public var json: JSON { ["count": .integer(Int64(count)), "by": .string(by)] }
    }

    /// The forum's badge for cultural hotels (Article 10), for a term.
    public struct CulturalBadge: Sendable, Equatable, JSONWritable {
        public let since: UTCDate
        public let until: UTCDate

        public init(_ json: JSON, path: String) throws(FieldError) {
            let fields = try Fields(json, path: path)
            since = try fields.date("since")
            until = try fields.date("until")
            guard until >= since else {
                throw FieldError(
                    path: fields.path(of: "until"), expected: .notBefore(field: "since", value: since.description), found: .string(until.description))
            }
        }

        public var json: JSON { ["since": .string(since.description), "until": .string(until.description)] }
    }

    public let name: LocalizedText
    public let summary: LocalizedText?
    public let address: LocalizedText
    public let place: GeoPoint?
    public let contacts: Contacts
    public let stars: Stars?
    public let facilities: [Facility]
    public let family: [FamilyFacility]
    public let checkIn: ClockTime
    public let checkOut: ClockTime
    public let badge: CulturalBadge?
    public let timeZone: TimeZoneName
    public let taxes: HotelTaxes
    /// Made up, for demonstrations: wherever it is shown, that is said.
    public let isSynthetic: Bool

    public init(_ fields: Fields) throws(FieldError) {
        name = try fields.localized("name", length: 1...200)
        summary = try fields.optionalLocalized("summary", length: 1...4000, lines: .many)
        address = try fields.localized("address", length: 1...500)
        place = try fields.optionalPart("place") { json, path throws(FieldError) in try GeoPoint(json, path: path) }
        contacts = try fields.part("contacts") { json, path throws(FieldError) in try Contacts(json, path: path) }
        stars = try fields.optionalPart("stars") { json, path throws(FieldError) in try Stars(json, path: path) }
        facilities = try fields.words("facilities", Facility.self)
        family = try fields.words("family", FamilyFacility.self)
        checkIn = try fields.value("checkIn", .form(.clockTime)) { ClockTime($0) }
        checkOut = try fields.value("checkOut", .form(.clockTime)) { ClockTime($0) }
        badge = try fields.optionalPart("badge") { json, path throws(FieldError) in try CulturalBadge(json, path: path) }
        timeZone = try fields.value("timeZone", .form(.timeZone)) { TimeZoneName($0) }
        taxes = try fields.optionalPart("taxes") { json, path throws(FieldError) in try HotelTaxes(json, path: path) } ?? .none
        isSynthetic = try fields.flag("synthetic")
    }

    public var json: JSON {
        var object = JSONObject([("name", name.json)])
        object["summary"] = summary?.json
        object["address"] = address.json
        object["place"] = place?.json
        object["contacts"] = contacts.json
        object["stars"] = stars?.json
        object["facilities"] = .array(facilities.map { .string($0.rawValue) })
        object["family"] = .array(family.map { .string($0.rawValue) })
        object["checkIn"] = .string(checkIn.description)
        object["checkOut"] = .string(checkOut.description)
        object["badge"] = badge?.json
        object["timeZone"] = .string(timeZone.text)
        object["taxes"] = taxes.json
        if isSynthetic { object["synthetic"] = true }
        return .object(object)
    }

    /// Whether it has the badge on a day.
    public func isCultural(on day: UTCDate) -> Bool { badge.map { ($0.since...$0.until).contains(day) } ?? false }
}
