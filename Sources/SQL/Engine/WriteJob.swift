/// One waiting write: what to do, and whom to tell.
struct WriteJob: Sendable {
    /// How the caller is told.
    struct Done: Sendable {
        /// Once readers see it.
        var seen: @Sendable () -> Void = {}
        /// Once the transaction is durable.
        let durable: @Sendable () -> Void
    }

    let perform: @Sendable (any SQLConnection) throws -> Done
    let fail: @Sendable (any Error) -> Void
    /// Whether readers may see it before it is durable.
    let isSeenEarly: Bool

    init<Value: Sendable>(
        _ body: @escaping @Sendable (any SQLConnection) throws -> Value, seen: (@Sendable (Value) -> Void)?,
        for caller: CheckedContinuation<Value, any Error>
    ) {
        isSeenEarly = seen != nil
        perform = { connection in
            let value = try body(connection)
            return Done(seen: { seen?(value) }, durable: { caller.resume(returning: value) })
        }
        fail = { caller.resume(throwing: $0) }
    }
}
