import Foundation
import Testing

/// What the documents point at is there.
@Suite struct `The documents` {
    private static let project = (1...3).reduce(URL(filePath: #filePath)) { path, _ in path.deletingLastPathComponent() }

    /// Every Markdown file of the project, relative to it.
    static let files: [String] = {
        let folders = ["", "docs", "docs/decisions", "deploy", "seeds"]
        return folders.flatMap { folder in
            ((try? FileManager.default.contentsOfDirectory(atPath: project.appending(path: folder).path())) ?? [])
                .filter { $0.hasSuffix(".md") }.map { folder.isEmpty ? $0 : "\(folder)/\($0)" }
        }.sorted()
    }()

    private static func text(_ file: String) throws -> String { try String(contentsOf: project.appending(path: file), encoding: .utf8) }

    /// As GitHub makes it of a heading.
    private static func anchors(_ file: String) throws -> Set<String> {
        let headings = try text(file).split(separator: "\n").filter { $0.hasPrefix("#") }
        return Set(
            headings.map { heading in
                String(
                    heading.drop { $0 == "#" }.dropFirst().lowercased().filter { $0.isLetter || $0.isNumber || " -_".contains($0) }.map {
                        $0 == " " ? "-" : $0
                    })
            })
    }

    @Test func `are more than a few`() { #expect(Self.files.count >= 15) }

    @Test(arguments: files)
    func `lead to files and headings that exist`(file: String) throws {
        let folder = Self.project.appending(path: file).deletingLastPathComponent()
        for match in try Self.text(file).matches(of: /\]\(([^)\s]+)\)/) {
            let target = String(match.1)
            guard !target.hasPrefix("http") else { continue }
            let parts = target.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
            let path = parts[0].isEmpty ? Self.project.appending(path: file) : folder.appending(path: parts[0])
            #expect(FileManager.default.fileExists(atPath: path.path()), "\(file) leads to \(target), which is not there.")
            guard parts.count == 2, path.path().hasSuffix(".md") else { continue }
            let relative = path.standardizedFileURL.path().replacing(Self.project.standardizedFileURL.path(), with: "", maxReplacements: 1)
            #expect(try Self.anchors(relative).contains(parts[1]), "\(file) leads to \(target), which has no such heading.")
        }
    }

    @Test func `of threats name tests that exist`() throws {
        let names = try Self.text("docs/threat-model.md").matches(of: /`([A-Za-z]+Tests\/[A-Za-z\/]+\.swift)`/).map { String($0.1) }
        #expect(names.count > 30)
        for name in names {
            #expect(FileManager.default.fileExists(atPath: Self.project.appending(path: "Tests/\(name)").path()), "There is no Tests/\(name).")
        }
    }

    @Test func `of the protocol describe every record type of the vectors`() throws {
        let text = try Self.text("docs/protocol.md")
        let vectors = try Self.text("Tests/Vectors/records/records.json")
        let types = Set(vectors.matches(of: /"type": "([a-z.]+)"/).map { String($0.1) }).subtracting(["weather.observed"])
        #expect(types.count >= 9)
        for type in types {
            // All registers have two types alike.
            let general = type.replacing(/^register\.[a-z]+\.(?=submitted$|reviewed$)/, with: "register.<kind>.")
            #expect([type, general].contains { text.contains("### `\($0)`") }, "docs/protocol.md does not describe \(type).")
        }
    }
}
