import Envelope
import Federation
import Ledger
import Primitives
import SQL
import StrictJSON
import TestKit

extension Fault {
    /// What is the coordinator's own fault, or its limit.
    static let server: [Fault] = [
        answer(.internal, "a state that was damaged under the running coordinator") { forum in
            let almaty = try await RawCity.enrol("almaty", country: "KZ", in: forum)
            try await forum.database.write { connection in
                try connection.execute("UPDATE membership SET revision = revision + 1")
                try connection.execute("UPDATE member SET name = $1", [.blob(Array("{".utf8))])
            }
            return try await almaty.submit([try almaty.records([RawCity.rule("KZ/DE/tourism/ordinary")], seq: 1).compact])
        },
        answer(.unavailable, "a disk that is full", isLater: true) { forum in
            let almaty = try await RawCity.enrol("almaty", country: "KZ", in: forum)
            try await forum.database.write { connection in
                _ = try connection.query("PRAGMA max_page_count = 1")
            }
            var seq: Int64 = 0
            while seq < 500 {
                seq += 1
                let answer = try await almaty.submit([
                    try almaty.records([RawCity.rule("KZ/DE/tourism/ordinary", base: seq == 1 ? 0 : seq)], seq: seq).compact
                ])
                if answer.status != 200 { return answer }
            }
            throw Problem(.internal, "the disk does not fill")
        },
        answer(.unavailable, "more writes than the line holds", isLater: true) { forum in
            let almaty = try await RawCity.enrol("almaty", country: "KZ", in: forum)
            let held = try await HeldWriter { body in try await forum.database.write { _ in body() } }
            defer { held.letGo() }
            // The line behind the held write is one long; of three that come together one has no place at least.
            return try await withThrowingTaskGroup(of: PeerResponse.self) { tasks in
                for seq in 1...3 {
                    let envelope = try almaty.records([RawCity.rule("KZ/DE/tourism/ordinary")], seq: Int64(seq)).compact
                    tasks.addTask { try await almaty.submit([envelope]) }
                }
                let refused = try await tasks.next()!
                held.letGo()
                try await tasks.waitForAll()
                return refused
            }
        },
    ]
}
