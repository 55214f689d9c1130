/// Why a command ends without having done what it was asked.
struct CommandFailure: Error {
    enum Code: Int32 {
        case failed = 1
        case usage = 2
        /// EX_UNAVAILABLE of sysexits.h.
        case unavailable = 69
        /// EX_TEMPFAIL of sysexits.h: a process cannot start, for a reason outside its configuration; it is to be started again.
        case notNow = 75
        /// EX_CONFIG of sysexits.h.
        ///
        /// A person must change the configuration: trying again would not help, and the service units do not.
        case configuration = 78
    }

    let code: Code
    /// Says what was wrong and what to do.
    let text: String

    init(_ code: Code, _ text: String) {
        self.code = code
        self.text = text
    }
}
