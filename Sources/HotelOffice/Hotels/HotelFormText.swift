// Written by seeds/messages.py from hotelForm.*.json beside this file. Not to be edited.
// swift-format-ignore-file

import Primitives
import Web

/// The sentences of `hotelForm`.
enum HotelFormText {
    static var sectionAbout: Message { Message(catalogue, 0) }
    static var sectionReach: Message { Message(catalogue, 1) }
    static var sectionTimes: Message { Message(catalogue, 2) }
    static var sectionRank: Message { Message(catalogue, 3) }
    static var name: Message { Message(catalogue, 4) }
    static var summary: Message { Message(catalogue, 5) }
    static var latitude: Message { Message(catalogue, 6) }
    static var longitude: Message { Message(catalogue, 7) }
    static var placeHint: Message { Message(catalogue, 8) }
    static var phone: Message { Message(catalogue, 9) }
    static var phoneHint: Message { Message(catalogue, 10) }
    static var mail: Message { Message(catalogue, 11) }
    static var web: Message { Message(catalogue, 12) }
    static var checkIn: Message { Message(catalogue, 13) }
    static var checkOut: Message { Message(catalogue, 14) }
    static var clockHint: Message { Message(catalogue, 15) }
    static var timeZoneHint: Message { Message(catalogue, 16) }
    static var timeZone: Message { Message(catalogue, 17) }
    static var starsBy: Message { Message(catalogue, 18) }
    static var starsByHint: Message { Message(catalogue, 19) }
    static var vat: Message { Message(catalogue, 20) }
    static var vatHint: Message { Message(catalogue, 21) }
    static var vatIncluded: Message { Message(catalogue, 22) }
    static var taxCurrency: Message { Message(catalogue, 23) }
    static var taxHint: Message { Message(catalogue, 24) }
    static var taxAmount: Message { Message(catalogue, 25) }
    static var taxNights: Message { Message(catalogue, 26) }
    static var taxNightsHint: Message { Message(catalogue, 27) }
    static func taxBelow(number: some BinaryInteger) -> Message { Message(catalogue, 28, [.integer(Int64(clamping: number))]) }
    static func taxBand(number: some BinaryInteger) -> Message { Message(catalogue, 29, [.integer(Int64(clamping: number))]) }
    static var idHint: Message { Message(catalogue, 30) }
    static var idWrong: Message { Message(catalogue, 31) }

    static let catalogue = Catalogue("hotelForm", [
        "ar": [
            #"الاسم والعنوان"#,
            #"الموقع وجهات الاتصال"#,
            #"الأوقات"#,
            #"النجوم والمرافق"#,
            #"الاسم"#,
            #"عن الفندق"#,
            #"خط العرض"#,
            #"خط الطول"#,
            #"بالدرجات، مثل 43.238949؛ الجنوب والغرب سالبان."#,
            #"الهاتف"#,
            #"مع رمز البلد، مثل ‎+7 727 250 00 00‎."#,
            #"البريد الإلكتروني"#,
            #"الموقع الإلكتروني"#,
            #"الغرف جاهزة من"#,
            #"المغادرة حتى"#,
            #"بتوقيت الفندق، مثل 14:00."#,
            #"تُحسب الليالي بها. ولا تتغيّر ما دامت هناك حجوزات."#,
            #"المنطقة الزمنية"#,
            #"من منحها"#,
            #"قيمة النجوم من قيمة مانحها."#,
            #"ضريبة القيمة المضافة بالمئة"#,
            #"مثل 12 أو 12.5؛ و0 إن لم توجد."#,
            #"الأسعار تشملها بالفعل"#,
            #"الضريبة السياحية: العملة"#,
            #"ثلاثة أحرف. اترك حقول الضريبة السياحية فارغة إن لم توجد."#,
            #"الضريبة السياحية: للشخص في الليلة"#,
            #"الضريبة السياحية: لعدد من الليالي على الأكثر"#,
            #"اتركه فارغًا إن كانت كل ليلة خاضعة للضريبة."#,
            #"الفئة العمرية {0}: من هو أصغر من"#,
            #"الفئة العمرية {0}: يدفع"#,
            #"من 2 إلى 63 من الحروف اللاتينية الصغيرة والأرقام والواصلات. يظهر في العناوين ولا يمكن تغييره لاحقًا."#,
            #"اكتب من 2 إلى 63 من الحروف اللاتينية الصغيرة والأرقام والواصلات بدءًا بحرف؛ والكلمة الدالة على الجديد محجوزة."#,
        ],
        "en": [
            #"Name and address"#,
            #"Place and contacts"#,
            #"Times"#,
            #"Stars and facilities"#,
            #"Name"#,
            #"About the hotel"#,
            #"Latitude"#,
            #"Longitude"#,
            #"In degrees, such as 43.238949; south and west are negative."#,
            #"Telephone"#,
            #"With the country code, such as +7 727 250 00 00."#,
            #"E-mail"#,
            #"Web site"#,
            #"Rooms are ready from"#,
            #"Guests leave until"#,
            #"By the hotel’s clock, such as 14:00."#,
            #"Nights are counted in it. It stays while there are bookings."#,
            #"Time zone"#,
            #"Who gave them"#,
            #"Stars are worth what their giver is."#,
            #"Value added tax, per cent"#,
            #"Such as 12 or 12.5; 0 where there is none."#,
            #"Prices have it in them already"#,
            #"Tourist tax: currency"#,
            #"Three letters. Leave the tourist tax empty where there is none."#,
            #"Tourist tax: for a person and night"#,
            #"Tourist tax: for so many nights at most"#,
            #"Leave it empty where each night is taxed."#,
            #"Age band {0}: who is younger than"#,
            #"Age band {0}: pays"#,
            #"2 to 63 small Latin letters, digits and hyphens. It stands in addresses and cannot be changed later."#,
            #"Write 2 to 63 small Latin letters, digits and hyphens, a letter first; the word for a new one is taken."#,
        ],
        "ru": [
            #"Название и адрес"#,
            #"Место и контакты"#,
            #"Время"#,
            #"Звёзды и удобства"#,
            #"Название"#,
            #"О гостинице"#,
            #"Широта"#,
            #"Долгота"#,
            #"В градусах, например 43.238949; южная широта и западная долгота — со знаком минус."#,
            #"Телефон"#,
            #"С кодом страны, например +7 727 250 00 00."#,
            #"Электронная почта"#,
            #"Сайт"#,
            #"Заезд с"#,
            #"Выезд до"#,
            #"По часам гостиницы, например 14:00."#,
            #"В нём считаются ночи. Пока есть бронирования, его нельзя изменить."#,
            #"Часовой пояс"#,
            #"Кто присвоил"#,
            #"Звёзды стоят столько, сколько стоит тот, кто их присвоил."#,
            #"НДС, процентов"#,
            #"Например 12 или 12.5; 0, если налога нет."#,
            #"Цены уже включают его"#,
            #"Туристический сбор: валюта"#,
            #"Три буквы. Если туристического сбора нет, оставьте поля пустыми."#,
            #"Туристический сбор: с человека за ночь"#,
            #"Туристический сбор: не более чем за столько ночей"#,
            #"Оставьте пустым, если сбор берётся за каждую ночь."#,
            #"Возрастная группа {0}: моложе"#,
            #"Возрастная группа {0}: платит"#,
            #"От 2 до 63 строчных латинских букв, цифр и дефисов. Оно входит в адреса, изменить его потом нельзя."#,
            #"Напишите от 2 до 63 строчных латинских букв, цифр и дефисов, первой — букву; слово, означающее новое, занято."#,
        ],
        "zh-Hans": [
            #"名称与地址"#,
            #"位置与联系方式"#,
            #"时间"#,
            #"星级与设施"#,
            #"名称"#,
            #"酒店介绍"#,
            #"纬度"#,
            #"经度"#,
            #"以度为单位，例如43.238949；南纬和西经为负。"#,
            #"电话"#,
            #"含国家代码，例如+7 727 250 00 00。"#,
            #"电子邮件"#,
            #"网站"#,
            #"入住时间"#,
            #"退房时间"#,
            #"按酒店当地时间，例如14:00。"#,
            #"住宿夜数按此时区计算。有预订时不能更改。"#,
            #"时区"#,
            #"评定机构"#,
            #"星级的价值取决于评定者。"#,
            #"增值税（%）"#,
            #"例如12或12.5；没有则填0。"#,
            #"价格已含税"#,
            #"旅游税：货币"#,
            #"三个字母。没有旅游税则留空。"#,
            #"旅游税：每人每晚"#,
            #"旅游税：最多计算夜数"#,
            #"每晚都征收则留空。"#,
            #"年龄段{0}：小于"#,
            #"年龄段{0}：支付"#,
            #"2到63个小写拉丁字母、数字和连字符。它会出现在网址中，之后不能更改。"#,
            #"请写2到63个小写拉丁字母、数字和连字符，首位为字母；表示新建的词已被占用。"#,
        ],
    ])
}
