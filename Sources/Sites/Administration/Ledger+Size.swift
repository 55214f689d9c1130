import Federation
import Ledger
import Primitives
import SQL

extension Ledger {
    /// How many entries of the log had been accepted by a time. The times of entries never go back, so that a few of them are looked at.
    static func size(at time: UTCTime, _ connection: any SQLConnection) throws -> Int64 {
        var (low, high) = (Int64(0), try Ledger(connection).size)
        while low < high {
            let middle = (low + high) / 2
            if let accepted = try acceptedAt(middle, connection), accepted <= time { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
