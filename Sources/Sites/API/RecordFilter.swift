import Envelope
import Federation
import Forum
import Ledger
import Primitives
import SQL
import Web

/// Which records of a type a caller wants, as a pattern of their keys. Only values of the right form get into it.
struct RecordFilter: Sendable {
    let type: String
    /// With `%` for any text.
    let pattern: String
    /// What the values name; a filter for what the forum does not have is a slip, not a question with an empty answer.
    private let named: [Named]

    private enum Named {
        case type(String)
        case cycle(CycleID)
        case commitment(CommitmentID)
        case member(CityID)
    }

    private init(_ type: String, _ parts: [String?], naming named: [Named?] = []) {
        self.type = type
        pattern = parts.map { $0 ?? "%" }.joined(separator: "/")
        self.named = named.compactMap { $0 }
    }

    /// - Throws: ``SiteRefusal`` where the forum has not what the filter names; else where the ledger cannot be read.
    func check(_ connection: any SQLConnection) throws {
        for name in named {
            switch name {
            case .type(let type):
                let names = RecordRegistry.forum.names
                guard try names.contains(type) || Self.hasRecord(type, like: "%", connection) else {
                    throw Self.unknown("type", "a record type", names.joined(separator: ", "))
                }
            case .cycle(let cycle):
                guard try Self.hasRecord(CyclePublished.name, like: cycle.text, connection) else {
                    throw Self.unknown("cycle", "a cycle of the forum", "see /api/v1/cycles")
                }
            case .commitment(let commitment):
                guard try Self.hasRecord(CommitmentPublished.name, like: commitment.text, connection) else {
                    throw Self.unknown("commitment", "a commitment of the forum", "see /api/v1/commitments")
                }
            case .member(let city): try Self.checkMember(city, connection)
            }
        }
    }

    static func checkMember(_ city: CityID, _ connection: any SQLConnection) throws {
        guard try hasRecord(MemberAdmitted.name, like: city.text, connection) else {
            throw unknown("city", "a city of the forum", "see /api/v1/members")
        }
    }

    private static func hasRecord(_ type: String, like pattern: String, _ connection: any SQLConnection) throws -> Bool {
        try !Ledger.page(ofType: type, like: pattern, after: "", limit: 1, bytes: 1, connection).records.isEmpty
    }

    private static func unknown(_ name: String, _ kind: String, _ known: String) -> SiteRefusal {
        SiteRefusal.badRequest("`\(name)` must name \(kind) that this log has: \(known).")
    }

    static func visaRules(_ request: WebRequest) throws -> RecordFilter {
        RecordFilter(
            VisaRulePublished.name,
            [
                try request.value("destination", CountryCode.form) { CountryCode($0)?.text },
                try request.value("nationality", CountryCode.form) { CountryCode($0)?.text },
                try request.value("purpose", "one of " + VisaRuleKey.Purpose.allCases.map(\.rawValue).joined(separator: ", ")) {
                    VisaRuleKey.Purpose(rawValue: $0)?.rawValue
                },
                try request.value("document", "one of " + VisaRuleKey.Document.allCases.map(\.rawValue).joined(separator: ", ")) {
                    VisaRuleKey.Document(rawValue: $0)?.rawValue
                },
            ])
    }

    /// Of reports or assessments, whose keys are alike.
    static func progress(_ type: String, _ request: WebRequest) throws -> RecordFilter {
        let cycle = try request.value("cycle", CyclePublished.keyForm) { CycleID($0) }
        let commitment = try request.value("commitment", CommitmentPublished.keyForm) { CommitmentID($0) }
        let city = try city(request)
        return RecordFilter(
            type, [cycle?.text, commitment?.text, city?.text],
            naming: [cycle.map { .cycle($0) }, commitment.map { .commitment($0) }, city.map { .member($0) }])
    }

    static func city(_ request: WebRequest) throws -> CityID? {
        try request.value("city", "a city's identifier such as almaty") { CityID($0) }
    }

    static func all(_ type: String) -> RecordFilter { RecordFilter(type, [nil]) }

    /// Any type; those that this version does not know are served as well, as they stand.
    static func generic(_ request: WebRequest) throws -> RecordFilter {
        guard let type = request.query("type"), (1...64).contains(type.utf8.count), !type.utf8.contains(0) else {
            throw SiteRefusal.badRequest("`type` must name a record type, such as \(VisaRulePublished.name).")
        }
        let prefix = request.query("prefix") ?? ""
        guard prefix.utf8.count <= 256, prefix.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F && $0 != UInt8(ascii: "%") && $0 != UInt8(ascii: "_") })
        else {
            throw SiteRefusal.badRequest("`prefix` must be the beginning of a key.")
        }
        return RecordFilter(type, [prefix + "%"], naming: [.type(type)])
    }
}
