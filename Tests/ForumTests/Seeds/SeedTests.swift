import Foundation
import Primitives
import StrictJSON
import Testing

@testable import Forum

@Suite struct `The seeds` {
    private static func bytes(_ name: String) throws -> [UInt8] {
        let project = (1...4).reduce(URL(filePath: #filePath)) { path, _ in path.deletingLastPathComponent() }
        return [UInt8](try Data(contentsOf: project.appending(path: "seeds/\(name)")))
    }

    private static func list(_ file: String, _ name: String) throws -> [Fields] {
        try Fields(JSON.parse(bytes(file))).elements(name, count: 1...1000) { (json, path) throws(FieldError) in try Fields(json, path: path) }
    }

    private static func countries() throws -> [CountryCode] {
        try list("countries.json", "countries").map { try $0.value("iso2", "a code") { CountryCode($0) } }
    }

    @Test func `hold 25 cities of 15 countries, and all that the Declaration names`() throws {
        let cities = try Self.list("cities.json", "cities")
        let ids = try cities.map { try $0.value("id", "a city id") { CityID($0) } }
        let countries = Set(try cities.map { try $0.value("country", "a code") { CountryCode($0) } })
        #expect(ids.count == 25 && Set(ids).count == 25)
        #expect(countries.count == 15)
        #expect(countries.isSubset(of: try Self.countries()))
        for name in ["almaty", "dunhuang", "suzhou", "lanzhou", "voronezh", "pyeongtaek"] { #expect(ids.contains { $0.text == name }, "\(name)") }
        for city in cities {
            let names = try city.localized("names", length: 1...200)
            #expect(names.texts.contains { $0.language == "en" })
            let latitude = Double(try city.decimal("lat"))!
            let longitude = Double(try city.decimal("lon"))!
            #expect(abs(latitude) <= 90 && abs(longitude) <= 180)
            #expect(try city.integer("population", in: 1...50_000_000) > 0)
            #expect(TimeZone(identifier: try city.string("timeZone")) != nil)
        }
    }

    @Test func `name every city and country in the languages of the sites, each in its letters`() throws {
        for (file, list, id) in [("cities.json", "cities", "id"), ("countries.json", "countries", "iso2")] {
            for entry in try Self.list(file, list) {
                let names = try entry.localized("names", length: 1...200).texts
                let identifier = try entry.string(id)
                for (language, letters) in [("en", /\p{Script=Latin}/), ("ru", /\p{Script=Cyrillic}/), ("zh", /\p{Script=Han}/)] {
                    let name = try #require(names.first { $0.language == language }?.text, "\(language) of \(identifier)")
                    #expect(name.contains(letters), "\(name)")
                }
            }
        }
    }

    @Test func `hold countries once each, with names and a currency`() throws {
        let codes = try Self.countries()
        #expect(codes.count == 53 && Set(codes).count == codes.count)
        for country in try Self.list("countries.json", "countries") {
            #expect(try country.localized("names", length: 1...200).texts.count >= 20)
            #expect(try country.string("currency").utf8.count == 3)
            _ = try country.integer("currencyMinorUnitsISO4217", in: 0...4)
        }
    }

    @Test func `hold the nineteen articles, whose commitments are records that the forum would accept`() throws {
        let articles = try Self.list("articles.json", "articles")
        #expect(try articles.map { try $0.integer("number") } == Array(1...19))
        var commitments: [String] = []
        var indicators: [String] = []
        for article in articles {
            #expect(try article.string("text", length: 50...10_000).isEmpty == false)
            let number = try article.integer("number")
            for json in article.object["commitments"]?.array ?? [] {
                let fields = try Fields(json)
                let id = try fields.value("id", "a commitment's id") { CommitmentID($0) }
                #expect(Int64(id.article) == number)
                commitments.append(id.text)
                // As the demo publishes it: the text by language, and the article it belongs to.
                var body = fields.object
                body["article"] = .integer(number)
                body["text"] = try fields.required("texts")
                let commitment = try Commitment(Fields(.object(body)))
                Self.expectLanguages(commitment)
                #expect(commitment.indicators.allSatisfy { $0.code.hasPrefix("\(id)-") })
                indicators += commitment.indicators.map(\.code)
            }
        }
        #expect(commitments.count == 28 && Set(commitments).count == 28)
        #expect(indicators.count == 30 && Set(indicators).count == 30)
    }

    /// A title in each language that visitors of the demo may choose, each in its letters.
    private static func expectLanguages(_ commitment: Commitment) {
        let english = commitment.text.text(in: "en")
        for (language, letters) in [("ru", /\p{Script=Cyrillic}/), ("zh", /\p{Script=Han}/)] {
            let text = commitment.text.text(in: language)
            #expect(text != english && text.contains(letters), "\(text)")
            for indicator in commitment.indicators {
                #expect(indicator.name(in: language).contains(letters), "\(indicator.code) \(language)")
                #expect(indicator.units?.texts.contains { $0.language == language } == true, "\(indicator.code) \(language)")
            }
        }
    }

    @Test func `hold reports and barriers of the demo that the forum would accept, in all languages`() throws {
        let texts = try JSON.parse(Self.bytes("demo.json"), deepest: 16)
        let reports = (texts["reports"]?.array ?? []) + [try #require(texts["corrected"])]
        #expect(reports.count == 28)
        for report in reports {
            let record = DemoReports.record(report)
            #expect(ReportKey(record["key"]?.string ?? "") != nil, "\(record)")
            let read = try ProgressReport(Fields(record["body"] ?? .null))
            #expect(Set(read.narrative.texts.map(\.language)).isSuperset(of: ["en", "ru", "zh"]))
        }
        let barriers = texts["barriers"]?.array ?? []
        #expect(barriers.count == 3)
        for barrier in barriers {
            let body = BarriersDemo.entry(barrier)["body"] ?? .null
            _ = try RegisterSubmitted<BarrierKind>.body(Fields(body))
            #expect(try Fields(body).localized("summary", length: 1...2000).texts.count == 4)
        }
    }

    @Test func `know each country's currency with the minor units of our table`() throws {
        for country in try Self.list("countries.json", "countries") {
            let currency = try country.value("currency", "a currency") { Currency($0) }
            #expect(try country.integer("currencyMinorUnitsISO4217") == Int64(currency.digits), "\(currency)")
        }
    }

    @Test func `hold visa rules of known countries, each pair once`() throws {
        let index = try PassportIndex(Self.bytes("visa-rules.csv"))
        #expect(index.rows.count == 60)
        let members = Set(try Self.list("cities.json", "cities").map { try $0.value("country", "a code") { CountryCode($0) } })
        for row in index.rows { #expect(members.contains(row.passport) && members.contains(row.destination) && row.passport != row.destination) }
        #expect(Set(index.rows.map(\.requirement)).count >= 4, "rules of several kinds")
    }

    @Test(arguments: [
        ("Passport,Destination,Requirement\nKZ,DE,bribe", 2), ("Passport,Destination,Requirement\nKZ,DE", 2),
        ("Passport,Destination,Requirement\nKZ,DE,30\nKZ,DE,90", 3), ("Passport,Destination,Requirement\nkz,DE,30", 2),
        ("Passport,Destination,Requirement\nKZ,DE,-1", 2), ("Passport,Destination,Requirement\nKZ,DE,0", 2), ("Destination,Passport\n", 1), ("", 1),
    ])
    func `are read whole or not at all, with the line that is wrong`(text: String, line: Int) {
        let error = #expect(throws: PassportIndex.Faults.self) { try PassportIndex(Array(text.utf8)) }
        #expect(error?.faults.first?.line == line)
    }
}
