import Lodging
import Primitives
import StrictJSON
import Web

/// A kind of room, as a form.
enum RoomTypeForm {
    /// Kinds of beds that the form has place for.
    private static let beds = 3

    static func form(isNew: Bool) -> Form {
        var about: [Form.Field] = isNew ? [.text("id", HotelOfficeText.id, hint: HotelFormText.idHint, isRequired: true)] : []
        about += Form.Field.localized("name", HotelFormText.name, languages: Language.all, isRequired: true)
        let beds = (0..<beds).flatMap { place -> [Form.Field] in
            [
                .select(
                    "beds[\(place)].kind", RoomOfficeText.bedKind(number: place + 1),
                    RoomType.Bed.allCases.map { .init($0.rawValue, HotelWords.name(of: $0)) }),
                .integer("beds[\(place)].count", RoomOfficeText.bedCount(number: place + 1), in: 1...20),
            ]
        }
        return Form(sections: [
            Form.Section(HotelFormText.name, about),
            Form.Section(
                RoomOfficeText.sectionGuests,
                [
                    .integer("adults", RoomOfficeText.adults, in: 1...20, isRequired: true),
                    .integer("children", RoomOfficeText.children, hint: RoomOfficeText.childrenHint, in: 0...20, isRequired: true),
                    .integer("guests", RoomOfficeText.guests, hint: RoomOfficeText.guestsHint, in: 1...40),
                ]),
            Form.Section(
                RoomOfficeText.sectionRoom,
                beds + [
                    .integer("squareMetres", RoomOfficeText.squareMetres, in: 1...1000),
                    .checkboxes(
                        "amenities", RoomOfficeText.amenities, RoomType.Amenity.allCases.map { .init($0.rawValue, HotelWords.name(of: $0)) }),
                ]),
        ])
    }
}
