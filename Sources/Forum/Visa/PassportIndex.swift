import FeatureKit
public import Primitives

/// The tidy form of the Passport Index dataset: lines of `Passport,Destination,Requirement` with ISO 3166-1 alpha-2 codes, or with names in English.
public struct PassportIndex: Sendable {
    public struct Row: Sendable, Equatable {
        public let passport: CountryCode
        public let destination: CountryCode
        public let requirement: VisaRule.Requirement
        /// Of a visa-free stay; `nil` where the dataset does not say.
        public let maxStayDays: Int64?
    }

    /// A line that cannot be read, and why.
    public struct Fault: Sendable, Equatable, CustomStringConvertible {
        /// From 1; the header is line 1.
        public let line: Int
        public let text: String
        public var description: String { "line \(line): \(text)" }
    }

    public struct Faults: Error, Sendable {
        /// The first hundred.
        public let faults: [Fault]
        public let count: Int
    }

    /// Pairs of two different countries, in the order of the file.
    public let rows: [Row]

    /// Reads a whole file or nothing of it.
    public init(_ bytes: [UInt8]) throws(Faults) {
        var reader = Reader()
        let lines = TableFile.lines(of: bytes, separator: UInt8(ascii: ","))
        for fault in lines.broken { reader.fault(fault.line, fault.reason.rawValue) }
        for row in lines.rows { reader.read(row) }
        if !reader.hasHeader, reader.count == 0 { reader.fault(1, "the file is empty") }
        if reader.rows.isEmpty, reader.count == 0 { reader.fault(1, "the file holds no rules") }
        guard reader.count == 0 else { throw Faults(faults: reader.faults.sorted { $0.line < $1.line }, count: reader.count) }
        rows = reader.rows
    }

    private struct Reader {
        static let header = ["Passport", "Destination", "Requirement"]

        var rows: [Row] = []
        var faults: [Fault] = []
        var count = 0
        var hasHeader = false
        private var seen: Set<VisaRuleKey> = []

        mutating func fault(_ line: Int, _ text: String) {
            count += 1
            if faults.count < 100 { faults.append(Fault(line: line, text: VisibleText.escaped(text))) }
        }

        mutating func read(_ row: CSV.Row) {
            let fields = row.fields
            guard hasHeader else {
                hasHeader = true
                if fields != Self.header {
                    fault(row.line, "the header must be \(Self.header.joined(separator: ",")), not \(fields.joined(separator: ",").prefix(80))")
                }
                return
            }
            guard fields.count == 3 else { return fault(row.line, "three fields are expected, not \(fields.count)") }
            guard let passport = PassportIndex.country(fields[0]), let destination = PassportIndex.country(fields[1]) else {
                let wrong = PassportIndex.country(fields[0]) == nil ? fields[0] : fields[1]
                return fault(row.line, "\(wrong.prefix(40)) must be \(CountryCode.form), or a country's name as the dataset has it")
            }
            if fields[2] == "-1", passport == destination { return }
            guard passport != destination, let (requirement, days) = PassportIndex.requirement(fields[2]) else {
                return fault(row.line, "the requirement \(fields[2].prefix(40)) of \(passport) to \(destination) is unknown")
            }
            guard seen.insert(VisaRuleKey(destination: destination, nationality: passport)).inserted else {
                return fault(row.line, "\(passport) to \(destination) stands twice")
            }
            rows.append(Row(passport: passport, destination: destination, requirement: requirement, maxStayDays: days))
        }
    }

    /// What a cell of the dataset says; `nil` for what it never said so far.
    static func requirement(_ text: String) -> (VisaRule.Requirement, Int64?)? {
        switch text {
        case "visa free": (.visaFree, nil)
        case "visa on arrival": (.onArrival, nil)
        case "e-visa": (.eVisa, nil)
        case "eta": (.eta, nil)
        case "visa required": (.required, nil)
        case "no admission": (.noAdmission, nil)
        default: Int64(text).flatMap { (1...3660).contains($0) && String($0) == text ? (.visaFree, $0) : nil }
        }
    }
}
