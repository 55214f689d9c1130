import CityNode
import Envelope
import Ledger
import Primitives
import Web

/// What the page of a city says first: whether its data can be relied on, whether the secretariat answers, and what waits for it.
extension CityPage {
    /// A secretariat that is well answers every half a minute at the latest, and takes what is sent to it in less.
    static let silenceSeconds: Int64 = 60

    var banner: Banner {
        let age = localizer.age(now.seconds - overview.cosignedAt)
        // Evidence of what is over stays below; only what holds now is told here.
        if overview.link.halted != nil { return banner(.bad, BannerText.bannerInconsistent, BannerText.bannerInconsistentText) }
        switch City.Freshness(cosignedAt: overview.cosignedAt, now: now) {
        case .unknown: return banner(.warning, BannerText.bannerUnknown, BannerText.bannerUnknownText, more: trouble)
        case .outdated: return banner(.bad, BannerText.bannerOutdated, BannerText.bannerOutdatedText(age: age), more: trouble)
        case .stale: return banner(.warning, BannerText.bannerStale, BannerText.bannerStaleText(age: age), more: trouble)
        case .fresh: break
        }
        if isSuspended { return banner(.bad, BannerText.bannerSuspended, BannerText.bannerSuspendedText) }
        guard overview.ledger.size >= overview.link.logSize else {
            let missing = overview.link.logSize - overview.ledger.size
            return banner(.warning, BannerText.bannerBehind, BannerText.bannerBehindText(count: missing), more: trouble)
        }
        if isSilent { return banner(.warning, BannerText.bannerSilent, BannerText.bannerSilentText(age: age), more: trouble) }
        if hasWaited { return banner(.warning, BannerText.bannerWaiting, BannerText.bannerWaitingText(age: age), more: trouble) }
        return banner(.good, BannerText.bannerFresh, BannerText.bannerFreshText(age: age))
    }

    private var isSilent: Bool {
        guard let last = overview.link.lastContact else { return overview.link.failures > 0 }
        return now.seconds - last.seconds > Self.silenceSeconds
    }

    private var hasWaited: Bool {
        overview.backlog.waitingSince.map { now.seconds - $0.seconds > Self.silenceSeconds || overview.link.failures > 0 } ?? false
    }

    /// What waits, and what the last try has met.
    private var trouble: [Message] {
        let waits = overview.backlog.waitingSince.map { since in
            BannerText.bannerWaits(count: waiting, age: localizer.age(now.seconds - since.seconds))
        }
        return [waits, overview.link.lastError.map { BannerText.bannerCause(cause: Self.cause($0)) }].compactMap { $0 }
    }

    private func banner(_ tone: Tone, _ title: Message, _ text: Message, more: [Message] = []) -> Banner {
        Banner(
            tone, label: localizer(StatusText.status), title: localizer(title), text: localizer.sentences(([text] + more).map { localizer($0) }))
    }

    /// An error's text may name hosts and files, which are the operator's; the public gets its kind.
    static func cause(_ error: String) -> Message {
        let code = error.prefix { $0 != ":" }
        return ProblemCode(rawValue: String(code)).map { StatusText.refusedWith(code: $0.rawValue) } ?? StatusText.unreachable
    }
}
