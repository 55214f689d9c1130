import FeatureKit
import Primitives
import Testing

@testable import Forum

@Suite struct `Files of Passport Index` {
    /// The 199 names of the dataset's own files.
    private static let names = """
        Albania,Algeria,Andorra,Angola,Antigua and Barbuda,Argentina,Armenia,Australia,Austria,Azerbaijan,Bahamas,Bahrain,Bangladesh,Barbados,Belarus,\
        Belgium,Belize,Benin,Bhutan,Bolivia,Bosnia and Herzegovina,Botswana,Brazil,Brunei,Bulgaria,Burkina Faso,Burundi,Cambodia,Cameroon,Canada,\
        Cape Verde,Central African Republic,Chad,Chile,China,Colombia,Comoros,Congo,DR Congo,Costa Rica,Ivory Coast,Croatia,Cuba,Cyprus,\
        Czech Republic,Denmark,Djibouti,Dominica,Dominican Republic,Ecuador,Egypt,El Salvador,Equatorial Guinea,Eritrea,Estonia,Swaziland,Ethiopia,\
        Fiji,Finland,France,Gabon,Gambia,Georgia,Germany,Ghana,Greece,Grenada,Guatemala,Guinea,Guinea-Bissau,Guyana,Haiti,Honduras,Hong Kong,Hungary,\
        Iceland,India,Indonesia,Iran,Iraq,Ireland,Israel,Italy,Jamaica,Japan,Jordan,Kazakhstan,Kenya,Kiribati,Kosovo,Kuwait,Kyrgyzstan,Laos,Latvia,\
        Lebanon,Lesotho,Liberia,Libya,Liechtenstein,Lithuania,Luxembourg,Macao,Madagascar,Malawi,Malaysia,Maldives,Mali,Malta,Marshall Islands,\
        Mauritania,Mauritius,Mexico,Micronesia,Moldova,Monaco,Mongolia,Montenegro,Morocco,Mozambique,Myanmar,Namibia,Nauru,Nepal,Netherlands,\
        New Zealand,Nicaragua,Niger,Nigeria,North Korea,North Macedonia,Norway,Oman,Pakistan,Palau,Palestine,Panama,Papua New Guinea,Paraguay,Peru,\
        Philippines,Poland,Portugal,Qatar,Romania,Russia,Rwanda,Saint Kitts and Nevis,Saint Lucia,Samoa,San Marino,Sao Tome and Principe,Saudi Arabia,\
        Senegal,Serbia,Seychelles,Sierra Leone,Singapore,Slovakia,Slovenia,Solomon Islands,Somalia,South Africa,South Korea,South Sudan,Spain,\
        Sri Lanka,Saint Vincent and the Grenadines,Sudan,Suriname,Sweden,Switzerland,Syria,Taiwan,Tajikistan,Tanzania,Thailand,Timor-Leste,Togo,Tonga,\
        Trinidad and Tobago,Tunisia,Turkey,Turkmenistan,Tuvalu,Uganda,Ukraine,United Arab Emirates,United Kingdom,United States,Uruguay,Uzbekistan,\
        Vanuatu,Vatican,Venezuela,Vietnam,Yemen,Zambia,Zimbabwe,Afghanistan
        """.split(separator: ",").map(String.init)

    @Test func `name each country of the dataset, by its code or in its words`() throws {
        #expect(Self.names.count == 199)
        for name in Self.names where PassportIndex.country(name) == nil { Issue.record("\(name) is unknown") }
        #expect(Set(Self.names.compactMap { PassportIndex.country($0) }).count == 199, "no two of them are one")
        for (name, code) in [("Swaziland", "SZ"), ("DR Congo", "CD"), ("Congo", "CG"), ("Ivory Coast", "CI"), ("Kosovo", "XK"), ("KZ", "KZ")] {
            #expect(PassportIndex.country(name)?.text == code)
        }
        #expect(PassportIndex.country("Atlantis") == nil && PassportIndex.country("kz") == nil)
    }

    @Test func `are read with names, as a list and as a matrix`() throws {
        let tidy = try VisaFile(Array("Passport,Destination,Requirement\nTurkey,Kyrgyzstan,90\nDR Congo,Kyrgyzstan,visa required\n".utf8))
        #expect(tidy.rows.map(\.key.description) == ["KG/TR/tourism/ordinary", "KG/CD/tourism/ordinary"])
        let matrix = try VisaFile(Array("Passport,Kyrgyzstan,Hong Kong\nTurkey,90,visa free\n".utf8))
        #expect(matrix.format == .matrix && matrix.rows.map(\.key.description) == ["KG/TR/tourism/ordinary", "HK/TR/tourism/ordinary"])
        let rows = try PassportIndex(Array("Passport,Destination,Requirement\nTurkey,Kyrgyzstan,90\n".utf8)).rows
        #expect(rows.map(\.passport.text) == ["TR"])
    }

    /// A quotation mark that is never closed takes the rest of the file with it, for who reads it as a table.
    @Test func `tell all that is wrong, in the order of their lines, whatever a broken line hides`() throws {
        let text = """
            Passport,Destination,Requirement
            KZ,DE,bribe
            KZ,FR,"30
            Atlantis,DE,30
            KZ,"IT",7
            KZ,"ES"x,30
            KZ,PT
            """
        let refusal = #expect(throws: VisaFileRefusal.self) { try VisaFile(Array(text.utf8)) }
        guard case .lines(let faults, let count) = try #require(refusal) else { return }
        #expect(faults.map(\.line) == [2, 3, 4, 6, 7] && count == 5)
        let faulty = #expect(throws: PassportIndex.Faults.self) { try PassportIndex(Array(text.utf8)) }
        #expect(faulty?.faults.map(\.line) == [2, 3, 4, 6, 7] && faulty?.count == 5)
    }

    @Test func `with nothing but broken lines are refused after some of them`() throws {
        let text = "Passport,Destination,Requirement\n" + String(repeating: "KZ,DE,\"30\n", count: 1000)
        let refusal = #expect(throws: VisaFileRefusal.self) { try VisaFile(Array(text.utf8)) }
        guard case .lines(let faults, _) = try #require(refusal) else { return }
        #expect(faults.count == TableFile.mostBroken)
    }
}
