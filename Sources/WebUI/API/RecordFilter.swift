import Domain
import Envelope
import Federation

/// Which records of a type a caller wants, as a pattern of their keys. Only values of the right form get into it.
struct RecordFilter: Sendable {
    let type: String
    /// With `%` for any text.
    let pattern: String

    private init(_ type: String, _ parts: [String?]) {
        self.type = type
        pattern = parts.map { $0 ?? "%" }.joined(separator: "/")
    }

    static func visaRules(_ request: WebRequest) throws -> RecordFilter {
        RecordFilter(
            VisaRulePublished.name,
            [
                try value(request, "destination", "an ISO 3166-1 alpha-2 code such as KZ") { CountryCode($0)?.text },
                try value(request, "nationality", "an ISO 3166-1 alpha-2 code such as DE") { CountryCode($0)?.text },
                try value(request, "purpose", VisaRuleKey.Purpose.allCases.map(\.rawValue).joined(separator: ", ")) {
                    VisaRuleKey.Purpose(rawValue: $0)?.rawValue
                },
                try value(request, "document", VisaRuleKey.Document.allCases.map(\.rawValue).joined(separator: ", ")) {
                    VisaRuleKey.Document(rawValue: $0)?.rawValue
                },
            ])
    }

    /// Of reports or assessments, whose keys are alike.
    static func progress(_ type: String, _ request: WebRequest) throws -> RecordFilter {
        RecordFilter(
            type,
            [
                try value(request, "cycle", "a cycle's slug") { CycleID($0)?.text },
                try value(request, "commitment", "a commitment such as A11.2") { CommitmentID($0)?.text },
                try value(request, "city", "a city id") { CityID($0)?.text },
            ])
    }

    static func all(_ type: String) -> RecordFilter { RecordFilter(type, [nil]) }

    /// Any type; those that this version does not know are served as well, as they stand.
    static func generic(_ request: WebRequest) throws -> RecordFilter {
        guard let type = request.query("type"), (1...64).contains(type.utf8.count), !type.utf8.contains(0) else {
            throw WebProblem.badRequest("`type` must name a record type, such as \(VisaRulePublished.name).")
        }
        let prefix = request.query("prefix") ?? ""
        guard prefix.utf8.count <= 256, prefix.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F && $0 != UInt8(ascii: "%") && $0 != UInt8(ascii: "_") })
        else {
            throw WebProblem.badRequest("`prefix` must be the beginning of a key.")
        }
        return RecordFilter(type, [prefix + "%"])
    }

    private static func value(_ request: WebRequest, _ name: String, _ form: String, _ make: (String) -> String?) throws -> String? {
        guard let text = request.query(name) else { return nil }
        guard let value = make(text) else { throw WebProblem.badRequest("`\(name)` must be \(form).") }
        return value
    }
}
