import NIOCore
import NIOEmbedded
import Testing

@testable import TLS

@Suite("A TLS handshake")
struct HandshakeTests {
    let forum: TestForum

    init() throws { forum = try TestForum() }

    @Test func `tells each side who the other is`() throws {
        let wire = try Wire.connected(forum)
        let atServer = try #require(wire.server.application.handshake)
        let atClient = try #require(wire.client.application.handshake)
        #expect(atServer.peer?.uriSANs == [TestForum.uri("suzhou")])
        #expect(atServer.peer?.spkiDigest.count == 64)
        #expect(atServer.serverName?.description == "almaty.example.org")
        #expect(atClient.peer?.uriSANs == [TestForum.uri("almaty")])
        #expect(atServer.alpn == "http/1.1" && atClient.alpn == "http/1.1")
        #expect(!atServer.resumed && !atClient.resumed)
        #expect(wire.server.tls.peer?.certificate.dnsSANs == ["suzhou.example.org"])
    }

    @Test func `succeeds without a client certificate, and says that there is no peer`() throws {
        let wire = try Wire.connected(forum, as: nil)
        #expect(wire.server.application.handshake?.peer == nil)
        #expect(wire.client.application.handshake?.peer != nil)
    }

    @Test func `fails at the server for a client of another CA, and tells the client`() throws {
        let other = try TestForum()
        let context = try TLSClientContext(TLSClientConfiguration(identity: other.identity("suzhou"), trustAnchors: forum.anchors))
        let wire = try Wire(server: forum.server(), client: context, expecting: TestForum.expected())
        try wire.pump()
        #expect(wire.server.application.codes == [.untrustedCertificate])
        // In TLS 1.3 the client is through before the server has looked.
        #expect(wire.client.application.handshakes.count == 1)
        #expect(wire.client.application.codes == [.refusedByPeer])
        #expect(wire.client.tls.lastError?.reason?.contains("unknown ca") == true)
        #expect(!wire.server.channel.isActive && !wire.client.channel.isActive)
    }

    @Test func `fails at the client for a server of another CA, and tells the server`() throws {
        let other = try TestForum()
        let context = try TLSClientContext(TLSClientConfiguration(identity: nil, trustAnchors: other.anchors))
        let wire = try Wire(server: forum.server(), client: context, expecting: TestForum.expected())
        try wire.pump()
        #expect(wire.client.application.codes == [.untrustedCertificate])
        #expect(wire.server.application.codes == [.refusedByPeer])
        #expect(wire.client.application.handshakes.isEmpty && wire.server.application.handshakes.isEmpty)
    }

    @Test func `fails for an expired certificate of the client`() throws {
        let context = try TLSClientContext(TLSClientConfiguration(identity: forum.expiredIdentity("suzhou"), trustAnchors: forum.anchors))
        let wire = try Wire(server: forum.server(), client: context, expecting: TestForum.expected())
        try wire.pump()
        #expect(wire.server.application.codes == [.certificateOutsideValidity])
        #expect(wire.client.application.codes == [.refusedByPeer])
    }

    @Test func `fails for an expired certificate of the server`() throws {
        let server = try TLSServerContext(TLSServerConfiguration(defaultSite: TLSSite(identity: forum.expiredIdentity("almaty"))))
        let wire = try Wire(server: server, client: forum.client(), expecting: TestForum.expected())
        try wire.pump()
        #expect(wire.client.application.codes == [.certificateOutsideValidity])
    }

    @Test(
        "fails for a server that is not the one meant, before our certificate is shown",
        arguments: [
            ("suzhou.example.org", nil as String?, nil as Set<String>?, TLSError.Code.hostMismatch),
            ("127.0.0.2", nil, nil, .hostMismatch),
            ("almaty.example.org", "caravanserai://test/suzhou", nil, .uriMismatch),
            ("almaty.example.org", "caravanserai://test/almat", nil, .uriMismatch),
            ("almaty.example.org", "caravanserai://test/almaty", Set(["00"]), .keyMismatch),
            ("127.0.0.1", "caravanserai://test/almaty", Set(), .keyMismatch),
        ])
    func wrongServer(host: String, uri: String?, keys: Set<String>?, code: TLSError.Code) throws {
        let expected = try TLSExpectedServer(host: host, port: 443, uriSAN: uri, spkiDigests: keys)
        let wire = try Wire(server: forum.server(), client: forum.client(), expecting: expected)
        try wire.pump()
        #expect(wire.client.application.codes == [code])
        #expect(wire.client.application.handshakes.isEmpty && wire.server.application.handshakes.isEmpty)
        #expect(wire.server.application.codes == [.refusedByPeer])
    }

    @Test(
        "succeeds for the server that is meant, by name and by address", arguments: ["almaty.example.org", "ALMATY.example.org", "127.0.0.1"])
    func rightServer(host: String) throws {
        let site = try forum.site("almaty")
        let server = try TLSServerContext(TLSServerConfiguration(defaultSite: site))
        let expected = try TLSExpectedServer(
            host: host, port: 443, uriSAN: TestForum.uri("almaty"), spkiDigests: [site.identity.leaf.spkiDigest])
        let wire = try Wire(server: server, client: forum.client(), expecting: expected)
        try wire.pump()
        #expect(wire.client.application.errors.isEmpty)
        #expect(wire.server.application.handshakes.count == 1)
    }

    @Test(
        "answers plaintext with one clear error and closes",
        arguments: [("GET / HTTP/1.1\r\n\r\n", true), ("SSH-2.0-OpenSSH_9\r\n", false), ("\0\0\0\0", false)])
    func plaintext(text: String, isAnswered: Bool) throws {
        let end = try Wire.End(TLSHandler(server: forum.server()), EmbeddedEventLoop())
        try end.activate()
        try end.channel.writeInbound(ByteBuffer(string: text))
        #expect(end.application.codes == [.plaintext])
        let answer = try end.channel.readOutbound(as: ByteBuffer.self).map { String(buffer: $0) }
        #expect(answer?.hasPrefix("HTTP/1.1 400 ") == (isAnswered ? true : nil))
        end.channel.embeddedEventLoop.advanceTime(by: TLSHandler.alertTime)
        #expect(!end.channel.isActive)
    }

    @Test func `is closed when a client says nothing, or too little, for ten seconds`() throws {
        let end = try Wire.End(TLSHandler(server: forum.server()), EmbeddedEventLoop())
        try end.activate()
        let client = try Wire.End(TLSHandler(client: forum.client(), expecting: TestForum.expected()), EmbeddedEventLoop())
        try client.activate()
        var hello = try #require(try client.channel.readOutbound(as: ByteBuffer.self))
        for _ in 0..<9 {
            end.channel.embeddedEventLoop.advanceTime(by: .seconds(1))
            try end.channel.writeInbound(hello.readSlice(length: 1)!)
        }
        #expect(end.channel.isActive && end.application.errors.isEmpty)
        end.channel.embeddedEventLoop.advanceTime(by: .seconds(1))
        #expect(end.application.codes == [.handshakeTimeout])
        #expect(!end.channel.isActive)
    }

    @Test func `that is given up by the peer is one error`() throws {
        let end = try Wire.End(TLSHandler(server: forum.server()), EmbeddedEventLoop())
        try end.activate()
        end.channel.pipeline.fireUserInboundEventTriggered(ChannelEvent.inputClosed)
        #expect(end.application.codes == [.closedDuringHandshake])
        #expect(!end.channel.isActive)
    }

    @Test func `goes through in pieces of one byte`() throws {
        let wire = try Wire(server: forum.server(), client: forum.client(), expecting: TestForum.expected())
        while let bytes = try wire.client.channel.readOutbound(as: ByteBuffer.self) {
            for byte in bytes.readableBytesView { try wire.server.channel.writeInbound(ByteBuffer(bytes: [byte])) }
        }
        try wire.pump()
        #expect(wire.server.application.handshakes.count == 1)
        #expect(wire.client.application.handshakes.count == 1)
    }

    @Test func `keeps early writes up to a bound`() throws {
        let wire = try Wire(server: forum.server(), client: forum.client(), expecting: TestForum.expected())
        let early = wire.client.channel.writeAndFlush(ByteBuffer(string: "early"))
        try wire.pump()
        try early.wait()
        #expect(wire.server.application.text == "early")

        let flooded = try Wire(server: forum.server(), client: forum.client(), expecting: TestForum.expected())
        let write = flooded.client.channel.write(ByteBuffer(repeating: 7, count: TLSHandler.earlyWriteLimit + 1))
        #expect(throws: TLSError.self) { try write.wait() }
        #expect(flooded.client.application.codes == [.bufferFull])
    }

    @Test func `a thousand times leaves no connection behind`() throws {
        let server = try forum.server()
        let client = try forum.client()
        let expected = try TestForum.expected()
        for _ in 0..<1_000 {
            let wire = try Wire(server: server, client: client, expecting: expected)
            weak let atServer = wire.server.tls.connection
            weak let atClient = wire.client.tls.connection
            try #require(atServer != nil && atClient != nil)
            try wire.pump()
            wire.client.channel.close(promise: nil)
            try wire.pump()
            wire.server.channel.close(promise: nil)
            try wire.pump()
            try #require(atServer == nil && atClient == nil)
        }
    }
}
