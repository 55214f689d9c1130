import Guests
import Primitives
import Web

/// The part of a form that says who somebody is: filled in at a desk, or by the guest.
enum GuestPersonForm {
    static let fields = [
        "zone", "identity.familyName", "identity.givenNames", "identity.birthDate", "identity.sex", "identity.nationality", "identity.residence",
        "document.kind", "document.number", "document.issuer", "document.expiryDate", "document.visa.number", "document.visa.expiryDate",
        "document.enteredOn", "contact.mail", "contact.telephone",
    ]

    /// Fills the fields from the zone that was typed, or says what is wrong with it; nothing is stored.
    ///
    /// - Parameter others: fields beside those of the person, which stay as they are.
    static func readZone(_ form: FormBody, _ others: [String], today: UTCDate, _ localizer: Localizer) -> (state: FormState, wasRead: Bool) {
        let text = form[GuestWords.zoneField].first ?? ""
        guard text.contains(where: { !$0.isWhitespace }) else {
            var state = FormState(typed(form, others))
            state.refuse(GuestWords.zoneField, GuestTermsText.zoneEmpty)
            return (state, false)
        }
        do throws(MRZRefusal) {
            let zone = try MachineReadableZone(text, today: today)
            return (FormState(typed(form, others).merging(values(of: zone)) { $1 }), true)
        } catch {
            var state = FormState(typed(form, others))
            for fault in error.faults.prefix(8) { state.refuse(GuestWords.zoneField, MRZWords.message(fault, localizer)) }
            return (state, false)
        }
    }

    /// What was typed, without judging it.
    private static func typed(_ form: FormBody, _ others: [String]) -> [String: [String]] {
        var values: [String: [String]] = [:]
        for name in fields + others where !form[name].isEmpty { values[name] = form[name] }
        return values
    }

    /// What was told with a booking: by whose passport, and how to reach who has booked. A name that is told in one piece does not say which part of it
    /// is which, and is left to the document.
    static func values(of told: BookingGuests) -> [String: [String]] {
        var values: [String: [String]] = [:]
        if let state = told.nationality.flatMap({ MRZState(of: $0) }) {
            (values["identity.nationality"], values["document.issuer"]) = ([state.code], [state.code])
        }
        values["contact.mail"] = told.mail.map { [$0.text] }
        values["contact.telephone"] = told.phone.map { [$0] }
        return values
    }

    private static func values(of zone: MachineReadableZone) -> [String: [String]] {
        let document = GuestDocument(zone)
        return [
            "identity.familyName": [zone.name.primary], "identity.givenNames": [zone.name.secondary],
            "identity.birthDate": BirthDate(zone.birthDate).map { [$0.description] } ?? [], "identity.sex": [zone.sex.rawValue],
            "identity.nationality": [zone.nationality.code], "document.kind": [document.kind.rawValue], "document.number": [document.number],
            "document.issuer": [document.issuer.code], "document.expiryDate": document.expiryDate.map { [$0.description] } ?? [],
        ]
    }
}
