import Accounts
import FeatureKit
import HTTPTypes
import Primitives
import StrictJSON
import Web

extension GuestDeskRoutes {
    /// What of a guest's form is judged together.
    private struct Typed {
        let identity: GuestIdentity
        let document: GuestDocument?
        let contact: GuestContact?
        let stay: NewStay
        let hotel: RoleGrant.HotelID
    }

    static func enter(_ context: Context, _ desk: Desk) async throws -> WebAnswer {
        let form = try context.form()
        let booking = form["booking"].first.flatMap { UUIDv7($0) } ?? UUIDv7(at: context.now)
        let page = GuestEntryPage(context: context, hotels: desk.hotels, booking: booking)
        if !form["read"].isEmpty { return readZone(form, page, today: context.now.date) }
        let outcome = page.form.read(form) { (fields) throws(FieldError) in try typed(fields, booking: booking) }
        switch outcome {
        case .refused(let state): return page.answer(state)
        case .accepted(let typed, let reading):
            guard desk.hotels.contains(typed.hotel) else { throw SiteRefusal.notFound }
            guard typed.identity.nationality.kind != .specimen else {
                return page.answer(
                    reading.refused(
                        FieldError(path: "identity.nationality", expected: .form(.travelState), found: .string(typed.identity.nationality.code))))
            }
            let entry = GuestRegister.Entry(typed.identity, document: typed.document, contact: typed.contact, stay: typed.stay)
            let guest = try await desk.register.enter([entry], in: typed.hotel, by: try context.actor)[0]
            return .seeOther(Link.to(["admin", "guests", "guest", guest.text], query: [("done", "saved")]))
        }
    }

    private static func typed(_ fields: Fields, booking: UUIDv7) throws(FieldError) -> Typed {
        var stay = try fields.fields("stay").object
        stay["booking"] = .string(booking.text)
        return Typed(
            identity: try GuestIdentity(upper(try fields.fields("identity"), "nationality")),
            document: fields.optional("document")?.object?["number"] == nil
                ? nil : try GuestDocument(upper(try fields.fields("document"), "issuer")),
            contact: fields.optional("contact") == nil ? nil : try GuestContact(try fields.fields("contact")),
            stay: try NewStay(try Fields(.object(stay), path: "stay")),
            hotel: try fields.value("hotel", "a hotel of yours") { RoleGrant.HotelID($0) })
    }

    /// Codes of states are capitals, however they were typed.
    private static func upper(_ fields: Fields, _ name: String) throws(FieldError) -> Fields {
        var object = fields.object
        if let code = object[name]?.string { object[name] = .string(code.uppercased()) }
        return try Fields(.object(object), path: fields.path)
    }

    /// Fills the fields from the zone, or says what is wrong with it; nothing is stored.
    private static func readZone(_ form: FormBody, _ page: GuestEntryPage, today: UTCDate) -> WebAnswer {
        let text = form[GuestWords.zoneField].first ?? ""
        guard text.contains(where: { !$0.isWhitespace }) else {
            var state = page.form.kept(form)
            state.refuse(GuestWords.zoneField, GuestRegisterText.zoneEmpty)
            return page.answer(state)
        }
        do throws(MRZRefusal) {
            let zone = try MachineReadableZone(text, today: today)
            return page.answer(page.form.kept(form, zone), wasRead: true)
        } catch {
            var state = page.form.kept(form)
            for fault in error.faults.prefix(8) { state.refuse(GuestWords.zoneField, MRZWords.message(fault, page.localizer)) }
            return page.answer(state)
        }
    }
}

extension Form {
    /// What was typed, without judging it; the fields that a zone tells are filled from it.
    fileprivate func kept(_ body: FormBody, _ zone: MachineReadableZone? = nil) -> FormState {
        var values: [String: [String]] = [:]
        for name in GuestEntryPage.fields where !body[name].isEmpty { values[name] = body[name] }
        guard let zone else { return FormState(values) }
        let document = GuestDocument(zone)
        values["identity.familyName"] = [zone.name.primary]
        values["identity.givenNames"] = [zone.name.secondary]
        values["identity.birthDate"] = BirthDate(zone.birthDate).map { [$0.description] }
        values["identity.sex"] = [zone.sex.rawValue]
        values["identity.nationality"] = [zone.nationality.code]
        values["document.kind"] = [document.kind.rawValue]
        values["document.number"] = [document.number]
        values["document.issuer"] = [document.issuer.code]
        values["document.expiryDate"] = document.expiryDate.map { [$0.description] } ?? []
        return FormState(values)
    }
}
