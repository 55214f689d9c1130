import Federation
public import Ledger
public import Primitives
public import SQL

/// Where a city works at its country's visa rules, and the secretariat at what it reports of all others'.
///
/// What it is asked runs inside a transaction over the site's own database, in which the log and its tables can be read.
public struct VisaDesk: Sendable {
    public let place: JobSite.Place
    /// The country whose rules are made here; `nil` at the secretariat, which reports of all.
    public let country: CountryCode?

    /// - Returns: `nil` for a city that the log does not know as a member yet.
    public init?(_ place: JobSite.Place, _ connection: any SQLConnection) throws {
        self.place = place
        guard case .city(let city) = place else {
            country = nil
            return
        }
        let row = try connection.first("SELECT country FROM member WHERE city = $1", [.text(city.text)])
        guard let country = try row.flatMap({ CountryCode(spelledAs: try $0.text(0)) }) else { return nil }
        self.country = country
    }

    init(_ place: JobSite.Place, country: CountryCode?) {
        self.place = place
        self.country = country
    }

    /// What is signed here says what a country publishes, or what is reported of it.
    var isPublisher: Bool { country != nil }
    var typeName: String { isPublisher ? VisaRulePublished.name : VisaRuleReported.name }
    var writer: ParticipantID {
        switch place {
        case .city(let city): ParticipantID(city)
        case .secretariat: .secretariat
        }
    }

    func border(_ key: VisaRuleKey) -> VisaBorder { VisaBorder(key, isPublished: isPublisher) }
    func record(_ key: VisaRuleKey) -> RecordID { RecordID(type: typeName, key: key.description) }

    /// The city that its country has named to speak for it, where that is another one: what is drafted here would be refused.
    public func otherPublisher(_ connection: any SQLConnection) throws -> CityID? {
        guard let country, case .city(let own) = place else { return nil }
        let row = try connection.first("SELECT city FROM visa_publisher WHERE country = $1", [.text(country.text)])
        guard let city = try row?.optionalText(0).flatMap({ CityID($0) }), city != own else { return nil }
        return city
    }

    // MARK: What stands

    /// What both sides say of borders, in their order.
    func standing(_ keys: [VisaRuleKey], _ connection: any SQLConnection) throws -> [(rule: VisaRuleStanding, base: Int64)] {
        func read(_ type: String) throws -> [(rule: VisaRule?, base: Int64)] {
            try connection.first(
                "SELECT idx, body FROM record WHERE type = $1 AND key = $2", forEach: keys.map { [.text(type), .text($0.description)] }
            ).map { row in
                guard let row else { return (nil, 0) }
                return (VisaRule(stored: try row.blob(1)), try row.integer(0) + 1)
            }
        }
        return zip(try read(VisaRulePublished.name), try read(VisaRuleReported.name)).map { published, reported in
            (VisaRuleStanding(published: published.rule, reported: reported.rule), isPublisher ? published.base : reported.base)
        }
    }

    /// What this side says, of what both say.
    func own(_ standing: VisaRuleStanding) -> VisaRule? { isPublisher ? standing.published : standing.reported }
    func other(_ standing: VisaRuleStanding) -> VisaRule? { isPublisher ? standing.reported : standing.published }
}
