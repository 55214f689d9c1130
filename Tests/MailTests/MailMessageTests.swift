import Primitives
import SQL
import TestKit
import Testing

@testable import Mail

@Suite struct `A message` {
    private static let time = UTCTime(milliseconds: 1_764_141_600_000)

    @Test func `has a header that stays one, whatever its subject holds`() throws {
        let message = MailMessage(
            to: try #require(MailAddress("aigul@example.org")), subject: "Новый пароль\r\nBcc: all@example.org", text: "x")
        let text = String(
            decoding: message.bytes(from: try #require(MailAddress("a@b.example")), at: Self.time, id: UUIDv7(at: Self.time)), as: UTF8.self)
        let head = try #require(text.split(separator: "\r\n\r\n").first)
        #expect(!head.contains("Bcc"))
        #expect(head.contains("Date: 26 Nov 2025 07:20:00 +0000"), "\(head)")
        #expect(head.split(separator: "\r\n").allSatisfy { $0.utf8.count <= 76 })
    }

    @Test(arguments: ["office@almaty.example", "a.b+c@x-1.example", "x@y.z"])
    func `goes to an address`(text: String) { #expect(MailAddress(text)?.text == text) }

    @Test(arguments: [
        "", "office", "@almaty.example", "office@", "office@almaty", "a b@c.example", "a@b.example>", "a@b.example\r\nRCPT TO:<c@d.example>",
        "a@@b.example",
        ".a@b.example", "a..b@c.example", "a@-.", "аскар@almaty.example", "a@[127.0.0.1]",
    ])
    func `goes to nothing else`(text: String) { #expect(MailAddress(text) == nil) }

    @Test func `is refused where ten thousand wait`() throws {
        let directory = try TemporaryDirectory()
        let drop = MailDrop(directory: directory.file("mail"), sender: try #require(MailAddress("a@b.example")), most: 2) { .system }
        let message = MailMessage(to: try #require(MailAddress("c@d.example")), subject: "s", text: "t")
        try drop.put(message)
        try drop.put(message)
        #expect(throws: MailFault.self) { try drop.put(message) }
        #expect(try drop.waiting().count == 2)
    }
}

@Suite struct `An answer of a mail server` {
    @Test func `is read in whatever pieces it comes`() throws {
        var reader = SMTPReplyReader()
        for byte in Array("250-mail.example\r\n250-STARTTLS\r\n250 AUTH PLAIN LOGIN\r\n".utf8).dropLast() {
            reader.add([byte])
            #expect(try reader.next() == nil)
        }
        reader.add([UInt8(ascii: "\n")])
        let reply = try #require(try reader.next())
        #expect(reply.code == 250 && reply.offers("STARTTLS") && reply.offers("AUTH") && !reply.offers("mail.example") && !reader.hasRest)
    }

    @Test(arguments: ["HTTP/1.1 400 Bad Request\r\n", "250-a\r\n251 b\r\n", "25\r\n", "\r\n", "2500\r\n", String(repeating: "2", count: 3_000)])
    func `is refused where it is none`(text: String) {
        var reader = SMTPReplyReader()
        reader.add(Array(text.utf8))
        #expect(throws: MailFault.self) { _ = try reader.next() }
    }
}
