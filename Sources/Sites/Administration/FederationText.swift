// Written by seeds/messages.py from federation.*.json beside this file. Not to be edited.
// swift-format-ignore-file

import Primitives
import Web

/// The sentences of `federation`.
enum FederationText {
    static var title: Message { Message(catalogue, 0) }
    static var lede: Message { Message(catalogue, 1) }
    static var link: Message { Message(catalogue, 2) }
    static var verified: Message { Message(catalogue, 3) }
    static var checkpoint: Message { Message(catalogue, 4) }
    static var lastContact: Message { Message(catalogue, 5) }
    static var nextTry: Message { Message(catalogue, 6) }
    static var noTry: Message { Message(catalogue, 7) }
    static func failures(count: some BinaryInteger) -> Message { Message(catalogue, 8, [.integer(Int64(clamping: count))]) }
    static var lastError: Message { Message(catalogue, 9) }
    static var never: Message { Message(catalogue, 10) }
    static var none: Message { Message(catalogue, 11) }
    static var tryNow: Message { Message(catalogue, 12) }
    static var tryNote: Message { Message(catalogue, 13) }
    static var tried: Message { Message(catalogue, 14) }
    static var haltTitle: Message { Message(catalogue, 15) }
    static func haltText(command: String) -> Message { Message(catalogue, 16, [.text(command)]) }
    static var keys: Message { Message(catalogue, 17) }
    static var keysNote: Message { Message(catalogue, 18) }
    static var what: Message { Message(catalogue, 19) }
    static var mark: Message { Message(catalogue, 20) }
    static var since: Message { Message(catalogue, 21) }
    static var until: Message { Message(catalogue, 22) }
    static var signingKey: Message { Message(catalogue, 23) }
    static var fingerprint: Message { Message(catalogue, 24) }
    static var certificate: Message { Message(catalogue, 25) }
    static var witnessKey: Message { Message(catalogue, 26) }
    static var root: Message { Message(catalogue, 27) }
    static var logKey: Message { Message(catalogue, 28) }
    static var authority: Message { Message(catalogue, 29) }
    static func version(number: some BinaryInteger) -> Message { Message(catalogue, 30, [.integer(Int64(clamping: number))]) }
    static var cities: Message { Message(catalogue, 31) }
    static var citiesNote: Message { Message(catalogue, 32) }
    static var city: Message { Message(catalogue, 33) }
    static var followed: Message { Message(catalogue, 34) }
    static var lag: Message { Message(catalogue, 35) }
    static var level: Message { Message(catalogue, 36) }
    static func entries(count: some BinaryInteger) -> Message { Message(catalogue, 37, [.integer(Int64(clamping: count))]) }
    static var told: Message { Message(catalogue, 38) }
    static var notTold: Message { Message(catalogue, 39) }
    static var suspended: Message { Message(catalogue, 40) }
    static var documents: Message { Message(catalogue, 41) }
    static var settings: Message { Message(catalogue, 42) }
    static var settingsLede: Message { Message(catalogue, 43) }
    static var setting: Message { Message(catalogue, 44) }
    static var value: Message { Message(catalogue, 45) }
    static var identity: Message { Message(catalogue, 46) }
    static var names: Message { Message(catalogue, 47) }
    static var country: Message { Message(catalogue, 48) }
    static var forum: Message { Message(catalogue, 49) }
    static var address: Message { Message(catalogue, 50) }
    static var coordinator: Message { Message(catalogue, 51) }
    static var quorum: Message { Message(catalogue, 52) }
    static func troubled(count: some BinaryInteger) -> Message { Message(catalogue, 53, [.integer(Int64(clamping: count))]) }
    static func everyCity(count: some BinaryInteger) -> Message { Message(catalogue, 54, [.integer(Int64(clamping: count))]) }
    static var whichCities: Message { Message(catalogue, 55) }
    static var noTrouble: Message { Message(catalogue, 56) }
    static var troubleNote: Message { Message(catalogue, 57) }
    static var timeFrom: Message { Message(catalogue, 58) }
    static var fromItself: Message { Message(catalogue, 59) }
    static var fromUse: Message { Message(catalogue, 60) }
    static var fromAuthority: Message { Message(catalogue, 61) }
    static var fromStart: Message { Message(catalogue, 62) }

    static let catalogue = Catalogue("federation", [
        "ar": [
            #"الاتحاد"#,
            #"كيف يقف هذا الموقع من الأمانة ومن المدن الأخرى."#,
            #"الأمانة"#,
            #"ما تُحقق منه من السجل"#,
            #"توقيع نقطة التحقق"#,
            #"آخر اتصال"#,
            #"المحاولة التالية"#,
            #"لا شيء ينتظر بعد إخفاق"#,
            #"{0, zero: لا إخفاق متتاليًا | one: إخفاق واحد | two: إخفاقان متتاليان | few: # إخفاقات متتالية | many: # إخفاقًا متتاليًا | other: # إخفاق متتالٍ}"#,
            #"آخر خطأ"#,
            #"لم يحدث قط"#,
            #"لا يوجد"#,
            #"حاول الآن"#,
            #"يجعل كل ما ينتظر بعد إخفاق يحاول فورًا."#,
            #"جرت المحاولة، وما يظهر هنا هو حال هذه اللحظة."#,
            #"لا يمكن تصديق السجل"#,
            #"لا يُتابَع شيء ولا يُرسَل. تحدث إلى الأمانة بطريق آخر. وبعد أن ينظر شخص في الأمر يواصل الأمر `{0}` من السجل كما هو."#,
            #"المفاتيح والشهادة والجذر"#,
            #"لا تُعرض المفاتيح الخاصة في أي مكان. والأرقام ليقارنها شخصان بالهاتف."#,
            #"الشيء"#,
            #"يُعرف بـ"#,
            #"منذ"#,
            #"صالح حتى"#,
            #"مفتاح التوقيع"#,
            #"أرقام كل المفاتيح"#,
            #"الشهادة"#,
            #"مفتاح الشاهد"#,
            #"جذر الثقة"#,
            #"مفتاح السجل"#,
            #"سلطة الشهادات"#,
            #"الإصدار {0}"#,
            #"المدن"#,
            #"كما تخبر عقدة كل مدينة الأمانةَ، كل دقيقة وكلما نما السجل. ولا يثبت ذلك أحد."#,
            #"المدينة"#,
            #"تحققت من"#,
            #"التأخر"#,
            #"مواكبة"#,
            #"{0, zero: لا مدخلات | one: مدخل واحد | two: مدخلان | few: # مداخل | many: # مدخلًا | other: # مدخل}"#,
            #"أخبرت"#,
            #"لم تخبر"#,
            #"موقوفة"#,
            #"وثائق تنتظرها"#,
            #"الإعدادات"#,
            #"كما يعمل الموقع الآن. تُغيَّر في ملف الإعدادات وتسري من التشغيل التالي، ولا تُعرض الأسرار في أي مكان."#,
            #"الإعداد"#,
            #"القيمة"#,
            #"المدينة"#,
            #"الاسم"#,
            #"البلد"#,
            #"المنتدى"#,
            #"العنوان للعقد الأخرى"#,
            #"عنوان الأمانة"#,
            #"عدد الشهود الواجب توقيعهم"#,
            #"بها مشكلة: {0}"#,
            #"كل المدن: {0}"#,
            #"أي مدن"#,
            #"لا مشكلة في أي مدينة: كلها تجيب، ولا مدينة صامتة منذ ساعة أو متأخرة أكثر من ساعة."#,
            #"تظهر هنا المدن التي لا تجيب، أو صمتت ساعة، أو تنقصها قيود أقدم من ساعة. وليست المدن الموقوفة بينها."#,
            #"مصدر الوقت"#,
            #"الشهادة نفسها"#,
            #"ملاحظة سُجّلت عند بدء الاستعمال"#,
            #"شهادة السلطة التي أُنشئت معه"#,
            #"ملاحظة سُجّلت عند أول تشغيل يسجّل: قد يكون أقدم"#,
        ],
        "en": [
            #"Federation"#,
            #"How this site stands to the secretariat and to the other cities."#,
            #"The secretariat"#,
            #"Log verified"#,
            #"Checkpoint signed"#,
            #"Last contact"#,
            #"Next try"#,
            #"Nothing waits after a failure"#,
            #"{0, one: # failure | other: # failures} in a row"#,
            #"Last error"#,
            #"never"#,
            #"none"#,
            #"Try now"#,
            #"Lets everything that waits after a failure try at once."#,
            #"Tried; what stands here is of just now."#,
            #"The log cannot be believed"#,
            #"Nothing is followed or sent. Talk to the secretariat on another way. Once a person has looked, `{0}` goes on from the log as it is."#,
            #"Keys, certificate and root"#,
            #"Private keys are shown nowhere. The digits are what two people compare over the telephone."#,
            #"What"#,
            #"Known by"#,
            #"Since"#,
            #"Good until"#,
            #"Signing key"#,
            #"Digits of all keys"#,
            #"Certificate"#,
            #"Witness key"#,
            #"Root of trust"#,
            #"Log key"#,
            #"Certificate authority"#,
            #"version {0}"#,
            #"Cities"#,
            #"As each city's node tells the secretariat, once a minute and whenever the log has grown. Nobody proves it."#,
            #"City"#,
            #"Has verified"#,
            #"Behind"#,
            #"in step"#,
            #"{0, one: # entry | other: # entries}"#,
            #"Told"#,
            #"has not told"#,
            #"suspended"#,
            #"Documents that wait for it"#,
            #"Settings"#,
            #"As this site runs now. They are changed in the configuration file and hold from the next start; secrets are shown nowhere."#,
            #"Setting"#,
            #"Value"#,
            #"City"#,
            #"Name"#,
            #"Country"#,
            #"Forum"#,
            #"Address for other nodes"#,
            #"Secretariat's address"#,
            #"Witnesses that must have cosigned"#,
            #"With trouble: {0}"#,
            #"All cities: {0}"#,
            #"Which cities"#,
            #"No city has trouble: none fails to answer, is silent for an hour, or is behind by more than an hour."#,
            #"Shown are cities that do not answer, were silent for an hour, or lack entries that are older than an hour. Those that are suspended are not among them."#,
            #"The time is from"#,
            #"the certificate itself"#,
            #"a note, made when it came into use"#,
            #"the certificate of the authority that was made with it"#,
            #"a note, made at the first start that took notes: it may be older"#,
        ],
        "ru": [
            #"Федерация"#,
            #"Как этот сайт связан с секретариатом и другими городами."#,
            #"Секретариат"#,
            #"Журнал проверен"#,
            #"Контрольная точка подписана"#,
            #"Последняя связь"#,
            #"Следующая попытка"#,
            #"После сбоев ничего не ждёт"#,
            #"{0, one: # сбой | few: # сбоя | many: # сбоев | other: # сбоя} подряд"#,
            #"Последняя ошибка"#,
            #"никогда"#,
            #"нет"#,
            #"Попробовать сейчас"#,
            #"Всё, что ждёт после сбоя, пробует сразу."#,
            #"Попытка сделана; здесь свежие сведения."#,
            #"Журналу нельзя верить"#,
            #"Ничего не принимается и не отправляется. Свяжитесь с секретариатом другим путём. Когда человек разберётся, команда `{0}` продолжит с журнала как он есть."#,
            #"Ключи, сертификат и корень"#,
            #"Закрытые ключи нигде не показываются. Цифры сравнивают два человека по телефону."#,
            #"Что"#,
            #"Опознаётся по"#,
            #"С"#,
            #"Действует до"#,
            #"Ключ подписи"#,
            #"Цифры всех ключей"#,
            #"Сертификат"#,
            #"Ключ свидетеля"#,
            #"Корень доверия"#,
            #"Ключ журнала"#,
            #"Центр сертификации"#,
            #"версия {0}"#,
            #"Города"#,
            #"Так сообщает секретариату узел каждого города: раз в минуту и при каждом росте журнала. Это никем не доказано."#,
            #"Город"#,
            #"Проверил"#,
            #"Отставание"#,
            #"вровень"#,
            #"{0, one: # запись | few: # записи | many: # записей | other: # записи}"#,
            #"Сообщил"#,
            #"не сообщал"#,
            #"приостановлен"#,
            #"Документы для него"#,
            #"Настройки"#,
            #"Как сайт работает сейчас. Меняются в файле настроек и действуют со следующего запуска; секреты нигде не показываются."#,
            #"Настройка"#,
            #"Значение"#,
            #"Город"#,
            #"Название"#,
            #"Страна"#,
            #"Форум"#,
            #"Адрес для других узлов"#,
            #"Адрес секретариата"#,
            #"Сколько свидетелей должны подписать"#,
            #"С неполадками: {0}"#,
            #"Все города: {0}"#,
            #"Какие города"#,
            #"Неполадок нет: все города отвечают, никто не молчит дольше часа и не отстаёт больше чем на час."#,
            #"Показаны города, которые не отвечают, молчат дольше часа или не получили записи старше часа. Приостановленных среди них нет."#,
            #"Откуда время"#,
            #"сам сертификат"#,
            #"запись, сделанная при начале использования"#,
            #"сертификат центра, созданного вместе с ним"#,
            #"запись при первом запуске, который вёл записи: может быть старше"#,
        ],
        "zh-Hans": [
            #"联邦"#,
            #"本站与秘书处及其他城市的联系状况。"#,
            #"秘书处"#,
            #"日志核实进度"#,
            #"检查点签署时间"#,
            #"上次联系"#,
            #"下次尝试"#,
            #"没有因失败而等待的任务"#,
            #"{0, other: 连续 # 次失败}"#,
            #"最近的错误"#,
            #"从未"#,
            #"无"#,
            #"立即尝试"#,
            #"让失败后等待的一切任务立即重试。"#,
            #"已尝试；以下为此刻的状况。"#,
            #"日志不可信"#,
            #"不再跟进，也不再发送。请通过其他渠道联系秘书处。查明之后，用 `{0}` 从现有日志继续。"#,
            #"密钥、证书与根"#,
            #"私钥在任何地方都不显示。数字供两人通过电话核对。"#,
            #"项目"#,
            #"标识"#,
            #"起始"#,
            #"有效期至"#,
            #"签名密钥"#,
            #"全部密钥的数字"#,
            #"证书"#,
            #"见证密钥"#,
            #"信任根"#,
            #"日志密钥"#,
            #"证书颁发机构"#,
            #"第 {0} 版"#,
            #"城市"#,
            #"各城市的节点每分钟以及日志增长时向秘书处报告。这些数字未经证明。"#,
            #"城市"#,
            #"已核实"#,
            #"落后"#,
            #"同步"#,
            #"{0, other: # 个条目}"#,
            #"报告时间"#,
            #"未报告"#,
            #"已暂停"#,
            #"待送文件"#,
            #"设置"#,
            #"本站当前的运行设置。在配置文件中修改，下次启动时生效；机密从不显示。"#,
            #"设置项"#,
            #"值"#,
            #"城市"#,
            #"名称"#,
            #"国家"#,
            #"论坛"#,
            #"供其他节点使用的地址"#,
            #"秘书处地址"#,
            #"须联署的见证方数目"#,
            #"有问题：{0}"#,
            #"全部城市：{0}"#,
            #"显示哪些城市"#,
            #"没有城市出现问题：均有应答，没有沉默超过一小时，也没有落后超过一小时。"#,
            #"此处显示没有应答、沉默超过一小时，或缺少一小时以前条目的城市。已暂停的城市不在其中。"#,
            #"时间来源"#,
            #"证书本身"#,
            #"启用时的记录"#,
            #"与其同时创建的机构证书"#,
            #"首次带记录功能的启动所记：可能更早"#,
        ],
    ])
}
