import Control
import Glibc
import Sites
import StrictJSON

/// One line on a terminal that says how far the work is; nothing where no person looks.
final class ProgressTeller {
    private let what: String
    private var isShown = false

    init(_ what: String) { self.what = what }

    func tell(_ frame: TransferFrame) {
        guard case .progress(let json) = frame else { return }
        tell(json)
    }

    func tell(_ json: JSON) {
        guard isatty(STDERR_FILENO) == 1 else { return }
        let (done, total) = (json["done"]?.integer ?? 0, json["total"]?.integer ?? 0)
        let far = total > 0 ? "\(done * 100 / total) % of \(total >> 20) MiB" : "working"
        say("\r\(what): \(far)   ")
        isShown = true
    }

    func finish() { if isShown { say("\r\u{1B}[K") } }

    private func say(_ text: String) {
        let bytes = Array(text.utf8)
        _ = write(STDERR_FILENO, bytes, bytes.count)
    }
}
