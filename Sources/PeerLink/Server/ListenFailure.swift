import Glibc
import NIOCore

/// A port that cannot be listened on.
public struct ListenFailure: Error, CustomStringConvertible {
    public let description: String

    init(host: String, port: Int, error: IOError) {
        description =
            "cannot listen on \(host):\(port): \(String(cString: strerror(error.errnoCode)).lowercased()); choose another port, stop what listens there, or check that the address is this machine's"
    }
}
