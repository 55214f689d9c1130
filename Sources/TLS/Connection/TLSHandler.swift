public import NIOCore

/// TLS for one channel: ciphertext towards the socket, plaintext towards the application.
///
/// Fires `TLSHandshakeCompleted` once. Fires one `TLSError` when the connection goes wrong and closes it; logs nothing.
/// Write a body only after `TLSHandshakeCompleted`: what is written before is kept up to `earlyWriteLimit` bytes.
/// A close_notify from the peer fires `ChannelEvent.inputClosed` where the channel allows remote half-closure, and closes the channel where not.
public final class TLSHandler: ChannelDuplexHandler {
    public typealias InboundIn = ByteBuffer
    public typealias InboundOut = ByteBuffer
    public typealias OutboundIn = ByteBuffer
    public typealias OutboundOut = ByteBuffer

    enum State {
        case idle, handshaking, open
        /// close_notify is on its way out and the socket will be closed behind it.
        case closing
        /// An error was fired; what still comes in is thrown away until the peer has had time to read our alert.
        case failed
        case closed
    }

    struct PendingWrite {
        let bytes: ByteBuffer
        let promise: EventLoopPromise<Void>?
    }

    /// In bytes.
    public static let earlyWriteLimit = 1 << 20
    /// From the end of our output to the end of the connection, whatever the peer does.
    static let lingerTime = TimeAmount.seconds(5)
    /// For a refused peer to read the alert.
    static let alertTime = TimeAmount.seconds(1)

    let role: TLSConnection.Role
    var state = State.idle
    var connection: TLSConnection?
    var pending = MarkedCircularBuffer<PendingWrite>(initialCapacity: 4)
    var pendingCount = 0
    var isOutputClosed = false
    var isInputClosed = false
    var isErrorReported = false
    var outputClosePromise: (isWanted: Bool, promise: EventLoopPromise<Void>?) = (false, nil)
    var timer: Scheduled<Void>?
    private var hasReceived = false
    private var isReadWanted = false
    private var hasDelivered = false

    /// Who the peer is, from `TLSHandshakeCompleted` on. Event loop only.
    public private(set) var peer: TLSPeer?
    /// What went wrong last. Event loop only.
    public internal(set) var lastError: TLSError?

    public init(server: TLSServerContext) { role = .server(server) }

    public init(client: TLSClientContext, expecting server: TLSExpectedServer) { role = .client(client, server) }

    // Beginning

    public func handlerAdded(context: ChannelHandlerContext) {
        if context.channel.isActive { start(context) }
    }

    public func handlerRemoved(context: ChannelHandlerContext) {
        tearDown(with: TLSError(.closed, "the TLS handler was removed"))
    }

    public func channelActive(context: ChannelHandlerContext) {
        start(context)
        context.fireChannelActive()
    }

    private func start(_ context: ChannelHandlerContext) {
        guard state == .idle else { return }
        state = .handshaking
        let timeout =
            switch role {
            case .server(let server): server.handshakeTimeout
            case .client(let client, _): client.handshakeTimeout
            }
        timer = context.eventLoop.assumeIsolated().scheduleTask(in: timeout) {
            self.fail(
                TLSError(.handshakeTimeout, "the TLS handshake took longer than \(timeout.nanoseconds / 1_000_000) ms; the peer is silent or slow"),
                context)
        }
        do {
            connection = try TLSConnection(role)
        } catch {
            return fail(error, context)
        }
        if case .client = role { advanceHandshake(context) }
        // Where the channel does not read by itself, the handshake has to ask for the first bytes.
        if state == .handshaking { context.read() }
    }

    /// A server that has said all it will say takes in what still comes only for the peer to find its answer, and does not decrypt it: a body that
    /// was refused may be long.
    var isPastLastWords: Bool { if case .server = role { isOutputClosed } else { false } }

    private func advanceHandshake(_ context: ChannelHandlerContext) {
        guard let connection else { return }
        do {
            guard try connection.handshake() else { return flushCiphertext(context) }
            peer = try connection.peer()
        } catch {
            return fail(error, context)
        }
        state = .open
        timer?.cancel()
        timer = nil
        flushCiphertext(context)
        context.fireUserInboundEventTriggered(
            TLSHandshakeCompleted(
                peer: peer, alpn: connection.applicationProtocol, serverName: connection.serverName, resumed: connection.isResumed))
        encrypt(context, unflushed: false)
        context.flush()
        if outputClosePromise.isWanted, state == .open { closeOutput(context, promise: outputClosePromise.promise) }
    }

    // Inbound

    public func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        let bytes = unwrapInboundIn(data)
        guard state == .handshaking || state == .open, !isPastLastWords, let connection else { return }
        if !hasReceived, let first = bytes.getInteger(at: bytes.readerIndex, as: UInt8.self) {
            hasReceived = true
            guard RecordType.begins(connectionWith: first) else { return refusePlaintext(bytes, context) }
        }
        connection.receive(bytes)
        if state == .handshaking { advanceHandshake(context) }
        if state == .open { decrypt(context) }
    }

    public func channelReadComplete(context: ChannelHandlerContext) {
        let needsMore = !hasDelivered && (state == .handshaking || isReadWanted)
        hasDelivered = false
        context.fireChannelReadComplete()
        if needsMore && (state == .handshaking || state == .open) { context.read() }
    }

    public func read(context: ChannelHandlerContext) {
        isReadWanted = true
        context.read()
    }

    private func decrypt(_ context: ChannelHandlerContext) {
        guard let connection, !isInputClosed else { return }
        var plaintext = context.channel.allocator.buffer(capacity: max(connection.incomingCount, 1_024))
        var failure: TLSError?
        var hasEnded = false
        reading: while true {
            do {
                switch try connection.read(into: &plaintext) {
                case .data: continue
                case .needsMore: break reading
                case .closeNotify:
                    hasEnded = true
                    break reading
                }
            } catch {
                failure = error
                break
            }
        }
        if plaintext.readableBytes > 0 {
            isReadWanted = false
            hasDelivered = true
            context.fireChannelRead(wrapInboundOut(plaintext))
        }
        guard state == .open else { return }
        if let failure { return fail(failure, context) }
        // The answer to a key update, if any.
        flushCiphertext(context)
        if hasEnded { inputEnded(context) }
    }

    // Outbound

    public func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
        guard !isOutputClosed, !outputClosePromise.isWanted, state == .idle || state == .handshaking || state == .open else {
            promise?.fail(lastError ?? TLSError(.closed, "the TLS connection takes no more data: its output is closed"))
            return
        }
        let bytes = unwrapOutboundIn(data)
        pending.append(PendingWrite(bytes: bytes, promise: promise))
        pendingCount += bytes.readableBytes
        if state == .open {
            // Long unflushed writes go on to the channel, whose writability then counts them.
            if pendingCount >= 65_536 { encrypt(context, unflushed: true) }
        } else if pendingCount > Self.earlyWriteLimit {
            fail(TLSError(.bufferFull, "more than \(Self.earlyWriteLimit) bytes were written before the handshake; wait for it"), context)
        }
    }

    public func flush(context: ChannelHandlerContext) {
        pending.mark()
        encrypt(context, unflushed: false)
        context.flush()
    }

    /// Turns pending writes into as few records as they need, and hands them on in one buffer.
    func encrypt(_ context: ChannelHandlerContext, unflushed: Bool) {
        guard state == .open, !isOutputClosed, let connection, unflushed ? !pending.isEmpty : pending.hasMark else { return }
        // A record adds 22 bytes to at most 16 KiB; a large write may begin a record of its own.
        connection.outgoing = context.channel.allocator.buffer(capacity: pendingCount + 22 * (pendingCount / Self.record + 1 + pending.count))
        var joined: EventLoopPromise<Void>?
        var staged: ByteBuffer?
        do {
            while unflushed ? !pending.isEmpty : pending.hasMark {
                let item = pending.removeFirst()
                pendingCount -= item.bytes.readableBytes
                if let promise = item.promise {
                    if let joined { joined.futureResult.cascade(to: promise) } else { joined = promise }
                }
                if staged == nil {
                    staged = item.bytes
                } else if staged!.readableBytes + item.bytes.readableBytes <= Self.record {
                    staged!.writeImmutableBuffer(item.bytes)
                } else if let full = staged {
                    try connection.write(full)
                    staged = item.bytes
                }
            }
            if let staged { try connection.write(staged) }
        } catch {
            joined?.fail(error)
            return fail(error, context)
        }
        if let ciphertext = connection.takeOutgoing() {
            context.write(wrapOutboundOut(ciphertext), promise: joined)
        } else {
            joined?.succeed()
        }
    }

    /// The most plaintext one record holds (RFC 8446 section 5.1).
    private static let record = 16_384

    func flushCiphertext(_ context: ChannelHandlerContext) {
        if let ciphertext = connection?.takeOutgoing() { context.writeAndFlush(wrapOutboundOut(ciphertext), promise: nil) }
    }
}

@available(*, unavailable)
extension TLSHandler: Sendable {}
