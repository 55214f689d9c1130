// Written by seeds/messages.py from silkRoad.*.json beside this file. Not to be edited.
// swift-format-ignore-file

import Primitives
import Web

/// The sentences of `silkRoad`.
enum SilkRoadText {
    static var recordTerms: Message { Message(catalogue, 0) }
    static var recordAccession: Message { Message(catalogue, 1) }
    static var title: Message { Message(catalogue, 2) }
    static var lede: Message { Message(catalogue, 3) }
    static var terms: Message { Message(catalogue, 4) }
    static var termsNone: Message { Message(catalogue, 5) }
    static var who: Message { Message(catalogue, 6) }
    static var whoText: Message { Message(catalogue, 7) }
    static var stay: Message { Message(catalogue, 8) }
    static var stayNote: Message { Message(catalogue, 9) }
    static var fee: Message { Message(catalogue, 10) }
    static var processing: Message { Message(catalogue, 11) }
    static func processingDays(count: some BinaryInteger) -> Message { Message(catalogue, 12, [.integer(Int64(clamping: count))]) }
    static var text: Message { Message(catalogue, 13) }
    static var openText: Message { Message(catalogue, 14) }
    static var members: Message { Message(catalogue, 15) }
    static func membersCount(count: some BinaryInteger) -> Message { Message(catalogue, 16, [.integer(Int64(clamping: count))]) }
    static var membersNone: Message { Message(catalogue, 17) }
    static var columnCountry: Message { Message(catalogue, 18) }
    static var columnSince: Message { Message(catalogue, 19) }
    static var columnSpares: Message { Message(catalogue, 20) }
    static var columnCity: Message { Message(catalogue, 21) }
    static var columnLetter: Message { Message(catalogue, 22) }
    static var columnEntry: Message { Message(catalogue, 23) }
    static func from(day: UTCDate) -> Message { Message(catalogue, 24, [.date(day)]) }
    static func fromTo(from: UTCDate, to: UTCDate) -> Message { Message(catalogue, 25, [.date(from), .date(to)]) }
    static func spares(count: some BinaryInteger) -> Message { Message(catalogue, 26, [.integer(Int64(clamping: count))]) }
    static var letter: Message { Message(catalogue, 27) }
    static func entry(index: some BinaryInteger) -> Message { Message(catalogue, 28, [.integer(Int64(clamping: index))]) }
    static var digest: Message { Message(catalogue, 29) }
    static var missing: Message { Message(catalogue, 30) }
    static var matrix: Message { Message(catalogue, 31) }
    static var matrixLede: Message { Message(catalogue, 32) }
    static var cell: Message { Message(catalogue, 33) }
    static var journey: Message { Message(catalogue, 34) }
    static var all: Message { Message(catalogue, 35) }
    static var asData: Message { Message(catalogue, 36) }

    static let catalogue = Catalogue("silkRoad", [
        "ar": [
            #"شروط تأشيرة طريق الحرير السياحية"#,
            #"الانضمام إلى تأشيرة طريق الحرير السياحية"#,
            #"تأشيرة طريق الحرير السياحية"#,
            #"تأشيرة واحدة للسياح في كل دولة انضمت إليها. تنضم كل دولة بنفسها، برسالة من وزارتها."#,
            #"ما تسمح به"#,
            #"لم يُتفق على الشروط بعد. تنشرها الأمانة متى اتفق عليها الوزراء."#,
            #"لمن"#,
            #"للسياح من كل الجنسيات حاملي الجوازات العادية الذين يُسمح لهم بالدخول أصلًا"#,
            #"الإقامة"#,
            #"تُحسب الأيام في كل الدول المنضمة معًا، ويجوز الدخول والخروج مرارًا."#,
            #"الرسوم"#,
            #"مدة المعالجة"#,
            #"{0, zero: # يوم | one: يوم واحد | two: يومان | few: # أيام | many: # يومًا | other: # يوم}"#,
            #"النص"#,
            #"اقرأ النص المتفق عليه"#,
            #"الدول المنضمة"#,
            #"{0, zero: لا تشارك اليوم أي دولة | one: تشارك اليوم دولة واحدة | two: تشارك اليوم دولتان | few: تشارك اليوم # دول | many: تشارك اليوم # دولة | other: تشارك اليوم # دولة}."#,
            #"لم تنضم أي دولة بعد. تنشر ذلك مدينة من الدولة مع رسالة الوزارة."#,
            #"الدولة"#,
            #"المشاركة"#,
            #"تغني عن تأشيرة"#,
            #"نشرته"#,
            #"الرسالة"#,
            #"القيد"#,
            #"من {0}"#,
            #"من {0} إلى {1}"#,
            #"{0, zero: # جنسية | one: جنسية واحدة | two: جنسيتين | few: # جنسيات | many: # جنسية | other: # جنسية}"#,
            #"رسالة الوزارة"#,
            #"القيد {0}"#,
            #"بصمة SHA-256 للرسالة"#,
            #"من المنطقة، ليس بعد"#,
            #"المنطقة مع تأشيرة طريق الحرير"#,
            #"يقف حرفها الخاص حيث تغني هذه التأشيرة عن غيرها."#,
            #"تأشيرة طريق الحرير السياحية"#,
            #"تحقق من رحلة"#,
            #"التأشيرات"#,
            #"الشيء نفسه كبيانات"#,
        ],
        "en": [
            #"Terms of the Silk Road Tourist Visa"#,
            #"Accession to the Silk Road Tourist Visa"#,
            #"Silk Road Tourist Visa"#,
            #"One visa for tourists in every country that has acceded. Each country accedes by itself, with its ministry’s letter."#,
            #"What it allows"#,
            #"The terms have not been agreed yet. The secretariat publishes them once the ministers have."#,
            #"For whom"#,
            #"Tourists of every nationality with an ordinary passport who are admitted at all"#,
            #"Stay"#,
            #"Days in all countries that have acceded count together; one may come and go."#,
            #"Fee"#,
            #"Takes"#,
            #"{0, one: # day | other: # days}"#,
            #"Text"#,
            #"Read the agreed text"#,
            #"Countries that have acceded"#,
            #"{0, one: # country takes | other: # countries take} part today."#,
            #"No country has acceded yet. A city of the country publishes it, with the ministry’s letter."#,
            #"Country"#,
            #"Takes part"#,
            #"Spares a visa"#,
            #"Published by"#,
            #"Letter"#,
            #"Entry"#,
            #"from {0} on"#,
            #"from {0} to {1}"#,
            #"to {0, one: # nationality | other: # nationalities}"#,
            #"Ministry’s letter"#,
            #"Entry {0}"#,
            #"SHA-256 of the letter"#,
            #"Of the region, not yet"#,
            #"Region with the Silk Road visa"#,
            #"Its own letter stands where this visa does instead of another."#,
            #"Silk Road Tourist Visa"#,
            #"Check a journey"#,
            #"Visas"#,
            #"The same as data"#,
        ],
        "ru": [
            #"Условия туристической визы Шёлкового пути"#,
            #"Присоединение к туристической визе Шёлкового пути"#,
            #"Туристическая виза Шёлкового пути"#,
            #"Одна виза для туристов во всех присоединившихся странах. Каждая страна присоединяется сама, письмом своего министерства."#,
            #"Что она разрешает"#,
            #"Условия ещё не согласованы. Секретариат опубликует их, когда о них договорятся министры."#,
            #"Для кого"#,
            #"Для туристов любого гражданства с обычным паспортом, которых вообще впускают"#,
            #"Срок"#,
            #"Дни во всех присоединившихся странах считаются вместе; въезжать и выезжать можно сколько угодно раз."#,
            #"Сбор"#,
            #"Рассмотрение"#,
            #"{0, one: # день | few: # дня | many: # дней | other: # дня}"#,
            #"Текст"#,
            #"Прочитать согласованный текст"#,
            #"Присоединившиеся страны"#,
            #"Сегодня {0, one: участвует # страна | few: участвуют # страны | many: участвуют # стран | other: участвуют # страны}."#,
            #"Ни одна страна ещё не присоединилась. Об этом сообщает город страны с письмом министерства."#,
            #"Страна"#,
            #"Участвует"#,
            #"Избавляет от визы"#,
            #"Опубликовал город"#,
            #"Письмо"#,
            #"Запись"#,
            #"с {0}"#,
            #"с {0} по {1}"#,
            #"{0, one: # гражданство | few: # гражданства | many: # гражданств | other: # гражданства}"#,
            #"Письмо министерства"#,
            #"Запись {0}"#,
            #"SHA-256 письма"#,
            #"Из региона ещё не присоединились"#,
            #"Регион с визой Шёлкового пути"#,
            #"Своя буква стоит там, где эта виза заменяет другую."#,
            #"Туристическая виза Шёлкового пути"#,
            #"Проверить поездку"#,
            #"Визы"#,
            #"То же как данные"#,
        ],
        "zh-Hans": [
            #"丝绸之路旅游签证条款"#,
            #"加入丝绸之路旅游签证"#,
            #"丝绸之路旅游签证"#,
            #"一张签证通行所有加入国，供游客使用。各国凭本国部委来函自行加入。"#,
            #"允许的内容"#,
            #"条款尚未商定。各国部长商定后由秘书处公布。"#,
            #"适用对象"#,
            #"持普通护照、可获准入境的各国游客"#,
            #"停留"#,
            #"在所有加入国的天数合并计算；可多次往返。"#,
            #"费用"#,
            #"办理时间"#,
            #"{0, other: # 天}"#,
            #"文本"#,
            #"阅读商定文本"#,
            #"已加入的国家"#,
            #"目前有 {0, other: # 个国家} 加入。"#,
            #"尚无国家加入。由该国城市凭部委来函发布。"#,
            #"国家"#,
            #"加入时间"#,
            #"可省签证"#,
            #"发布城市"#,
            #"来函"#,
            #"条目"#,
            #"自{0}起"#,
            #"{0}至{1}"#,
            #"{0, other: # 个国籍}"#,
            #"部委来函"#,
            #"第 {0} 条"#,
            #"来函的 SHA-256"#,
            #"本地区尚未加入"#,
            #"丝路签证下的区域矩阵"#,
            #"此签证可代替其他签证之处，标以专用字母。"#,
            #"丝绸之路旅游签证"#,
            #"查询行程"#,
            #"签证"#,
            #"以数据形式查看"#,
        ],
    ])
}
