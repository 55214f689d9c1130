import Dispatch
import Synchronization

/// Hashes passwords on threads of its own, at most two at once: one for browsers that are known, one for strangers. However many strangers try, who
/// has signed in from here before waits for none of them.
public final class PasswordHasher: Sendable {
    public enum Lane: Sendable { case known, strangers }

    /// Of one lane; who comes then is told to come again.
    static let mostWaiting = 16

    public let cost: ScryptCost
    private let known = Line("passwords")
    private let strangers = Line("passwords of strangers")
    /// Hashed where there is no such user, so that an answer takes as long.
    private let decoy: Decoy

    public init(cost: ScryptCost = .standard) {
        self.cost = cost
        decoy = Decoy(cost)
    }

    /// Of the whole process: the memory of the machine is one.
    public static let shared = PasswordHasher()

    /// - Throws: ``AccountRefusal/busy``, or where scrypt fails.
    public func hash(_ password: Password, _ lane: Lane = .known) async throws -> PasswordHash {
        let cost = cost
        return try await line(lane).run { try PasswordHash.make(password, cost: cost) }
    }

    /// - Parameter hash: `nil` where there is no such user, or none with a password: the answer is no, and takes as long.
    public func matches(_ password: Password, _ hash: PasswordHash?, _ lane: Lane) async throws -> Bool {
        let decoy = decoy
        return try await line(lane).run {
            let isEqual = try (hash ?? decoy.hash()).matches(password)
            return isEqual && hash != nil
        }
    }

    private func line(_ lane: Lane) -> Line { lane == .known ? known : strangers }

    private final class Decoy: Sendable {
        private let made = Mutex<PasswordHash?>(nil)
        private let cost: ScryptCost

        init(_ cost: ScryptCost) { self.cost = cost }

        func hash() throws -> PasswordHash {
            if let hash = made.withLock({ $0 }) { return hash }
            guard let password = Password("nobody's") else { throw AccountRefusal.wrongCredentials }
            let hash = try PasswordHash.make(password, cost: cost)
            made.withLock { $0 = hash }
            return hash
        }
    }

    /// One thread, and a bounded line before it.
    private final class Line: Sendable {
        private let queue: DispatchQueue
        private let waiting = Mutex(0)

        init(_ name: String) { queue = DispatchQueue(label: name, qos: .utility) }

        func run<Value: Sendable>(_ body: @escaping @Sendable () throws -> Value) async throws -> Value {
            try waiting.withLock { waiting in
                guard waiting < PasswordHasher.mostWaiting else { throw AccountRefusal.busy }
                waiting += 1
            }
            return try await withCheckedThrowingContinuation { caller in
                queue.async {
                    let result = Result { try body() }
                    self.waiting.withLock { $0 -= 1 }
                    caller.resume(with: result)
                }
            }
        }
    }
}
