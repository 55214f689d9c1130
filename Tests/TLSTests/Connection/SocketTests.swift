import Dispatch
import Foundation
import Glibc
import NIOCore
import NIOPosix
import Testing

@testable import TLS

/// Over real sockets, with OpenSSL's own client where that is the point.
@Suite("Over a socket", .timeLimit(.minutes(1)))
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
        _ context: TLSServerContext, _ body: (Int, inout AsyncStream<TLSError>.Iterator) async throws -> Void
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
        var iterator = errors.makeAsyncIterator()
        do {
            try await body(listener.localAddress!.port!, &iterator)
        } catch {
            try? await listener.close()
            throw error
        }
        try await listener.close()
    }

    /// Runs `openssl s_client` and gives back its exit status and output.
    private func opensslClient(_ port: Int, _ arguments: [String], input: String) throws -> (status: Int32, output: String) {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = ["openssl", "s_client", "-connect", "127.0.0.1:\(port)"] + arguments
        let (stdin, stdout) = (Pipe(), Pipe())
        process.standardInput = stdin
        process.standardOutput = stdout
        process.standardError = stdout
        try process.run()
        // Not timeout(1): Foundation starts processes with signals blocked.
        let watchdog = DispatchWorkItem { [pid = process.processIdentifier] in kill(pid, SIGKILL) }
        DispatchQueue.global().asyncAfter(deadline: .now() + 20, execute: watchdog)
        defer { watchdog.cancel() }
        stdin.fileHandleForWriting.write(Data(input.utf8))
        let output = stdout.fileHandleForReading
        // s_client ends when its input does, so the input ends once the answer is there.
        var text = ""
        while true {
            let data = output.availableData
            if data.isEmpty { break }
            text += String(decoding: data, as: UTF8.self)
            if !input.isEmpty, text.contains(input.trimmingCharacters(in: .newlines)) { try? stdin.fileHandleForWriting.close() }
        }
        process.waitUntilExit()
        return (process.terminationStatus, text)
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
                let (status, output) = try opensslClient(
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
            let (status, output) = try opensslClient(port, arguments, input: "")
            #expect(status != 0)
            #expect(output.contains(words))
            #expect(await errors.next()?.code == code)
        }
    }

    @Test func `accepts a client that offers h2 and http/1.1, and one that offers nothing`() async throws {
        try await withServer(forum.server()) { port, _ in
            let both = try opensslClient(port, ["-alpn", "h2,http/1.1", "-brief"], input: "both\n")
            #expect(both.output.contains("both"))
            let none = try opensslClient(port, ["-quiet", "-no_ign_eof"], input: "none\n")
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
            #expect(await errors.next()?.code == .untrustedCertificate)
        }
    }
}
