import Envelope
import Testing

/// Everything that can be wrong with an envelope of records, in the order of protocol §3.
enum Offence: Int, CaseIterable, Comparable, CustomTestStringConvertible {
    case malformedEnvelope, tooLarge, unknownKey, revokedKey, badSignature, malformedPayload, wrongForum, notOwner, suspended, forkedSequence,
        staleSequence, reusedID, unknownType, foreignRecord, staleBase, ruleViolated

    var code: ProblemCode {
        switch self {
        case .malformedEnvelope: .malformedEnvelope
        case .tooLarge: .tooLarge
        case .unknownKey: .unknownKey
        case .revokedKey: .revokedKey
        case .badSignature: .badSignature
        case .malformedPayload: .malformedPayload
        case .wrongForum: .wrongForum
        case .notOwner, .foreignRecord: .notOwner
        case .suspended: .suspended
        case .forkedSequence: .forkedSequence
        case .staleSequence: .staleSequence
        case .reusedID: .reusedID
        case .unknownType: .unknownType
        case .staleBase: .staleBase
        case .ruleViolated: .ruleViolated
        }
    }

    /// What one envelope cannot be guilty of at once: a key is unknown or revoked, a number accepted or skipped, a type known or not.
    static let exclusive: [Set<Offence>] = [
        [.unknownKey, .revokedKey], [.forkedSequence, .staleSequence], [.unknownType, .foreignRecord], [.unknownType, .staleBase],
        [.unknownType, .ruleViolated],
    ]

    static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
    var testDescription: String { "\(self)" }
}

/// Two offences, the first of which has to be named.
struct OffencePair: CustomTestStringConvertible {
    let first: Offence
    let second: Offence
    var testDescription: String { "\(first) before \(second)" }

    /// Neighbours in the order, and all others: the order is total.
    static let all: [OffencePair] = Offence.allCases.flatMap { first in
        Offence.allCases.filter { $0 > first && !Offence.exclusive.contains([first, $0]) }.map { OffencePair(first: first, second: $0) }
    }
}
