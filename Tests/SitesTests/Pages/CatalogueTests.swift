import Federation
import Forum
import Foundation
import Testing

@testable import Sites

@Suite("The catalogue of messages")
struct CatalogueTests {
    private let catalogue = Catalogue.standard
    private let sources = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../../Sources/Sites").standardizedFileURL

    @Test("every language has the same keys, with the same places to fill", arguments: Language.allCases)
    func sameKeys(_ language: Language) throws {
        let english = try #require(catalogue.texts[.english])
        let own = try #require(catalogue.texts[language])
        #expect(english.count > 100)
        #expect(Set(own.keys) == Set(english.keys))
        for (key, text) in own {
            #expect(!text.isEmpty)
            #expect(places(text) == places(try #require(english[key])), "\(key)")
        }
    }

    private func places(_ text: String) -> Set<String> { Set(text.matches(of: /\{\w+\}/).map { String($0.output) }) }

    @Test("every key that code and templates name is there")
    func namedKeys() throws {
        var named: Set<String> = []
        for template in Templates.sources.values {
            named.formUnion(String(decoding: template, as: UTF8.self).matches(of: /\{\{t\.(\w+)\}\}/).map { String($0.output.1) })
        }
        let fromTemplates = named.count
        for folder in ["Pages", "Site"] {
            for file in try FileManager.default.contentsOfDirectory(at: sources.appending(path: folder), includingPropertiesForKeys: nil) {
                let text = try String(contentsOf: file, encoding: .utf8)
                named.formUnion(text.matches(of: /wording\("([\w.]+)"/).map { String($0.output.1) })
                named.formUnion(text.matches(of: /banner\("\w+", "(\w+)"/).flatMap { ["banner.\($0.output.1)", "banner.\($0.output.1).text"] })
            }
        }
        #expect(fromTemplates > 5 && named.count > 60)
        for key in named.sorted() { #expect(catalogue.contains(key, in: .english), "\(key)") }
    }

    @Test("every record type has a name for people", arguments: RecordRegistry.forum.names)
    func types(_ name: String) { #expect(catalogue.contains("type.\(name)", in: .english)) }

    @Test("texts are written in their language's letters, without what nobody says who speaks it")
    func letters() throws {
        for (language, letters) in [(Language.russian, /\p{Script=Cyrillic}/), (.chinese, /\p{Script=Han}/)] {
            for (key, text) in try #require(catalogue.texts[language]) {
                let words = text.replacing(/\{\w+\}|UTC/, with: "")
                if words.contains(/\p{L}/) { #expect(words.contains(letters), "\(key)") }
                #expect(!words.contains(/\p{Script=Latin}/), "\(key)")
                for wrong in ["树根", "信封", "Киргизия", "В ногу"] { #expect(!text.contains(wrong), "\(key)") }
            }
        }
        #expect(catalogue.country("KG", in: .russian) == "Кыргызстан")
    }

    @Test("countries have names in every language", arguments: Language.allCases)
    func countries(_ language: Language) {
        #expect(catalogue.country("KZ", in: language) == [.english: "Kazakhstan", .russian: "Казахстан", .chinese: "哈萨克斯坦"][language])
        #expect(catalogue.country("ZZ", in: language) == "ZZ")
    }
}
