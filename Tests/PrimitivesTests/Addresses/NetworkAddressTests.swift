import Primitives
import Testing

@Suite("An address of a network") struct NetworkAddressTests {
    @Test(arguments: [
        ("192.0.2.1", "192.0.2.1"), ("0.0.0.0", "0.0.0.0"), ("::", "0:0:0:0:0:0:0:0"), ("::1", "0:0:0:0:0:0:0:1"),
        ("2001:DB8::5:0", "2001:db8:0:0:0:0:5:0"),
        ("1:2:3:4:5:6:7:8", "1:2:3:4:5:6:7:8"), ("::ffff:192.0.2.1", "0:0:0:0:0:ffff:c000:201"), ("1::", "1:0:0:0:0:0:0:0"),
    ])
    func `is read in any spelling`(text: String, written: String) throws { #expect(try #require(NetworkAddress(text)).description == written) }

    @Test(arguments: [
        "", "1.2.3", "1.2.3.4.5", "256.0.0.1", "01.2.3.4", "1.2.3.4 ", "0x7f.1", "+1.2.3.4", ":::", "1:2:3", "1:2:3:4:5:6:7:8:9", "::1::", "12345::",
        "1:2:3:4:5:6:7::8", "fe80::1%lo", "[::1]", "::1.2.3", "1.2.3.4::", "::+1", "g::",
    ])
    func `is nothing else`(text: String) { #expect(NetworkAddress(text) == nil) }

    @Test(arguments: [
        ("10.0.0.0/8", "10.255.0.1", true), ("10.0.0.0/8", "11.0.0.0", false), ("172.16.0.0/12", "172.31.0.1", true),
        ("172.16.0.0/12", "172.32.0.1", false), ("0.0.0.0/0", "8.8.8.8", true), ("192.0.2.1", "192.0.2.1", true),
        ("192.0.2.1/32", "192.0.2.2", false),
        ("fc00::/7", "fdff::1", true), ("fc00::/7", "fe00::1", false), ("::/0", "10.0.0.1", false), ("::ffff:0.0.0.0/96", "::ffff:1.2.3.4", true),
    ])
    func `lies in a network or not`(network: String, address: String, lies: Bool) throws {
        #expect(try #require(NetworkRange(network)).contains(#require(NetworkAddress(address))) == lies)
    }

    @Test(arguments: ["10.0.0.0/33", "10.0.0.1/8", "10.0.0.0/", "10.0.0.0/-1", "10.0.0.0/08x", "::/129", "example.org/8", "10.0.0.0/8/8"])
    func `makes no network of another form`(text: String) { #expect(NetworkRange(text) == nil) }
}
