import Glibc
import NIOCore

/// What an operator is told of a connection's end.
public enum SystemReason {
    /// The system's own words where it said something, without the names of calls inside this program.
    public static func text(_ error: any Error) -> String {
        if let error = error as? IOError { String(cString: strerror(error.errnoCode)).lowercased() } else { "\(error)" }
    }
}
