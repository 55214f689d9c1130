import Outbound
import Primitives
import StrictJSON
import Web

/// Why a calendar of another system was not taken the last time, as it is kept.
struct FeedTrouble: Equatable, Sendable {
    let code: String
    let line: Int
    let detail: String

    init(_ fault: CalendarFault) {
        let (code, detail): (String, String) =
            switch fault.reason {
            case .isTooLarge(let most): ("too-large", String(most >> 20))
            case .isHTML: ("html", "")
            case .notACalendar: ("no-calendar", "")
            case .notUTF8: ("utf-8", "")
            case .notALine(let text): ("line", text)
            case .isCutOff: ("cut-off", "")
            case .noUID: ("uid", "")
            case .noStart: ("start", "")
            case .date(let text): ("date", text)
            case .rule(let text): ("rule", text)
            case .tooMany(let most): ("too-many", String(most))
            }
        (self.code, line, self.detail) = (code, fault.line, detail)
    }

    init(_ fault: OutboundFault) {
        let (code, detail): (String, String) =
            switch fault {
            // Which networks the operator allows is no hotel's business.
            case .network(let address, _, _, _): ("private", address)
            case .noAddress(let host, _), .noNameServer(let host): ("no-address", host)
            case .noAnswer, .connectTimeout, .closed: ("no-answer", "")
            case .connectionRefused, .unreachable: ("unreachable", "")
            case .tls(_, let reason): ("tls", reason)
            case .other(let reason): ("unanswered", reason)
            }
        (self.code, line, self.detail) = (code, 0, String(detail.prefix(300)))
    }

    init(status: Int) { (code, line, detail) = ("status", 0, String(status)) }

    init?(_ text: String) {
        let parts = text.split(separator: "|", maxSplits: 2, omittingEmptySubsequences: false)
        guard parts.count == 3, let line = Int(parts[1]) else { return nil }
        (code, self.line, detail) = (String(parts[0]), line, String(parts[2]))
    }

    /// For a program.
    var json: JSON { ["code": .string(code), "line": .integer(Int64(line)), "detail": .string(detail)] }

    var text: String { "\(code)|\(line)|\(detail)" }

    var message: Message {
        switch code {
        case "too-large": FeedsText.tooLarge(most: Int(detail) ?? 0)
        case "html": FeedsText.isHTML
        case "no-calendar": FeedsText.notACalendar
        case "utf-8": FeedsText.notUTF8(line: line)
        case "line": FeedsText.notALine(line: line, text: detail)
        case "cut-off": FeedsText.cutOff(line: line)
        case "uid": FeedsText.noUID(line: line)
        case "start": FeedsText.noStart(line: line)
        case "date": FeedsText.badDate(line: line, text: detail)
        case "rule": FeedsText.badRule(line: line, text: detail)
        case "too-many": FeedsText.tooMany(most: Int(detail) ?? 0)
        case "status": FeedsText.badStatus(status: detail)
        case "private": FeedsText.privateAddress(address: detail)
        case "no-address": FeedsText.noAddress(host: detail)
        case "no-answer": FeedsText.noAnswer
        case "unreachable": FeedsText.unreachable
        case "tls": FeedsText.badTLS(reason: detail)
        default: FeedsText.unanswered(reason: detail)
        }
    }
}
