import Envelope
import Federation
import Foundation
import Glibc
import PeerLink
import Primitives
import StrictJSON
import TLS
import TestKit
import Testing

extension RealProcesses {
    @Suite("Who may not speak")
    struct WrongPeers {
        @Test("is refused by the real listener, with one line in its log, and leaves nothing open", .timeLimit(.minutes(4)))
        func refused() async throws {
            let forum = try await RealForum()
            let keys = try ForumKeys(forum)
            let server = forum.coordinator
            #expect(try await keys.exchange(keys.identity("suzhou"), with: keys.coordinator, ForumKeys.status).status == 200)
            let baseline = try await server.settledFiles()

            // A handshake that fails: nothing is answered, and the log says why.
            try await expectRefused(by: server, because: "another forum's CA") {
                await #expect(throws: PeerUnreachable.self) {
                    try await keys.exchange(keys.forged("suzhou", by: ForumKeys.foreignAuthority()), with: keys.coordinator, ForumKeys.status)
                }
            }
            try await expectRefused(by: server, because: "a certificate that is over") {
                await #expect(throws: PeerUnreachable.self) {
                    try await keys.exchange(keys.forged("suzhou", isExpired: true), with: keys.coordinator, ForumKeys.status)
                }
            }
            try await expectRefused(by: server, because: "TLS 1.2") {
                let socket = try RawSocket(port: server.port)
                socket.send(OldClientHello.bytes(host: "coordinator.localhost"))
                let answer = try #require(await socket.receiveAll(within: 5))
                // A fatal alert, protocol_version (RFC 8446 §6).
                #expect(answer.count == 7 && answer.first == 21 && answer.suffix(2) == [2, 70], "\(answer)")
            }
            try await expectRefused(by: server, because: "plaintext") {
                let socket = try RawSocket(port: server.port)
                socket.send(Array("GET /federation/v1/status HTTP/1.1\r\nHost: coordinator.localhost\r\n\r\n".utf8))
                let answer = try #require(await socket.receiveAll(within: 5))
                // A person with a browser is told; nothing of the request is acted on.
                let text = String(decoding: answer, as: UTF8.self)
                #expect(text.hasPrefix("HTTP/1.1 400") && text.contains("This port speaks TLS"), "\(text)")
            }

            // A handshake that succeeds, and a question that is refused.
            #expect(try await code(keys.exchange(nil, with: keys.coordinator, PeerRequest(.get, "/log/v1/checkpoint"))) == "not-a-member")
            #expect(
                try await code(keys.exchange(keys.forged("suzhou"), with: keys.coordinator, PeerRequest(.get, "/log/v1/checkpoint")))
                    == "not-a-member")

            try await server.expectFiles(atMost: baseline)
            #expect(try await keys.exchange(keys.identity("suzhou"), with: keys.coordinator, ForumKeys.status).status == 200)
        }

        @Test("for another city is neither believed as a client nor as a server", .timeLimit(.minutes(4)))
        func anotherCity() async throws {
            let forum = try await RealForum()
            let keys = try ForumKeys(forum)
            // Suzhou's connection, almaty's envelope.
            let secrets = try CitySecretsFile.signingKey("\(forum.city("almaty").keys)/signing.key")
            let now = UTCTime(seconds: Int64(time(nil)))
            let header = PayloadHeader(forum: ForumKeys.id, from: ParticipantID("almaty")!, id: UUIDv7(at: now), issuedAt: now)
            let rule = Publisher.record(1, of: "KZ")
            let record = Record(type: "visa.rule.published", key: rule["key"]?.string ?? "", base: 0, body: rule["body"] ?? .null)
            let payload = RecordsPayload(header: header, sequence: SequenceNumber(epoch: 1, number: 1), records: [record])
            let envelope = try SignedEnvelope.sign(.records, payload: payload.json, with: secrets)
            let submission = PeerRequest(.post, "/federation/v1/envelopes", body: EnvelopeBatch.write([envelope.compact]))
            let answer = try await keys.exchange(keys.identity("suzhou"), with: keys.coordinator, submission)
            let receipt = try UnverifiedEnvelope.parse(answer.body, as: .receipts).claimedPayload()["receipts"]?.array?.first
            #expect(receipt?["outcome"] == "rejected")
            #expect(receipt?["problem"]?["type"]?.string?.hasSuffix("not-owner") ?? false, "\(String(describing: receipt))")
            #expect(try await LogAudit(forum).counts[envelope.digest.hex] == nil)

            // Almaty asked for where suzhou answers: under suzhou's name, and under a name that nobody has there.
            let port = forum.nodeB.port
            for host in ["suzhou.localhost", "almaty.localhost"] {
                let address = PeerAddress(url: "https://\(host):\(port)", forum: ForumKeys.id, participant: ParticipantID("almaty")!)
                await #expect(throws: PeerUnreachable.self) { try await keys.exchange(keys.identity("samarkand"), with: address, ForumKeys.status) }
            }
            // Two cities of one node, each under its own name.
            for city in ["almaty", "samarkand"] {
                let status = try await keys.exchange(keys.identity("suzhou"), with: keys.address(city), ForumKeys.status)
                #expect(try JSON.parse(status.body)["city"]?.string == city)
            }
        }

        private func code(_ response: PeerResponse) throws -> String { try Problem(JSON.parse(response.body)).code.rawValue }
    }
}

/// Runs a fault and sees that the log tells of it in exactly one line.
func expectRefused(by server: Server, because what: String, _ fault: () async throws -> Void) async throws {
    let before = server.failedConnections.count
    try await fault()
    try await eventually(within: 5, "the log tells of \(what)") { server.failedConnections.count > before }
    #expect(server.failedConnections.count == before + 1, "\(what): \(server.failedConnections.dropFirst(before))")
}

extension Server {
    var failedConnections: [Substring] { logLines.filter { $0.contains("Federation connection failed") } }

    /// Open files, once what has just ended is closed.
    func settledFiles() async throws -> [String] {
        var least: [String]?
        for _ in 0..<10 {
            let files = process?.filesOpenForOthers ?? []
            if files.count < least?.count ?? Int.max { least = files }
            try await Task.sleep(for: .milliseconds(50))
        }
        return least ?? []
    }

    func expectFiles(atMost baseline: [String]) async throws {
        func more() -> [String] {
            var known = baseline
            return (process?.filesOpenForOthers ?? []).filter { file in
                guard let place = known.firstIndex(of: file) else { return true }
                known.remove(at: place)
                return false
            }.map { process?.description(ofFile: $0) ?? $0 }
        }
        try await eventually(within: 30, "no more files are open than \(baseline.count); beside them there are \(more())") {
            (self.process?.filesOpenForOthers ?? []).count <= baseline.count
        }
    }
}
