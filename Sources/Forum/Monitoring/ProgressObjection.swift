import Envelope
import Federation
import Primitives

/// Why a commitment, a cycle, a report or what is said of one is not taken.
enum ProgressObjection: Objection, Equatable {
    case noCycle(CycleID)
    case noCommitment(CommitmentID)
    case noMember(CityID)
    case frozen(ProgressEditionKey)
    case noEditionBefore(ProgressEditionKey)
    case otherArticle(Int)
    case strangeIndicator(String, of: CommitmentID)
    case closesTooEarly(UTCDate)
    case noIndicator(String, of: CommitmentID)
    case computed(String, as: String)
    case tooSmall(String, least: DecimalNumber)
    case tooLarge(String, most: DecimalNumber)
    case noReport(ReportKey)
    case newerReport(index: Int64)
    case noAssessment(ReportKey)
    case newerAssessment(index: Int64)
    case assessedBefore
    case returned
    case replyIs(index: Int64)
    case noReply

    var description: String {
        switch self {
        case .noCycle(let cycle): "there is no cycle \(cycle)"
        case .noCommitment(let commitment): "there is no commitment \(commitment)"
        case .noMember(let city): "there is no member \(city)"
        case .frozen(let edition): "the edition \(edition) is frozen: another is published under the next number"
        case .noEditionBefore(let edition): "editions are numbered without a gap: there is no edition \(edition)"
        case .otherArticle(let article): "body.article must be the article of the key, \(article)"
        case .strangeIndicator(let code, let commitment): "the indicator \(code) is not one of \(commitment)"
        case .closesTooEarly(let day): "body.closes must be \(day) or later: reports that came in time stay in time"
        case .noIndicator(let code, let commitment): "the commitment \(commitment) has no indicator \(code)"
        case .computed(let code, let computation):
            "the indicator \(code) is computed from the log (\(computation)): nobody reports it; leave its value out"
        case .tooSmall(let code, let least): "the value of the indicator \(code) must be \(least) or more"
        case .tooLarge(let code, let most): "the value of the indicator \(code) must be \(most) or less"
        case .noReport(let key): "there is no report \(key)"
        case .newerReport(let index): "body.reportIndex must be \(index), the report's current version"
        case .noAssessment(let key): "there is no assessment of \(key)"
        case .newerAssessment(let index): "body.assessmentIndex must be \(index), the assessment's current version"
        case .assessedBefore: "the report was corrected since it was assessed: assess it anew"
        case .returned: "the report was returned to the city: it is published once an assessment has accepted it"
        case .replyIs(let index): "body.replyIndex must be \(index), the city's reply to this assessment"
        case .noReply: "body.replyIndex must be left out: the city has not replied to this assessment"
        }
    }

    /// What is said of a value that lies beyond the bounds of its indicator.
    static func beyond(_ code: String, _ value: DecimalNumber, least: DecimalNumber?, most: DecimalNumber?) -> ProgressObjection? {
        if let least, value < least { return .tooSmall(code, least: least) }
        if let most, most < value { return .tooLarge(code, most: most) }
        return nil
    }
}
