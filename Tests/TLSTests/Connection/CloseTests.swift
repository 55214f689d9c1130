import Glibc
import NIOCore
import NIOEmbedded
import Testing

@testable import TLS

@Suite("The end of a TLS connection")
struct CloseTests {
    let wire: Wire

    init() throws { wire = try Wire.connected(TestForum()) }

    @Test func `is clean on both sides after close_notify`() throws {
        let closed = wire.client.channel.close()
        try wire.pump()
        try closed.wait()
        #expect(wire.server.application.inputEnds == 1)
        #expect(wire.client.application.errors.isEmpty && wire.server.application.errors.isEmpty)
        // The application answers the end with its own.
        wire.server.channel.close(promise: nil)
        try wire.pump()
        #expect(!wire.server.channel.isActive && wire.server.application.errors.isEmpty)
    }

    @Test func `closes at once where the channel allows no half-closure`() throws {
        wire.server.channel.allowRemoteHalfClosure = false
        wire.client.channel.close(promise: nil)
        try wire.pump()
        #expect(!wire.server.channel.isActive)
        #expect(wire.server.application.inputEnds == 0 && wire.server.application.errors.isEmpty)
    }

    @Test func `of one direction leaves the other open`() throws {
        let ended = wire.client.channel.close(mode: .output)
        try wire.pump()
        try ended.wait()
        #expect(wire.server.application.inputEnds == 1)
        try wire.send(ByteBuffer(string: "answer"), from: wire.server)
        #expect(wire.client.application.text == "answer")
        let late = wire.client.channel.writeAndFlush(ByteBuffer(string: "late"))
        #expect(throws: TLSError.self) { try late.wait() }
        wire.server.channel.close(mode: .output, promise: nil)
        try wire.pump()
        #expect(!wire.client.channel.isActive && !wire.server.channel.isActive)
        #expect(wire.client.application.errors.isEmpty && wire.server.application.errors.isEmpty)
    }

    /// A body that was refused may be long: decrypting what nobody reads would cost more than the refusal saves.
    @Test func `at a server that has said its last words: what still comes is taken in and not decrypted`() throws {
        try wire.send(ByteBuffer(string: "head"), from: wire.client)
        try wire.server.channel.writeOutbound(ByteBuffer(string: "refused"))
        wire.server.channel.close(mode: .output, promise: nil)
        try wire.pump()
        #expect(wire.client.application.text == "refused")
        try wire.send(ByteBuffer(repeating: UInt8(ascii: "x"), count: 100_000), from: wire.client)
        #expect(wire.server.application.text == "head")
        // Not even whether it is TLS is looked at: decrypted, this would be an error, and its alert could take the place of the answer.
        try wire.server.channel.writeInbound(ByteBuffer(repeating: 0, count: 1_000))
        wire.loop.run()
        #expect(wire.server.application.errors.isEmpty && wire.server.channel.isActive)
        wire.loop.advanceTime(by: TLSHandler.lingerTime)
        #expect(!wire.server.channel.isActive)
    }

    @Test func `comes after a while for a client that never answers the server's end`() throws {
        wire.server.channel.close(mode: .output, promise: nil)
        wire.loop.advanceTime(by: TLSHandler.lingerTime - .milliseconds(1))
        #expect(wire.server.channel.isActive)
        wire.loop.advanceTime(by: .milliseconds(1))
        #expect(!wire.server.channel.isActive)
        #expect(wire.server.application.errors.isEmpty)
    }

    @Test(arguments: [true, false])
    func `without close_notify is a truncation`(isHalfClosed: Bool) throws {
        try wire.send(ByteBuffer(string: "half of"), from: wire.client)
        if isHalfClosed {
            wire.server.channel.pipeline.fireUserInboundEventTriggered(ChannelEvent.inputClosed)
        } else {
            try wire.server.channel.pipeline.syncOperations.context(handler: wire.server.socket).close(mode: .all, promise: nil)
        }
        wire.loop.run()
        #expect(wire.server.application.text == "half of")
        #expect(wire.server.application.codes == [.truncated])
        #expect(wire.server.application.inputEnds == 0)
        #expect(!wire.server.channel.isActive)
    }

    @Test func `by an error of the socket is that one error`() throws {
        wire.server.channel.pipeline.fireErrorCaught(IOError(errnoCode: ECONNRESET, reason: "read"))
        wire.server.channel.pipeline.fireUserInboundEventTriggered(ChannelEvent.inputClosed)
        #expect(wire.server.application.errors.count == 1)
        #expect(!wire.server.channel.isActive)
    }

    @Test func `asked for before the handshake comes after what was written`() throws {
        let forum = try TestForum()
        let wire = try Wire(server: forum.server(), client: forum.client(), expecting: TestForum.expected())
        wire.client.channel.writeAndFlush(ByteBuffer(string: "only this"), promise: nil)
        let ended = wire.client.channel.close(mode: .output)
        try wire.pump()
        try ended.wait()
        #expect(wire.server.application.text == "only this")
        #expect(wire.server.application.inputEnds == 1)
    }

    @Test func `fails what was not flushed`() throws {
        let write = wire.client.channel.write(ByteBuffer(string: "never flushed"))
        wire.client.channel.close(promise: nil)
        try wire.pump()
        #expect(throws: ChannelError.self) { try write.wait() }
        #expect(wire.server.application.text == "")
    }
}
