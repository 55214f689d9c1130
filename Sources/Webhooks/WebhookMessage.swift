import Envelope
import Federation
import Ledger
import Primitives
import StrictJSON

/// What is sent to a webhook: one record as it entered the log.
public struct WebhookMessage: Sendable, Equatable {
    /// The type of a message that only tries the way.
    public static let testType = "webhook.test"

    /// The same whenever the same record is sent, so that a receiver knows it again.
    public let id: String
    /// Of the record, and of the message.
    public let type: String
    public let key: String
    /// Where the record stands; `nil` for a test.
    public let place: Place?
    let payload: [UInt8]

    /// A record's place in the log: its entry, and which of the entry's records it is.
    public struct Place: Sendable, Hashable, Comparable {
        public let index: Int64
        public let position: Int64

        public init(_ index: Int64, _ position: Int64) { (self.index, self.position) = (index, position) }

        public static func < (left: Self, right: Self) -> Bool { (left.index, left.position) < (right.index, right.position) }
    }

    /// The records of an entry, from a position on.
    ///
    /// - Parameters:
    ///   - site: whose webhook it is.
    ///   - types: those that are wanted; all where there are none.
    static func messages(
        of entry: LogEntryView, from position: Int64, types: Set<String>, forum: ForumID, site: ParticipantID
    ) -> [WebhookMessage] {
        (entry.payload["records"]?.array ?? []).enumerated().compactMap { place, record in
            let type = record["type"]?.string ?? ""
            guard place >= position, types.isEmpty || types.contains(type) else { return nil }
            let data: JSON = [
                "forum": .string(forum.text), "site": .string(site.text), "index": .integer(entry.index), "position": .integer(Int64(place)),
                "digest": .string(entry.entry.envelope.digest.hex), "writer": .string(entry.from), "key": record["key"] ?? "",
                "base": record["base"] ?? 0, "body": record["body"] ?? .null,
            ]
            return WebhookMessage(
                id: "\(forum)_\(entry.index)_\(place)", type: type, key: record["key"]?.string ?? "", place: Place(entry.index, Int64(place)),
                payload: Self.payload(type, entry.entry.acceptedAt, data))
        }
    }

    /// One that carries nothing.
    static func test(at time: UTCTime, forum: ForumID, site: ParticipantID) -> WebhookMessage {
        WebhookMessage(
            id: "test_\(UUIDv7(at: time))", type: testType, key: "", place: nil,
            payload: payload(testType, time, ["forum": .string(forum.text), "site": .string(site.text)]))
    }

    private static func payload(_ type: String, _ time: UTCTime, _ data: JSON) -> [UInt8] {
        let message: JSON = ["type": .string(type), "timestamp": .string(time.description), "data": data]
        return message.compact
    }
}
