import Primitives
import Web

/// Status pages as bytes: written once for each state of a site in each language, however many ask at once.
///
/// An actor, so that writing pages takes one processor at most and what members ask for has the others.
actor StatusPageCache {
    struct Key: Hashable, Sendable {
        let participant: ParticipantID
        let language: Language
    }

    struct Written: Sendable {
        let answer: WebAnswer
        let tag: EntityTag
    }

    private struct Entry {
        let state: SiteState
        let page: Task<Written, any Error>
    }

    /// Sites times languages that are kept; those beyond are written anew each time one of them is asked for.
    static let most = 512

    private var entries: [Key: Entry] = [:]

    /// How many pages are kept.
    var count: Int { entries.count }

    /// - Parameter make: reads what the page shows and writes it.
    func answer(_ key: Key, _ state: SiteState, _ request: WebRequest, _ make: @escaping @Sendable () async throws -> HTML) async throws -> WebAnswer
    {
        let page: Task<Written, any Error>
        if let known = entries[key], known.state == state {
            page = known.page
        } else {
            page = Task {
                let answer = try await make().answer
                return Written(answer: answer, tag: EntityTag(of: answer.body))
            }
            if entries.count >= Self.most { entries.removeAll() }
            entries[key] = Entry(state: state, page: page)
        }
        do {
            let written = try await page.value
            return written.answer.tagged(written.tag, for: request)
        } catch {
            if entries[key]?.page == page { entries[key] = nil }
            throw error
        }
    }
}
