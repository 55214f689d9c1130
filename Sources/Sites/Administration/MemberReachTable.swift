import Federation
import Primitives
import Web

/// How far each city of the forum has followed the log.
struct MemberReachTable {
    let id: String
    let membership: Membership
    /// Of the log.
    let size: Int64
    let reach: [CityID: MemberReach]
    /// That wait for a city; `nil` where nothing is sent to cities.
    let documents: [CityID: Int]?
    let localizer: Localizer

    init(
        id: String, membership: Membership, size: Int64, reach: [CityID: MemberReach], documents: [CityID: Int]? = nil, _ localizer: Localizer
    ) {
        (self.id, self.membership, self.size, self.reach, self.documents) = (id, membership, size, reach, documents)
        self.localizer = localizer
    }

    var table: DataTable {
        let members = membership.members.values.map { ($0, $0.name.text(in: localizer.language.code)) }
        return DataTable(
            id: id, title: localizer(FederationText.cities), note: localizer(FederationText.citiesNote),
            columns: [
                .text(localizer(FederationText.city)), .number(localizer(FederationText.followed)), .text(localizer(FederationText.lag)),
                .text(localizer(FederationText.told)),
            ] + (documents == nil ? [] : [.number(localizer(FederationText.documents))]),
            rows: localizer.collation.sorted(members, by: { $0.1 }).map { row($0.0, $0.1) }, empty: EmptyState(localizer(StatusText.noMembers)))
    }

    private func row(_ member: Member, _ name: String) -> [Cell] {
        let told = reach[member.city]
        return [
            Cell.foreign(name, link: Link.to(["forum", member.city.text])).asHeader, .number(told.map { localizer.integer($0.size) } ?? "–"),
            lag(member, told),
            told.map { .time(localizer(localizer.age(localizer.now.since($0.toldAt) / 1000)), datetime: $0.toldAt.description) }
                ?? .text(localizer(FederationText.notTold)),
        ] + (documents.map { [.number(localizer.integer($0[member.city] ?? 0))] } ?? [])
    }

    private func lag(_ member: Member, _ told: MemberReach?) -> Cell {
        if member.isSuspended { return .tag(.bad, localizer(FederationText.suspended)) }
        guard let told else { return .tag(.neutral, localizer(FederationText.notTold)) }
        let behind = size - told.size
        return behind <= 0 ? .tag(.good, localizer(FederationText.level)) : .tag(.warning, localizer(FederationText.entries(count: behind)))
    }
}
