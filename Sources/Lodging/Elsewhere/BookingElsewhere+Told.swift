public import Primitives
public import StrictJSON

extension BookingElsewhere {
    /// The booking as its city has told of it last: for its guests, while that city does not answer.
    ///
    /// - Returns: `nil` where it was never told, or in a form that is not read here.
    public var lastTold: Booking? {
        guard let told = BookingReference.told(reference), told.id == booking else { return nil }
        return told
    }
}

extension Booking {
    /// What is known of the booking without its city, in the form of `lodging.status`.
    ///
    /// - Parameter today: by the hotel's calendar: giving the booking up costs what its conditions say of that day.
    public func told(on today: UTCDate) -> JSON {
        var object = LodgingRequest.state(of: self, at: createdAt).object ?? JSONObject()
        if state == .confirmed {
            let charge = cancellation.charge(cancelling: arrival, on: today, nights: lines.nights)
            object["chargeNow"] = Money(amount: min(charge, total.amount), currency: total.currency)?.json
        }
        object["events"] = nil
        object["madeAt"] = .string(createdAt.description)
        return .object(object)
    }
}
