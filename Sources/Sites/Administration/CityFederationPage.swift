import Accounts
import CityNode
import Envelope
import FeatureKit
import Federation
import Ledger
import Primitives
import SQL
import TLS
import Web

/// How a city's site stands to the secretariat and to the other cities.
struct CityFederationPage: OfficePages {
    let context: StaffContext<Site>

    private struct Standing: Sendable {
        let size: Int64
        let cosignedAt: Int64
        let membership: Membership
        /// When our signing key was taken into the log.
        let keySince: UTCTime?
        let documents: [CityID: Int]
        /// Entries that are older than an hour.
        let old: Int64
    }

    func answer(_ city: City, done: Message?) async throws -> WebAnswer {
        let standing = try await standing(of: city)
        let link = city.link.snapshot
        let reach = await context.tenant.memberReach()
        return page.answer(
            FederationText.title, lede: localizer(FederationText.lede), done.map(page.notice),
            link.halted.map { _ in
                Banner(
                    .bad, label: localizer(FederationText.link), title: localizer(FederationText.haltTitle),
                    text: localizer(FederationText.haltText(command: "caravanserai city accept-log")))
            },
            facts(link, standing), tryNow, keys(of: city, standing),
            MemberReachTable(
                membership: standing.membership, size: max(standing.size, link.logSize), reach: reach, contacts: city.link.peerContacts.all,
                note: CityLinkText.citiesNote, own: city.id, documents: standing.documents, old: standing.old,
                asked: MemberReachTable.Asked(context.request), localizer: localizer
            ).section)
    }

    private func standing(of city: City) async throws -> Standing {
        let (membership, size) = try await city.membership()
        let validFrom = membership.keys[city.secrets.signing.keyID]?.validFrom
        let hourAgo = context.now.adding(seconds: -MemberReachTable.patienceSeconds)
        return try await city.database.read { connection in
            Standing(
                size: size, cosignedAt: try city.cosignedAt(connection), membership: membership,
                keySince: try validFrom.flatMap { try Ledger.acceptedAt($0, connection) }, documents: try DocumentExchange.waiting(connection),
                old: try Ledger.size(at: hourAgo, connection))
        }
    }

    private func time(_ time: UTCTime?) -> Cell {
        time.map { .time(localizer(localizer.age(context.now.since($0) / 1000)), datetime: $0.description) } ?? .text(localizer(FederationText.never))
    }

    private func facts(_ link: LinkState.Snapshot, _ standing: Standing) -> Facts {
        let cosigned = standing.cosignedAt == 0 ? nil : UTCTime(seconds: standing.cosignedAt)
        return Facts(
            title: localizer(FederationText.link),
            [
                .init(
                    localizer(FederationText.verified),
                    .text(localizer(StatusText.countOfAll(count: standing.size, total: max(link.logSize, standing.size))))),
                .init(localizer(FederationText.checkpoint), time(cosigned), note: cosigned.map { localizer.dateAndTime($0) }),
                .init(localizer(FederationText.lastContact), time(link.lastContact), note: link.lastContact.map { localizer.dateAndTime($0) }),
                .init(
                    localizer(FederationText.nextTry), link.nextTry.map { page.time($0) } ?? .text("–"),
                    note: localizer(link.nextTry == nil ? FederationText.noTry : FederationText.failures(count: link.failures))),
                // Of the machine's own words: officials see them, the public does not.
                .init(localizer(FederationText.lastError), link.lastError.map { .foreign($0) } ?? .text(localizer(FederationText.none))),
            ])
    }

    private var tryNow: (any Component)? {
        guard context.staff.has(StaffRight(.manageSettings)) else { return nil }
        return Section(
            "try", localizer(FederationText.tryNow), note: localizer(FederationText.tryNote),
            ActionForm(Link("/admin/federation/try"), [context.token], localizer(FederationText.tryNow)))
    }

    private func keys(of city: City, _ standing: Standing) -> DataTable {
        func row(_ name: Message, _ mark: Cell, since: UTCTime? = nil, until: UTCTime? = nil) -> [Cell] {
            [Cell.text(localizer(name)).asHeader, mark, since.map { page.time($0) } ?? .text("–"), until.map { page.time($0) } ?? .text("–")]
        }
        let identity = city.secrets.identity?.leaf
        var rows = [
            row(FederationText.signingKey, .code(String(city.secrets.signing.keyID.hex.prefix(16))), since: standing.keySince),
            row(FederationText.fingerprint, .code("\(city.fingerprint)")),
            row(
                FederationText.certificate, .text("TLS"), since: identity.map { UTCTime(seconds: $0.notBefore) }, until: city.certificateUntil),
            row(FederationText.root, .text(localizer(FederationText.version(number: city.root.version))), until: city.root.expiresAt),
        ]
        if city.secrets.witness != nil { rows.append(row(FederationText.witnessKey, .code(city.witnessName))) }
        return DataTable(
            id: "keys", title: localizer(FederationText.keys), note: localizer(FederationText.keysNote),
            columns: [FederationText.what, FederationText.mark, FederationText.since, FederationText.until].map { .text(localizer($0)) }, rows: rows,
            empty: EmptyState(""))
    }
}
