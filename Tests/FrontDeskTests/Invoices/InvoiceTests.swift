import Lodging
import Primitives
import Printing
import SQL
import StrictJSON
import Testing
import Web

@testable import FrontDesk

@Suite struct `Invoices` {
    private static func request() -> UUIDv7 { UUIDv7(at: DeskHotel.now) }

    @Test func `are numbered without gaps, by hotel and year, whoever issues them at once`() async throws {
        let hotel = try await DeskHotel(rooms: 12)
        var folios: [UUIDv7] = []
        for room in 0..<12 {
            let booking = try await hotel.guest(String(101 + room))
            try await hotel.at { try $0.cashier.charge(booking, before: .farthest, $1) }
            folios.append(try await hotel.folio(booking).id)
        }
        let numbers = try await withThrowingTaskGroup(of: InvoiceNumber?.self) { group in
            for (place, folio) in folios.enumerated() {
                group.addTask {
                    // Every third of them fails after its number was taken: the number goes back with it.
                    struct Trouble: Error {}
                    do {
                        return try await hotel.at { reception, connection in
                            let invoice = try reception.cashier.issue(folio, request: Self.request(), connection)
                            if place % 3 == 0 { throw Trouble() }
                            return invoice.number
                        }
                    } catch is Trouble { return nil }
                }
            }
            return try await group.reduce(into: [InvoiceNumber]()) { if let number = $1 { $0.append(number) } }
        }
        #expect(numbers.map(\.number).sorted() == Array(1...8) && Set(numbers.map(\.year)) == [2026])
        let newYear = UTCTime("2026-12-31T19:30:00Z")!
        let booking = try await hotel.booked("2027-01-05", at: newYear)
        try await hotel.at(newYear) { try $0.cashier.charge("Deposit", 100, to: booking, request: Self.request(), $1) }
        let folio = try await hotel.folio(booking).id
        let invoice = try await hotel.at(newYear) { try $0.cashier.issue(folio, request: Self.request(), $1) }
        #expect(invoice.number.description == "2027-000001", "it is 2027 in Almaty already")
        #expect(try await hotel.problems() == [])
    }

    @Test func `have what was charged since the last one, with the tax in it, and are issued once`() async throws {
        let hotel = try await DeskHotel()
        let booking = try await hotel.guest()
        try await hotel.at { try $0.cashier.charge(booking, before: .farthest, $1) }
        let folio = try await hotel.folio(booking).id
        let request = Self.request()
        for _ in 0..<3 {
            let invoice = try await hotel.at { try $0.cashier.issue(folio, request: request, $1) }
            #expect(invoice.number.description == "2026-000001" && invoice.total == 4_000_000 && invoice.vat == 428_571)
            #expect(invoice.lines.count == 2 && invoice.sellerName.text(in: "en") == "Silk Road Inn")
        }
        await #expect(throws: FolioFault.nothingToInvoice) { try await hotel.at { try $0.cashier.issue(folio, request: Self.request(), $1) } }
        try await hotel.at { try $0.cashier.charge("Dinner", 30_000, to: booking, request: Self.request(), $1) }
        let second = try await hotel.at { try $0.cashier.issue(folio, request: Self.request(), $1) }
        #expect(second.number.number == 2 && second.total == 30_000 && second.lines.map(\.label) == ["Dinner"])
        #expect(try await hotel.problems() == [])
    }

    @Test func `are taken back by credit notes, which count by themselves, and never changed`() async throws {
        let hotel = try await DeskHotel()
        let booking = try await hotel.guest()
        try await hotel.at { try $0.cashier.charge(booking, before: .farthest, $1) }
        let folio = try await hotel.folio(booking).id
        let invoice = try await hotel.at { try $0.cashier.issue(folio, request: Self.request(), $1) }
        let current = try await hotel.folio(booking)
        try await hotel.at { try $0.cashier.correct(1, of: current, by: 500_000, reason: "no hot water", request: Self.request(), $1) }
        let part = try await hotel.at { try $0.cashier.issue(folio, request: Self.request(), $1) }
        #expect(part.number.description == "C2026-000001" && part.total == -500_000 && part.credits == [invoice.number] && part.vat == -53_571)
        let request = Self.request()
        for _ in 0..<2 {
            let rest = try await hotel.at {
                try $0.cashier.credit(invoice.number, of: DeskHotel.id, reason: "the company pays", request: request, $1)
            }
            #expect(rest.number.description == "C2026-000002" && rest.total == -3_500_000)
        }
        #expect(try await hotel.folio(booking).charged == 0)
        #expect(try await hotel.database.read { try InvoiceTables.invoice(invoice.number, of: DeskHotel.id, $0) } == invoice)
        await #expect(throws: FolioFault.nothingLeft(invoice.number)) {
            try await hotel.at { try $0.cashier.credit(invoice.number, of: DeskHotel.id, reason: "once more", request: Self.request(), $1) }
        }
        #expect(try await hotel.problems() == [])
    }

    @Test func `are named by the credit notes that take something back of them, whichever was issued last`() async throws {
        let hotel = try await DeskHotel()
        let booking = try await hotel.guest()
        func charge(_ label: String) async throws -> InvoiceNumber {
            try await hotel.at { try $0.cashier.charge(label, 1_000, to: booking, request: Self.request(), $1) }
            return try await issue().number
        }
        func issue() async throws -> Invoice {
            let folio = try await hotel.folio(booking).id
            return try await hotel.at { try $0.cashier.issue(folio, request: Self.request(), $1) }
        }
        let numbers = [try await charge("Dinner"), try await charge("Laundry"), try await charge("Taxi")]
        let whole = try await hotel.at {
            try $0.cashier.credit(numbers[0], of: DeskHotel.id, reason: "not theirs", request: Self.request(), $1)
        }
        #expect(whole.credits == [numbers[0]] && whole.lines.map(\.amount) == [-1_000])
        for entry: Int64 in [3, 2] {
            let folio = try await hotel.folio(booking)
            try await hotel.at { try $0.cashier.correct(entry, of: folio, by: 400, reason: "too much", request: Self.request(), $1) }
        }
        let part = try await issue()
        #expect(part.credits == [numbers[1], numbers[2]] && part.total == -800)
        #expect(part.json["credits"] == .array(numbers.dropFirst().map { .string($0.description) }))
        // As it was written before it could name several.
        try await hotel.database.write {
            try $0.execute(
                """
                UPDATE invoice SET body = CAST(REPLACE(CAST(body AS TEXT), '["' || '2026-000001' || '"]', '"2026-000001"') AS BLOB)
                WHERE kind = 'credit-note' AND number = 1
                """)
        }
        let kept = try await hotel.database.read { try InvoiceTables.invoice(whole.number, of: DeskHotel.id, $0) }
        #expect(kept?.credits == [numbers[0]])
    }

    @Test func `are printed as one file that needs nothing beside it, in every language`() async throws {
        let hotel = try await DeskHotel()
        let booking = try await hotel.guest()
        try await hotel.at { try $0.cashier.charge("Tea <b>", 700, to: booking, request: Self.request(), $1) }
        let folio = try await hotel.folio(booking).id
        let invoice = try await hotel.at { try $0.cashier.issue(folio, request: Self.request(), $1) }
        for language in Language.all {
            let document = InvoiceDocument(
                invoice: invoice, buyer: "<i>Tours</i>\nDostyk 5", localizer: Localizer(language, now: DeskHotel.now))
            let text = String(decoding: document.html, as: UTF8.self)
            #expect(text.hasPrefix("<!doctype html>") && text.contains("&lt;i&gt;Tours") && text.contains("Tea &lt;b&gt;"), "\(language.tag)")
            #expect(!text.contains("<script") && !text.contains("src=") && !text.contains("http"), "\(language.tag)")
        }
        guard let printer = PDFPrinter.installed, let language = Language.all.first else { return }
        let document = InvoiceDocument(invoice: invoice, buyer: nil, localizer: Localizer(language, now: DeskHotel.now))
        #expect(try await printer.pdf(of: document.html, within: 100).starts(with: Array("%PDF-".utf8)))
    }

    @Test func `have numbers that are spelled in one way`() {
        for text in ["2026-000001", "C2026-000012", "2026-1234567"] { #expect(InvoiceNumber(text)?.description == text) }
        for text in ["", "2026-1", "c2026-000001", "CC2026-000001", "2026-000000", "2026-000001 ", "-2026-000001"] {
            #expect(InvoiceNumber(text) == nil)
        }
    }
}
