import Envelope
import NIOCore
import NIOPosix
import Primitives
import TLS

/// Hands messages to a mail server (RFC 5321), over TLS by the system's OpenSSL.
struct SMTPClient: Sendable {
    /// Until everything is handed over.
    static let patience = TimeAmount.seconds(120)

    let server: MailServer
    /// What it calls itself.
    let name: String

    /// Hands over one message.
    ///
    /// - Throws: ``MailFault``.
    func deliver(_ message: [UInt8], from sender: MailAddress, to recipient: MailAddress) async throws(MailFault) {
        do { try await talk(message, sender, recipient) } catch let fault as MailFault { throw fault } catch let error as TLSError {
            throw MailFault("\(server.host):\(server.port): \(error.message)")
        } catch is CancellationError { throw MailFault("the process stops") } catch {
            throw MailFault("\(server.host):\(server.port) cannot be reached: \(error)")
        }
    }

    private func talk(_ message: [UInt8], _ sender: MailAddress, _ recipient: MailAddress) async throws {
        let tls = server.security == .none ? nil : try TLSClientContext(TLSClientConfiguration(identity: nil, trustAnchors: server.anchors()))
        let expected = try TLSExpectedServer(host: server.host, port: server.port)
        let opensTLS = server.security == .tls
        let channel = try await ClientBootstrap(group: MultiThreadedEventLoopGroup.singleton).connectTimeout(.seconds(15))
            .connect(host: server.host, port: server.port) { channel in
                channel.eventLoop.makeCompletedFuture {
                    if opensTLS, let tls { try channel.pipeline.syncOperations.addHandler(TLSHandler(client: tls, expecting: expected)) }
                    return try NIOAsyncChannel<ByteBuffer, ByteBuffer>(wrappingChannelSynchronously: channel)
                }
            }
        let end = channel.channel.eventLoop.scheduleTask(in: Self.patience) { channel.channel.close(promise: nil) }
        defer { end.cancel() }
        try await channel.executeThenClose { inbound, outbound in
            var conversation = SMTPConversation(inbound: inbound.makeAsyncIterator(), outbound: outbound)
            try await conversation.greet(name)
            if server.security == .startTLS, let tls {
                try await conversation.startTLS()
                try await channel.channel.eventLoop.submit {
                    try channel.channel.pipeline.syncOperations.addHandler(TLSHandler(client: tls, expecting: expected), position: .first)
                }.get()
                try await conversation.hello(name)
            }
            if let credentials = server.credentials { try await conversation.authenticate(credentials.user, credentials.password) }
            try await conversation.send(message, from: sender, to: recipient)
        }
    }
}

/// One connection to a mail server, command by command.
struct SMTPConversation {
    var inbound: NIOAsyncChannelInboundStream<ByteBuffer>.AsyncIterator
    let outbound: NIOAsyncChannelOutboundWriter<ByteBuffer>
    private var reader = SMTPReplyReader()
    private var extensions = SMTPReply(code: 250, lines: [])

    init(inbound: NIOAsyncChannelInboundStream<ByteBuffer>.AsyncIterator, outbound: NIOAsyncChannelOutboundWriter<ByteBuffer>) {
        self.inbound = inbound
        self.outbound = outbound
    }

    mutating func greet(_ name: String) async throws {
        let greeting = try await reply()
        guard greeting.code == 220 else { throw greeting.fault }
        try await hello(name)
    }

    mutating func hello(_ name: String) async throws { extensions = try await ask("EHLO \(name)", for: 250) }

    /// What a stranger on the way has sent in clear behind the answer would else be taken for the server's (CVE-2011-0411).
    mutating func startTLS() async throws {
        guard extensions.offers("STARTTLS") else { throw MailFault("the mail server offers no STARTTLS; nothing is said to it in clear") }
        _ = try await ask("STARTTLS", for: 220)
        guard !reader.hasRest else { throw MailFault("somebody has answered in the mail server's place before TLS began") }
    }

    /// By a password (RFC 4954, RFC 4616).
    mutating func authenticate(_ user: String, _ password: String) async throws {
        let answer = try await exchange("AUTH PLAIN \(Base64.encode([0] + Array(user.utf8) + [0] + Array(password.utf8)))")
        // A password that is refused today may be mended tomorrow: the message waits.
        guard answer.code == 235 else { throw MailFault("the mail server refuses user and password: \(answer.fault.description)") }
    }

    mutating func send(_ message: [UInt8], from sender: MailAddress, to recipient: MailAddress) async throws {
        _ = try await ask("MAIL FROM:<\(sender)>", for: 250)
        let accepted = try await exchange("RCPT TO:<\(recipient)>")
        guard [250, 251].contains(accepted.code) else { throw accepted.fault }
        _ = try await ask("DATA", for: 354)
        // No line of ours begins with a dot: headers do not, and base64 has none.
        try await write(message + Array(".\r\n".utf8))
        let taken = try await reply()
        guard taken.code == 250 else { throw taken.fault }
        // It has taken the message; how it says goodbye changes nothing.
        _ = try? await exchange("QUIT")
    }

    private mutating func ask(_ command: String, for code: Int) async throws -> SMTPReply {
        let answer = try await exchange(command)
        guard answer.code == code else { throw answer.fault }
        return answer
    }

    private mutating func exchange(_ command: String) async throws -> SMTPReply {
        try await write(Array((command + "\r\n").utf8))
        return try await reply()
    }

    private func write(_ bytes: [UInt8]) async throws { try await outbound.write(ByteBuffer(bytes: bytes)) }

    private mutating func reply() async throws -> SMTPReply {
        while true {
            if let reply = try reader.next() { return reply }
            guard let more = try await inbound.next() else { throw MailFault("the mail server has closed the connection, or says nothing") }
            reader.add(more.readableBytesView)
        }
    }
}
