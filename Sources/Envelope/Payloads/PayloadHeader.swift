public import Primitives
public import StrictJSON

/// What every payload says about itself (protocol §3).
public struct PayloadHeader: Sendable, Equatable {
    public var forum: ForumID
    public var from: ParticipantID
    public var id: UUIDv7
    public var issuedAt: UTCTime
    /// Present in what is addressed.
    public var to: ParticipantID?

    public init(forum: ForumID, from: ParticipantID, id: UUIDv7, issuedAt: UTCTime, to: ParticipantID? = nil) {
        self.forum = forum
        self.from = from
        self.id = id
        self.issuedAt = issuedAt
        self.to = to
    }

    /// Reads the header members of a payload.
    public init(_ payload: JSON) throws(FieldError) {
        let fields = try Fields(payload)
        forum = try fields.value("forum", "the forum's slug", ForumID.init)
        from = try fields.value("from", "the sender's slug", ParticipantID.init)
        id = try fields.value("id", "a lower-case UUIDv7", UUIDv7.init)
        issuedAt = try fields.value("issuedAt", "a time YYYY-MM-DDTHH:MM:SS[.fraction]Z", UTCTime.init)
        // `null` is a wrong type here, not an absence.
        to = fields.object["to"] == nil ? nil : try fields.value("to", "the receiver's slug", ParticipantID.init)
    }

    /// A payload: the header, then `members` in their order.
    public func payload(_ members: [(String, JSON)]) -> JSON {
        var header: [(String, JSON)] = [
            ("forum", .string(forum.text)), ("from", .string(from.text)), ("id", .string(id.text)), ("issuedAt", .string(issuedAt.description)),
        ]
        if let to { header.append(("to", .string(to.text))) }
        return .object(JSONObject(header + members))
    }

    /// - Parameter receiver: who we are, where this kind is addressed; `nil` where it is for everyone.
    /// - Throws: `wrong-forum`, then `wrong-audience`.
    public func checkAddressed(forum: ForumID, to receiver: ParticipantID? = nil) throws(Problem) {
        guard self.forum == forum else {
            throw Problem(.wrongForum, "This is the forum \(forum), the payload is for \(self.forum). Send it there.")
        }
        if let receiver, let addressee = to, addressee != receiver {
            throw Problem(.wrongAudience, "This is \(receiver), the payload is for \(addressee). Send it there.")
        }
    }

    /// - Parameter owner: whose key or connection it came by.
    /// - Throws: `not-owner`.
    public func checkSent(by owner: ParticipantID) throws(Problem) {
        guard from == owner else {
            throw Problem(.notOwner, "The payload says it is from \(from), but key and connection are \(owner)'s. Send only what is your own.")
        }
    }
}
