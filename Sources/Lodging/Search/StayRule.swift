/// What a day asks of stays, as notices tell of it; zero for no bound. What is closed has no price.
struct StayRule: Hashable, Sendable {
    let minStay: UInt16
    let maxStay: UInt16
    let minStayOnArrival: UInt16
    let maxStayOnArrival: UInt16
    /// 2 for closed to arrival, 4 for closed to departure, together.
    let flags: UInt8

    static let plain = StayRule(minStay: 0, maxStay: 0, minStayOnArrival: 0, maxStayOnArrival: 0, flags: 0)

    /// Whether it lets a stay be that begins on its day.
    func takes(arriving nights: Int) -> Bool {
        flags & 2 == 0 && nights >= Int(minStayOnArrival) && (maxStayOnArrival == 0 || nights <= Int(maxStayOnArrival))
    }

    /// Whether it lets a stay be that has its night.
    func takes(_ nights: Int) -> Bool { nights >= Int(minStay) && (maxStay == 0 || nights <= Int(maxStay)) }

    var takesDepartures: Bool { flags & 4 == 0 }
}
