import Accounts
import Envelope
import FeatureKit
import HTTPTypes
import Ledger
import Primitives
import SQL
import StrictJSON
import Web

/// A country's accession to the Silk Road Tourist Visa, drafted at one of its cities and approved by a second official.
enum AccessionRoutes {
    typealias Context = VisaDeskRoutes.Context

    private static let path = "/admin/visa/silk-road"
    /// Somewhat more than a letter may have: who chose one that is a little too large is told so on the page.
    private static let mostBytes = 9 << 20

    static var all: RouteSet<any OfficeSite> {
        var routes = RouteSet<any OfficeSite>()
        routes.on(.get, path, needs: .staff(.readForum), query: ["done"], "the country's part in the Silk Road Tourist Visa") { context in
            let pages = try await pages(context)
            let banner = done(context.request.query("done")).map { pages.pages.page.notice($0) }
            return pages.answer(nil, banner)
        }
        routes.on(.post, path, needs: .staff(.draftVisaRules), fileBytes: mostBytes, "drafts an accession with the ministry's letter") {
            try await save($0)
        }
        routes.on(.get, path + "/letter", needs: .staff(.readForum), "the letter that a draft rests on") { context in
            let pages = try await pages(context)
            guard let letter = pages.reading.draft?.letter else { throw SiteRefusal.notFound }
            return EvidenceRoutes.answer(letter, try await context.tenant.attachment(letter, of: context.tenant.participant))
        }
        routes.on(.post, path + "/submit", needs: .staff(.draftVisaRules), "hands an accession in for approval") { context in
            try await changing(context, "submitted") { try $0.submit(revision: $1, by: $2) }
        }
        routes.on(.post, path + "/drop", needs: .staff(.draftVisaRules), "gives the draft of an accession up") { context in
            try await changing(context, "dropped") { try $0.drop(revision: $1, by: $2) }
        }
        routes.on(.post, path + "/send-back", needs: .staff(.publishVisaRules), "sends an accession back with a remark") {
            try await sendBack($0)
        }
        routes.on(.post, path + "/approve", needs: .staff(.publishVisaRules), "approves an accession, signs and sends it") {
            try await approve($0)
        }
        return routes.at("cities") { $0.place != .secretariat }
    }

    private static func done(_ text: String?) -> Message? {
        switch text {
        case "saved": AccessionText.doneSaved
        case "submitted": AccessionText.doneSubmitted
        case "dropped": AccessionText.doneDropped
        case "sent-back": AccessionText.doneSentBack
        case "approved": AccessionText.doneApproved
        default: nil
        }
    }

    private static func leadBack(_ done: String) -> WebAnswer {
        .seeOther(Link.to(["admin", "visa", "silk-road"], query: [("done", done)]))
    }

    // MARK: Reading

    private static func pages(_ context: Context) async throws -> AccessionPages {
        let today = context.now.date
        let (pages, found) = try await VisaDeskRoutes.read(context) { desk, connection in
            try SilkRoadVisas.checkLive(connection)
            guard let country = desk.country else { throw SiteRefusal.notFound }
            let draft = try AccessionDesk(country: country, connection: connection).draft()
            let day = max(today, draft?.accession.validFrom ?? today)
            let needs = try VisaLine.all(VisaRules.Filter(destination: country), on: day, connection).compactMap(\.requirement)
            let spared = VisaRule.Requirement.allCases.map { one in (requirement: one, count: needs.filter { $0 == one }.count) }
            return (
                country: country, draft: draft, standing: try SilkRoadVisas.members(connection).first { $0.country == country },
                terms: try SilkRoadVisas.terms(connection)?.terms,
                spared: spared.filter { $0.count > 0 && VisaMatrix.Cell($0.requirement).isSparedBySilkRoadVisa }
            )
        }
        var sent: SubmissionState?
        if let digest = found.draft?.digest { sent = try await context.tenant.state(of: digest) }
        return AccessionPages(
            pages: pages, country: found.country,
            reading: .init(standing: found.standing, terms: found.terms, draft: found.draft, spared: found.spared, sent: sent))
    }

    // MARK: Changing

    private static func write(
        _ context: Context, _ body: @escaping @Sendable (AccessionDesk, VisaDesk.Hand) throws -> Void
    ) async throws {
        try await VisaDeskRoutes.write(context) { desk, hand, connection in
            guard let country = desk.country else { throw SiteRefusal.notFound }
            try body(AccessionDesk(country: country, connection: connection), hand)
        }
    }

    private static func changing(
        _ context: Context, _ done: String, _ body: @escaping @Sendable (AccessionDesk, Int64, VisaDesk.Hand) throws -> Void
    ) async throws -> WebAnswer {
        let revision = try VisaDeskRoutes.revision(try context.form())
        do {
            try await write(context) { try body($0, revision, $1) }
            return leadBack(done)
        } catch let refusal as AccessionRefusal { return try await refused(context, refusal) }
    }

    private static func save(_ context: Context) async throws -> WebAnswer {
        let form = try context.form()
        let (revision, reading) = (try VisaDeskRoutes.revision(form), AccessionPages.form.read(form))
        guard reading.state.isSound else { return try await pages(context).answer(reading.state, status: .unprocessableContent) }
        let members = reading.json.object ?? JSONObject()
        let file = form.files("letter").first.map { (content: $0.content, mediaType: $0.mediaType) }
        if let fault = file.flatMap({ FileFields.fault(of: $0.content) }) {
            var state = reading.state
            state.refuse("letter", fault)
            return try await pages(context).answer(state, status: .unprocessableContent)
        }
        do {
            try await write(context) { desk, hand in try desk.save(members, letter: file, revision: revision, by: hand) }
            return leadBack("saved")
        } catch let refusal as AccessionRefusal {
            guard case .letterMissing = refusal else { return try await refused(context, refusal, reading.state) }
            var state = reading.state
            state.refuse("letter", AccessionText.letterMissing)
            return try await pages(context).answer(state, status: .unprocessableContent)
        } catch let error as FieldError {
            return try await pages(context).answer(reading.refused(error), status: .unprocessableContent)
        } catch let problem as Problem {
            return try await pages(context).answer(reading.refused(problem), status: .unprocessableContent)
        }
    }

    private static func sendBack(_ context: Context) async throws -> WebAnswer {
        let form = try context.form()
        let (revision, remark) = (try VisaDeskRoutes.revision(form), form["remark"].first ?? "")
        var state = AccessionPages.remarkForm.read(form).state
        if remark.utf8.count > 2000 { state.refuse("remark", DeskWorkText.tooLong(most: 2000)) }
        guard state.isSound else { return try await pages(context).answer(remark: state, status: .unprocessableContent) }
        do {
            try await write(context) { try $0.sendBack(revision: revision, remark: remark, by: $1) }
            return leadBack("sent-back")
        } catch let refusal as AccessionRefusal { return try await refused(context, refusal, remark: state) }
    }

    /// Signs the accession, and notes it as sent in the same transaction.
    private static func approve(_ context: Context) async throws -> WebAnswer {
        let (revision, hand) = (try VisaDeskRoutes.revision(try context.form()), try VisaDeskRoutes.hand(context))
        do {
            let (_, found) = try await VisaDeskRoutes.read(context) { desk, connection in
                guard let country = desk.country else { throw SiteRefusal.notFound }
                let draft = try AccessionDesk(country: country, connection: connection).approval(revision: revision, by: hand)
                return (country: country, accession: draft.accession)
            }
            let record = OwnRecord(SilkRoadAccessionPublished.self, key: found.country.text, found.accession)
            _ = try await context.tenant.publish([record]) { connection, digests in
                try AccessionDesk(country: found.country, connection: connection).approve(revision: revision, as: digests, by: hand)
            }
            return leadBack("approved")
        } catch let refusal as AccessionRefusal {
            return try await refused(context, refusal)
        } catch let problem as Problem {
            let pages = try await pages(context)
            return pages.answer(status: .conflict, pages.pages.refusal(AccessionText.sentRefused(reason: SubmissionWords.sentence(problem))))
        }
    }

    private static func refused(
        _ context: Context, _ refusal: AccessionRefusal, _ state: FormState? = nil, remark: FormState? = nil
    ) async throws -> WebAnswer {
        let pages = try await pages(context)
        let (status, message): (HTTPResponse.Status, Message) =
            switch refusal {
            case .none: (.conflict, AccessionText.gone)
            case .isNewer(let draft): (.conflict, AccessionText.newer(name: draft.changedBy, at: draft.changedAt))
            case .wrongState: (.conflict, AccessionText.wrongState)
            case .sameEyes: (.unprocessableContent, AccessionText.sameEyes)
            case .letterMissing: (.unprocessableContent, AccessionText.letterMissing)
            }
        return pages.answer(state, remark: remark, status: status, pages.pages.refusal(message))
    }
}
