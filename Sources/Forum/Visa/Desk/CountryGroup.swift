public import Primitives

/// Countries that are chosen together: those of the Silk Road, unions with a visa policy of their own, and the world's regions (UN M49).
public enum CountryGroup: String, Sendable, CaseIterable {
    case silkRoad = "silk-road"
    case europeanUnion = "european-union"
    case centralAsia = "central-asia"
    case easternAsia = "eastern-asia"
    case southernAsia = "southern-asia"
    case southEasternAsia = "south-eastern-asia"
    case westernAsia = "western-asia"
    case europe
    case africa
    case americas
    case oceania

    public var countries: [CountryCode] { codes.split(separator: " ").compactMap { CountryCode(String($0)) } }

    /// Both the destinations and the passports of the region's openness to itself.
    static let ofSilkRoad = Set(CountryGroup.silkRoad.countries)

    private var codes: String {
        switch self {
        case .silkRoad: "AE AF AM AZ CN EG GE GR IN IQ IR IT JO JP KG KR KZ LB LK MN OM PK RU SA SY TJ TM TR UA UZ YE"
        case .europeanUnion: "AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK"
        case .centralAsia: "KG KZ TJ TM UZ"
        case .easternAsia: "CN HK JP KP KR MN MO TW"
        case .southernAsia: "AF BD BT IN IR LK MV NP PK"
        case .southEasternAsia: "BN ID KH LA MM MY PH SG TH TL VN"
        case .westernAsia: "AE AM AZ BH CY GE IL IQ JO KW LB OM PS QA SA SY TR YE"
        case .europe:
            "AD AL AT AX BA BE BG BY CH CZ DE DK EE ES FI FO FR GB GG GI GR HR HU IE IM IS IT JE LI LT LU LV MC MD ME MK MT NL NO PL PT RO RS "
                + "RU SE SI SJ SK SM UA VA XK"
        case .africa:
            "AO BF BI BJ BW CD CF CG CI CM CV DJ DZ EG EH ER ET GA GH GM GN GQ GW IO KE KM LR LS LY MA MG ML MR MU MW MZ NA NE NG RE RW SC SD "
                + "SH SL SN SO SS ST SZ TD TF TG TN TZ UG YT ZA ZM ZW"
        case .americas:
            "AG AI AR AW BB BL BM BO BQ BR BS BV BZ CA CL CO CR CU CW DM DO EC FK GD GF GL GP GS GT GY HN HT JM KN KY LC MF MQ MS MX NI PA PE "
                + "PM PR PY SR SV SX TC TT US UY VC VE VG VI"
        case .oceania: "AS AU CC CK CX FJ FM GU HM KI MH MP NC NF NR NU NZ PF PG PN PW SB TK TO TV UM VU WF WS"
        }
    }

    /// Those that lie beside each other and leave none out but Antarctica.
    public static let regions: [CountryGroup] = [
        .centralAsia, .easternAsia, .southernAsia, .southEasternAsia, .westernAsia, .europe, .africa, .americas, .oceania,
    ]
}
