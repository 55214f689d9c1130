import Glibc
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

    /// Whether it has no window, and no day on which it begins or ends.
    var holdsAlways: Bool { windowDays == nil && validFrom == nil && validTo == nil }

    private static let requirements = Spellings(VisaRule.Requirement.allCases)
    private static let sourceKinds = Spellings(VisaRule.SourceKind.allCases)

    /// - Parameter text: of a record's body.
    init(_ text: ArraySlice<UInt8>) {
        var columns = VisaRuleColumns()
        let isPlain = PlainMembers.read(text) { columns.take($0, $1) }
        if !isPlain {
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

    /// - Returns: `false` for a value that is none of those expected, or has escapes in it.
    private mutating func take(_ name: UnsafeRawBufferPointer, _ value: UnsafeRawBufferPointer) -> Bool {
        switch name.count {
        case 11 where name.spells("requirement"):
            requirement = Self.requirements[value]
            return requirement != nil
        case 10 where name.spells("sourceKind"):
            sourceKind = Self.sourceKinds[value]
            return sourceKind != nil
        case 11 where name.spells("maxStayDays"), 10 where name.spells("windowDays") || name.spells("verifiedAt"), 9 where name.spells("validFrom"),
            7 where name.spells("validTo"):
            guard let json = try? JSON.parse(Array(value)) else { return false }
            take(String(decoding: name, as: UTF8.self), json)
        default: break
        }
        return true
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

    /// What bodies said, for a batch of rules. Of one source, many borders have the same word for word.
    struct Memory {
        private static let most = 16
        /// By their places.
        private(set) var columns: [VisaRuleColumns] = []
        /// Those that were read lately, the newest last.
        private var read: [(text: ArraySlice<UInt8>, place: Int)] = []

        mutating func place(of text: ArraySlice<UInt8>) -> Int {
            for known in read.indices.reversed() where Self.areEqual(read[known].text, text) { return read[known].place }
            let place = keep(VisaRuleColumns(text))
            if read.count == Self.most { read.removeFirst() }
            read.append((text, place))
            return place
        }

        /// - Returns: its place.
        mutating func keep(_ said: VisaRuleColumns) -> Int {
            columns.append(said)
            return columns.count - 1
        }

        private static func areEqual(_ first: ArraySlice<UInt8>, _ second: ArraySlice<UInt8>) -> Bool {
            guard first.count == second.count else { return false }
            return first.withUnsafeBytes { first in
                second.withUnsafeBytes { second in
                    guard let left = first.baseAddress, let right = second.baseAddress else { return true }
                    return memcmp(left, right, first.count) == 0
                }
            }
        }
    }
}

/// The words of a closed set as JSON strings.
private struct Spellings<Word: RawRepresentable<String> & Sendable>: Sendable {
    private let words: [(text: [UInt8], word: Word)]

    init(_ words: [Word]) { self.words = words.map { (Array("\"\($0.rawValue)\"".utf8), $0) } }

    subscript(_ value: UnsafeRawBufferPointer) -> Word? {
        for (text, word) in words where text.count == value.count && text.elementsEqual(value) { return word }
        return nil
    }
}

extension UnsafeRawBufferPointer {
    fileprivate func spells(_ name: StaticString) -> Bool {
        count == name.utf8CodeUnitCount && UnsafeBufferPointer(start: name.utf8Start, count: count).elementsEqual(self)
    }
}
