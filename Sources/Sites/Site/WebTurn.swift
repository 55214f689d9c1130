import Listening

/// The turn that a request of the web listener has, known to whatever it calls.
enum WebTurn {
    @TaskLocal private static var queue: TurnQueue?

    /// Runs a request when its turn has come.
    nonisolated(nonsending)
        static func run<Result>(in turns: TurnQueue, _ body: nonisolated(nonsending) () async -> Result) async -> Result
    {
        await turns.run { await $queue.withValue(turns) { await body() } }
    }

    /// Waits for somebody else, and keeps nobody waiting meanwhile.
    nonisolated(nonsending)
        static func waiting<Result>(_ body: nonisolated(nonsending) () async throws -> Result) async throws -> Result
    {
        guard let queue else { return try await body() }
        return try await queue.pause(body)
    }
}
