public import Envelope
public import Web

/// What to do about what the coordinator has refused, in no language yet.
public enum SubmissionWords {
    /// With the coordinator's own words, which are in English.
    public static func sentence(_ problem: Problem) -> Message { SubmissionText.withReason(advice: advice(problem.code), reason: problem.detail) }

    private static func advice(_ code: ProblemCode) -> Message {
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
