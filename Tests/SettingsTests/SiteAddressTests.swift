import Testing

@testable import Settings

@Suite struct `Where browsers reach the sites of a node` {
    private static func read(_ address: String?) throws(SettingsError) -> NodeSettings {
        let line = address.map { "    address: \"\($0)\"\n" } ?? ""
        return try NodeSettings(file: nil, text: "node:\n  directory: /srv/node\n  web:\n    listen: 127.0.0.1:8080\n\(line)", environment: [:])
    }

    @Test func `is the host of each city over TLS where nothing is said, and nowhere where other cities shall not be told`() throws {
        #expect(try Self.read(nil).sites == "https://{host}")
        #expect(try Self.read("none").sites == nil)
        for address in ["https://{host}:8443", "http://{host}:8081"] { #expect(try Self.read(address).sites == address) }
    }

    @Test(arguments: [
        "https://almaty.example", "{host}", "https://{host}/", "https://{host}:0", "https://{host}:070", "ftp://{host}", "https://x.{host}", "",
    ])
    func `is nothing else`(address: String) throws {
        let error = #expect(throws: SettingsError.self) { try Self.read(address) }
        #expect(error?.faults.contains { $0.contains("node.web.address must be https://{host}") } == true, "\(String(describing: error))")
    }
}
