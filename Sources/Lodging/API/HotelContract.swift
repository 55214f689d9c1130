import FeatureKit
public import Web

/// What routes of a hotel take, in the description of the API.
public enum HotelContract {
    public static let hotel = APIContract.Parameter.path("hotel", "A hotel that the token reaches.", .slug)
    public static let booking = APIContract.Parameter.path("booking", "As the list of bookings names it.", .uuid)
    /// Of what makes something.
    public static let key = APIContract.Parameter.header(
        "Idempotency-Key", "New for each request, and the same when it is repeated: it is done once.",
        .text(pattern: "^[!-~]{1,200}$", example: "2026-11-26-0001"), isRequired: true)
}
