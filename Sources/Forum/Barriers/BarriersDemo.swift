import FeatureKit
import Primitives
import StrictJSON

/// Three barriers: one answered, one solved, one that nobody has answered yet; and a traveller's report that waits to be read.
enum BarriersDemo {
    static var acts: [DemoAct] {
        guard let almaty = CityID("almaty"), let samarkand = CityID("samarkand"), let bishkek = CityID("bishkek"), let dushanbe = CityID("dushanbe")
        else { return [] }
        return [
            .publish(almaty, [fee]), .publish(samarkand, [queue]), .publish(bishkek, [form]),
            .turn(1, by: ParticipantID(almaty)) { [try await answer("samarkand/night-train-border-stop", by: "almaty", .answered, train, $0)] },
            .turn(1, by: ParticipantID(dushanbe)) { [try await answer("almaty/visa-fee-in-cash", by: "dushanbe", .solved, cards, $0)] },
            .office(nil, at: ParticipantID(almaty), report),
        ]
    }

    private static func answer(
        _ key: String, by city: String, _ outcome: BarrierAnswer.Outcome, _ text: JSON, _ index: DemoAct.Places
    ) async throws -> JSON {
        let place = try await index(RegisterSubmitted<BarrierKind>.name, key)
        return [
            "type": .string(BarrierAnswered.name), "key": .string("\(key)/\(city)"),
            "body": ["outcome": .string(outcome.rawValue), "index": .integer(place), "text": text],
        ]
    }

    private static let train: JSON = [
        "en": "The border guards of both sides have been asked for one check on the moving train; a trial is planned for the spring timetable.",
        "ru": "Пограничные службы обеих сторон получили предложение о единой проверке в пути; испытание намечено к весеннему расписанию.",
        "zh": "已请双方边检在行车途中一次查验，计划在春季列车时刻表中试行。", "ar": "طُلب من حرس الحدود في الجانبين فحص واحد في أثناء السير، والتجربة مقررة مع جدول الربيع.",
    ]
    private static let cards: JSON = [
        "en": "Cards are taken at the counter of the airport since 1 November.", "ru": "С 1 ноября в окне аэропорта принимают карты.",
        "zh": "自11月1日起，机场窗口接受银行卡。", "ar": "تُقبل البطاقات في شباك المطار منذ 1 نوفمبر.",
    ]
    /// What a traveller sends by the form of the site; it waits there until somebody of the city has read it.
    private static let report: [DemoAct.Step] = [
        .open("/visa/barriers/report"), .pause(seconds: 5),
        .send(
            form: "/visa/barriers/report",
            [
                "country": "KZ", "nationality": "IT", "sort": "information", "title": "The registration desk moved, and the signs did not",
                "text": "At the station the signs still lead to the old office. It took us two hours to find the new one.",
            ]),
    ]

    private static func entry(_ key: String, _ body: JSON) -> JSON {
        ["type": .string(RegisterSubmitted<BarrierKind>.name), "key": .string(key), "body": body]
    }

    private static let fee = entry(
        "almaty/visa-fee-in-cash",
        [
            "title": [
                "en": "The visa fee is taken in cash alone", "ru": "Визовый сбор принимают только наличными", "zh": "签证费只收现金",
                "ar": "رسم التأشيرة نقدًا فقط",
            ],
            "summary": [
                "en": "On arrival at the airport the fee could be paid in dollars in cash only; the nearest machine was behind the border.",
                "ru": "В аэропорту сбор можно было заплатить только наличными долларами; ближайший банкомат — за границей контроля.",
                "zh": "抵达机场时只能用美元现金缴费，而最近的取款机在边检之后。", "ar": "عند الوصول إلى المطار لم يكن الدفع ممكنًا إلا نقدًا بالدولار، وأقرب صراف آلي بعد الحدود.",
            ],
            "country": "TJ", "sort": "fee", "source": "traveller", "met": "2026-10-12",
        ])
    private static let queue = entry(
        "samarkand/night-train-border-stop",
        [
            "title": [
                "en": "The night train stands four hours at the border", "ru": "Ночной поезд стоит на границе четыре часа", "zh": "夜间列车在边境停留四小时",
                "ar": "قطار الليل يقف أربع ساعات على الحدود",
            ],
            "summary": [
                "en": "Both sides check passports one after the other; travellers ask for one check on the moving train.",
                "ru": "Обе стороны проверяют паспорта по очереди; путешественники просят одну проверку в пути.",
                "zh": "双方先后查验护照，旅客希望在行车途中一次查验。", "ar": "يفحص الطرفان الجوازات تباعًا، ويطلب المسافرون فحصًا واحدًا في أثناء السير.",
            ],
            "country": "KZ", "sort": "crossing", "source": "city",
        ])
    private static let form = entry(
        "bishkek/online-form-in-one-language",
        [
            "title": [
                "en": "The online form is in one language", "ru": "Электронная анкета только на одном языке", "zh": "在线表格只有一种语言",
                "ar": "الاستمارة الإلكترونية بلغة واحدة",
            ],
            "summary": [
                "en": "Travellers of the Silk Road cannot read the form for the e-visa; a version in Russian, Chinese and Arabic is asked for.",
                "ru": "Путешественники не могут прочесть анкету; просят версии на русском, китайском и арабском.",
                "zh": "丝绸之路旅客看不懂电子签证表格，请求提供俄文、中文和阿拉伯文版本。",
                "ar": "لا يستطيع مسافرو طريق الحرير قراءة الاستمارة، ويطلبون نسخًا بالروسية والصينية والعربية.",
            ],
            "country": "IN", "sort": "information", "source": "city",
        ])
}
