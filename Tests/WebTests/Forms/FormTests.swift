import Primitives
import StrictJSON
import Testing

@testable import Web

/// What a form becomes, and what it says of what is wrong.
struct FormTests {
    /// A small record, read as records are.
    private struct Meeting {
        let title: LocalizedText
        let number: Int64
        let opens: UTCDate
        let closes: UTCDate
        let items: [LocalizedText]
        let kind: Kind?
        let isOpen: Bool

        enum Kind: String, CaseIterable { case open, closed }

        init(_ fields: Fields) throws(FieldError) {
            title = try fields.localized("title", length: 1...20)
            number = try fields.integer("number", in: 1...100)
            opens = try fields.date("opens")
            closes = try fields.date("closes")
            guard opens <= closes else {
                throw FieldError(path: "closes", expected: .notBefore(field: "opens", value: opens.description), found: .string(closes.description))
            }
            items = try fields.optionalElements("items", count: 0...3) { (json, path) throws(FieldError) in
                try LocalizedText(json, path: path, length: 1...20)
            }
            kind = try fields.optionalChoice("kind", Kind.self)
            isOpen = try fields.boolean("isOpen")
        }
    }

    private static func label(_ text: String) -> Message { FormText.name(name: text) }

    private let form = Form(
        sections: [
            .init(
                nil,
                Form.Field.localized("title", label("Title"), languages: [.english], isRequired: true) + [
                    .integer("number", label("Number"), in: 1...100, isRequired: true), .date("opens", label("Opens"), isRequired: true),
                    .date("closes", label("Closes"), isRequired: true),
                    .select("kind", label("Kind"), [.init("open", label("Open")), .init("closed", label("Closed"))]),
                    .checkbox("isOpen", label("Open to all")),
                ]), .init(label("Agenda"), (0..<4).map { .text("items[\($0)].en", label("Item \($0 + 1)")) }),
        ])

    private func read(_ values: [(name: String, value: String)]) throws -> FormOutcome<Meeting> {
        form.read(try FormBody(values)) { (fields) throws(FieldError) in try Meeting(fields) }
    }

    private let sound: [(name: String, value: String)] = [
        ("title.en", "  Third "), ("number", "٣"), ("opens", "2008-09-04"), ("closes", "2008-09-05"), ("kind", ""), ("items[0].en", ""),
        ("items[2].en", "Visas"),
    ]

    private func changed(_ name: String, _ value: String) -> [(name: String, value: String)] { sound.filter { $0.name != name } + [(name, value)] }

    /// Fields and English sentences.
    private func faults(_ outcome: FormOutcome<Meeting>) -> [String] {
        guard case .refused(let state) = outcome else { return [] }
        let localizer = Localizer(.english, now: UTCTime(seconds: 0))
        return state.faults.map { fault in
            guard case .own(let message) = fault.words else { return "foreign" }
            return "\(fault.field ?? "-"): \(localizer(message).filter { $0 != "\u{2068}" && $0 != "\u{2069}" })"
        }
    }

    @Test func `a form becomes the record that its initialiser reads`() throws {
        guard case .accepted(let meeting, let reading) = try read(sound) else { return #expect(faults(try read(sound)) == []) }
        #expect(meeting.title.text(in: "en") == "Third" && meeting.number == 3 && meeting.kind == nil && !meeting.isOpen)
        #expect(
            reading.json == [
                "title": ["en": "Third"], "number": 3, "opens": "2008-09-04", "closes": "2008-09-05", "isOpen": false,
                "items": [["en": "Visas"]],
            ])
    }

    @Test func `a form that is left empty says so at each field that must be there`() throws {
        #expect(
            faults(try read([])) == ["title.en: Fill this in.", "number: Fill this in.", "opens: Fill this in.", "closes: Fill this in."])
    }

    @Test(arguments: [
        ("number", "twelve", "number: Write a whole number in digits, such as 12."), ("number", "101", "number: Write a number from 1 to 100."),
        ("closes", "2008-09-01", "closes: This must not be earlier than “Opens”. Change one of the two."),
        ("closes", "04.09.2008", "closes: Write a date of the years 1900 to 2199 as year, month and day: 2026-11-26."),
        ("kind", "other", "kind: Choose one of these: open and closed."),
        (
            "title.en", "A title that is too long",
            "title.en: Shorten this: it takes 24 bytes, and 20 are allowed. A letter of a script other than Latin takes two or three."
        ),
    ])
    func `what is wrong is said where it was typed`(name: String, value: String, expected: String) throws {
        #expect(faults(try read(changed(name, value))) == [expected])
    }

    @Test func `an error in a list is shown in the row that it was typed in, though rows before it are empty`() throws {
        let outcome = try read(changed("items[3].en", "A text that is far too long"))
        #expect(faults(outcome).map { $0.prefix(14) } == ["items[3].en: S"])
        #expect(faults(try read(sound + [("items[1].en", "a"), ("items[3].en", "b"), ("items[0].en", "c")])) == [])
        let many = sound.filter { $0.name != "items[0].en" } + [("items[0].en", "a"), ("items[1].en", "b"), ("items[3].en", "c")]
        #expect(faults(try read(many)) == ["items[0].en: Give at most 3 entries."])
    }

    @Test func `what no field is there for is said of the whole, with its path`() throws {
        let outcome = form.read(try FormBody(sound)) { (fields) throws(FieldError) in try fields.integer("secret", in: 0...1) }
        guard case .refused(let state) = outcome else { return #expect(Bool(false), "the form was taken") }
        #expect(state.faults.map(\.field) == [nil])
    }

    @Test(arguments: [
        ("12,50", "12.5"), ("007", "7"), ("-0", "0"), ("\u{2212}3.10", "-3.1"), ("٣٫٥", "3.5"), ("1 000", "1 000"), ("a", "a"),
        ("1,000,000", "1,000,000"),
        ("+2", "2"), (".5", ".5"),
    ])
    func `a number is brought to its one spelling, as far as it is clear which it is`(typed: String, spelled: String) {
        #expect(TypedText.decimal(typed) == spelled)
    }

    @Test(arguments: [
        ("1000.5", "1000.5"), ("1,000.50", "1000.5"), ("1 000,50", "1000.5"), ("1\u{A0}000", "1000"), ("1\u{202F}234\u{202F}567,8", "1234567.8"),
        ("1.000,50", "1000.5"), ("1,000,000", "1000000"), ("1.000.000", "1000000"), ("١٬٠٠٠٫٥٠", "1000.5"), ("12,50", "12.5"), ("0,125", "0.125"),
        ("1234,567", "1234.567"), ("-1 000", "-1000"), ("\u{2068}2,500.00\u{2069}", "2500"), ("9999999999999999999", "9999999999999999999"),
        // One or a thousand; not clear, or no amount.
        ("1,000", "1,000"), ("1,00.5", "1,00.5"), ("10 00", "10 00"), ("1 0000", "1 0000"), ("1e5", "1e5"), ("1.5.2,3", "1.5.2,3"),
        ("a lot", "a lot"),
        ("1,5 0", "1,5 0"), ("", ""),
    ])
    func `an amount is read as it is typed or copied, where it is clear which one it is`(typed: String, spelled: String) {
        #expect(TypedText.amount(typed) == spelled)
    }

    @Test func `fields of several forms of a page have ids of their own`() throws {
        var html = HTMLWriter()
        for name in ["charge", "pay"] {
            let form = Form([.amount("amount", Self.label("Amount"), isRequired: true)], named: name)
            html.add(
                FormView(
                    form, form.read(try FormBody([] as [(name: String, value: String)])).state, action: Link("/"), hidden: [], submit: "Go",
                    Localizer(Language.all[0], now: UTCTime("2026-11-26T07:00:00Z")!)))
        }
        let text = String(decoding: html.bytes, as: UTF8.self)
        for id in ["field-charge-amount", "field-pay-amount"] {
            #expect(text.contains("id=\"\(id)\"") && text.contains("for=\"\(id)\"") && text.contains("href=\"#\(id)\""))
        }
    }

    @Test func `a form shows a record as it stands`() throws {
        let state = FormState(["title": ["en": "Third"], "number": 3, "isOpen": true, "items": [["en": "Visas"]], "at": "2026-11-26T09:30:00Z"])
        #expect(state.typed["title.en"] == ["Third"] && state.typed["items[0].en"] == ["Visas"] && state.typed["isOpen"] == ["true"])
    }

    @Test func `keeps what stands in languages that it does not ask for`() throws {
        let languages = Language.all.filter { ["en", "ru"].contains($0.code) }
        let form = Form(
            Form.Field.localized("title", Self.label("Title"), languages: languages, isRequired: true) + [.text("note", Self.label("Note"))])
        let standing: JSON = ["title": ["en": "Meeting", "kk": "Кездесу", "ru": "Встреча"], "note": "One", "more": "what the form knows nothing of"]
        let body = try FormBody([("title.en", "Great meeting"), ("title.ru", ""), ("note", "")])
        #expect(form.read(body, over: standing).json == ["title": ["en": "Great meeting", "kk": "Кездесу"]])
        #expect(form.read(body).json == ["title": ["en": "Great meeting"]])
        #expect(form.read(body, over: ["title": ["en": "Meeting"]]).json == ["title": ["en": "Great meeting"]])
    }
}
