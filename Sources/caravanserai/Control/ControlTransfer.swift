import Control
import Crypto
import Envelope
import Glibc
import Ledger
import NIOCore
import NIOHTTP1
import NIOPosix
import SQL
import Sites
import StrictJSON

/// Long work at a running process: takes the frames of its answer as they come, tells how far it is, and gives up only where nothing more
/// comes.
struct ControlTransfer {
    /// Seconds without a frame after which the process is taken for gone; it sends one twice a second.
    private static let silence: Int64 = 60

    let control: ControlClient

    /// - Parameters:
    ///   - upload: a file that is sent as the request's body.
    ///   - take: is given the name of each file and its parts.
    /// - Returns: what the process said at the end.
    func run(_ path: String, upload: UploadedFile? = nil, take: (TransferFrame) throws -> Void) async throws -> JSON {
        let channel: NIOAsyncChannel<HTTPClientResponsePart, HTTPClientRequestPart>
        do { channel = try await connect() } catch { throw ControlClient.failure(error, at: control.socket) }
        do {
            return try await channel.executeThenClose { inbound, outbound in
                try await send(path, upload, outbound)
                return try await receive(inbound, channel.channel, take)
            }
        } catch let error as IOError { throw ControlClient.failure(error, at: control.socket) }
    }

    private func connect() async throws -> NIOAsyncChannel<HTTPClientResponsePart, HTTPClientRequestPart> {
        try await ClientBootstrap(group: MultiThreadedEventLoopGroup.singleton).connect(unixDomainSocketPath: control.socket) { channel in
            channel.eventLoop.makeCompletedFuture {
                try channel.pipeline.syncOperations.addHTTPClientHandlers()
                return try NIOAsyncChannel(wrappingChannelSynchronously: channel)
            }
        }
    }

    private func send(_ path: String, _ upload: UploadedFile?, _ outbound: NIOAsyncChannelOutboundWriter<HTTPClientRequestPart>) async throws {
        var head = HTTPRequestHead(version: .http1_1, method: .POST, uri: path)
        head.headers.add(name: "host", value: "localhost")
        if upload != nil {
            head.headers.add(name: "transfer-encoding", value: "chunked")
        } else {
            head.headers.add(name: "content-length", value: "0")
        }
        try await outbound.write(.head(head))
        try await upload?.forEachPart { try await outbound.write(.body(.byteBuffer(ByteBuffer(bytes: $0)))) }
        try await outbound.write(.end(nil))
    }

    private func receive(
        _ inbound: NIOAsyncChannelInboundStream<HTTPClientResponsePart>, _ channel: any Channel, _ take: (TransferFrame) throws -> Void
    ) async throws -> JSON {
        var reader = TransferFrameReader()
        var refusal: [UInt8]?
        var alarm = channel.eventLoop.scheduleTask(in: .seconds(Self.silence)) { channel.close(promise: nil) }
        defer { alarm.cancel() }
        for try await part in inbound {
            alarm.cancel()
            alarm = channel.eventLoop.scheduleTask(in: .seconds(Self.silence)) { channel.close(promise: nil) }
            switch part {
            case .head(let head): if head.status != .ok { refusal = [] }
            case .body(let buffer) where refusal != nil: refusal?.append(contentsOf: buffer.readableBytesView)
            case .body(let buffer):
                for frame in try reader.read(buffer.readableBytesView) {
                    switch frame {
                    case .end(let json): return json
                    case .problem(let problem): throw CommandFailure(.failed, "Refused: \(problem.detail) [\(problem.code.rawValue)]")
                    default: try take(frame)
                    }
                }
            case .end:
                guard let refusal, let problem = try? Problem(JSON.parse(refusal)) else { break }
                throw CommandFailure(.failed, "Refused: \(problem.detail) [\(problem.code.rawValue)]")
            }
        }
        throw CommandFailure(
            .unavailable, "The process at \(control.socket) stopped before it had sent all; nothing was kept of what came. Its log says why.")
    }
}

extension ControlTransfer {
    /// Takes one file from the process: it appears under its name only when it is whole, its digest is right, and it is on the disk.
    ///
    /// - Parameter target: a path that is not taken yet, or `-` for standard output.
    func download(_ path: String, to target: String, what: String) async throws {
        let file = try DownloadedFile(target)
        let teller = ProgressTeller(what)
        let end = try await run(path) { frame in
            switch frame {
            case .data(let bytes): try file.append(bytes)
            case .progress(let json): teller.tell(json)
            default: break
            }
        }
        teller.finish()
        try file.finish(sha256: end["sha256"]?.string ?? "")
    }
}
