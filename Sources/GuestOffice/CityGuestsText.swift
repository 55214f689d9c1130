// Written by seeds/messages.py from cityGuests.*.json beside this file. Not to be edited.
// swift-format-ignore-file

import Primitives
import Web

/// The sentences of `cityGuests`.
enum CityGuestsText {
    static var title: Message { Message(catalogue, 0) }
    static var lede: Message { Message(catalogue, 1) }
    static var know: Message { Message(catalogue, 2) }
    static var registrationForeigners: Message { Message(catalogue, 3) }
    static var registrationEveryone: Message { Message(catalogue, 4) }
    static var registrationUnknown: Message { Message(catalogue, 5) }
    static var source: Message { Message(catalogue, 6) }
    static var sourceKazakhstan: Message { Message(catalogue, 7) }
    static var sourceUzbekistan: Message { Message(catalogue, 8) }
    static var privacy: Message { Message(catalogue, 9) }
    static var statistics: Message { Message(catalogue, 10) }
    static var statisticsNote: Message { Message(catalogue, 11) }
    static var noStatistics: Message { Message(catalogue, 12) }
    static var month: Message { Message(catalogue, 13) }
    static var arrivals: Message { Message(catalogue, 14) }
    static var nights: Message { Message(catalogue, 15) }
    static var nationality: Message { Message(catalogue, 16) }
    static var others: Message { Message(catalogue, 17) }
    static var otherPurposes: Message { Message(catalogue, 18) }
    static var fewerThanFive: Message { Message(catalogue, 19) }
    static func latest(month: String) -> Message { Message(catalogue, 20, [.text(month)]) }
    static func purposes(month: String) -> Message { Message(catalogue, 21, [.text(month)]) }
    static var purpose: Message { Message(catalogue, 22) }
    static var stateless: Message { Message(catalogue, 23) }
    static var refugee: Message { Message(catalogue, 24) }
    static var other: Message { Message(catalogue, 25) }
    static var unknown: Message { Message(catalogue, 26) }

    static let catalogue = Catalogue("cityGuests", [
        "ar": [
            #"ضيوف المدينة"#,
            #"من يزور هذه المدينة، وما يحتاج نزيل الفندق هنا إلى معرفته."#,
            #"ما تحتاج إلى معرفته"#,
            #"إن لم تكن مواطنًا لهذه الدولة يُبلغ فندقك السلطات بإقامتك. أحضر جواز سفرك عند الوصول."#,
            #"يُبلغ فندقك السلطات بإقامتك عند وصولك. أحضر جواز سفرك أو بطاقة هويتك."#,
            #"أحضر جواز سفرك أو بطاقة هويتك: على فندقك أن يسجّلك."#,
            #"المصدر"#,
            #"قرار حكومة كازاخستان رقم 148 بتاريخ 21 يناير 2012: على من يستضيف أجنبياً إبلاغ دائرة الهجرة خلال ثلاثة أيام عمل عبر eqonaq.kz أو vmp.gov.kz"#,
            #"قرارا مجلس وزراء أوزبكستان رقم 845 بتاريخ 22 أكتوبر 2018 ورقم 433 بتاريخ 10 يوليو 2020: يُدخل جميع النزلاء، ومنهم المواطنون، في نظام E-mehmon عند وصولهم"#,
            #"ما يدوّنه الفندق عنك مشفّر بمفتاح خاص بك. لك أن تحصل عليه كله وأن يُمحى حين لا يعود القانون يطلبه: اسأل فندقك أو مسؤول الخصوصية في المدينة."#,
            #"الضيوف بحسب الشهر"#,
            #"لا تُعرض وحدها مجموعات أقل من خمسة ضيوف، ولا ما يكشفها. يُعدّ الشهر مرة واحدة بعد انتهائه."#,
            #"لم يُعدّ أي شهر بعد. يظهر أولها هنا بعد أيام من انتهائه."#,
            #"الشهر"#,
            #"الوصول"#,
            #"الليالي"#,
            #"من"#,
            #"بلدان أخرى معًا"#,
            #"أغراض أخرى معًا"#,
            #"أقل من خمسة"#,
            #"من أين جاء الضيوف في {0}"#,
            #"لماذا جاؤوا في {0}"#,
            #"الغرض"#,
            #"عديمو الجنسية"#,
            #"لاجئون"#,
            #"آخرون"#,
            #"غير معروف"#,
        ],
        "en": [
            #"City Guests"#,
            #"Who visits this city, and what a guest of a hotel here needs to know."#,
            #"What you need to know"#,
            #"If you are not a citizen of this country, your hotel tells the authorities of your stay. Bring your passport when you arrive."#,
            #"Your hotel tells the authorities of your stay when you arrive. Bring your passport or identity card."#,
            #"Bring your passport or identity card: your hotel has to register you."#,
            #"Source"#,
            #"Government of Kazakhstan, decree 148 of 21 January 2012: whoever receives a foreigner tells the migration service within three working days, by eqonaq.kz or vmp.gov.kz"#,
            #"Cabinet of Ministers of Uzbekistan, resolutions 845 of 22 October 2018 and 433 of 10 July 2020: all guests, citizens among them, are entered into E-mehmon when they arrive"#,
            #"What the hotel writes down of you is sealed by a key of your own. You may have all of it, and have it erased when the law no longer asks for it: ask your hotel, or the city’s privacy officer."#,
            #"Guests by month"#,
            #"Groups of fewer than five guests are not shown by themselves, and neither is what would give them away. A month is counted once, when it is over."#,
            #"No month has been counted yet. The first appears here a few days after its end."#,
            #"Month"#,
            #"Arrivals"#,
            #"Nights"#,
            #"From"#,
            #"Other countries together"#,
            #"Other purposes together"#,
            #"fewer than five"#,
            #"Where guests came from in {0}"#,
            #"Why they came in {0}"#,
            #"Purpose"#,
            #"stateless persons"#,
            #"refugees"#,
            #"others"#,
            #"not known"#,
        ],
        "ru": [
            #"Гости города"#,
            #"Кто приезжает в этот город и что нужно знать гостю гостиницы."#,
            #"Что нужно знать"#,
            #"Если вы не гражданин этой страны, гостиница сообщит властям о вашем пребывании. Возьмите паспорт с собой при заезде."#,
            #"Гостиница сообщает властям о вашем пребывании при заезде. Возьмите паспорт или удостоверение личности."#,
            #"Возьмите паспорт или удостоверение личности: гостиница обязана вас зарегистрировать."#,
            #"Источник"#,
            #"Постановление Правительства Республики Казахстан от 21 января 2012 года № 148: принимающая сторона извещает миграционную службу о прибытии иностранца в течение трёх рабочих дней через eqonaq.kz или vmp.gov.kz"#,
            #"Постановления Кабинета Министров Республики Узбекистан от 22 октября 2018 года № 845 и от 10 июля 2020 года № 433: все гости, в том числе граждане, вносятся в E-mehmon по прибытии"#,
            #"То, что гостиница записывает о вас, зашифровано вашим отдельным ключом. Вы можете получить всё это и потребовать удаления, когда закон больше не требует хранения: обратитесь в гостиницу или к ответственному за данные в городе."#,
            #"Гости по месяцам"#,
            #"Группы меньше пяти гостей отдельно не показываются, как и то, что их выдало бы. Месяц подсчитывается один раз, когда он прошёл."#,
            #"Ещё ни один месяц не подсчитан. Первый появится через несколько дней после его окончания."#,
            #"Месяц"#,
            #"Заезды"#,
            #"Ночи"#,
            #"Откуда"#,
            #"Другие страны вместе"#,
            #"Другие цели вместе"#,
            #"меньше пяти"#,
            #"Откуда приехали гости: {0}"#,
            #"Зачем приехали: {0}"#,
            #"Цель"#,
            #"лица без гражданства"#,
            #"беженцы"#,
            #"прочие"#,
            #"неизвестно"#,
        ],
        "zh-Hans": [
            #"城市住客"#,
            #"谁来到这座城市，以及酒店住客须知。"#,
            #"住客须知"#,
            #"如您不是本国公民，酒店会向主管部门申报您的住宿。到店时请携带护照。"#,
            #"酒店会在您到店时向主管部门申报。请携带护照或身份证。"#,
            #"请携带护照或身份证，酒店须为您登记。"#,
            #"来源"#,
            #"哈萨克斯坦政府 2012 年 1 月 21 日第 148 号决定：接待外国人的一方须在三个工作日内通过 eqonaq.kz 或 vmp.gov.kz 通知移民局"#,
            #"乌兹别克斯坦内阁 2018 年 10 月 22 日第 845 号和 2020 年 7 月 10 日第 433 号决议：所有客人（包括本国公民）到店时均须录入 E-mehmon"#,
            #"酒店登记的您的信息以您专属的密钥加密。您可以索取全部内容，并在法律不再要求保存时要求删除：请联系酒店或本市隐私专员。"#,
            #"按月住客统计"#,
            #"少于五人的群体不单独显示，可推算出其数值的内容也不显示。每月结束后统计一次。"#,
            #"尚无统计。首个月份结束数日后会显示在此。"#,
            #"月份"#,
            #"到达人次"#,
            #"过夜数"#,
            #"来自"#,
            #"其他国家合计"#,
            #"其他目的合计"#,
            #"少于五人"#,
            #"{0} 住客来源"#,
            #"{0} 来访目的"#,
            #"目的"#,
            #"无国籍人"#,
            #"难民"#,
            #"其他"#,
            #"未知"#,
        ],
    ])
}
