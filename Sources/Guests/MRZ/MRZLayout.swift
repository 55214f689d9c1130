/// Where the elements of a format stand.
struct MRZLayout {
    /// Characters of one line that belong together; counted from 0.
    struct Place {
        let line: Int
        let range: Range<Int>

        init(_ line: Int, _ range: Range<Int>) { (self.line, self.range) = (line, range) }
        init(_ line: Int, _ position: Int) { self.init(line, position..<position + 1) }
    }

    let code: Place
    let issuer: Place
    let name: Place
    let number: Place
    let numberCheck: Place
    let nationality: Place
    let birth: Place
    let birthCheck: Place
    let sex: Place
    let expiry: Place
    let expiryCheck: Place
    let optional: [Place]
    /// Of the optional data of a passport; it may be a filler where there are none.
    let optionalCheck: Place?
    let composite: Place?
    /// What the composite check digit is made of, in its order.
    let checked: [Place]
    /// Whether a number of more than nine characters goes on in the optional data.
    let hasLongNumbers: Bool

    init(_ format: MRZFormat) {
        switch format {
        case .td1: self = .card
        case .td2:
            self.init(
                width: 36, optional: Place(1, 28..<35), composite: Place(1, 35), checked: [Place(1, 0..<10), Place(1, 13..<20), Place(1, 21..<35)],
                hasLongNumbers: true)
        case .td3:
            self.init(
                width: 44, optional: Place(1, 28..<42), optionalCheck: Place(1, 42), composite: Place(1, 43),
                checked: [Place(1, 0..<10), Place(1, 13..<20), Place(1, 21..<43)])
        case .mrvA: self.init(width: 44, optional: Place(1, 28..<44))
        case .mrvB: self.init(width: 36, optional: Place(1, 28..<36))
        }
    }

    /// Formats of two lines, which differ in their ends.
    private init(
        width: Int, optional: Place, optionalCheck: Place? = nil, composite: Place? = nil, checked: [Place] = [], hasLongNumbers: Bool = false
    ) {
        code = Place(0, 0..<2)
        issuer = Place(0, 2..<5)
        name = Place(0, 5..<width)
        number = Place(1, 0..<9)
        numberCheck = Place(1, 9)
        nationality = Place(1, 10..<13)
        birth = Place(1, 13..<19)
        birthCheck = Place(1, 19)
        sex = Place(1, 20)
        expiry = Place(1, 21..<27)
        expiryCheck = Place(1, 27)
        self.optional = [optional]
        self.optionalCheck = optionalCheck
        self.composite = composite
        self.checked = checked
        self.hasLongNumbers = hasLongNumbers
    }

    private static let card = MRZLayout(cardOfWidth: 30)

    private init(cardOfWidth width: Int) {
        code = Place(0, 0..<2)
        issuer = Place(0, 2..<5)
        name = Place(2, 0..<width)
        number = Place(0, 5..<14)
        numberCheck = Place(0, 14)
        nationality = Place(1, 15..<18)
        birth = Place(1, 0..<6)
        birthCheck = Place(1, 6)
        sex = Place(1, 7)
        expiry = Place(1, 8..<14)
        expiryCheck = Place(1, 14)
        optional = [Place(0, 15..<width), Place(1, 18..<29)]
        optionalCheck = nil
        composite = Place(1, 29)
        checked = [Place(0, 5..<width), Place(1, 0..<7), Place(1, 8..<15), Place(1, 18..<29)]
        hasLongNumbers = true
    }
}
