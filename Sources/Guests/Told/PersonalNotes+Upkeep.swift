import Accounts
import Primitives
import SQL

extension PersonalNotes {
    private var texts: SealedTexts {
        SealedTexts(table: "personal_note", subject: "subject", keys: keys, now: now) { subject, reason, now, connection in
            try Self.order(subject, for: reason, by: .program, at: now, connection)
        }
    }

    /// Erases notes whose time is over.
    ///
    /// - Parameter most: of each basis in one run; the next goes on.
    /// - Returns: how many were erased.
    @discardableResult
    public func eraseDue(_ retention: GuestRetention, most: Int = 10_000) async throws -> Int {
        var count = 0
        for basis in Basis.allCases {
            let days = basis == .invoice ? retention.invoices : retention.days(of: .contact)
            count += try await texts.orderDue(through: now.date.adding(days: -days), where: ("basis = $1", .text(basis.rawValue)), most: most)
        }
        try await carryOut()
        return count
    }

    /// Destroys the keys of what was ordered to be erased.
    ///
    /// - Returns: how many orders were carried out.
    @discardableResult
    public func carryOut() async throws -> Int { try await texts.carryOut() }

    /// After a restore: takes from the vault what was erased since the backup, and has destroyed again what an older vault has the keys of.
    ///
    /// - Returns: notes of which the database, or the vault, had not heard that they were erased.
    @discardableResult
    public func reconcile() async throws -> Int {
        let count = try await texts.reconcile()
        try await carryOut()
        return count
    }
}
