// Written by seeds/messages.py from countryGroup.*.json beside this file. Not to be edited.
// swift-format-ignore-file

import Primitives
import Web

/// The sentences of `countryGroup`.
enum CountryGroupText {
    static var silkRoad: Message { Message(catalogue, 0) }
    static var europeanUnion: Message { Message(catalogue, 1) }
    static var centralAsia: Message { Message(catalogue, 2) }
    static var easternAsia: Message { Message(catalogue, 3) }
    static var southernAsia: Message { Message(catalogue, 4) }
    static var southEasternAsia: Message { Message(catalogue, 5) }
    static var westernAsia: Message { Message(catalogue, 6) }
    static var europe: Message { Message(catalogue, 7) }
    static var africa: Message { Message(catalogue, 8) }
    static var americas: Message { Message(catalogue, 9) }
    static var oceania: Message { Message(catalogue, 10) }

    static let catalogue = Catalogue("countryGroup", [
        "ar": [
            #"بلدان طريق الحرير"#,
            #"الاتحاد الأوروبي"#,
            #"آسيا الوسطى"#,
            #"شرق آسيا"#,
            #"جنوب آسيا"#,
            #"جنوب شرق آسيا"#,
            #"غرب آسيا"#,
            #"أوروبا"#,
            #"أفريقيا"#,
            #"الأمريكتان"#,
            #"أوقيانوسيا"#,
        ],
        "en": [
            #"countries of the Silk Road"#,
            #"European Union"#,
            #"Central Asia"#,
            #"Eastern Asia"#,
            #"Southern Asia"#,
            #"South-Eastern Asia"#,
            #"Western Asia"#,
            #"Europe"#,
            #"Africa"#,
            #"Americas"#,
            #"Oceania"#,
        ],
        "ru": [
            #"страны Шёлкового пути"#,
            #"Европейский союз"#,
            #"Центральная Азия"#,
            #"Восточная Азия"#,
            #"Южная Азия"#,
            #"Юго-Восточная Азия"#,
            #"Западная Азия"#,
            #"Европа"#,
            #"Африка"#,
            #"Америка"#,
            #"Океания"#,
        ],
        "zh-Hans": [
            #"丝绸之路国家"#,
            #"欧洲联盟"#,
            #"中亚"#,
            #"东亚"#,
            #"南亚"#,
            #"东南亚"#,
            #"西亚"#,
            #"欧洲"#,
            #"非洲"#,
            #"美洲"#,
            #"大洋洲"#,
        ],
    ])
}
