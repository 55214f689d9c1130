public import StrictJSON

/// What a country asks of travellers of one nationality (domain §3).
public struct VisaRule: Sendable, Equatable {
    public enum Requirement: String, Sendable, CaseIterable {
        case visaFree = "visa-free"
        case onArrival = "visa-on-arrival"
        case eVisa = "e-visa"
        case eta
        case required = "visa-required"
        case noAdmission = "no-admission"

        /// The weight of a requirement in a destination's openness (UNWTO visa openness index): 1 is fully open.
        public var openness: Double {
            switch self {
            case .visaFree: 1
            case .onArrival: 0.7
            case .eVisa, .eta: 0.5
            case .required, .noAdmission: 0
            }
        }
    }

    /// Where a rule was taken from.
    public enum SourceKind: String, Sendable, CaseIterable { case ministry, city, secretariat, dataset }

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

    public init(requirement: Requirement, maxStayDays: Int64? = nil, sourceURL: String, sourceKind: SourceKind? = nil, verifiedAt: UTCTime) {
        self.requirement = requirement
        self.maxStayDays = maxStayDays
        self.sourceURL = sourceURL
        self.sourceKind = sourceKind
        self.verifiedAt = verifiedAt
    }
}

extension VisaRule {
    public init(_ fields: Fields) throws(FieldError) {
        requirement = try fields.value("requirement", "one of \(Requirement.words)", Requirement.init)
        maxStayDays = try fields.optionalInteger("maxStayDays", in: 1...3660)
        windowDays = try fields.optionalInteger("windowDays", in: 1...3660)
        entries = try fields.optionalValue("entries", "single, double or multiple") { ["single", "double", "multiple"].contains($0) ? $0 : nil }
        if let json = fields.optional("fee") { fee = try Money(json, path: fields.path(of: "fee")) }
        processingDays = try fields.optionalInteger("processingDays", in: 0...366)
        if let text = fields.optional("conditions")?.string, (1...4096).contains(text.utf8.count) {
            conditions = LocalizedText(english: text)
        } else if fields.optional("conditions") != nil {
            conditions = try fields.localized("conditions")
        }
        validFrom = try fields.optionalValue("validFrom", "a date YYYY-MM-DD") { UTCDate($0) ?? UTCTime($0)?.date }
        validTo = try fields.optionalValue("validTo", "a date YYYY-MM-DD") { UTCDate($0) ?? UTCTime($0)?.date }
        if let validFrom, let validTo, validTo < validFrom {
            throw FieldError(path: fields.path(of: "validTo"), expected: "a date not before validFrom", found: .string(validTo.description))
        }
        sourceURL = try fields.webAddress("sourceUrl")
        sourceKind = try fields.optionalValue("sourceKind", "one of \(SourceKind.words)", SourceKind.init)
        verifiedAt = try fields.time("verifiedAt")
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
