import Glibc
import NIOCore
import TLS

/// Why no answer came over a connection.
struct PeerFailure: Error {
    /// For the operator.
    let text: String
    /// Whether the connection ended before anything of the answer came, so that another one may be tried at once.
    let isBeforeAnswer: Bool

    init(_ text: String, isBeforeAnswer: Bool = false) {
        self.text = text
        self.isBeforeAnswer = isBeforeAnswer
    }

    /// What any error of a connection says to the operator.
    static func text(of error: any Error) -> String {
        switch error {
        case let failure as PeerFailure: failure.text
        case let error as TLSError: error.description
        case is CancellationError: "the request was cancelled"
        case let error as IOError: String(cString: strerror(error.errnoCode)).lowercased()
        case ChannelError.connectTimeout: "nothing answered in time"
        case is ChannelError: "the connection was closed"
        default: "\(error)"
        }
    }
}
