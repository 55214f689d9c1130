import Accounts
import FeatureKit
import Guests
import HTTPTypes
import Ledger
import Lodging
import Primitives
import StrictJSON
import Web

/// Where a desk enters a whole group from a table: what it would do is shown first, and what is wrong is told by line.
enum GuestGroupRoutes {
    typealias Context = GuestDeskRoutes.Context

    static var all: RouteSet<any OfficeSite> {
        var routes = RouteSet<any OfficeSite>()
        routes.desk(.get, "/admin/guests/group", needs: .workAtFrontDesk, query: ["booking"], "enters a group of guests from a table") {
            try await page($0, $1).answer()
        }
        routes.desk(
            .post, "/admin/guests/group", needs: .workAtFrontDesk, fileBytes: GuestGroupFile.mostBytes + 1,
            "shows what a table of guests would enter"
        ) { try await show($0, $1) }
        routes.desk(.post, "/admin/guests/group/enter", needs: .workAtFrontDesk, "enters a group that was shown") { try await enter($0, $1) }
        routes.on(.get, "/admin/guests/group/sheet.csv", needs: .staff(.workAtFrontDesk), "an empty table for a group of guests") { _ in
            CSVTable(name: "group", columns: GuestGroupFile.columns, rows: [])
        }
        return routes.at("cities") { $0.place != .secretariat }
    }

    private static func page(_ context: Context, _ desk: GuestDesk, _ typed: FormBody? = nil) async throws -> GuestGroupPage {
        let booking = try BookedStay.name(typed?["booking"].first ?? context.request.query("booking"), context.now)
        let names = try await HotelNames(at: context.tenant, in: context.localizer.language.code)
        let booked = try await BookedStay.find(booking, at: context.tenant, in: desk.hotels, now: context.now)
        return GuestGroupPage(
            context: context.by(names.clock(of: [booked?.hotel ?? desk.hotels.first].compactMap { $0 })), hotels: desk.hotels, booking: booking,
            names: names, booked: booked)
    }

    /// What is said of all guests of the group.
    struct Together: Sendable {
        let hotel: RoleGrant.HotelID
        let stay: NewStay
    }

    private static func together(_ page: GuestGroupPage, _ form: FormBody) throws -> FormOutcome<Together> {
        let outcome = page.form.read(form) { (fields) throws(FieldError) in
            Together(
                hotel: try fields.value("hotel", "a hotel of yours") { RoleGrant.HotelID($0) },
                stay: try GuestStayForm.stay(fields, booking: page.booking))
        }
        guard case .accepted(let value, let reading) = outcome else { return outcome }
        guard page.hotels.contains(value.hotel) else { throw SiteRefusal.notFound }
        guard page.booked.map({ $0.hotel == value.hotel }) ?? true else { return .refused(reading.refused("hotel", GuestStayText.otherHotel)) }
        return outcome
    }

    private static func show(_ context: Context, _ desk: GuestDesk) async throws -> WebAnswer {
        let form = try context.form()
        let page = try await page(context, desk, form)
        switch try together(page, form) {
        case .refused(let state): return page.answer(state)
        case .accepted(let together, let reading):
            guard let sent = form.files("file").first, !sent.content.isEmpty else {
                return page.answer(reading.refused("file", GuestGroupText.fileMissing))
            }
            return try await show(sent.content, together, page, reading, desk)
        }
    }

    /// What a table would do, or what is wrong with it.
    private static func show(
        _ bytes: [UInt8], _ together: Together, _ page: GuestGroupPage, _ reading: FormReading, _ desk: GuestDesk
    ) async throws -> WebAnswer {
        let group: GuestGroupFile
        do throws(TableFile.Refusal) { group = try GuestGroupFile(bytes, arriving: together.stay.arrival) } catch {
            return page.answer(reading.refused("file", GuestGroupPage.message(error)))
        }
        guard group.faults.isEmpty else { return page.answer(reading.state, faults: group.faults) }
        let known = try await desk.register.known(of: group, in: together.hotel, by: try page.context.actor)
        return page.preview(group, known, together, sheet: String(decoding: bytes, as: UTF8.self))
    }

    private static func enter(_ context: Context, _ desk: GuestDesk) async throws -> WebAnswer {
        let form = try context.form()
        let page = try await page(context, desk, form)
        guard case .accepted(let together, let reading) = try together(page, form) else {
            throw SiteRefusal.badRequest("The form is incomplete. Send the table again.")
        }
        let bytes = Array((form["sheet"].first ?? "").utf8)
        // It is what the page has shown, or what somebody has made of it: read as strictly as the file was.
        guard let group = try? GuestGroupFile(bytes, arriving: together.stay.arrival), group.faults.isEmpty else {
            return try await show(bytes, together, page, reading, desk)
        }
        let outcome = try await desk.register.enter(group, together.stay, in: together.hotel, by: try context.actor)
        try await ArrivedGuests.note(of: page.booking, at: context.tenant, by: try context.actor, now: context.now)
        return page.done(outcome, together)
    }
}
