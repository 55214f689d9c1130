import Primitives
import Web

/// What one version of a report says otherwise than the one before.
struct ReportChanges {
    struct Change {
        let what: Message
        /// `nil` where it is not there.
        let before: String?
        let after: String?
        /// Whether it may fill a page: that it has changed is said in a sentence, and not from what to what.
        var isLong = false

        func sentence(_ localizer: Localizer) -> String {
            guard !isLong else { return localizer(ReviewText.changedLong(what: what)) }
            func text(_ value: String?) -> String { value ?? localizer(ReviewText.gone) }
            return localizer(ReviewText.changedFromTo(what: what, from: text(before), to: text(after)))
        }
    }

    let changes: [Change]

    init(from before: ProgressReport, to after: ProgressReport, _ localizer: Localizer) {
        var changes: [Change] = []
        func note(_ what: Message, _ old: String?, _ new: String?, isLong: Bool = false) {
            if old != new { changes.append(Change(what: what, before: old, after: new, isLong: isLong)) }
        }
        note(ReviewText.changeCompletion, localizer(before.completion.name), localizer(after.completion.name))
        let codes = Set(before.values.map(\.indicator)).union(after.values.map(\.indicator)).sorted()
        for code in codes {
            let (old, new) = (before.values.first { $0.indicator == code }, after.values.first { $0.indicator == code })
            note(ReviewText.changeValue(code: code), old.map { localizer.decimal($0.value) }, new.map { localizer.decimal($0.value) })
            note(ReviewText.changeSource(code: code), old?.provenance, new?.provenance)
        }
        let languages = (before.narrative.texts + after.narrative.texts).map(\.language)
        for language in Set(languages).sorted() {
            note(
                ReviewText.changeNarrative(language: localizer.languageName(language)),
                before.narrative.texts.first { $0.language == language }?.text, after.narrative.texts.first { $0.language == language }?.text,
                isLong: true)
        }
        for item in before.evidence where !after.evidence.contains(item) {
            note(ReviewText.changeEvidence(title: item.title), item.url ?? item.sha256, nil)
        }
        for item in after.evidence where !before.evidence.contains(item) {
            note(ReviewText.changeEvidence(title: item.title), nil, item.url ?? item.sha256)
        }
        note(ReviewText.changeOfficial, before.official, after.official)
        self.changes = changes
    }
}

/// The versions of a report, the newest first, each with what it changed.
struct VersionsView: Component {
    struct Version: Sendable {
        let index: Int64
        let acceptedAt: UTCTime
        /// `nil` where a later version of the rules has written it.
        let report: ProgressReport?
    }

    let versions: [Version]
    let key: ReportKey
    /// The index of the one whose changes are shown; the newest where it is `nil` or none of them.
    let asked: Int64?
    let localizer: Localizer

    func render(into html: inout HTMLWriter) {
        html.section(.class("panel"), .id("versions"), .ariaLabelledBy("versions-title")) { html in
            html.h2(.id("versions-title")) { $0.text(localizer(ReviewText.versions)) }
            let place = versions.firstIndex { $0.index == asked } ?? 0
            html.add(
                LinkList(
                    .tabs, label: localizer(ReviewText.versions),
                    versions.enumerated().map { other, version in
                        .init(
                            localizer(ReviewText.versionTitle(time: version.acceptedAt, index: version.index)),
                            ReviewPages.link(key, version: version.index), isCurrent: other == place)
                    }))
            guard place + 1 < versions.count else { return html.p(.class("note")) { $0.text(localizer(ReviewText.firstVersion)) } }
            guard let after = versions[place].report, let before = versions[place + 1].report else { return }
            render(ReportChanges(from: before, to: after, localizer).changes, into: &html)
        }
    }

    private func render(_ changes: [ReportChanges.Change], into html: inout HTMLWriter) {
        guard !changes.isEmpty else { return html.p(.class("note")) { $0.text(localizer(ReviewText.nothingChanged)) } }
        html.div(.class("scroll"), .role("group"), .ariaLabel(localizer(ReviewText.versions)), .tabindex(0)) { html in
            html.table { html in
                html.thead { html in
                    html.tr { html in
                        for column in [ReviewText.columnWhat, ReviewText.columnBefore, ReviewText.columnAfter] {
                            html.th(.scope("col")) { $0.text(localizer(column)) }
                        }
                    }
                }
                html.tbody { html in
                    for change in changes {
                        html.tr { html in
                            html.th(.scope("row")) { $0.text(localizer(change.what)) }
                            html.td { $0.add(cell(change.before)) }
                            html.td { $0.add(cell(change.after)) }
                        }
                    }
                }
            }
        }
    }

    private func cell(_ text: String?) -> Cell { text.map { .foreign($0) } ?? .text(localizer(ReviewText.gone)) }
}
