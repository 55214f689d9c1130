import FeatureKit
import Primitives
import StrictJSON
import Web

/// What the desk calls things, in no language yet.
enum VisaDeskWords {
    static func name(of kind: VisaRule.SourceKind) -> Message {
        switch kind {
        case .ministry: DeskRuleText.sourceMinistry
        case .city: DeskRuleText.sourceCity
        case .embassy: DeskRuleText.sourceEmbassy
        case .dataset: DeskRuleText.sourceDataset
        }
    }

    static func name(of state: VisaChangeSet.State) -> Message {
        switch state {
        case .draft: DeskSetText.stateDraft
        case .waiting: DeskSetText.stateWaiting
        case .returned: DeskSetText.stateReturned
        case .sent: DeskSetText.stateSent
        case .dropped: DeskSetText.stateDropped
        }
    }

    static func tone(of state: VisaChangeSet.State) -> Tone {
        switch state {
        case .draft, .dropped: .neutral
        case .waiting, .returned: .warning
        case .sent: .good
        }
    }

    static func name(of kind: VisaChange.Kind) -> Message {
        switch kind {
        case .new: DeskSetText.kindNew
        case .changed: DeskSetText.kindChanged
        case .confirmed: DeskSetText.kindConfirmed
        case .withdrawn: DeskSetText.kindWithdrawn
        }
    }

    /// What a member of a record is called.
    static func member(_ name: String) -> Message? {
        switch name {
        case "requirement": DeskRuleText.requirement
        case "maxStayDays": DeskRuleText.maxStayDays
        case "windowDays": DeskRuleText.windowDays
        case "entries": DeskRuleText.entries
        case "fee": DeskRuleText.fee
        case "processingDays": DeskRuleText.processingDays
        case "conditions": DeskRuleText.conditions
        case "validFrom": DeskRuleText.validFrom
        case "validTo": DeskRuleText.validTo
        case "sourceUrl": DeskRuleText.sourceUrl
        case "sourceKind": DeskRuleText.sourceKind
        default: nil
        }
    }

    static func message(_ reason: VisaFileFault.Reason) -> Message {
        switch reason {
        case .fieldCount(let expected, let found): VisaFileText.faultFields(expected: expected, found: found)
        case .country(let text): VisaFileText.faultCountry(text: text)
        case .requirement(let text): VisaFileText.faultRequirement(text: text)
        case .sameCountry(let country): VisaFileText.faultSame(country: country.text)
        case .twice(let key): VisaFileText.faultTwice(border: VisaWords.border(key))
        case .word(let column, let text): VisaFileText.faultWord(column: column, text: text)
        case .field(let column, let error): VisaFileText.faultField(column: column, reason: error.message())
        case .future(let column): VisaFileText.faultFuture(column: column)
        case .noTable(let reason): VisaFileText.faultTable(reason: reason.message)
        }
    }

    /// - Returns: `nil` for faults of single lines, which are listed.
    static func message(_ refusal: VisaFileRefusal) -> Message? {
        switch refusal {
        case .isEmpty: VisaFileText.refusedEmpty
        case .isTooLarge(let most): VisaFileText.refusedLarge(most: most >> 20)
        case .isSpreadsheet: VisaFileText.refusedSpreadsheet
        case .isNotUTF8: VisaFileText.refusedEncoding
        case .isNoTable: VisaFileText.refusedNoTable
        case .unknownHeader(let text): VisaFileText.refusedHeader(text: text)
        case .lines: nil
        }
    }

    static func message(_ refusal: VisaDeskRefusal) -> Message {
        switch refusal {
        case .noSuchSet: DeskSetText.setsNone
        case .isNewer(let set): DeskSetText.newerText(name: set.changedBy, at: set.changedAt)
        case .wrongState(let set): DeskSetText.wrongState(state: name(of: set.state))
        case .sameEyes: SetReviewText.sameEyes
        case .isEmpty: DeskSetText.isEmpty
        case .isFull(let most): DeskSetText.isFull(most: most)
        case .overtaken(_, let count): DeskSetText.overtakenText(count: count)
        case .unfit(_, let count): DeskSetText.unfitTitle(count: count)
        case .notYours(let country): DeskSetText.notYours(country: country.text)
        }
    }
}
