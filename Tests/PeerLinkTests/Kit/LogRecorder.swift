import Logging
import Synchronization

/// Keeps what is logged of failed connections.
final class LogRecorder: Sendable {
    private let codes = Mutex<[String]>([])

    /// The code of each failure, oldest first.
    var failures: [String] { codes.withLock { $0 } }

    var logger: Logger { Logger(label: "test") { _ in Handler(recorder: self) } }

    private struct Handler: LogHandler {
        let recorder: LogRecorder
        var metadata: Logger.Metadata = [:]
        var logLevel = Logger.Level.info

        subscript(metadataKey key: String) -> Logger.Metadata.Value? {
            get { metadata[key] }
            set { metadata[key] = newValue }
        }

        func log(event: LogEvent) {
            guard event.message == "Federation connection failed", let code = event.metadata?["code"] else { return }
            recorder.codes.withLock { $0.append("\(code)") }
        }
    }
}
