public import Primitives

/// Somebody who wants a room for days that are full. Who it is stands sealed beside it.
public struct WaitingStay: Sendable, Equatable {
    public enum State: String, Sendable, CaseIterable {
        case waiting
        /// A room was found and is held for them until ``WaitingStay/offeredUntil``.
        case offered
        case booked
        /// They did not answer in time, or the day of arrival came.
        case lapsed
        case withdrawn
    }

    /// Those of a hotel that wait at once.
    public static let most = 200
    /// For how long a room is held for who is told of it.
    public static let offerSeconds: Int64 = 24 * 3600

    public let id: UUIDv7
    public let hotel: HotelID
    public let roomType: RoomTypeID
    public let stay: StayRequest
    /// In which they are written to.
    public let language: String
    public let state: State
    public let askedAt: UTCTime
    public let offeredUntil: UTCTime?
    /// What is held or booked for them.
    public let booking: UUIDv7?

    /// As it stands at a moment: an offer that nobody has taken in time is over whether anybody has written that down or not.
    public func state(at now: UTCTime) -> State {
        if state == .offered, let offeredUntil, offeredUntil <= now { return .lapsed }
        return state
    }
}
