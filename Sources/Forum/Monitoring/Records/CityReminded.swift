public import Envelope
public import Federation
public import Primitives
public import StrictJSON

/// `progress.city.reminded`: the secretariat reminds a city of reports that are lacking; each time is a version.
public enum CityReminded: RecordType {
    /// `<cycle>/<city>`.
    public struct Key: Hashable, Sendable, CustomStringConvertible {
        public let cycle: CycleID
        public let city: CityID

        public init(cycle: CycleID, city: CityID) { (self.cycle, self.city) = (cycle, city) }

        public init?(_ text: String) {
            let parts = text.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
            guard parts.count == 2, let cycle = CycleID(parts[0]), let city = CityID(parts[1]) else { return nil }
            self.init(cycle: cycle, city: city)
        }

        public var description: String { "\(cycle)/\(city)" }
    }

    public static let name = "progress.city.reminded"
    public static let keyForm = "<cycle>/<city>"
    public static func key(_ text: String) -> Key? { Key(text) }
    public static func body(_ fields: Fields) throws(FieldError) -> CityReminder { try CityReminder(fields) }
    public static func writers(of key: Key, body: CityReminder?) -> Writers? { .secretariat }
    public static func writers(ofUnreadable key: String) -> Writers? { .secretariat }

    public static func objection(
        to body: CityReminder, key: Key, by writer: ParticipantID, at acceptedAt: UTCTime, in view: some ForumView
    ) throws -> (any Objection)? {
        guard try view.current(RecordID(type: CyclePublished.name, key: key.cycle.text)) != nil else { return ProgressObjection.noCycle(key.cycle) }
        guard view.membership.members[key.city] != nil else { return ProgressObjection.noMember(key.city) }
        return try body.commitments.first { try view.current(RecordID(type: CommitmentPublished.name, key: $0.text)) == nil }
            .map { ProgressObjection.noCommitment($0) }
    }
}
