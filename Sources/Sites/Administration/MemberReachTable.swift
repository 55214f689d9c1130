import FeatureKit
import Federation
import Primitives
import Web

/// How far each city of the forum has followed the log, and how talk with it goes.
struct MemberReachTable {
    let membership: Membership
    /// Of the log.
    let size: Int64
    let reach: [CityID: MemberReach]
    let contacts: [CityID: PeerContact]
    let note: Message
    /// The city whose site it is; it does not talk with itself.
    var own: CityID?
    /// That wait for a city; `nil` where nothing is sent to cities.
    var documents: [CityID: Int]?
    /// Entries of the log that are older than ``patienceSeconds``: who lacks one of them is behind.
    let old: Int64
    /// Whether the site has run for long enough to call a city silent.
    var judgesSilence = false
    let asked: Asked
    let localizer: Localizer

    /// Which part of the table somebody wants to see.
    struct Asked {
        /// Those with trouble alone, which is what one comes for.
        let isTroubledAlone: Bool
        let after: String?

        init(_ request: WebRequest) {
            isTroubledAlone = request.query("show") != "all"
            after = request.query("after")
        }
    }

    /// Seconds after which silence, or being behind, is trouble.
    static let patienceSeconds: Int64 = 3600

    /// Letters of an error that a row has; all of it is on the city's page.
    private static let shownLetters = 90

    /// The table with the choice of cities above it, and the way on below.
    var section: Stack {
        let all = localizer.collation.sorted(
            membership.members.values.map { ($0, $0.name.text(in: localizer.language.code)) }, by: { $0.1 })
        let troubled = all.filter { isTroubled($0.0) }
        let part = ListPart(of: asked.isTroubledAlone ? troubled : all, after: asked.after) { $0.0.city.text }
        let path = ["admin", "federation"]
        return Stack([
            LinkList(
                .tabs, label: localizer(FederationText.whichCities),
                [
                    .init(localizer(FederationText.troubled(count: troubled.count)), Link.to(path), isCurrent: asked.isTroubledAlone),
                    .init(
                        localizer(FederationText.everyCity(count: all.count)), Link.to(path, query: [("show", "all")]),
                        isCurrent: !asked.isTroubledAlone),
                ]), table(part),
            Pagination(
                part, label: localizer(FederationText.cities), path: path, query: asked.isTroubledAlone ? [] : [("show", "all")], localizer),
        ])
    }

    /// Whether somebody should look at how it does with a city. Nobody expects anything of one that is shut out.
    private func isTroubled(_ member: Member) -> Bool {
        guard !member.isSuspended, !membership.isRevoked(member, at: size) else { return false }
        let told = reach[member.city]
        if told.map({ $0.size < old }) ?? false { return true }
        guard member.city != own else { return false }
        if (contacts[member.city] ?? PeerContact()).failures > 0 { return true }
        return judgesSilence && told.map { localizer.now.since($0.toldAt) > Self.patienceSeconds * 1000 } ?? true
    }

    private func table(_ part: ListPart<(Member, String)>) -> DataTable {
        DataTable(
            id: "cities", title: localizer(FederationText.cities),
            note: [localizer(note), asked.isTroubledAlone ? localizer(FederationText.troubleNote) : nil].compactMap { $0 }.joined(separator: " "),
            columns: [
                .text(localizer(FederationText.city)), .number(localizer(FederationText.followed)), .text(localizer(FederationText.lag)),
                .text(localizer(FederationText.lastContact)), .text(localizer(FederationText.nextTry)), .text(localizer(FederationText.lastError)),
            ] + (documents == nil ? [] : [.number(localizer(FederationText.documents))]),
            rows: part.shown.map { row($0.0, $0.1) },
            empty: EmptyState(localizer(asked.isTroubledAlone ? FederationText.noTrouble : StatusText.noMembers)))
    }

    private func row(_ member: Member, _ name: String) -> [Cell] {
        let (told, isOwn) = (reach[member.city], member.city == own)
        let contact = ShownContact(contacts[member.city] ?? PeerContact(), told: own == nil ? told : nil, localizer)
        let link = isOwn ? Link.to(["forum", member.city.text]) : Link.to(["admin", "federation", member.city.text])
        return [
            Cell.foreign(name, link: link).asHeader, .number(told.map { localizer.integer($0.size) } ?? "–"), lag(member, told),
            isOwn ? .text("–") : contact.lastContact ?? .text("–"), isOwn ? .text("–") : contact.nextTry ?? .text("–"),
            isOwn ? .text("–") : contact.lastError(letters: Self.shownLetters),
        ] + (documents.map { [.number(localizer.integer($0[member.city] ?? 0))] } ?? [])
    }

    private func lag(_ member: Member, _ told: MemberReach?) -> Cell {
        if membership.isRevoked(member, at: size) { return .tag(.bad, localizer(SecretariatText.revoked)) }
        if member.isSuspended { return .tag(.bad, localizer(FederationText.suspended)) }
        guard let told else { return .tag(.neutral, localizer(FederationText.notTold)) }
        let behind = size - told.size
        return behind <= 0 ? .tag(.good, localizer(FederationText.level)) : .tag(.warning, localizer(FederationText.entries(count: behind)))
    }
}

/// How talk with a city goes, in a reader's words.
struct ShownContact {
    private let contact: PeerContact
    let last: UTCTime?
    private let localizer: Localizer

    /// - Parameter told: what its node has told this site, which is contact as well.
    init(_ contact: PeerContact, told: MemberReach?, _ localizer: Localizer) {
        self.contact = contact
        last = [contact.lastContact, told?.toldAt].compactMap { $0 }.max()
        self.localizer = localizer
    }

    private func age(_ time: UTCTime) -> String { localizer(localizer.age(localizer.now.since(time) / 1000)) }

    var lastContact: Cell? { last.map { .time(age($0), datetime: $0.description) } }

    var nextTry: Cell? { contact.nextTry.map { .time(localizer.relative($0), datetime: $0.description) } }

    var failures: Cell { contact.failures == 0 ? .text(localizer(FederationText.none)) : .tag(.bad, localizer.integer(contact.failures)) }

    /// What went wrong; of what is over, when it was.
    func lastError(letters: Int) -> Cell {
        guard let error = contact.lastError, let failed = contact.failedAt else { return .text(localizer(FederationText.none)) }
        guard contact.failures > 0 || last.map({ $0 <= failed }) ?? true else { return .text(localizer(CityLinkText.over(age: age(failed)))) }
        return .foreign(error.count <= letters ? error : error.prefix(letters - 1) + "…")
    }

    /// All of what went wrong last, though it may be over, and when.
    var wholeError: (error: Cell, note: String?) {
        (contact.lastError.map { .code($0) } ?? .text(localizer(FederationText.none)), contact.failedAt.map { localizer.dateAndTime($0) })
    }
}
