import NIOCore
import NIOHTTP1
import NIOPosix
import TLS

/// One request on a connection of its own.
struct OutboundExchange {
    let target: SocketAddress
    let server: TLSExpectedServer
    let context: TLSClientContext
    let patience: TimeAmount

    private typealias Channel = NIOAsyncChannel<HTTPClientResponsePart, HTTPClientRequestPart>

    /// - Throws: ``OutboundFault``, `TLSError`, `CancellationError`, and what the connection throws.
    func send(_ request: OutboundRequest, as agent: String) async throws -> OutboundAnswer {
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
        let head = head(of: request, as: agent)
        return try await channel.executeThenClose { inbound, outbound in
            try await outbound.write(.head(head))
            if !request.body.isEmpty { try await outbound.write(.body(.byteBuffer(ByteBuffer(bytes: request.body)))) }
            try await outbound.write(.end(nil))
            return try await answer(inbound, most: request.answerBytes)
        }
    }

    private func head(of request: OutboundRequest, as agent: String) -> HTTPRequestHead {
        var head = HTTPRequestHead(version: .http1_1, method: HTTPMethod(rawValue: request.method.rawValue), uri: request.address.target)
        var fields: [(name: String, value: String)] = [("Host", "\(request.address.authority)"), ("User-Agent", agent), ("Connection", "close")]
        if request.method == .post { fields.append(("Content-Length", String(request.body.count))) }
        for (name, value) in fields + request.fields { head.headers.add(name: name, value: value) }
        return head
    }

    private func answer(_ inbound: NIOAsyncChannelInboundStream<HTTPClientResponsePart>, most: Int) async throws -> OutboundAnswer {
        var head: HTTPResponseHead?
        var (body, isWhole): ([UInt8], Bool) = ([], false)
        reading: for try await part in inbound {
            switch part {
            case .head(let found): head = found
            case .body(let bytes):
                let left = most - body.count
                body += bytes.readableBytesView.prefix(left)
                if bytes.readableBytes > left { break reading }
            case .end:
                isWhole = true
                break reading
            }
        }
        try Task.checkCancellation()
        guard let head else { throw OutboundFault.noAnswer(seconds: patience.nanoseconds / 1_000_000_000) }
        let type = head.headers.first(name: "Content-Type")?.prefix { $0 != ";" && $0 != "," }.filter { $0 != " " }.lowercased()
        return OutboundAnswer(status: Int(head.status.code), mediaType: type ?? "", body: body, isWhole: isWhole)
    }
}
