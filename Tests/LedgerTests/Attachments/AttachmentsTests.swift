import Envelope
import Federation
import Primitives
import SQL
import Synchronization
import TestKit
import Testing

@testable import Ledger

@Suite(.timeLimit(.minutes(2))) struct `A file that a record names` {
    /// The way to a site in this process, and from which bytes on it was asked.
    private final class Way: PeerChannel {
        private let owner: Attachments
        private let change: @Sendable ([UInt8]) -> [UInt8]
        let asked = Mutex<[String]>([])

        init(_ owner: Attachments, change: @escaping @Sendable ([UInt8]) -> [UInt8] = { $0 }) {
            self.owner = owner
            self.change = change
        }

        func exchange(_ request: PeerRequest, timeoutSeconds: Int) async throws(PeerUnreachable) -> PeerResponse {
            asked.withLock { $0.append(request.query("from") ?? "") }
            do {
                guard let answer = try await owner.answer(to: request) else { throw PeerUnreachable("no such path") }
                return PeerResponse(status: answer.status, contentType: "application/octet-stream", body: change(answer.body))
            } catch { throw PeerUnreachable("\(error)") }
        }
    }

    private struct Site {
        let directory: TemporaryDirectory
        let database: SQLiteDatabase
        let attachments: Attachments

        init() async throws {
            directory = try TemporaryDirectory()
            database = try await SQLiteDatabase.open(directory.file("site.db"))
            try await Migrations([AttachmentStore.step(1)]).apply(to: database)
            attachments = Attachments(database: database) { UTCTime(seconds: 1_795_593_600) }
        }

        func keep(_ content: [UInt8]) async throws -> Attachments.Name {
            let digest = try await database.write { connection in
                let digest = try AttachmentStore.keep(
                    content, mediaType: "text/html", most: AttachmentStore.largestNamed, at: UTCTime(seconds: 1), connection)
                try AttachmentStore.publish(digest, connection)
                return digest
            }
            return Attachments.Name(sha256: digest, size: Int64(content.count), mediaType: "text/html")
        }

        func isKept(_ name: Attachments.Name) async throws -> Bool { try await database.read { try AttachmentStore.isKept(name.sha256, $0) } }
    }

    /// Bytes that no piece of which is like another.
    private static func content(_ count: Int) -> [UInt8] { (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 31 &+ $0 >> 13) } }

    @Test func `is fetched in pieces where it is larger than one answer, once, and is the same then`() async throws {
        let (owner, other) = (try await Site(), try await Site())
        let content = Self.content(Attachments.pieceBytes * 2 + 5)
        let name = try await owner.keep(content)
        let way = Way(owner.attachments)
        try await other.attachments.obtain(name, of: .secretariat) { way }
        #expect(way.asked.withLock { $0 } == ["", "\(Attachments.pieceBytes)", "\(Attachments.pieceBytes * 2)"])
        let given = try await other.attachments.content(name, of: .secretariat) { way }
        #expect(given == content && way.asked.withLock { $0.count } == 3)
        try await other.attachments.obtain(name, of: .secretariat) { throw PeerUnreachable("it is here already") }
    }

    @Test func `is not kept where less, more or something else comes, or more is claimed than a file may have`() async throws {
        let (owner, other) = (try await Site(), try await Site())
        let name = try await owner.keep(Self.content(1000))
        for (change, words): (@Sendable ([UInt8]) -> [UInt8], String) in [
            ({ Array($0.dropLast()) }, "another file"), ({ $0 + [1] }, "another file"), ({ [1] + $0.dropFirst() }, "another file"),
            ({ _ in [] }, "another file"),
        ] {
            let way = Way(owner.attachments, change: change)
            do {
                try await other.attachments.obtain(name, of: .secretariat) { way }
                Issue.record("it was taken")
            } catch let error as OtherFile { #expect(error.description.contains(words), "\(error)") }
            #expect(try await !other.isKept(name))
        }
        let huge = Attachments.Name(sha256: name.sha256, size: Int64(AttachmentStore.largestNamed) + 1, mediaType: "text/html")
        let way = Way(owner.attachments)
        await #expect(throws: Problem.self) { try await other.attachments.obtain(huge, of: .secretariat) { way } }
        #expect(way.asked.withLock { $0.isEmpty })
    }
}
