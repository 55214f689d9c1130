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
    static var backup: Message { Message(catalogue, 53) }
    static var backupLede: Message { Message(catalogue, 54) }
    static var backupLast: Message { Message(catalogue, 55) }
    static var backupSize: Message { Message(catalogue, 56) }
    static func bytes(count: some BinaryInteger) -> Message { Message(catalogue, 57, [.integer(Int64(clamping: count))]) }
    static var backupList: Message { Message(catalogue, 58) }
    static var backupNone: Message { Message(catalogue, 59) }
    static var backupHow: Message { Message(catalogue, 60) }
    static var backupTimer: Message { Message(catalogue, 61) }
    static var madeAt: Message { Message(catalogue, 62) }
    static var sent: Message { Message(catalogue, 63) }
    static var sentLede: Message { Message(catalogue, 64) }
    static var open: Message { Message(catalogue, 65) }
    static var openNone: Message { Message(catalogue, 66) }
    static var queuedAt: Message { Message(catalogue, 67) }
    static var records: Message { Message(catalogue, 68) }
    static var state: Message { Message(catalogue, 69) }
    static var pending: Message { Message(catalogue, 70) }
    static func acceptedAs(index: some BinaryInteger) -> Message { Message(catalogue, 71, [.integer(Int64(clamping: index))]) }
    static var refused: Message { Message(catalogue, 72) }
    static var why: Message { Message(catalogue, 73) }
    static var pendingWhy: Message { Message(catalogue, 74) }
    static var acceptedWhy: Message { Message(catalogue, 75) }
    static var standing: Message { Message(catalogue, 76) }
    static var standingNone: Message { Message(catalogue, 77) }
    static var entry: Message { Message(catalogue, 78) }
    static var acceptedTime: Message { Message(catalogue, 79) }
    static var seenBy: Message { Message(catalogue, 80) }
    static func seenCount(count: some BinaryInteger, total: some BinaryInteger) -> Message { Message(catalogue, 81, [.integer(Int64(clamping: count)), .integer(Int64(clamping: total))]) }
    static func seenTitle(index: some BinaryInteger) -> Message { Message(catalogue, 82, [.integer(Int64(clamping: index))]) }
    static var seenYes: Message { Message(catalogue, 83) }
    static var seenNo: Message { Message(catalogue, 84) }
    static var older: Message { Message(catalogue, 85) }
    static var pages: Message { Message(catalogue, 86) }

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
            #"النسخ الاحتياطي"#,
            #"تحوي النسخة قاعدة بيانات الموقع ومفاتيحه. احفظها حيث تكون المفاتيح آمنة."#,
            #"آخر نسخة"#,
            #"الحجم"#,
            #"{0, zero: # بايت | one: بايت واحد | two: بايتان | few: # بايتات | many: # بايتًا | other: # بايت}"#,
            #"النسخ التي أُخذت"#,
            #"لم تُؤخذ أي نسخة بعد."#,
            #"على هذا الجهاز، بصفة مشغّله:"#,
            #"تفعل ذلك مؤقتات حزمة دبيان كل ليلة، انظر دليل المشغّل."#,
            #"أُخذت"#,
            #"ما أرسلناه"#,
            #"ما ينتظر، وما رُفض ولماذا، ومن رأى ما في السجل."#,
            #"ينتظر أو رُفض"#,
            #"لا شيء ينتظر ولا شيء رُفض."#,
            #"سُلّم في"#,
            #"المحتوى"#,
            #"الحالة"#,
            #"ينتظر الإرسال"#,
            #"قُبل بصفته المدخل {0}"#,
            #"رُفض"#,
            #"السبب وما العمل"#,
            #"يُرسَل من تلقاء نفسه متى أجابت الأمانة."#,
            #"أخذته الأمانة، ويظهر خلال ثوان في السجل الذي يتحقق منه الجميع."#,
            #"في السجل"#,
            #"ليس لنا شيء في السجل بعد."#,
            #"المدخل"#,
            #"قُبل في"#,
            #"من رآه"#,
            #"{0} من {1} مدينة"#,
            #"من رأى المدخل {0}"#,
            #"لديها"#,
            #"ليس بعد"#,
            #"الأقدم"#,
            #"الصفحات"#,
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
            #"Backup"#,
            #"A backup holds the site's database and its keys. Keep it where the keys would be safe."#,
            #"Last backup"#,
            #"Size"#,
            #"{0, one: # byte | other: # bytes}"#,
            #"Backups that were made"#,
            #"None was made yet."#,
            #"On this machine, as its operator:"#,
            #"The timers of the package do it every night, see the operator's handbook."#,
            #"Made"#,
            #"What we sent"#,
            #"What waits, what was refused and why, and who has seen what stands in the log."#,
            #"Waiting or refused"#,
            #"Nothing waits, and nothing was refused."#,
            #"Handed in"#,
            #"What"#,
            #"State"#,
            #"waits to be sent"#,
            #"accepted as entry {0}"#,
            #"refused"#,
            #"Why, and what to do"#,
            #"It goes out by itself as soon as the secretariat answers."#,
            #"The secretariat has taken it; it stands in the log that all verify within seconds."#,
            #"In the log"#,
            #"Nothing of ours stands in the log yet."#,
            #"Entry"#,
            #"Accepted"#,
            #"Who has seen it"#,
            #"{0} of {1} cities"#,
            #"Who has seen entry {0}"#,
            #"has it"#,
            #"not yet"#,
            #"Earlier ones"#,
            #"Pages"#,
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
            #"Резервная копия"#,
            #"Копия содержит базу данных сайта и его ключи. Храните её там, где ключи в безопасности."#,
            #"Последняя копия"#,
            #"Размер"#,
            #"{0, one: # байт | few: # байта | many: # байт | other: # байта}"#,
            #"Сделанные копии"#,
            #"Ещё ни одной."#,
            #"На этой машине, от имени оператора:"#,
            #"Таймеры пакета делают это каждую ночь, см. руководство оператора."#,
            #"Сделана"#,
            #"Что мы отправили"#,
            #"Что ждёт отправки, что отклонено и почему, и кто уже видел то, что стоит в журнале."#,
            #"Ждёт или отклонено"#,
            #"Ничего не ждёт, и ничего не отклонено."#,
            #"Сдано"#,
            #"Что"#,
            #"Состояние"#,
            #"ждёт отправки"#,
            #"принято как запись {0}"#,
            #"отклонено"#,
            #"Почему и что делать"#,
            #"Уйдёт само, как только секретариат ответит."#,
            #"Секретариат принял; через секунды это будет в журнале, который все проверяют."#,
            #"В журнале"#,
            #"В журнале ещё нет ничего нашего."#,
            #"Запись"#,
            #"Принято"#,
            #"Кто видел"#,
            #"{0} из {1} городов"#,
            #"Кто видел запись {0}"#,
            #"есть"#,
            #"ещё нет"#,
            #"Более ранние"#,
            #"Страницы"#,
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
            #"备份"#,
            #"备份包含本站的数据库和密钥。请存放在对密钥而言安全的地方。"#,
            #"上次备份"#,
            #"大小"#,
            #"{0, other: # 字节}"#,
            #"已做的备份"#,
            #"还没有备份。"#,
            #"在本机上以运维人员身份执行："#,
            #"软件包的定时器每晚自动执行，参见运维手册。"#,
            #"完成时间"#,
            #"我们发送的内容"#,
            #"等待中的内容、被拒绝的内容及原因，以及谁已看到日志中的内容。"#,
            #"等待或被拒绝"#,
            #"没有等待中的内容，也没有被拒绝的内容。"#,
            #"提交时间"#,
            #"内容"#,
            #"状态"#,
            #"等待发送"#,
            #"已接受，为第 {0} 个条目"#,
            #"被拒绝"#,
            #"原因及处理办法"#,
            #"秘书处一应答便会自动发出。"#,
            #"秘书处已接受；数秒内即会出现在所有人核实的日志中。"#,
            #"日志中的内容"#,
            #"日志中还没有我们的内容。"#,
            #"条目"#,
            #"接受时间"#,
            #"谁已看到"#,
            #"{1} 个城市中的 {0} 个"#,
            #"谁已看到第 {0} 个条目"#,
            #"已有"#,
            #"尚无"#,
            #"更早的"#,
            #"分页"#,
        ],
    ])
}
