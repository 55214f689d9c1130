import Envelope
import HTTPTypes
import Lodging
import Primitives
import Web

/// Why something of a hotel was not done, for who works at it.
enum RefusalWords {
    static func message(_ refusal: LodgingRefusal) -> Message {
        switch refusal {
        case .notFound(let thing): RefusalText.notFound(thing: name(thing))
        case .notYours(let hotel): RefusalText.notYours(hotel: hotel.text)
        case .stale(let thing, _): RefusalText.stale(thing: name(thing))
        case .taken(let thing): thing == .outage ? RefusalText.takenOutage : RefusalText.taken(thing: name(thing))
        case .inUse(let thing, let bookings): RefusalText.inUse(count: bookings, thing: name(thing))
        case .sold(let day, let count): RefusalText.sold(count: count, day: day)
        case .timeZone(let zone): RefusalText.timeZone(zone: zone.text)
        case .tooMany(let thing, let most): RefusalText.tooMany(most: most, thing: name(thing))
        case .notPossible(let objection): objection.message
        // What is about bookings is no manager's.
        default: RefusalText.notPossible(reason: refusal.problem.detail)
        }
    }

    static func status(_ refusal: LodgingRefusal) -> HTTPResponse.Status {
        switch refusal {
        case .notFound, .notYours: .notFound
        case .stale, .taken, .inUse, .sold: .conflict
        default: .unprocessableContent
        }
    }

    private static func name(_ thing: LodgingRefusal.Thing) -> Message {
        switch thing {
        case .hotel: RefusalText.thingHotel
        case .roomType: RefusalText.thingRoomType
        case .room: RefusalText.thingRoom
        case .ratePlan: RefusalText.thingRatePlan
        case .booking: RefusalText.thingBooking
        case .outage: RefusalText.thingOutage
        case .day: RefusalText.thingDay
        case .photo: RefusalText.thingPhoto
        case .feed: RefusalText.thingFeed
        }
    }
}
