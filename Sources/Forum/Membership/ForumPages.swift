import FeatureKit
import Federation
import Ledger
import Primitives
import Web

/// The pages of the forum's cities.
struct ForumPages {
    let localizer: Localizer
    /// Cities whose keys are revoked.
    let revoked: Set<CityID>

    private func name(_ member: Member) -> String { member.name.text(in: localizer.language.code) }

    private func sorted(_ members: [Member]) -> [(member: Member, name: String)] {
        localizer.collation.sorted(members.map { (member: $0, name: name($0)) }, by: { $0.name })
    }

    private func state(_ member: Member) -> Cell {
        if revoked.contains(member.city) { return .tag(.bad, localizer(ForumText.revoked)) }
        return member.isSuspended ? .tag(.bad, localizer(ForumText.suspended)) : .tag(.good, localizer(ForumText.active))
    }

    /// - Parameters:
    ///   - plan: steps of the Action Plan, and how many of them are done.
    ///   - find: a part of the names of those that are shown alone.
    func list(_ members: [Member], _ admissions: [CityID: UTCTime], plan: (done: Int, count: Int)?, find: String, after: String?) -> Page {
        let part = part(members.filter { CitySearch.means(find, $0.city, $0.name) }, after)
        return Page(
            kicker: localizer(ForumText.kicker), heading: localizer(ForumText.title),
            lede: localizer(ForumText.lede(cities: members.count, countries: Set(members.map(\.country)).count)),
            LinkList(
                .plain, label: localizer(ForumText.more),
                [
                    LinkList.Item(localizer(ForumText.toCharter), Link("/forum/charter")),
                    LinkList.Item(localizer(ForumText.toProgress), ProgressLink.articles),
                ]
                    + (plan.map { plan in
                        [LinkList.Item(localizer(ForumText.toPlan(done: plan.done, count: plan.count)), Link("/visa/action-plan"))]
                    } ?? [])),
            CitySearch(path: ["forum"], text: find, of: members.count, localizer),
            part.total == 0 && !find.isEmpty
                ? CitySearch.none(localizer) : cities(part, admissions, id: "cities", title: localizer(ForumText.cities)),
            Pagination(
                part, label: localizer(ForumText.cities), path: ["forum"], query: find.isEmpty ? [] : [(CitySearch.parameter, find)], localizer))
    }

    private func part(_ members: [Member], _ after: String?) -> ListPart<(member: Member, name: String)> {
        ListPart(of: sorted(members), after: after) { $0.member.city.text }
    }

    private func cities(
        _ part: ListPart<(member: Member, name: String)>, _ admissions: [CityID: UTCTime], id: String, title: String, note: String? = nil
    ) -> DataTable {
        DataTable(
            id: id, title: title, note: note,
            columns: [ForumText.city, ForumText.country, ForumText.since, ForumText.state].map { .text(localizer($0)) },
            rows: part.shown.map { member, name in
                [
                    Cell.foreign(name, link: Link.to(["forum", member.city.text])).asHeader, .text(localizer.country(member.country.text)),
                    admissions[member.city].map { .time(localizer.date($0.date), datetime: $0.description) } ?? .text("–"),
                    state(member),
                ]
            }, empty: EmptyState(localizer(ForumText.noCities)))
    }

    func city(_ member: Member, in forum: ForumID, _ admitted: UTCTime?, _ entries: [LogEntryView]) -> Page {
        let name = name(member)
        let others = member.name.texts.filter { $0.text != name }.map(\.text)
        return Page(
            kicker: localizer.country(member.country.text), heading: name, lede: others.isEmpty ? nil : localizer.list(others),
            Breadcrumbs([(localizer(ForumText.title), Link("/forum"))], current: name, localizer),
            Facts(
                title: localizer(ForumText.facts),
                [
                    .init(localizer(ForumText.state), state(member)),
                    .init(
                        localizer(ForumText.since), admitted.map { .time(localizer.date($0.date), datetime: $0.description) } ?? .text("–"),
                        note: localizer(ForumText.entry(index: member.admittedAt))),
                    .init(localizer(ForumText.digits), .code("\(member.fingerprint(in: forum))")),
                ]),
            said(entries),
            LinkList(
                .plain, label: localizer(ForumText.more),
                [LinkList.Item(localizer(ForumText.allSaid), Link.to(["log"], query: [("writer", member.city.text)]))]))
    }

    private func said(_ entries: [LogEntryView]) -> DataTable {
        DataTable(
            id: "said", title: localizer(ForumText.said), note: localizer(ForumText.saidNote),
            columns: [.number(localizer(ForumText.index)), .text(localizer(ForumText.accepted)), .text(localizer(ForumText.what))],
            rows: entries.map { entry in
                [
                    Cell.number(localizer.integer(entry.index), link: Link.to(["log", String(entry.index)])).asHeader,
                    .time(localizer.dateAndTime(entry.entry.acceptedAt), datetime: entry.entry.acceptedAt.description),
                    .foreign(
                        entry.types.map { type, count in
                            let name = ForumPart.recordTypeNames[type].map { localizer($0) } ?? type
                            return count == 1 ? name : "\(name) ×\(localizer.integer(count))"
                        }.joined(separator: ", ")),
                ]
            }, empty: EmptyState(localizer(ForumText.saidNone)))
    }

    /// The document that the forum adopted in Almaty, article by article, and the cities that belong to it now.
    func charter(_ members: [Member], _ admissions: [CityID: UTCTime], after: String?) -> Page {
        let part = part(members, after)
        let adopted = UTCDate(CharterRoutes.adopted).map { localizer(ForumText.charterLede(day: $0)) }
        return Page(
            kicker: localizer(ForumText.kicker), heading: localizer(ForumText.charter), lede: adopted,
            Breadcrumbs([(localizer(ForumText.title), Link("/forum"))], current: localizer(ForumText.charter), localizer),
            Stack(
                DeclarationArticle.all.map { article in
                    ArticleWording(
                        article: article, id: "article-\(article.number)",
                        title: "\(localizer(ForumText.article(number: article.number))): \(localizer(article.theme))", localizer: localizer)
                }),
            named(members),
            cities(part, admissions, id: "signed", title: localizer(ForumText.signed), note: localizer(ForumText.signedNote)),
            Pagination(part, label: localizer(ForumText.signed), path: ["forum", "charter"], localizer),
            LinkList(
                .plain, label: localizer(ForumText.more), [LinkList.Item(localizer(ForumText.toProgress), ProgressLink.articles)]))
    }

    /// The cities that the document's text names, and how they stand now. It names none of those that adopted it as such.
    private func named(_ members: [Member]) -> DataTable {
        let known = Dictionary(members.map { ($0.city, $0) }) { $1 }
        let note = CharterText.adoptedNote(cities: DeclarationCity.adoptedByCities, countries: DeclarationCity.adoptedByCountries)
        return DataTable(
            id: "adopted", title: localizer(CharterText.adoptedBy), note: localizer(note),
            columns: [ForumText.city, ForumText.country, CharterText.inArticles, CharterText.today].map { .text(localizer($0)) },
            rows: DeclarationCity.all.map { city in
                let member = known[city.id]
                return [
                    Cell.text(localizer(city.name), link: member.map { Link.to(["forum", $0.city.text]) }).asHeader,
                    .text(localizer.country(city.country.text)),
                    .text(localizer.list(city.articles.map { localizer(ForumText.article(number: $0)) })),
                    member.map { state($0) } ?? .tag(.neutral, localizer(CharterText.notMember)),
                ]
            }, empty: EmptyState(""))
    }
}
