/// The rule that a member breaks, with its limits: one of a closed set, so that each language can say it.
public enum FieldFault: Sendable, Equatable {
    case missing
    case notAnObject, notBoolean, notText, notInteger, notList
    /// In UTF-8 bytes.
    case tooShort(least: Int)
    case tooLong(most: Int)
    case tooFew(least: Int)
    case tooMany(most: Int)
    case outOfRange(ClosedRange<Int64>)
    case notOneOf([String])
    case wrongForm(FieldForm)
    case duplicate
    case before(field: String)
    case notAfter(field: String)
    case moreThan(field: String)
    case notAbsent(FieldForm)
    case unknown
}

extension FieldError {
    /// What is wrong, apart from where.
    public var fault: FieldFault {
        if found.isNothing, let fault = missing { return fault }
        return switch expected {
        case .value: .missing
        case .object: .notAnObject
        case .boolean: .notBoolean
        case .text(let bytes): Self.fault(ofText: found, bytes)
        case .integer(let range): Self.fault(ofInteger: found, range)
        case .list(let count): Self.fault(ofList: found, count)
        case .oneOf(let words): .notOneOf(words)
        case .form(let form): .wrongForm(form)
        case .another: .duplicate
        case .notBefore(let field, _): .before(field: field)
        case .after(let field): .notAfter(field: field)
        case .atMost(let field, _): .moreThan(field: field)
        case .absent(let reason): .notAbsent(reason)
        case .known: .unknown
        }
    }

    /// What asks for something is missing where nothing stands; what asks for nothing is not.
    private var missing: FieldFault? {
        switch expected {
        case .absent, .known: nil
        default: .missing
        }
    }

    private static func fault(ofText found: FieldFinding, _ bounds: ClosedRange<Int>?) -> FieldFault {
        guard case .text(_, let bytes) = found, let bounds else { return .notText }
        return bytes < bounds.lowerBound ? .tooShort(least: bounds.lowerBound) : .tooLong(most: bounds.upperBound)
    }

    private static func fault(ofInteger found: FieldFinding, _ range: ClosedRange<Int64>?) -> FieldFault {
        guard case .integer = found, let range else { return .notInteger }
        return .outOfRange(range)
    }

    private static func fault(ofList found: FieldFinding, _ bounds: ClosedRange<Int>?) -> FieldFault {
        guard case .list(let count) = found, let bounds else { return .notList }
        return count < bounds.lowerBound ? .tooFew(least: bounds.lowerBound) : .tooMany(most: bounds.upperBound)
    }
}

extension FieldFinding {
    /// An empty text counts as nothing: who fills in a form leaves a field empty.
    var isNothing: Bool {
        switch self {
        case .nothing, .text(_, bytes: 0), .other(kind: "null"): true
        default: false
        }
    }
}
