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

extension Schema {
    public static let uuid = Schema.named(
        "UUID",
        .text(
            pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$", example: "019ac0de-0000-7000-8000-000000000001"))
    /// 0 for something new.
    public static let revision = Schema.named("Revision", .count)
}
