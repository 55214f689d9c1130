import Glibc

/// What to do where the system forbids something.
enum Permission {
    /// The service's user, as the packaged units and directories have it.
    static let user = "caravanserai"

    /// What a person who is root makes in the directory of another user is root's, and the service could not open it.
    ///
    /// - Throws: `CommandFailure` where `directory`, or what it would be made in, is another user's.
    static func checkOwner(of directory: String) throws(CommandFailure) {
        guard geteuid() == 0 else { return }
        var path = FilePath.absolute(directory)
        var status = stat()
        while stat(path, &status) != 0, let slash = path.lastIndex(of: "/"), slash > path.startIndex { path = String(path[..<slash]) }
        guard status.st_uid != 0 else { return }
        let name = getpwuid(status.st_uid).map { String(cString: $0.pointee.pw_name) } ?? "#\(status.st_uid)"
        throw CommandFailure(
            .failed, "\(path) belongs to \(name), who could not open what root makes in it. Say it as that user: sudo -u \(name) caravanserai …")
    }

    /// Advice where a file may not be opened by who runs this.
    static func hint(_ path: String) -> String {
        if geteuid() != 0, getpwnam(user) != nil, geteuid() != getpwnam(user).pointee.pw_uid {
            return "Say it as the service's user: sudo -u \(user) caravanserai …"
        }
        return "Give it to the user that this runs as, and let that user enter the directories above it."
    }
}
