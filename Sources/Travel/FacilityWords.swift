import Lodging
import Web

/// What hotels have, as a search asks for it and a hotel's page shows it.
enum FacilityWords {
    /// What a search asks of the hotel.
    static let traits: [Form.Field] = [
        .checkboxes("facility", FacilityText.filter, Hotel.Facility.allCases.map { .init($0.rawValue, HotelWords.name(of: $0)) }),
        .checkboxes("family", FacilityText.family, Hotel.FamilyFacility.allCases.map { .init($0.rawValue, HotelWords.name(of: $0)) }),
    ]
    static let stars: Form.Field = .select(
        "stars", FacilityText.stars, (2...5).map { .init(String($0), FacilityText.starsCount(count: $0)) })
    static let order: Form.Field = .select(
        "order", FacilityText.order,
        [
            .init(LodgingSearch.Order.price.rawValue, FacilityText.orderPrice), .init(RoomSearch.byDistance, RoomSearchText.orderDistance),
            .init(LodgingSearch.Order.stars.rawValue, FacilityText.orderStars), .init(LodgingSearch.Order.name.rawValue, FacilityText.orderName),
        ])

    /// All that a hotel has, each in a tag; `nil` for nothing.
    static func panel(_ hotel: Hotel, _ localizer: Localizer) -> Panel? {
        let names = hotel.facilities.map { HotelWords.name(of: $0) } + hotel.family.map { HotelWords.name(of: $0) }
        guard !names.isEmpty else { return nil }
        return Panel(id: "facilities", title: localizer(FacilityText.title), TagRow(names.map { StatusTag(.neutral, localizer($0)) }))
    }
}
