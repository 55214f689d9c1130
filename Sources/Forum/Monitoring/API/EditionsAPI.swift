import Accounts
import Envelope
import FeatureKit
import HTTPTypes
import Ledger
import Primitives
import Printing
import SQL
import StrictJSON
import Web

/// Editions of the progress report: what the next ones would say, and their publication by number, so that the same request publishes one.
enum EditionsAPI {
    typealias Context = TokenContext<any OfficeSite>

    static var routes: RouteSet<any OfficeSite> {
        var routes = RouteSet<any OfficeSite>()
        routes.api(
            .get, "/api/v1/edition-drafts", needs: .apiToken(.publishEditions),
            APIContract([], answers: .json("The next edition of each cycle.", list)),
            "the next editions of the progress report, and what is being printed"
        ) { OfficialsAPI.answer(try await drafts($0)) }
        routes.api(
            .get, "/api/v1/edition-drafts/:cycle", needs: .apiToken(.publishEditions),
            APIContract([OfficialsAPI.cycle], answers: .json("As it would be published now.", draft)),
            "the files that the next edition of a cycle would have"
        ) { OfficialsAPI.answer(try await prepared($0)) }
        routes.api(
            .get, "/api/v1/edition-drafts/:cycle/preview", needs: .apiToken(.publishEditions),
            APIContract(
                [
                    OfficialsAPI.cycle, .query("lang", "Its language; English where it is not said.", .words(Language.all.map(\.tag))),
                    .query("page", "From 1.", .integer(1...10_000)),
                ], answers: .text("A page of it.", type: "text/html")),
            "the next edition of a cycle as people read it, page by page"
        ) { try await preview($0) }
        routes.api(
            .put, "/api/v1/report-editions/:cycle/:number", needs: .apiToken(.publishEditions),
            APIContract(
                parameters: [OfficialsAPI.cycle, .path("number", "The next one of the cycle.", .integer(1...999))], body: order,
                answers: [.json("It stands.", edition), .json(status: 202, "It stands once its PDF files are printed.", edition)]),
            "publishes an edition of the progress report; once it stands, it says so again"
        ) { try await publish($0) }
        return routes.at("secretariat") { $0.place == .secretariat }
    }

    // MARK: What would be

    private static func drafts(_ context: Context) async throws -> JSON {
        let (next, _) = try await EditionDesk.next(at: context.tenant)
        let now = context.now
        let printing = try await context.tenant.own.read { try EditionPrinting.newest(at: now, $0) }
        return [
            "items": .array(
                next.map { next in
                    [
                        "cycle": .string(next.cycle.id.text), "number": .integer(Int64(next.number)), "asked": .integer(Int64(next.summary.asked)),
                        "reported": .integer(Int64(next.summary.reported)), "accepted": .integer(Int64(next.summary.accepted)),
                    ]
                }), "printing": printing.map(\.json) ?? .null, "prints": .boolean(PDFPrinter.installed != nil),
        ]
    }

    private static func prepare(_ context: Context) async throws -> EditionPress.Prepared {
        let (cycle, now) = (try context.site.parameter("cycle") { CycleID($0) }, context.now)
        guard let prepared = try await context.tenant.database.read({ try EditionPress.prepare(cycle, now: now, $0) }) else {
            throw SiteRefusal.notFound
        }
        return prepared
    }

    private static func prepared(_ context: Context) async throws -> JSON {
        let prepared = try await prepare(context)
        return [
            "cycle": .string(prepared.key.cycle.text), "number": .integer(Int64(prepared.key.number)), "edition": prepared.edition.json,
        ]
    }

    private static func preview(_ context: Context) async throws -> WebAnswer {
        let (cycle, now, language) = (try context.site.parameter("cycle") { CycleID($0) }, context.now, context.request.language)
        let tags = Language.all.map(\.tag)
        _ = try context.request.value("lang", "one of \(tags.joined(separator: ", "))") { tags.contains($0) ? $0 : nil }
        let number = try context.request.number("page", in: 1...10_000) ?? 1
        let preview = try await context.tenant.database.read { try EditionPreview.next(of: cycle, asOf: now, in: language, $0) }
        guard let page = preview?.page(Int(number)) else { throw SiteRefusal.notFound }
        var answer = WebAnswer(type: "text/html; charset=utf-8", page).cached(.personal)
        answer.headers[.contentSecurityPolicy] = EditionStyle.policy
        return answer
    }

    // MARK: Publication

    private static func publish(_ context: Context) async throws -> WebAnswer {
        let cycle = try context.site.parameter("cycle") { CycleID($0) }
        let number = try context.site.parameter("number") { Int($0) }
        guard let key = ProgressEditionKey(cycle: cycle, number: number) else { throw SiteRefusal.notFound }
        let prints = try await context.fields().flag("pdf")
        if let standing = try await standing(key, context) { return standing }
        let prepared = try await prepare(context)
        guard prepared.key == key else {
            throw Context.stale("the editions", current: ["cycle": .string(cycle.text), "number": .integer(Int64(prepared.key.number))])
        }
        guard try await EditionDesk.isAsked(key, at: context.tenant) else {
            throw Problem(.ruleViolated, "Nothing is asked for in the cycle \(cycle), and nothing was reported: there is no edition to publish.")
        }
        guard prints else {
            try await EditionDesk.publish(prepared, at: context.tenant, by: context.actor, context.now)
            return try await standing(key, context) ?? answer(key, index: nil)
        }
        guard let printer = PDFPrinter.installed else {
            throw Problem(.unavailable, "This machine prints no PDF files: install \(PDFProgram.weasyPrint.package), or publish without `pdf`.")
        }
        let hasBegun = try await EditionDesk.print(
            prepared, by: printer, linkedTo: context.request.origin, at: context.tenant, for: context.actor, context.now)
        if !hasBegun {
            let now = context.now
            let printing = try await context.tenant.own.read { try EditionPrinting.newest(at: now, $0) }
            guard printing?.edition == key.description else { throw Context.stale("the printer", current: printing.map(\.json) ?? .null) }
        }
        return answer(key, index: nil)
    }

    private static func standing(_ key: ProgressEditionKey, _ context: Context) async throws -> WebAnswer? {
        let items = try await context.tenant.database.read { try ProgressEditionPages.items($0) }
        return items.first { $0.key == key }.map { answer(key, index: $0.index) }
    }

    /// - Parameter index: of the log's entry, once it stands.
    private static func answer(_ key: ProgressEditionKey, index: Int64?) -> WebAnswer {
        let json: JSON = [
            "cycle": .string(key.cycle.text), "number": .integer(Int64(key.number)), "state": .string(index == nil ? "printing" : "published"),
            "index": index.map { .integer($0) } ?? .null,
        ]
        return WebAnswer(index == nil ? .accepted : .ok, json: json).cached(.personal)
    }

    // MARK: Schemas

    private static let number = Schema.Member.required("number", .integer(1...1000))
    private static let printing = Schema.named(
        "EditionPrinting",
        .object(
            [
                .required("edition", .anyText(most: 100)), .required("begunAt", .time),
                .required("state", .words(["under-way", "published", "failed", "cut-off"])), .required("reason", .nullable(.anyText(most: 4000))),
            ], isOpen: false))
    private static let list = Schema.named(
        "EditionDrafts",
        .object(
            [
                .required(
                    "items",
                    .list(
                        .object(
                            [
                                .required("cycle", .slug), number, .required("asked", .count), .required("reported", .count),
                                .required("accepted", .count),
                            ], isOpen: false), most: 10_000)), .required("printing", .nullable(printing)), .required("prints", .boolean),
            ], isOpen: false))
    private static let draft = Schema.named(
        "EditionDraft", .object([.required("cycle", .slug), number, .required("edition", ProgressEditionPages.body)], isOpen: false))
    private static let order = Schema.named("EditionOrder", .object([.optional("pdf", .nullable(.boolean))], isOpen: true))
    private static let edition = Schema.named(
        "EditionStanding",
        .object(
            [
                .required("cycle", .slug), number, .required("state", .words(["printing", "published"])), .required("index", .nullable(.count)),
            ], isOpen: false))
}

extension EditionPrinting {
    fileprivate var json: JSON {
        let (word, reason): (String, String?) =
            switch state {
            case .underWay: ("under-way", nil)
            case .published: ("published", nil)
            case .failed(let reason): ("failed", reason)
            case .cutOff: ("cut-off", nil)
            }
        return [
            "edition": .string(edition), "begunAt": .string(begunAt.description), "state": .string(word),
            "reason": reason.map { .string($0) } ?? .null,
        ]
    }
}
