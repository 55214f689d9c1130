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

    private static let summary: JSON = [
        "en": "Part of the way to one visa for the countries of the Silk Road that wish it.",
        "ru": "Часть пути к единой визе для стран Шёлкового пути, которые этого хотят.",
        "zh": "实现有意国家统一丝绸之路签证的一步。", "ar": "خطوة نحو تأشيرة واحدة لبلدان طريق الحرير التي ترغب فيها.",
    ]

    private static func entry(
        _ slug: String, _ order: Int64, _ title: JSON, _ owners: JSON, due: UTCDate, _ progress: ActionKind.Progress, done: UTCDate?,
        isMeeting: Bool = false
    ) -> JSON {
        var body = JSONObject([
            ("title", title), ("summary", summary), ("owners", owners), ("order", .integer(order)), ("due", .string(due.description)),
            ("form", .string((isMeeting ? ActionKind.Form.meeting : .step).rawValue)), ("progress", .string(progress.rawValue)),
        ])
        body["done"] = done.map { .string($0.description) }
        return ["type": .string(RegisterSubmitted<ActionKind>.name), "key": .string("secretariat/\(slug)"), "body": .object(body)]
    }
}
