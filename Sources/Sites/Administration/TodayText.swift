// Written by seeds/messages.py from today.*.json beside this file. Not to be edited.
// swift-format-ignore-file

import Primitives
import Web

/// The sentences of `today`.
enum TodayText {
    static var title: Message { Message(catalogue, 0) }
    static var lede: Message { Message(catalogue, 1) }
    static var state: Message { Message(catalogue, 2) }
    static var what: Message { Message(catalogue, 3) }
    static var urgent: Message { Message(catalogue, 4) }
    static var soon: Message { Message(catalogue, 5) }
    static var waits: Message { Message(catalogue, 6) }
    static var allWell: Message { Message(catalogue, 7) }
    static var halted: Message { Message(catalogue, 8) }
    static var suspended: Message { Message(catalogue, 9) }
    static var keysRevoked: Message { Message(catalogue, 10) }
    static func stale(age: Message) -> Message { Message(catalogue, 11, [.message(age)]) }
    static var unknown: Message { Message(catalogue, 12) }
    static func behind(count: some BinaryInteger) -> Message { Message(catalogue, 13, [.integer(Int64(clamping: count))]) }
    static func silent(since: UTCTime) -> Message { Message(catalogue, 14, [.moment(since)]) }
    static func refused(count: some BinaryInteger) -> Message { Message(catalogue, 15, [.integer(Int64(clamping: count))]) }
    static func unsent(count: some BinaryInteger, since: UTCTime) -> Message { Message(catalogue, 16, [.integer(Int64(clamping: count)), .moment(since)]) }
    static func certificateEnds(date: UTCDate) -> Message { Message(catalogue, 17, [.date(date)]) }
    static func rootEnds(date: UTCDate) -> Message { Message(catalogue, 18, [.date(date)]) }
    static func rootEnded(date: UTCDate) -> Message { Message(catalogue, 19, [.date(date)]) }
    static var rotating: Message { Message(catalogue, 20) }
    static var backupNever: Message { Message(catalogue, 21) }
    static func backupOld(date: UTCDate) -> Message { Message(catalogue, 22, [.date(date)]) }
    static func enrolmentsWait(count: some BinaryInteger) -> Message { Message(catalogue, 23, [.integer(Int64(clamping: count))]) }
    static func invitationsOpen(count: some BinaryInteger) -> Message { Message(catalogue, 24, [.integer(Int64(clamping: count))]) }
    static var clockHeld: Message { Message(catalogue, 25) }
    static var clockOff: Message { Message(catalogue, 26) }
    static func citiesSilent(count: some BinaryInteger) -> Message { Message(catalogue, 27, [.integer(Int64(clamping: count))]) }
    static func citiesSuspended(count: some BinaryInteger) -> Message { Message(catalogue, 28, [.integer(Int64(clamping: count))]) }

    static let catalogue = Catalogue("today", [
        "ar": [
            #"اليوم"#,
            #"ما يحتاج إلى شخص، وما ينتظر."#,
            #"الحالة"#,
            #"الأمر"#,
            #"عاجل"#,
            #"قريبًا"#,
            #"ينتظر"#,
            #"لا شيء يحتاج إليك الآن."#,
            #"السجل يناقض ما جرى التحقق منه هنا. لا يُتابَع شيء ولا يُرسَل حتى ينظر شخص في الأمر."#,
            #"علّق المنتدى عضوية هذه المدينة: لا يُقبل شيء مما ترسله، ولا تُباع غرف بينها وبين غيرها. السبب مذكور في السجل."#,
            #"أُبطلت مفاتيح هذه المدينة: لا يُقبل شيء مما ترسله، ولا يطلب منها أحد شيئًا. تعود بدعوة جديدة من الأمانة."#,
            #"ما يعرفه هذا الموقع عن المنتدى قديم: وُقّعت أحدث نقطة تحقق {0}."#,
            #"لم ير هذا الموقع سجل المنتدى بعد."#,
            #"{0, zero: لا ينقص هنا أي مدخل. | one: مدخل واحد من السجل لم يصل بعد. | two: مدخلان من السجل لم يصلا بعد. | few: # مداخل من السجل لم تصل بعد. | many: # مدخلًا من السجل لم تصل بعد. | other: # مدخل من السجل لم تصل بعد.}"#,
            #"لم تُجب الأمانة منذ {0}."#,
            #"{0, zero: لم يُرفض شيء مما أرسلناه. | one: رُفض شيء واحد مما أرسلناه. | two: رُفض شيئان مما أرسلناه. | few: رُفضت # أشياء مما أرسلناه. | many: رُفض # شيئًا مما أرسلناه. | other: رُفض # شيء مما أرسلناه.}"#,
            #"{0, zero: لا ينتظر الإرسال أي مغلف، | one: ينتظر الإرسال مغلف واحد، | two: ينتظر الإرسال مغلفان، أقدمهما | few: تنتظر الإرسال # مغلفات، أقدمها | many: ينتظر الإرسال # مغلفًا، أقدمها | other: ينتظر الإرسال # مغلف، أقدمها} منذ {1}."#,
            #"تنتهي شهادتنا في {0}. وتتجدد من تلقاء نفسها متى أجابت الأمانة."#,
            #"تنتهي صلاحية جذر المنتدى في {0}. وعلى حاملي مفاتيحه توقيع الجذر التالي قبل ذلك."#,
            #"انتهت صلاحية جذر المنتدى في {0}. ولا يُصدَّق جديد حتى يُوقَّع الجذر التالي."#,
            #"تُستبدل مفاتيحنا بأخرى جديدة."#,
            #"لم تُؤخذ أي نسخة احتياطية من هذا الموقع."#,
            #"أُخذت آخر نسخة احتياطية في {0}."#,
            #"{0, zero: لا طلب انضمام ينتظر قرارًا. | one: طلب انضمام واحد ينتظر قرارًا. | two: طلبا انضمام ينتظران قرارًا. | few: # طلبات انضمام تنتظر قرارًا. | many: # طلب انضمام ينتظر قرارًا. | other: # طلب انضمام ينتظر قرارًا.}"#,
            #"{0, zero: لا دعوة مفتوحة. | one: دعوة واحدة مفتوحة. | two: دعوتان مفتوحتان. | few: # دعوات مفتوحة. | many: # دعوة مفتوحة. | other: # دعوة مفتوحة.}"#,
            #"ساعة هذا الجهاز لا يُوثق بها: لا يُقبل شيء في السجل."#,
            #"ساعة هذا الجهاز تختلف عن ساعات المدن."#,
            #"{0, zero: لا مدينة صامتة. | one: مدينة واحدة لم تقل شيئًا منذ ساعة. | two: مدينتان لم تقولا شيئًا منذ ساعة. | few: # مدن لم تقل شيئًا منذ ساعة. | many: # مدينة لم تقل شيئًا منذ ساعة. | other: # مدينة لم تقل شيئًا منذ ساعة.}"#,
            #"{0, zero: لا مدينة موقوفة. | one: مدينة واحدة موقوفة. | two: مدينتان موقوفتان. | few: # مدن موقوفة. | many: # مدينة موقوفة. | other: # مدينة موقوفة.}"#,
        ],
        "en": [
            #"Today"#,
            #"What needs a person, and what waits."#,
            #"State"#,
            #"What"#,
            #"Urgent"#,
            #"Soon"#,
            #"Waits"#,
            #"Nothing needs you just now."#,
            #"The log contradicts what was verified here. Nothing is followed or sent until a person has looked."#,
            #"The forum has suspended this city: nothing that it sends is taken, and no room is sold between it and others. The log says why."#,
            #"The keys of this city are revoked: nothing that it sends is taken, and nobody asks it for anything. It comes back with a new invitation from the secretariat."#,
            #"What this site knows of the forum is old: its newest checkpoint was signed {0}."#,
            #"This site has not seen the forum's log yet."#,
            #"{0, one: # entry of the log is not here yet. | other: # entries of the log are not here yet.}"#,
            #"The secretariat has not answered since {0}."#,
            #"{0, one: # thing that we sent was refused. | other: # things that we sent were refused.}"#,
            #"{0, one: # envelope waits to be sent, | other: # envelopes wait to be sent, the oldest} since {1}."#,
            #"Our certificate ends on {0}. It renews itself as soon as the secretariat answers."#,
            #"The forum's root expires on {0}. Those who hold its keys must sign the next one before."#,
            #"The forum's root expired on {0}. Nothing new is believed until the next one is signed."#,
            #"Our keys are being replaced by new ones."#,
            #"No backup of this site was ever made."#,
            #"The last backup was made on {0}."#,
            #"{0, one: # enrolment waits for a decision. | other: # enrolments wait for a decision.}"#,
            #"{0, one: # invitation is open. | other: # invitations are open.}"#,
            #"The clock of this machine is not believed: nothing is taken into the log."#,
            #"The clock of this machine differs from those of the cities."#,
            #"{0, one: # city has said nothing for an hour. | other: # cities have said nothing for an hour.}"#,
            #"{0, one: # city is suspended. | other: # cities are suspended.}"#,
        ],
        "ru": [
            #"Сегодня"#,
            #"Что требует вашего внимания и что ждёт очереди."#,
            #"Состояние"#,
            #"Что"#,
            #"Срочно"#,
            #"Скоро"#,
            #"Ждёт"#,
            #"Сейчас ничего делать не нужно."#,
            #"Журнал противоречит тому, что было проверено здесь. Ничего не принимается и не отправляется, пока не посмотрит человек."#,
            #"Форум приостановил участие этого города: ничего отправленного им не принимается, номера между ним и другими городами не продаются. Причина указана в журнале."#,
            #"Ключи этого города отозваны: ничего отправленного им не принимается, и никто к нему не обращается. Вернуться можно по новому приглашению секретариата."#,
            #"Сведения этого сайта о форуме устарели: последняя контрольная точка подписана {0}."#,
            #"Этот сайт ещё не видел журнал форума."#,
            #"{0, one: Здесь ещё нет # записи журнала. | few: Здесь ещё нет # записей журнала. | many: Здесь ещё нет # записей журнала. | other: Здесь ещё нет # записи журнала.}"#,
            #"Секретариат не отвечает с {0}."#,
            #"{0, one: Отклонено # наше отправление. | few: Отклонены # наших отправления. | many: Отклонено # наших отправлений. | other: Отклонено # нашего отправления.}"#,
            #"{0, one: Ждёт отправки # пакет, | few: Ждут отправки # пакета, самый старый | many: Ждут отправки # пакетов, самый старый | other: Ждёт отправки # пакета, самый старый} с {1}."#,
            #"Наш сертификат действует до {0} и обновится сам, как только секретариат ответит."#,
            #"До {0}, когда истекает срок корня форума, держатели ключей должны подписать следующий."#,
            #"С {0} срок корня форума истёк: ничему новому нельзя верить, пока не подписан следующий."#,
            #"Наши ключи заменяются новыми."#,
            #"Резервной копии этого сайта ещё нет."#,
            #"С {0} резервных копий не было."#,
            #"{0, one: # заявка ждёт решения. | few: # заявки ждут решения. | many: # заявок ждут решения. | other: # заявки ждут решения.}"#,
            #"{0, one: Открыто # приглашение. | few: Открыто # приглашения. | many: Открыто # приглашений. | other: Открыто # приглашения.}"#,
            #"Часам этой машины нельзя верить: в журнал ничего не принимается."#,
            #"Часы этой машины расходятся с часами городов."#,
            #"{0, one: # город молчит больше часа. | few: # города молчат больше часа. | many: # городов молчат больше часа. | other: # города молчат больше часа.}"#,
            #"{0, one: Приостановлено участие # города. | few: Приостановлено участие # городов. | many: Приостановлено участие # городов. | other: Приостановлено участие # города.}"#,
        ],
        "zh-Hans": [
            #"今日"#,
            #"需要人处理的事项，以及正在等待的事项。"#,
            #"状态"#,
            #"事项"#,
            #"紧急"#,
            #"尽快"#,
            #"等待中"#,
            #"目前没有需要您处理的事项。"#,
            #"日志与此处核实过的内容相矛盾。在有人查看之前，不再跟进，也不再发送任何内容。"#,
            #"论坛已暂停本城市的成员资格：其发送的内容不被接收，与其他城市之间也不出售客房。原因见日志。"#,
            #"本城市的密钥已被吊销：其发送的内容不被接收，其他城市也不向其提出请求。须凭秘书处的新邀请重新加入。"#,
            #"本站对论坛的了解已经过时：最新检查点的签署时间为{0}。"#,
            #"本站尚未看到论坛的日志。"#,
            #"{0, other: 日志中有 # 个条目尚未到达此处。}"#,
            #"自 {0} 起，秘书处没有应答。"#,
            #"{0, other: 我们发送的内容有 # 项被拒绝。}"#,
            #"{0, other: 有 # 个记录包等待发送，最早的} 从 {1} 开始等待。"#,
            #"我们的证书于 {0} 到期。秘书处一应答，证书便会自动更新。"#,
            #"论坛的根于 {0} 到期。持钥人须在此之前签署下一个根。"#,
            #"论坛的根已于 {0} 到期。在签署下一个根之前，不再采信任何新内容。"#,
            #"我们的密钥正在更换。"#,
            #"本站从未做过备份。"#,
            #"上次备份的日期是 {0}。"#,
            #"{0, other: 有 # 份加入申请等待决定。}"#,
            #"{0, other: 有 # 份邀请尚未使用。}"#,
            #"本机时钟不可信：日志不接受任何内容。"#,
            #"本机时钟与各城市的时钟不一致。"#,
            #"{0, other: 有 # 个城市已有一小时没有消息。}"#,
            #"{0, other: 有 # 个城市被暂停。}"#,
        ],
    ])
}
