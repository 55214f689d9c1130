/// Many who do the same at the same time, each again and again.
struct Crowd {
    private let count: Int
    private let pause: Duration

    /// - Parameter pause: of each before it begins anew; a failure is no end.
    init(_ count: Int, pause: Duration = .milliseconds(100)) {
        self.count = count
        self.pause = pause
    }

    /// Until the task is cancelled.
    func run(_ turn: @escaping @Sendable (_ number: Int) async throws -> Void) async {
        await withTaskGroup(of: Void.self) { group in
            for number in 0..<count {
                group.addTask {
                    while !Task.isCancelled {
                        try? await turn(number)
                        try? await Task.sleep(for: pause)
                    }
                }
            }
        }
    }

    /// Keeps a connection until the other side ends it or the task is cancelled.
    static func stay(_ connection: HostileConnection) async {
        let deadline = ContinuousClock.now + .seconds(300)
        while !Task.isCancelled, connection.isOpen, ContinuousClock.now < deadline { try? await Task.sleep(for: .milliseconds(50)) }
        await connection.close()
    }

    /// One of 250 addresses of loopback.
    static func address(_ number: Int) -> String { "127.0.1.\(number % 250 + 1)" }
}
