import FeatureKit
import Primitives
import StrictJSON

/// A plan under way: two steps done, one under way, one overdue, one to come, and a meeting of ministers.
enum ActionPlanDemo {
    static func acts(on day: UTCDate) -> [DemoAct] { [.plan(done(on: day) + toCome(on: day))] }

    private static func done(on day: UTCDate) -> [JSON] {
        [
            entry(
                "collect-barriers", 1,
                [
                    "en": "Collect the barriers that travellers meet", "ru": "Собрать препятствия, с которыми сталкиваются путешественники",
                    "zh": "收集旅客遇到的障碍", "ar": "جمع العوائق التي يلقاها المسافرون",
                ],
                ["en": "The member cities", "ru": "Города-участники", "zh": "成员城市", "ar": "المدن الأعضاء"], due: day.adding(days: -120), .done,
                done: day.adding(days: -130)),
            entry(
                "compare-rules", 2,
                [
                    "en": "Compare the countries' visa rules", "ru": "Сопоставить визовые правила стран", "zh": "比较各国签证规则",
                    "ar": "مقارنة قواعد التأشيرات في البلدان",
                ],
                ["en": "The secretariat", "ru": "Секретариат", "zh": "秘书处", "ar": "الأمانة"], due: day.adding(days: -60), .done,
                done: day.adding(days: -61)),
            entry(
                "draft-agreement", 3,
                [
                    "en": "Draft the agreement on one visa", "ru": "Подготовить проект соглашения о единой визе", "zh": "起草统一签证协定",
                    "ar": "صياغة اتفاق التأشيرة الواحدة",
                ],
                [
                    "en": "Ministries of foreign affairs, the secretariat", "ru": "Министерства иностранных дел, секретариат", "zh": "各国外交部、秘书处",
                    "ar": "وزارات الخارجية والأمانة",
                ],
                due: day.adding(days: -10), .underWay, done: nil),
        ]
    }

    private static func toCome(on day: UTCDate) -> [JSON] {
        [
            entry(
                "national-consultations", 4,
                [
                    "en": "Consult border and tourism authorities", "ru": "Консультации с пограничными и туристическими ведомствами",
                    "zh": "征询边检与旅游部门意见", "ar": "مشاورة سلطات الحدود والسياحة",
                ],
                [
                    "en": "The countries that wish to accede", "ru": "Страны, желающие присоединиться", "zh": "有意加入的国家",
                    "ar": "البلدان الراغبة في الانضمام",
                ], due: day.adding(days: 90),
                .underWay, done: nil),
            entry(
                "first-visas", 5, ["en": "Issue the first visas", "ru": "Выдать первые визы", "zh": "签发首批签证", "ar": "إصدار أولى التأشيرات"],
                ["en": "The countries that have acceded", "ru": "Присоединившиеся страны", "zh": "已加入的国家", "ar": "البلدان المنضمة"],
                due: day.adding(days: 360), .planned,
                done: nil),
            entry(
                "ministerial-meeting", 6,
                [
                    "en": "Meeting of the ministers on the Silk Road Tourist Visa",
                    "ru": "Встреча министров по туристической визе Шёлкового пути", "zh": "丝绸之路旅游签证部长级会议",
                    "ar": "اجتماع الوزراء بشأن تأشيرة طريق الحرير السياحية",
                ],
                [
                    "en": "The secretariat with the host", "ru": "Секретариат и принимающая сторона", "zh": "秘书处与东道主",
                    "ar": "الأمانة والبلد المضيف",
                ], due: day.adding(days: 45), .planned,
                done: nil, isMeeting: true),
        ]
    }

    /// What each of them is about, by its slug.
    private static let summaries: [String: JSON] = [
        "collect-barriers": [
            "en": "What stops travellers is collected from cities and from travellers themselves, and stays public until it is answered.",
            "ru": "Что мешает путешественникам, собирается у городов и у самих путешественников и остаётся на виду, пока не получит ответа.",
            "zh": "从各城市和旅客处收集阻碍，并公开至得到答复为止。",
            "ar": "يُجمع ما يعيق المسافرين من المدن ومن المسافرين أنفسهم، ويبقى معلنًا حتى يُجاب عنه.",
        ],
        "compare-rules": [
            "en":
                "The rules of all countries stand side by side, with their sources and their age, so that one visa can be drafted on what is asked today.",
            "ru": "Правила всех стран собраны рядом, с источниками и датами, чтобы единая виза исходила из того, что требуется сегодня.",
            "zh": "各国规定连同来源和日期并列，以便据现状起草统一签证。",
            "ar": "قواعد كل البلدان جنبًا إلى جنب مع مصادرها وتواريخها، لتُصاغ التأشيرة الواحدة على ما يُطلب اليوم.",
        ],
        "draft-agreement": [
            "en":
                "The text says who gets the visa, for how many days in all countries together, what it costs, and how a country accedes and withdraws.",
            "ru":
                "Текст определяет, кто получает визу, на сколько дней во всех странах вместе, сколько она стоит и как страна присоединяется и выходит.",
            "zh": "文本规定谁可获得签证、各国合计停留天数、费用以及国家如何加入和退出。",
            "ar": "يحدد النص من ينال التأشيرة، ولكم يوم في كل البلدان معًا، وكم رسومها، وكيف ينضم البلد وينسحب.",
        ],
        "national-consultations": [
            "en": "Border guards, tourism authorities and carriers say what they need to recognise a visa that another country has issued.",
            "ru": "Пограничные службы, ведомства по туризму и перевозчики говорят, что им нужно, чтобы признавать визу, выданную другой страной.",
            "zh": "边检、旅游部门和承运人说明承认他国所发签证需要什么。",
            "ar": "يقول حرس الحدود وسلطات السياحة والناقلون ما يحتاجونه للاعتراف بتأشيرة أصدرها بلد آخر.",
        ],
        "first-visas": [
            "en": "Countries that have acceded issue the first visas to groups of travellers, and report what happens at each border.",
            "ru": "Присоединившиеся страны выдают первые визы группам путешественников и сообщают, что происходит на каждой границе.",
            "zh": "已加入的国家向旅行团发放首批签证，并报告各边境的情况。",
            "ar": "تصدر البلدان المنضمة أولى التأشيرات لمجموعات من المسافرين، وتبلّغ بما يجري عند كل حدود.",
        ],
        "ministerial-meeting": [
            "en": "The ministers settle what the drafts leave open, and name the day from which the first countries take part.",
            "ru": "Министры решают то, что осталось открытым, и называют день, с которого участвуют первые страны.",
            "zh": "各部长商定草案未决事项，并确定首批国家参加的日期。",
            "ar": "يحسم الوزراء ما تتركه المسودات مفتوحًا، ويسمّون اليوم الذي تشارك منه أولى البلدان.",
        ],
    ]

    private static func entry(
        _ slug: String, _ order: Int64, _ title: JSON, _ owners: JSON, due: UTCDate, _ progress: ActionKind.Progress, done: UTCDate?,
        isMeeting: Bool = false
    ) -> JSON {
        var body = JSONObject([
            ("title", title), ("summary", summaries[slug] ?? title), ("owners", owners), ("order", .integer(order)),
            ("due", .string(due.description)),
            ("form", .string((isMeeting ? ActionKind.Form.meeting : .step).rawValue)), ("progress", .string(progress.rawValue)),
        ])
        body["done"] = done.map { .string($0.description) }
        return ["type": .string(RegisterSubmitted<ActionKind>.name), "key": .string("secretariat/\(slug)"), "body": .object(body)]
    }
}
