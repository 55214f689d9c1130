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
        guard let (path, owner) = nearest(to: directory), owner != 0 else { return }
        let name = name(of: owner) ?? "#\(owner)"
        throw CommandFailure(
            .failed, "\(path) belongs to \(name), who could not open what root makes in it. Say it as that user: sudo -u \(name) caravanserai …")
    }

    /// Advice where a file may not be opened by who runs this: whose command it would be.
    static func hint(_ path: String) -> String {
        let own = geteuid()
        let service = getpwnam(user)?.pointee.pw_uid
        if let owner = service ?? nearest(to: path)?.owner, owner != own, let name = name(of: owner) {
            return "Say it as \(name): sudo -u \(name) caravanserai …"
        }
        return "Give it to the user that this runs as, and let that user enter the directories above it."
    }

    /// The owner of a file, or of what it is in, as far as it can be looked at.
    private static func nearest(to path: String) -> (path: String, owner: uid_t)? {
        var path = FilePath.absolute(path)
        var status = stat()
        while stat(path, &status) != 0 {
            guard let slash = path.lastIndex(of: "/"), slash > path.startIndex else { return nil }
            path = String(path[..<slash])
        }
        return (path, status.st_uid)
    }

    private static func name(of user: uid_t) -> String? { getpwuid(user).map { String(cString: $0.pointee.pw_name) } }
}
