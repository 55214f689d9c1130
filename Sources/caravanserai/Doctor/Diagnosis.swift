import Accounts
import Federation
import Glibc
import Guests
import Ledger
import Primitives
import SQL
import Settings
import StrictJSON
import TLS
import Webhooks

/// What a doctor has found, and the checks that coordinator and node have in common.
struct Diagnosis {
    enum State: String { case good, warning, fault }

    struct Finding {
        let check: String
        let subject: String
        let state: State
        let detail: String
    }

    private(set) var findings: [Finding] = []

    mutating func good(_ check: String, _ subject: String, _ detail: String) { add(check, subject, .good, detail) }
    mutating func warning(_ check: String, _ subject: String, _ detail: String) { add(check, subject, .warning, detail) }
    mutating func fault(_ check: String, _ subject: String, _ detail: String) { add(check, subject, .fault, detail) }

    private mutating func add(_ check: String, _ subject: String, _ state: State, _ detail: String) {
        findings.append(Finding(check: check, subject: subject, state: state, detail: detail))
    }

    /// Compares this machine's time with the coordinator's, which signs it with each checkpoint, some seconds before it sends it.
    ///
    /// - Parameters:
    ///   - now: by our clock, when the checkpoint came.
    ///   - signed: by the coordinator's.
    mutating func checkClock(_ subject: String, now: UTCTime, signed: UTCTime) {
        let seconds = now.since(signed) / 1000
        switch seconds {
        case -5...30: good("clock", subject, "agrees with the coordinator's")
        case ..<0: fault("clock", subject, "is \(-seconds) s behind the coordinator's; let both machines follow a time service")
        default:
            fault(
                "clock", subject,
                "is \(seconds) s ahead of the coordinator's, or the coordinator has signed nothing since then; let both machines follow a time service"
            )
        }
    }

    mutating func checkDisk(_ directory: String) {
        var status = statvfs()
        guard statvfs(directory, &status) == 0 else { return fault("disk", directory, "cannot be looked at: \(String(cString: strerror(errno)))") }
        let mebibytes = (UInt64(status.f_bavail) * UInt64(status.f_frsize)) >> 20
        switch mebibytes {
        case ..<100: fault("disk", directory, "has \(mebibytes) MiB left; nothing can be taken once it is full")
        case ..<1024: warning("disk", directory, "has \(mebibytes) MiB left; make room, or move the directory")
        default: good("disk", directory, "has \(mebibytes >> 10) GiB left")
        }
        var entry = stat()
        if stat(directory, &entry) == 0, entry.st_mode & 0o077 != 0 {
            fault("directory", directory, "may be entered by others; say chmod 700 \(directory)")
        }
    }

    /// Whether a server could listen there, where none does yet.
    mutating func checkPort(_ address: ListenAddress, _ what: String) {
        let file = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        guard file >= 0 else { return }
        defer { close(file) }
        var on: Int32 = 1
        setsockopt(file, SOL_SOCKET, SO_REUSEADDR, &on, socklen_t(MemoryLayout<Int32>.size))
        var name = sockaddr_in()
        name.sin_family = sa_family_t(AF_INET)
        name.sin_port = UInt16(address.port).bigEndian
        // Only IPv4 addresses are tried; a host name is the server's to resolve.
        guard inet_pton(AF_INET, address.host, &name.sin_addr) == 1 else { return }
        let result = withUnsafePointer(to: &name) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { bind(file, $0, socklen_t(MemoryLayout<sockaddr_in>.size)) }
        }
        if result == 0 {
            good("port", "\(address)", "is free for the \(what) listener")
        } else {
            fault(
                "port", "\(address)",
                "cannot be taken by the \(what) listener: \(String(cString: strerror(errno))); stop what holds it, or configure another")
        }
    }

    mutating func checkCertificate(_ certificate: X509Certificate, of subject: String) {
        let now = UTCTime.system
        let days = (certificate.notAfter - now.seconds) / 86_400
        switch days {
        case _ where !certificate.isValid(at: now.seconds):
            fault(
                "certificate", subject,
                "is not valid now (\(UTCTime(seconds: certificate.notBefore)) to \(UTCTime(seconds: certificate.notAfter))); check the clock; a city must be invited again once it has ended"
            )
        case ..<20: warning("certificate", subject, "ends in \(days.counted("day")) and was not renewed; look at the link to the coordinator")
        default: good("certificate", subject, "ends in \(days.counted("day")); it is renewed before")
        }
    }

    /// A CA does not renew itself: a new one comes with a new root, and long before.
    mutating func checkAuthority(_ certificate: X509Certificate, of subject: String) {
        let days = (certificate.notAfter - UTCTime.system.seconds) / 86_400
        switch days {
        case ...0: fault("certificate", subject, "has ended; sign a root with a new CA")
        case ..<366: warning("certificate", subject, "ends in \(days.counted("day")); sign a root that has a new CA beside it")
        default: good("certificate", subject, "ends in \(days.counted("day"))")
        }
    }

    mutating func checkRoot(_ root: TrustRoot, of subject: String) {
        let days = root.expiresAt.since(UTCTime.system) / 86_400_000
        switch days {
        case ..<0: fault("root", subject, "version \(root.version) expired at \(root.expiresAt); the secretariat must sign the next one")
        case ..<30: warning("root", subject, "version \(root.version) expires in \(days.counted("day")); the secretariat should sign the next one")
        default: good("root", subject, "version \(root.version) expires in \(days.counted("day"))")
        }
    }

    /// - Parameters:
    ///   - remedy: what is to be done where it is gone or damaged.
    ///   - root: the root of trust that it must hold.
    ///   - isInForce: whether that root is the one by which the forum is followed.
    ///   - hasTrail: whether what people do at a site is kept in it, and its webhooks.
    mutating func checkDatabase(
        _ path: String, of subject: String, remedy: String = "restore a backup", isInForce: Bool = true, hasTrail: Bool = true,
        root: @escaping @Sendable (any SQLConnection) throws -> TrustedRoot = { try RootStore.current($0) }
    ) async {
        do {
            let inspection = try await DatabaseInspection.of(path) { connection in
                (
                    root: try root(connection), trail: hasTrail ? try AuditTrail.verify(connection) : nil,
                    webhooks: hasTrail ? try WebhookReport.all(connection).map(\.json) : []
                )
            }
            switch inspection {
            case .missing: fault("database", subject, "\(path) is missing; \(remedy)")
            case .hidden(let reason): fault("database", subject, "\(path) cannot be looked at: \(reason). \(Permission.hint(path))")
            case .inUse: good("database", subject, "is open in the running process")
            case .notClosed:
                warning("database", subject, "was not closed and cannot be looked at before the process takes in what waits beside it; start it")
            case .read(let problems, let content):
                if let problem = problems.first { return fault("database", subject, "\(problem); \(remedy)") }
                guard let content else { return fault("database", subject, "\(path) holds no root of trust; \(remedy)") }
                good("database", subject, "is whole")
                if isInForce { checkRoot(content.root.root, of: subject) }
                switch content.trail {
                case .whole(let count, _)?: good("audit trail", subject, "is whole: \(count.counted("entry", "entries"))")
                case .broken(let position, let reason)?: brokenTrail(subject, "\(position)", reason)
                case nil: break
                }
                checkWebhooks(content.webhooks, of: subject)
            }
        } catch {
            fault("database", subject, "\(error)")
        }
    }

    /// What a running process says of the trail in its database.
    mutating func checkTrail(_ answer: JSON?, of subject: String) {
        if answer?["state"]?.string == "whole" {
            good("audit trail", subject, "is whole: \((answer?["count"]?.integer ?? 0).counted("entry", "entries"))")
        } else if answer?["state"]?.string == "broken" {
            brokenTrail(subject, answer?["position"]?.cell ?? "", answer?["reason"]?.cell ?? "")
        }
    }

    /// What a running process says of the keys of a city's guests.
    mutating func checkVault(_ answer: JSON?, of subject: String, now: UTCTime = .system) {
        guard let answer else { return }
        if answer["rotating"]?.boolean == true {
            warning("vault", subject, "keys are being wrapped anew; say `caravanserai city vault rotate \(subject) --sure` to go on at once")
        }
        if let copied = answer["copiedAt"]?.string.flatMap({ UTCTime($0) }) {
            let days = now.since(copied) / 86_400_000
            let age = "the last copy of the vault is \(days.counted("day")) old"
            if days > VaultCopy.oldAfterDays {
                warning("vault", subject, "\(age): it opens guests who were erased since. Make a new one and destroy it, and all before it")
            } else {
                good("vault", subject, age)
            }
        }
        func count(_ name: String) -> Int64 { answer[name]?.integer ?? 0 }
        if answer["missing"]?.boolean == true {
            return fault(
                "vault", subject,
                "vault.db is missing or another city's: nothing of guests can be read. Put it back beside city.db; where it is lost for good, the privacy officer begins a new one at /admin/guests/privacy"
            )
        }
        guard count("sealed") > 0 else { return }
        if count("damaged") > 0 {
            fault(
                "vault", subject,
                "\(count("damaged").counted("text")) of guests do not open with their keys: city.db or vault.db was changed by hand. Compare both with where they were last whole"
            )
        }
        if count("unreadable") > 0 {
            warning(
                "vault", subject,
                "\(count("unreadable").counted("text")) of guests have no key and were not erased: the vault is older than the city's database. Put the newer vault back, or have the guests erased"
            )
        }
        if count("orphans") > 0 {
            warning(
                "vault", subject,
                "\(count("orphans").counted("guest")) who are erased or unknown have keys; the next run of the node's jobs destroys those of the erased"
            )
        }
        if count("damaged") + count("unreadable") + count("orphans") == 0 {
            good("vault", subject, "has the key of each of \(count("sealed").counted("sealed text"))")
        }
    }

    /// What a running process says of what its hotels have sold.
    mutating func checkStock(_ answer: JSON?, of subject: String) {
        guard let hotels = answer?["hotels"]?.integer, hotels > 0 else { return }
        if let problem = answer?["problems"]?.array?.first?.string {
            fault("stock", subject, "\(problem). Compare the database with a backup, and call who has booked before they arrive")
        } else {
            good("stock", subject, "of \(hotels.counted("hotel")) is what was booked, and what is paid adds up")
        }
    }

    private mutating func brokenTrail(_ subject: String, _ position: String, _ reason: String) {
        fault(
            "audit trail", subject,
            "is broken at entry \(position): \(reason). The database was changed by hand; compare it with a backup before anybody goes on")
    }
}
