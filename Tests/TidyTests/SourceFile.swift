import Foundation

/// A Swift file of the project, as the rules of the house look at it.
struct SourceFile {
    static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    /// From the project's root, such as `Sources/SQL/Engine/SQLText.swift`.
    let path: String
    let lines: [String]

    /// Of a target's folder below `Sources`, such as `SQL`.
    var target: String { path.split(separator: "/").dropFirst().first.map(String.init) ?? "" }

    static func all(below folder: String) throws -> [SourceFile] {
        try FileManager.default.subpathsOfDirectory(atPath: root.appending(path: folder).path).filter { $0.hasSuffix(".swift") }.sorted().map {
            path in
            let text = try String(contentsOf: root.appending(path: "\(folder)/\(path)"), encoding: .utf8)
            return SourceFile(path: "\(folder)/\(path)", lines: text.components(separatedBy: "\n"))
        }
    }

    /// Tables that a script has written are nobody's to shorten.
    var isGenerated: Bool { lines.prefix(3).contains { $0.hasPrefix("// Written by seeds/") } }

    var imports: [String] {
        lines.compactMap { line in
            let words = line.split(separator: " ")
            guard let place = words.firstIndex(of: "import"), place <= 2, place + 1 == words.count - 1, !line.hasPrefix(" ") else { return nil }
            return String(words[place + 1])
        }
    }

    /// Functions and initialisers with their first lines, counted from 1, and their lengths in lines.
    var functions: [(line: Int, length: Int)] {
        lines.indices.compactMap { start -> (Int, Int)? in
            let line = lines[start]
            let indent = line.prefix { $0 == " " }
            guard line.contains("func ") || line.contains("init") || line.contains("subscript"), Self.beginsFunction(line) else { return nil }
            for end in start..<min(lines.count, start + 1000) {
                if lines[end] == indent + "}" { return (start + 1, end - start + 1) }
                // One that ends where it begins, or a requirement of a protocol.
                if end == start, line.hasSuffix("}") { return nil }
                if end > start, lines[end].hasPrefix(indent), let next = lines[end].dropFirst(indent.count).first, !" }){".contains(next) {
                    return nil
                }
            }
            return nil
        }
    }

    private static let modifiers: Set<Substring> = [
        "public", "private", "fileprivate", "package", "static", "mutating", "override", "nonisolated", "final", "convenience", "required",
    ]

    private static func beginsFunction(_ line: String) -> Bool {
        for word in line.split(separator: " ") {
            if word.hasPrefix("@") || modifiers.contains(word.prefix { $0 != "(" }) { continue }
            return word == "func" || ["init(", "init?(", "init<", "subscript(", "subscript<"].contains { word.hasPrefix($0) }
        }
        return false
    }
}
