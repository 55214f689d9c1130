public import Primitives
public import SQL

extension City {
    /// How fresh a city's knowledge of the log is (protocol §4, Freshness).
    public enum Freshness: String, Sendable, CaseIterable {
        case fresh
        /// Older than five minutes: shown as stale.
        case stale
        /// Older than a day: no new members, keys or grants are believed.
        case outdated
        /// No checkpoint was ever verified.
        case unknown

        public static let softLimitSeconds: Int64 = 300
        public static let hardLimitSeconds: Int64 = 86_400

        /// - Parameter cosignedAt: seconds since 1970, 0 if never.
        public init(cosignedAt: Int64, now: UTCTime) {
            let age = now.seconds - cosignedAt
            self = cosignedAt == 0 ? .unknown : age > Self.hardLimitSeconds ? .outdated : age > Self.softLimitSeconds ? .stale : .fresh
        }
    }

    /// When the newest checkpoint was cosigned that is known here, in seconds since 1970; 0 if none was. What is stored may be behind what the link
    /// has heard.
    public func cosignedAt(_ connection: any SQLConnection) throws -> Int64 {
        max(try connection.first("SELECT cosigned_at FROM sync_state WHERE id = 1")?.integer(0) ?? 0, link.snapshot.cosignedAt)
    }
}
