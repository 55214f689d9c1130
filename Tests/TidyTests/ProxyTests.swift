import Foundation
import Testing

/// What stands before a site keeps its secrets.
@Suite struct `Examples of proxies` {
    private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    private static func text(_ file: String) throws -> String { try String(contentsOf: root.appending(path: file), encoding: .utf8) }

    @Test func `log no address that lets in whoever has it`() throws {
        let map = try #require(try Self.text("deploy/proxy/nginx.conf").firstMatch(of: /"~(\^[^"]+)" "\$before_secret\*/))
        let pattern = try Regex(String(map.output.1))
        let routes = try Self.text("docs/routes.txt").split(separator: "\n").compactMap { $0.split(separator: " ").dropFirst().first }
        let secret = routes.filter { $0.split(separator: "/").contains { [":key", ":secret"].contains($0) } }
        #expect(secret.count > 10)
        for route in secret {
            let address = route.replacing(":key", with: "SECRET").replacing(":secret", with: "SECRET")
            #expect(address.wholeMatch(of: pattern) != nil, "\(route)")
        }
        #expect("/stay/almaty/inn".wholeMatch(of: pattern) == nil)
    }
}
