import Primitives

/// Knows a listener's connections, and says which must go for others to come. Closes nothing itself.
///
/// Nobody who proves a membership waits for a stranger: where a share is full, the stranger that has rested longest goes.
struct ConnectionCensus<ID: Hashable> {
    enum Standing: Equatable {
        case handshaking
        case stranger
        case member(String)
    }

    struct Victim: Equatable {
        let id: ID
        let reason: ClosingReason
    }

    private struct Entry {
        let address: ConnectionOrigin?
        var standing: Standing
        /// When the connection began to be in its present state.
        var since: ContinuousClock.Instant
        var isResting = false

        var isMember: Bool { if case .member = standing { true } else { false } }
        /// Who goes first.
        var rank: Int { isResting ? 0 : standing == .handshaking ? 2 : 1 }
    }

    let bounds: ConnectionBounds
    private var entries: [ID: Entry] = [:]
    private var unproven: [ConnectionOrigin: Int] = [:]
    private var ofMember: [String: Int] = [:]
    private var strangers = 0
    private var handshakes = 0
    /// Told to go, and not gone yet.
    private var leaving: Set<ID> = []

    init(_ bounds: ConnectionBounds) { self.bounds = bounds }

    var count: Int { entries.count + leaving.count }
    var isFull: Bool { count >= bounds.total }

    /// A connection was accepted.
    mutating func arrive(_ id: ID, from address: ConnectionOrigin?, at now: ContinuousClock.Instant) -> [Victim] {
        entries[id] = Entry(address: address, standing: .handshaking, since: now)
        handshakes += 1
        if let address { unproven[address, default: 0] += 1 }
        var victims: [Victim] = []
        if let address, bounds.fromOneAddress > 0, unproven[address, default: 0] > bounds.fromOneAddress {
            victims += dismiss(.addressFull, not: id) { $0.address == address && !$0.isMember }
        }
        if handshakes > bounds.handshakes { victims += dismiss(.handshakesFull, not: id) { $0.standing == .handshaking } }
        // One place is kept free, so that whoever comes next is not left outside.
        if isFull, victims.isEmpty { victims += dismiss(.full, not: id) { !$0.isMember } }
        return victims
    }

    /// A handshake is complete.
    ///
    /// - Parameter member: whose certificate was shown; `nil` where none was.
    mutating func prove(_ id: ID, member: String?, at now: ContinuousClock.Instant) -> [Victim] {
        guard var entry = entries[id], entry.standing == .handshaking else { return [] }
        handshakes -= 1
        entry.since = now
        guard let member else {
            entry.standing = .stranger
            entries[id] = entry
            strangers += 1
            return strangers > bounds.strangers ? dismiss(.strangersFull, not: id) { $0.standing == .stranger } : []
        }
        forgetUnproven(entry.address)
        entry.standing = .member(member)
        entries[id] = entry
        ofMember[member, default: 0] += 1
        return ofMember[member, default: 0] > bounds.ofOneMember ? dismiss(.memberFull, not: nil) { $0.standing == .member(member) } : []
    }

    /// All its requests are answered.
    mutating func rest(_ id: ID, at now: ContinuousClock.Instant) {
        entries[id]?.since = now
        entries[id]?.isResting = true
    }

    /// A request has begun.
    mutating func work(_ id: ID, at now: ContinuousClock.Instant) {
        guard entries[id]?.isResting ?? false else { return }
        entries[id]?.since = now
        entries[id]?.isResting = false
    }

    mutating func leave(_ id: ID) {
        leaving.remove(id)
        _ = forget(id)
    }

    /// Chooses which connection goes: of those that are meant, the one that has rested longest, or the oldest where none rests.
    private mutating func dismiss(_ reason: ClosingReason, not spared: ID?, _ isMeant: (Entry) -> Bool) -> [Victim] {
        var best: (id: ID, entry: Entry)?
        for (id, entry) in entries where id != spared && isMeant(entry) {
            guard let current = best?.entry else {
                best = (id, entry)
                continue
            }
            let isBetter = entry.rank != current.rank ? entry.rank < current.rank : entry.since < current.since
            if isBetter { best = (id, entry) }
        }
        guard let best, forget(best.id) else { return [] }
        leaving.insert(best.id)
        return [Victim(id: best.id, reason: reason)]
    }

    private mutating func forget(_ id: ID) -> Bool {
        guard let entry = entries.removeValue(forKey: id) else { return false }
        switch entry.standing {
        case .handshaking:
            handshakes -= 1
            forgetUnproven(entry.address)
        case .stranger:
            strangers -= 1
            forgetUnproven(entry.address)
        case .member(let member):
            let left = ofMember[member, default: 1] - 1
            ofMember[member] = left > 0 ? left : nil
        }
        return true
    }

    private mutating func forgetUnproven(_ address: ConnectionOrigin?) {
        guard let address else { return }
        let left = unproven[address, default: 1] - 1
        unproven[address] = left > 0 ? left : nil
    }
}
