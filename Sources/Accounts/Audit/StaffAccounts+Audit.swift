public import SQL

extension StaffAccounts {
    /// Reads the site's audit trail, such as by ``AuditTrail/entries(_:before:limit:_:)``.
    public func readTrail<Value: Sendable>(_ body: @escaping @Sendable (any SQLConnection) throws -> Value) async throws -> Value {
        try await database.read { connection in try body(connection) }
    }

    /// Writes into the trail what changes nothing else.
    public func note(_ action: AuditAction, object: String, detail: String = "", by actor: AuditActor) async throws {
        let now = clock()
        try await database.write { connection in
            try AuditTrail.append(actor, action, object: object, detail: detail, at: now, connection)
        }
    }
}
