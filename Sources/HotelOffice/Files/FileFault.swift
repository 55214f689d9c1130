import FeatureKit
import Primitives
import StrictJSON
import Web

/// A line of a hotel's file that cannot be taken, and why.
struct FileFault: Sendable, Equatable {
    enum Reason: Sendable, Equatable {
        case fieldCount(expected: Int, found: Int)
        case noRoomType(String)
        case noRatePlan(String)
        case date(String)
        /// The same thing as on an earlier line.
        case twice(of: Int)
        case field(column: String, FieldError)
        case roomNumber(String)
        /// The line is no part of a table.
        case noTable(CSV.Fault.Reason)
    }

    /// Faults that are told of one file.
    static let most = 200

    let line: Int
    let reason: Reason

    var message: Message {
        switch reason {
        case .fieldCount(let expected, let found): HotelFilesText.faultFields(found: found, expected: expected)
        case .noRoomType(let text): HotelFilesText.faultType(text: text)
        case .noRatePlan(let text): HotelFilesText.faultPlan(text: text)
        case .date(let text): HotelFilesText.faultDate(text: text)
        case .twice(let line): HotelFilesText.faultTwice(line: line)
        case .field(let column, let error): HotelFilesText.faultField(column: column, reason: error.message())
        case .roomNumber(let text): HotelFilesText.faultNumber(text: text)
        case .noTable(let reason): HotelFilesText.faultTable(reason: reason.message)
        }
    }

    /// What somebody has written, short enough to be shown.
    static func shown(_ text: String) -> String { VisibleText.escaped(String(text.prefix(60))) }
}

extension TableFile.Refusal {
    var message: Message {
        switch self {
        case .isEmpty: HotelFilesText.refusedEmpty
        case .isTooLarge(let most): HotelFilesText.refusedLarge(most: most >> 20)
        case .isSpreadsheet: HotelFilesText.refusedSpreadsheet
        case .isNotUTF8: HotelFilesText.refusedEncoding
        case .isNoTable: HotelFilesText.refusedKind
        case .isBroken(let line, let reason): HotelFilesText.refusedBroken(line: line, reason: reason.message)
        case .hasOtherColumns(let needed, let possible): TableFile.message(ofColumns: needed, possible: possible)
        }
    }
}
