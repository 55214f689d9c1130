import Primitives
import Web

/// Which part of the world's matrix is asked for: what the countries of the Silk Road ask of everybody, where nothing else is.
struct VisaMatrixPart: Equatable {
    /// Countries that are chosen together.
    enum Countries: Equatable, CaseIterable {
        case all
        case group(CountryGroup)

        static let allCases = [all] + CountryGroup.allCases.map { group($0) }

        init?(_ text: String) {
            guard let one = Self.allCases.first(where: { $0.text == text }) else { return nil }
            self = one
        }

        var text: String {
            switch self {
            case .all: "all"
            case .group(let group): group.rawValue
            }
        }

        var name: Message {
            switch self {
            case .all: VisaMatrixText.everyCountry
            case .group(let group): VisaWords.name(of: group)
            }
        }

        /// `nil` for all.
        var countries: Set<CountryCode>? {
            switch self {
            case .all: nil
            case .group(let group): Set(group.countries)
            }
        }
    }

    /// One after the other, they show the whole world.
    private static let order = [CountryGroup.silkRoad] + CountryGroup.regions

    var destinations = Countries.group(.silkRoad)
    var passports = Countries.all

    init(destinations: Countries = .group(.silkRoad), passports: Countries = .all) {
        self.destinations = destinations
        self.passports = passports
    }

    /// What a form sends; what is left empty is as it were not said.
    init(_ request: WebRequest) throws(SiteRefusal) {
        if let chosen = try Self.countries("destinations", request) { destinations = chosen }
        if let chosen = try Self.countries("passports", request) { passports = chosen }
    }

    var link: Link {
        let query = [("destinations", destinations, Self().destinations), ("passports", passports, Self().passports)]
            .filter { $0.1 != $0.2 }.map { (name: $0.0, value: $0.1.text) }
        return .to(["visa", "matrix", "world"], query: query)
    }

    var before: VisaMatrixPart? { neighbour(-1) }
    var next: VisaMatrixPart? { neighbour(1) }

    private func neighbour(_ step: Int) -> VisaMatrixPart? {
        guard case .group(let group) = destinations, let place = Self.order.firstIndex(of: group), Self.order.indices.contains(place + step)
        else { return nil }
        return VisaMatrixPart(destinations: .group(Self.order[place + step]), passports: passports)
    }

    private static func countries(_ name: String, _ request: WebRequest) throws(SiteRefusal) -> Countries? {
        guard request.query(name) != "" else { return nil }
        return try request.value(name, "one of \(Countries.allCases.map(\.text).joined(separator: ", "))") { Countries($0) }
    }
}

extension VisaMatrix {
    func part(_ part: VisaMatrixPart) -> VisaMatrix { self.part(destinations: part.destinations.countries, nationalities: part.passports.countries) }
}
