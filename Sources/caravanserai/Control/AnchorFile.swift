import Envelope
import Federation

/// What the secretariat gives to those who are to trust its forum.
enum AnchorFile {
    static func read(_ path: String) throws(CommandFailure) -> Anchor {
        let bytes = try FilePath.text(path, limit: 1 << 20)
        do throws(Problem) { return try Anchor(bytes) } catch {
            throw CommandFailure(.failed, "\(path) is no anchor: \(error.detail) The secretariat gives it out as anchor.json.")
        }
    }
}
