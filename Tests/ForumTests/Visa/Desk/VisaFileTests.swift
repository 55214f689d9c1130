import Primitives
import StrictJSON
import Testing

@testable import Forum

@Suite struct `A file of visa rules` {
    private static func refusal(_ text: String) -> VisaFileRefusal? { refusal(Array(text.utf8)) }
    private static func refusal(_ bytes: [UInt8]) -> VisaFileRefusal? {
        do throws(VisaFileRefusal) {
            _ = try VisaFile(bytes)
            return nil
        } catch { return error }
    }

    @Test(arguments: ["\n", "\r\n"], [",", ";", "\t"])
    func `is read in Passport Index's tidy form and as its matrix`(end: String, separator: String) throws {
        for mark in ["", "\u{FEFF}"] {
            let tidy = mark + ["Passport,Destination,Requirement", "DE,KZ,30", "KZ,KZ,-1", "FR,KZ,e-visa", ""].joined(separator: end)
            let matrix = mark + ["Passport,KZ,UZ,DE", "DE,30,visa free,-1", "FR,e-visa,no admission,90"].joined(separator: end)
            let first = try VisaFile(Array(tidy.replacing(",", with: separator).utf8))
            #expect(first.format == .tidy && first.rows.map(\.key.description) == ["KZ/DE/tourism/ordinary", "KZ/FR/tourism/ordinary"])
            #expect(first.rows[0].members == JSONObject([("requirement", "visa-free"), ("maxStayDays", 30)]))
            let second = try VisaFile(Array(matrix.replacing(",", with: separator).utf8))
            #expect(second.format == .matrix && second.rows.count == 5 && second.rows.map(\.line) == [2, 2, 3, 3, 3])
            let ofOne = mark + ["Passport,KZ", "DE,30", "FR,e-visa"].joined(separator: end)
            let third = try VisaFile(Array(ofOne.replacing(",", with: separator).utf8))
            #expect(third.format == .matrix && third.rows.count == 2, "a country's own column alone")
        }
    }

    @Test func `of the desk's own form says what the desk has written`() throws {
        var rule = DeskTables.rule(.eVisa, 30)
        rule.windowDays = 180
        rule.entries = "multiple"
        rule.fee = Money(decimal: "35.5", currency: try #require(Currency("USD")))
        rule.processingDays = 3
        rule.conditions = LocalizedText([("en", "=1+1, with \"quotes\"\nand lines"), ("ru", "по приглашению")])
        rule.validFrom = UTCDate("2027-01-01")
        let key = try DeskTables.key("KZ/DE")
        var text = VisaTable.columns.joined(separator: ",") + "\n"
        text += VisaTable.row(key, rule).map { "\"" + $0.replacing("\"", with: "\"\"") + "\"" }.joined(separator: ",")
        let file = try VisaFile(Array(text.utf8))
        #expect(file.format == .table && file.rows.map(\.key) == [key])
        #expect(try VisaRule(Fields(.object(file.rows[0].members))) == rule)
    }

    @Test func `with ten wrong lines tells all ten, each with its number`() throws {
        let lines = [
            "XX,KZ,30", "DE,Kazachstan,30", "DE,KZ,maybe", "DE,KZ,0", "KZ,KZ,30", "DE,KZ", "DE,KZ,30,x", "DE,KZ,9999", "DE,KZ,visa-free", "DE,,30",
        ]
        let refusal = Self.refusal((["Passport,Destination,Requirement", "FR,KZ,30"] + lines).joined(separator: "\n"))
        guard case .lines(let faults, 10)? = refusal else {
            Issue.record("all ten are not told: \(refusal.debugDescription)")
            return
        }
        #expect(faults.map(\.line) == Array(3...12))
        #expect(
            faults[0].reason == .country("XX") && faults[2].reason == .requirement("maybe") && faults[5].reason == .fieldCount(expected: 3, found: 2))
    }

    @Test func `of the desk's own form tells which column is wrong`() throws {
        let text = """
            destination,nationality,requirement,max_stay_days,window_days,fee,fee_currency,valid_from
            KZ,DE,visa-free,90,30,,,
            KZ,FR,visa-free,soon,,,,
            KZ,IT,e-visa,,,35.555,USD,
            KZ,ES,e-visa,,,35,,
            KZ,PT,e-visa,,,,,yesterday
            """
        guard case .lines(let faults, 5)? = Self.refusal(text) else {
            Issue.record("five lines are wrong")
            return
        }
        let columns = faults.map { fault in if case .field(let column, _) = fault.reason { column } else { "" } }
        #expect(columns == ["max_stay_days", "max_stay_days", "fee", "fee_currency", "valid_from"])
    }

    @Test func `is known by its bytes, whatever it is called`() {
        #expect(Self.refusal([0x50, 0x4B, 0x03, 0x04, 0x14, 0x00]) == .isSpreadsheet)
        #expect(Self.refusal([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1]) == .isSpreadsheet)
        #expect(Self.refusal([0xFF, 0xFE, 0x50, 0x00]) == .isNotUTF8)
        #expect(Self.refusal(Array("Passport,Destination,Requirement\nDE,KZ,\u{0}".utf8)) == .isNoTable)
        #expect(Self.refusal(Array("Passport,Destination,Requirement\nDE,KZ,".utf8) + [0xE9]) == .isNotUTF8)
        #expect(Self.refusal("") == .isEmpty)
        #expect(Self.refusal("Passport,Destination,Requirement\n") == .isEmpty)
        #expect(Self.refusal("a,b,c\n1,2,3") == .unknownHeader("a,b,c"))
        #expect(Self.refusal("Passport,KZ,UZ,XX\n") == .lines([VisaFileFault(line: 1, .country("XX"))], count: 1))
        #expect(Self.refusal([UInt8](repeating: 0x61, count: VisaFile.mostBytes + 1)) == .isTooLarge(most: VisaFile.mostBytes))
    }

    @Test func `changes what differs, leaves what stands and what is another country's`() throws {
        let file = try VisaFile(Array("Passport,Destination,Requirement\nDE,KZ,30\nFR,KZ,60\nDE,UZ,30".utf8))
        let later = DeskTables.now.adding(seconds: 60)
        let defaults = VisaFilePlan.Defaults(sourceURL: "https://mfa.example/list", sourceKind: .city, verifiedAt: later)
        let kazakhstan: Set<CountryCode> = [try #require(CountryCode("KZ"))]
        let standing = [
            try DeskTables.key("KZ/DE"): DeskTables.rule(.visaFree, 30), try DeskTables.key("KZ/FR"): DeskTables.rule(.visaFree, 30),
            try DeskTables.key("KZ/IT"): DeskTables.rule(),
        ]
        let plan = VisaFilePlan(file, defaults, destinations: kazakhstan, confirms: false, standing: standing, at: later)
        #expect(plan.changes.map(\.key.nationality.text) == ["FR"] && plan.changes[0].rule.maxStayDays == 60)
        #expect(plan.unchanged == 1 && plan.elsewhere == 1 && plan.gone.map(\.nationality.text) == ["IT"] && plan.faults.isEmpty)
        let confirming = VisaFilePlan(file, defaults, destinations: kazakhstan, confirms: true, standing: standing, at: later)
        #expect(confirming.changes.map(\.key.nationality.text) == ["DE", "FR"] && confirming.changes[0].rule.verifiedAt == later)
    }

    @Test func `of rules that nobody can have seen yet is refused line by line, or they would never grow stale`() throws {
        let lines = ["2036-11-20T00:00:00Z", "2026-01-02T00:00:00Z"].enumerated().map { index, seen in
            "KZ,\(["DE", "FR"][index]),visa-free,https://mfa.example,\(seen)"
        }
        let file = try VisaFile(Array((["destination,nationality,requirement,source_url,verified_at"] + lines).joined(separator: "\n").utf8))
        let now = try #require(UTCTime("2026-01-01T12:00:00Z"))
        let defaults = VisaFilePlan.Defaults(sourceURL: "https://mfa.example/list", sourceKind: .city, verifiedAt: now)
        let plan = VisaFilePlan(file, defaults, destinations: nil, confirms: false, standing: [:], at: now)
        #expect(plan.faults == [VisaFileFault(line: 2, .future(column: "verified_at"))])
        #expect(plan.changes.map(\.key.nationality.text) == ["FR"], "the day of today has begun in the east")
    }

    @Test func `of money is in the currency's main unit`() throws {
        let (dollar, yen) = (try #require(Currency("USD")), try #require(Currency("JPY")))
        for (text, amount) in [("35.5", 3550), ("0", 0), ("0.05", 5)] as [(String, Int64)] {
            let money = try #require(Money(decimal: text, currency: dollar))
            #expect(money.amount == amount && money.decimal == text)
        }
        #expect(Money(decimal: "1000", currency: yen)?.amount == 1000 && Money(decimal: "1.5", currency: yen) == nil)
        #expect(Money(decimal: "-1", currency: dollar) == nil && Money(decimal: "1.005", currency: dollar) == nil)
    }
}
