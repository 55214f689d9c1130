import Federation
import Settings

extension ByteAllowance {
    init(_ limit: ByteLimit) { self.init(perSecond: limit.perSecond, perDay: limit.perDay) }
}
