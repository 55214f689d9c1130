import NIOCore
import Testing

@testable import TLS

@Suite("A server context")
struct ServerContextTests {
    let forum: TestForum
    let suzhou = ServerName("suzhou.example.org")!

    init() throws { forum = try TestForum() }

    private func connect(_ server: TLSServerContext, _ client: TLSClientContext, to city: String) throws -> Wire {
        let wire = try Wire(server: server, client: client, expecting: TestForum.expected(city, uri: TestForum.uri(city)))
        try wire.pump()
        return wire
    }

    @Test func `picks the site by the name that is asked for, whatever its case`() throws {
        let server = try forum.server("almaty", sites: [suzhou: forum.site("suzhou")])
        for city in ["almaty", "suzhou", "SUZHOU"] {
            let wire = try Wire(
                server: server, client: forum.client(), expecting: TestForum.expected(city, uri: TestForum.uri(city.lowercased())))
            try wire.pump()
            #expect(wire.client.application.errors.isEmpty)
            #expect(wire.server.application.handshake?.serverName?.description == "\(city.lowercased()).example.org")
        }
    }

    @Test func `refuses a name it does not serve when there is no default`() throws {
        let server = try TLSServerContext(TLSServerConfiguration(defaultSite: nil, sites: [suzhou: forum.site("suzhou")]))
        let wire = try connect(server, forum.client(), to: "almaty")
        #expect(wire.server.application.codes == [.unknownServerName])
        #expect(wire.client.application.codes == [.refusedByPeer])
        #expect(wire.client.tls.lastError?.reason?.contains("unrecognized name") == true)
    }

    @Test func `takes sites in and out while it serves`() throws {
        let server = try TLSServerContext(TLSServerConfiguration(defaultSite: nil))
        #expect(try connect(server, forum.client(), to: "suzhou").client.application.codes == [.refusedByPeer])
        try server.setSite(forum.site("suzhou"), for: suzhou)
        let wire = try connect(server, forum.client(), to: "suzhou")
        #expect(wire.client.application.errors.isEmpty)
        server.removeSite(suzhou)
        #expect(try connect(server, forum.client(), to: "suzhou").client.application.codes == [.refusedByPeer])
        try wire.send(ByteBuffer(string: "still here"), from: wire.client)
        #expect(wire.server.application.text == "still here")
    }

    @Test func `shows new connections a new certificate and leaves the old ones alone`() throws {
        let server = try forum.server()
        let old = try connect(server, forum.client(), to: "almaty")
        let site = try forum.site("almaty")
        try server.reload(TLSServerConfiguration(defaultSite: site))
        let new = try connect(server, forum.client(), to: "almaty")
        #expect(new.client.application.handshake?.peer?.spkiDigest == site.identity.leaf.spkiDigest)
        #expect(old.client.application.handshake?.peer?.spkiDigest != site.identity.leaf.spkiDigest)
        try old.send(ByteBuffer(string: "still here"), from: old.client)
        #expect(old.server.application.text == "still here")
    }

    @Test func `keeps each site's trust to itself`() throws {
        let other = try TestForum()
        let site = TLSSite(identity: try forum.identity("suzhou"), clientCertificates: .requested(other.anchors))
        let server = try forum.server("almaty", sites: [suzhou: site])
        let client = try forum.client("samarkand")
        #expect(try connect(server, client, to: "almaty").server.application.errors.isEmpty)
        #expect(try connect(server, client, to: "suzhou").server.application.codes == [.untrustedCertificate])
    }
}
