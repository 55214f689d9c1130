import Dispatch
import Glibc
import Synchronization
import TestKit

/// Asks for pages again and again over several connections, from this very machine.
struct PageLoad {
    struct Outcome {
        let perSecond: Double
        /// Milliseconds, sorted.
        let times: [Double]
        let bytes: Int

        var p99: Double { times[times.count * 99 / 100] }
    }

    let port: Int
    let host: String
    /// Asked for in turn; each connection begins with another.
    let paths: [String]
    /// Of a visitor between two pages, in microseconds.
    var pause: UInt32 = 0
    /// Further header fields, dealt out to the connections in turn: somebody's session each.
    var visitors = [""]

    /// - Parameters:
    ///   - connections: each kept, with one request in flight.
    ///   - seconds: how long.
    func run(connections: Int, seconds: Double) throws -> Outcome {
        let first = try WebConnection(port: port).get(paths[0], host: host, fields: visitors[0])
        guard first.status == 200 else { throw Failure("\(paths[0]) of \(host) is answered \(first.status).") }
        let bytes = first.body.count
        let result = Mutex<(times: [Double], failure: (any Error)?)>(([], nil))
        let group = DispatchGroup()
        let start = ContinuousClock.now
        let end = start + .seconds(seconds)
        for number in 0..<connections {
            DispatchQueue(label: "reader \(number)").async(group: group) {
                var times: [Double] = []
                do {
                    let connection = try WebConnection(port: port)
                    var place = number * paths.count / connections
                    // Nobody begins when all others do.
                    usleep(pause * UInt32(number) / UInt32(connections))
                    while ContinuousClock.now < end {
                        let path = paths[place % paths.count]
                        place += 1
                        let start = ContinuousClock.now
                        let answer = try connection.get(path, host: host, fields: visitors[number % visitors.count])
                        guard answer.status == 200, answer.body.count > 0 else { throw Failure("\(path) is answered \(answer.status).") }
                        times.append((ContinuousClock.now - start) / .milliseconds(1))
                        if pause > 0 { usleep(pause) }
                    }
                } catch {
                    result.withLock { $0.failure = $0.failure ?? error }
                }
                result.withLock { $0.times += times }
            }
        }
        group.wait()
        let elapsed = (ContinuousClock.now - start) / .seconds(1)
        let (times, failure) = result.withLock { $0 }
        if let failure { throw failure }
        return Outcome(perSecond: Double(times.count) / elapsed, times: times.sorted(), bytes: bytes)
    }
}
