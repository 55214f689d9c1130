public import Accounts
public import Primitives
public import SQL

/// Erases guests: what is sealed goes from the city's tables, its keys from the vault, and with them what is sealed in every backup.
///
/// The order is written first, together with the proof and the entry of the audit trail; then the keys are destroyed, and what was destroyed is
/// noted in the vault. A crash between leaves an order that ``carryOut()`` finds. A database that was restored from a backup hears from the
/// vault what was erased since: ``hear()``.
public struct GuestErasure: Sendable {
    /// Orders that are carried out in one write.
    private static let batch = 500

    let keys: GuestVault
    let now: UTCTime

    public init(vault: (any Database)?, own: any Database, now: UTCTime) throws(GuestFault) {
        guard let vault else { throw .noVault }
        keys = GuestVault(vault: vault, own: own)
        self.now = now
    }

    // MARK: Orders

    /// Erases a guest, or a part of what is kept of them, at once.
    ///
    /// - Parameter isUntoldToo: also where the police is still to be told of the guest; nobody waits for that then.
    /// - Returns: the newest proof; of a guest who was erased before, the one there is.
    /// - Throws: ``GuestFault/notFound``; ``GuestFault/stay(_:)`` while the guest is in house; ``GuestFault/untold``.
    @discardableResult
    public func erase(
        _ guest: GuestID, _ part: GuestPart? = nil, for reason: ErasureProof.Reason, isUntoldToo: Bool = false, in scope: GuestRegister.Scope,
        by actor: AuditActor
    ) async throws -> ErasureProof {
        let now = now
        try await keys.own.write { connection in
            _ = try GuestRegister.row(guest, scope, connection)
            try Self.order(guest, part, for: reason, isUntoldToo: isUntoldToo, by: actor, at: now, connection)
        }
        try await carryOut()
        guard let proof = try await keys.own.read({ try ErasureProof.all(of: guest, $0) }).last else { throw GuestFault.notFound }
        return proof
    }

    /// Takes what is sealed out of the city's tables, in the transaction of whoever orders it; the keys go with ``carryOut()``.
    ///
    /// The guest's revision rises with it: what somebody was about to seal by a key that goes now is refused.
    static func order(
        _ guest: GuestID, _ part: GuestPart?, for reason: ErasureProof.Reason, isUntoldToo: Bool = false, by actor: AuditActor, at now: UTCTime,
        _ connection: any SQLConnection
    ) throws {
        let name = SQLValue.text(guest.text)
        guard try connection.first("SELECT 1 FROM guest_erasure WHERE guest = $1 AND part = '' LIMIT 1", [name]) == nil else { return }
        if part == nil, try connection.first("SELECT 1 FROM guest_stay WHERE guest = $1 AND state = 'in-house' LIMIT 1", [name]) != nil {
            throw GuestFault.stay(.inHouse)
        }
        if !isUntoldToo, part?.isToldToPolice ?? true, try PoliceQueue.isUntold(guest, connection) { throw GuestFault.untold }
        let sealed = try connection.query(
            "SELECT part, sealed FROM guest_part WHERE guest = $1 AND ($2 = '' OR part = $2) ORDER BY part", [name, .text(part?.rawValue ?? "")]
        ).map { (part: try $0.text(0), sealed: try $0.blob(1)) }
        let proof = ErasureProof(guest, part, orderedAt: now, actor: actor.name, reason: reason, digest: ErasureProof.digest(of: sealed))
        try insert(proof, shreddedAt: nil, connection)
        try remove(guest, part, at: now, connection)
        try AuditTrail.append(
            actor, .guestErased, object: guest.auditName, detail: "\(part?.rawValue ?? "all"), \(reason.text), sha256 \(proof.digestHex)", at: now,
            connection)
    }

    private static func insert(_ proof: ErasureProof, shreddedAt: UTCTime?, _ connection: any SQLConnection) throws {
        try connection.execute(
            """
            INSERT INTO guest_erasure (id, guest, part, ordered_at, actor, reason, digest, shredded_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
            """, proof.values + [SQLValue(shreddedAt?.milliseconds)])
    }

    private static func remove(_ guest: GuestID, _ part: GuestPart?, at now: UTCTime, _ connection: any SQLConnection) throws {
        let name = SQLValue.text(guest.text)
        try connection.execute("DELETE FROM guest_part WHERE guest = $1 AND ($2 = '' OR part = $2)", [name, .text(part?.rawValue ?? "")])
        try connection.execute("UPDATE guest SET revision = revision + 1 WHERE id = $1", [name])
        if part?.isToldToPolice ?? true { try PoliceQueue.close(guest, at: now, connection) }
        guard part == nil else { return }
        try cancelExpected(guest, at: now, connection)
        try eraseTold(with: guest, at: now, connection)
        try GuestDisclosure.order(ofGuest: guest.value, by: .program, at: now, connection)
        try connection.execute("UPDATE guest SET erased_at = $1 WHERE id = $2 AND erased_at IS NULL", [.integer(now.milliseconds), name])
    }

    /// Nobody waits for a guest who is erased: who comes with the booking all the same is entered anew.
    private static func cancelExpected(_ guest: GuestID, at now: UTCTime, _ connection: any SQLConnection) throws {
        let cancelled = try connection.execute(
            "UPDATE guest_stay SET state = 'cancelled' WHERE guest = $1 AND state = 'expected'", [.text(guest.text)])
        guard cancelled > 0 else { return }
        try AuditTrail.append(
            .program, .guestStayChanged, object: guest.auditName, detail: "\(GuestStay.State.cancelled.rawValue), with the erasure", at: now,
            connection)
    }

    // MARK: Keys

    /// Destroys the keys of what was ordered to be erased, of the register and of what was told with bookings.
    ///
    /// - Returns: how many orders were carried out.
    @discardableResult
    public func carryOut() async throws -> Int {
        var count = 0
        try await ToldGuests(keys, now: now).carryOut()
        while true {
            let orders = try await keys.own.read { connection in
                try connection.query(
                    "SELECT " + ErasureProof.columns + " FROM guest_erasure WHERE shredded_at IS NULL ORDER BY ordered_at, id LIMIT $1",
                    [SQLValue(Self.batch)]
                ).map { try ErasureProof($0) }
            }
            guard !orders.isEmpty else { break }
            try await keys.vault.write { connection in for order in orders { try Self.shred(order, connection) } }
            let now = now
            try await keys.own.write { connection in
                try connection.execute(
                    "UPDATE guest_erasure SET shredded_at = $1 WHERE id = $2", forEach: orders.map { [.integer(now.milliseconds), $0.values[0]] })
            }
            count += orders.count
        }
        if count > 0 { try await hear() }
        return count
    }

    /// Once: where the vault has noted the order, its keys are gone, and what is there now was made after it.
    private static func shred(_ order: ErasureProof, _ vault: any SQLConnection) throws {
        let isNew =
            try vault.execute(
                """
                INSERT INTO guest_erased (position, id, guest, part, ordered_at, actor, reason, digest)
                VALUES ((SELECT COALESCE(MAX(position), 0) + 1 FROM guest_erased), $1, $2, $3, $4, $5, $6, $7) ON CONFLICT (id) DO NOTHING
                """, order.values) > 0
        guard isNew else { return }
        let name = SQLValue.text(order.guest.text)
        try vault.execute("DELETE FROM guest_key WHERE guest = $1 AND ($2 = '' OR part = $2)", [name, .text(order.part?.rawValue ?? "")])
        if order.part == nil || order.part == .document { try vault.execute("DELETE FROM guest_lookup WHERE guest = $1", [name]) }
    }

    // MARK: After a restore

    /// Takes from the vault what was erased since the backup that the city's database comes from; and has erased again what an older vault has the
    /// keys of.
    ///
    /// - Returns: how many erasures the database had not heard of.
    @discardableResult
    public func hear() async throws -> Int {
        var count = 0
        let newest = try await keys.vault.read { try $0.first("SELECT COALESCE(MAX(position), 0) FROM guest_erased")?.integer(0) ?? 0 }
        if try await heard() > newest {
            try await keys.own.write { connection in
                try connection.execute("UPDATE guest_erasure SET shredded_at = NULL")
                try connection.execute("UPDATE guest_erased_heard SET position = $1 WHERE id = 1", [.integer(newest)])
            }
            try await carryOut()
        }
        while true {
            let position = try await heard()
            let erased = try await keys.vault.read { connection in
                try connection.query(
                    """
                    SELECT id, guest, part, ordered_at, actor, reason, digest, ordered_at, position FROM guest_erased WHERE position > $1
                    ORDER BY position LIMIT $2
                    """, [.integer(position), SQLValue(Self.batch)]
                ).map { (proof: try ErasureProof($0), position: try $0.integer(8)) }
            }
            guard let last = erased.last else { return count }
            count += try await keys.own.write { connection in
                var unheard = 0
                for (proof, _) in erased {
                    let isKnown = try connection.first("SELECT 1 FROM guest_erasure WHERE id = $1", [proof.values[0]]) != nil
                    guard !isKnown else { continue }
                    unheard += 1
                    try Self.insert(proof, shreddedAt: proof.shreddedAt, connection)
                    try Self.remove(proof.guest, proof.part, at: proof.orderedAt, connection)
                }
                try connection.execute("UPDATE guest_erased_heard SET position = $1 WHERE id = 1", [.integer(last.position)])
                return unheard
            }
        }
    }

    private func heard() async throws -> Int64 {
        try await keys.own.read { try $0.first("SELECT position FROM guest_erased_heard WHERE id = 1")?.integer(0) ?? 0 }
    }
}
