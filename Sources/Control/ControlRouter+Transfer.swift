import Crypto
import Envelope
import HTTPTypes
import Hummingbird
import Ledger
import NIOCore
import SQL
import StrictJSON

extension ControlRouter {
    typealias FrameWriter = (TransferFrame) async throws -> Void

    /// A route whose work takes long or whose answer is a file: an answer of frames, of which one comes at least every second.
    ///
    /// - Parameters:
    ///   - incoming: a place for the request's body, where that is a file.
    ///   - prepare: the work, which is cancelled when the caller goes away.
    ///   - send: writes what the work has made; its value ends the answer.
    func transfer<Prepared: Sendable>(
        _ path: RouterPath, incoming: (@Sendable () throws -> TemporaryFile)? = nil,
        prepare: @escaping @Sendable (Call, TransferProgress) async throws -> Prepared,
        send: @escaping @Sendable (Prepared, FrameWriter) async throws -> JSON = { _, _ in [:] }
    ) {
        router.post(path) { [logger] request, context in
            let call: Call
            do {
                if let incoming {
                    let file = try incoming()
                    try await file.fill(request.body.map { $0.readableBytesView })
                    call = Call(body: .null, parameters: context.parameters, query: request.uri.queryParameters, file: file)
                } else {
                    call = try await Self.call(request, context)
                }
            } catch { return Self.refusal(error, request, logger) }
            return Response(
                status: .ok, headers: [.contentType: "application/vnd.caravanserai.transfer"],
                body: ResponseBody { writer in
                    do {
                        let prepared = try await Self.work(&writer) { try await prepare(call, $0) }
                        let end = try await send(prepared) { try await writer.write(ByteBuffer(bytes: $0.bytes)) }
                        try await writer.write(ByteBuffer(bytes: TransferFrame.end(end).bytes))
                    } catch let error where !(error is ChannelError || error is IOError) {
                        try await writer.write(ByteBuffer(bytes: TransferFrame.problem(Self.problem(error)).bytes))
                    }
                    try await writer.finish(nil)
                })
        }
    }

    /// A copy as it is sent, with its digest behind it.
    static func send(_ copy: TemporaryFile, _ write: FrameWriter) async throws -> JSON {
        var digest = SHA256()
        var bytes: Int64 = 0
        try await copy.forEachPart { part in
            digest.update(data: part)
            bytes += Int64(part.count)
            try await write(.data(part))
        }
        return [
            "bytes": .integer(bytes),
            "sha256": .string(digest.finalize().map { $0 < 16 ? "0" + String($0, radix: 16) : String($0, radix: 16) }.joined()),
        ]
    }

    /// Runs `operation` and tells meanwhile how far it is.
    private static func work<Value: Sendable>(
        _ writer: inout any ResponseBodyWriter, _ operation: @escaping @Sendable (TransferProgress) async throws -> Value
    ) async throws -> Value {
        let progress = TransferProgress()
        let task = Task {
            defer { progress.finish() }
            return try await operation(progress)
        }
        do {
            var rounds = 0
            while !progress.isOver {
                try await Task.sleep(for: .milliseconds(20))
                rounds += 1
                if rounds.isMultiple(of: 25) { try await writer.write(ByteBuffer(bytes: TransferFrame.progress(progress.json).bytes)) }
            }
        } catch {
            task.cancel()
            _ = await task.result
            throw error
        }
        return try await task.value
    }
}
