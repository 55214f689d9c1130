import Primitives

/// Reads a zone element by element, and gathers all that is wrong.
struct MRZReader {
    private let lines: [[Character]]
    private let format: MRZFormat
    private let layout: MRZLayout
    private let today: UTCDate
    private var faults: [MRZFault] = []

    init(_ lines: [[Character]], _ format: MRZFormat, today: UTCDate) {
        self.lines = lines
        self.format = format
        layout = MRZLayout(format)
        self.today = today
    }

    mutating func read() throws(MRZRefusal) -> MachineReadableZone {
        checkShape()
        guard faults.isEmpty else { throw MRZRefusal(faults: faults) }
        checkKinds()
        let number = readNumber()
        check(.birthDate, layout.birth, layout.birthCheck)
        check(.expiryDate, layout.expiry, layout.expiryCheck)
        checkOptionalData()
        checkComposite()
        let issuer = state(.issuer, layout.issuer)
        let nationality = state(.nationality, layout.nationality)
        let birth = date(.birthDate, layout.birth, .ofBirth)
        let expiry = expiryDate()
        let name = MRZName(characters(layout.name))
        if name == nil { faults.append(MRZFault(.name, .missing, at: layout.name)) }
        let sex = readSex()
        guard faults.isEmpty, let issuer, let nationality, let birth, let name, let sex, let number else { throw MRZRefusal(faults: sorted) }
        return MachineReadableZone(
            format: format, documentCode: text(characters(layout.code)), issuer: issuer, number: number.text, nationality: nationality,
            birthDate: birth, sex: sex, expiryDate: expiry, name: name,
            optionalData: ([number.restOfOptional] + layout.optional.dropFirst().map { characters($0) }).map(text).filter { !$0.isEmpty })
    }

    private var sorted: [MRZFault] {
        faults.enumerated().sorted { ($0.element.line, $0.element.position, $0.offset) < ($1.element.line, $1.element.position, $1.offset) }
            .map(\.element)
    }

    private func characters(_ place: MRZLayout.Place) -> [Character] { Array(lines[place.line][place.range]) }

    /// Without the fillers at its end; one inside stands for what the printed form has there, as a rule a space or a hyphen.
    private func text(_ characters: [Character]) -> String {
        let end = characters.lastIndex { $0 != "<" }.map { $0 + 1 } ?? 0
        return String(characters[..<end].map { $0 == "<" ? " " : $0 })
    }

    // MARK: Shape

    private mutating func checkShape() {
        for (place, line) in lines.enumerated() {
            for (offset, character) in line.enumerated() where !Self.isAllowed(character) && faults.count < 8 {
                let scalars = character.unicodeScalars.map { "U+" + String($0.value, radix: 16, uppercase: true) }.joined(separator: " ")
                let likely: [Character] = [" ", "\u{AB}", "\u{2039}", "\u{276E}", "-"].contains(character) ? ["<"] : []
                faults.append(
                    MRZFault(
                        .zone, .character(scalars), line: place + 1, position: offset + 1, proposals: proposals(likely, line: place, offset: offset)))
            }
            if line.count != format.lineLength {
                faults.append(MRZFault(.zone, .length(expected: format.lineLength, found: line.count), line: place + 1))
            }
        }
    }

    private static func isAllowed(_ character: Character) -> Bool {
        character == "<" || ("A"..."Z").contains(character) || ("0"..."9").contains(character)
    }

    private func proposals(_ characters: [Character], line: Int, offset: Int) -> [MRZFault.Proposal] {
        characters.map { MRZFault.Proposal(line: line + 1, position: offset + 1, character: $0) }
    }

    /// Letters where letters stand, digits where digits do.
    private mutating func checkKinds() {
        for (element, place) in [(MRZFault.Element.issuer, layout.issuer), (.nationality, layout.nationality), (.name, layout.name)] {
            for (offset, found) in characters(place).enumerated() where ("0"..."9").contains(found) {
                let position = place.range.lowerBound + offset
                faults.append(
                    MRZFault(
                        element, .notLetter(found), at: place, offset: offset,
                        proposals: proposals(MRZLikeness.letter(like: found).map { [$0] } ?? [], line: place.line, offset: position)))
            }
        }
        for (element, place) in [(MRZFault.Element.birthDate, layout.birth), (.expiryDate, layout.expiry)] {
            for (offset, found) in characters(place).enumerated() where ("A"..."Z").contains(found) {
                faults.append(MRZFault(element, .notDigit(found), at: place, offset: offset, proposals: digit(like: found, place, offset)))
            }
        }
        let code = characters(layout.code)
        if !format.firstLetters.contains(code[0]) || ("0"..."9").contains(code[1]) {
            faults.append(MRZFault(.documentCode, .documentCode(String(code)), at: layout.code))
        }
    }

    private func digit(like found: Character, _ place: MRZLayout.Place, _ offset: Int) -> [MRZFault.Proposal] {
        proposals(MRZLikeness.digit(like: found).map { [$0] } ?? [], line: place.line, offset: place.range.lowerBound + offset)
    }

    // MARK: Check digits

    /// - Parameter isOptional: a filler may stand for the digit where the whole element is fillers.
    private mutating func check(_ element: MRZFault.Element, _ place: MRZLayout.Place, _ digitPlace: MRZLayout.Place, isOptional: Bool = false) {
        let value = characters(place)
        if isOptional, characters(digitPlace) == ["<"], value.allSatisfy({ $0 == "<" }) { return }
        compare(element, value, at: place, with: characters(digitPlace)[0], at: digitPlace)
    }

    private mutating func compare(
        _ element: MRZFault.Element, _ value: [Character], at place: MRZLayout.Place, with found: Character, at digitPlace: MRZLayout.Place
    ) {
        let expected = MRZCheckDigit.of(value)
        guard found != Character(String(expected)) else { return }
        var proposals: [MRZFault.Proposal] = []
        if MRZLikeness.others(like: found).contains(Character(String(expected))) {
            proposals += self.proposals([Character(String(expected))], line: digitPlace.line, offset: digitPlace.range.lowerBound)
        }
        for (offset, character) in value.enumerated() where offset < place.range.count {
            for other in MRZLikeness.others(like: character) {
                var changed = value
                changed[offset] = other
                guard Character(String(MRZCheckDigit.of(changed))) == found else { continue }
                proposals += self.proposals([other], line: place.line, offset: place.range.lowerBound + offset)
            }
        }
        faults.append(MRZFault(element, .checkDigit(expected: expected, found: found), at: digitPlace, proposals: Array(proposals.prefix(4))))
    }

    private mutating func checkOptionalData() {
        guard let digit = layout.optionalCheck, let place = layout.optional.first else { return }
        check(.optionalData, place, digit, isOptional: true)
    }

    /// Told where nothing else is wrong: what is wrong elsewhere makes it wrong as well.
    private mutating func checkComposite() {
        guard let place = layout.composite, faults.isEmpty else { return }
        let value = layout.checked.flatMap { characters($0) }
        let expected = MRZCheckDigit.of(value)
        let found = characters(place)[0]
        guard found != Character(String(expected)) else { return }
        faults.append(
            MRZFault(.composite, .checkDigit(expected: expected, found: found), at: place, proposals: digitProposals(found, expected, place)))
    }

    private func digitProposals(_ found: Character, _ expected: Int, _ place: MRZLayout.Place) -> [MRZFault.Proposal] {
        let digit = Character(String(expected))
        return MRZLikeness.others(like: found).contains(digit) ? proposals([digit], line: place.line, offset: place.range.lowerBound) : []
    }

    // MARK: Elements

    /// The number, and what of the first optional data is left beside it: one of more than nine characters has a filler in its check digit's place,
    /// and goes on there, its check digit behind it (parts 5 and 6, the note on the document number).
    private mutating func readNumber() -> (text: String, restOfOptional: [Character])? {
        let (head, optional) = (characters(layout.number), layout.optional.first.map { characters($0) } ?? [])
        let digit = characters(layout.numberCheck)[0]
        let rest = optional.prefix { $0 != "<" }
        guard layout.hasLongNumbers, digit == "<", let place = layout.optional.first, rest.count >= 2 else {
            compare(.number, head, at: layout.number, with: digit, at: layout.numberCheck)
            guard head.contains(where: { $0 != "<" }) else {
                faults.append(MRZFault(.number, .missing, at: layout.number))
                return nil
            }
            return (text(head), optional)
        }
        let digitPlace = MRZLayout.Place(place.line, place.range.lowerBound + rest.count - 1)
        compare(.number, head + rest.dropLast(), at: layout.number, with: rest[rest.count - 1], at: digitPlace)
        return (text(head + rest.dropLast()), Array(optional.dropFirst(rest.count + 1)))
    }

    private mutating func state(_ element: MRZFault.Element, _ place: MRZLayout.Place) -> MRZState? {
        let code = characters(place)
        if let state = MRZState(code: text(code)) { return state }
        if !code.contains(where: { ("0"..."9").contains($0) }) { faults.append(MRZFault(element, .state(String(code)), at: place)) }
        return nil
    }

    private mutating func date(_ element: MRZFault.Element, _ place: MRZLayout.Place, _ century: MRZDate.Century) -> MRZDate? {
        let found = characters(place)
        if let date = MRZDate(found, century, today: today) { return date }
        if !found.contains(where: { ("A"..."Z").contains($0) }) { faults.append(MRZFault(element, .date(String(found)), at: place)) }
        return nil
    }

    /// All fillers: a document without one. Half of a day is none.
    private mutating func expiryDate() -> UTCDate? {
        let found = characters(layout.expiry)
        guard found.contains(where: { $0 != "<" }) else { return nil }
        guard let date = date(.expiryDate, layout.expiry, .ofExpiry) else { return nil }
        if date.date == nil { faults.append(MRZFault(.expiryDate, .date(String(found)), at: layout.expiry)) }
        return date.date
    }

    private mutating func readSex() -> MachineReadableZone.Sex? {
        switch characters(layout.sex)[0] {
        case "F": return .female
        case "M": return .male
        case "<": return .unspecified
        case let found:
            let likely = found == "X" ? proposals(["<"], line: layout.sex.line, offset: layout.sex.range.lowerBound) : []
            faults.append(MRZFault(.sex, .sex(found), at: layout.sex, proposals: likely))
            return nil
        }
    }
}
