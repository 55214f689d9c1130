import CityNode
import Envelope
import Ledger
import Primitives
import SQL

/// What the page of a city says first: whether its data can be relied on, whether the secretariat answers, and what waits for it.
extension CityPage {
    /// A secretariat that is well answers every half a minute at the latest, and takes what is sent to it in less.
    static let silenceSeconds: Int64 = 60

    var banner: StatusPage.Banner {
        let age = wording.age(now.seconds - overview.cosignedAt)
        // Evidence of what is over stays below; only what holds now is told here.
        if overview.link.halted != nil { return banner("bad", "inconsistent") }
        switch City.Freshness(cosignedAt: overview.cosignedAt, now: now) {
        case .unknown: return banner("warning", "unknown", more: trouble)
        case .outdated: return banner("bad", "outdated", ["age": age], more: trouble)
        case .stale: return banner("warning", "stale", ["age": age], more: trouble)
        case .fresh: break
        }
        guard overview.ledger.size >= overview.link.logSize else {
            return banner("warning", "behind", ["count": wording.number(overview.link.logSize - overview.ledger.size)], more: trouble)
        }
        if isSilent { return banner("warning", "silent", ["age": age], more: trouble) }
        if hasWaited { return banner("warning", "waiting", ["age": age], more: trouble) }
        return banner("good", "fresh", ["age": age])
    }

    private var isSilent: Bool {
        guard let last = overview.link.lastContact else { return overview.link.failures > 0 }
        return now.seconds - last.seconds > Self.silenceSeconds
    }

    private var hasWaited: Bool {
        overview.waitingSince.map { now.seconds - $0.seconds > Self.silenceSeconds || overview.link.failures > 0 } ?? false
    }

    /// What waits, and what the last try has met.
    private var trouble: [String] {
        let waits = overview.waitingSince.map { since in
            wording("banner.waits", ["count": wording.number(waiting), "age": wording.age(now.seconds - since.seconds)])
        }
        let cause = overview.link.lastError.map { wording("banner.cause", ["cause": Self.cause($0, wording)]) }
        return [waits, cause].compactMap { $0 }
    }

    private func banner(_ level: String, _ key: String, _ values: [String: String] = [:], more: [String] = []) -> StatusPage.Banner {
        .init(
            level: level, sign: level == "good" ? "✓" : level == "warning" ? "!" : "×", title: wording("banner.\(key)"),
            text: wording.sentences([wording("banner.\(key).text", values)] + more))
    }

    /// An error's text may name hosts and files, which are the operator's; the public gets its kind.
    static func cause(_ error: String, _ wording: Wording) -> String {
        let code = error.prefix { $0 != ":" }
        return ProblemCode(rawValue: String(code)).map { wording("refusedWith", ["code": $0.rawValue]) } ?? wording("unreachable")
    }
}
