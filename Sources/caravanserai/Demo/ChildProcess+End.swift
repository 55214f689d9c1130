import Glibc

extension ChildProcess {
    /// How it ended, as the end of a sentence; `nil` while it runs.
    var end: String? {
        guard !isRunning, let status = exitStatus else { return nil }
        let signal = status & 0x7f
        return signal == 0
            ? "it ended with exit code \((status >> 8) & 0xff)" : "it was ended by signal \(signal) (\(String(cString: strsignal(signal))))"
    }
}
