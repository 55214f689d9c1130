import Accounts
import Guests
import Primitives
import Web

/// What guests and their stays are called for people, and the form in which they are written down.
enum GuestWords {
    static func state(_ state: GuestStay.State) -> (tone: Tone, name: Message) {
        switch state {
        case .expected: (.neutral, GuestTermsText.stateExpected)
        case .inHouse: (.good, GuestTermsText.stateInHouse)
        case .departed: (.neutral, GuestTermsText.stateDeparted)
        case .cancelled: (.warning, GuestTermsText.stateCancelled)
        }
    }

    static func purpose(_ purpose: StayPurpose) -> Message {
        switch purpose {
        case .holiday: GuestTermsText.purposeHoliday
        case .visiting: GuestTermsText.purposeVisiting
        case .business: GuestTermsText.purposeBusiness
        case .education: GuestTermsText.purposeEducation
        case .health: GuestTermsText.purposeHealth
        case .religion: GuestTermsText.purposeReligion
        case .transit: GuestTermsText.purposeTransit
        case .other: GuestTermsText.purposeOther
        }
    }

    static func kind(_ kind: GuestDocument.Kind) -> Message {
        switch kind {
        case .passport: GuestTermsText.kindPassport
        case .identityCard: GuestTermsText.kindIdentityCard
        case .residencePermit: GuestTermsText.kindResidencePermit
        case .travelDocument: GuestTermsText.kindTravelDocument
        case .birthCertificate: GuestTermsText.kindBirthCertificate
        case .other: GuestTermsText.kindOther
        }
    }

    static func sex(_ sex: MachineReadableZone.Sex) -> Message {
        switch sex {
        case .female: GuestTermsText.female
        case .male: GuestTermsText.male
        case .unspecified: GuestTermsText.unspecified
        }
    }

    static func part(_ part: GuestPart?) -> Message {
        switch part {
        case nil: GuestTermsText.partAll
        case .identity: GuestTermsText.partIdentity
        case .document: GuestTermsText.partDocument
        case .contact: GuestTermsText.partContact
        case .card: GuestTermsText.partCard
        }
    }

    static func reason(_ reason: ErasureProof.Reason) -> Message {
        switch reason {
        case .request: GuestTermsText.reasonRequest
        case .retention: GuestTermsText.reasonRetention
        case .city(let city): GuestTermsText.reasonCity(city: city.text)
        }
    }

    /// A state by its name in the page's language, where it is a country.
    static func state(_ state: MRZState, _ localizer: Localizer) -> String { state.country.map { localizer.country($0.text) } ?? state.code }

    static func fault(_ fault: GuestFault) -> Message {
        switch fault {
        case .stay(.inHouse): GuestTermsText.faultInHouse
        case .stay, .police, .changed, .tooMany: GuestTermsText.faultStay
        case .stayKnown(let day): GuestStayText.faultStayKnown(day: day)
        case .erased, .notFound, .damaged: GuestTermsText.faultErased
        case .vaultMissing, .noVault: GuestTermsText.faultVault
        case .untold: GuestErasureText.untoldUnsure
        case .noReason: GuestTermsText.reasonNeeded
        }
    }

    // MARK: Forms

    static let zoneField = "zone"

    /// - Parameters:
    ///   - hotels: of whoever enters the guest.
    ///   - companions: of the same booking, who may answer for a child.
    static func entryForm(
        _ hotels: [RoleGrant.HotelID], _ names: HotelNames, _ companions: [GuestRegister.Known], _ localizer: Localizer
    ) -> Form {
        let guardian: [Form.Section] =
            companions.isEmpty
            ? []
            : [
                .init(
                    nil,
                    [
                        .select(
                            "guardian", GuestStayText.guardian, hint: GuestStayText.guardianHint,
                            companions.map { .init($0.id.text, GuestRegisterText.name(name: $0.identity.name)) })
                    ])
            ]
        return Form(
            sections: personSections(localizer) + guardian + [
                .init(
                    GuestTermsText.stay,
                    [
                        hotelField(hotels, names),
                        .date("stay.arrival", GuestTermsText.arrival, isRequired: true),
                        .date("stay.departure", GuestTermsText.departure, isRequired: true), .text("stay.room", GuestTermsText.room),
                        purposeField("stay.purpose"),
                    ])
            ])
    }

    static func hotelField(_ hotels: [RoleGrant.HotelID], _ names: HotelNames) -> Form.Field {
        .select("hotel", GuestRegisterText.hotel, hotels.map { .init($0.text, GuestRegisterText.name(name: names[$0])) }, isRequired: true)
    }

    static func purposeField(_ name: String) -> Form.Field {
        .select(name, GuestTermsText.purpose, StayPurpose.allCases.map { .init($0.rawValue, purpose($0)) }, isRequired: true)
    }

    /// Who somebody is, by hand or from the lines at the foot of a document.
    static func personSections(_ localizer: Localizer) -> [Form.Section] {
        let countries = localizer.countries.map {
            Form.Field.Option($0.text, GuestTermsText.country(country: $0.text))
        }
        return [
            .init(GuestTermsText.zone, [.paragraphs(zoneField, GuestTermsText.zone, hint: GuestTermsText.zoneHint, rows: 3)]),
            .init(
                GuestTermsText.person,
                [
                    .text("identity.familyName", GuestTermsText.familyName, isRequired: true),
                    .text("identity.givenNames", GuestTermsText.givenNames),
                    .text("identity.birthDate", GuestTermsText.birthDate, hint: GuestTermsText.birthDateHint, isRequired: true),
                    .radio(
                        "identity.sex", GuestTermsText.sex, MachineReadableZone.Sex.allCases.map { .init($0.rawValue, sex($0)) }, isRequired: true),
                    .text("identity.nationality", GuestTermsText.nationality, hint: GuestTermsText.nationalityHint, isRequired: true),
                    .select("identity.residence", GuestTermsText.residence, countries),
                ]),
            .init(
                GuestTermsText.document,
                [
                    .select(
                        "document.kind", GuestTermsText.documentKind, GuestDocument.Kind.allCases.map { .init($0.rawValue, kind($0)) }),
                    .text("document.number", GuestTermsText.documentNumber),
                    .text("document.issuer", GuestTermsText.documentIssuer, hint: GuestTermsText.nationalityHint),
                    .date("document.expiryDate", GuestTermsText.documentExpiry),
                    .text("document.visa.number", GuestStayText.visaNumber, hint: GuestStayText.visaHint),
                    .date("document.visa.expiryDate", GuestStayText.visaExpiry), .date("document.enteredOn", GuestStayText.enteredOn),
                ]),
            .init(
                GuestTermsText.contact,
                [.text("contact.mail", GuestTermsText.mail, .email), .text("contact.telephone", GuestTermsText.telephone)]),
        ]
    }

    static func reasonForm() -> Form { Form([.text("reason", GuestTermsText.reason, isRequired: true)]) }

    static func findForm() -> Form {
        Form([
            .text("number", GuestTermsText.documentNumber, isRequired: true),
            .text("issuer", GuestTermsText.documentIssuer, hint: GuestTermsText.nationalityHint, isRequired: true),
        ])
    }

    /// - Parameter isUntold: the police is still to be told of the guest.
    static func eraseForm(isUntold: Bool) -> Form {
        Form(
            [
                .select(
                    "part", GuestTermsText.erasePart, [.init("all", part(nil))] + GuestPart.allCases.map { .init($0.rawValue, part($0)) },
                    isRequired: true), .checkbox("sure", GuestTermsText.eraseSure),
            ] + (isUntold ? [.checkbox("untold", GuestErasureText.untold)] : []))
    }
}
