import NIOCore
import Testing

@testable import TLS

@Suite("Session resumption")
struct ResumptionTests {
    let forum: TestForum
    let suzhou = ServerName("suzhou.example.org")!

    init() throws { forum = try TestForum() }

    private func connect(_ server: TLSServerContext, _ client: TLSClientContext, _ expected: TLSExpectedServer) throws -> Wire {
        let wire = try Wire(server: server, client: client, expecting: expected)
        try wire.pump()
        return wire
    }

    @Test func `works, and keeps both identities`() throws {
        let server = try forum.server()
        let client = try forum.client()
        let first = try connect(server, client, TestForum.expected())
        first.client.channel.close(promise: nil)
        for _ in 0..<3 {
            let wire = try connect(server, client, TestForum.expected())
            let atServer = try #require(wire.server.application.handshake)
            let atClient = try #require(wire.client.application.handshake)
            #expect(atServer.resumed && atClient.resumed)
            #expect(atServer.peer?.uriSANs == [TestForum.uri("suzhou")])
            #expect(atServer.peer?.spkiDigest == first.server.application.handshake?.peer?.spkiDigest)
            #expect(atClient.peer?.uriSANs == [TestForum.uri("almaty")])
        }
    }

    @Test func `goes on after the server's certificate is renewed`() throws {
        let server = try forum.server()
        let client = try forum.client()
        _ = try connect(server, client, TestForum.expected())
        try server.reload(TLSServerConfiguration(defaultSite: forum.site("almaty")))
        #expect(try connect(server, client, TestForum.expected()).server.application.handshake?.resumed == true)
    }

    @Test func `ends when the server trusts another CA`() throws {
        let server = try forum.server()
        let client = try forum.client()
        _ = try connect(server, client, TestForum.expected())
        let other = try TestForum()
        try server.reload(
            TLSServerConfiguration(defaultSite: TLSSite(identity: forum.identity("almaty"), clientCertificates: .requested(other.anchors))))
        #expect(try connect(server, client, TestForum.expected()).server.application.codes == [.untrustedCertificate])
    }

    @Test func `does not cross the names of one server`() throws {
        // One identity under both names: only the server itself can tell the sessions apart.
        let hosts = ["almaty", "suzhou", "bukhara"].map(TestForum.host)
        let site = TLSSite(identity: try forum.identity("almaty", hosts: hosts), clientCertificates: .requested(forum.anchors))
        let server = try TLSServerContext(TLSServerConfiguration(defaultSite: site, sites: [suzhou: site]))
        let client = try forum.client()
        let almaty = try TestForum.expected()
        _ = try connect(server, client, almaty)
        let session = try #require(client.sessions[almaty])
        for (host, isResumed) in [("suzhou.example.org", false), ("bukhara.example.org", false), ("almaty.example.org", true)] {
            let wire = try ForgedResumption.connect(server, client, session, sni: host)
            #expect(wire.server.application.handshake?.resumed == isResumed, "\(host)")
        }
    }

    @Test func `asks for the same server again, its key included`() throws {
        let server = try forum.server()
        let client = try forum.client()
        let wire = try connect(server, client, TestForum.expected())
        let key = try #require(wire.client.application.handshake?.peer?.spkiDigest)
        let pinned = try TestForum.expected(spkiDigests: [key])
        #expect(try connect(server, client, pinned).client.application.handshake?.resumed == false)
        #expect(try connect(server, client, pinned).client.application.handshake?.resumed == true)
    }

    @Test func `keeps no more sessions than it was told`() throws {
        let server = try forum.server()
        let client = try TLSClientContext(
            TLSClientConfiguration(identity: nil, trustAnchors: forum.anchors, sessionCacheLimit: 2))
        for port in 1...4 {
            _ = try connect(server, client, TLSExpectedServer(host: "almaty.example.org", port: port))
        }
        #expect(client.sessions.count == 2)
        #expect(client.sessions[try TLSExpectedServer(host: "almaty.example.org", port: 1)] == nil)
        #expect(client.sessions[try TLSExpectedServer(host: "almaty.example.org", port: 4)] != nil)
    }
}

/// A client that shows a ticket under a name it was not given for.
private enum ForgedResumption {
    static func connect(_ server: TLSServerContext, _ client: TLSClientContext, _ session: TLSSession, sni: String) throws -> Wire {
        let expected = try TLSExpectedServer(host: sni, port: 9)
        client.sessions.store(session, for: expected)
        let wire = try Wire(server: server, client: client, expecting: expected)
        try wire.pump()
        return wire
    }
}
