import Ledger
import Lodging
import Primitives
import SQL

/// The city of which a letter tells, and where its site is.
struct LetterCity: Sendable {
    private let names: LocalizedText?
    /// Scheme and host; `nil` where the city has told none.
    private let site: String?

    init(_ city: CityID, at now: UTCTime, _ connection: any SQLConnection) throws {
        names = try Ledger.names(of: [city], connection)[city]
        site = try CitySite.address(of: city, at: now, connection)
    }

    func name(in language: String) -> String { names?.text(in: language) ?? "" }

    /// A page of its site as people open it from a letter. It lets nobody in by itself.
    func address(of path: String) -> String { (site ?? "") + path }
}
