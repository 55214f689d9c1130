public import Envelope
public import Primitives
import StrictJSON

/// Decides whether an envelope enters the log. Pure: it reads a view of the state and changes nothing.
///
/// The order of checks is protocol §3's; the first breach wins. What comes before the signature's own check is done by
/// `verify`, outside any transaction; `judge` asks again what may have changed since.
public struct Judge: Sendable {
    public let forum: ForumID
    public let registry: RecordRegistry

    public init(forum: ForumID, registry: RecordRegistry) {
        self.forum = forum
        self.registry = registry
    }

    public enum Verdict: Sendable {
        /// With the records' bodies as their types have read them.
        case accepted(RecordsPayload)
        /// The same envelope stands in the log already.
        case duplicate(index: Int64)
        case refused(Problem)
    }

    /// Everything that can be judged without the transaction: key, signature, payload, forum, whose it is.
    ///
    /// - Parameters:
    ///   - membership: a recent one; `judge` looks again.
    ///   - sender: who the connection speaks for.
    public func verify(
        _ envelope: UnverifiedEnvelope, from sender: ParticipantID, membership: Membership, at size: Int64
    ) throws(Problem) -> RecordsPayload {
        try envelope.checkKind(.records)
        let signer = try membership.signer(envelope.keyID, at: size)
        let payload = try read(envelope, signedWith: signer.key)
        try payload.header.checkAddressed(forum: forum, to: .secretariat)
        try payload.header.checkSent(by: signer.owner)
        try payload.header.checkSent(by: sender)
        return payload
    }

    private func read(_ envelope: UnverifiedEnvelope, signedWith key: VerifyingKey) throws(Problem) -> RecordsPayload {
        let vouched = try envelope.checkSignature(of: key)
        // What has members that this version does not know is not read so.
        if let payload = RecordsPayload.read(vouched.bytes, keepsTrees: true) { return payload }
        let verified = try vouched.read()
        let payload = try RecordsPayload(verified)
        try UnknownMembers.check(verified.payload)
        return payload
    }

    /// Inside the transaction that would append it.
    ///
    /// - Parameter acceptedAt: the time that the entry gets.
    /// - Throws: only where the state cannot be read.
    public func judge(_ payload: RecordsPayload, of envelope: UnverifiedEnvelope, acceptedAt: UTCTime, in view: any ForumView) throws -> Verdict {
        do throws(Problem) { _ = try view.membership.signer(envelope.keyID, at: view.size) } catch { return .refused(error) }
        if let index = try view.index(of: envelope.digest) { return .duplicate(index: index) }

        let from = payload.header.from
        if let city = from.city, view.membership.members[city]?.isSuspended ?? true {
            return .refused(Problem(.suspended, "\(city) is suspended. Ask the secretariat."))
        }
        if let problem = try sequenceRefusal(payload, in: view) { return .refused(problem) }
        if try view.isKnown(payload.header.id) {
            return .refused(Problem(.reusedID, "The id \(payload.header.id) was accepted in another envelope. Give this one its own."))
        }
        do {
            let records = try registry.judged(payload.records, by: from, acceptedAt: acceptedAt, in: view)
            return .accepted(RecordsPayload(header: payload.header, sequence: payload.sequence, records: records))
        } catch let problem as Problem { return .refused(problem) }
    }

    private func sequenceRefusal(_ payload: RecordsPayload, in view: any ForumView) throws -> Problem? {
        guard let last = try view.lastSequence(of: payload.header.from), payload.sequence <= last else { return nil }
        if let accepted = try view.digest(of: payload.header.from, at: payload.sequence) {
            return Problem(
                .forkedSequence,
                "\(payload.sequence) was accepted with another envelope. Fetch your own tail from the log, then open the next epoch.",
                members: [("accepted", .string(accepted.hex))])
        }
        return Problem(
            .staleSequence, "\(payload.sequence) is not above the last accepted, \(last). Number the envelope above it.",
            members: [("epoch", .integer(last.epoch)), ("seq", .integer(last.number))])
    }
}
