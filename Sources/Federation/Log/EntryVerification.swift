public import Envelope
public import Primitives

/// An entry of the log on its way into a city's ledger.
public struct FetchedEntry: Sendable {
    public let entry: LogEntry
    /// Verified with a key known when the fetch began; `nil` where the key came with an entry before it, or the signature is bad:
    /// `EntryVerification` then looks again and says at which index.
    let verified: (key: VerifyingKey, payload: RecordsPayload)?

    /// - Parameter own: what the reader has signed itself, so that it need not verify it.
    /// - Throws: `Problem` for a leaf that no coordinator writes.
    public init(_ bytes: [UInt8], membership: Membership, own: OwnEnvelopes? = nil) throws(Problem) {
        if let own {
            var found: OwnEnvelopes.Own?
            entry = try LogEntry(bytes) { digest in
                found = own[digest]
                return found?.envelope
            }
            if let found {
                verified = (found.key, found.payload)
                return
            }
        } else {
            entry = try LogEntry(bytes)
        }
        guard let key = membership.keys[entry.envelope.keyID]?.key else {
            verified = nil
            return
        }
        do throws(Problem) { verified = (key, try RecordsPayload(entry.envelope, verifiedWith: key)) } catch { verified = nil }
    }

    /// Verifies many at once, on as many cores as there are.
    public static func verify(_ leaves: [[UInt8]], membership: Membership, own: OwnEnvelopes? = nil) async throws -> [FetchedEntry] {
        let share = max(32, (leaves.count + 3) / 4)
        guard leaves.count > share else { return try leaves.map { try FetchedEntry($0, membership: membership, own: own) } }
        return try await withThrowingTaskGroup(of: (Int, [FetchedEntry]).self) { group in
            for start in stride(from: 0, to: leaves.count, by: share) {
                group.addTask {
                    (start, try leaves[start..<min(start + share, leaves.count)].map { try FetchedEntry($0, membership: membership, own: own) })
                }
            }
            var parts: [(Int, [FetchedEntry])] = []
            for try await part in group { parts.append(part) }
            return parts.sorted { $0.0 < $1.0 }.flatMap(\.1)
        }
    }
}

/// What a follower asks of each entry before it believes it: the coordinator orders, it does not decide who said what.
public struct EntryVerification: Sendable {
    public let forum: ForumID
    private let registry: RecordRegistry

    public init(forum: ForumID, registry: RecordRegistry) {
        self.forum = forum
        self.registry = registry
    }

    /// - Returns: the payload to be folded.
    /// - Throws: `log-inconsistent`.
    public func check(_ fetched: FetchedEntry, at index: Int64, membership: Membership, lastAcceptedAt: UTCTime) throws(Problem) -> RecordsPayload {
        func inconsistent(_ why: String) -> Problem {
            Problem(.logInconsistent, "The log's entry \(index) cannot be believed: \(why)\(why.hasSuffix(".") ? "" : ".")")
        }
        let signer: KeyStatus
        let payload: RecordsPayload
        do throws(Problem) {
            signer = try membership.signer(fetched.entry.envelope.keyID, at: index)
            if let verified = fetched.verified, verified.key == signer.key {
                payload = verified.payload
            } else {
                payload = try RecordsPayload(fetched.entry.envelope, verifiedWith: signer.key)
            }
        } catch { throw inconsistent(error.finding) }
        guard payload.header.forum == forum else { throw inconsistent("it is of the forum \(payload.header.forum)") }
        guard payload.header.from == signer.owner else { throw inconsistent("it is from \(payload.header.from), the key is \(signer.owner)'s") }
        guard fetched.entry.acceptedAt >= lastAcceptedAt else { throw inconsistent("it was accepted before the entry before it") }
        if let city = payload.header.from.city, membership.members[city]?.isSuspended ?? true { throw inconsistent("\(city) is suspended") }
        for (position, record) in payload.records.enumerated() {
            // Of types, too, that this version does not know: every ledger has to keep them.
            if let unstorable = record.id.unstorable { throw inconsistent("records[\(position)] has \(unstorable)") }
            if let breach = registry.ownershipBreach(of: record, by: payload.header.from, in: membership) { throw inconsistent(breach) }
        }
        return payload
    }
}
