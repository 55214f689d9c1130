import Settings
import Testing

@Suite struct `Settings that are shown` {
    private static func readings(_ text: String, _ environment: [String: String] = [:]) throws -> [String: SettingReading] {
        let settings = try NodeSettings(file: "/etc/node.yaml", text: text, environment: environment)
        return Dictionary(settings.readings.map { ($0.key, $0) }) { $1 }
    }

    @Test func `say where each comes from: a line of the file, a variable, or nobody`() throws {
        let readings = try Self.readings(
            "node:\n  directory: /srv/node\n  web:\n    listen: 127.0.0.1:9999\n", ["CARAVANSERAI_NODE_LOG_LEVEL": "debug"])
        #expect(readings["node.web.listen"]?.value == "127.0.0.1:9999" && readings["node.web.listen"]?.source == .file("/etc/node.yaml", line: 4))
        #expect(readings["node.log.level"]?.value == "debug" && readings["node.log.level"]?.source == .variable("CARAVANSERAI_NODE_LOG_LEVEL"))
        for (key, value) in [
            ("federation.listen", "0.0.0.0:7443"), ("log.format", "logfmt"), ("mail.from", "none"), ("mail.authorities", "system"),
            ("webhooks.networks", "none"), ("limits.connections", "4096"), ("mail.directory", "/srv/node/mail"),
            ("operations.listen", "127.0.0.1:9443"),
        ] {
            #expect(readings["node.\(key)"]?.value == value && readings["node.\(key)"]?.source == .standard, "\(key): \(readings["node.\(key)"])")
        }
    }

    @Test func `hold no half of a secret, and no way to one`() throws {
        let readings = try Self.readings(
            """
            node:
              directory: /srv/node
              mail:
                from: forum@almaty.example
                server: smtp.example.org:587
                user: plum
                passwordFile: /etc/apricot
            """)
        #expect(readings["node.mail.user"]?.value == nil && readings["node.mail.passwordFile"]?.value == nil)
        #expect(!"\(readings)".contains("plum") && !"\(readings)".contains("apricot"))
        #expect(readings["node.mail.server"]?.value == "smtp.example.org:587")
    }

    @Test func `are all that there are`() throws {
        let node = try NodeSettings(file: nil, text: nil, environment: ["CARAVANSERAI_NODE_DIRECTORY": "/srv/node"])
        #expect(node.readings.count == Set(node.readings.map(\.key)).count && node.readings.count > 20)
    }

    @Test(arguments: [
        ("none", 0), ("10.1.0.0/16", 1), ("10.1.0.0/16, fd00:1::/32", 2), ("10.1.0.0/16,192.0.2.7", 2),
    ])
    func `name the networks that webhooks may reach`(text: String, count: Int) throws {
        let settings = try NodeSettings(
            file: nil, text: nil, environment: ["CARAVANSERAI_NODE_DIRECTORY": "/srv/node", "CARAVANSERAI_NODE_WEBHOOKS_NETWORKS": text])
        #expect(settings.webhooks.networks.count == count && settings.webhooks.authorities == nil)
    }

    @Test(arguments: ["all", "10.1.0.1/16", "10.1.0.0/16,", "10.1.0.0/16;10.2.0.0/16", "example.org"])
    func `name no networks in another form`(text: String) {
        #expect(throws: SettingsError.self) {
            try NodeSettings(
                file: nil, text: nil, environment: ["CARAVANSERAI_NODE_DIRECTORY": "/srv/node", "CARAVANSERAI_NODE_WEBHOOKS_NETWORKS": text])
        }
    }
}
