import Federation
import Ledger
public import Primitives
public import SQL
public import Web

/// Which records of a type a caller wants, as a pattern of their keys. Only values of the right form get into it.
public struct RecordFilter: Sendable {
    /// What a value of the filter names; a filter for what the forum does not have is a slip, not a question with an empty answer.
    public struct Named: Sendable {
        public let check: @Sendable (any SQLConnection) throws -> Void

        /// - Parameters:
        ///   - parameter: of the query.
        ///   - what: such as `a cycle of the forum`.
        ///   - known: where one finds which there are.
        public static func record(_ type: String, _ key: String, parameter: String, what: String, known: String) -> Named {
            Named { connection in
                guard try RecordFilter.hasRecord(type, like: key, connection) else { throw RecordFilter.unknown(parameter, what, known) }
            }
        }

        public static func member(_ city: CityID) -> Named {
            record(MemberAdmitted.name, city.text, parameter: "city", what: "a city of the forum", known: "see /api/v1/members")
        }

        public static func custom(_ check: @escaping @Sendable (any SQLConnection) throws -> Void) -> Named { Named(check: check) }
    }

    public let type: String
    /// With `%` for any text.
    public let pattern: String
    private let named: [Named]

    /// - Parameter parts: of the key, between slashes; `nil` where any will do.
    public init(_ type: String, _ parts: [String?], naming named: [Named?] = []) {
        self.type = type
        pattern = parts.map { $0 ?? "%" }.joined(separator: "/")
        self.named = named.compactMap { $0 }
    }

    public static func all(_ type: String) -> RecordFilter { RecordFilter(type, [nil]) }

    /// - Throws: ``SiteRefusal`` where the forum has not what the filter names; else where the ledger cannot be read.
    public func check(_ connection: any SQLConnection) throws {
        for name in named { try name.check(connection) }
    }

    public static func hasRecord(_ type: String, like pattern: String, _ connection: any SQLConnection) throws -> Bool {
        try !Ledger.page(ofType: type, like: pattern, after: "", limit: 1, bytes: 1, connection).records.isEmpty
    }

    public static func unknown(_ parameter: String, _ what: String, _ known: String) -> SiteRefusal {
        SiteRefusal.badRequest("`\(parameter)` must name \(what) that this log has: \(known).")
    }

    public static func city(_ request: WebRequest) throws -> CityID? {
        try request.value("city", "a city's identifier such as almaty") { CityID($0) }
    }
}
