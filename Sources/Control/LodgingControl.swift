import Accounts
import CityNode
import Envelope
import FrontDesk
import Guests
import HTTPTypes
import Lodging
import Primitives
import Printing
import SQL
import StrictJSON
import Travel

/// What the operator may ask of a city's hotels.
enum LodgingControl {
    static func add(to control: ControlRouter, prefix: String, _ city: @escaping @Sendable (ControlRouter.Call) throws -> City) {
        control.on(.post, "\(prefix)/hotels") { call in
            let (city, file) = (try city(call), try HotelFile(Fields(call.body)))
            let now = city.clock()
            let actor = LodgingActor(.atCommandLine(), .everywhere, at: now)
            // A hotel is a unit; all of them at once would let other writes wait.
            for entry in file.hotels {
                do {
                    try await city.database.write { try HotelDesk(actor).take(entry, $0) }
                } catch let refusal as LodgingRefusal {
                    throw Problem(refusal.problem.code, "\(entry.id): \(refusal.problem.detail)")
                }
            }
            try await LodgingBoard.tell(at: city.jobSite())
            return ["hotels": .integer(Int64(file.hotels.count))]
        }
        addHistory(to: control, prefix: prefix, city)
        addErasure(to: control, prefix: prefix, city)
        control.on(.post, "\(prefix)/hotels/photos") { call in
            let city = try city(call)
            let (hotel, photos) = try await addPhoto(Fields(call.body), to: city)
            return ["hotel": .string(hotel.text), "photos": .integer(Int64(photos))]
        }
        control.on(.get, "\(prefix)/hotels") { call in
            let hotels = try await city(call).database.read { connection in
                try HotelTables.allHotels(connection).map { id, kept -> JSON in
                    [
                        "id": .string(id.text), "name": .string(kept.value.name.text(in: "en")), "open": .boolean(kept.isOffered),
                        "rooms": .integer(Int64(try HotelTables.rooms(of: id, connection).count)),
                    ]
                }
            }
            return ["hotels": .array(hotels)]
        }
        control.on(.get, "\(prefix)/hotels/:hotel/file") { call in
            let (city, hotel) = (try city(call), try call.parameter("hotel", "a hotel's id", { HotelID($0) }))
            let today = city.clock().date
            return try await city.database.read { connection in
                do { return try HotelExport.json(hotel, from: today, connection) } catch let refusal as LodgingRefusal { throw refusal.problem }
            }
        }
        addVault(to: control, prefix: prefix, city)
        // A running process answers for its databases: the doctor asks it.
        control.on(.get, "\(prefix)/stock") { call in
            let (hotels, problems) = try await city(call).database.read {
                (try HotelTables.allHotels($0).count, try StockCheck.problems($0) + MoneyCheck.problems($0))
            }
            return ["hotels": .integer(Int64(hotels)), "problems": .array(problems.map { .string($0) })]
        }
    }

    /// Adds a photo as the hotel's manager would: made smaller, and without what a camera has written into it.
    private static func addPhoto(_ fields: Fields, to city: City) async throws -> (HotelID, photos: Int) {
        let hotel = try fields.value("hotel", "a hotel of the city") { HotelID($0) }
        let alt = try fields.localized("alt", length: 1...500)
        guard let file = Base64.decode(try fields.string("file", length: 1...(PhotoResizer.mostBytes * 4 / 3 + 4))) else {
            throw Problem(.ruleViolated, "The photo is no base64. Send it again.")
        }
        guard let resizer = PhotoResizer.installed else {
            throw Problem(.unavailable, "No photos are taken without the package \(PhotoResizer.package). Install it, then send the photo again.")
        }
        let now = city.clock()
        let pictures: [HotelDesk.MadePicture]
        do {
            pictures = try await resizer.pictures(of: file, widths: HotelPhoto.widths).map {
                .init(width: $0.width, height: $0.height, content: $0.content)
            }
        } catch let fault as PhotoFault {
            let why =
                switch fault {
                case .notAPhoto: "it is none"
                case .isDrawing: "it is a drawing in SVG"
                case .tooManyPixels(let width, let height): "\(width) × \(height) pixels are more than \(PhotoResizer.mostPixels)"
                case .broken(let said): said
                }
            throw Problem(.ruleViolated, "The photo cannot be taken: \(why). Send a JPEG, PNG or WebP file.")
        }
        let desk = HotelDesk(LodgingActor(.atCommandLine(), .everywhere, at: now))
        let photos = try await city.database.write { connection in
            do { try desk.add(pictures, as: UUIDv7(at: now), alt: alt, to: hotel, connection) } catch let refusal as LodgingRefusal {
                throw refusal.problem
            }
            return try HotelPhotos.photos(of: hotel, connection).count
        }
        return (hotel, photos)
    }

    /// Takes over what an earlier system had.
    private static func addHistory(to control: ControlRouter, prefix: String, _ city: @escaping @Sendable (ControlRouter.Call) throws -> City) {
        control.on(.post, "\(prefix)/hotels/history") { call in
            let (city, file) = (try city(call), try BookingHistoryFile(Fields(call.body)))
            let site = city.jobSite()
            let now = city.clock()
            let police = try await city.database.read { try PoliceRegime.of(city.id, $0) }
            let taken = try await BookingHistory(vault: city.vault, own: city.database, now: now, police: police).take(
                file.bookings, by: .atCommandLine())
            let folios = try await city.database.write {
                try Cashier(StayDesk(LodgingActor(.atCommandLine(), .everywhere, at: now))).chargePastNights(of: taken.inHouse, $0)
            }
            try await LodgingBoard.tell(at: site)
            let months = try await GuestStatistics(GuestRegister(vault: city.vault, own: city.database, now: city.clock())).publishDue(at: site)
            return [
                "booked": .integer(Int64(taken.booked)), "cancelled": .integer(Int64(taken.cancelled)), "noShows": .integer(Int64(taken.noShows)),
                "refused": .integer(Int64(taken.refused)), "guests": .integer(Int64(taken.guests)), "months": .integer(Int64(months)),
                "withoutRoom": .integer(Int64(taken.withoutRoom)), "folios": .integer(Int64(folios)),
                "elsewhere": .array(
                    taken.elsewhere.sorted { $0.key < $1.key }.map { ["place": .integer(Int64($0.key)), "booking": .string($0.value.text)] }),
            ]
        }
        control.on(.post, "\(prefix)/journeys/history") { call in
            ["path": .string(try await JourneyHistory.take(Fields(call.body), at: try city(call).jobSite()))]
        }
    }

    /// Erases a guest, or all guests of a booking, as the privacy officer does on the site.
    private static func addErasure(to control: ControlRouter, prefix: String, _ city: @escaping @Sendable (ControlRouter.Call) throws -> City) {
        control.on(.post, "\(prefix)/guests/erasure") { call in
            let (city, fields) = (try city(call), try Fields(call.body))
            let isUntoldToo = fields.optional("untoldToo") == nil ? false : try fields.boolean("untoldToo")
            let erasure = try GuestErasure(vault: city.vault, own: city.database, now: city.clock())
            do {
                if fields.optional("booking") != nil {
                    let booking = try fields.value("booking", "a booking's number") { UUIDv7($0) }
                    let reached = try await erasure.erase(guestsOf: booking, isUntoldToo: isUntoldToo, by: .atCommandLine())
                    return [
                        "guests": .integer(Int64(reached.guests)), "told": .boolean(reached.told), "cities": .integer(Int64(reached.cities)),
                    ]
                }
                let guest = try fields.value("guest", "a guest's number") { GuestID($0) }
                let proof = try await erasure.erase(
                    guest, for: .request, isUntoldToo: isUntoldToo, in: .all, by: .atCommandLine())
                return ["guests": 1, "proof": proof.json]
            } catch let fault as GuestFault { throw Problem(.ruleViolated, "Nothing was erased: \(fault).") }
        }
    }

    /// The keys of guests: whether they are whole, and new ones of the city that wrap them.
    private static func addVault(to control: ControlRouter, prefix: String, _ city: @escaping @Sendable (ControlRouter.Call) throws -> City) {
        control.on(.get, "\(prefix)/vault") { call in
            let city = try city(call)
            return try await VaultCheck(vault: city.vault, own: city.database, at: city.clock()).json
        }
        control.on(.post, "\(prefix)/vault/rotation") { call in
            let city = try city(call)
            let rotation = try VaultRotation(vault: city.vault, own: city.database, now: city.clock())
            let outcome: VaultRotation.Outcome
            do { outcome = try await rotation.run(by: .atCommandLine()) } catch let fault as GuestFault {
                throw Problem(.unavailable, "\(fault). Nothing is lost: the rotation goes on when you say it again.")
            }
            return ["guests": .integer(Int64(outcome.guests)), "bookings": .integer(Int64(outcome.bookings))]
        }
    }
}
