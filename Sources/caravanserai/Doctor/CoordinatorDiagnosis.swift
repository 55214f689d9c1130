import Coordinator
import Ledger
import Primitives
import Printing
import SQL
import Settings
import StrictJSON
import TLS

/// Looks at a coordinator, running or not.
struct CoordinatorDiagnosis {
    let settings: CoordinatorSettings

    func run(_ diagnosis: inout Diagnosis) async {
        let directory = CoordinatorDirectory(path: settings.directory)
        guard SecretFile.exists(directory.database) else {
            return diagnosis.fault("forum", settings.directory, "is not made yet; say `caravanserai coordinator init`")
        }
        diagnosis.checkDisk(settings.directory)
        do {
            let keys = try CoordinatorKeys.load(from: directory.keys)
            diagnosis.good("keys", directory.keys, "are readable by their owner alone")
            diagnosis.checkCertificate(keys.identity.leaf, of: "coordinator")
            diagnosis.checkAuthority(keys.authority.certificate, of: "the forum's CA")
        } catch {
            diagnosis.fault("keys", directory.keys, "\(error)")
        }
        if SecretFile.exists("\(settings.directory)/root-keys") {
            diagnosis.warning("root keys", "\(settings.directory)/root-keys", "are still on this machine; move them to media that stay offline")
        }
        let status = try? await ControlClient(socket: settings.control).get("/status")
        if let status {
            diagnosis.good("process", settings.control, "answers; the log has \((status["treeSize"]?.integer ?? 0).counted("entry", "entries"))")
            diagnosis.good("root", "coordinator", "version \(status["rootVersion"]?.cell ?? "") expires at \(status["rootExpiresAt"]?.cell ?? "")")
            if let clock = status["clock"] { Self.examine(clock, &diagnosis) }
            diagnosis.checkTrail(try? await ControlClient(socket: settings.control).get("/audit"), of: "coordinator")
            diagnosis.checkWebhooks(try? await ControlClient(socket: settings.control).get("/webhooks"), of: "coordinator")
        } else {
            diagnosis.warning("process", settings.control, "does not answer; start it with `caravanserai coordinator serve`")
            diagnosis.checkPort(settings.federation, "federation")
            diagnosis.checkPort(settings.web, "web")
            if let operations = settings.operations { diagnosis.checkPort(operations, "operations") }
        }
        await diagnosis.checkDatabase(directory.database, of: "coordinator")
        if let provider = settings.identityProvider { await diagnosis.checkIdentityProvider(provider, of: "coordinator") }
        if let printer = PDFPrinter.installed {
            diagnosis.good(
                "PDF", printer.program.name,
                "is there: editions of progress reports can have PDF files"
                    + (printer.program.worksInUnit
                        ? ""
                        : "; it does not work behind the sandbox of the systemd unit: install the package weasyprint where the coordinator runs there")
            )
        } else {
            let packages = PDFProgram.allCases.map(\.package).joined(separator: " or ")
            diagnosis.good(
                "PDF", "no program", "makes PDF files of progress reports, which are optional: install the package \(packages)")
        }
    }

    /// How the running coordinator's clock stands beside its members'.
    static func examine(_ clock: JSON, _ diagnosis: inout Diagnosis) {
        let detail = clock["detail"]?.string ?? ""
        switch clock["state"]?.string {
        case "held": diagnosis.fault("clock", "coordinator", detail)
        case "warning": diagnosis.warning("clock", "coordinator", detail)
        default: diagnosis.good("clock", "coordinator", detail)
        }
    }
}
