import Envelope
import Primitives
import StrictJSON
import Synchronization
import TestKit

/// Publishes visa rules at one city again and again, each under a key of its own, and remembers what was acknowledged.
final class Publisher: Sendable {
    struct Outcome: Sendable {
        var tried = 0
        /// Digests of envelopes that the node took.
        var acknowledged: [String] = []
        /// Refusals by their code.
        var refused: [String: Int] = [:]
    }

    private let city: RealForum.City
    private let pause: Duration
    private let outcomes = Mutex(Outcome())
    private let running = Mutex<Task<Void, Never>?>(nil)

    /// - Parameter pause: between two records.
    init(_ city: RealForum.City, pause: Duration = .milliseconds(20)) {
        self.city = city
        self.pause = pause
    }

    var outcome: Outcome { outcomes.withLock { $0 } }

    func start() {
        let task = Task {
            while !Task.isCancelled {
                await publish()
                try? await Task.sleep(for: pause)
            }
        }
        running.withLock { $0 = task }
    }

    /// - Returns: all that was acknowledged since the beginning.
    @discardableResult
    func stop() async -> Outcome {
        let task = running.withLock { $0 }
        task?.cancel()
        await task?.value
        return outcome
    }

    func publish() async {
        let number = outcomes.withLock { outcome in
            outcome.tried += 1
            return outcome.tried
        }
        do {
            let answer = try await city.node.control.post("/cities/\(city.id)/records", ["records": [Self.record(number, of: city.country)]])
            if let digest = answer["digest"]?.string { outcomes.withLock { $0.acknowledged.append(digest) } }
        } catch let error as ControlSocket.Refused {
            outcomes.withLock { $0.refused[error.problem?.code.rawValue ?? "\(error.status)", default: 0] += 1 }
        } catch {
            // The process was not there, or went before it answered: nothing was promised.
        }
    }

    /// The rule of this number; after some 2,000 the keys come again, with a newer version.
    static func record(_ number: Int, of country: String) -> JSON {
        let nationalities = CountryCode.all.map(\.text).filter { $0 != country }
        let (purposes, documents) = (["tourism", "business", "transit"], ["ordinary", "diplomatic", "service"])
        var rest = number
        func next(_ values: [String]) -> String {
            defer { rest /= values.count }
            return values[rest % values.count]
        }
        let key = "\(country)/\(next(nationalities))/\(next(purposes))/\(next(documents))"
        let body: JSON = [
            "requirement": "visa-free", "maxStayDays": .integer(Int64(number % 3000) + 1), "sourceUrl": "https://mfa.example/visa",
            "verifiedAt": "2026-11-24T00:00:00.000Z",
        ]
        return ["type": "visa.rule.published", "key": .string(key), "body": body]
    }
}
