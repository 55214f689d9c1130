import Lodging
import Primitives
import StrictJSON
import Web

/// What a hotel tells of itself, as a form.
enum HotelForm {
    /// Bands of age for the tax on people that the form has place for.
    private static let bands = 3
    private static let amounts: Set<String> = ["taxes.tourist.amount", "taxes.tourist.bands.amount"]

    /// The time zones that are offered while one types: those of the Silk Road; any other of the system may be typed.
    static let zones = Suggestions(
        id: "time-zones",
        [
            "Asia/Almaty", "Asia/Qyzylorda", "Asia/Bishkek", "Asia/Tashkent", "Asia/Samarkand", "Asia/Dushanbe", "Asia/Ashgabat", "Asia/Tehran",
            "Asia/Baku", "Asia/Tbilisi", "Asia/Yerevan", "Asia/Shanghai", "Asia/Urumqi", "Asia/Ulaanbaatar", "Asia/Karachi", "Asia/Kabul",
            "Asia/Kolkata", "Asia/Seoul", "Europe/Istanbul", "Europe/Moscow",
        ])

    /// - Parameter isNew: whether it also asks by which name the site knows the hotel.
    static func form(isNew: Bool) -> Form {
        let languages = Language.all
        var about: [Form.Field] = isNew ? [.text("id", HotelOfficeText.id, hint: HotelFormText.idHint, isRequired: true)] : []
        about += Form.Field.localized("name", HotelFormText.name, languages: languages, isRequired: true)
        about += Form.Field.localized("summary", HotelFormText.summary, languages: languages, rows: 3)
        about += Form.Field.localized("address", HotelOfficeText.address, languages: languages, isRequired: true)
        return Form(sections: [
            Form.Section(HotelFormText.sectionAbout, about),
            Form.Section(
                HotelFormText.sectionReach,
                [
                    .decimal("place.latitude", HotelFormText.latitude, hint: HotelFormText.placeHint),
                    .decimal("place.longitude", HotelFormText.longitude),
                    .text("contacts.phone", HotelFormText.phone, hint: HotelFormText.phoneHint), .text("contacts.mail", HotelFormText.mail, .email),
                    .text("contacts.web", HotelFormText.web, .webAddress),
                ]),
            Form.Section(
                HotelFormText.sectionTimes,
                [
                    .text("checkIn", HotelFormText.checkIn, hint: HotelFormText.clockHint, isRequired: true),
                    .text("checkOut", HotelFormText.checkOut, hint: HotelFormText.clockHint, isRequired: true),
                    .text("timeZone", HotelFormText.timeZone, hint: HotelFormText.timeZoneHint, isRequired: true, suggestions: "time-zones"),
                ]),
            Form.Section(
                HotelFormText.sectionRank,
                [
                    .integer("stars.count", HotelOfficeText.stars, in: 1...5),
                    .text("stars.by", HotelFormText.starsBy, hint: HotelFormText.starsByHint),
                    .checkboxes(
                        "facilities", HotelOfficeText.facilities, Hotel.Facility.allCases.map { .init($0.rawValue, HotelWords.name(of: $0)) }),
                    .checkboxes(
                        "family", HotelOfficeText.family, Hotel.FamilyFacility.allCases.map { .init($0.rawValue, HotelWords.name(of: $0)) }),
                ]),
            taxes,
        ])
    }

    private static var taxes: Form.Section {
        let bands = (0..<bands).flatMap { band -> [Form.Field] in
            [
                .integer("taxes.tourist.bands[\(band)].below", HotelFormText.taxBelow(number: band + 1), in: 1...18),
                .amount("taxes.tourist.bands[\(band)].amount", HotelFormText.taxBand(number: band + 1)),
            ]
        }
        return Form.Section(
            HotelOfficeText.sectionTaxes,
            [
                .decimal("taxes.vat", HotelFormText.vat, hint: HotelFormText.vatHint),
                .checkbox("taxes.vatIncluded", HotelFormText.vatIncluded),
                .text("taxes.tourist.currency", HotelFormText.taxCurrency, hint: HotelFormText.taxHint),
                .amount("taxes.tourist.amount", HotelFormText.taxAmount),
                .integer("taxes.tourist.mostNights", HotelFormText.taxNights, hint: HotelFormText.taxNightsHint, in: 1...365),
            ] + bands)
    }

    /// How a hotel looks in the form.
    static func state(_ hotel: Hotel) -> FormState {
        var json = hotel.json
        if let currency = hotel.taxes.tourist?.currency { json = AmountFields.typed(json, amounts, currency) }
        var object = json.object ?? JSONObject()
        var taxes = object["taxes"]?.object ?? JSONObject()
        taxes["vat"] = .string(percent(hotel.taxes.vatBasisPoints))
        object["taxes"] = .object(taxes)
        return FormState(.object(object))
    }

    /// What a new hotel begins with.
    static let proposal = FormState([
        "checkIn": ["14:00"], "checkOut": ["12:00"], "taxes.vatIncluded": ["true"], "timeZone": ["Asia/Almaty"],
    ])

    /// The hotel that was typed. What the form does not ask for stays as it was.
    static func judge(_ fields: Fields, before: Hotel?) throws(FieldError) -> Hotel {
        var object = fields.object
        if object["contacts"] == nil { object["contacts"] = .object(JSONObject()) }
        object["badge"] = before?.badge?.json
        object["synthetic"] = before?.isSynthetic == true ? true : nil
        object["taxes"] = try taxes(object["taxes"] ?? .object(JSONObject()))
        return try Hotel(Fields(.object(object)))
    }

    private static func taxes(_ json: JSON) throws(FieldError) -> JSON {
        var taxes = json.object ?? JSONObject()
        let typed = taxes["vat"]?.string ?? "0"
        guard let (whole, fraction) = DecimalNumber(typed)?.parts, fraction % 10_000_000_000_000 == 0, (0...50).contains(whole) else {
            throw FieldError(path: "taxes.vat", expected: .form(vatForm), found: .string(typed))
        }
        taxes["vat"] = nil
        taxes["vatBasisPoints"] = .integer(whole * 100 + fraction / 10_000_000_000_000)
        guard let tourist = taxes["tourist"]?.object else { return .object(taxes) }
        let code = tourist["currency"]?.string ?? ""
        guard let currency = Currency(code) else {
            throw FieldError(path: "taxes.tourist.currency", expected: .form(.currency), found: .string(code))
        }
        let hotel = try AmountFields.read(.object(JSONObject([("taxes", .object(taxes))])), amounts, currency)
        return hotel["taxes"] ?? .object(taxes)
    }

    private static let vatForm = FieldForm("vat", "per cent from 0 to 50, with at most two digits behind the point", example: "12.5")

    private static func percent(_ basisPoints: Int) -> String {
        let (whole, rest) = basisPoints.quotientAndRemainder(dividingBy: 100)
        guard rest > 0 else { return String(whole) }
        return "\(whole)." + (rest % 10 == 0 ? String(rest / 10) : (rest < 10 ? "0" : "") + String(rest))
    }
}
