import Foundation
import Glibc
import NIOCore
import NIOPosix
import TestKit
import Testing

@testable import TLS

/// Over real sockets, with OpenSSL's own client where that is the point.
@Suite("Over a socket", .timeLimit(.minutes(4)))
struct SocketTests {
    let forum: TestForum

    init() throws { forum = try TestForum() }

    /// Sends back what comes; ends when the peer ends; keeps the last error.
    private final class Echo: ChannelInboundHandler {
        typealias InboundIn = ByteBuffer
        typealias OutboundOut = ByteBuffer
        let report: @Sendable (TLSError) -> Void

        init(report: @escaping @Sendable (TLSError) -> Void) { self.report = report }

        func channelRead(context: ChannelHandlerContext, data: NIOAny) { context.writeAndFlush(data, promise: nil) }
        func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
            if event as? ChannelEvent == .inputClosed { context.close(mode: .output, promise: nil) }
        }
        func errorCaught(context: ChannelHandlerContext, error: any Error) {
            if let error = error as? TLSError { report(error) }
            context.close(promise: nil)
        }
    }

    /// Runs an echo server for the length of `body`, which gets its port and the errors it reports.
    private func withServer(
        _ context: TLSServerContext, _ body: (Int, AsyncStream<TLSError>) async throws -> Void
    ) async throws {
        let (errors, continuation) = AsyncStream.makeStream(of: TLSError.self, bufferingPolicy: .bufferingNewest(16))
        let listener = try await ServerBootstrap(group: MultiThreadedEventLoopGroup.singleton)
            .childChannelOption(.allowRemoteHalfClosure, value: true)
            .childChannelInitializer { channel in
                channel.eventLoop.makeCompletedFuture {
                    try channel.pipeline.syncOperations.addHandlers(
                        TLSHandler(server: context), Echo { continuation.yield($0) })
                }
            }
            .bind(host: "127.0.0.1", port: 0).get()
        do {
            try await body(listener.localAddress!.port!, errors)
        } catch {
            try? await listener.close()
            throw error
        }
        try await listener.close()
    }

    /// Runs `openssl s_client` until `input` has come back, and gives back its exit status and output.
    private func opensslClient(_ port: Int, _ arguments: [String], input: String) async throws -> (status: Int32, output: String) {
        let directory = try TemporaryDirectory()
        let (reading, writing) = try pipeForUsOnly()
        let process = try ChildProcess(
            "/usr/bin/env", ["openssl", "s_client", "-connect", "127.0.0.1:\(port)"] + arguments, input: reading,
            output: directory.file("output"), errors: directory.file("output"), guardian: try Guardian())
        close(reading)
        do {
            defer { close(writing) }
            _ = Array(input.utf8).withUnsafeBytes { write(writing, $0.baseAddress, $0.count) }
            // s_client ends when its input does, so the input ends once the answer is there.
            try await eventually(within: 20, "s_client gets its answer: \((try? directory.text("output")) ?? "")") {
                try !process.isRunning || !input.isEmpty && directory.text("output").contains(input)
            }
        }
        return (try await process.exitCode(within: 20), try directory.text("output"))
    }

    private func withCAFile(_ body: (String) async throws -> Void) async throws {
        let path = FileManager.default.temporaryDirectory.appending(path: "ca-\(UUID().uuidString).pem").path
        try Data(forum.authority.certificate.pemRepresentation().utf8).write(to: URL(filePath: path))
        defer { try? FileManager.default.removeItem(atPath: path) }
        try await body(path)
    }

    @Test func `openssl s_client gets an answer`() async throws {
        try await withCAFile { ca in
            try await withServer(forum.server()) { port, _ in
                let (status, output) = try await opensslClient(
                    port,
                    [
                        "-CAfile", ca, "-verify_return_error", "-verify_hostname", "almaty.example.org", "-servername", "almaty.example.org",
                        "-quiet", "-no_ign_eof",
                    ], input: "salam from Almaty\n")
                #expect(output.contains("salam from Almaty"))
                #expect(status == 0)
            }
        }
    }

    @Test(
        "refuses a client that can do no better",
        arguments: [
            (["-tls1_2"], TLSError.Code.protocolVersion, "alert protocol version"),
            (["-alpn", "h2"], .noCommonApplicationProtocol, "no application protocol"),
        ])
    func refuses(arguments: [String], code: TLSError.Code, words: String) async throws {
        try await withServer(forum.server()) { port, errors in
            let (status, output) = try await opensslClient(port, arguments, input: "")
            #expect(status != 0)
            #expect(output.contains(words))
            #expect(try await errors.next(within: 30, "the server reports an error")?.code == code)
        }
    }

    @Test func `accepts a client that offers h2 and http/1.1, and one that offers nothing`() async throws {
        try await withServer(forum.server()) { port, _ in
            let both = try await opensslClient(port, ["-alpn", "h2,http/1.1", "-brief"], input: "both\n")
            #expect(both.output.contains("both"))
            let none = try await opensslClient(port, ["-quiet", "-no_ign_eof"], input: "none\n")
            #expect(none.output.contains("none"))
        }
    }

    @Test func `our client sends a mebibyte and gets it back`() async throws {
        try await withServer(forum.server()) { port, _ in
            let client = try forum.client()
            let expected = try TLSExpectedServer(host: "127.0.0.1", port: port, uriSAN: TestForum.uri("almaty"))
            for isResumed in [false, true] {
                let promise = MultiThreadedEventLoopGroup.singleton.any().makePromise(of: (Int, Bool, Bool).self)
                let channel = try await ClientBootstrap(group: MultiThreadedEventLoopGroup.singleton)
                    .channelOption(.allowRemoteHalfClosure, value: true)
                    .channelInitializer { channel in
                        channel.eventLoop.makeCompletedFuture {
                            try channel.pipeline.syncOperations.addHandlers(
                                TLSHandler(client: client, expecting: expected), Collector(promise))
                        }
                    }
                    .connect(host: "127.0.0.1", port: port).get()
                try await channel.closeFuture.get()
                let (count, resumed, isClean) = try await promise.futureResult.get()
                #expect(count == 1 << 20)
                #expect(resumed == isResumed)
                #expect(isClean)
            }
        }
    }

    /// Sends a mebibyte after the handshake, half-closes, and counts what comes until the peer's end.
    private final class Collector: ChannelInboundHandler {
        typealias InboundIn = ByteBuffer
        typealias OutboundOut = ByteBuffer
        private var count = 0
        private var isResumed = false
        private var isClean = false
        private let promise: EventLoopPromise<(Int, Bool, Bool)>

        init(_ promise: EventLoopPromise<(Int, Bool, Bool)>) { self.promise = promise }

        func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
            if let event = event as? TLSHandshakeCompleted {
                isResumed = event.resumed
                context.writeAndFlush(wrapOutboundOut(ByteBuffer(repeating: 42, count: 1 << 20)), promise: nil)
                context.close(mode: .output, promise: nil)
            } else if event as? ChannelEvent == .inputClosed {
                isClean = true
            }
        }

        func channelRead(context: ChannelHandlerContext, data: NIOAny) { count += unwrapInboundIn(data).readableBytes }
        func errorCaught(context: ChannelHandlerContext, error: any Error) { promise.fail(error) }
        func channelInactive(context: ChannelHandlerContext) { promise.succeed((count, isResumed, isClean)) }
    }

    @Test func `a refused client learns why although it was already sending`() async throws {
        let other = try TestForum()
        let client = try TLSClientContext(TLSClientConfiguration(identity: other.identity("suzhou"), trustAnchors: forum.anchors))
        try await withServer(forum.server()) { port, errors in
            let expected = try TLSExpectedServer(host: "127.0.0.1", port: port)
            let promise = MultiThreadedEventLoopGroup.singleton.any().makePromise(of: (Int, Bool, Bool).self)
            let channel = try await ClientBootstrap(group: MultiThreadedEventLoopGroup.singleton)
                .channelInitializer { channel in
                    channel.eventLoop.makeCompletedFuture {
                        try channel.pipeline.syncOperations.addHandlers(
                            TLSHandler(client: client, expecting: expected), Collector(promise))
                    }
                }
                .connect(host: "127.0.0.1", port: port).get()
            try await channel.closeFuture.get()
            let error = await #expect(throws: TLSError.self) { try await promise.futureResult.get() }
            #expect(error?.code == .refusedByPeer)
            #expect(error?.reason?.contains("unknown ca") == true)
            #expect(try await errors.next(within: 30, "the server reports an error")?.code == .untrustedCertificate)
        }
    }
}
