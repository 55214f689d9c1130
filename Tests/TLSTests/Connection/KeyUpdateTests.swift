import COpenSSL
import NIOCore
import NIOEmbedded
import Testing

@testable import TLS

@Suite("Key updates")
struct KeyUpdateTests {
    let wire: Wire

    init() throws { wire = try Wire.connected(TestForum()) }

    /// Changes the sender's key `count` times, without a byte of data.
    private func update(_ end: Wire.End, _ count: Int, _ kind: Int32 = SSL_KEY_UPDATE_NOT_REQUESTED) throws {
        let connection = try #require(end.tls.connection)
        for _ in 0..<count {
            #expect(SSL_key_update(connection.ssl, kind) == 1)
            #expect(SSL_do_handshake(connection.ssl) == 1)
        }
        if let bytes = connection.takeOutgoing() { try end.channel.writeOutbound(bytes, past: end.tls) }
        try wire.pump()
    }

    @Test(arguments: [SSL_KEY_UPDATE_NOT_REQUESTED, SSL_KEY_UPDATE_REQUESTED])
    func `are followed, and data goes on`(kind: Int32) throws {
        try update(wire.client, 20, kind)
        try wire.send(ByteBuffer(string: "on"), from: wire.client)
        try wire.send(ByteBuffer(string: "and on"), from: wire.server)
        #expect(wire.server.application.text == "on")
        #expect(wire.client.application.text == "and on")
        #expect(wire.server.application.codes == [])
    }

    @Test func `without end and without data end the connection, on either side`() throws {
        try update(wire.client, 10_000)
        #expect(wire.server.application.codes == [.tooManyMessages])
        let other = try Wire.connected(TestForum())
        let connection = try #require(other.server.tls.connection)
        for _ in 0..<10_000 {
            #expect(SSL_key_update(connection.ssl, SSL_KEY_UPDATE_NOT_REQUESTED) == 1)
            #expect(SSL_do_handshake(connection.ssl) == 1)
        }
        if let bytes = connection.takeOutgoing() { try other.server.channel.writeOutbound(bytes, past: other.server.tls) }
        try other.pump()
        #expect(other.client.application.codes == [.tooManyMessages])
    }

    @Test func `now and then in a long stream of data are no attack`() throws {
        for _ in 0..<200 {
            try update(wire.client, 1)
            try wire.send(ByteBuffer(repeating: 1, count: 65_536), from: wire.client)
        }
        #expect(wire.server.application.codes == [])
        #expect(wire.server.application.received.readableBytes == 200 * 65_536)
    }
}

extension EmbeddedChannel {
    /// Writes what is ciphertext already: from the handler's own place towards the socket.
    fileprivate func writeOutbound(_ bytes: ByteBuffer, past handler: TLSHandler) throws {
        try pipeline.syncOperations.context(handler: handler).writeAndFlush(NIOAny(bytes), promise: nil)
    }
}
