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
        self.init(try VisaLine.all(VisaRules.Filter(), on: day, connection), among: countries)
    }

    private init(_ nationalities: [CountryCode], _ rows: [Row]) {
        self.nationalities = nationalities
        self.rows = rows
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

    init(_ lines: [VisaLine], among countries: Set<CountryCode>?) {
        let lines = countries.map { wanted in lines.filter { wanted.contains($0.key.destination) && wanted.contains($0.key.nationality) } } ?? lines
        let destinations = countries ?? Set(lines.map(\.key.destination))
        nationalities = (countries ?? Set(lines.map(\.key.nationality))).sorted()
        let places = Dictionary(nationalities.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
        var cells = Dictionary(destinations.map { ($0, [Cell](repeating: .unknown, count: places.count)) }, uniquingKeysWith: { first, _ in first })
        for line in lines {
            guard let place = places[line.key.nationality] else { continue }
            cells[line.key.destination]?[place] = Cell(line.requirement)
        }
        for destination in destinations { if let place = places[destination] { cells[destination]?[place] = .home } }
        rows = destinations.sorted().map { Row(destination: $0, cells: cells[$0] ?? []) }
    }
}

extension VisaMatrix {
    private static let cache = VisaCache<VisaMatrix>(most: 8)

    /// - Parameter isRegion: of the countries of the Silk Road alone.
    static func cached(ofRegion isRegion: Bool, on day: UTCDate, _ connection: any SQLConnection) throws -> VisaMatrix {
        try cache.value(isRegion ? "region" : "world", on: day, connection) {
            try VisaMatrix(among: isRegion ? Set(CountryGroup.silkRoad.countries) : nil, on: day, connection)
        }
    }
}
