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
    let localizer: Localizer

    /// Letters of an error that a row has; all of it is on the city's page.
    private static let shownLetters = 90

    var table: DataTable {
        let members = membership.members.values.map { ($0, $0.name.text(in: localizer.language.code)) }
        return DataTable(
            id: "cities", title: localizer(FederationText.cities), note: localizer(note),
            columns: [
                .text(localizer(FederationText.city)), .number(localizer(FederationText.followed)), .text(localizer(FederationText.lag)),
                .text(localizer(FederationText.lastContact)), .text(localizer(FederationText.nextTry)), .text(localizer(FederationText.lastError)),
            ] + (documents == nil ? [] : [.number(localizer(FederationText.documents))]),
            rows: localizer.collation.sorted(members, by: { $0.1 }).map { row($0.0, $0.1) }, empty: EmptyState(localizer(StatusText.noMembers)))
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
