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

    @Test func `that holds a wrong value is named, and the file's own value is not blamed for it`() throws {
        let faults = Example.node.faults(
            "node:\n  directory: /d\n  log:\n    level: info\n", environment: ["CARAVANSERAI_NODE_LOG_LEVEL": "loud"])
        #expect(faults.count == 1)
        #expect(
            try #require(faults.first).hasPrefix(
                "CARAVANSERAI_NODE_LOG_LEVEL must be one of trace, debug, info, notice, warning, error, critical, not \"loud\""))
    }

    @Test(
        arguments: [
            ("CARAVANSERAI_NODE_DIR", "CARAVANSERAI_NODE_DIRECTORY"), ("CARAVANSERAI_NODE_DIRECTROY", "CARAVANSERAI_NODE_DIRECTORY"),
            ("CARAVANSERAI_NODE_LISTEN", "CARAVANSERAI_NODE_FEDERATION_LISTEN"), ("CARAVANSERAI_LOG_LEVEL", "CARAVANSERAI_NODE_LOG_LEVEL"),
            ("caravanserai_node_log_level", "CARAVANSERAI_NODE_LOG_LEVEL"), ("CARAVANSERAI_NODE_WEB.LISTEN", "CARAVANSERAI_NODE_WEB_LISTEN"),
        ])
    func `that looks like a slip is ignored with one warning that names what was meant`(variable: String, meant: String) throws {
        let settings = try NodeSettings(
            file: "/etc/n.yaml", text: "node:\n  directory: /d\n  log:\n    level: error\n", environment: [variable: "debug", "PATH": "/bin"])
        #expect(settings.warning == "The environment variable \(variable) (did you mean \(meant)?) is no setting and is ignored.")
        #expect(settings.log.level == .error)
        #expect(settings.directory == "/d")
    }

    @Test func `among several slips is told in the same line`() throws {
        let settings = try NodeSettings(
            file: nil, text: nil,
            environment: ["CARAVANSERAI_NODE_DIRECTORY": "/d", "CARAVANSERAI_NODE_DIR": "/e", "CARAVANSERAI_NODE_LOG_LEVELS": "x"])
        #expect(
            settings.warning
                == "The environment variables CARAVANSERAI_NODE_DIR (did you mean CARAVANSERAI_NODE_DIRECTORY?), CARAVANSERAI_NODE_LOG_LEVELS (did you mean CARAVANSERAI_NODE_LOG_LEVEL?) are no settings and are ignored."
        )
    }

    @Test(
        arguments: [
            "CARAVANSERAI_PORT", "CARAVANSERAI_NODE_PORT", "CARAVANSERAI_NODE_PORT_7443_TCP", "CARAVANSERAI_NODE_PORT_7443_TCP_ADDR",
            "CARAVANSERAI_NODE_PORT_7443_TCP_PORT", "CARAVANSERAI_NODE_PORT_7443_TCP_PROTO", "CARAVANSERAI_NODE_SERVICE_HOST",
            "CARAVANSERAI_NODE_SERVICE_PORT", "CARAVANSERAI_NODE_SERVICE_PORT_FEDERATION", "CARAVANSERAI_NODE_WEB_SERVICE_HOST",
            "CARAVANSERAI_NODE_WEB_PORT_8080_TCP", "CARAVANSERAI_SERVICE_HOST", "CARAVANSERAI_COORDINATOR_FORUM", "CARAVANSERAI_COORDINATOR_PORT",
            "CARAVANSERAI_BACKUPS", "CARAVANSERAI_KILLS", "CARAVANSERAI", "CARAVANSERAI_NOPE", "PATH", "NODE_DIRECTORY",
        ])
    func `that is no setting's name changes nothing, such as those that Kubernetes sets for a service`(variable: String) throws {
        let settings = try NodeSettings(file: "/etc/n.yaml", text: "node:\n  directory: /d\n", environment: [variable: "tcp://10.0.0.1:7443"])
        #expect(settings.warning == nil)
        #expect(settings.directory == "/d")
    }

    @Test func `stands in for a file only where it says what a file must`() {
        #expect(NodeSettings.isGiven(by: ["CARAVANSERAI_NODE_DIRECTORY": "/d"]))
        #expect(!NodeSettings.isGiven(by: ["CARAVANSERAI_NODE_PORT": "tcp://10.0.0.1:7443", "CARAVANSERAI_COORDINATOR_DIRECTORY": "/d"]))
        #expect(CoordinatorSettings.isGiven(by: ["CARAVANSERAI_COORDINATOR_DIRECTORY": "/d"]))
    }
}
