import Testing

@testable import Settings

@Suite struct `The section of a configuration file` {
    @Test(
        arguments: [
            "node:\n  directory: /d\n", "\u{FEFF}node:\n  directory: /d\n", "\"node\":\n  directory: /d\n", "'node':\n  directory: /d\n",
            "# a: comment\n\n---\nnode: {directory: /d}\n", "{\"node\": {\"directory\": \"/d\"}}", "node:\r\n  directory: /d\r\n",
            "? node\n: directory: /d\n",
        ])
    func `is found as its settings are, however it is written`(text: String) throws {
        #expect(SettingsFile.section(of: text) == "node")
        #expect(try NodeSettings(file: "/n.yaml", text: text, environment: [:]).directory == "/d")
    }

    @Test(arguments: ["", "# nothing", "- node", "node: [", "7"]) func `is none in what has none`(text: String) {
        #expect(SettingsFile.section(of: text) == nil)
    }
}
