import Primitives
import StrictJSON
import Web

/// The name by which the site shall know something new: it stands in addresses for good.
enum NewName {
    /// - Returns: `nil` for what is no name, and for `new`, which leads to the form of a new one.
    static func read<Name>(_ reading: FormReading, _ make: (String) -> Name?) -> Name? {
        guard let text = reading.json["id"]?.string, text != "new" else { return nil }
        return make(text)
    }

    static func refused(_ reading: FormReading) -> FormState { reading.refused("id", HotelFormText.idWrong) }
}
