public import Web

/// What hotels and rooms have, in words for people.
public enum HotelWords {
    public static func name(of facility: Hotel.Facility) -> Message {
        switch facility {
        case .wifi: HotelWordsText.wifi
        case .parking: HotelWordsText.parking
        case .restaurant: HotelWordsText.restaurant
        case .breakfast: HotelWordsText.breakfast
        case .bar: HotelWordsText.bar
        case .pool: HotelWordsText.pool
        case .sauna: HotelWordsText.sauna
        case .fitness: HotelWordsText.fitness
        case .garden: HotelWordsText.garden
        case .lift: HotelWordsText.lift
        case .laundry: HotelWordsText.laundry
        case .airConditioning: HotelWordsText.airConditioning
        case .heating: HotelWordsText.heating
        case .frontDeskAllDay: HotelWordsText.frontDeskAllDay
        case .airportTransfer: HotelWordsText.airportTransfer
        case .luggageStorage: HotelWordsText.luggageStorage
        case .wheelchairAccess: HotelWordsText.wheelchairAccess
        case .prayerRoom: HotelWordsText.prayerRoom
        case .halalKitchen: HotelWordsText.halalKitchen
        case .meetingRooms: HotelWordsText.meetingRooms
        case .petsAllowed: HotelWordsText.petsAllowed
        case .nonSmoking: HotelWordsText.nonSmoking
        }
    }

    public static func name(of facility: Hotel.FamilyFacility) -> Message {
        switch facility {
        case .cots: HotelWordsText.cots
        case .familyRooms: HotelWordsText.familyRooms
        case .childrensMenu: HotelWordsText.childrensMenu
        case .playground: HotelWordsText.playground
        case .playroom: HotelWordsText.playroom
        case .babysitting: HotelWordsText.babysitting
        case .library: HotelWordsText.library
        case .museumCorner: HotelWordsText.museumCorner
        case .craftWorkshops: HotelWordsText.craftWorkshops
        case .guidedWalks: HotelWordsText.guidedWalks
        case .languageCourses: HotelWordsText.languageCourses
        case .localMusic: HotelWordsText.localMusic
        case .storytelling: HotelWordsText.storytelling
        }
    }

    public static func name(of bed: RoomType.Bed) -> Message {
        switch bed {
        case .single: HotelWordsText.bedSingle
        case .double: HotelWordsText.bedDouble
        case .queen: HotelWordsText.bedQueen
        case .king: HotelWordsText.bedKing
        case .twin: HotelWordsText.bedTwin
        case .bunk: HotelWordsText.bedBunk
        case .sofa: HotelWordsText.bedSofa
        case .cot: HotelWordsText.bedCot
        case .floor: HotelWordsText.bedFloor
        }
    }

    public static func name(of amenity: RoomType.Amenity) -> Message {
        switch amenity {
        case .privateBathroom: HotelWordsText.privateBathroom
        case .sharedBathroom: HotelWordsText.sharedBathroom
        case .bathtub: HotelWordsText.bathtub
        case .shower: HotelWordsText.shower
        case .television: HotelWordsText.television
        case .airConditioning: HotelWordsText.airConditioning
        case .heating: HotelWordsText.heating
        case .kettle: HotelWordsText.kettle
        case .minibar: HotelWordsText.minibar
        case .safe: HotelWordsText.safe
        case .desk: HotelWordsText.desk
        case .balcony: HotelWordsText.balcony
        case .kitchen: HotelWordsText.kitchen
        case .hairdryer: HotelWordsText.hairdryer
        case .iron: HotelWordsText.iron
        case .quiet: HotelWordsText.quiet
        case .accessible: HotelWordsText.accessible
        case .view: HotelWordsText.view
        }
    }

    public static func name(of meals: RatePlan.Meals) -> Message {
        switch meals {
        case .none: HotelWordsText.mealsNone
        case .breakfast: HotelWordsText.mealsBreakfast
        case .halfBoard: HotelWordsText.mealsHalfBoard
        case .fullBoard: HotelWordsText.mealsFullBoard
        case .allInclusive: HotelWordsText.mealsAllInclusive
        }
    }
}
