public import Primitives

/// Something about a booking that a person at the hotel's desk has to see to.
public struct DeskTask: Sendable, Equatable {
    public enum Kind: String, Sendable, CaseIterable {
        /// The booking has changed, or its room went out of service, and another room is to be given.
        case roomLost = "room-lost"
        /// The booking was made again after a restore, and more rooms are sold than there are.
        case recovered
        /// A room more than there is was sold, on purpose.
        case overbooked
    }

    /// Open tasks of a hotel that are listed at most.
    public static let mostListed = 200

    public let kind: Kind
    public let booking: UUIDv7
    /// The room that was lost, or why somebody has sold more than there is; empty where there is nothing to be said.
    public let detail: String
    /// Who has made it so: a login, or empty for the guest and for the program.
    public let by: String
    public let at: UTCTime
    public let arrival: UTCDate
    public let departure: UTCDate
    public let roomType: RoomTypeID
}
