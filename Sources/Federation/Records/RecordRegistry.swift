public import Envelope
public import Primitives
import StrictJSON

/// The record types that this version knows.
public struct RecordRegistry: Sendable {
    private let types: [String: any RecordType.Type]

    public init(_ types: [any RecordType.Type]) {
        self.types = Dictionary(types.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// What the federation itself is made of: who takes part, and with which keys.
    public static let membershipTypes: [any RecordType.Type] = [
        MemberAdmitted.self, MemberKeyRotated.self, MemberKeyRevoked.self, MemberSuspended.self,
    ]

    public var names: [String] { types.keys.sorted() }
    public subscript(name: String) -> (any RecordType.Type)? { types[name] }

    /// What the coordinator asks of one record, in the order of protocol §3: type, owner, base, then the body and its rules.
    ///
    /// - Parameters:
    ///   - acceptedAt: the time that the entry gets.
    ///   - current: `view.nextBase(of: record.id)` where it was read already.
    /// - Returns: `nil` for one that is accepted.
    /// - Throws: only where the state cannot be read.
    public func refusal(
        of record: Record, at position: Int, by writer: ParticipantID, acceptedAt: UTCTime, in view: any ForumView, current: Int64? = nil
    ) throws -> Problem? {
        switch try judged(record, at: position, by: writer, acceptedAt: acceptedAt, in: view, current: current) {
        case .accepted: nil
        case .refused(let problem): problem
        }
    }

    enum Judgement {
        /// With its body as its type reads it.
        case accepted(Record)
        case refused(Problem)
    }

    /// As `refusal`, and gives the body that was read on the way.
    func judged(
        _ record: Record, at position: Int, by writer: ParticipantID, acceptedAt: UTCTime, in view: any ForumView, current: Int64?
    ) throws -> Judgement {
        guard let type = types[record.type] else {
            return .refused(
                Problem(
                    .unknownType,
                    "records[\(position)]: this coordinator knows no record type \(record.type). Look at the name, or ask for a newer coordinator.",
                    members: [("record", .integer(Int64(position)))]))
        }
        return try judged(type, record, position, writer, acceptedAt, view, current)
    }

    private func judged<Type: RecordType>(
        _ type: Type.Type, _ record: Record, _ position: Int, _ writer: ParticipantID, _ acceptedAt: UTCTime, _ view: any ForumView,
        _ known: Int64?
    ) throws -> Judgement {
        func refuse(_ code: ProblemCode, _ detail: String, current: Int64? = nil, objection: (any Objection)? = nil) -> Judgement {
            .refused(
                Problem(
                    code, "records[\(position)] (\(record.id.cut)): \(detail).",
                    members: [("record", .integer(Int64(position)))] + (current.map { [("current", .integer($0))] } ?? []), objection: objection))
        }
        // No key has one, and no database looks one up.
        guard !record.key.utf8.contains(0) else { return refuse(.ruleViolated, "the key must be \(Type.keyForm)") }
        let json = record.body
        var body: Type.Body?
        var fault: FieldError?
        do throws(FieldError) { body = try Type.body(Fields(json, path: "body")) } catch { fault = error }
        let key = Type.key(record.key)
        let writers = key.map { Type.writers(of: $0, body: body) } ?? Type.writers(ofUnreadable: record.key)
        if let writers, !writers.include(writer, in: view.membership) { return refuse(.notOwner, "only \(writers.description) may write it") }
        let current = try known ?? view.nextBase(of: record.id)
        guard record.base == current else {
            return refuse(.staleBase, "base is \(record.base), but the record stands at \(current); read it again and decide anew", current: current)
        }
        guard let key else { return refuse(.ruleViolated, "the key must be \(Type.keyForm)") }
        guard let body else { return refuse(.ruleViolated, fault?.description ?? "the body cannot be read") }
        let objection: (any Objection)? =
            try UnknownMembers.objection(to: record, json, of: type)
            ?? Self.objection(toWhatIsCommon: Type.pastTimes(of: body), record, acceptedAt)
            ?? Type.objection(to: body, key: key, by: writer, at: acceptedAt, in: view)
        return objection.map { refuse(.ruleViolated, $0.description, objection: $0) } ?? .accepted(record.read(as: body))
    }

    /// What is asked of every type.
    private static func objection(toWhatIsCommon times: [PastTime], _ record: Record, _ acceptedAt: UTCTime) -> RecordObjection? {
        guard !record.bodyHoldsNull else { return .holdsNull }
        let latest = acceptedAt.adding(seconds: PastTime.skewSeconds)
        return times.first { $0.time > latest }.map {
            .notPast(member: $0.member, time: $0.time, log: acceptedAt)
        }
    }

    /// What a follower asks of a record that the coordinator has appended: that its writer owns it. Types that this version
    /// does not know are kept unread, so that an older node can follow a newer forum.
    public func ownershipBreach(of record: Record, by writer: ParticipantID, in membership: Membership) -> String? {
        guard let type = types[record.type] else { return nil }
        return breach(type, record, writer, membership)
    }

    private func breach<Type: RecordType>(_ type: Type.Type, _ record: Record, _ writer: ParticipantID, _ membership: Membership) -> String? {
        guard let key = Type.key(record.key),
            let writers = Type.writers(of: key, body: nil) ?? Type.writers(of: key, body: try? record.body(as: type))
        else { return nil }
        return writers.include(writer, in: membership) ? nil : "\(record.id) belongs to \(writers.description), not to \(writer)"
    }
}
