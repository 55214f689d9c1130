public import Envelope
public import Primitives

/// Who belongs to the forum, and which key speaks for whom at which index: the part of the fold that everything else rests on.
///
/// A value, so that a transaction changes a copy, which is kept only if it commits.
public struct Membership: Sendable, Equatable {
    /// What was changed since it was last asked: whoever stores a membership writes these rows and no others.
    public struct Changes: Sendable, Equatable {
        public internal(set) var members: Set<CityID>
        public internal(set) var keys: Set<KeyID>

        public init(members: Set<CityID> = [], keys: Set<KeyID> = []) {
            self.members = members
            self.keys = keys
        }

        public var isEmpty: Bool { members.isEmpty && keys.isEmpty }
    }

    public internal(set) var members: [CityID: Member] = [:]
    public internal(set) var keys: [KeyID: KeyStatus] = [:]
    /// The log index of the last record that changed it, −1 if none has.
    public internal(set) var changedAt: Int64 = -1
    var changes = Changes()

    /// A membership as it was stored.
    public init(members: [Member], keys: [KeyStatus], changedAt: Int64) {
        self.members = Dictionary(members.map { ($0.city, $0) }) { $1 }
        self.keys = Dictionary(keys.map { ($0.key.keyID, $0) }) { $1 }
        self.changedAt = changedAt
    }

    /// The members and keys that were changed since the last call.
    public mutating func takeChanges() -> Changes {
        defer { changes = Changes() }
        return changes
    }

    /// - Parameter secretariatKeys: what the root gives the coordinator as signing keys.
    public init(secretariatKeys: [VerifyingKey]) {
        trust(secretariatKeys)
    }

    /// The secretariat's keys that still hold although the root in force does not name them.
    public func supersededSecretariatKeys(by current: [VerifyingKey]) -> [KeyID] {
        keys.values.filter { $0.owner == .secretariat && $0.retiredFrom == nil && !current.contains($0.key) }.map(\.key.keyID)
    }

    /// Ends what a newer root no longer names. What those keys signed below `size` stays valid.
    public mutating func retireSecretariatKeys(except current: [VerifyingKey], at size: Int64) {
        for id in supersededSecretariatKeys(by: current) {
            keys[id]?.retiredFrom = size
            changes.keys.insert(id)
        }
    }

    /// Takes the keys that a newer root names, from the first index on: a city may learn of them late.
    public mutating func trust(_ secretariatKeys: [VerifyingKey]) {
        for key in secretariatKeys where keys[key.keyID] == nil {
            keys[key.keyID] = KeyStatus(owner: .secretariat, key: key, validFrom: 0, retiredFrom: nil)
            changes.keys.insert(key.keyID)
        }
    }

    /// Takes back that keys of the secretariat were ended: the root that no longer named them is none.
    public mutating func reinstate(_ secretariatKeys: [VerifyingKey]) {
        trust(secretariatKeys)
        for key in secretariatKeys where keys[key.keyID]?.owner == .secretariat {
            keys[key.keyID]?.retiredFrom = nil
            changes.keys.insert(key.keyID)
        }
    }

    /// The key of an envelope, if it may sign the entry at `index`.
    ///
    /// - Throws: `unknown-key` or `revoked-key`.
    public func signer(_ id: KeyID, at index: Int64) throws(Problem) -> KeyStatus {
        guard let status = keys[id] else {
            throw Problem(.unknownKey, "No member of the forum has the key \(id). Enrol first, or wait until the admission has arrived.")
        }
        if let retired = status.retiredFrom, index >= retired {
            throw Problem(.revokedKey, "The key \(id) of \(status.owner) was replaced or revoked at log index \(retired). Sign with the current key.")
        }
        return status
    }

    /// A city whose present signing key was revoked is shut out with all its keys: whoever stole one has the others (protocol §7).
    ///
    /// - Throws: `revoked-key`.
    public func checkKeys(of member: Member, at index: Int64) throws(Problem) {
        guard let retired = keys[member.signingKey.keyID]?.retiredFrom, index >= retired else { return }
        throw Problem(
            .revokedKey, "The keys of \(member.city) were revoked at log index \(retired). The city comes back with a new invitation and new keys.")
    }

    /// Whether a city is shut out since its keys were revoked.
    public func isRevoked(_ member: Member, at index: Int64) -> Bool { (try? checkKeys(of: member, at: index)) == nil }

    /// The city whose TLS key this is, in good standing or not.
    public func member(withTLSKey digest: String) -> Member? { members.values.first { $0.tlsKey == digest } }
}

/// One signing key and the stretch of the log in which it speaks for its owner.
public struct KeyStatus: Sendable, Equatable {
    public let owner: ParticipantID
    public let key: VerifyingKey
    /// The first index whose entry it may sign.
    public let validFrom: Int64
    /// The first index whose entry it may no longer sign.
    public internal(set) var retiredFrom: Int64?

    public init(owner: ParticipantID, key: VerifyingKey, validFrom: Int64, retiredFrom: Int64?) {
        self.owner = owner
        self.key = key
        self.validFrom = validFrom
        self.retiredFrom = retiredFrom
    }
}
