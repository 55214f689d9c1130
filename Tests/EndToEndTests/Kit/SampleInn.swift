import Primitives
import SQL
import StrictJSON

/// A hotel with eight rooms, as a city's file of hotels has it.
enum SampleInn {
    /// - Parameter nights: from today on, that are sold.
    static func hotels(nights: Int) -> JSON {
        let from = UTCTime.system.date
        return [
            "hotels": [
                [
                    "id": "inn", "name": ["en": "Inn"], "address": ["en": "Registan"], "contacts": ["phone": "+998 66 000 00 00"],
                    "checkIn": "14:00",
                    "checkOut": "12:00", "timeZone": "Asia/Samarkand", "synthetic": true,
                    "roomTypes": [["id": "double", "name": ["en": "Double room"], "adults": 2, "children": 0]],
                    "ratePlans": [
                        [
                            "id": "flexible", "name": ["en": "Flexible"], "currency": "UZS", "meals": "none", "occupancy": ["included": 2],
                            "cancellation": ["freeDays": 3, "late": 1, "noShow": "all"],
                        ]
                    ],
                    "rooms": .array((101...108).map { ["number": .string("\($0)"), "roomType": "double"] }),
                    "days": [
                        [
                            "roomType": "double", "ratePlan": "flexible", "from": .string(from.description),
                            "through": .string(from.adding(days: nights).description), "price": 50_000_000,
                        ]
                    ],
                ]
            ]
        ]
    }
}
