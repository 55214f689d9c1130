import Foundation
import Testing

@testable import Settings

/// Each fault names the file, the line, the key and the expected form.
@Suite struct `A wrong configuration` {
    private static let good = "coordinator:\n  forum: silkroad\n  directory: /d\n  federation:\n    url: https://a.example.org\n"

    @Test(
        arguments: [
            ("  forrum: x\n", 6, "coordinator.forrum is no known key; did you mean coordinator.forum?"),
            ("  web: 127.0.0.1:1\n", 6, "coordinator.web is no known key; did you mean coordinator.web.listen?"),
            ("  connections: 100\n", 6, "coordinator.connections is no known key; did you mean coordinator.limits.connections?"),
            ("  log:\n    colour: red\n", 7, "coordinator.log.colour is no known key; known are control.socket, directory, federation.listen"),
            ("web:\n  listen: 127.0.0.1:1\n", 6, "web is no section of this file; it takes `coordinator:`"),
        ])
    func `with an unknown key is told its line and the likeliest key`(addition: String, line: Int, fault: String) throws {
        let faults = Example.coordinator.faults(Self.good + addition)
        #expect(faults.count == 1)
        #expect(try #require(faults.first).hasPrefix("config/coordinator.example.yaml:\(line): \(fault)"))
    }

    @Test(
        arguments: [
            ("forum: silkroad", "forum: Silk Road", 2, "coordinator.forum must be a slug such as silkroad, not \"Silk Road\""),
            ("forum: silkroad", "forum:", 2, "coordinator.forum must be a slug such as silkroad, not \"\""),
            ("forum: silkroad", "forum: [a, b]", 2, "coordinator.forum must be a slug such as silkroad, not a list"),
            ("directory: /d", "directory: \"\"", 3, "coordinator.directory must be a path, written out: ~ and $ stand for nothing here, not \"\""),
            (
                "directory: /d", "directory: ~/forum", 3,
                "coordinator.directory must be a path, written out: ~ and $ stand for nothing here, not \"~/forum\""
            ),
            ("directory: /d", "directory: $HOME/forum", 3, "coordinator.directory must be a path, written out"),
            (
                "https://a.example.org", "http://a", 5,
                "coordinator.federation.url must be https://host[:port], a port of 1 to 65535 and no path, not \"http://a\""
            ),
            (
                "https://a.example.org", "https://a/b", 5,
                "coordinator.federation.url must be https://host[:port], a port of 1 to 65535 and no path, not \"https://a/b\""
            ),
            (
                "https://a.example.org", "https://a.example.org:74400", 5,
                "coordinator.federation.url must be https://host[:port], a port of 1 to 65535"
            ),
            ("https://a.example.org", "https://a_b.example.org", 5, "coordinator.federation.url must be https://host[:port]"),
            ("https://a.example.org", "https://a@b.example.org", 5, "coordinator.federation.url must be https://host[:port]"),
            (
                "https://a.example.org", "https://a\n    listen: 7440", 6,
                "coordinator.federation.listen must be HOST:PORT, such as 127.0.0.1:7440 or [::1]:7440, not \"7440\""
            ),
            (
                "forum: silkroad", "forum: silkroad\n  log: {level: loud}", 3,
                "coordinator.log.level must be one of trace, debug, info, notice, warning"
            ),
            (
                "forum: silkroad", "forum: silkroad\n  limits:\n    connections: 15", 4,
                "coordinator.limits.connections must be a number from 16 to 100000, not \"15\""
            ),
        ])
    func `with a wrong value is told its line and the form`(old: String, new: String, line: Int, fault: String) throws {
        let faults = Example.coordinator.faults(Self.good.replacingOccurrences(of: old, with: new))
        #expect(faults.count == 1)
        #expect(try #require(faults.first).hasPrefix("config/coordinator.example.yaml:\(line): \(fault)"))
    }

    @Test(
        arguments: [
            ("  forum: silkroad\n", "", 1, "coordinator.forum is missing; it must be a slug such as silkroad"),
            (
                "url: https://a.example.org", "listen: 127.0.0.1:1", 4,
                "coordinator.federation.url is missing; it must be https://host[:port], a port of 1 to 65535 and no path"
            ),
        ])
    func `without a key is told which mapping should hold it`(old: String, new: String, line: Int, fault: String) {
        let faults = Example.coordinator.faults(Self.good.replacingOccurrences(of: old, with: new))
        #expect(faults == ["config/coordinator.example.yaml:\(line): \(fault)"])
    }

    @Test(
        arguments: [
            ("node:\n\tdirectory: /d\n", 2, "is no YAML: found character that cannot start any token; indent with spaces, not with tabs"),
            ("node:\n  directory: /d\n  directory: /e\n", 2, "the key directory stands twice here; keep one"),
            ("node:\n  directory: [\n", 3, "is no YAML: "),
            ("- node\n", 1, "must hold the section `node:`"),
            ("node: 7\n", 1, "node must hold keys, indented below it"),
        ])
    func `that cannot be read at all is told the line`(text: String, line: Int, fault: String) throws {
        let faults = Example.node.faults(text)
        #expect(try #require(faults.first).hasPrefix("config/node.example.yaml:\(line): \(fault)"))
        // What follows from it is not worth telling, but for a section that holds no keys.
        #expect(faults.count == 1 || text == "node: 7\n", "\(faults)")
    }

    @Test(
        arguments: [
            ("  web:\n    listen: 127.0.0.1:1\n", "coordinator.web.listen is 127.0.0.1:1, as federation.listen is; each needs a port of its own"),
            (
                "  control:\n    socket: /\(String(repeating: "s", count: 107))\n",
                "coordinator.control.socket must be a path of at most 107 bytes, written out, in a directory that is there when the process starts"
            ),
        ])
    func `whose values do not go together, or are longer than the system takes, is told so`(addition: String, fault: String) throws {
        let text = Self.good.replacingOccurrences(of: "    url:", with: "    listen: 127.0.0.1:1\n    url:") + addition
        let faults = Example.coordinator.faults(text)
        #expect(faults.count == 1, "\(faults)")
        #expect(try #require(faults.first).contains(fault), "\(faults)")
    }

    @Test func `whose directory is too long for a socket asks for a place of its own`() throws {
        let faults = Example.node.faults("node:\n  directory: /\(String(repeating: "d", count: 100))\n")
        #expect(faults.count == 1)
        #expect(try #require(faults.first).contains("node.control.socket must be given"))
    }

    @Test(arguments: [nil, "", "node:\n", "# only a comment\n"])
    func `that is empty lacks what is mandatory and nothing else`(text: String?) throws {
        let faults = Example.node.faults(text)
        #expect(faults.count == 1)
        #expect(try #require(faults.first).hasSuffix("node.directory is missing; it must be a path, written out: ~ and $ stand for nothing here"))
    }

    @Test func `is told all its faults at once, but no more than twenty`() {
        let wrong = (1...30).map { "  unlikely\($0): 1\n" }.joined()
        #expect(Example.coordinator.faults("coordinator:\n  forum: A\n  directory: ''\n").count == 3)
        #expect(Example.coordinator.faults(Self.good + wrong).count == 20)
    }
}
