import Foundation
import TestKit
import Testing

@testable import Sites

@Suite struct `Names of actions in the audit trail` {
    /// Read from the sources: an action is declared where it is done, in a feature of which these pages know nothing.
    @Test func `are words in every language, of every action that the program has`() throws {
        let sources = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../../Sources").standardized
        let files = try #require(FileManager.default.enumerator(at: sources, includingPropertiesForKeys: nil))
        var names = Set<String>()
        for case let file as URL in files where file.pathExtension == "swift" {
            let text = try String(contentsOf: file, encoding: .utf8)
            for match in text.matches(of: /AuditAction\(rawValue: "([^"]+)"\)/) { names.insert(String(match.output.1)) }
        }
        #expect(names.count > 100)
        #expect(names.subtracting(AuditWords.all.keys).sorted() == [], "these have no words")
        #expect(Set(AuditWords.all.keys).subtracting(names).sorted() == [], "these are done nowhere")
    }
}
