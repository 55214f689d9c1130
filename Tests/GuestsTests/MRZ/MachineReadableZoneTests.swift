import Primitives
import Testing

@testable import Guests

@Suite struct `A machine readable zone` {
    static let today = UTCDate("2026-11-26")!

    /// Specimens of ICAO Doc 9303: parts 4 to 7, and part 11, appendix D (numbers of more than nine characters).
    struct Specimen: Sendable, CustomTestStringConvertible {
        let format: MRZFormat
        let lines: [String]
        let number: String
        let nationality: String
        let birth: String
        let sex: MachineReadableZone.Sex
        let expiry: String
        let name: String
        let optional: [String]
        var testDescription: String { "\(format.rawValue) \(number)" }
        var text: String { lines.joined(separator: "\n") }
    }

    static let specimens = [
        Specimen(
            format: .td3, lines: ["P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<", "L898902C36UTO7408122F1204159ZE184226B<<<<<10"],
            number: "L898902C3",
            nationality: "UTO", birth: "1974-08-12", sex: .female, expiry: "2012-04-15", name: "ERIKSSON, ANNA MARIA", optional: ["ZE184226B"]),
        Specimen(
            format: .td1, lines: ["I<UTOD231458907<<<<<<<<<<<<<<<", "7408122F1204159UTO<<<<<<<<<<<6", "ERIKSSON<<ANNA<MARIA<<<<<<<<<<"],
            number: "D23145890",
            nationality: "UTO", birth: "1974-08-12", sex: .female, expiry: "2012-04-15", name: "ERIKSSON, ANNA MARIA", optional: []),
        Specimen(
            format: .td2, lines: ["I<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<", "D231458907UTO7408122F1204159<<<<<<<6"], number: "D23145890",
            nationality: "UTO",
            birth: "1974-08-12", sex: .female, expiry: "2012-04-15", name: "ERIKSSON, ANNA MARIA", optional: []),
        Specimen(
            format: .td1, lines: ["I<UTOD23145890<7349<<<<<<<<<<<", "3407127M9507122UTO<<<<<<<<<<<2", "STEVENSON<<PETER<JOHN<<<<<<<<<"],
            number: "D23145890734", nationality: "UTO", birth: "1934-07-12", sex: .male, expiry: "1995-07-12", name: "STEVENSON, PETER JOHN",
            optional: []),
        Specimen(
            format: .td2, lines: ["I<UTOSTEVENSON<<PETER<JOHN<<<<<<<<<<", "D23145890<UTO3407127M95071227349<<<8"], number: "D23145890734",
            nationality: "UTO", birth: "1934-07-12", sex: .male, expiry: "1995-07-12", name: "STEVENSON, PETER JOHN", optional: []),
        Specimen(
            format: .mrvA, lines: ["V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<", "L8988901C4XXX4009078F96121096ZE184226B<<<<<<"],
            number: "L8988901C",
            nationality: "XXX", birth: "1940-09-07", sex: .female, expiry: "1996-12-10", name: "ERIKSSON, ANNA MARIA", optional: ["6ZE184226B"]),
        Specimen(
            format: .mrvB, lines: ["V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<", "L8988901C4XXX4009078F9612109<<<<<<<<"], number: "L8988901C",
            nationality: "XXX", birth: "1940-09-07", sex: .female, expiry: "1996-12-10", name: "ERIKSSON, ANNA MARIA", optional: []),
    ]

    static func faults(of text: String) -> [MRZFault] {
        do {
            _ = try MachineReadableZone(text, today: today)
            return []
        } catch { return error.faults }
    }

    @Test(arguments: specimens) func `of a specimen of the standard is read in all its elements`(specimen: Specimen) throws {
        let zone = try MachineReadableZone(specimen.text, today: Self.today)
        #expect(zone.format == specimen.format)
        #expect(zone.number == specimen.number)
        #expect(zone.nationality.code == specimen.nationality)
        #expect(zone.birthDate.description == specimen.birth)
        #expect(zone.sex == specimen.sex)
        #expect(zone.expiryDate?.description == specimen.expiry)
        #expect("\(zone.name.primary), \(zone.name.secondary)" == specimen.name)
        #expect(zone.optionalData == specimen.optional)
        #expect(zone.issuer.kind == .specimen)
        #expect(try MachineReadableZone(specimen.lines.joined().lowercased(), today: Self.today) == zone, "in one line, in small letters")
        #expect(try MachineReadableZone("  " + specimen.lines.joined(separator: " \r\n\r\n ") + "\n", today: Self.today) == zone)
    }

    /// A check digit with weights 7, 3, 1 finds every single wrong character but those whose values are ten apart (A for 0, K for A and so on).
    @Test(arguments: specimens) func `finds each character that is typed wrongly in what check digits cover`(specimen: Specimen) {
        let lines = specimen.lines.map { Array($0) }
        let name = MRZLayout(specimen.format).name
        for (line, characters) in lines.enumerated() {
            for position in characters.indices where !(line == name.line && name.range.contains(position)) && characters[position] != "<" {
                for other: Character in ["7", "X"] where (MRZCheckDigit.value(of: characters[position]) - MRZCheckDigit.value(of: other)) % 10 != 0 {
                    var changed = lines
                    changed[line][position] = other
                    let text = changed.map { String($0) }.joined(separator: "\n")
                    let isCovered = specimen.format != .mrvA && specimen.format != .mrvB || position < 28
                    let isChecked = line == 1 || specimen.format == .td1 && position >= 5
                    guard isCovered, isChecked, !(position == MRZLayout(specimen.format).sex.range.lowerBound && line == 1) else { continue }
                    let nationality = MRZLayout(specimen.format).nationality
                    guard !(line == nationality.line && nationality.range.contains(position)) else { continue }
                    #expect(Self.faults(of: text) != [], "\(text)")
                }
            }
        }
    }

    @Test func `says which check digit is wrong, where, and what it must be`() {
        let text = "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C37UTO7408122F1204159ZE184226B<<<<<10"
        let faults = Self.faults(of: text)
        #expect(faults.count == 1)
        #expect(faults.first?.element == .number)
        #expect(faults.first?.kind == .checkDigit(expected: 6, found: "7"))
        #expect(faults.first.map { [$0.line, $0.position] } == [2, 10])
        #expect(
            faults.first?.description.hasPrefix(
                "line 2, position 10: the check digit of the document's number must be 6, not 7; compare what is printed, character by character")
                == true)
    }

    @Test func `does not take a filler for a check digit`() {
        let text = "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C3<UTO740812<F120415<ZE184226B<<<<<1<"
        #expect(Self.faults(of: text).map(\.kind) == [6, 2, 9].map { .checkDigit(expected: $0, found: "<") })
        let composite = "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<1<"
        #expect(Self.faults(of: composite).map(\.element) == [.composite])
    }

    @Test func `proposes a letter for a digit that looks alike, and mends nothing`() throws {
        // The number has C3 at its end; somebody typed O for the 0 in it.
        let text = "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL8989O2C36UTO7408122F1204159ZE184226B<<<<<10"
        let fault = try #require(Self.faults(of: text).first)
        #expect(fault.proposals.contains(MRZFault.Proposal(line: 2, position: 6, character: "0")))
        #expect(fault.description.contains("it may be 0 at line 2, position 6"))
        // In a date a letter cannot stand at all.
        let date = "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO74O8122F1204159ZE184226B<<<<<10"
        let faults = Self.faults(of: date)
        #expect(faults.map(\.kind).contains(.notDigit("O")))
        #expect(faults.first { $0.kind == .notDigit("O") }?.proposals == [MRZFault.Proposal(line: 2, position: 16, character: "0")])
        // And a digit in no name.
        let name = "P<UTOER1KSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10"
        #expect(
            Self.faults(of: name).map(\.description) == [
                "line 1, position 8: the name must have a letter or < here, not 1; it may be I at line 1, position 8"
            ])
    }

    @Test(arguments: [
        ("", "not 0"), ("P<UTO", "not 1"), ("A\nB\nC\nD", "not 4"),
        (
            "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10",
            "line 1: the line must have 44 characters, not 43"
        ),
        ("P«UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10", "not U+AB; it may be < at line 1, position 2"),
        (
            "P<UTOERIKSSON<<ANNA MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10",
            "not U+20; it may be < at line 1, position 20"
        ),
        ("P<UTOЕRIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10", "not U+415"),
        ("P<ZZZERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10", "section 5, not ZZZ"),
        ("X<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10", "not X<"),
        ("P<UTO<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10", "the name must be there"),
        ("P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122X1204159ZE184226B<<<<<10", "F, M or <, not X; it may be <"),
    ]) func `is refused with what was expected and what was found`(text: String, said: String) {
        let description = Self.faults(of: text).map(\.description).joined(separator: "\n")
        #expect(description.contains(said), "\(description)")
    }

    @Test func `takes no time over a text that is none`() {
        #expect(Self.faults(of: String(repeating: "<", count: 1_000_000)).count == 1)
        #expect(Self.faults(of: String(repeating: "e\u{301}", count: 100_000)) != [])
    }

    @Test func `of Germany has one letter and two fillers`() throws {
        // The specimen of the Federal Printing Office.
        let zone = try MachineReadableZone(
            "IDD<<T220001293<<<<<<<<<<<<<<<\n6408125<2010315D<<<<<<<<<<<<<4\nMUSTERMANN<<ERIKA<<<<<<<<<<<<<", today: Self.today)
        #expect(zone.nationality.country?.text == "DE")
        #expect(zone.sex == .unspecified)
        #expect(zone.birthDate.description == "1964-08-12")
    }
}
