// Written by seeds/messages.py from places.*.json beside this file. Not to be edited.
// swift-format-ignore-file

import Primitives
import Web

/// The sentences of `places`.
enum PlacesText {
    static var kicker: Message { Message(catalogue, 0) }
    static var title: Message { Message(catalogue, 1) }
    static var lede: Message { Message(catalogue, 2) }
    static var all: Message { Message(catalogue, 3) }
    static var regions: Message { Message(catalogue, 4) }
    static var list: Message { Message(catalogue, 5) }
    static var none: Message { Message(catalogue, 6) }
    static func more(count: some BinaryInteger) -> Message { Message(catalogue, 7, [.integer(Int64(clamping: count))]) }
    static var elsewhere: Message { Message(catalogue, 8) }
    static var allHotels: Message { Message(catalogue, 9) }
    static func hotels(count: some BinaryInteger) -> Message { Message(catalogue, 10, [.integer(Int64(clamping: count))]) }
    static func mark(city: String, hotels: some BinaryInteger) -> Message { Message(catalogue, 11, [.text(city), .integer(Int64(clamping: hotels))]) }
    static var map: Message { Message(catalogue, 12) }
    static func mapNote(outlines: String, places: String) -> Message { Message(catalogue, 13, [.text(outlines), .text(places)]) }
    static var centralAsia: Message { Message(catalogue, 14) }
    static var eastAsia: Message { Message(catalogue, 15) }
    static var southAsia: Message { Message(catalogue, 16) }
    static var southEastAsia: Message { Message(catalogue, 17) }
    static var westernAsia: Message { Message(catalogue, 18) }
    static var europe: Message { Message(catalogue, 19) }
    static var africa: Message { Message(catalogue, 20) }
    static var menu: Message { Message(catalogue, 21) }
    static var find: Message { Message(catalogue, 22) }
    static var findName: Message { Message(catalogue, 23) }
    static var noneSo: Message { Message(catalogue, 24) }
    static var countries: Message { Message(catalogue, 25) }
    static func countryCount(country: String, count: some BinaryInteger) -> Message { Message(catalogue, 26, [.text(country), .integer(Int64(clamping: count))]) }
    static var firstPage: Message { Message(catalogue, 27) }
    static var nextPage: Message { Message(catalogue, 28) }
    static var cityHint: Message { Message(catalogue, 29) }
    static var noCity: Message { Message(catalogue, 30) }

    static let catalogue = Catalogue("places", [
        "ar": [
            #"طريق الحرير"#,
            #"اختر منطقة أو مدينة"#,
            #"في كل مدينة هنا فنادق فيها غرف. اختر مدينة من الخريطة أو القائمة، أو منطقة بأكملها."#,
            #"كل المناطق"#,
            #"المناطق"#,
            #"المدن"#,
            #"لم تُعلن أي مدينة عن فنادق بعد. عُد لاحقًا."#,
            #"{0, zero: لا مدن أخرى تظهر | one: مدينة أخرى تظهر | two: مدينتان أخريان تظهران | few: # مدن أخرى تظهر | many: # مدينة أخرى تظهر | other: # مدينة أخرى تظهر} عند اختيار منطقة."#,
            #"أماكن أخرى"#,
            #"كل الفنادق"#,
            #"{0, zero: لا فنادق | one: فندق واحد | two: فندقان | few: # فنادق | many: # فندقًا | other: # فندق}"#,
            #"{0}: {1, zero: لا فنادق | one: فندق واحد | two: فندقان | few: # فنادق | many: # فندقًا | other: # فندق}"#,
            #"على الخريطة"#,
            #"خريطة مبسّطة للتوضيح. الحدود والأسماء المبيّنة لا تعني إقرارًا أو قبولًا رسميًا بها. الحدود: {0}. مواقع المدن: {1}."#,
            #"آسيا الوسطى"#,
            #"شرق آسيا"#,
            #"جنوب آسيا"#,
            #"جنوب شرق آسيا"#,
            #"غرب آسيا"#,
            #"أوروبا"#,
            #"أفريقيا"#,
            #"منطقة أو مدينة"#,
            #"ابحث"#,
            #"اسم مدينة"#,
            #"لا مدينة كهذه تعرض فنادق هنا. انظر إلى منطقة أو إلى كل المناطق."#,
            #"البلدان"#,
            #"{0} ({1})"#,
            #"الصفحة الأولى"#,
            #"مدن أخرى"#,
            #"اكتب اسمها: تُقترح بعض الأسماء."#,
            #"لا مدينة واحدة بهذا الاسم لها فنادق هنا. ابحث عنها في «منطقة أو مدينة»."#,
        ],
        "en": [
            #"The Silk Road"#,
            #"Choose a region or a city"#,
            #"Every city here has hotels with rooms for you. Choose one on the map or in the list, or a whole region."#,
            #"All regions"#,
            #"Regions"#,
            #"Cities"#,
            #"No city tells of hotels yet. Look again later."#,
            #"{0, one: # more city is | other: # more cities are} shown when you choose a region."#,
            #"Elsewhere"#,
            #"All hotels"#,
            #"{0, one: # hotel | other: # hotels}"#,
            #"{0}: {1, one: # hotel | other: # hotels}"#,
            #"On the map"#,
            #"Simplified for illustration. Boundaries and names shown do not imply official endorsement or acceptance. Outlines: {0}. Places of cities: {1}."#,
            #"Central Asia"#,
            #"East Asia"#,
            #"South Asia"#,
            #"South-East Asia"#,
            #"Western Asia"#,
            #"Europe"#,
            #"Africa"#,
            #"Region or city"#,
            #"Find"#,
            #"Name of a city"#,
            #"No such city tells of hotels here. Look at a region, or at all of them."#,
            #"Countries"#,
            #"{0} ({1})"#,
            #"First page"#,
            #"More cities"#,
            #"Type its name: some are suggested."#,
            #"No one city of this name has hotels here. Look for it under “Region or city”."#,
        ],
        "ru": [
            #"Шёлковый путь"#,
            #"Выберите регион или город"#,
            #"В каждом из этих городов есть гостиницы с номерами. Выберите город на карте или в списке либо целый регион."#,
            #"Все регионы"#,
            #"Регионы"#,
            #"Города"#,
            #"Ни один город ещё не сообщил о гостиницах. Загляните позже."#,
            #"Ещё {0, one: # город показан | few: # города показаны | many: # городов показаны | other: # города показаны}, если выбрать регион."#,
            #"В других местах"#,
            #"Все гостиницы"#,
            #"{0, one: # гостиница | few: # гостиницы | many: # гостиниц | other: # гостиницы}"#,
            #"{0}: {1, one: # гостиница | few: # гостиницы | many: # гостиниц | other: # гостиницы}"#,
            #"На карте"#,
            #"Карта упрощена. Показанные границы и названия не означают их официального признания или одобрения. Очертания: {0}. Положение городов: {1}."#,
            #"Центральная Азия"#,
            #"Восточная Азия"#,
            #"Южная Азия"#,
            #"Юго-Восточная Азия"#,
            #"Западная Азия"#,
            #"Европа"#,
            #"Африка"#,
            #"Регион или город"#,
            #"Найти"#,
            #"Название города"#,
            #"Нет такого города с гостиницами. Посмотрите регион или все города."#,
            #"Страны"#,
            #"{0} ({1})"#,
            #"Первая страница"#,
            #"Ещё города"#,
            #"Введите название: некоторые подсказываются."#,
            #"Нет одного города с таким названием, где есть гостиницы. Поищите его в разделе «Регион или город»."#,
        ],
        "zh-Hans": [
            #"丝绸之路"#,
            #"选择地区或城市"#,
            #"这里的每个城市都有酒店客房。请在地图或列表中选择城市，也可以选择整个地区。"#,
            #"所有地区"#,
            #"地区"#,
            #"城市"#,
            #"还没有城市公布酒店。请稍后再看。"#,
            #"选择地区后还会显示 {0, other: # 个城市}。"#,
            #"其他地方"#,
            #"所有酒店"#,
            #"{0, other: # 家酒店}"#,
            #"{0}：{1, other: # 家酒店}"#,
            #"地图"#,
            #"示意图经过简化。图中边界和名称不代表官方认可或接受。轮廓：{0}。城市位置：{1}。"#,
            #"中亚"#,
            #"东亚"#,
            #"南亚"#,
            #"东南亚"#,
            #"西亚"#,
            #"欧洲"#,
            #"非洲"#,
            #"地区或城市"#,
            #"查找"#,
            #"城市名称"#,
            #"没有这样的城市提供酒店信息。请查看某个地区或全部地区。"#,
            #"国家"#,
            #"{0}（{1}）"#,
            #"首页"#,
            #"更多城市"#,
            #"请输入名称，系统会给出部分建议。"#,
            #"没有唯一一个以此为名且有酒店的城市。请在“地区或城市”中查找。"#,
        ],
    ])
}
