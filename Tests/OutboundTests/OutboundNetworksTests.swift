import Primitives
import Testing

@testable import Outbound

@Suite("The networks that requests to others reach") struct OutboundNetworksTests {
    @Test(arguments: [
        "0.0.0.0", "10.1.2.3", "100.64.0.1", "100.127.255.255", "127.0.0.1", "127.255.255.254", "169.254.169.254", "172.16.0.1", "172.31.255.255",
        "192.0.0.8", "192.0.2.1", "192.88.99.1", "192.168.1.1", "198.18.0.1", "198.51.100.7", "203.0.113.9", "224.0.0.1", "239.255.255.255",
        "240.0.0.1", "255.255.255.255", "::", "::1", "::7f00:1", "::ffff:127.0.0.1", "::ffff:8.8.8.8", "64:ff9b::8.8.8.8", "64:ff9b:1::1", "100::1",
        "2001::1", "2001:db8::1", "2002:7f00:1::1", "3fff::1", "fc00::1", "fd12:3456::1", "fe80::1", "fec0::1", "ff02::1", "4000::1",
    ])
    func `are none of these`(text: String) throws {
        let refusal = OutboundNetworks(setting: "webhooks.networks").refusal(of: try #require(NetworkAddress(text)))
        #expect(refusal?.description.contains("nothing is sent there") == true)
    }

    @Test(arguments: ["8.8.8.8", "100.63.255.255", "100.128.0.1", "172.15.0.1", "172.32.0.1", "193.0.0.1", "2a00:1450::1", "2606:4700::1111"])
    func `are those of the public internet`(text: String) throws {
        #expect(OutboundNetworks(setting: "webhooks.networks").refusal(of: try #require(NetworkAddress(text))) == nil)
    }

    @Test func `are those besides that the operator names, and no spelling of theirs`() throws {
        let networks = OutboundNetworks(allowed: [try #require(NetworkRange("10.1.0.0/16"))], setting: "x")
        func isAllowed(_ text: String) throws -> Bool { networks.refusal(of: try #require(NetworkAddress(text))) == nil }
        #expect(try isAllowed("10.1.255.1"))
        #expect(try !isAllowed("10.2.0.1"))
        #expect(try !isAllowed("::ffff:10.1.0.1"))
        let here = OutboundNetworks(allowed: [try #require(NetworkRange("127.0.0.0/8"))], setting: "x")
        #expect(!networks.allowsThisMachine && here.allowsThisMachine)
    }

    @Test(arguments: [
        "http://example.org/", "https://", "https:///x", "https://user:password@example.org/", "https://example.org/#a", "https://example.org/a b",
        "https://exämple.org/", "https://2130706433/", "https://127.1/", "https://0177.0.0.1/", "https://[::1/", "https://[::1%25lo]/",
        "https://example.org:0/", "https://example.org:70000/", "ftp://example.org/", "https://example.org\\@127.0.0.1/",
        "https://\(String(repeating: "a", count: 1100)).org/",
    ])
    func `are asked for by no address of another form`(text: String) { #expect(HTTPSAddress(text) == nil) }

    @Test func `are asked for by an address with its host, port and path`() throws {
        let address = try #require(HTTPSAddress("https://Example.org?x=/y"))
        #expect(address.host == "example.org" && address.port == 443 && address.target == "/?x=/y" && address.address == nil)
        let literal = try #require(HTTPSAddress("https://[2a00:1450::1]:8443/in"))
        #expect(literal.port == 8443 && literal.address == NetworkAddress("2a00:1450:0:0:0:0:0:1") && literal.target == "/in")
        #expect(try #require(HTTPSAddress("https://a.localhost/")).isLocalhost)
    }
}
