import CityNode
import Federation
import Glibc
import Ledger
import PeerLink
import Primitives
import Printing
import SQL
import Settings
import StrictJSON
import TLS
import TransparencyLog

/// Looks at a node and each of its cities, running or not.
struct NodeDiagnosis {
    let settings: NodeSettings

    func run(_ diagnosis: inout Diagnosis) async {
        do { try checkCities(&diagnosis) } catch {
            return diagnosis.fault("node", settings.directory, "\((error as? CommandFailure)?.text ?? "\(error)")")
        }
        diagnosis.checkDisk(settings.directory)
        checkPhotos(&diagnosis)
        let status = try? await ControlClient(socket: settings.control).get("/cities")
        let running = status?["cities"]?.array ?? []
        if status != nil {
            diagnosis.good("process", settings.control, "answers for \(running.count.counted("city", "cities"))")
        } else {
            diagnosis.warning("process", settings.control, "does not answer; start it with `caravanserai node serve`")
            diagnosis.checkPort(settings.federation, "federation")
            diagnosis.checkPort(settings.web, "web")
            if let operations = settings.operations { diagnosis.checkPort(operations, "operations") }
        }
        for path in (try? SecretFile.directories(in: settings.citiesDirectory)) ?? [] where SecretFile.exists("\(path)/city.json") {
            await examine(path, running, isNodeRunning: status != nil, &diagnosis)
        }
        for (city, provider) in settings.identityProviders.sorted(by: { $0.key.text < $1.key.text }) {
            await diagnosis.checkIdentityProvider(provider, of: city.text)
        }
        for path in (try? SecretFile.directories(in: settings.forumsDirectory)) ?? [] {
            let name = "forum \(path.split(separator: "/").last ?? "")"
            await diagnosis.checkDatabase("\(path)/forum.db", of: name, remedy: "move it away: the node follows the forum anew", hasTrail: false)
        }
    }

    private func checkPhotos(_ diagnosis: inout Diagnosis) {
        guard PhotoResizer.installed == nil else { return diagnosis.good("photos", PhotoResizer.package, "is there: hotels can have photos") }
        diagnosis.good("photos", "no program", "makes pictures of hotels' photos, which are optional: install the package \(PhotoResizer.package)")
    }

    /// Whether every city of the node's register has its directory.
    private func checkCities(_ diagnosis: inout Diagnosis) throws {
        let register = try NodeDirectory(path: settings.directory).open()
        for city in register.cities where FilePresence(of: "\(settings.citiesDirectory)/\(city)/city.json") != .present {
            diagnosis.fault(
                "city", "\(city)",
                "has no directory in \(settings.citiesDirectory); mount its volume, bring it back with `node restore`, or forget it with `city remove`"
            )
        }
    }

    private func examine(_ path: String, _ running: [JSON], isNodeRunning: Bool, _ diagnosis: inout Diagnosis) async {
        let name = String(path.split(separator: "/").last ?? "")
        do {
            let profile = try CityProfile.load(from: path)
            let secrets = try CitySecrets.load(from: "\(path)/keys")
            diagnosis.good("keys", name, "are readable by their owner alone")
            if SecretFile.exists("\(path)/enrolment.json") {
                diagnosis.warning("enrolment", name, "waits for the secretariat's approval; then say `caravanserai city resume \(name)`")
            } else if let identity = secrets.identity {
                diagnosis.checkCertificate(identity.leaf, of: name)
                await contact(profile, identity, &diagnosis)
            }
            if let row = running.first(where: { $0["id"]?.string == name }) {
                examine(row, name, &diagnosis)
                diagnosis.checkTrail(try? await ControlClient(socket: settings.control).get("/cities/\(name)/audit"), of: name)
                diagnosis.checkStock(try? await ControlClient(socket: settings.control).get("/cities/\(name)/stock"), of: name)
                await checkVault(path, name, &diagnosis)
                diagnosis.checkWebhooks(try? await ControlClient(socket: settings.control).get("/cities/\(name)/webhooks"), of: name)
            } else if isNodeRunning, !SecretFile.exists("\(path)/enrolment.json") {
                diagnosis.fault("city", name, "is not open in the running node; the node's log says why")
            }
        } catch {
            diagnosis.fault("city", name, "\(error)")
        }
        await diagnosis.checkDatabase("\(path)/city.db", of: name, isInForce: false) { try CityTrust.root($0) }
    }

    /// The keys of guests, which no backup holds.
    private func checkVault(_ path: String, _ name: String, _ diagnosis: inout Diagnosis) async {
        var status = stat()
        if stat("\(path)/vault.db", &status) == 0, status.st_mode & 0o077 != 0 {
            diagnosis.fault(
                "vault", name, "others than its owner may read \(path)/vault.db, the keys of guests; say chmod 600 \(path)/vault.db")
        }
        diagnosis.checkVault(try? await ControlClient(socket: settings.control).get("/cities/\(name)/vault"), of: name)
    }

    /// How the running node sees the city.
    private func examine(_ row: JSON, _ name: String, _ diagnosis: inout Diagnosis) {
        if let halted = row["halted"]?.string {
            diagnosis.fault(
                "log", name, "\(halted) Nothing more is followed; show the evidence on the status page to the secretariat and to other cities")
        } else if let error = row["lastError"]?.string {
            diagnosis.warning("link", name, error)
        } else {
            diagnosis.good("link", name, "verified up to \(row["ledgerSize"]?.cell ?? "0"), last contact \(row["lastContact"]?.cell ?? "never")")
        }
        if let rejected = row["rejected"]?.integer, rejected > 0 {
            diagnosis.warning(
                "outbox", name,
                "\(rejected.counted("envelope")) \(rejected == 1 ? "was" : "were") refused by the coordinator; the status page says why")
        }
    }

    /// Whether the coordinator answers us in our own name.
    private func contact(_ profile: CityProfile, _ identity: TLSIdentity, _ diagnosis: inout Diagnosis) async {
        do {
            let anchors = try TLSTrustAnchors(Array(identity.certificateChain.dropFirst()))
            let connector = TLSPeerConnector(context: try TLSClientContext(TLSClientConfiguration(identity: identity, trustAnchors: anchors)))
            let address = PeerAddress(url: profile.coordinator, forum: profile.forum, participant: .secretariat)
            let answer: Result<PeerResponse, PeerUnreachable>
            do throws(PeerUnreachable) {
                answer = .success(try await connector.channel(to: address).exchange(PeerRequest(.get, "/log/v1/checkpoint"), timeoutSeconds: 10))
            } catch {
                answer = .failure(error)
            }
            await connector.close()
            let response = try answer.get()
            if response.status == 200 {
                diagnosis.good("coordinator", "\(profile.city)", "answers at \(profile.coordinator)")
                if let seconds = try SignedCheckpoint(parsing: response.body).claimedAtSeconds {
                    diagnosis.checkClock("\(profile.city)", now: .system, signed: UTCTime(seconds: seconds))
                }
            } else {
                diagnosis.fault("coordinator", "\(profile.city)", "refuses us: \(String(decoding: response.body.prefix(400), as: UTF8.self))")
            }
        } catch {
            diagnosis.fault("coordinator", "\(profile.city)", "\(error)")
        }
    }
}
