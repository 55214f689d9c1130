import Ledger
import Primitives
import SQL

/// What every destination asks of every nationality, a letter each.
struct VisaMatrix: Sendable {
    enum Cell: UInt8, Sendable, CaseIterable {
        case free, onArrival, eVisa, eta, required, refused, unknown, home
        /// The Silk Road Tourist Visa does.
        case silkRoad

        /// Whether one would be spared a visa by it.
        var isSparedBySilkRoadVisa: Bool { [.onArrival, .eVisa, .eta, .required].contains(self) }

        init(_ requirement: VisaRule.Requirement?) {
            self =
                switch requirement {
                case .visaFree: .free
                case .onArrival: .onArrival
                case .eVisa: .eVisa
                case .eta: .eta
                case .required: .required
                case .noAdmission: .refused
                case nil: .unknown
                }
        }

        /// `nil` where nothing is known, at home, and where a visa of the region stands for the country's own.
        var requirement: VisaRule.Requirement? {
            switch self {
            case .free: .visaFree
            case .onArrival: .onArrival
            case .eVisa: .eVisa
            case .eta: .eta
            case .required: .required
            case .refused: .noAdmission
            case .unknown, .home, .silkRoad: nil
            }
        }

        var letter: StaticString {
            switch self {
            case .free: "F"
            case .onArrival: "A"
            case .eVisa: "E"
            case .eta: "T"
            case .required: "V"
            case .refused: "N"
            case .unknown: "."
            case .home: "-"
            case .silkRoad: "S"
            }
        }
    }

    struct Row: Sendable {
        let destination: CountryCode
        /// In the order of ``nationalities``.
        let cells: [Cell]
    }

    /// Both in the order of their codes.
    let nationalities: [CountryCode]
    let rows: [Row]

    /// - Parameter countries: those that are compared; `nil` for all that anything is known of.
    init(among countries: Set<CountryCode>?, on day: UTCDate, _ connection: any SQLConnection) throws {
        let wanted = countries.map { Set($0.map { VisaBorder.place(of: $0) }) }
        var said: [(destination: Int64, nationality: Int64, cell: Cell, isOwn: Bool)] = []
        try connection.forEachRow(VisaRules.sides, VisaRules.Filter(purpose: .tourism, document: .ordinary).values(on: day)) { row in
            let border = VisaBorder(number: try row.integer(0))
            let (destination, nationality) = border.places
            if let wanted, !wanted.contains(destination) || !wanted.contains(nationality) { return }
            let requirement = try row.optionalInteger(2).flatMap { VisaRule.Requirement(place: Int($0)) }
            said.append((destination, nationality, Cell(requirement), border.isPublished))
        }
        let (destinations, nationalities) = (wanted ?? Set(said.map(\.destination)), wanted ?? Set(said.map(\.nationality)))
        let (rows, columns) = (VisaBorder.countries(at: destinations), VisaBorder.countries(at: nationalities))
        let row = Dictionary(uniqueKeysWithValues: rows.enumerated().map { ($1.place, $0) })
        let column = Dictionary(uniqueKeysWithValues: columns.enumerated().map { ($1.place, $0) })
        var cells = [[Cell]](repeating: [Cell](repeating: .unknown, count: columns.count), count: rows.count)
        // What a country says comes last: it stands before what is reported.
        for isOwn in [false, true] {
            for one in said where one.isOwn == isOwn {
                if let row = row[one.destination], let column = column[one.nationality] { cells[row][column] = one.cell }
            }
        }
        for (place, number) in row { if let column = column[place] { cells[number][column] = .home } }
        self.init(columns.map(\.country), zip(rows, cells).map { Row(destination: $0.country, cells: $1) })
    }

    init(_ nationalities: [CountryCode], _ rows: [Row]) {
        self.nationalities = nationalities
        self.rows = rows
    }

    /// Some lines and some columns of it.
    ///
    /// - Parameters:
    ///   - destinations: `nil` for all; what nothing is known of is left out.
    ///   - nationalities: likewise.
    func part(destinations: Set<CountryCode>?, nationalities: Set<CountryCode>?) -> VisaMatrix {
        let rows = rows.filter { destinations?.contains($0.destination) ?? true }
        guard let nationalities else { return VisaMatrix(self.nationalities, rows) }
        let columns = self.nationalities.indices.filter { nationalities.contains(self.nationalities[$0]) }
        return VisaMatrix(
            columns.map { self.nationalities[$0] }, rows.map { row in Row(destination: row.destination, cells: columns.map { row.cells[$0] }) })
    }

    /// With what the Silk Road Tourist Visa spares.
    func with(_ visa: SilkRoadVisa, on day: UTCDate) -> VisaMatrix {
        VisaMatrix(
            nationalities,
            rows.map { row in
                guard visa.covers(row.destination, on: day) else { return row }
                return Row(destination: row.destination, cells: row.cells.map { $0.isSparedBySilkRoadVisa ? .silkRoad : $0 })
            })
    }
}

extension VisaMatrix {
    private static let cache = HeadCache<VisaMatrix>(most: 8)

    /// - Parameter isRegion: of the countries of the Silk Road alone.
    static func cached(ofRegion isRegion: Bool, on day: UTCDate, _ connection: any SQLConnection) throws -> VisaMatrix {
        try cache.value("\(isRegion ? "region" : "world") \(day)", connection) {
            try VisaMatrix(among: isRegion ? Set(CountryGroup.silkRoad.countries) : nil, on: day, $0)
        }
    }
}
