import Primitives
import Testing
import Web

@testable import Forum

/// Of as many countries as the real dataset has, with requirements about as often as there, and as often the same as the one before.
@Suite struct `The pages of the matrix` {
    /// The site's frame has the rest of the 60 KB.
    private static let mostBytes = 51_000

    private static func matrix(_ countries: [CountryCode]) -> VisaMatrix {
        var state: UInt32 = 7
        func chance() -> UInt32 {
            state = state &* 1_664_525 &+ 1_013_904_223
            return (state >> 16) % 100
        }
        // A country asks the same of many, as in the dataset.
        var last = VisaMatrix.Cell.required
        func cell() -> VisaMatrix.Cell {
            if chance() < 40 { return last }
            last = other()
            return last
        }
        func other() -> VisaMatrix.Cell {
            switch chance() {
            case ..<33: .free
            case ..<45: .onArrival
            case ..<62: .eVisa
            case ..<65: .eta
            case ..<66: .refused
            default: .required
            }
        }
        return VisaMatrix(
            countries, countries.map { row in VisaMatrix.Row(destination: row, cells: countries.map { $0 == row ? .home : cell() }) })
    }

    private static let world = matrix(CountryGroup.regions.flatMap(\.countries).sorted().filter { !leftOut.contains($0.text) })
    /// Territories of which no passport index speaks: the rest is about as many as there.
    private static let leftOut = Set(
        "AI AS AW AX BL BM BQ BV CC CK CW CX EH FK FO GF GG GI GL GP GS GU HM IM IO JE KY MF MP MQ MS NC NF NU PF PM PN RE SH SJ SX TC TF TK UM VG VI WF YT"
            .split(separator: " ").map(String.init))

    private static func pages(_ language: String) throws -> VisaPages {
        let today = try #require(UTCDate("2026-11-26"))
        return VisaPages(localizer: Localizer(try #require(Language.named(language)), now: today.start), today: today)
    }

    @Test(arguments: ["en", "ru", "zh-Hans", "ar"]) func `stay below 60 KB, whichever part is chosen`(language: String) throws {
        let pages = try Self.pages(language)
        #expect((195...203).contains(Self.world.rows.count), "\(Self.world.rows.count)")
        for destinations in VisaMatrixPart.Countries.allCases where destinations != .all {
            let bytes = pages.world(Self.world, VisaMatrixPart(destinations: destinations)).content.html.count
            #expect(bytes < Self.mostBytes, "\(destinations.text): \(bytes) bytes")
        }
        let region = Self.matrix(CountryGroup.silkRoad.countries)
        for page in [pages.matrix(region), pages.silkRoad(region)] {
            #expect(page.content.html.count < Self.mostBytes, "the region: \(page.content.html.count) bytes")
        }
    }

    @Test func `say about how large the whole is before somebody opens it`() throws {
        let pages = try Self.pages("en")
        let whole = pages.world(Self.world, VisaMatrixPart(destinations: .all)).content.html
        let told = VisaMatrixLines.kilobytes(of: Self.world) * 1000
        #expect(abs(told - whole.count) < whole.count / 8, "\(told) is told of \(whole.count) bytes")
        let start = String(decoding: pages.world(Self.world, VisaMatrixPart()).content.html, as: UTF8.self)
        #expect(start.contains("about \(told / 1000) KB</a>") && start.contains(#"href="/visa/matrix/world?destinations=all""#))
    }

    @Test func `lead through the whole world, region by region, with the passports that were chosen`() throws {
        var part = VisaMatrixPart(passports: .group(.centralAsia))
        var shown = Set(Self.world.part(part).rows.map(\.destination.text))
        while let next = part.next {
            #expect(next.before == part && next.passports == part.passports)
            part = next
            shown.formUnion(Self.world.part(part).rows.map(\.destination.text))
        }
        #expect(shown == Set(Self.world.rows.map(\.destination.text)))
        #expect(part.link.text == "/visa/matrix/world?destinations=oceania&passports=central-asia")
        let page = String(decoding: try Self.pages("en").world(Self.world, part).content.html, as: UTF8.self)
        #expect(page.contains("← Americas") && page.contains(#"<a href="/visa/rules/FJ/KZ">"#), "few enough cells lead to their borders")
    }

    @Test func `show of a part what the whole shows there`() {
        let part = Self.world.part(VisaMatrixPart(destinations: .group(.easternAsia), passports: .group(.southernAsia)))
        #expect(part.nationalities.count == 9 && part.rows.count >= 6)
        for row in part.rows {
            let whole = Self.world.rows.first { $0.destination == row.destination }?.cells ?? []
            let cells = Dictionary(uniqueKeysWithValues: zip(Self.world.nationalities, whole))
            #expect(zip(part.nationalities, row.cells).allSatisfy { cells[$0] == $1 }, "\(row.destination)")
        }
    }
}
