import NIOCore
import NIOHTTP1
import NIOPosix
import Primitives
import TLS

/// One request to a receiver on a connection of its own.
struct WebhookExchange {
    /// Bytes of an answer that are kept, and that are read before the rest is left alone.
    private static let (keptBytes, readBytes) = (512, 64 << 10)

    let target: SocketAddress
    let server: TLSExpectedServer
    let context: TLSClientContext
    let patience: TimeAmount

    struct Answer {
        let status: Int
        let answer: String
    }

    private typealias Channel = NIOAsyncChannel<HTTPClientResponsePart, HTTPClientRequestPart>

    /// - Throws: ``WebhookFault``, `TLSError`, `CancellationError`, and what the connection throws.
    func post(_ payload: [UInt8], to address: WebhookAddress, fields: [(String, String)]) async throws -> Answer {
        let (context, server) = (context, server)
        let channel = try await ClientBootstrap(group: MultiThreadedEventLoopGroup.singleton).connectTimeout(.seconds(10)).connect(to: target) {
            channel in
            channel.eventLoop.makeCompletedFuture {
                try channel.pipeline.syncOperations.addHandler(TLSHandler(client: context, expecting: server))
                try channel.pipeline.syncOperations.addHTTPClientHandlers()
                return try Channel(wrappingChannelSynchronously: channel)
            }
        }
        let end = channel.channel.eventLoop.scheduleTask(in: patience) { channel.channel.close(promise: nil) }
        defer { end.cancel() }
        var head = HTTPRequestHead(version: .http1_1, method: .POST, uri: address.target)
        let names = [
            ("Host", "\(address.authority)"), ("User-Agent", "caravanserai-webhooks"), ("Content-Type", "application/json"),
            ("Content-Length", String(payload.count)), ("Connection", "close"),
        ]
        for (name, value) in names + fields { head.headers.add(name: name, value: value) }
        let request = head
        return try await channel.executeThenClose { inbound, outbound in
            try await outbound.write(.head(request))
            try await outbound.write(.body(.byteBuffer(ByteBuffer(bytes: payload))))
            try await outbound.write(.end(nil))
            return try await Self.answer(inbound, seconds: patience.nanoseconds / 1_000_000_000)
        }
    }

    private static func answer(_ inbound: NIOAsyncChannelInboundStream<HTTPClientResponsePart>, seconds: Int64) async throws -> Answer {
        var status: Int?
        var (kept, count): ([UInt8], Int) = ([], 0)
        reading: for try await part in inbound {
            switch part {
            case .head(let head): status = Int(head.status.code)
            case .body(let bytes):
                kept += bytes.readableBytesView.prefix(keptBytes - kept.count)
                count += bytes.readableBytes
                if count > readBytes { break reading }
            case .end: break reading
            }
        }
        try Task.checkCancellation()
        guard let status else { throw WebhookFault.noAnswer(seconds: seconds) }
        return Answer(status: status, answer: VisibleText.escaped(String(decoding: kept, as: UTF8.self), limit: keptBytes, keepsBackslashes: true))
    }
}
