public import Primitives
public import StrictJSON

/// What a country asks of travellers of one nationality (domain §3).
public struct VisaRule: Sendable, Equatable, JSONWritable {
    public enum Requirement: String, Sendable, CaseIterable {
        case visaFree = "visa-free"
        case onArrival = "visa-on-arrival"
        case eVisa = "e-visa"
        case eta
        case required = "visa-required"
        case noAdmission = "no-admission"

        /// As tables keep it.
        var place: Int {
            switch self {
            case .visaFree: 0
            case .onArrival: 1
            case .eVisa: 2
            case .eta: 3
            case .required: 4
            case .noAdmission: 5
            }
        }

        init?(place: Int) {
            guard let requirement = Self.allCases.first(where: { $0.place == place }) else { return nil }
            self = requirement
        }

        /// The weight of a requirement in a destination's openness (UNWTO visa openness index), in tenths: 10 is fully open.
        public var opennessTenths: Int {
            switch self {
            case .visaFree: 10
            case .onArrival: 7
            case .eVisa, .eta: 5
            case .required, .noAdmission: 0
            }
        }
    }

    /// Where a rule was taken from.
    public enum SourceKind: String, Sendable, CaseIterable {
        /// A page of the destination's government.
        case ministry
        /// The city that publishes it.
        case city
        /// A page of one of its embassies.
        case embassy
        /// A table that somebody has put together.
        case dataset
    }

    public var requirement: Requirement
    /// Longest stay in days, and the days of the window it is counted in.
    public var maxStayDays: Int64?
    public var windowDays: Int64?
    public var entries: String?
    public var fee: Money?
    public var processingDays: Int64?
    public var conditions: LocalizedText?
    public var validFrom: UTCDate?
    public var validTo: UTCDate?
    public var sourceURL: String
    public var sourceKind: SourceKind?
    public var verifiedAt: UTCTime

    /// Whether it may have been seen to hold by then. A day further is allowed: east of Greenwich the day of today begins before it does in UTC.
    func wasSeen(by now: UTCTime) -> Bool { verifiedAt <= now.adding(seconds: 86_400) }

    public init(requirement: Requirement, maxStayDays: Int64? = nil, sourceURL: String, sourceKind: SourceKind? = nil, verifiedAt: UTCTime) {
        self.requirement = requirement
        self.maxStayDays = maxStayDays
        self.sourceURL = sourceURL
        self.sourceKind = sourceKind
        self.verifiedAt = verifiedAt
    }
}

extension VisaRule {
    private static let entryWords = ["single", "double", "multiple"]
    private static let withoutStay = FieldForm("withoutStay", "without maxStayDays, which is counted in it")
    private static let withoutAdmission = FieldForm("withoutAdmission", "where nobody is admitted")

    public init(_ fields: Fields) throws(FieldError) {
        requirement = try fields.choice("requirement", Requirement.self)
        maxStayDays = try fields.optionalInteger("maxStayDays", in: 1...3660)
        windowDays = try fields.optionalInteger("windowDays", in: 1...3660)
        entries = try fields.optionalValue("entries", .oneOf(Self.entryWords)) { Self.entryWords.contains($0) ? $0 : nil }
        fee = try fields.optionalMoney("fee")
        processingDays = try fields.optionalInteger("processingDays", in: 0...366)
        if fields.optional("conditions")?.string != nil {
            conditions = LocalizedText(english: try fields.text("conditions", lines: .many))
        } else if fields.optional("conditions") != nil {
            conditions = try fields.localized("conditions", lines: .many)
        }
        validFrom = try fields.optionalDate("validFrom")
        validTo = try fields.optionalDate("validTo")
        sourceURL = try fields.webAddress("sourceUrl")
        sourceKind = try fields.optionalChoice("sourceKind", SourceKind.self)
        verifiedAt = try fields.recordedTime("verifiedAt")
        try checkTogether(fields)
    }

    /// What each member allows by itself, and the others do not.
    private func checkTogether(_ fields: Fields) throws(FieldError) {
        func refuse(_ name: String, _ expected: FieldExpectation) -> FieldError {
            FieldError(path: fields.path(of: name), expected: expected, found: fields.object[name])
        }
        if let windowDays {
            guard let maxStayDays else { throw refuse("windowDays", .absent(Self.withoutStay)) }
            guard maxStayDays <= windowDays else { throw refuse("maxStayDays", .atMost(field: "windowDays", value: windowDays)) }
        }
        if let validFrom, let validTo, validTo < validFrom { throw refuse("validTo", .notBefore(field: "validFrom", value: validFrom.description)) }
        if requirement == .noAdmission, let name = ["maxStayDays", "entries", "fee"].first(where: { fields.optional($0) != nil }) {
            throw refuse(name, .absent(Self.withoutAdmission))
        }
    }

    public var json: JSON {
        var object = JSONObject()
        object["requirement"] = .string(requirement.rawValue)
        object["maxStayDays"] = maxStayDays.map { .integer($0) }
        object["windowDays"] = windowDays.map { .integer($0) }
        object["entries"] = entries.map { .string($0) }
        object["fee"] = fee?.json
        object["processingDays"] = processingDays.map { .integer($0) }
        object["conditions"] = conditions?.json
        object["validFrom"] = validFrom.map { .string($0.description) }
        object["validTo"] = validTo.map { .string($0.description) }
        object["sourceUrl"] = .string(sourceURL)
        object["sourceKind"] = sourceKind.map { .string($0.rawValue) }
        object["verifiedAt"] = .string(verifiedAt.description)
        return .object(object)
    }
}
