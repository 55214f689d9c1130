import Primitives
import StrictJSON
import Testing

@testable import Guests

@Suite struct `What is written down of a guest` {
    @Test(arguments: [
        ("1974-08-12", 52), ("1974-12-31", 51), ("1974-11-26", 52), ("1974-11-27", 51), ("1974-11", 51), ("1974", 51), ("2026-11-26", 0),
    ])
    func `says how old they are at least`(born: String, age: Int) throws {
        #expect(try #require(BirthDate(born)).age(on: try #require(UTCDate("2026-11-26"))) == age)
    }

    @Test(arguments: ["", "74", "1974-13", "1974-02-30", "1974-8-12", "1879", "1974-08-12-", "1974--12", "197４"])
    func `has no day of birth that is none`(text: String) { #expect(BirthDate(text) == nil) }

    @Test func `is read from a machine readable zone`() throws {
        let zone = try MachineReadableZone(`A machine readable zone`.specimens[0].text, today: `A machine readable zone`.today)
        let identity = try #require(GuestIdentity(zone))
        #expect(identity.name == "ERIKSSON, ANNA MARIA")
        #expect(identity.birthDate.description == "1974-08-12")
        #expect(GuestDocument(zone).lastCharacters == "02C3")
        #expect(BirthDate(MRZDate(year: nil, month: 8, day: 12)) == nil)
        #expect(BirthDate(MRZDate(year: 1974, month: 8, day: nil))?.description == "1974-08")
        #expect(BirthDate(MRZDate(year: 1974, month: nil, day: 12))?.description == "1974")
    }

    @Test func `reads what it writes`() throws {
        let identity = try GuestTables.identity()
        #expect(try GuestIdentity(Fields(identity.json)) == identity)
        let document = try GuestTables.document()
        #expect(try GuestDocument(Fields(document.json)) == document)
        let contact = try GuestContact(Fields(["mail": "a@b.example", "telephone": "+7 (727) 250-00-00", "address": "Abai 1\nAlmaty"]))
        #expect(try GuestContact(Fields(contact.json)) == contact)
    }

    @Test(
        arguments: [
            (["kind": "passport", "number": "---", "issuer": "KAZ"], "number"), (["kind": "passport", "number": "N1", "issuer": "KZ"], "issuer"),
            (["kind": "licence", "number": "N1", "issuer": "KAZ"], "kind"),
            (["kind": "passport", "number": "N1\u{202E}", "issuer": "KAZ"], "number"), (["kind": "passport", "issuer": "KAZ"], "number"),
            (["kind": "passport", "number": "N1", "issuer": "KAZ", "expiryDate": "2031-02-30"], "expiryDate"),
        ] as [(JSON, String)]) func `refuses a document that cannot be`(json: JSON, field: String) throws
    {
        let error = #expect(throws: FieldError.self) { _ = try GuestDocument(Fields(json)) }
        #expect(error?.path == field)
    }

    @Test(arguments: [("N1234567-8", "5678"), ("A1", "1"), ("7", ""), ("1234", "34"), ("123456", "56"), ("1234567", "4567")])
    func `shows so few characters of a number that they do not tell it`(number: String, last: String) throws {
        #expect(try GuestTables.document(number).lastCharacters == last)
    }

    @Test(arguments: ["12", "+", "tel 12345678", "12+345678", String(repeating: "1", count: 21)])
    func `refuses a telephone number that is none`(text: String) {
        #expect(throws: FieldError.self) { _ = try GuestContact(Fields(["telephone": .string(text)])) }
    }
}
