public import Primitives

/// The regional Silk Road Tourist Visa (Article 11): what it allows, and which countries have acceded to it.
///
/// One visa for tourists of any nationality with an ordinary passport; their days in all countries that have acceded count together.
public struct SilkRoadVisa: Sendable, Equatable {
    public struct Terms: Sendable, Equatable {
        /// Days that are allowed in each window.
        public let maxStayDays: Int64
        public let windowDays: Int64
        public let fee: Money?
        public let processingDays: Int64?

        public init(maxStayDays: Int64, windowDays: Int64, fee: Money? = nil, processingDays: Int64? = nil) {
            self.maxStayDays = maxStayDays
            self.windowDays = windowDays
            self.fee = fee
            self.processingDays = processingDays
        }
    }

    /// `nil` until the secretariat has published them.
    public let terms: Terms?
    /// By country, the day from which it takes part.
    public let acceded: [CountryCode: UTCDate]

    public init(terms: Terms? = nil, acceded: [CountryCode: UTCDate] = [:]) {
        self.terms = terms
        self.acceded = acceded
    }

    public func covers(_ country: CountryCode, on day: UTCDate) -> Bool { terms != nil && (acceded[country].map { $0 <= day } ?? false) }
}
