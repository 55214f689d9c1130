import Primitives
import Web

/// A part of the world, as the statistics of the United Nations divide it (M49), wider where the Silk Road has few cities.
enum WorldRegion: String, Sendable, CaseIterable {
    case centralAsia = "central-asia"
    case eastAsia = "east-asia"
    case southAsia = "south-asia"
    case southEastAsia = "south-east-asia"
    case westernAsia = "western-asia"
    case europe
    case africa

    /// By ISO 3166-1 alpha-2.
    private var countries: String {
        switch self {
        case .centralAsia: "KZ KG TJ TM UZ"
        case .eastAsia: "CN HK JP KP KR MN MO TW"
        case .southAsia: "AF BD BT IN IR LK MV NP PK"
        case .southEastAsia: "BN ID KH LA MM MY PH SG TH TL VN"
        case .westernAsia: "AE AM AZ BH CY GE IL IQ JO KW LB OM PS QA SA SY TR YE"
        case .europe:
            """
            AD AL AT AX BA BE BG BY CH CZ DE DK EE ES FI FO FR GB GG GI GR HR HU IE IM IS IT JE LI LT LU LV MC MD ME MK MT NL NO PL PT RO RS RU SE SI \
            SJ SK SM UA VA XK
            """
        case .africa:
            """
            AO BF BI BJ BW CD CF CG CI CM CV DJ DZ EG EH ER ET GA GH GM GN GQ GW IO KE KM LR LS LY MA MG ML MR MU MW MZ NA NE NG RE RW SC SD SH SL SN \
            SO SS ST SZ TD TG TN TZ UG YT ZA ZM ZW
            """
        }
    }

    private static let byCountry = Dictionary(
        uniqueKeysWithValues: allCases.flatMap { region in region.countries.split(separator: " ").map { (String($0), region) } })

    /// `nil` for countries that are in none of these.
    init?(of country: CountryCode) {
        guard let region = Self.byCountry[country.text] else { return nil }
        self = region
    }

    var name: Message {
        switch self {
        case .centralAsia: PlacesText.centralAsia
        case .eastAsia: PlacesText.eastAsia
        case .southAsia: PlacesText.southAsia
        case .southEastAsia: PlacesText.southEastAsia
        case .westernAsia: PlacesText.westernAsia
        case .europe: PlacesText.europe
        case .africa: PlacesText.africa
        }
    }
}
