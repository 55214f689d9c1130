import NIOCore
import NIOEmbedded
import Testing

@testable import Listening

@Suite("A pipeline's valve")
struct PipelineValveTests {
    private static let request = "GET / HTTP/1.1\r\nHost: a\r\n\r\n"

    /// Stands where HTTP's decoder would, and counts heads.
    private final class Decoder: ChannelInboundHandler {
        typealias InboundIn = ByteBuffer
        var text = ""
        var heads = 0
        var hasEnded = false
        let valve: PipelineValve

        init(_ valve: PipelineValve) { self.valve = valve }

        func channelRead(context: ChannelHandlerContext, data: NIOAny) {
            text += String(buffer: unwrapInboundIn(data))
            while text.hasPrefix(PipelineValveTests.request) {
                text.removeFirst(PipelineValveTests.request.count)
                heads += 1
                valve.headDecoded(bodyLength: 0)
                valve.bodyEnded()
            }
        }

        func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) { hasEnded = true }
    }

    private func channel() throws -> (EmbeddedChannel, PipelineValve, Decoder) {
        let valve = PipelineValve()
        let decoder = Decoder(valve)
        let channel = EmbeddedChannel(handlers: [valve, decoder])
        try channel.connect(to: SocketAddress(ipAddress: "127.0.0.1", port: 1)).wait()
        return (channel, valve, decoder)
    }

    @Test func `lets few of many requests through until answers are written, and all in the end`() throws {
        let (channel, valve, decoder) = try channel()
        let most = PipelineValve.mostRequests + PipelineValve.portion / Self.request.utf8.count + 1
        try channel.writeInbound(ByteBuffer(string: String(repeating: Self.request, count: 2_000)))
        channel.pipeline.fireUserInboundEventTriggered(ChannelEvent.inputClosed)
        var answered = 0
        while answered < decoder.heads {
            #expect(decoder.heads - answered <= most, "\(decoder.heads) heads, \(answered) answers")
            #expect(!decoder.hasEnded || decoder.heads == 2_000)
            answered += 1
            valve.answerWritten()
            channel.embeddedEventLoop.run()
        }
        #expect(decoder.heads == 2_000)
        #expect(decoder.hasEnded)
        _ = try channel.finish(acceptAlreadyClosed: true)
    }

    @Test func `hands a body on in one piece`() throws {
        final class Sizes: ChannelInboundHandler {
            typealias InboundIn = ByteBuffer
            var all: [Int] = []
            func channelRead(context: ChannelHandlerContext, data: NIOAny) { all.append(unwrapInboundIn(data).readableBytes) }
        }
        let (valve, sizes) = (PipelineValve(), Sizes())
        let channel = EmbeddedChannel(handlers: [valve, sizes])
        try channel.connect(to: SocketAddress(ipAddress: "127.0.0.1", port: 1)).wait()
        valve.headDecoded(bodyLength: 100_000)
        try channel.writeInbound(ByteBuffer(repeating: 0, count: 100_000))
        #expect(sizes.all == [100_000])
        _ = try channel.finish(acceptAlreadyClosed: true)
    }
}
