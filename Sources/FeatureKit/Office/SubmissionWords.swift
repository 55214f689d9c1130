public import Envelope
public import Web

/// What to do about what the coordinator has refused, in no language yet.
public enum SubmissionWords {
    /// With the coordinator's own words, which are in English.
    public static func sentence(_ problem: Problem) -> Message { SubmissionText.withReason(advice: advice(problem.code), reason: reason(problem)) }

    /// Why: in the reader's language where this site has judged, else in the other program's words.
    public static func reason(_ problem: Problem) -> Message { spoken(problem) ?? SubmissionText.asSaid(words: problem.detail) }

    public static func reason(_ objection: any Objection) -> Message {
        (objection as? any SpokenObjection)?.message ?? SubmissionText.asSaid(words: objection.description)
    }

    fileprivate static func spoken(_ problem: Problem) -> Message? { (problem.objection as? any SpokenObjection)?.message }

    fileprivate static func advice(_ code: ProblemCode) -> Message {
        switch code {
        case .staleBase: SubmissionText.staleBase
        case .notOwner: SubmissionText.notOwner
        case .ruleViolated, .malformedPayload: SubmissionText.ruleViolated
        case .unknownKey, .revokedKey, .badSignature: SubmissionText.key
        case .suspended, .notAMember: SubmissionText.membership
        case .unknownType: SubmissionText.unknownType
        case .tooLarge: SubmissionText.tooLarge
        case .malformedEnvelope, .wrongForum, .wrongAudience, .forkedSequence, .staleSequence, .rateLimited, .reusedID, .expired, .notFound,
            .unavailable, .logInconsistent, .soldOut, .holdExpired, .internal:
            SubmissionText.other
        }
    }
}

extension FormState {
    /// What was refused before it went anywhere: in the reader's language, else with what to do about it.
    public mutating func refuse(_ problem: Problem) {
        if let spoken = SubmissionWords.spoken(problem) { return refuse(nil, spoken) }
        refuse(nil, SubmissionWords.advice(problem.code))
        refuse(foreign: problem.detail)
    }
}

extension FormReading {
    /// The state with why it was refused before it went anywhere.
    public func refused(_ problem: Problem) -> FormState {
        var state = state
        state.refuse(problem)
        return state
    }
}
