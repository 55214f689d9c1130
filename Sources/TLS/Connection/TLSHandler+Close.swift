public import NIOCore

/// How a connection ends: by close_notify in either direction, by the end of the socket, or by an error.
extension TLSHandler {
    public func close(context: ChannelHandlerContext, mode: CloseMode, promise: EventLoopPromise<Void>?) {
        switch (mode, state) {
        case (.input, _), (.all, .idle), (.all, .closed), (.output, .closed):
            if mode == .all { state = .closed }
            context.close(mode: mode, promise: promise)
        case (.output, .idle), (.output, .handshaking):
            if outputClosePromise.isWanted {
                promise?.fail(ChannelError.outputClosed)
            } else {
                outputClosePromise = (true, promise)
            }
        case (.output, .open) where !isOutputClosed:
            closeOutput(context, promise: promise)
        case (.output, _):
            promise?.fail(ChannelError.outputClosed)
        case (.all, .handshaking):
            tearDown(with: TLSError(.closed, "the connection was closed during its handshake"))
            context.close(mode: .all, promise: promise)
        case (.all, .open):
            closeAll(context, promise: promise)
        case (.all, .closing), (.all, .failed):
            context.channel.closeFuture.cascade(to: promise)
        }
    }

    /// Sends close_notify, then closes the socket's output. The peer may go on sending.
    func closeOutput(_ context: ChannelHandlerContext, promise: EventLoopPromise<Void>?) {
        outputClosePromise = (false, nil)
        sendCloseNotify(context, promise: nil)
        // The peer has ended as well: nothing more can come.
        if isInputClosed { return context.close(mode: .all, promise: promise) }
        context.close(mode: .output, promise: promise)
        // A client that has said all it wants may wait long for the answer; a server has nothing to wait for.
        if case .server = role, state == .open { closeSocket(context, in: Self.lingerTime) }
    }

    private func closeAll(_ context: ChannelHandlerContext, promise: EventLoopPromise<Void>?) {
        let wasOutputClosed = isOutputClosed
        let sent = context.eventLoop.makePromise(of: Void.self)
        if wasOutputClosed { sent.succeed() } else { sendCloseNotify(context, promise: sent) }
        state = .closing
        closeSocket(context, in: Self.lingerTime)
        sent.futureResult.assumeIsolated().whenComplete { _ in
            guard self.state == .closing else { return context.channel.closeFuture.cascade(to: promise) }
            context.close(mode: .all, promise: promise)
        }
    }

    /// Fails what was not flushed: it comes too late for this output.
    private func sendCloseNotify(_ context: ChannelHandlerContext, promise: EventLoopPromise<Void>?) {
        isOutputClosed = true
        failPending(with: ChannelError.outputClosed)
        connection?.shutdown()
        guard let ciphertext = connection?.takeOutgoing() else {
            promise?.succeed()
            return
        }
        context.writeAndFlush(wrapOutboundOut(ciphertext), promise: promise)
    }

    /// The peer's close_notify has come.
    func inputEnded(_ context: ChannelHandlerContext) {
        guard !isInputClosed else { return }
        isInputClosed = true
        let staysHalfOpen = (try? context.channel.syncOptions?.getOption(.allowRemoteHalfClosure)) ?? false
        if staysHalfOpen { context.fireUserInboundEventTriggered(ChannelEvent.inputClosed) }
        guard state == .open else { return }
        if isOutputClosed {
            context.close(mode: .all, promise: nil)
        } else if !staysHalfOpen {
            closeAll(context, promise: nil)
        }
    }

    public func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
        guard let event = event as? ChannelEvent, event == .inputClosed else { return context.fireUserInboundEventTriggered(event) }
        // The socket has ended.
        switch state {
        case .handshaking: fail(socketEnded, context)
        case .open where isPastLastWords: context.close(mode: .all, promise: nil)
        case .open where !isInputClosed: fail(socketEnded, context)
        case .open, .idle: break
        case .closing, .failed, .closed: context.close(mode: .all, promise: nil)
        }
    }

    public func channelInactive(context: ChannelHandlerContext) {
        let isUnclean = state == .handshaking || state == .open && !isInputClosed && !isPastLastWords
        if isUnclean { report(socketEnded, context) }
        tearDown(with: lastError ?? ChannelError.ioOnClosedChannel)
        context.fireChannelInactive()
    }

    private var socketEnded: TLSError {
        if state == .handshaking {
            TLSError(.closedDuringHandshake, "the peer closed the connection during the TLS handshake; its log says why")
        } else {
            TLSError(.truncated, "the connection ended without close_notify: what came last may be missing")
        }
    }

    public func errorCaught(context: ChannelHandlerContext, error: any Error) {
        // The end of the socket that follows is not a second error.
        isErrorReported = true
        context.fireErrorCaught(error)
    }

    // Errors

    /// Reports `error` once, sends the alert that OpenSSL has for the peer, and closes.
    func fail(_ error: TLSError, _ context: ChannelHandlerContext) {
        guard state == .handshaking || state == .open else { return }
        state = .failed
        timer?.cancel()
        let alert = isOutputClosed ? nil : connection?.takeOutgoing()
        if let alert { end(with: alert, context) }
        lastError = error
        failPending(with: error)
        report(error, context)
        if alert == nil { context.close(mode: .all, promise: nil) }
    }

    /// Sends last words. Closing at once would reset the connection if the peer's data lies unread, and the words would be lost.
    private func end(with lastWords: ByteBuffer, _ context: ChannelHandlerContext) {
        context.writeAndFlush(wrapOutboundOut(lastWords), promise: nil)
        isOutputClosed = true
        closeSocket(context, in: Self.alertTime)
        context.close(mode: .output, promise: nil)
        context.read()
    }

    /// Someone speaks without TLS; a browser or curl gets an answer that its user can read.
    func refusePlaintext(_ bytes: ByteBuffer, _ context: ChannelHandlerContext) {
        let methods = ["GET ", "HEAD ", "POST ", "PUT ", "PATCH ", "DELETE ", "OPTIONS "]
        if case .server = role, methods.contains(where: { bytes.readableBytesView.starts(with: $0.utf8) }) {
            let text = "This port speaks TLS. Use https:// in the URL.\n"
            connection?.outgoing = ByteBuffer(
                string:
                    "HTTP/1.1 400 Bad Request\r\nContent-Type: text/plain\r\nContent-Length: \(text.utf8.count)\r\nConnection: close\r\n\r\n\(text)")
        }
        fail(TLSError(.plaintext, "the peer does not speak TLS on this port; use https:// in its URL"), context)
    }

    private func report(_ error: TLSError, _ context: ChannelHandlerContext) {
        lastError = error
        guard !isErrorReported else { return }
        isErrorReported = true
        context.fireErrorCaught(error)
    }

    // End

    private func closeSocket(_ context: ChannelHandlerContext, in time: TimeAmount) {
        timer?.cancel()
        timer = context.eventLoop.assumeIsolated().scheduleTask(in: time) {
            self.isInputClosed = true
            context.close(mode: .all, promise: nil)
        }
    }

    private func failPending(with error: any Error) {
        pendingCount = 0
        let writes = pending
        pending = MarkedCircularBuffer(initialCapacity: 0)
        for write in writes { write.promise?.fail(error) }
        let promise = outputClosePromise.promise
        outputClosePromise = (false, nil)
        promise?.fail(error)
    }

    func tearDown(with error: any Error) {
        state = .closed
        timer?.cancel()
        timer = nil
        failPending(with: error)
        connection = nil
    }
}
