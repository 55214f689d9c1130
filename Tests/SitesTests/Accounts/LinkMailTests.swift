import Foundation
import HTTPTypes
import Mail
import Primitives
import SQL
import TestKit
import Testing

@testable import Sites
@testable import Web

@Suite("A link by which somebody sets a password", .timeLimit(.minutes(4)))
struct LinkMailTests {
    private static let invitation = [("login", "aigul@almaty.example"), ("name", "Айгүл <b>"), ("roles", "forum-officer")]

    @Test func `goes by mail to an address, in the language of the page, and to nobody else`() async throws {
        let directory = try TemporaryDirectory()
        let mail = MailDrop(directory: directory.file("mail"), sender: try #require(MailAddress("office@almaty.example"))) { .system }
        try await TestSites.run(mail: mail) { sites in
            let (admin, _) = try await sites.staff("admin", "city-administrator")
            await admin.get("/admin/users?lang=ru")
            let sent = await admin.post("/admin/users?lang=ru", Self.invitation)
            #expect(sent.status == .ok && !sent.text.contains("set-password") && sent.text.contains("aigul@almaty.example"), "\(sent.text)")
            let names = try SecretFile.files(in: directory.file("mail"))
            try #require(names.count == 1)
            let letter = try directory.text("mail/\(names[0])")
            #expect(letter.contains("To: aigul@almaty.example\r\n"))
            let body = try #require(letter.components(separatedBy: "\r\n\r\n").last).components(separatedBy: "\r\n").joined()
            let text = String(decoding: try #require(Data(base64Encoded: body)), as: UTF8.self)
            #expect(text.contains("для вас создана учётная запись"), "\(text)")
            let link = try #require(text.split(whereSeparator: \.isWhitespace).first { $0.contains("/set-password#link_") })
            let browser = StaffBrowser(sites)
            await browser.get("/set-password")
            #expect(await browser.post("/set-password", [("link", String(link))]).text.contains("aigul@almaty.example"))

            // A login that is no address has no mail.
            let shown = await admin.post("/admin/users", [("login", "bolat"), ("name", "Bolat"), ("roles", "auditor")])
            #expect(shown.text.contains("set-password"))
            #expect(try SecretFile.files(in: directory.file("mail")).count == 1)
        }
    }

    @Test func `is shown to the administrator where no mail can be sent`() async throws {
        let directory = try TemporaryDirectory()
        let mail = MailDrop(directory: directory.file("mail"), sender: try #require(MailAddress("office@almaty.example")), most: 0) { .system }
        try await TestSites.run(mail: mail) { sites in
            let (admin, _) = try await sites.staff("admin", "city-administrator")
            await admin.get("/admin/users")
            let shown = await admin.post("/admin/users", Self.invitation)
            #expect(shown.text.contains("set-password") && shown.text.contains("No mail could be sent"), "\(shown.text)")
        }
    }
}
