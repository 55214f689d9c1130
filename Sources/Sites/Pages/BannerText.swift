// Written by seeds/messages.py from banner.*.json beside this file. Not to be edited.
// swift-format-ignore-file

import Primitives
import Web

/// The sentences of `banner`.
enum BannerText {
    static var bannerFresh: Message { Message(catalogue, 0) }
    static func bannerFreshText(age: Message) -> Message { Message(catalogue, 1, [.message(age)]) }
    static var bannerSilent: Message { Message(catalogue, 2) }
    static func bannerSilentText(age: Message) -> Message { Message(catalogue, 3, [.message(age)]) }
    static var bannerWaiting: Message { Message(catalogue, 4) }
    static func bannerWaitingText(age: Message) -> Message { Message(catalogue, 5, [.message(age)]) }
    static func bannerWaits(count: some BinaryInteger, age: Message) -> Message { Message(catalogue, 6, [.integer(Int64(clamping: count)), .message(age)]) }
    static func bannerCause(cause: Message) -> Message { Message(catalogue, 7, [.message(cause)]) }
    static var bannerSuspended: Message { Message(catalogue, 8) }
    static var bannerSuspendedText: Message { Message(catalogue, 9) }
    static var bannerBehind: Message { Message(catalogue, 10) }
    static func bannerBehindText(count: some BinaryInteger) -> Message { Message(catalogue, 11, [.integer(Int64(clamping: count))]) }
    static var bannerStale: Message { Message(catalogue, 12) }
    static func bannerStaleText(age: Message) -> Message { Message(catalogue, 13, [.message(age)]) }
    static var bannerOutdated: Message { Message(catalogue, 14) }
    static func bannerOutdatedText(age: Message) -> Message { Message(catalogue, 15, [.message(age)]) }
    static var bannerUnknown: Message { Message(catalogue, 16) }
    static var bannerUnknownText: Message { Message(catalogue, 17) }
    static var bannerInconsistent: Message { Message(catalogue, 18) }
    static var bannerInconsistentText: Message { Message(catalogue, 19) }
    static var bannerOpen: Message { Message(catalogue, 20) }
    static func bannerOpenText(count: some BinaryInteger) -> Message { Message(catalogue, 21, [.integer(Int64(clamping: count))]) }
    static var bannerClockHeld: Message { Message(catalogue, 22) }
    static var bannerClockHeldText: Message { Message(catalogue, 23) }
    static var bannerClockOff: Message { Message(catalogue, 24) }
    static var bannerClockOffText: Message { Message(catalogue, 25) }
    static var bannerRootExpires: Message { Message(catalogue, 26) }
    static func bannerRootExpiresText(date: UTCDate) -> Message { Message(catalogue, 27, [.date(date)]) }
    static var bannerRootExpired: Message { Message(catalogue, 28) }
    static func bannerRootExpiredText(date: UTCDate) -> Message { Message(catalogue, 29, [.date(date)]) }

    static let catalogue = Catalogue("banner", [
        "ar": [
            #"متوافق مع المنتدى"#,
            #"كل ما هنا مطابق لنقطة تحقق وُقّعت {0}."#,
            #"الأمانة لا تجيب"#,
            #"وُقّعت أحدث نقطة تحقق {0}. وقد توجد سجلات أحدث في مواقع أخرى."#,
            #"سجلات المدينة تنتظر"#,
            #"كل ما هنا مطابق لنقطة تحقق وُقّعت {0}، لكن الأمانة لم تستلم بعد كل ما أرسلته هذه المدينة."#,
            #"مغلفات المدينة المنتظرة: {0}؛ أُدرج أقدمها {1}."#,
            #"المحاولة الأخيرة: {0}. وتجري المحاولة التالية تلقائيًا."#,
            #"عضوية المنتدى معلّقة"#,
            #"لا يُقبل شيء مما ترسله هذه المدينة إلى أن تعيد الأمانة قبولها. السبب مذكور في السجل؛ والقراءة مستمرة."#,
            #"جارٍ اللحاق بالسجل"#,
            #"{0, zero: لا قيود بقي جلبها والتحقق منها. | one: بقي قيد واحد يجب جلبه والتحقق منه. | two: بقي قيدان يجب جلبهما والتحقق منهما. | few: بقيت # قيود يجب جلبها والتحقق منها. | many: بقي # قيدًا يجب جلبها والتحقق منها. | other: بقي # قيد يجب جلبها والتحقق منها.}"#,
            #"قد يكون ما تراه قديمًا"#,
            #"وُقّعت أحدث نقطة تحقق {0}. وقد توجد سجلات أحدث في مواقع أخرى."#,
            #"البيانات قديمة"#,
            #"وُقّعت أحدث نقطة تحقق {0}، أي قبل أكثر من يوم: لا يُعتدّ بأعضاء أو مفاتيح أو صلاحيات جديدة حتى يعود الاتصال. وتبقى القراءة متاحة."#,
            #"لا اتصال بعد"#,
            #"لم يُتحقق هنا بعد من أي نقطة تحقق للسجل."#,
            #"السجل يناقض نفسه"#,
            #"توقفت المتابعة. وما تم التحقق منه من قبل معروض أدناه مع الدليل."#,
            #"السجل مفتوح"#,
            #"{0, zero: لم يُقبل أي قيد حتى الآن. | one: قُبل قيد واحد حتى الآن. | two: قُبل قيدان حتى الآن. | few: قُبلت # قيود حتى الآن. | many: قُبل # قيدًا حتى الآن. | other: قُبل # قيد حتى الآن.}"#,
            #"الساعة موضع شك"#,
            #"قد تكون ساعة الأمانة خاطئة: لا يُقبل شيء حتى تُصحَّح أو يؤكدها المشغّل. وتبقى القراءة متاحة."#,
            #"الساعة تحتاج إلى انتباه"#,
            #"تختلف ساعة الأمانة عن ساعات الأعضاء أو عن السجل، وقد تكون أوقات القيود الجديدة خاطئة."#,
            #"جذر الثقة ينتهي قريبًا"#,
            #"جذر ثقة المنتدى صالح حتى {0}. ويجب توقيع جذر جديد قبل ذلك."#,
            #"انتهت صلاحية جذر الثقة"#,
            #"كان جذر ثقة المنتدى صالحًا حتى {0}. ويجب توقيع جذر جديد."#,
        ],
        "en": [
            #"In step with the forum"#,
            #"Everything here was checked against a checkpoint signed {0}."#,
            #"The secretariat does not answer"#,
            #"The newest checkpoint was signed {0}. Newer records may exist elsewhere."#,
            #"Own records wait"#,
            #"Everything here was checked against a checkpoint signed {0}, but the secretariat has not yet taken all that this city has sent."#,
            #"Own envelopes waiting: {0}; the oldest was queued {1}."#,
            #"The last try: {0}. The next comes by itself."#,
            #"Suspended from the forum"#,
            #"Nothing that this city sends is taken until the secretariat has readmitted it. The log says why; reading goes on."#,
            #"Catching up"#,
            #"{0, one: One entry is | other: # entries are} still to be fetched and verified."#,
            #"What you see may be stale"#,
            #"The newest checkpoint was signed {0}. Newer records may exist elsewhere."#,
            #"Out of date"#,
            #"The newest checkpoint was signed {0}, more than a day ago: no new members, keys or rights are believed until contact is back. Reading goes on."#,
            #"Not in contact yet"#,
            #"No checkpoint of the log has been verified here yet."#,
            #"The log contradicts itself"#,
            #"Following has stopped. What was verified before still stands below, with the evidence."#,
            #"The log is open"#,
            #"{0, one: One entry was | other: # entries were} accepted so far."#,
            #"The clock is in doubt"#,
            #"The secretariat’s clock may be wrong: nothing is accepted until it is right or its operator confirms it. Reading goes on."#,
            #"The clock needs attention"#,
            #"The secretariat’s clock differs from the members’ clocks or from the log; the times of new entries may be wrong."#,
            #"The trust root expires soon"#,
            #"The forum’s trust root is good until {0}. A new one has to be signed before."#,
            #"The trust root has expired"#,
            #"The forum’s trust root was good until {0}. A new one has to be signed."#,
        ],
        "ru": [
            #"Данные актуальны"#,
            #"Всё здесь сверено с контрольной точкой, подписанной {0}."#,
            #"Секретариат не отвечает"#,
            #"Последняя контрольная точка подписана {0}. На других сайтах уже могут быть более новые записи."#,
            #"Собственные записи ещё не приняты"#,
            #"Всё здесь сверено с контрольной точкой, подписанной {0}, но секретариат принял ещё не всё, что отправил город."#,
            #"Пакетов записей в очереди: {0}; самый ранний поставлен в очередь {1}."#,
            #"Последняя попытка: {0}. Следующая будет сделана автоматически."#,
            #"Участие в форуме приостановлено"#,
            #"Ничего отправленного этим городом не принимается, пока секретариат не восстановит его участие. Причина указана в журнале; читать можно дальше."#,
            #"Загружаются новые записи"#,
            #"{0, one: Осталось получить и проверить # запись. | few: Осталось получить и проверить # записи. | many: Осталось получить и проверить # записей. | other: Осталось получить и проверить # записи.}"#,
            #"Данные могли устареть"#,
            #"Последняя контрольная точка подписана {0}. На других сайтах уже могут быть более новые записи."#,
            #"Данные устарели"#,
            #"Последняя контрольная точка подписана {0}. Это больше суток, поэтому до восстановления связи новые члены, ключи и права не признаются. Читать данные можно по-прежнему."#,
            #"Связи ещё не было"#,
            #"Здесь ещё не проверена ни одна контрольная точка журнала."#,
            #"Журнал противоречит сам себе"#,
            #"Обновление остановлено. То, что было проверено ранее, показано ниже вместе с доказательствами."#,
            #"Журнал принимает записи"#,
            #"{0, one: Принята # запись. | few: Приняты # записи. | many: Принято # записей. | other: Принято # записи.}"#,
            #"Часы под сомнением"#,
            #"Часы секретариата, возможно, показывают неверное время: записи не принимаются, пока часы не исправлены или оператор не подтвердил их. Чтение продолжается."#,
            #"Часы требуют внимания"#,
            #"Часы секретариата расходятся с часами членов форума или с журналом; время новых записей может быть неверным."#,
            #"Срок действия корня доверия истекает"#,
            #"До {0} действует корень доверия форума; к этому времени нужно подписать новый."#,
            #"Срок действия корня доверия истёк"#,
            #"До {0} действовал корень доверия форума; нужно подписать новый."#,
        ],
        "zh-Hans": [
            #"已与论坛同步"#,
            #"本站所有内容均已依据检查点核验，检查点签署时间：{0}。"#,
            #"秘书处没有响应"#,
            #"最新检查点的签署时间：{0}。其他站点可能已有更新的记录。"#,
            #"本市记录等待处理"#,
            #"本站所有内容均已依据检查点核验（签署时间：{0}），但秘书处尚未接收本市发送的全部记录。"#,
            #"等待中的记录包：{0} 个，最早一个的入队时间：{1}。"#,
            #"最近一次尝试：{0}。系统会自动重试。"#,
            #"成员资格已被论坛暂停"#,
            #"在秘书处恢复其资格之前，本城市发送的内容不被接收。原因见日志；阅读不受影响。"#,
            #"正在同步"#,
            #"尚待获取和验证的条目：{0, other: # 条}。"#,
            #"本站内容可能已过时"#,
            #"最新检查点的签署时间：{0}。其他站点可能已有更新的记录。"#,
            #"内容已过时"#,
            #"最新检查点的签署时间：{0}，距今已超过一天。恢复联系之前，本站不接受新的成员、密钥或权限；已有内容仍可查阅。"#,
            #"尚未建立联系"#,
            #"本站尚未验证过日志的任何检查点。"#,
            #"日志自相矛盾"#,
            #"已停止同步。此前已验证的内容及相关证据见下文。"#,
            #"日志运行正常"#,
            #"迄今已接受 {0, other: #} 个条目。"#,
            #"时钟存疑"#,
            #"秘书处的时钟可能有误：在时钟校正或由运维人员确认之前，不接受任何内容。读取不受影响。"#,
            #"时钟需要检查"#,
            #"秘书处的时钟与成员的时钟或日志不一致，新条目的时间可能不准。"#,
            #"信任根即将到期"#,
            #"论坛的信任根有效期至{0}，须在此之前签署新的信任根。"#,
            #"信任根已过期"#,
            #"论坛的信任根有效期至{0}，现须签署新的信任根。"#,
        ],
    ])
}
