/// The tidy form of the Passport Index dataset: lines of `Passport,Destination,Requirement` with ISO 3166-1 alpha-2 codes.
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
    public init(_ text: String) throws(Faults) {
        var rows: [Row] = []
        var faults: [Fault] = []
        var count = 0
        var seen: Set<String> = []
        func fault(_ line: Int, _ text: String) {
            count += 1
            if faults.count < 100 { faults.append(Fault(line: line, text: text)) }
        }
        // A spreadsheet's mark of UTF-8 is no part of the header.
        let text = text.unicodeScalars.first == "\u{FEFF}" ? String(text.unicodeScalars.dropFirst()) : text
        for (index, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated() where !line.isEmpty {
            let fields = line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
            if index == 0 {
                if fields != ["Passport", "Destination", "Requirement"] {
                    fault(1, "the header must be Passport,Destination,Requirement, not \(line.prefix(80))")
                }
                continue
            }
            guard fields.count == 3 else {
                fault(index + 1, "three fields are expected, not \(fields.count)")
                continue
            }
            guard let passport = CountryCode(fields[0]), let destination = CountryCode(fields[1]) else {
                fault(index + 1, "\(fields[0].prefix(20)) and \(fields[1].prefix(20)) must be ISO 3166-1 alpha-2 codes")
                continue
            }
            guard seen.insert("\(passport)\(destination)").inserted else {
                fault(index + 1, "\(passport) to \(destination) stands twice")
                continue
            }
            if fields[2] == "-1", passport == destination { continue }
            guard passport != destination, let (requirement, days) = Self.requirement(fields[2]) else {
                fault(index + 1, "the requirement \(fields[2].prefix(40)) is unknown")
                continue
            }
            rows.append(Row(passport: passport, destination: destination, requirement: requirement, maxStayDays: days))
        }
        if rows.isEmpty, count == 0 { fault(1, "the file holds no rules") }
        guard count == 0 else { throw Faults(faults: faults, count: count) }
        self.rows = rows
    }

    private static func requirement(_ text: String) -> (VisaRule.Requirement, Int64?)? {
        switch text {
        case "visa free": (.visaFree, nil)
        case "visa on arrival": (.onArrival, nil)
        case "e-visa": (.eVisa, nil)
        case "eta": (.eta, nil)
        case "visa required": (.required, nil)
        case "no admission": (.noAdmission, nil)
        default: Int64(text).flatMap { (1...3660).contains($0) ? (.visaFree, $0) : nil }
        }
    }
}
