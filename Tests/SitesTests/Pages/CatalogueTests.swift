import AllFeatures
import Federation
import Forum
import Foundation
import SQL
import Testing

@testable import Sites
@testable import Web

@Suite("The catalogues of messages")
struct CatalogueTests {
    private static let project = (1...4).reduce(URL(filePath: #filePath)) { path, _ in path.deletingLastPathComponent() }

    /// By the path of the English one, the sentences of each language.
    private static func catalogues() throws -> [String: [String: [String: String]]] {
        let sources = project.appending(path: "Sources")
        let files = try FileManager.default.subpathsOfDirectory(atPath: sources.path).filter {
            $0.hasSuffix(".json") && $0.split(separator: ".").count == 3
        }
        var found: [String: [String: [String: String]]] = [:]
        for file in files {
            let parts = file.split(separator: ".").map(String.init)
            let data = try Data(contentsOf: sources.appending(path: file))
            found[parts[0], default: [:]][parts[1]] = try JSONDecoder().decode([String: String].self, from: data)
        }
        return found
    }

    @Test func `every catalogue is complete in English, Russian and Chinese, and none is empty`() throws {
        let catalogues = try Self.catalogues()
        #expect(catalogues.count >= 4)
        for (name, languages) in catalogues {
            #expect(Set(languages.keys).isSuperset(of: ["en", "ru", "zh-Hans"]), "\(name)")
            for (language, texts) in languages {
                #expect(Set(texts.keys) == Set(languages["en", default: [:]].keys), "\(name).\(language)")
                #expect(texts.allSatisfy { !$0.value.isEmpty }, "\(name).\(language)")
            }
        }
    }

    @Test func `every sentence is used`() throws {
        let paths = try FileManager.default.subpathsOfDirectory(atPath: Self.project.appending(path: "Sources").path).filter {
            $0.hasSuffix(".swift")
        }
        var texts: [String: String] = [:]
        for path in paths { texts[path] = try String(contentsOf: Self.project.appending(path: "Sources/\(path)"), encoding: .utf8) }
        let generated = texts.filter { $0.value.contains("// Written by seeds/messages.py") }
        // Every `SomeText.sentence` that is written anywhere else.
        var used: Set<String> = []
        for text in texts.filter({ generated[$0.key] == nil }).values {
            let names = text.utf8.split {
                !($0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "_") || (0x30...0x39).contains($0) || (0x41...0x5A).contains($0 & 0xDF))
            }
            for name in names {
                let parts = String(Substring(name)).split(separator: ".")
                for (owner, sentence) in zip(parts, parts.dropFirst()) where owner.hasSuffix("Text") { used.insert("\(owner).\(sentence)") }
            }
        }
        #expect(generated.count >= 4)
        for (path, text) in generated {
            let enumeration = try #require(path.split(separator: "/").last?.dropLast(".swift".count))
            // A catalogue may stand before the page that it is for.
            guard used.contains(where: { $0.hasPrefix("\(enumeration).") }) else { continue }
            for line in text.split(separator: "\n") {
                guard let match = line.firstMatch(of: /static (?:var|func) `?(\w+)/) else { continue }
                let name = "\(enumeration).\(match.output.1)"
                #expect(used.contains(name), "\(name)")
            }
        }
    }

    @Test("every record type has a name for people", arguments: RecordRegistry.forum.names)
    func types(_ name: String) { #expect(Features.name(ofRecordType: name) != nil) }

    @Test func `texts are written in their language's letters, without what nobody says who speaks it`() throws {
        for (name, languages) in try Self.catalogues() {
            for (language, letters) in [("ru", /\p{Script=Cyrillic}/), ("zh-Hans", /\p{Script=Han}/), ("ar", /\p{Script=Arabic}/)] {
                for (key, text) in languages[language] ?? [:] {
                    // Names of formats and files, and codes as examples, are the same in every language.
                    let plain = text.replacing(
                        /UTF-8|TLS|iCalendar|JPEG|PNG|WebP|SVG|\bUID\b|\bShift\b|\bEnter\b|webhooks\.networks|vault\.db|city\.db|A–Z|YYYY-MM-DD|YYYY-MM|YYYY|YYMMDD|\bKAZ\b|\bUSD\b|\bKZT\b|XXA|وD|\b[ACDFIMPV]\b|\bKB\b|Passport,Destination,Requirement|Passport Index|Passport|tidy|Excel|HTML|JSON|PDF|SDMX|\/progress\/editions|DE FR IT|https:\/\/example.org\/forum|https|webhook-signature|Standard Webhooks|\bKZ\b|\bMB\b|\bPIN\b|\bPDF\b|\bAPI\b|\bMiB\b|\bKiB\b|\bDebian\b|E-mehmon|eqonaq\.kz|vmp\.gov\.kz|\bADR\b|\bRevPAR\b/,
                        with: "")
                    let words = plain.replacing(/\b(?:zero|one|two|few|many|other):|\{\w+(?::\w+)?|UTC|CSV|SHA-256/, with: "")
                    if words.contains(/\p{L}/) { #expect(words.contains(letters), "\(name).\(key)") }
                    #expect(!words.contains(/\p{Script=Latin}/), "\(name).\(key): \(words)")
                    for wrong in ["树根", "信封", "Киргизия", "В ногу"] { #expect(!text.contains(wrong), "\(name).\(key)") }
                }
            }
        }
        #expect(Localizer(try #require(Language.named("ru")), now: .system).country("KG") == "Кыргызстан")
    }
}
