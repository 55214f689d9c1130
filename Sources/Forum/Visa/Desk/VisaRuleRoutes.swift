import Accounts
import FeatureKit
import HTTPTypes
import Primitives
import SQL
import StrictJSON
import Web

/// Rules one by one, and many at once.
enum VisaRuleRoutes {
    typealias Context = VisaDeskRoutes.Context
    private static let rule = "/admin/visa/rule/:destination/:nationality/:purpose/:document"

    static var all: RouteSet<any OfficeSite> {
        var routes = RouteSet<any OfficeSite>()
        routes.on(.get, rule, needs: .staff(.readForum), query: ["set"], "a visa rule, to be written") { context in
            try await page(context, set: context.request.value("set", "a change set") { UUIDv7($0) }).answer()
        }
        routes.on(.post, rule, needs: .staff(.draftVisaRules), "puts a rule into a change set") { try await save($0) }
        routes.on(.post, rule + "/withdraw", needs: .staff(.draftVisaRules), "puts a withdrawal into a change set") { try await withdraw($0) }
        routes.on(.get, "/admin/visa/bulk", needs: .staff(.draftVisaRules), "one change for many nationalities") { context in
            let (pages, _) = try await VisaDeskRoutes.read(context) { _, _ in true }
            return VisaBulkForm(pages: pages).answer()
        }
        routes.on(.post, "/admin/visa/bulk", needs: .staff(.draftVisaRules), "makes a change set for many nationalities") { try await bulk($0) }
        return routes
    }

    // MARK: One rule

    private static func key(_ context: Context) throws -> VisaRuleKey {
        let parts = try ["destination", "nationality", "purpose", "document"].map { try context.site.parameter($0) }
        guard let key = VisaRuleKey(parts.joined(separator: "/")) else { throw SiteRefusal.notFound }
        return key
    }

    private static func page(_ context: Context, set id: UUIDv7?) async throws -> VisaRulePage {
        let key = try key(context)
        do {
            let (pages, found) = try await VisaDeskRoutes.read(context) { desk, connection in
                let set = try id.map { try desk.set($0, connection) }
                let drafted = try set.flatMap { try desk.change(of: key, in: $0.id, connection) }
                return (try desk.noticed([key], connection).first, set, drafted)
            }
            guard let noticed = found.0, pages.desk.country.map({ $0 == key.destination }) ?? true else { throw SiteRefusal.notFound }
            return VisaRulePage(pages: pages, key: key, noticed: noticed, changeSet: found.1, drafted: found.2)
        } catch VisaDeskRefusal.noSuchSet { throw SiteRefusal.notFound }
    }

    /// The set that a form is for, as it was shown.
    private static func set(_ form: FormBody) throws -> (id: UUIDv7, revision: Int64)? {
        guard let text = form["set"].first else { return nil }
        guard let id = UUIDv7(text) else { throw SiteRefusal.notFound }
        return (id, try VisaDeskRoutes.revision(form))
    }

    private static func save(_ context: Context) async throws -> WebAnswer {
        let (key, form) = (try key(context), try context.form())
        let set = try set(form)
        let page = try await page(context, set: set?.id)
        switch VisaRuleForm(desk: page.pages.desk).read(form, over: page.drafted ?? page.noticed.rule, at: context.now) {
        case .refused(let state): return page.answer(state, status: .unprocessableContent)
        case .accepted(let rule, let reading):
            let title = context.localizer(DeskWorkText.setNameOne(border: VisaWords.border(key)))
            return try await put(context, key, rule, into: set, title) { page in page.1.answer(reading.state, status: .conflict, page.0) }
        }
    }

    private static func withdraw(_ context: Context) async throws -> WebAnswer {
        let (key, form) = (try key(context), try context.form())
        let set = try set(form)
        let page = try await page(context, set: set?.id)
        let reading = VisaRulePage.withdrawForm.read(form)
        guard reading.state.isSound, let day = reading.json["lastDay"]?.string.flatMap({ UTCDate($0) }), let rule = page.noticed.rule else {
            var state = reading.state
            if state.isSound { state.refuse("lastDay", DeskWorkText.needed) }
            return page.answer(withdrawal: state, status: .unprocessableContent)
        }
        let bulk = VisaBulkChange(
            destination: key.destination, nationalities: [key.nationality], purposes: [key.purpose], documents: [key.document],
            act: .withdraw(lastDay: day), verifiedAt: context.now)
        guard let change = bulk.outcome({ _ in (rule, nil) }).changes.first else {
            return page.answer(withdrawal: reading.refused("lastDay", DeskWorkText.nothingToDo), status: .unprocessableContent)
        }
        let title = context.localizer(DeskWorkText.setNameWithdrawal(border: VisaWords.border(key)))
        return try await put(context, key, change.rule, into: set, title) { $0.1.answer(withdrawal: reading.state, status: .conflict, $0.0) }
    }

    /// - Parameter again: the page once more, with what has happened meanwhile.
    private static func put(
        _ context: Context, _ key: VisaRuleKey, _ rule: VisaRule, into set: (id: UUIDv7, revision: Int64)?, _ title: String,
        again: ((Banner, VisaRulePage)) -> WebAnswer
    ) async throws -> WebAnswer {
        do {
            let id = try await VisaDeskRoutes.write(context) { desk, hand, connection in
                guard let set else { return try desk.open(title, origin: .edit, [(key, rule)], by: hand, connection) }
                try desk.put([(key, rule)], into: set.id, revision: set.revision, by: hand, connection)
                return set.id
            }
            return .seeOther(VisaDeskPages.link(to: id, done: "saved"))
        } catch let refusal as VisaDeskRefusal {
            let page = try await page(context, set: set?.id)
            let localizer = context.localizer
            var text = localizer(VisaDeskWords.message(refusal))
            if case .isNewer = refusal {
                let now = page.drafted.map(VisaWords.dated) ?? DeskRuleText.nothing
                text = localizer.sentences([text, localizer(DeskSetText.newerTyped(rule: now))])
            }
            return again((Banner(.warning, label: localizer(DeskSetText.title), title: localizer(DeskSetText.newerTitle), text: text), page))
        }
    }

    // MARK: Many at once

    private static func bulk(_ context: Context) async throws -> WebAnswer {
        let form = try context.form()
        let (pages, _) = try await VisaDeskRoutes.read(context) { _, _ in true }
        let page = VisaBulkForm(pages: pages)
        let (reading, state) = page.read(form, on: context.now.date, at: context.now)
        guard let reading, let destination = reading.destination else { return page.answer(state) }
        let now = context.now
        let (_, outcome) = try await VisaDeskRoutes.read(context) { desk, connection in
            var nationalities = reading.countries
            if reading.isForAll { nationalities.formUnion(try desk.nationalities(knownAt: destination, connection)) }
            return try desk.outcome(
                of: VisaBulkChange(
                    destination: destination, nationalities: nationalities.subtracting(reading.exceptions).sorted(), purposes: reading.purposes,
                    documents: reading.documents, act: reading.change, verifiedAt: now), connection)
        }
        if let fault = outcome.faults.first {
            let message = DeskWorkText.contradiction(
                count: outcome.faults.count, border: VisaWords.border(fault.key), reason: fault.error.message())
            var state = state
            if let field = VisaBulkForm.field(of: fault.error.path, typed: form) { state.refuse(field, fault.error.message()) }
            return page.answer(state, pages.refusal(message))
        }
        guard !outcome.changes.isEmpty else { return page.answer(state, pages.refusal(DeskWorkText.nothingToDo)) }
        let localizer = context.localizer
        let title = localizer(VisaBulkForm.name(of: reading.act, count: outcome.changes.count))
        let note = outcome.untouched.isEmpty ? "" : localizer(DeskWorkText.untouched(count: outcome.untouched.count))
        let id = try await VisaDeskRoutes.write(context) { desk, hand, connection in
            try desk.open(title, note: note, origin: .bulk, outcome.changes, by: hand, connection)
        }
        return .seeOther(VisaDeskPages.link(to: id, done: "saved"))
    }
}
