import Accounts
import FeatureKit
import HTTPTypes
import Primitives
import SQL
import StrictJSON
import Web

/// Files of visa rules, in and out.
enum VisaFileRoutes {
    typealias Context = VisaDeskRoutes.Context

    static var all: RouteSet<any OfficeSite> {
        var routes = RouteSet<any OfficeSite>()
        routes.on(.get, "/admin/visa/import", needs: .staff(.readForum), "files of visa rules, in and out") { context in
            let (pages, _) = try await VisaDeskRoutes.read(context) { _, _ in true }
            return VisaFileForm(pages: pages).answer()
        }
        routes.on(
            .post, "/admin/visa/import", needs: .staff(.draftVisaRules), fileBytes: VisaFile.mostBytes + 1, "makes a change set of a file"
        ) { try await take($0) }
        for (name, all) in [("own", false), ("all", true)] {
            routes.on(
                .get, "/admin/visa/\(name).csv", needs: .staff(.readForum),
                all ? "all visa rules that stand, as a table" : "the desk's rules, as a table"
            ) { context in
                let (_, rows) = try await VisaDeskRoutes.read(context) { desk, connection in try desk.table(all: all, connection) }
                return CSVTable(name: "visa-rules-\(name)", columns: VisaTable.columns, rows: rows)
            }
        }
        return routes
    }

    private static func take(_ context: Context) async throws -> WebAnswer {
        let body = try context.form()
        let (pages, _) = try await VisaDeskRoutes.read(context) { _, _ in true }
        let page = VisaFileForm(pages: pages)
        let reading = page.form.read(body)
        var state = reading.state
        let destinations = destinations(body, &state)
        let source = body["source"].first ?? ""
        if state.isSound {
            do throws(FieldError) { _ = try Fields(["source": .string(source)]).webAddress("source") } catch { state = reading.refused(error) }
        }
        guard let sent = body.files("file").first else {
            if state.isSound { state.refuse("file", VisaFileText.fileMissing) }
            return page.answer(state)
        }
        guard let defaults = defaults(body, &state, at: context.now) else { return page.answer(state) }
        let file: VisaFile
        do throws(VisaFileRefusal) { file = try VisaFile(sent.content) } catch {
            if case .lines(let faults, let count) = error { return page.answer(state, faults: faults, count: count) }
            if let message = VisaDeskWords.message(error) { state.refuse("file", message) }
            return page.answer(state)
        }
        let confirms = !body["confirms"].isEmpty
        let (_, plan) = try await VisaDeskRoutes.read(context) { desk, connection in
            try desk.plan(file, defaults, destinations: destinations, confirms: confirms, at: context.now, connection)
        }
        guard plan.faults.isEmpty else { return page.answer(state, faults: Array(plan.faults.prefix(VisaFile.mostFaults)), count: plan.faults.count) }
        let report = VisaFileText.fileReport(
            unchanged: plan.unchanged, newer: plan.newer, stronger: plan.stronger, elsewhere: plan.elsewhere, gone: plan.gone.count)
        guard !plan.changes.isEmpty || !plan.readings.isEmpty else {
            return page.answer(state, pages.refusal(VisaFileText.fileNothing(report: report)))
        }
        let localizer = context.localizer
        let (title, note) = (localizer(VisaFileText.fileName(day: defaults.verifiedAt.date, count: plan.changes.count)), localizer(report))
        do {
            let id = try await VisaDeskRoutes.write(context) { desk, hand, connection in
                try desk.open(title, note: note, origin: .file, plan.changes, readings: plan.readings, by: hand, connection)
            }
            return .seeOther(VisaDeskPages.link(to: id, done: "saved"))
        } catch let refusal as VisaDeskRefusal { return page.answer(state, pages.refusal(VisaDeskWords.message(refusal))) }
    }

    /// What holds of every rule of the file; `nil` where the form says it wrongly.
    private static func defaults(_ body: FormBody, _ state: inout FormState, at now: UTCTime) -> VisaFilePlan.Defaults? {
        guard state.isSound else { return nil }
        guard let kind = body["kind"].first.flatMap({ VisaRule.SourceKind(rawValue: $0) }), let dated = body["dated"].first.flatMap({ UTCDate($0) })
        else {
            state.refuse("dated", DeskWorkText.needed)
            return nil
        }
        guard dated <= now.date else {
            state.refuse("dated", VisaFileText.fileFuture)
            return nil
        }
        // What is read today is seen now; a dataset's day is its first moment.
        let seenAt = dated == now.date && kind != .dataset ? now : dated.start
        return VisaFilePlan.Defaults(sourceURL: body["source"].first ?? "", sourceKind: kind, verifiedAt: seenAt)
    }

    /// - Returns: `nil` where all are taken.
    private static func destinations(_ body: FormBody, _ state: inout FormState) -> Set<CountryCode>? {
        let words = (body["destinations"].first ?? "").split { !($0.isLetter || $0.isNumber) }.map { $0.uppercased() }
        guard !words.isEmpty else { return nil }
        if let wrong = words.first(where: { CountryCode($0) == nil }) {
            state.refuse("destinations", DeskWorkText.unknownCountry(code: String(wrong.prefix(20))))
        }
        return Set(words.compactMap { CountryCode($0) })
    }
}
