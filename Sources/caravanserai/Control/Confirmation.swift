@preconcurrency import Glibc

/// Asks a person before something is done that cannot be taken back, or that others would notice.
enum Confirmation {
    /// - Parameters:
    ///   - question: what will happen, and the question.
    ///   - isGiven: whether it was said on the command line already.
    /// - Throws: where the answer is not yes, or nobody can be asked.
    static func ask(_ question: String, isGiven: Bool) throws(CommandFailure) {
        guard !isGiven else { return }
        guard isatty(STDIN_FILENO) == 1 else {
            throw CommandFailure(.usage, "\(question)\nNobody can be asked here, and nothing was changed. Say it again with --yes to go on.")
        }
        Swift.print(StandardOutput.visibleLines("\(question) [yes/no] "), terminator: "")
        fflush(stdout)
        guard let answer = readLine()?.lowercased(), answer == "yes" || answer == "y" else {
            throw CommandFailure(.failed, "Nothing was changed.")
        }
    }
}
