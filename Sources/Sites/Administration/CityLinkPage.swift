import Accounts
import CityNode
import Coordinator
import Envelope
import FeatureKit
import Federation
import Ledger
import Primitives
import SQL
import Web

/// One city as this site is in touch with it: contact, errors, the next try, its keys, and a button to try now.
struct CityLinkPage: OfficePages {
    let context: StaffContext<Site>

    private struct Since: Sendable {
        let member: UTCTime?
        let key: UTCTime?
    }

    func answer(_ city: CityID) async throws -> WebAnswer {
        let (membership, size) = try await context.tenant.membership()
        guard let member = membership.members[city], context.tenant.city?.id != city else { throw SiteRefusal.notFound }
        let told = await context.tenant.memberReach()[city]
        let validFrom = membership.keys[member.signingKey.keyID]?.validFrom
        let since = try await context.tenant.database.read { connection in
            Since(
                member: try Ledger.acceptedAt(member.admittedAt, connection), key: try validFrom.flatMap { try Ledger.acceptedAt($0, connection) })
        }
        let contact = context.tenant.contacts.with(city)
        return page.answer(
            heading: member.name.text(in: localizer.language.code), lede: localizer(CityLinkText.lede),
            notice(contact), facts(contact, told, size, try await waiting(for: city)), tryNow(city), standing(member, since),
            LinkList(
                .plain, label: localizer(SentRecordsText.pages),
                [
                    .init(localizer(FederationText.title), Link("/admin/federation")),
                    .init(localizer(CityLinkText.forumPage), Link.to(["forum", city.text])),
                ]))
    }

    private func notice(_ contact: PeerContact) -> Banner? {
        guard context.request.query("done") == "tried" else { return nil }
        guard contact.failures > 0 else { return page.notice(CityLinkText.answered) }
        return Banner(
            .bad, label: localizer(FederationText.lastError), title: localizer(FederationText.lastError), text: localizer(CityLinkText.silent))
    }

    /// Documents that wait; `nil` at the secretariat, which sends none.
    private func waiting(for city: CityID) async throws -> Int? {
        guard let own = context.tenant.city else { return nil }
        return try await own.database.read { try DocumentExchange.waiting($0)[city] ?? 0 }
    }

    private func facts(_ contact: PeerContact, _ told: MemberReach?, _ size: Int64, _ documents: Int?) -> Facts {
        let shown = ShownContact(contact, told: context.tenant.city == nil ? told : nil, localizer)
        let behind = told.map { max(0, size - $0.size) }
        let last = shown.wholeError
        return Facts(
            title: localizer(CityLinkText.contact),
            [
                .init(
                    localizer(FederationText.followed),
                    .text(told.map { localizer(StatusText.countOfAll(count: min($0.size, size), total: size)) } ?? localizer(FederationText.notTold)),
                    note: told.map { localizer(localizer.age(context.now.since($0.toldAt) / 1000)) }),
                .init(
                    localizer(FederationText.lag),
                    behind.map {
                        $0 == 0 ? .tag(.good, localizer(FederationText.level)) : .tag(.warning, localizer(FederationText.entries(count: $0)))
                    }
                        ?? .text("–")),
                .init(
                    localizer(FederationText.lastContact), shown.lastContact ?? .text("–"),
                    note: shown.last.map { localizer.dateAndTime($0) } ?? localizer(CityLinkText.unheard)),
                .init(
                    localizer(FederationText.nextTry), shown.nextTry ?? .text("–"),
                    note: contact.nextTry.map { localizer.dateAndTime($0) } ?? localizer(CityLinkText.noTry)),
                .init(localizer(CityLinkText.failures), shown.failures),
                .init(localizer(FederationText.lastError), last.error, note: last.note),
            ] + (documents.map { [.init(localizer(FederationText.documents), .text(localizer.integer($0)))] } ?? []))
    }

    private func tryNow(_ city: CityID) -> (any Component)? {
        guard context.staff.has(StaffRight(.manageSettings)) else { return nil }
        return Section(
            "try", localizer(FederationText.tryNow), note: localizer(CityLinkText.tryNote),
            ActionForm(Link.to(["admin", "federation", city.text, "try"]), [context.token], localizer(FederationText.tryNow)))
    }

    private func standing(_ member: Member, _ since: Since) -> Facts {
        func day(_ name: Message, _ time: UTCTime?) -> Facts.Fact {
            .init(
                localizer(name), time.map { .time(localizer.date($0.date), datetime: $0.description) } ?? .text("–"),
                note: time.map { localizer(localizer.age(context.now.since($0) / 1000)) })
        }
        return Facts(
            title: localizer(CityLinkText.standing),
            [
                day(CityLinkText.memberSince, since.member), day(CityLinkText.keySince, since.key),
                .init(localizer(FederationText.signingKey), .code(String(member.signingKey.keyID.hex.prefix(16)))),
                .init(localizer(FederationText.fingerprint), .code("\(member.fingerprint(in: context.tenant.forum))")),
                .init(localizer(FederationText.address), .code(member.url)),
            ])
    }
}
