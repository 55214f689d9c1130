import Glibc
import NIOCore
import Primitives
import TLS

extension OutboundFault {
    /// Characters of words that are not ours.
    private static let mostCharacters = 300

    private static func foreign(_ text: String) -> String { VisibleText.escaped(text, limit: mostCharacters) }

    /// What a connection has met.
    init(_ error: any Error) {
        self =
            switch error {
            case let fault as OutboundFault: fault
            case let error as TLSError: .tls(code: error.code.rawValue, reason: Self.foreign(error.message))
            case ChannelError.connectTimeout: .connectTimeout
            case ChannelError.eof, ChannelError.ioOnClosedChannel, ChannelError.alreadyClosed, ChannelError.inputClosed, ChannelError.outputClosed:
                .closed
            case let error as IOError: Self.ofSystem(error)
            default: .other(Self.foreign("\(error)"))
            }
    }

    private static func ofSystem(_ error: IOError) -> OutboundFault {
        switch error.errnoCode {
        case ECONNREFUSED: .connectionRefused
        case EHOSTUNREACH, ENETUNREACH, ENETDOWN, EHOSTDOWN, EADDRNOTAVAIL: .unreachable
        case ETIMEDOUT: .connectTimeout
        case ECONNRESET, EPIPE, ECONNABORTED: .closed
        default: .other(foreign("\(error)"))
        }
    }
}
