import Accounts
import Guests
import Primitives
import Web

/// What guests and their stays are called for people, and the form in which they are written down.
enum GuestWords {
    static func state(_ state: GuestStay.State) -> (tone: Tone, name: Message) {
        switch state {
        case .expected: (.neutral, GuestRegisterText.stateExpected)
        case .inHouse: (.good, GuestRegisterText.stateInHouse)
        case .departed: (.neutral, GuestRegisterText.stateDeparted)
        case .cancelled: (.warning, GuestRegisterText.stateCancelled)
        }
    }

    static func purpose(_ purpose: StayPurpose) -> Message {
        switch purpose {
        case .holiday: GuestRegisterText.purposeHoliday
        case .visiting: GuestRegisterText.purposeVisiting
        case .business: GuestRegisterText.purposeBusiness
        case .education: GuestRegisterText.purposeEducation
        case .health: GuestRegisterText.purposeHealth
        case .religion: GuestRegisterText.purposeReligion
        case .transit: GuestRegisterText.purposeTransit
        case .other: GuestRegisterText.purposeOther
        }
    }

    static func kind(_ kind: GuestDocument.Kind) -> Message {
        switch kind {
        case .passport: GuestRegisterText.kindPassport
        case .identityCard: GuestRegisterText.kindIdentityCard
        case .residencePermit: GuestRegisterText.kindResidencePermit
        case .travelDocument: GuestRegisterText.kindTravelDocument
        case .birthCertificate: GuestRegisterText.kindBirthCertificate
        case .other: GuestRegisterText.kindOther
        }
    }

    static func sex(_ sex: MachineReadableZone.Sex) -> Message {
        switch sex {
        case .female: GuestRegisterText.female
        case .male: GuestRegisterText.male
        case .unspecified: GuestRegisterText.unspecified
        }
    }

    static func part(_ part: GuestPart?) -> Message {
        switch part {
        case nil: GuestRegisterText.partAll
        case .identity: GuestRegisterText.partIdentity
        case .document: GuestRegisterText.partDocument
        case .contact: GuestRegisterText.partContact
        case .card: GuestRegisterText.partCard
        }
    }

    static func reason(_ reason: ErasureProof.Reason) -> Message {
        switch reason {
        case .request: GuestRegisterText.reasonRequest
        case .retention: GuestRegisterText.reasonRetention
        case .city(let city): GuestRegisterText.reasonCity(city: city.text)
        }
    }

    /// A state by its name in the page's language, where it is a country.
    static func state(_ state: MRZState, _ localizer: Localizer) -> String { state.country.map { localizer.country($0.text) } ?? state.code }

    static func fault(_ fault: GuestFault) -> Message {
        switch fault {
        case .stay(.inHouse): GuestRegisterText.faultInHouse
        case .stay, .police, .changed, .tooMany: GuestRegisterText.faultStay
        case .erased, .notFound, .damaged: GuestRegisterText.faultErased
        case .vaultMissing, .noVault: GuestRegisterText.faultVault
        case .noReason: GuestRegisterText.reasonNeeded
        }
    }

    // MARK: Forms

    static let zoneField = "zone"

    /// - Parameter hotels: of whoever enters the guest.
    static func entryForm(_ hotels: [RoleGrant.HotelID], _ localizer: Localizer) -> Form {
        return Form(
            sections: personSections(localizer) + [
                .init(
                    GuestRegisterText.stay,
                    [
                        .select(
                            "hotel", GuestRegisterText.hotel, hotels.map { .init($0.text, GuestRegisterText.name(name: $0.text)) }, isRequired: true),
                        .date("stay.arrival", GuestRegisterText.arrival, isRequired: true),
                        .date("stay.departure", GuestRegisterText.departure, isRequired: true), .text("stay.room", GuestRegisterText.room),
                        purposeField("stay.purpose"),
                    ])
            ])
    }

    static func purposeField(_ name: String) -> Form.Field {
        .select(name, GuestRegisterText.purpose, StayPurpose.allCases.map { .init($0.rawValue, purpose($0)) }, isRequired: true)
    }

    /// Who somebody is, by hand or from the lines at the foot of a document.
    static func personSections(_ localizer: Localizer) -> [Form.Section] {
        let countries = localizer.collation.sorted(CountryCode.all) { localizer.country($0.text) }.map {
            Form.Field.Option($0.text, GuestRegisterText.country(country: $0.text))
        }
        return [
            .init(GuestRegisterText.zone, [.paragraphs(zoneField, GuestRegisterText.zone, hint: GuestRegisterText.zoneHint, rows: 3)]),
            .init(
                GuestRegisterText.person,
                [
                    .text("identity.familyName", GuestRegisterText.familyName, isRequired: true),
                    .text("identity.givenNames", GuestRegisterText.givenNames),
                    .text("identity.birthDate", GuestRegisterText.birthDate, hint: GuestRegisterText.birthDateHint, isRequired: true),
                    .radio(
                        "identity.sex", GuestRegisterText.sex, MachineReadableZone.Sex.allCases.map { .init($0.rawValue, sex($0)) }, isRequired: true),
                    .text("identity.nationality", GuestRegisterText.nationality, hint: GuestRegisterText.nationalityHint, isRequired: true),
                    .select("identity.residence", GuestRegisterText.residence, countries),
                ]),
            .init(
                GuestRegisterText.document,
                [
                    .select(
                        "document.kind", GuestRegisterText.documentKind, GuestDocument.Kind.allCases.map { .init($0.rawValue, kind($0)) }),
                    .text("document.number", GuestRegisterText.documentNumber),
                    .text("document.issuer", GuestRegisterText.documentIssuer, hint: GuestRegisterText.nationalityHint),
                    .date("document.expiryDate", GuestRegisterText.documentExpiry),
                ]),
            .init(
                GuestRegisterText.contact,
                [.text("contact.mail", GuestRegisterText.mail, .email), .text("contact.telephone", GuestRegisterText.telephone)]),
        ]
    }

    static func reasonForm() -> Form { Form([.text("reason", GuestRegisterText.reason, isRequired: true)]) }

    static func findForm() -> Form {
        Form([
            .text("number", GuestRegisterText.documentNumber, isRequired: true),
            .text("issuer", GuestRegisterText.documentIssuer, hint: GuestRegisterText.nationalityHint, isRequired: true),
        ])
    }

    static func eraseForm() -> Form {
        Form([
            .select(
                "part", GuestRegisterText.erasePart, [.init("all", part(nil))] + GuestPart.allCases.map { .init($0.rawValue, part($0)) },
                isRequired: true), .checkbox("sure", GuestRegisterText.eraseSure),
        ])
    }
}
