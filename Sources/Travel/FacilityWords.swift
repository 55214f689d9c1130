import Lodging
import Web

/// What the things are called that a hotel has.
enum FacilityWords {
    static func name(of facility: Hotel.Facility) -> Message {
        switch facility {
        case .wifi: FacilityText.wifi
        case .parking: FacilityText.parking
        case .restaurant: FacilityText.restaurant
        case .breakfast: FacilityText.breakfast
        case .bar: FacilityText.bar
        case .pool: FacilityText.pool
        case .sauna: FacilityText.sauna
        case .fitness: FacilityText.fitness
        case .garden: FacilityText.garden
        case .lift: FacilityText.lift
        case .laundry: FacilityText.laundry
        case .airConditioning: FacilityText.airConditioning
        case .heating: FacilityText.heating
        case .frontDeskAllDay: FacilityText.frontDeskAllDay
        case .airportTransfer: FacilityText.airportTransfer
        case .luggageStorage: FacilityText.luggageStorage
        case .wheelchairAccess: FacilityText.wheelchairAccess
        case .prayerRoom: FacilityText.prayerRoom
        case .halalKitchen: FacilityText.halalKitchen
        case .meetingRooms: FacilityText.meetingRooms
        case .petsAllowed: FacilityText.petsAllowed
        case .nonSmoking: FacilityText.nonSmoking
        }
    }

    /// For families and for education (Article 10).
    static func name(of facility: Hotel.FamilyFacility) -> Message {
        switch facility {
        case .cots: FacilityText.cots
        case .familyRooms: FacilityText.familyRooms
        case .childrensMenu: FacilityText.childrensMenu
        case .playground: FacilityText.playground
        case .playroom: FacilityText.playroom
        case .babysitting: FacilityText.babysitting
        case .library: FacilityText.library
        case .museumCorner: FacilityText.museumCorner
        case .craftWorkshops: FacilityText.craftWorkshops
        case .guidedWalks: FacilityText.guidedWalks
        case .languageCourses: FacilityText.languageCourses
        case .localMusic: FacilityText.localMusic
        case .storytelling: FacilityText.storytelling
        }
    }

    /// What a search asks for beside the stay.
    static let filters: [Form.Field] = [
        .select("facility", FacilityText.filter, Hotel.Facility.allCases.map { .init($0.rawValue, name(of: $0)) }),
        .select("family", FacilityText.family, Hotel.FamilyFacility.allCases.map { .init($0.rawValue, name(of: $0)) }),
        .select("stars", FacilityText.stars, (2...5).map { .init(String($0), FacilityText.starsCount(count: $0)) }),
        .select(
            "order", FacilityText.order,
            [
                .init(LodgingSearch.Order.price.rawValue, FacilityText.orderPrice),
                .init(LodgingSearch.Order.stars.rawValue, FacilityText.orderStars),
                .init(LodgingSearch.Order.name.rawValue, FacilityText.orderName),
            ]), .checkbox("cultural", TravelText.cultural),
    ]

    /// All that a hotel has, each in a tag; `nil` for nothing.
    static func panel(_ hotel: Hotel, _ localizer: Localizer) -> Panel? {
        let names = hotel.facilities.map { name(of: $0) } + hotel.family.map { name(of: $0) }
        guard !names.isEmpty else { return nil }
        return Panel(id: "facilities", title: localizer(FacilityText.title), TagRow(names.map { StatusTag(.neutral, localizer($0)) }))
    }
}
