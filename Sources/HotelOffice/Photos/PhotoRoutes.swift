import Accounts
import Envelope
import FeatureKit
import HTTPTypes
import Ledger
import Lodging
import Primitives
import Printing
import SQL
import StrictJSON
import Web

/// Photos of a hotel: sent, described, put in order; and their pictures for everybody.
enum PhotoRoutes {
    typealias Context = HotelOfficeDesk.Context

    static var all: RouteSet<any OfficeSite> {
        var routes = RouteSet<any OfficeSite>()
        routes.on(.get, "/hotel-photos/:picture", needs: .public, "a picture of a hotel") { context in
            let digest = try context.parameter("picture") { Digest32(hex: $0) }
            if let picture = try await context.tenant.own.read({ try HotelPhotos.picture(digest, of: nil, $0) }) { return answer(picture, .forEver) }
            // Another city's, as far as this node has fetched it.
            guard let picture = try await context.tenant.database.read({ try AttachmentStore.picture(digest, $0) }) else {
                throw SiteRefusal.notFound
            }
            return answer(picture, .forEver)
        }
        routes.on(.get, "/admin/hotels/:hotel/photos", needs: .staff(.manageHotels), query: ["done"], "photos of a hotel") { context in
            try await page(context, managing: false).answer()
        }
        routes.on(.get, "/admin/hotels/:hotel/photos/picture/:picture", needs: .staff(.manageHotels), "a picture of a hotel, open or not") {
            context in
            let id = try await HotelOfficeDesk(context).hotel().id
            let digest = try context.site.parameter("picture") { Digest32(hex: $0) }
            guard let picture = try await context.tenant.own.read({ try HotelPhotos.picture(digest, of: id, $0) }) else { throw SiteRefusal.notFound }
            return answer(picture, .personal)
        }
        routes.on(
            .post, "/admin/hotels/:hotel/photos", needs: .staff(.manageHotels), fileBytes: PhotoResizer.mostBytes + 1, "adds a photo of a hotel"
        ) { try await add($0) }
        routes.on(.get, "/admin/hotels/:hotel/photos/:photo/text", needs: .staff(.manageHotels), "what is seen on a photo") { context in
            let (page, photo) = try await one(context)
            return page.describe(photo)
        }
        routes.on(.post, "/admin/hotels/:hotel/photos/:photo/text", needs: .staff(.manageHotels), "says what is seen on a photo") {
            try await describe($0)
        }
        routes.on(.post, "/admin/hotels/:hotel/photos/:photo/up", needs: .staff(.manageHotels), "shows a photo earlier") { context in
            try await change(context, done: "saved") { desk, photo, hotel, connection in try desk.moveUp(photo, of: hotel, connection) }
        }
        routes.on(.post, "/admin/hotels/:hotel/photos/:photo/remove", needs: .staff(.manageHotels), "takes a photo of a hotel away") { context in
            try await change(context, done: "saved") { desk, photo, hotel, connection in try desk.remove(photo, of: hotel, connection) }
        }
        return routes
    }

    private static func answer(_ picture: [UInt8], _ caching: WebAnswer.Caching) -> WebAnswer {
        WebAnswer(type: "image/jpeg", picture).cached(caching)
    }

    private static func page(_ context: Context, managing: Bool) async throws -> PhotoPages {
        let desk = try await HotelOfficeDesk(context)
        let pages = try await desk.hotel(managing: managing)
        let id = pages.id
        return PhotoPages(pages: pages, photos: try await desk.read { _, connection in try HotelPhotos.photos(of: id, connection) })
    }

    // MARK: Adding

    private static func add(_ context: Context) async throws -> WebAnswer {
        let page = try await page(context, managing: true)
        let body = try context.form()
        let reading = PhotoPages.adding.read(body)
        var state = reading.state
        let file = body.files("file").first
        if file == nil { state.refuse("file", PhotosText.fileMissing) }
        guard state.isSound, let file else { return page.answer(adding: state, status: .unprocessableContent) }
        do {
            let alt = try Fields(reading.json).localized("alt", length: 1...500)
            let pictures = try await pictures(of: file.content)
            let id = UUIDv7(at: context.now)
            try await HotelOfficeDesk(context).write { try $0.add(pictures, as: id, alt: alt, to: page.pages.id, $1) }
            return WebAnswer.seeOther(page.pages.link("photos", query: [("done", "added")]))
        } catch let error as FieldError {
            return page.answer(adding: reading.refused(error), status: .unprocessableContent)
        } catch let refusal as PhotoRefusal {
            return page.answer(adding: state.with("file", refusal.message), status: refusal.status)
        } catch let refusal as LodgingRefusal {
            return page.answer(adding: state.with(nil, RefusalWords.message(refusal)), status: RefusalWords.status(refusal))
        }
    }

    private static func pictures(of photo: [UInt8]) async throws -> [HotelDesk.MadePicture] {
        guard photo.count <= PhotoResizer.mostBytes else { throw PhotoRefusal.tooLarge }
        guard let resizer = PhotoResizer.installed else { throw PhotoRefusal.noProgram }
        do {
            return try await PhotoTurns.shared.take { try await resizer.pictures(of: photo, widths: HotelPhoto.widths) }.map {
                HotelDesk.MadePicture(width: $0.width, height: $0.height, content: $0.content)
            }
        } catch let fault as PhotoFault { throw PhotoRefusal.fault(fault) }
    }

    // MARK: One photo

    private static func change(
        _ context: Context, done: String,
        _ body: @escaping @Sendable (HotelDesk, UUIDv7, HotelID, any SQLConnection) throws -> Void
    ) async throws -> WebAnswer {
        let page = try await page(context, managing: true)
        let (photo, hotel) = (try context.site.parameter("photo") { UUIDv7($0) }, page.pages.id)
        do {
            try await HotelOfficeDesk(context).write { try body($0, photo, hotel, $1) }
            return WebAnswer.seeOther(page.pages.link("photos", query: [("done", done)]))
        } catch let refusal as LodgingRefusal {
            return page.answer(status: RefusalWords.status(refusal), page.pages.refusal(refusal))
        }
    }

    private static func one(_ context: Context) async throws -> (PhotoPages, HotelPhoto) {
        let page = try await page(context, managing: true)
        let id = try context.site.parameter("photo") { UUIDv7($0) }
        guard let photo = page.photos.first(where: { $0.id == id }) else { throw SiteRefusal.notFound }
        return (page, photo)
    }

    private static func describe(_ context: Context) async throws -> WebAnswer {
        let (page, photo) = try await one(context)
        let (body, hotel) = (try context.form(), page.pages.id)
        let (revision, reading) = (try body.revision(), PhotoPages.describing.read(body, over: ["alt": photo.alt.json]))
        guard reading.state.isSound else { return page.describe(photo, reading.state, revision: revision, status: .unprocessableContent) }
        do {
            let alt = try Fields(reading.json).localized("alt", length: 1...500)
            try await HotelOfficeDesk(context).write { try $0.describe(photo.id, of: hotel, alt: alt, revision: revision, $1) }
            return WebAnswer.seeOther(page.pages.link("photos", query: [("done", "saved")]))
        } catch let error as FieldError {
            return page.describe(photo, reading.refused(error), revision: revision, status: .unprocessableContent)
        } catch LodgingRefusal.stale(let thing, let current) {
            return page.describe(
                photo, reading.state, revision: current, status: .conflict, page.pages.refusal(.stale(thing, current: current)))
        }
    }
}
