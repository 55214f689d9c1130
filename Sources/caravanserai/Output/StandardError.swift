import Glibc
import Primitives

/// Lines for the person who has called, beside what goes to standard output; nothing of them acts on a terminal.
enum StandardError {
    static func say(_ text: String) {
        fflush(nil)
        var line = Array((StandardOutput.visibleLines(text) + "\n").utf8)[...]
        while !line.isEmpty {
            let count = line.withUnsafeBytes { write(STDERR_FILENO, $0.baseAddress, $0.count) }
            guard count > 0 else { return }
            line = line.dropFirst(count)
        }
    }
}
