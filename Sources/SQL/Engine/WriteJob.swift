/// One waiting write: what to do, and whom to tell.
struct WriteJob: Sendable {
    /// Runs the body and answers how to tell the caller once the transaction is durable.
    let perform: @Sendable (any SQLConnection) throws -> @Sendable () -> Void
    let fail: @Sendable (any Error) -> Void

    init<Value: Sendable>(
        _ body: @escaping @Sendable (any SQLConnection) throws -> Value, for caller: CheckedContinuation<Value, any Error>
    ) {
        perform = { connection in
            let value = try body(connection)
            return { caller.resume(returning: value) }
        }
        fail = { caller.resume(throwing: $0) }
    }
}
