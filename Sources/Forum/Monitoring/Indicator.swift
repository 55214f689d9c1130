public import Primitives
public import StrictJSON

/// How a commitment's progress is counted.
public struct Indicator: Sendable, Equatable, JSONWritable {
    public enum Direction: String, Sendable, CaseIterable { case up, down }
    public enum Aggregation: String, Sendable, CaseIterable { case sum, mean, latest, none }

    /// What was known before the forum counted: where progress is measured from.
    public struct Baseline: Sendable, Equatable {
        /// A year or a day, as precise as it is known.
        public let period: String
        public let value: DecimalNumber
        /// Where it is from, such as the address of a page.
        public let source: String?
    }

    /// A step of the path to what is to be reached.
    public struct Target: Sendable, Equatable {
        public let value: DecimalNumber
        /// `nil` where no day is set.
        public let by: UTCDate?
    }

    static let mostBaselines = 50
    static let mostTargets = 20

    public let code: String
    public let name: String
    public let unit: String
    /// The name and the unit in further languages.
    public let names: LocalizedText?
    public let units: LocalizedText?
    /// Between which its values lie, themselves included: a count is no less than 0, a share no more than 100.
    public let least: DecimalNumber?
    public let most: DecimalNumber?
    public let direction: Direction
    public let aggregation: Aggregation
    /// In the order of their periods.
    public let baselines: [Baseline]
    /// In the order of their days; the one without a day is the last.
    public let targets: [Target]
    /// What the log itself can tell is computed from it: cities report no value then.
    public let computation: IndicatorComputation?

    init(_ fields: Fields) throws(FieldError) {
        code = try fields.value("code", .form(Self.codeForm), Self.code)
        name = try fields.text("name", length: 1...500)
        unit = try fields.text("unit", length: 1...100)
        names = try fields.optionalLocalized("names", length: 1...500)
        units = try fields.optionalLocalized("units", length: 1...100)
        (least, most) = (try fields.optionalNumber("least"), try fields.optionalNumber("most"))
        if let least, let most, most < least {
            throw FieldError(path: fields.path(of: "least"), expected: .atMost(field: "most", value: most.parts.whole), found: fields.object["least"])
        }
        direction = try fields.choice("direction", Direction.self)
        aggregation = try fields.choice("aggregation", Aggregation.self)
        let baselines = try fields.optionalElements("baselines", count: 0...Self.mostBaselines) { (json, path) throws(FieldError) in
            try Baseline(json, path)
        }
        self.baselines = try fields.distinct("baselines", baselines) { $0.period }.sorted { $0.period < $1.period }
        let targets = try fields.optionalElements("targets", count: 0...Self.mostTargets) { (json, path) throws(FieldError) in try Target(json, path)
        }
        self.targets = try fields.distinct("targets", targets) { $0.by?.description ?? "" }.sorted { $0.place < $1.place }
        computation = fields.optional("computed") == nil ? nil : try fields.choice("computed", IndicatorComputation.self)
    }

    static let codeForm = FieldForm("indicator", "a code such as A11.2-a", example: "A11.2-a")

    public var json: JSON {
        var object = JSONObject([
            ("code", .string(code)), ("name", .string(name)), ("unit", .string(unit)), ("direction", .string(direction.rawValue)),
            ("aggregation", .string(aggregation.rawValue)),
        ])
        object["names"] = names?.json
        object["units"] = units?.json
        object["least"] = least.map { .string($0.description) }
        object["most"] = most.map { .string($0.description) }
        if !baselines.isEmpty { object["baselines"] = .array(baselines.map(\.json)) }
        if !targets.isEmpty { object["targets"] = .array(targets.map(\.json)) }
        object["computed"] = computation.map { .string($0.rawValue) }
        return .object(object)
    }

    /// What it is called, where nobody has said it in that language by its one name.
    func name(in language: String) -> String { Self.text(names, in: language) ?? name }

    func unit(in language: String) -> String { Self.text(units, in: language) ?? unit }

    /// Both of them.
    func label(in language: String) -> String { "\(name(in: language)) (\(unit(in: language)))" }

    private static func text(_ texts: LocalizedText?, in language: String) -> String? {
        texts?.texts.first { $0.language == language }?.text
    }

    @Sendable static func code(_ text: String) -> String? {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 2, CommitmentID(String(parts[0])) != nil, parts[1].utf8.count == 1,
            parts[1].utf8.allSatisfy({ (0x61...0x7A).contains($0) })
        else { return nil }
        return text
    }
}

extension Indicator.Baseline {
    static let periodForm = FieldForm("period", "a year or a day, such as 2009 or 2009-09-04", example: "2009")

    fileprivate init(_ json: JSON, _ path: String) throws(FieldError) {
        let fields = try Fields(json, path: path)
        period = try fields.value("period", .form(Self.periodForm)) { text in
            let day = text.utf8.count == 4 ? "\(text)-01-01" : text
            return UTCDate(day).flatMap { $0.isPlausible ? text : nil }
        }
        value = try fields.number("value")
        source = fields.optional("source") == nil ? nil : try fields.text("source", length: 1...500)
    }

    fileprivate var json: JSON {
        var object = JSONObject([("period", .string(period)), ("value", .string(value.description))])
        object["source"] = source.map { .string($0) }
        return .object(object)
    }
}

extension Indicator.Target {
    fileprivate init(_ json: JSON, _ path: String) throws(FieldError) {
        let fields = try Fields(json, path: path)
        value = try fields.number("value")
        by = try fields.optionalDate("by")
    }

    fileprivate var place: String { by?.description ?? "~" }

    fileprivate var json: JSON {
        var object = JSONObject([("value", .string(value.description))])
        object["by"] = by.map { .string($0.description) }
        return .object(object)
    }
}

extension Fields {
    fileprivate func optionalNumber(_ name: String) throws(FieldError) -> DecimalNumber? { optional(name) == nil ? nil : try number(name) }
    fileprivate func number(_ name: String) throws(FieldError) -> DecimalNumber { try value(name, .form(.decimal)) { DecimalNumber($0) } }
}
