import Guests
import Web

/// What is wrong with a machine readable zone, in the words of the page's language.
enum MRZWords {
    static func message(_ fault: MRZFault, _ localizer: Localizer) -> Message {
        var message = sentence(fault)
        if fault.line > 0 {
            message =
                fault.position > 0
                ? MrzText.at(line: fault.line, position: fault.position, fault: message) : MrzText.inLine(line: fault.line, fault: message)
        }
        guard !fault.proposals.isEmpty else { return message }
        let readings = fault.proposals.map {
            localizer(MrzText.proposal(character: String($0.character), line: $0.line, position: $0.position))
        }
        return MrzText.mayBe(fault: message, characters: readings.joined(separator: ", "))
    }

    private static func sentence(_ fault: MRZFault) -> Message {
        let element = name(of: fault.element)
        return switch fault.kind {
        case .lines(let count): MrzText.lines(count: count)
        case .length(let expected, let found): MrzText.length(expected: expected, found: found)
        case .character(let found): MrzText.character(found: found)
        case .notDigit(let found): MrzText.notDigit(element: element, found: String(found))
        case .notLetter(let found): MrzText.notLetter(element: element, found: String(found))
        case .checkDigit(let expected, let found): MrzText.checkDigit(element: element, expected: expected, found: String(found))
        case .documentCode(let found): MrzText.documentCode(found: found)
        case .state(let found): MrzText.unknownState(element: element, found: found)
        case .sex(let found): MrzText.sexFault(found: String(found))
        case .date(let found): MrzText.dateFault(element: element, found: found)
        case .missing: MrzText.missing(element: element)
        }
    }

    private static func name(of element: MRZFault.Element) -> Message {
        switch element {
        case .zone: MrzText.elementZone
        case .documentCode: MrzText.elementCode
        case .issuer: MrzText.elementIssuer
        case .name: MrzText.elementName
        case .number: MrzText.elementNumber
        case .nationality: MrzText.elementNationality
        case .birthDate: MrzText.elementBirthDate
        case .sex: MrzText.elementSex
        case .expiryDate: MrzText.elementExpiryDate
        case .optionalData: MrzText.elementOptionalData
        case .composite: MrzText.elementComposite
        }
    }
}
