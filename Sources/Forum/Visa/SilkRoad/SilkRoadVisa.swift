public import Primitives

/// The regional Silk Road Tourist Visa (Article 11): what it allows, and which countries have acceded to it.
///
/// One visa for tourists of any nationality with an ordinary passport; their days in all countries that have acceded count together.
public struct SilkRoadVisa: Sendable, Equatable {
    /// `nil` until the secretariat has published them.
    public let terms: SilkRoadTerms?
    public let acceded: [CountryCode: SilkRoadAccession]

    public init(terms: SilkRoadTerms? = nil, acceded: [CountryCode: SilkRoadAccession] = [:]) {
        self.terms = terms
        self.acceded = acceded
    }

    public func covers(_ country: CountryCode, on day: UTCDate) -> Bool { terms != nil && (acceded[country]?.holds(on: day) ?? false) }
}
