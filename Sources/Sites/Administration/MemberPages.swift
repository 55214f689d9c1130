import Accounts
import Coordinator
import Envelope
import FeatureKit
import Federation
import Forum
import HTTPTypes
import Ledger
import Primitives
import SQL
import Web

/// The forum's cities, as the secretariat's administrators see them: what they take, how far they are, and how one is shut out.
struct MemberPages: OfficePages {
    let context: StaffContext<Site>

    private static let reason = Form.Field.paragraphs(
        "reason", SecretariatText.reason, hint: SecretariatText.reasonPublic, rows: 3, isRequired: true)
    static let suspension = Form([reason, .checkbox("sure", SecretariatText.suspendSure)])
    static let readmission = Form([reason])

    func list(_ coordinator: Coordinator) async throws -> WebAnswer {
        let shares = try await coordinator.shares.all()
        let (membership, size) = try await coordinator.sequencer.membership()
        let reach = await context.tenant.memberReach()
        let find = CitySearch.text(context.request)
        let members = membership.members.values.filter { CitySearch.means(find, $0.city, $0.name) }
            .map { ($0, $0.name.text(in: localizer.language.code)) }
        let part = ListPart(of: localizer.collation.sorted(members, by: { $0.1 }), after: context.request.query("after")) { $0.0.city.text }
        let rows = part.shown.map { member, name -> [Cell] in
            let share = shares[member.city.text]
            return [
                Cell.foreign(name, link: Link.to(["admin", "members", member.city.text])).asHeader, .text(localizer.country(member.country.text)),
                state(member, membership, size), lag(reach[member.city], size), .number(localizer.integer(share?.logBytes ?? 0)),
                .number(localizer.integer(share?.boardBytes ?? 0)),
            ]
        }
        return page.answer(
            SecretariatText.members, lede: localizer(SecretariatText.membersLede),
            CitySearch(path: ["admin", "members"], text: find, of: membership.members.count, localizer),
            DataTable(
                id: "cities", title: localizer(SecretariatText.members),
                note: localizer(SecretariatText.limit(day: coordinator.recordAllowance.perDay)),
                columns: [SecretariatText.city, SecretariatText.country, InvitationsText.state, FederationText.lag].map { .text(localizer($0)) }
                    + [SecretariatText.logBytes, SecretariatText.boardBytes].map { .number(localizer($0)) },
                rows: rows,
                empty: find.isEmpty
                    ? EmptyState(localizer(StatusText.noMembers), action: (localizer(SecretariatText.invite), Link("/admin/invitations")))
                    : CitySearch.none(localizer)),
            Pagination(
                part, label: localizer(SecretariatText.members), path: ["admin", "members"],
                query: find.isEmpty ? [] : [(CitySearch.parameter, find)], localizer))
    }

    private func state(_ member: Member, _ membership: Membership, _ size: Int64) -> Cell {
        guard !membership.isRevoked(member, at: size) else { return .tag(.bad, localizer(SecretariatText.revoked)) }
        return member.isSuspended ? .tag(.bad, localizer(SecretariatText.suspended)) : .tag(.good, localizer(SecretariatText.active))
    }

    private func lag(_ told: MemberReach?, _ size: Int64) -> Cell {
        guard let told else { return .text(localizer(FederationText.notTold)) }
        return told.size >= size ? .text(localizer(FederationText.level)) : .text(localizer(FederationText.entries(count: size - told.size)))
    }

    func one(_ coordinator: Coordinator, _ city: CityID, refused: FormState? = nil) async throws -> WebAnswer {
        let (membership, size) = try await coordinator.sequencer.membership()
        guard let member = membership.members[city] else { throw SiteRefusal.notFound }
        let admitted = try await coordinator.database.read { try Ledger.acceptedAt(member.admittedAt, $0) }
        let told = await context.tenant.memberReach()[city]
        let base = ["admin", "members", city.text]
        let change =
            member.isSuspended
            ? Section(
                "readmit", localizer(SecretariatText.readmit),
                page.form(Self.readmission, refused ?? FormState(), Link.to(base + ["readmit"]), SecretariatText.readmitButton))
            : Section(
                "suspend", localizer(SecretariatText.suspend), note: localizer(SecretariatText.suspendNote),
                page.form(Self.suspension, refused ?? FormState(), Link.to(base + ["suspend"]), SecretariatText.suspendButton))
        return page.answer(
            heading: member.name.text(in: localizer.language.code), lede: "\(city) · \(localizer.country(member.country.text))",
            status: refused == nil ? .ok : .unprocessableContent, done.map(page.notice),
            facts(member, admitted, told, size, coordinator.forum, state(member, membership, size)),
            change,
            LinkList(
                .plain, label: localizer(FederationText.title),
                [
                    LinkList.Item(
                        "\(localizer(FederationText.title)): \(localizer(FederationText.lastContact))", Link.to(["admin", "federation", city.text]))
                ]),
            LinkButton(localizer(SecretariatText.back), Link("/admin/members")))
    }

    private var done: Message? {
        guard let index = context.request.query("entry").flatMap({ Int64($0) }) else { return nil }
        switch context.request.query("done") {
        case "suspended": return SecretariatText.suspendedDone(index: index)
        case "readmitted": return SecretariatText.readmittedDone(index: index)
        default: return nil
        }
    }

    private func facts(_ member: Member, _ admitted: UTCTime?, _ told: MemberReach?, _ size: Int64, _ forum: ForumID, _ state: Cell) -> Facts {
        Facts(
            title: localizer(InvitationsText.state),
            [
                .init(localizer(InvitationsText.state), state),
                .init(
                    localizer(SecretariatText.since), admitted.map { .time(localizer.date($0.date), datetime: $0.description) } ?? .text("–"),
                    note: localizer(SentRecordsText.acceptedAs(index: member.admittedAt))),
                .init(
                    localizer(FederationText.lag), lag(told, size), note: told.map { localizer(localizer.age(context.now.since($0.toldAt) / 1000)) }),
                .init(localizer(SecretariatText.digits), .code("\(member.fingerprint(in: forum))")),
                .init(localizer(SecretariatText.address), .code(member.url)),
            ])
    }
}
