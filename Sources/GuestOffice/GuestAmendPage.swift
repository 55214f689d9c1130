import Accounts
import FeatureKit
import Guests
import HTTPTypes
import Primitives
import StrictJSON
import Web

/// The form in which what is written of a guest is put right. The number of their document is not shown: what is left empty stays as it is.
struct GuestAmendPage: OfficePages {
    let context: StaffContext<any OfficeSite>
    let record: GuestRegister.Record

    private var path: [String] { ["admin", "guests", "guest", record.id.text] }
    private var form: Form { Form(sections: Array(GuestWords.personSections(localizer).dropFirst())) }

    /// As it is written now.
    private var standing: FormState {
        var values = ["document.kind": [GuestDocument.Kind.passport.rawValue]]
        if let identity = record.identity {
            values["identity.familyName"] = [identity.familyName]
            values["identity.givenNames"] = [identity.givenNames]
            values["identity.birthDate"] = [identity.birthDate.description]
            values["identity.sex"] = [identity.sex.rawValue]
            values["identity.nationality"] = [identity.nationality.code]
            values["identity.residence"] = identity.residence.map { [$0.text] }
        }
        values["contact.mail"] = (record.contact?.mail).map { [$0.text] }
        values["contact.telephone"] = (record.contact?.telephone).map { [$0] }
        return FormState(values)
    }

    func answer(_ state: FormState? = nil, status: HTTPResponse.Status = .ok) -> WebAnswer {
        let name = record.identity?.name ?? localizer(GuestAmendText.title)
        return page.answer(
            GuestAmendText.title, lede: localizer(GuestAmendText.lede), status: status,
            Breadcrumbs(
                [(localizer(GuestRegisterText.title), Link("/admin/guests")), (name, Link.to(path))], current: localizer(GuestAmendText.title),
                localizer),
            page.form(
                form, state ?? standing, Link.to(path + ["amend"]), GuestAmendText.save,
                hidden: [.init("revision", String(record.revision))], cancel: (name, Link.to(path))))
    }

    /// Writes down what was typed.
    ///
    /// - Returns: the form again where it cannot be, or somebody else was quicker.
    func amend(in register: GuestRegister, _ scope: GuestRegister.Scope) async throws -> WebAnswer {
        let typed = try context.form()
        let address = record.contact?.address
        switch form.read(typed, as: { (fields) throws(FieldError) in try Self.person(fields, address, today: localizer.today) }) {
        case .refused(let state): return answer(state, status: .unprocessableContent)
        case .accepted(let person, let reading):
            do {
                _ = try await register.amend(
                    record.id, person.identity, document: person.document, contact: person.contact,
                    revision: typed["revision"].first.flatMap { Int64($0) } ?? record.revision, in: scope, by: try context.actor)
            } catch GuestFault.changed {
                var state = reading.state
                state.refuse(nil, GuestAmendText.changed)
                return answer(state, status: .conflict)
            }
            return .seeOther(Link.to(path, query: [("done", "saved")]))
        }
    }

    /// An address, for which the form has no field, stays with the rest.
    private static func person(_ fields: Fields, _ address: String?, today: UTCDate) throws(FieldError) -> GuestPerson {
        guard let address else { return try GuestPerson(fields, today: today) }
        var object = fields.object
        var contact = object["contact"]?.object ?? JSONObject()
        contact["address"] = .string(address)
        object["contact"] = .object(contact)
        return try GuestPerson(try Fields(.object(object)), today: today)
    }
}
