import Federation
import NIOCore
import NIOHTTP1
import NIOPosix
import PeerLink
import TLS
import Testing

extension OverSockets {
    @Suite("Connections that died at rest")
    struct RetryTests {
        let forum: TestForum

        init() throws { forum = try TestForum() }

        /// Answers so many requests on each connection, and closes it without a word at the next.
        private final class Moody: ChannelInboundHandler {
            typealias InboundIn = HTTPServerRequestPart
            typealias OutboundOut = HTTPServerResponsePart
            private var patience: Int

            init(patience: Int) { self.patience = patience }

            func channelRead(context: ChannelHandlerContext, data: NIOAny) {
                guard case .end = unwrapInboundIn(data) else { return }
                guard patience > 0 else { return context.close(promise: nil) }
                patience -= 1
                context.write(
                    wrapOutboundOut(.head(HTTPResponseHead(version: .http1_1, status: .ok, headers: ["Content-Length": "0"]))), promise: nil)
                context.writeAndFlush(wrapOutboundOut(.end(nil)), promise: nil)
            }
        }

        private func withMoodyServer(patience: Int, _ body: (any PeerChannel) async throws -> Void) async throws {
            let context = try forum.server("almaty")
            let server = try await ServerBootstrap(group: MultiThreadedEventLoopGroup.singleton)
                .childChannelInitializer { channel in
                    channel.eventLoop.makeCompletedFuture {
                        try channel.pipeline.syncOperations.addHandler(TLSHandler(server: context))
                        try channel.pipeline.syncOperations.configureHTTPServerPipeline(withPipeliningAssistance: false)
                        try channel.pipeline.syncOperations.addHandler(Moody(patience: patience))
                    }
                }
                .bind(host: "127.0.0.1", port: 0).get()
            let connector = TLSPeerConnector(context: try forum.client("suzhou"))
            do {
                try await body(connector.channel(to: TestForum.address("almaty", port: server.localAddress!.port!)))
            } catch {
                await connector.close()
                try await server.close()
                throw error
            }
            await connector.close()
            try await server.close()
        }

        @Test func `a request on one is sent again on another`() async throws {
            try await withMoodyServer(patience: 1) { channel in
                for _ in 0..<5 {
                    let response = try await channel.exchange(PeerRequest(.post, "/"), timeoutSeconds: 5)
                    #expect(response.status == 200)
                }
            }
        }

        @Test func `a request that kills a new connection is not sent again`() async throws {
            try await withMoodyServer(patience: 0) { channel in
                let error = await #expect(throws: PeerUnreachable.self) {
                    try await channel.exchange(PeerRequest(.get, "/"), timeoutSeconds: 5)
                }
                #expect(error?.description.contains("closed the connection before its answer was whole") == true)
            }
        }
    }
}
