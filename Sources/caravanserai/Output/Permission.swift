import Glibc

/// What to do where the system forbids something.
enum Permission {
    /// The service's user, as the packaged units and directories have it.
    static let user = "caravanserai"

    /// Advice where a file may not be opened by who runs this.
    static func hint(_ path: String) -> String {
        if geteuid() != 0, getpwnam(user) != nil, geteuid() != getpwnam(user).pointee.pw_uid {
            return "Say it as the service's user: sudo -u \(user) caravanserai …"
        }
        return "Give it to the user that this runs as, and let that user enter the directories above it."
    }
}
