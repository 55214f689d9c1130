import Foundation
import Testing

@testable import Settings

@Suite struct `The annotated examples` {
    @Test(arguments: Example.allCases)
    func `are read without a fault`(example: Example) throws {
        #expect(example.faults(try example.text()) == [])
    }

    @Test(arguments: Example.allCases)
    func `hold every key that the program knows`(example: Example) throws {
        let keys = try example.knownKeys()
        #expect(keys.count >= 7)
        let lines = try example.text().components(separatedBy: "\n")
        for key in keys {
            let name = try #require(key.components(separatedBy: ".").last)
            #expect(lines.contains { $0.hasPrefix("  ") && $0.drop { $0 == " " }.hasPrefix("\(name): ") }, "\(example.file) does not show \(key).")
            // A wrong value from the environment is judged, so the key is known by this very path.
            let variable = "CARAVANSERAI_\(example.rawValue)_\(key.replacingOccurrences(of: ".", with: "_"))".uppercased()
            #expect(example.faults(try example.text(), environment: [variable: ""]).count == 1, "\(variable) is not heeded.")
        }
    }

    @Test(arguments: Example.allCases)
    func `say above every key whether it is mandatory or what its default is`(example: Example) throws {
        var comment = ""
        for line in try example.text().components(separatedBy: "\n").drop(while: { !$0.hasPrefix("\(example.rawValue):") }).dropFirst() {
            let text = line.trimmingCharacters(in: .whitespaces)
            if text.hasPrefix("#") {
                comment += text
            } else {
                let isKey = !text.isEmpty && !text.hasSuffix(":")
                if isKey { #expect(comment.contains("Default") || comment.contains("Mandatory"), "Nothing is said above \(text).") }
                comment = ""
            }
        }
    }

    @Test func `give the defaults that a coordinator has`() throws {
        let shown = try CoordinatorSettings(file: "/etc/c.yaml", text: try Example.coordinator.text(), environment: [:])
        let bare = try CoordinatorSettings(
            file: "/etc/c.yaml", text: "coordinator: {forum: silkroad, directory: /d, federation: {url: 'https://a'}}", environment: [:])
        #expect(shown.federation == bare.federation)
        #expect(shown.web == bare.web)
        #expect(shown.connections == bare.connections)
        #expect(shown.webConnections == bare.webConnections)
        #expect(shown.connectionsPerAddress == bare.connectionsPerAddress)
        #expect(shown.log == bare.log)
        #expect(bare.control == "/d/control.sock")
    }

    @Test func `give the defaults that a node has`() throws {
        let shown = try NodeSettings(file: "/etc/n.yaml", text: try Example.node.text(), environment: [:])
        let bare = try NodeSettings(file: "/etc/n.yaml", text: "node: {directory: d}", environment: [:])
        #expect(shown.federation == bare.federation)
        #expect(shown.web == bare.web)
        #expect(shown.connections == bare.connections)
        #expect(shown.webConnections == bare.webConnections)
        #expect(shown.connectionsPerAddress == bare.connectionsPerAddress)
        #expect(shown.idleDatabaseSeconds == bare.idleDatabaseSeconds)
        #expect(shown.log == bare.log)
        #expect(bare.directory == "/etc/d", "a relative path is below the file's folder")
        #expect(bare.control == "/etc/d/control.sock")
    }
}
