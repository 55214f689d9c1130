import HTTPTypes
import StrictJSON
import TestCluster
import Testing

@testable import Sites
@testable import Web

@Suite(.timeLimit(.minutes(4))) struct `Files at the visa desk` {
    private static let values = [("kind", "city"), ("source", "https://mfa.example/list"), ("dated", "2026-11-20")]

    private static func upload(
        _ browser: StaffBrowser, _ content: [UInt8], _ values: [(String, String)] = values, named name: String = "rules.csv"
    ) async -> WebAnswer {
        await browser.get("/admin/visa/import")
        return await browser.post("/admin/visa/import", values, file: ("file", name, content))
    }

    @Test func `become a change set that shows what would change`() async throws {
        try await TestSites.run { sites in
            let (aigerim, _) = try await sites.staff("aigerim", "visa-publisher")
            let made = await Self.upload(aigerim, Array("\u{FEFF}Passport;Destination;Requirement\r\nDE;KZ;30\r\nFR;KZ;e-visa\r\nDE;UZ;30\r\n".utf8))
            #expect(made.status == .seeOther, "\(made.text)")
            let set = await aigerim.follow(made)
            #expect(
                set.text.contains("Kazakhstan for a passport of Germany") && set.text.contains("No visa, 30 days") && !set.text.contains("Uzbekistan")
            )
            #expect(set.text.contains("of other countries 1"))
            let table = await aigerim.get("/admin/visa/own.csv")
            #expect(table.status == .ok && table.text.contains("destination,nationality,purpose"))
        }
    }

    @Test func `with wrong lines are not taken, and each line is told`() async throws {
        try await TestSites.run { sites in
            let (aigerim, _) = try await sites.staff("aigerim", "visa-publisher")
            let lines = (0..<10).map { "DE,KZ,wrong <b>\($0)</b>" }.joined(separator: "\n")
            let refused = await Self.upload(aigerim, Array("Passport,Destination,Requirement\nFR,KZ,30\n\(lines)".utf8))
            #expect(refused.status == .unprocessableContent && refused.text.contains("10 lines are wrong"))
            for number in 0..<10 { #expect(refused.text.contains("wrong &lt;b&gt;\(number)")) }
            #expect(!(await aigerim.get("/admin/visa")).text.contains("/admin/visa/sets/"))
        }
    }

    @Test func `of a day that has not come are refused at the field, and the form says what must be there`() async throws {
        try await TestSites.run { sites in
            let (aigerim, _) = try await sites.staff("aigerim", "visa-publisher")
            let values = Self.values.filter { $0.0 != "dated" } + [("dated", "2199-01-01")]
            let refused = await Self.upload(aigerim, Array("Passport,Destination,Requirement\nFR,KZ,30\n".utf8), values)
            #expect(refused.status == .unprocessableContent && refused.text.contains("This day has not come yet."), "\(refused.text)")
            #expect(refused.text.contains(#"value="2199-01-01""#) && !refused.text.contains("File (optional)"))
        }
    }

    @Test func `that are Excel's are told so, whatever they are called, and large ones are not read`() async throws {
        try await TestSites.run { sites in
            let (aigerim, _) = try await sites.staff("aigerim", "visa-publisher")
            let excel = await Self.upload(aigerim, [0x50, 0x4B, 0x03, 0x04] + [UInt8](repeating: 0, count: 100))
            #expect(excel.status == .unprocessableContent && excel.text.contains("This is an Excel file"))
            let none = await aigerim.post("/admin/visa/import", Self.values)
            #expect(none.status == .unprocessableContent && none.text.contains("Choose a file"))
        }
    }
}
