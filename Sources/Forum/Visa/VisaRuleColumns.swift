import Primitives
import StrictJSON

/// What a table keeps of a visa rule: the members that borders are compared and filtered by, read without building the rest.
///
/// The log's rules have been judged; a member that a later version of the rules spells otherwise is not there.
struct VisaRuleColumns: Equatable {
    private(set) var requirement: VisaRule.Requirement?
    private(set) var maxStayDays: Int64?
    private(set) var windowDays: Int64?
    private(set) var validFrom: UTCDate?
    private(set) var validTo: UTCDate?
    private(set) var sourceKind: VisaRule.SourceKind?
    private(set) var verifiedAt: UTCTime?

    /// - Parameter text: of a record's body.
    init(_ text: ArraySlice<UInt8>) {
        var columns = VisaRuleColumns()
        do throws(JSONError) {
            try JSONReader.read(text) { (reader) throws(JSONError) in
                try reader.object { (name, reader) throws(JSONError) in
                    guard Self.isColumn(name) else { return _ = try reader.pass() }
                    columns.take(name, try reader.value())
                }
            }
        } catch {
            // Whatever is unusual is read as a tree.
            columns = VisaRuleColumns()
            for member in (try? JSON.parse(text))?.object?.members ?? [] { columns.take(member.name, member.value) }
        }
        self = columns
    }

    init(_ rule: VisaRule) {
        requirement = rule.requirement
        maxStayDays = rule.maxStayDays
        windowDays = rule.windowDays
        validFrom = rule.validFrom
        validTo = rule.validTo
        sourceKind = rule.sourceKind
        verifiedAt = rule.verifiedAt
    }

    private init() {}

    private static func isColumn(_ name: String) -> Bool {
        switch name {
        case "requirement", "maxStayDays", "windowDays", "validFrom", "validTo", "sourceKind", "verifiedAt": true
        default: false
        }
    }

    private mutating func take(_ name: String, _ value: JSON) {
        switch name {
        case "requirement": requirement = value.string.flatMap { VisaRule.Requirement(rawValue: $0) }
        case "maxStayDays": maxStayDays = value.integer
        case "windowDays": windowDays = value.integer
        case "validFrom": validFrom = value.string.flatMap { UTCDate($0) }
        case "validTo": validTo = value.string.flatMap { UTCDate($0) }
        case "sourceKind": sourceKind = value.string.flatMap { VisaRule.SourceKind(rawValue: $0) }
        case "verifiedAt": verifiedAt = value.string.flatMap { UTCTime($0) }
        default: break
        }
    }
}
