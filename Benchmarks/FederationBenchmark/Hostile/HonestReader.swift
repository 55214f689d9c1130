import HostileLoads
import NIOCore

/// Somebody who opens the coordinator's page now and then, over a new connection each time.
struct HonestReader {
    private let target: HostileTarget
    private let request: ByteBuffer

    /// - Parameter target: with a tally of its own.
    init(_ target: HostileTarget) {
        self.target = target
        request = ByteBuffer(string: "GET / HTTP/1.1\r\nHost: \(target.host)\r\nConnection: close\r\n\r\n")
    }

    /// - Returns: milliseconds of each page from before the connection to the last byte, sorted; 30,000 for one that did not come.
    func read(seconds: Double, pause: Duration = .milliseconds(100)) async -> [Double] {
        var milliseconds: [Double] = []
        let end = ContinuousClock.now + .seconds(seconds)
        while ContinuousClock.now < end {
            let start = ContinuousClock.now
            let status = try? await page()
            milliseconds.append(status == 200 ? (ContinuousClock.now - start) / .milliseconds(1) : 30_000)
            try? await Task.sleep(for: pause)
        }
        return milliseconds.sorted()
    }

    private func page() async throws -> Int {
        let connection = try await HostileConnection.open(target, nil)
        do {
            let status = try await connection.exchange([request])
            await connection.close()
            return status
        } catch {
            await connection.close()
            throw error
        }
    }
}
