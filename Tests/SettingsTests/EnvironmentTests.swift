import Testing

@testable import Settings

@Suite struct `An environment variable` {
    @Test func `overrides the file`() throws {
        let settings = try NodeSettings(
            file: "/etc/n.yaml", text: "node:\n  directory: /d\n  federation:\n    listen: 0.0.0.0:1\n",
            environment: ["CARAVANSERAI_NODE_FEDERATION_LISTEN": "[::1]:7450", "CARAVANSERAI_NODE_LIMITS_IDLEDATABASESECONDS": "5"])
        #expect(settings.federation == ListenAddress("[::1]:7450"))
        #expect(settings.idleDatabaseSeconds == 5)
        #expect(settings.directory == "/d")
    }

    @Test func `may stand in for the whole file`() throws {
        let settings = try NodeSettings(file: "/etc/n.yaml", text: nil, environment: ["CARAVANSERAI_NODE_DIRECTORY": "/var/lib/x"])
        #expect(settings.directory == "/var/lib/x")
        #expect(settings.control == "/var/lib/x/control.sock")
    }

    @Test(
        arguments: [
            (
                "CARAVANSERAI_NODE_LOG_LEVEL",
                "CARAVANSERAI_NODE_LOG_LEVEL must be one of trace, debug, info, notice, warning, error, critical, not \"loud\""
            ),
            ("CARAVANSERAI_NOPE", "CARAVANSERAI_NOPE names no setting; they begin with CARAVANSERAI_NODE_"),
            ("CARAVANSERAI_NODE_DIR", "CARAVANSERAI_NODE_DIR names no known key of node; known are control.socket, directory, "),
        ])
    func `that is wrong is named, and the file's own value is not blamed for it`(variable: String, fault: String) throws {
        let faults = Example.node.faults("node:\n  directory: /d\n  log:\n    level: info\n", environment: [variable: "loud"])
        #expect(faults.count == 1)
        #expect(try #require(faults.first).hasPrefix(fault))
    }

    @Test func `of another section or program is left alone`() {
        let others = ["CARAVANSERAI_COORDINATOR_FORUM": "A", "PATH": "/bin", "NODE_DIRECTORY": ""]
        #expect(Example.node.faults("node:\n  directory: /d\n", environment: others) == [])
    }
}
