import Primitives
import Web

/// What a later version of a report says otherwise than the one before, a sentence a change.
struct ChangeSentences {
    let words: ProgressWords

    /// In the order of the report's parts; empty where both say the same.
    func list(_ old: ProgressReport, _ new: ProgressReport) -> [String] {
        var changes: [String] = []
        if old.completion != new.completion {
            let (from, to) = (words(CellStatus(old.completion).name), words(CellStatus(new.completion).name))
            changes.append(words(ReportsText.changedCompletion(from: from, to: to)))
        }
        changes += values(old.values, new.values)
        if old.narrative != new.narrative { changes.append(words(ReportsText.changedNarrative)) }
        changes += evidence(old.evidence, new.evidence)
        if old.official != new.official { changes.append(words(ReportsText.changedOfficial(from: old.official, to: new.official))) }
        return changes
    }

    /// A value that is no longer there was cleared: that is said, and is not 0.
    private func values(_ old: [ProgressReport.Value], _ new: [ProgressReport.Value]) -> [String] {
        let before = Dictionary(old.map { ($0.indicator, $0.value) }) { first, _ in first }
        let after = Dictionary(new.map { ($0.indicator, $0.value) }) { first, _ in first }
        return Set(before.keys).union(after.keys).sorted().compactMap { code in
            switch (before[code], after[code]) {
            case (let was?, let now?) where was != now:
                words(ReportsText.changedValue(indicator: code, from: words.localizer.decimal(was), to: words.localizer.decimal(now)))
            case (let was?, nil): words(ReportsText.clearedValue(indicator: code, was: words.localizer.decimal(was)))
            case (nil, let now?): words(ReportsText.newValue(indicator: code, value: words.localizer.decimal(now)))
            default: nil
            }
        }
    }

    private func evidence(_ old: [ProgressReport.Evidence], _ new: [ProgressReport.Evidence]) -> [String] {
        new.filter { !old.contains($0) }.map { words(ReportsText.newEvidence(title: $0.title)) }
            + old.filter { !new.contains($0) }.map { words(ReportsText.goneEvidence(title: $0.title)) }
    }
}
