import Envelope
import Federation
import Primitives

/// Why a rule, a dataset or a publisher of visa rules is not taken.
enum VisaObjection: Objection, Equatable {
    case publisherIs(CityID, of: CountryCode)
    case laterDataset(UTCDate, for: CountryCode)
    case notPublished(VisaRule.SourceKind)
    case notReported
    case weakerSource(VisaAuthority, than: VisaAuthority)
    case uninvited(CityID)
    case elsewhere(CityID, in: CountryCode, not: CountryCode)

    var description: String {
        switch self {
        case .publisherIs(let city, let country):
            "\(country) has named \(city) as the one city that publishes its visa rules; ask \(city), or the secretariat to name another"
        case .laterDataset(let day, let country): "a dataset of \(day) was read for \(country) already; one of an earlier day confirms nothing"
        case .notPublished(let source):
            """
            body.sourceKind must be city or ministry: what \(source == .embassy ? "an embassy" : "a dataset") says the secretariat reports, \
            as \(VisaRuleReported.name)
            """
        case .notReported: "body.sourceKind must be ministry, embassy or dataset: what a city says it publishes itself"
        case .weakerSource(let source, let standing):
            """
            the report that stands comes from \(standing.source), and \(source.source) does not replace it; where it no longer holds, \
            report it again with its validTo
            """
        case .uninvited(let city): "\(city) is no member; invite it first"
        case .elsewhere(let city, let country, let other): "\(city) is a city of \(country), not of \(other)"
        }
    }
}

extension VisaAuthority {
    fileprivate var source: String {
        switch self {
        case .dataset: "a dataset"
        case .embassy: "an embassy"
        case .ministry: "a ministry"
        case .own: "the destination"
        }
    }
}
