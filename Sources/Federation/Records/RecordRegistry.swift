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

    /// What the coordinator asks of one record, in the order of protocol §3: type, owner, base, then the body and its rules.
    ///
    /// - Parameters:
    ///   - acceptedAt: the time that the entry gets.
    ///   - current: `view.nextBase(of: record.id)` where it was read already.
    /// - Throws: only where the state cannot be read.
    public func refusal(
        of record: Record, at position: Int, by writer: ParticipantID, acceptedAt: UTCTime, in view: some ForumView, current: Int64? = nil
    ) throws -> Problem? {
        guard let type = types[record.type] else {
            return Problem(
                .unknownType,
                "records[\(position)]: this coordinator knows no record type \(record.type). Look at the name, or ask for a newer coordinator.",
                members: [("record", .integer(Int64(position)))])
        }
        return try refusal(type, record, position, writer, acceptedAt, view, current)
    }

    private func refusal<Type: RecordType>(
        _ type: Type.Type, _ record: Record, _ position: Int, _ writer: ParticipantID, _ acceptedAt: UTCTime, _ view: some ForumView,
        _ known: Int64?
    ) throws -> Problem? {
        func refuse(_ code: ProblemCode, _ detail: String, current: Int64? = nil) -> Problem {
            Problem(
                code, "records[\(position)] (\(record.id.cut)): \(detail).",
                members: [("record", .integer(Int64(position)))] + (current.map { [("current", .integer($0))] } ?? []))
        }
        // No key has one, and no database looks one up.
        guard !record.key.utf8.contains(0) else { return refuse(.ruleViolated, "the key must be \(Type.keyForm)") }
        let parsed: Result<Type.Body, FieldError> = Self.body(type, record)
        let key = Type.key(record.key)
        let writers = key.map { Type.writers(of: $0, body: try? parsed.get()) } ?? Type.writers(ofUnreadable: record.key)
        if let writers, !writers.include(writer, in: view.membership) { return refuse(.notOwner, "only \(writers.description) may write it") }
        let current = try known ?? view.nextBase(of: record.id)
        guard record.base == current else {
            return refuse(.staleBase, "base is \(record.base), but the record stands at \(current); read it again and decide anew", current: current)
        }
        guard let key else { return refuse(.ruleViolated, "the key must be \(Type.keyForm)") }
        switch parsed {
        case .failure(let error): return refuse(.ruleViolated, error.description)
        case .success(let body):
            if let objection = UnknownMembers.objection(to: record.body, of: type) { return refuse(.ruleViolated, objection) }
            let objection =
                try Self.objection(toWhatIsCommon: Type.pastTimes(of: body), record, acceptedAt)
                ?? Type.objection(to: body, key: key, by: writer, at: acceptedAt, in: view)
            return objection.map { refuse(.ruleViolated, $0) }
        }
    }

    /// What is asked of every type.
    private static func objection(toWhatIsCommon times: [PastTime], _ record: Record, _ acceptedAt: UTCTime) -> String? {
        guard !record.body.holdsNull else { return "the body holds U+0000, which no text here may hold" }
        let latest = acceptedAt.adding(seconds: PastTime.skewSeconds)
        return times.first { $0.time > latest }.map {
            "body.\($0.member) must be a time that has passed, not \($0.time); the log is at \(acceptedAt)"
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
            let writers = Type.writers(of: key, body: nil) ?? Type.writers(of: key, body: try? Self.body(type, record).get())
        else { return nil }
        return writers.include(writer, in: membership) ? nil : "\(record.id) belongs to \(writers.description), not to \(writer)"
    }

    private static func body<Type: RecordType>(_ type: Type.Type, _ record: Record) -> Result<Type.Body, FieldError> {
        do throws(FieldError) { return .success(try Type.body(Fields(record.body, path: "body"))) } catch { return .failure(error) }
    }
}
