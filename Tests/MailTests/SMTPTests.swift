import Foundation
import Logging
import Primitives
import SQL
import TLS
import TestKit
import TestServices
import Testing

@testable import Mail

@Suite(
    "A message handed to a mail server", .timeLimit(.minutes(4)),
    .enabled(if: TestMailServer.isReady, "\(TestMailServer.howToGetReady)"))
struct SMTPTests {
    private static let sender = MailAddress("office@almaty.example")!
    private static let recipient = MailAddress("aigul@example.org")!
    private static func bytes(to recipient: MailAddress = recipient) -> [UInt8] {
        MailMessage(
            to: recipient, subject: "Ваша учётная запись на almaty.example", text: "Здравствуйте,\n\n.\nhttps://almaty.example/set-password#abc\n"
        )
        .bytes(from: sender, at: UTCTime(milliseconds: 1_764_141_600_000), id: UUIDv7(at: UTCTime(milliseconds: 1_764_141_600_000)))
    }

    @Test(arguments: [TestMailServer.Mode.starttls, .tls])
    func `arrives whole, over TLS and with the password`(mode: TestMailServer.Mode) async throws {
        let server = try await TestMailServer(mode)
        try await server.client(mode == .tls ? .tls : .startTLS).deliver(Self.bytes(), from: Self.sender, to: Self.recipient)
        let taken = try #require(server.taken.first)
        #expect(taken.hasPrefix("tls almaty office@almaty.example aigul@example.org\n"), "\(taken)")
        let letter = try #require(WrittenLetter(taken))
        #expect(letter.text.contains("\r\n.\r\nhttps://almaty.example/set-password#abc"))
        #expect(letter.subject == "Ваша учётная запись на almaty.example")
    }

    @Test func `is for nobody where the address is known to nobody, and waits where the password is wrong`() async throws {
        let server = try await TestMailServer(.starttls)
        let unknown = await #expect(throws: MailFault.self) {
            try await server.client(.startTLS).deliver(Self.bytes(), from: Self.sender, to: MailAddress("nobody@example.org")!)
        }
        #expect(unknown?.isLasting == true && unknown?.description.contains("nobody has this address") == true, "\(String(describing: unknown))")
        let wrong = await #expect(throws: MailFault.self) {
            try await server.client(.startTLS, password: "plum").deliver(Self.bytes(), from: Self.sender, to: Self.recipient)
        }
        #expect(wrong?.isLasting == false && wrong?.description.contains("refuses user and password") == true, "\(String(describing: wrong))")
        #expect(server.taken.isEmpty)
    }

    @Test func `is told to nobody in clear: neither where no TLS is offered, nor to whom nobody vouches for`() async throws {
        let clear = try await TestMailServer(.clear)
        let refusal = await #expect(throws: MailFault.self) {
            try await clear.client(.startTLS).deliver(Self.bytes(), from: Self.sender, to: Self.recipient)
        }
        #expect(refusal?.description.contains("offers no STARTTLS") == true, "\(String(describing: refusal))")
        let server = try await TestMailServer(.starttls)
        let stranger = try CertificateAuthority.create(name: "other", notBefore: Int64(Date().timeIntervalSince1970) - 60, validity: 3_600)
        let distrust = await #expect(throws: MailFault.self) {
            try await server.client(.startTLS, anchors: TLSTrustAnchors([stranger.certificate])).deliver(
                Self.bytes(), from: Self.sender, to: Self.recipient)
        }
        #expect(distrust?.isLasting == false)
        #expect(clear.taken.isEmpty && server.taken.isEmpty)
    }

    @Test func `is kept back where somebody speaks in clear before TLS begins`() async throws {
        let server = try await TestMailServer(.smuggle)
        let fault = await #expect(throws: MailFault.self) {
            try await server.client(.startTLS).deliver(Self.bytes(), from: Self.sender, to: Self.recipient)
        }
        #expect(fault?.description.contains("before TLS began") == true, "\(String(describing: fault))")
        #expect(server.taken.isEmpty)
    }

    @Test func `is carried from the directory, and laid aside where nobody will ever take it`() async throws {
        let server = try await TestMailServer(.starttls)
        let drop = MailDrop(directory: server.directory.file("mail"), sender: Self.sender) { .system }
        try drop.put(MailMessage(to: Self.recipient, subject: "one", text: "1\n"))
        try drop.put(MailMessage(to: MailAddress("nobody@example.org")!, subject: "two", text: "2\n"))
        let carrier = MailCarrier(drop, to: server.client(.startTLS).server, clock: { .system }, logger: Logger(label: "mail"))
        let task = Task { try await carrier.run() }
        defer { task.cancel() }
        try await eventually(within: 40, "both are off the directory") { try drop.waiting().isEmpty }
        #expect(server.taken.count == 1)
        #expect(try SecretFile.files(in: server.directory.file("mail/failed")).count == 1)
    }
}
