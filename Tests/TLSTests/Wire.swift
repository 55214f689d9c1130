import NIOCore
import NIOEmbedded
import Testing

@testable import TLS

/// A client and a server joined without sockets.
final class Wire {
    struct End {
        let channel: EmbeddedChannel
        let socket: SocketEnd
        let tls: TLSHandler
        let application: Recorder

        init(_ tls: TLSHandler, _ loop: EmbeddedEventLoop) throws {
            let socket = SocketEnd()
            let application = Recorder()
            self.socket = socket
            self.tls = tls
            self.application = application
            channel = EmbeddedChannel(handlers: [socket, tls, application], loop: loop)
            channel.allowRemoteHalfClosure = true
        }

        func activate() throws {
            try channel.connect(to: SocketAddress(ipAddress: "127.0.0.1", port: 1), promise: nil)
        }
    }

    /// EmbeddedChannel knows no half-closure: this end of the pipeline plays it.
    final class SocketEnd: ChannelDuplexHandler {
        typealias InboundIn = ByteBuffer
        typealias OutboundIn = ByteBuffer
        var isOutputClosed = false
        var isEndDelivered = false
        /// Ciphertext writes that reached the socket.
        var writes: [Int] = []

        func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
            writes.append(unwrapOutboundIn(data).readableBytes)
            context.write(data, promise: promise)
        }

        func close(context: ChannelHandlerContext, mode: CloseMode, promise: EventLoopPromise<Void>?) {
            if mode == .output {
                isOutputClosed = true
                promise?.succeed()
            } else {
                context.close(mode: mode, promise: promise)
            }
        }
    }

    let loop = EmbeddedEventLoop()
    let client: End
    let server: End

    init(server: TLSServerContext, client: TLSClientContext, expecting: TLSExpectedServer) throws {
        self.server = try End(TLSHandler(server: server), loop)
        self.client = try End(TLSHandler(client: client, expecting: expecting), loop)
        try self.server.activate()
        try self.client.activate()
    }

    /// Carries bytes, then ends of sockets, until nothing moves.
    func pump() throws {
        var moved = true
        while moved {
            loop.run()
            moved = try carry(from: client, to: server)
            moved = try carry(from: server, to: client) || moved
        }
    }

    private func carry(from source: End, to target: End) throws -> Bool {
        var moved = false
        while let bytes = try source.channel.readOutbound(as: ByteBuffer.self) {
            moved = true
            if target.channel.isActive { try target.channel.writeInbound(bytes) }
        }
        if source.socket.isOutputClosed || !source.channel.isActive, !source.socket.isEndDelivered, target.channel.isActive {
            source.socket.isEndDelivered = true
            moved = true
            target.channel.pipeline.fireUserInboundEventTriggered(ChannelEvent.inputClosed)
        }
        return moved
    }

    func send(_ bytes: ByteBuffer, from end: End) throws {
        try end.channel.writeOutbound(bytes)
        try pump()
    }
}

extension Wire {
    /// A wire whose handshake is done.
    static func connected(
        _ forum: TestForum, city: String = "almaty", as client: String? = "suzhou"
    ) throws -> Wire {
        let wire = try Wire(server: forum.server(city), client: forum.client(client), expecting: TestForum.expected(city))
        try wire.pump()
        try #require(wire.client.application.errors.isEmpty)
        try #require(wire.server.application.handshakes.count == 1)
        return wire
    }
}
