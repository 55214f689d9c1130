import NIOCore
import NIOEmbedded
import Testing

@testable import TLS

@Suite("A TLS connection")
struct DataTests {
    let wire: Wire

    init() throws { wire = try Wire.connected(TestForum()) }

    @Test func `carries a mebibyte each way`() throws {
        let bytes = ByteBuffer(bytes: (0..<1_048_576).map { UInt8(truncatingIfNeeded: $0 &* 2_654_435_761 >> 13) })
        try wire.send(bytes, from: wire.client)
        #expect(wire.server.application.received == bytes)
        try wire.send(bytes, from: wire.server)
        #expect(wire.client.application.received == bytes)
    }

    @Test func `puts head, body and end into one write and one record`() throws {
        let before = wire.client.socket.writes.count
        let writes = ["head", "body", ""].map { wire.client.channel.write(ByteBuffer(string: $0)) }
        #expect(wire.client.socket.writes.count == before)
        wire.client.channel.flush()
        // 5 bytes of header, 1 of type, 16 of tag (RFC 8446 section 5.2).
        #expect(wire.client.socket.writes[before...] == [8 + 22])
        try wire.pump()
        for write in writes { try write.wait() }
        #expect(wire.server.application.text == "headbody")
    }

    @Test func `hands long unflushed writes to the channel, whose writability then counts them`() throws {
        let before = wire.client.socket.writes.count
        for _ in 0..<17 { wire.client.channel.write(ByteBuffer(repeating: 1, count: 4_096), promise: nil) }
        #expect(wire.client.socket.writes.count == before + 1)
        wire.client.channel.flush()
        try wire.pump()
        #expect(wire.server.application.received.readableBytes == 17 * 4_096)
    }

    @Test func `ends with one error when a byte was changed on the way`() throws {
        wire.client.channel.writeAndFlush(ByteBuffer(string: "good"), promise: nil)
        var bytes = try #require(try wire.client.channel.readOutbound(as: ByteBuffer.self))
        let last = bytes.writerIndex - 1
        bytes.setInteger(bytes.getInteger(at: last, as: UInt8.self)! ^ 1, at: last)
        try wire.server.channel.writeInbound(bytes)
        try wire.pump()
        #expect(wire.server.application.codes == [.protocolViolation])
        #expect(wire.server.application.text == "")
        #expect(wire.client.application.codes == [.refusedByPeer])
    }

    @Test func `reads on by itself until a whole record is there, when reading is not automatic`() throws {
        final class Reads: ChannelOutboundHandler {
            typealias OutboundIn = ByteBuffer
            var count = 0
            func read(context: ChannelHandlerContext) { count += 1 }
        }
        let reads = Reads()
        try wire.server.channel.pipeline.syncOperations.addHandler(reads, position: .first)
        wire.client.channel.writeAndFlush(ByteBuffer(string: "record"), promise: nil)
        var bytes = try #require(try wire.client.channel.readOutbound(as: ByteBuffer.self))
        wire.server.channel.read()
        let asked = reads.count
        try wire.server.channel.writeInbound(bytes.readSlice(length: 3)!)
        #expect(reads.count == asked + 1)
        try wire.server.channel.writeInbound(bytes)
        #expect(reads.count == asked + 1)
        #expect(wire.server.application.text == "record")
    }
}
