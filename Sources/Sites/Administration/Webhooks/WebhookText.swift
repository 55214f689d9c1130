// Written by seeds/messages.py from webhook.*.json beside this file. Not to be edited.
// swift-format-ignore-file

import Primitives
import Web

/// The sentences of `webhook`.
enum WebhookText {
    static var title: Message { Message(catalogue, 0) }
    static var lede: Message { Message(catalogue, 1) }
    static var none: Message { Message(catalogue, 2) }
    static var address: Message { Message(catalogue, 3) }
    static var addressHint: Message { Message(catalogue, 4) }
    static var addressFault: Message { Message(catalogue, 5) }
    static func addressPrivate(address: String) -> Message { Message(catalogue, 6, [.text(address)]) }
    static var addressHere: Message { Message(catalogue, 7) }
    static var types: Message { Message(catalogue, 8) }
    static var typesHint: Message { Message(catalogue, 9) }
    static var all: Message { Message(catalogue, 10) }
    static func typeCount(count: some BinaryInteger) -> Message { Message(catalogue, 11, [.integer(Int64(clamping: count))]) }
    static var state: Message { Message(catalogue, 12) }
    static var works: Message { Message(catalogue, 13) }
    static var waits: Message { Message(catalogue, 14) }
    static var fails: Message { Message(catalogue, 15) }
    static var stopped: Message { Message(catalogue, 16) }
    static var stoppedByHand: Message { Message(catalogue, 17) }
    static func stoppedAfter(reason: Message) -> Message { Message(catalogue, 18, [.message(reason)]) }
    static var stoppedWhat: Message { Message(catalogue, 19) }
    static var lastTaken: Message { Message(catalogue, 20) }
    static var never: Message { Message(catalogue, 21) }
    static var waiting: Message { Message(catalogue, 22) }
    static func failures(count: some BinaryInteger, since: UTCTime) -> Message { Message(catalogue, 23, [.integer(Int64(clamping: count)), .moment(since)]) }
    static var nextTry: Message { Message(catalogue, 24) }
    static var noTry: Message { Message(catalogue, 25) }
    static var add: Message { Message(catalogue, 26) }
    static var change: Message { Message(catalogue, 27) }
    static var changeButton: Message { Message(catalogue, 28) }
    static func secretTitle(host: String) -> Message { Message(catalogue, 29, [.text(host)]) }
    static var secretLede: Message { Message(catalogue, 30) }
    static var secretOld: Message { Message(catalogue, 31) }
    static var secretButton: Message { Message(catalogue, 32) }
    static var test: Message { Message(catalogue, 33) }
    static var stop: Message { Message(catalogue, 34) }
    static var startHere: Message { Message(catalogue, 35) }
    static var startNow: Message { Message(catalogue, 36) }
    static var remove: Message { Message(catalogue, 37) }
    static var removeNote: Message { Message(catalogue, 38) }
    static var actions: Message { Message(catalogue, 39) }
    static var deliveries: Message { Message(catalogue, 40) }
    static var deliveriesNote: Message { Message(catalogue, 41) }
    static var deliveriesNone: Message { Message(catalogue, 42) }
    static var at: Message { Message(catalogue, 43) }
    static var record: Message { Message(catalogue, 44) }
    static var outcome: Message { Message(catalogue, 45) }
    static var took: Message { Message(catalogue, 46) }
    static func milliseconds(count: some BinaryInteger) -> Message { Message(catalogue, 47, [.integer(Int64(clamping: count))]) }
    static var answer: Message { Message(catalogue, 48) }
    static func taken(status: some BinaryInteger) -> Message { Message(catalogue, 49, [.integer(Int64(clamping: status))]) }
    static var notTaken: Message { Message(catalogue, 50) }
    static var testRecord: Message { Message(catalogue, 51) }
    static var causeAgain: Message { Message(catalogue, 52) }
    static var sendAgain: Message { Message(catalogue, 53) }
    static func sendAgainOf(what: String) -> Message { Message(catalogue, 54, [.text(what)]) }
    static var tooMany: Message { Message(catalogue, 55) }
    static var doneTaken: Message { Message(catalogue, 56) }
    static var doneFailed: Message { Message(catalogue, 57) }
    static var notDone: Message { Message(catalogue, 58) }
    static var changed: Message { Message(catalogue, 59) }
    static var removed: Message { Message(catalogue, 60) }
    static var started: Message { Message(catalogue, 61) }
    static var stoppedDone: Message { Message(catalogue, 62) }
    static func todayStopped(count: some BinaryInteger) -> Message { Message(catalogue, 63, [.integer(Int64(clamping: count))]) }
    static func todayFails(count: some BinaryInteger) -> Message { Message(catalogue, 64, [.integer(Int64(clamping: count))]) }
    static var back: Message { Message(catalogue, 65) }

    static let catalogue = Catalogue("webhook", [
        "ar": [
            #"خطافات الويب"#,
            #"تُرسَل قيود السجل إلى هذه العناوين فور ورودها، كل منها مرة واحدة على الأقل، موقَّعة بسر مشترك مع المستقبِل."#,
            #"لا يوجد أي خطاف ويب بعد."#,
            #"العنوان"#,
            #"عنوان https لبرنامجكم، مثل https://example.org/forum. لا تُتبَع عمليات إعادة التوجيه، ولا تُبلَغ الشبكات الخاصة ما لم يسمّها المشغّل."#,
            #"يجب أن يكون هذا عنوان https يتضمن مضيفًا من دون اسم مستخدم أو كلمة مرور أو جزء لاحق، مثل https://example.org/forum."#,
            #"لا يُرسَل شيء إلى {0}: فهو ليس من عناوين الإنترنت العامة. ويمكن لمشغّل هذا الخادم أن يسمّي شبكاتكم التي يجوز بلوغها."#,
            #"هذا الاسم يعني الخادم نفسه؛ لا يُرسَل شيء إليه."#,
            #"القيود المطلوبة"#,
            #"كلها، بما فيها ما يُضاف في إصدارات لاحقة، إن لم يُختر شيء."#,
            #"الكل"#,
            #"{0, zero: لا أنواع | one: نوع واحد | two: نوعان | few: # أنواع | many: # نوعًا | other: # نوع}"#,
            #"الحالة"#,
            #"يعمل"#,
            #"لم يُرسِل شيئًا بعد"#,
            #"تُعاد المحاولة"#,
            #"متوقف"#,
            #"أوقفه أحدهم. وما يرد في الأثناء ينتظر."#,
            #"أُوقف لأن المستقبِل لم يقبل شيئًا: {0}"#,
            #"تأكدوا من أن المستقبِل يجيب برمز حالة من 200 إلى 299، ثم أرسلوا رسالة تجريبية وشغّلوه من جديد."#,
            #"آخر استلام"#,
            #"أبدًا"#,
            #"يقف عند القيد"#,
            #"{0, zero: لا إخفاقات | one: إخفاق واحد | two: إخفاقان | few: # إخفاقات | many: # إخفاقًا | other: # إخفاق} على التوالي منذ {1}"#,
            #"المحاولة التالية"#,
            #"لا شيء ينتظر"#,
            #"إضافة خطاف ويب"#,
            #"العنوان والقيود"#,
            #"حفظ"#,
            #"سر {0}"#,
            #"يُعرض هذه المرة فقط. سلّموه إلى المستقبِل ليتحقق به من الحقل webhook-signature ‏(Standard Webhooks)."#,
            #"يبقى السر السابق يوقّع أيضًا ليوم واحد، حتى لا يُرفض شيء في الأثناء."#,
            #"سر جديد"#,
            #"إرسال رسالة تجريبية"#,
            #"إيقاف"#,
            #"تشغيل من حيث توقف"#,
            #"تشغيل بدءًا مما يرد الآن"#,
            #"إزالة"#,
            #"يُحذف الخطاف وقائمة إرسالاته؛ وما لم يُرسَل بعد لن يُرسَل إلى أحد."#,
            #"ما يمكن فعله"#,
            #"الإرسالات"#,
            #"أحدث مئة، بما فيها المحاولات الفاشلة."#,
            #"لم يُرسَل شيء بعد. أرسلوا رسالة تجريبية لاختبار الطريق."#,
            #"متى"#,
            #"القيد"#,
            #"النتيجة"#,
            #"المدة"#,
            #"{0} م.ث"#,
            #"الرد"#,
            #"قُبل، {0}"#,
            #"لم يُقبل"#,
            #"تجربة"#,
            #"أُعيد إرساله يدويًا"#,
            #"إعادة الإرسال"#,
            #"إعادة الإرسال: {0}"#,
            #"بلغ عدد خطافات الويب الحد المسموح للموقع. أزيلوا ما لا يحتاجه أحد."#,
            #"قبله المستقبِل."#,
            #"لم يقبله المستقبِل؛ والقائمة تبيّن السبب."#,
            #"لم يُقبل"#,
            #"تم التغيير."#,
            #"تمت الإزالة."#,
            #"عاد إلى الإرسال."#,
            #"لن يُرسِل شيئًا حتى يُشغَّل."#,
            #"{0, zero: لا خطافات متوقفة | one: توقف خطاف ويب واحد | two: توقف خطافا ويب | few: توقفت # خطافات ويب | many: توقف # خطاف ويب | other: توقف # خطاف ويب}: لا أحد يقبل ما يُرسَل."#,
            #"{0, zero: لا مستقبِلين متعثرين | one: مستقبِل خطاف ويب واحد لا يقبل شيئًا | two: مستقبِلا خطافي ويب لا يقبلان شيئًا | few: مستقبِلو # خطافات ويب لا يقبلون شيئًا | many: مستقبِلو # خطاف ويب لا يقبلون شيئًا | other: مستقبِلو # خطاف ويب لا يقبلون شيئًا}؛ وتُعاد المحاولة."#,
            #"إلى خطاف الويب"#,
        ],
        "en": [
            #"Webhooks"#,
            #"Records of the log are sent to these addresses as they come, each once at least, signed with a secret that the receiver shares."#,
            #"There is no webhook yet."#,
            #"Address"#,
            #"An https address of your own program, such as https://example.org/forum. Redirects are not followed, and private networks are not reached unless the operator names them."#,
            #"This must be an https address with a host and without name, password and fragment, such as https://example.org/forum."#,
            #"Nothing is sent to {0}: it is no address of the public internet. The operator of this server can name networks of your own that may be reached."#,
            #"This name means the server itself; nothing is sent there."#,
            #"Records that are wanted"#,
            #"All, those of later versions included, where none is chosen."#,
            #"all"#,
            #"{0, one: # type | other: # types}"#,
            #"State"#,
            #"works"#,
            #"has sent nothing yet"#,
            #"is tried again"#,
            #"stopped"#,
            #"Somebody has stopped it. What comes meanwhile waits."#,
            #"It was stopped, since its receiver took nothing: {0}"#,
            #"See that the receiver answers with a status of 200 to 299, send a test, and start it again."#,
            #"Last taken"#,
            #"never"#,
            #"Stands at entry"#,
            #"{0, one: # failure | other: # failures} in a row, since {1}"#,
            #"Next try"#,
            #"nothing waits"#,
            #"Add a webhook"#,
            #"Address and records"#,
            #"Save"#,
            #"The secret of {0}"#,
            #"It is shown this once. Give it to the receiver, who checks the field webhook-signature with it (Standard Webhooks)."#,
            #"The secret before signs as well for a day, so that nothing is refused meanwhile."#,
            #"New secret"#,
            #"Send a test"#,
            #"Stop"#,
            #"Start where it stopped"#,
            #"Start with what comes now"#,
            #"Remove"#,
            #"The webhook and the list of its deliveries are gone then; what it still had to send is sent to nobody."#,
            #"What can be done"#,
            #"Deliveries"#,
            #"The newest hundred, tries that failed included."#,
            #"Nothing was sent yet. Send a test to try the way."#,
            #"When"#,
            #"Record"#,
            #"Outcome"#,
            #"Took"#,
            #"{0} ms"#,
            #"Answer"#,
            #"taken, {0}"#,
            #"not taken"#,
            #"Test"#,
            #"sent again by hand"#,
            #"Send again"#,
            #"Send again: {0}"#,
            #"There are as many webhooks as a site may have. Remove one that nobody needs."#,
            #"The receiver has taken it."#,
            #"The receiver has not taken it; the list says why."#,
            #"Not taken"#,
            #"It is changed."#,
            #"It is removed."#,
            #"It sends again."#,
            #"It sends nothing until it is started."#,
            #"{0, one: A webhook is stopped | other: # webhooks are stopped}: nobody takes what they send."#,
            #"{0, one: The receiver of a webhook takes | other: The receivers of # webhooks take} nothing; it is tried again."#,
            #"To the webhook"#,
        ],
        "ru": [
            #"Веб-хуки"#,
            #"Записи журнала отправляются по этим адресам по мере поступления, каждая не менее одного раза, с подписью общим с получателем секретом."#,
            #"Веб-хуков пока нет."#,
            #"Адрес"#,
            #"Адрес https вашей собственной программы, например https://example.org/forum. Перенаправления не выполняются, а частные сети доступны, только если их назвал оператор."#,
            #"Здесь должен быть адрес https с узлом, без имени пользователя, пароля и фрагмента, например https://example.org/forum."#,
            #"На {0} ничего не отправляется: это не адрес общедоступного интернета. Оператор этого сервера может разрешить доступ к вашим собственным сетям."#,
            #"Это имя обозначает сам сервер; туда ничего не отправляется."#,
            #"Какие записи нужны"#,
            #"Все, включая те, что появятся в новых версиях, если ничего не выбрано."#,
            #"все"#,
            #"{0, one: # вид | few: # вида | many: # видов | other: # вида}"#,
            #"Состояние"#,
            #"работает"#,
            #"ещё ничего не отправлено"#,
            #"повторные попытки"#,
            #"остановлен"#,
            #"Его остановили вручную. Всё, что поступает, ожидает."#,
            #"Он остановлен, так как получатель ничего не принимал: {0}"#,
            #"Убедитесь, что получатель отвечает кодом от 200 до 299, отправьте пробное сообщение и запустите его снова."#,
            #"Последний раз принято"#,
            #"никогда"#,
            #"Дошёл до записи журнала"#,
            #"{0, one: # неудача | few: # неудачи | many: # неудач | other: # неудачи} подряд с {1}"#,
            #"Следующая попытка"#,
            #"ничего не ожидает"#,
            #"Добавить веб-хук"#,
            #"Адрес и записи"#,
            #"Сохранить"#,
            #"Секрет для {0}"#,
            #"Он показывается только один раз. Передайте его получателю: им проверяется поле webhook-signature (Standard Webhooks)."#,
            #"Прежний секрет подписывает ещё сутки, чтобы за это время ничего не было отклонено."#,
            #"Новый секрет"#,
            #"Отправить пробное сообщение"#,
            #"Остановить"#,
            #"Запустить с места остановки"#,
            #"Запустить с новых записей"#,
            #"Удалить"#,
            #"Веб-хук и список его отправок будут удалены; то, что он ещё не отправил, никому отправлено не будет."#,
            #"Действия"#,
            #"Отправки"#,
            #"Последние сто, включая неудачные попытки."#,
            #"Пока ничего не отправлено. Отправьте пробное сообщение, чтобы проверить путь."#,
            #"Когда"#,
            #"Запись"#,
            #"Результат"#,
            #"Длительность"#,
            #"{0} мс"#,
            #"Ответ"#,
            #"принято, {0}"#,
            #"не принято"#,
            #"Проба"#,
            #"повторено вручную"#,
            #"Отправить снова"#,
            #"Отправить снова: {0}"#,
            #"У сайта уже наибольшее допустимое число веб-хуков. Удалите ненужный."#,
            #"Получатель принял сообщение."#,
            #"Получатель не принял сообщение; причина указана в списке."#,
            #"Не принято"#,
            #"Изменено."#,
            #"Удалено."#,
            #"Отправка возобновлена."#,
            #"Ничего не отправляется, пока его не запустят."#,
            #"{0, one: Остановлен # веб-хук | few: Остановлены # веб-хука | many: Остановлено # веб-хуков | other: Остановлено # веб-хука}: отправляемое никто не принимает."#,
            #"{0, one: Получатель # веб-хука ничего не принимает | few: Получатели # веб-хуков ничего не принимают | many: Получатели # веб-хуков ничего не принимают | other: Получатели # веб-хуков ничего не принимают}; попытки продолжаются."#,
            #"К веб-хуку"#,
        ],
        "zh-Hans": [
            #"网络钩子"#,
            #"日志中的记录一出现就会发送到这些地址，每条至少发送一次，并用与接收方共享的密钥签名。"#,
            #"目前还没有网络钩子。"#,
            #"地址"#,
            #"您自己程序的 https 地址，例如 https://example.org/forum。不跟随重定向；除非运维人员指定，否则不会访问专用网络。"#,
            #"必须是带有主机名的 https 地址，不含用户名、密码和片段，例如 https://example.org/forum。"#,
            #"不会向 {0} 发送任何内容：它不是公共互联网地址。本服务器的运维人员可以指定允许访问的自有网络。"#,
            #"该名称指的是服务器本身；不会向其发送任何内容。"#,
            #"需要的记录"#,
            #"若未选择，则为全部记录，包括以后版本新增的类型。"#,
            #"全部"#,
            #"{0, other: # 种类型}"#,
            #"状态"#,
            #"正常"#,
            #"尚未发送"#,
            #"正在重试"#,
            #"已停止"#,
            #"已被手动停止。期间到来的记录会等待发送。"#,
            #"因接收方一直未接收，已停止：{0}"#,
            #"请确认接收方返回 200 至 299 的状态码，发送测试，然后重新启动。"#,
            #"上次接收"#,
            #"从未"#,
            #"当前位置（日志条目）"#,
            #"自 {1} 起连续 {0, other: # 次失败}"#,
            #"下次尝试"#,
            #"没有等待项"#,
            #"添加网络钩子"#,
            #"地址与记录"#,
            #"保存"#,
            #"{0} 的密钥"#,
            #"密钥仅显示这一次。请交给接收方，由其用来核对 webhook-signature 字段（Standard Webhooks）。"#,
            #"旧密钥在一天内仍同时用于签名，以免期间消息被拒。"#,
            #"新密钥"#,
            #"发送测试"#,
            #"停止"#,
            #"从停止处继续"#,
            #"仅从新记录开始"#,
            #"删除"#,
            #"网络钩子及其发送记录将被删除；尚未发送的内容不会再发送。"#,
            #"可执行的操作"#,
            #"发送记录"#,
            #"最近一百次，包括失败的尝试。"#,
            #"尚未发送任何内容。请发送测试以检验通路。"#,
            #"时间"#,
            #"记录"#,
            #"结果"#,
            #"耗时"#,
            #"{0} 毫秒"#,
            #"回应"#,
            #"已接收，{0}"#,
            #"未接收"#,
            #"测试"#,
            #"手动重发"#,
            #"重新发送"#,
            #"重新发送：{0}"#,
            #"网络钩子数量已达站点上限。请删除不再需要的。"#,
            #"接收方已接收。"#,
            #"接收方未接收；原因见列表。"#,
            #"未接收"#,
            #"已更改。"#,
            #"已删除。"#,
            #"已恢复发送。"#,
            #"在重新启动之前不会发送任何内容。"#,
            #"{0, other: # 个网络钩子已停止}：发送的内容无人接收。"#,
            #"{0, other: # 个网络钩子的接收方未接收任何内容}；正在重试。"#,
            #"返回该网络钩子"#,
        ],
    ])
}
