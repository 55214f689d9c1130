// Written by seeds/messages.py from accession.*.json beside this file. Not to be edited.
// swift-format-ignore-file

import Primitives
import Web

/// The sentences of `accession`.
enum AccessionText {
    static var title: Message { Message(catalogue, 0) }
    static func lede(country: String) -> Message { Message(catalogue, 1, [.country(country)]) }
    static var stands: Message { Message(catalogue, 2) }
    static var notYet: Message { Message(catalogue, 3) }
    static var noTerms: Message { Message(catalogue, 4) }
    static var preview: Message { Message(catalogue, 5) }
    static func previewNote(name: String, at: UTCTime) -> Message { Message(catalogue, 6, [.text(name), .moment(at)]) }
    static var before: Message { Message(catalogue, 7) }
    static var after: Message { Message(catalogue, 8) }
    static func openLetter(size: some BinaryInteger) -> Message { Message(catalogue, 9, [.integer(Int64(clamping: size))]) }
    static func spares(what: Message, count: some BinaryInteger) -> Message { Message(catalogue, 10, [.message(what), .integer(Int64(clamping: count))]) }
    static var sparesNone: Message { Message(catalogue, 11) }
    static var write: Message { Message(catalogue, 12) }
    static var writeNote: Message { Message(catalogue, 13) }
    static var validFrom: Message { Message(catalogue, 14) }
    static var validTo: Message { Message(catalogue, 15) }
    static var validToHint: Message { Message(catalogue, 16) }
    static var letterUrl: Message { Message(catalogue, 17) }
    static var letterUrlHint: Message { Message(catalogue, 18) }
    static var letter: Message { Message(catalogue, 19) }
    static func letterHint(most: some BinaryInteger) -> Message { Message(catalogue, 20, [.integer(Int64(clamping: most))]) }
    static var letterMissing: Message { Message(catalogue, 21) }
    static var saveButton: Message { Message(catalogue, 22) }
    static var submitButton: Message { Message(catalogue, 23) }
    static var dropButton: Message { Message(catalogue, 24) }
    static var decide: Message { Message(catalogue, 25) }
    static var decideNote: Message { Message(catalogue, 26) }
    static var approveButton: Message { Message(catalogue, 27) }
    static var sendBackButton: Message { Message(catalogue, 28) }
    static var remark: Message { Message(catalogue, 29) }
    static func remarkOf(name: String, remark: String) -> Message { Message(catalogue, 30, [.text(name), .text(remark)]) }
    static var returned: Message { Message(catalogue, 31) }
    static var sameEyes: Message { Message(catalogue, 32) }
    static var mayNotApprove: Message { Message(catalogue, 33) }
    static var sent: Message { Message(catalogue, 34) }
    static var sentQueued: Message { Message(catalogue, 35) }
    static func sentAccepted(index: some BinaryInteger) -> Message { Message(catalogue, 36, [.integer(Int64(clamping: index))]) }
    static func sentRefused(reason: Message) -> Message { Message(catalogue, 37, [.message(reason)]) }
    static var doneSaved: Message { Message(catalogue, 38) }
    static var doneSubmitted: Message { Message(catalogue, 39) }
    static var doneDropped: Message { Message(catalogue, 40) }
    static var doneSentBack: Message { Message(catalogue, 41) }
    static var doneApproved: Message { Message(catalogue, 42) }
    static func newer(name: String, at: UTCTime) -> Message { Message(catalogue, 43, [.text(name), .moment(at)]) }
    static var gone: Message { Message(catalogue, 44) }
    static var wrongState: Message { Message(catalogue, 45) }

    static let catalogue = Catalogue("accession", [
        "ar": [
            #"تأشيرة طريق الحرير"#,
            #"هل يشارك البلد ({0}) في تأشيرة طريق الحرير السياحية. السند رسالة من الوزارة، ويراجعها موظفان قبل إرسالها."#,
            #"الوضع الحالي"#,
            #"لا يشارك"#,
            #"لم يُتفق عليها بعد"#,
            #"المسودة"#,
            #"آخر تعديل: {0} في {1}. لم يُرسل شيء بعد."#,
            #"حتى الآن"#,
            #"بعد ذلك"#,
            #"فتح الرسالة ({0} كيبيبايت)"#,
            #"{0}: {1, zero: # جنسية | one: جنسية واحدة | two: جنسيتان | few: # جنسيات | many: # جنسية | other: # جنسية}"#,
            #"لا أحد: لا تُطلب تأشيرة من الجنسيات المعروفة"#,
            #"كتابة الانضمام"#,
            #"عند الانسحاب اكتبوا اليوم الأخير أيضًا مع الرسالة التي تنص عليه."#,
            #"اليوم الأول"#,
            #"اليوم الأخير"#,
            #"فقط عند انسحاب البلد."#,
            #"عنوان الرسالة على الويب"#,
            #"حيث يمكن للجميع قراءتها: لدى الوزارة أو المدينة."#,
            #"الرسالة"#,
            #"الملف كما أرسلته الوزارة، {0} ميبيبايت على الأكثر. تدخل بصمته في السجل، ويمكن لمن يوافق فتحه هنا. اتركوه فارغًا لإبقاء الموجود."#,
            #"اختاروا ملف رسالة الوزارة: السجل يذكر بصمته."#,
            #"حفظ المسودة"#,
            #"تقديمها للموافقة"#,
            #"التخلي عن المسودة"#,
            #"الموافقة"#,
            #"افتحوا الرسالة وقارنوا الأيام. ما توافقون عليه توقّعه المدينة ويُرسل إلى الجميع."#,
            #"الموافقة والتوقيع والإرسال"#,
            #"إعادتها"#,
            #"ما الذي يجب تغييره"#,
            #"{0}: {1}"#,
            #"أُعيدت"#,
            #"أنتم من كتبها: لا بد أن يوافق شخص آخر. يمكنكم استردادها مع ملاحظة."#,
            #"تنتظر من له حق نشر قواعد التأشيرات."#,
            #"أُرسلت"#,
            #"هي في الطريق إلى السجل."#,
            #"هي في السجل القيد {0}."#,
            #"رُفضت: {0} اكتبوها من جديد أدناه وقدموها مرة أخرى."#,
            #"حُفظت المسودة."#,
            #"قُدمت، ويوافق عليها شخص آخر."#,
            #"تم التخلي عن المسودة."#,
            #"أُعيدت."#,
            #"تمت الموافقة والتوقيع والإرسال."#,
            #"غيّر {0} المسودة في {1} بعد أن فتحتموها. ما كتبتموه محفوظ أدناه؛ قارنوه بما هو موجود الآن."#,
            #"لم تعد هذه المسودة موجودة. انظروا إلى الوضع الحالي."#,
            #"لا يمكن ذلك والمسودة على حالها الآن. انظروا إليها من جديد."#,
        ],
        "en": [
            #"Silk Road visa"#,
            #"Whether {0} takes part in the Silk Road Tourist Visa. It rests on a letter of the ministry, and two officials look at it before it goes out."#,
            #"As it stands"#,
            #"does not take part"#,
            #"not agreed on yet"#,
            #"What is drafted"#,
            #"Last changed by {0} on {1}. Nothing has gone out yet."#,
            #"Until now"#,
            #"From then on"#,
            #"Open the letter ({0} KiB)"#,
            #"{0}: {1, one: # nationality | other: # nationalities}"#,
            #"nobody: no visa is asked of those who are known"#,
            #"Write the accession"#,
            #"For a withdrawal write the last day as well, with the letter that says so."#,
            #"First day"#,
            #"Last day"#,
            #"Only where the country withdraws."#,
            #"Web address of the letter"#,
            #"Where everybody can read it: at the ministry, or at the city."#,
            #"The letter"#,
            #"The file as the ministry has sent it, {0} MiB at most. Its digest goes into the record; who approves can open it here. Leave it empty to keep the one that is there."#,
            #"Choose the file of the ministry’s letter: the record names its digest."#,
            #"Save the draft"#,
            #"Hand it in for approval"#,
            #"Give the draft up"#,
            #"Approve"#,
            #"Open the letter and compare the days. What you approve is signed by the city and goes to all others."#,
            #"Approve, sign and send"#,
            #"Send it back"#,
            #"What is to be otherwise"#,
            #"{0}: {1}"#,
            #"It was sent back"#,
            #"You have written this yourself: somebody else has to approve it. You may take it back with a remark."#,
            #"It waits for somebody with the right to publish visa rules."#,
            #"Sent"#,
            #"It is on its way to the log."#,
            #"The log has it as entry {0}."#,
            #"It was refused: {0} Write it anew below, and hand it in again."#,
            #"The draft is saved."#,
            #"It is handed in. Somebody else approves it."#,
            #"The draft is given up."#,
            #"It is sent back."#,
            #"It is approved, signed and sent."#,
            #"{0} has changed the draft on {1}, after you opened it. What you typed is kept below; compare it with what is there now."#,
            #"There is no such draft any more. Look at what stands now."#,
            #"That cannot be done with the draft as it stands now. Look at it again."#,
        ],
        "ru": [
            #"Виза Шёлкового пути"#,
            #"Участвует ли страна ({0}) в туристической визе Шёлкового пути. Основание — письмо министерства; до отправки решение смотрят двое сотрудников."#,
            #"Как обстоит дело"#,
            #"не участвует"#,
            #"ещё не согласованы"#,
            #"Черновик"#,
            #"Изменено: {0}, {1}. Пока ничего не отправлено."#,
            #"До сих пор"#,
            #"После этого"#,
            #"Открыть письмо ({0} КиБ)"#,
            #"{0}: {1, one: # гражданство | few: # гражданства | many: # гражданств | other: # гражданства}"#,
            #"никого: у известных гражданств виза не требуется"#,
            #"Составить присоединение"#,
            #"Для выхода укажите и последний день, приложив письмо об этом."#,
            #"Первый день"#,
            #"Последний день"#,
            #"Только если страна выходит."#,
            #"Адрес письма в сети"#,
            #"Где его может прочесть каждый: на сайте министерства или города."#,
            #"Письмо"#,
            #"Файл, присланный министерством, не более {0} МиБ. Его отпечаток попадёт в запись; утверждающий сможет открыть файл здесь. Оставьте пустым, чтобы сохранить прежний."#,
            #"Выберите файл письма министерства: запись называет его отпечаток."#,
            #"Сохранить черновик"#,
            #"Передать на утверждение"#,
            #"Отказаться от черновика"#,
            #"Утвердить"#,
            #"Откройте письмо и сверьте даты. Утверждённое подписывается городом и уходит всем остальным."#,
            #"Утвердить, подписать и отправить"#,
            #"Вернуть"#,
            #"Что должно быть иначе"#,
            #"{0}: {1}"#,
            #"Возвращено"#,
            #"Вы составили это сами: утвердить должен кто-то другой. Вы можете забрать черновик с замечанием."#,
            #"Ждёт сотрудника с правом публиковать визовые правила."#,
            #"Отправлено"#,
            #"Запись на пути в журнал."#,
            #"В журнале это запись {0}."#,
            #"Отклонено: {0} Составьте заново ниже и передайте ещё раз."#,
            #"Черновик сохранён."#,
            #"Передано. Утвердит кто-то другой."#,
            #"От черновика отказались."#,
            #"Возвращено."#,
            #"Утверждено, подписано и отправлено."#,
            #"{0} изменил(а) черновик {1}, после того как вы его открыли. Набранное вами сохранено ниже; сравните с тем, что есть сейчас."#,
            #"Такого черновика больше нет. Посмотрите, что действует сейчас."#,
            #"С черновиком в нынешнем виде этого сделать нельзя. Посмотрите на него ещё раз."#,
        ],
        "zh-Hans": [
            #"丝路签证"#,
            #"{0}是否参加丝绸之路旅游签证。依据为主管部委的信函；发出前须由两名官员审阅。"#,
            #"现状"#,
            #"未参加"#,
            #"尚未商定"#,
            #"草稿"#,
            #"最后由{0}于{1}修改。尚未发出任何内容。"#,
            #"此前"#,
            #"此后"#,
            #"打开信函（{0} KiB）"#,
            #"{0}：{1, other: #个国籍}"#,
            #"没有：已知国籍均无须签证"#,
            #"起草加入声明"#,
            #"如为退出，请同时填写最后一日，并附相应信函。"#,
            #"首日"#,
            #"最后一日"#,
            #"仅在该国退出时填写。"#,
            #"信函网址"#,
            #"任何人都可阅读之处：部委或城市网站。"#,
            #"信函"#,
            #"部委发来的原文件，最大{0} MiB。其摘要写入记录；审批者可在此打开。留空则保留现有文件。"#,
            #"请选择部委信函文件：记录要写明其摘要。"#,
            #"保存草稿"#,
            #"提交审批"#,
            #"放弃草稿"#,
            #"批准"#,
            #"请打开信函并核对日期。批准后由城市签名并发往所有其他城市。"#,
            #"批准、签名并发送"#,
            #"退回"#,
            #"应作哪些修改"#,
            #"{0}：{1}"#,
            #"已退回"#,
            #"这是您自己起草的，须由他人批准。您可以附上说明取回。"#,
            #"等待有权发布签证规定的官员处理。"#,
            #"已发送"#,
            #"正在送往日志。"#,
            #"日志中为第{0}条。"#,
            #"被拒绝：{0}请在下方重新起草并再次提交。"#,
            #"草稿已保存。"#,
            #"已提交，由他人批准。"#,
            #"草稿已放弃。"#,
            #"已退回。"#,
            #"已批准、签名并发送。"#,
            #"您打开之后，{0}于{1}修改了草稿。您输入的内容保留在下方，请与现有内容比较。"#,
            #"该草稿已不存在，请查看现状。"#,
            #"草稿目前的状态不允许此操作，请再看一遍。"#,
        ],
    ])
}
