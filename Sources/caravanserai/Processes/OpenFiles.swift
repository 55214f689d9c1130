import Glibc

/// How many files, sockets among them, this process may have open.
enum OpenFiles {
    /// For databases, the control socket, outgoing connections and what is on its way out.
    static let reserve = 512

    /// Makes room for the connections that the configuration allows.
    ///
    /// - Throws: where the system allows less: connections would then be refused at a moment when nobody looks.
    static func provide(connections: Int, web: Int) throws(CommandFailure) {
        var limit = rlimit()
        guard getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit) == 0 else { return }
        let needed = rlim_t(connections + web + reserve)
        guard limit.rlim_cur < needed else { return }
        let allowed = min(limit.rlim_max, needed)
        if allowed > limit.rlim_cur {
            limit.rlim_cur = allowed
            _ = setrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit)
        }
        guard allowed >= needed else {
            throw CommandFailure(
                .configuration,
                "limits.connections (\(connections)) and limits.webConnections (\(web)) need \(needed) open files with \(reserve) for everything else; "
                    + "this process may have \(limit.rlim_max). Lower them, or raise LimitNOFILE of the unit (ulimit -Hn).")
        }
    }
}
