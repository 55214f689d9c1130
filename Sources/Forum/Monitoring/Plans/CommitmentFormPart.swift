import Primitives
import Web

/// What a page shows of the form of a commitment that has more indicators and milestones than a page has room for. Most are one part.
struct CommitmentFormPart: Sendable {
    /// Counted from 1, in the order of the form.
    let number: Int
    /// What is promised and who leads.
    let hasPromise: Bool
    /// Letters of indicators.
    let letters: [String]
    /// Places of milestones.
    let milestones: Range<Int>

    /// Fields of a page: each weighs some four hundred bytes.
    private static let mostFields = 100

    /// The parts of a form, one at least.
    ///
    /// - Parameters:
    ///   - letters: of all indicators that the form has, each with how many fields it has.
    ///   - milestones: how many the form has.
    static func all(letters: [(letter: String, fields: Int)], milestones: Int, fieldsOfMilestone: Int, fieldsOfPromise: Int) -> [CommitmentFormPart] {
        var parts: [CommitmentFormPart] = []
        var (hasPromise, held, places, room) = (true, [String](), 0..<0, mostFields - fieldsOfPromise)
        func end() {
            parts.append(CommitmentFormPart(number: parts.count + 1, hasPromise: hasPromise, letters: held, milestones: places))
            (hasPromise, held, places, room) = (false, [], places.upperBound..<places.upperBound, mostFields)
        }
        for (letter, fields) in letters {
            if room < fields, hasPromise || !held.isEmpty { end() }
            held.append(letter)
            room -= fields
        }
        for place in 0..<milestones {
            if room < fieldsOfMilestone { end() }
            places = places.lowerBound..<place + 1
            room -= fieldsOfMilestone
        }
        end()
        return parts
    }

    /// The path of a commitment, among what is on this part of the form: milestones are counted from the first that it shows.
    func place(_ path: String) -> String {
        guard path.hasPrefix("milestones["), let end = path.firstIndex(of: "]"), let number = Int(path[..<end].dropFirst(11)),
            milestones.contains(number)
        else { return path }
        return "milestones[\(number - milestones.lowerBound)" + path[end...]
    }

    /// What it is called among its like.
    func name(_ localizer: Localizer) -> String {
        var names: [String] = hasPromise ? [localizer(CommitmentPlansText.text)] : []
        if let first = letters.first, let last = letters.last {
            names.append(localizer(CommitmentPlansText.indicators) + (first == last ? " \(first)" : " \(first)–\(last)"))
        }
        if !milestones.isEmpty {
            let span = [milestones.lowerBound + 1, milestones.upperBound].map { localizer.integer($0) }.joined(separator: "–")
            names.append("\(localizer(CommitmentPlansText.milestones)) \(span)")
        }
        return localizer.list(names)
    }
}
