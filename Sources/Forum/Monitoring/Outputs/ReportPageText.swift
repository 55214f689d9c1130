// Written by seeds/messages.py from reportPage.*.json beside this file. Not to be edited.
// swift-format-ignore-file

import Primitives
import Web

/// The sentences of `reportPage`.
enum ReportPageText {
    static func reportTitle(city: String, commitment: String) -> Message { Message(catalogue, 0, [.text(city), .text(commitment)]) }
    static func isMissing(time: UTCTime) -> Message { Message(catalogue, 1, [.moment(time)]) }
    static func isDue(time: UTCTime) -> Message { Message(catalogue, 2, [.moment(time)]) }
    static func isNotOpen(day: UTCDate) -> Message { Message(catalogue, 3, [.date(day)]) }
    static var isNotAsked: Message { Message(catalogue, 4) }
    static var allOfCommitment: Message { Message(catalogue, 5) }
    static func allOfCity(city: String) -> Message { Message(catalogue, 6, [.text(city)]) }
    static var selfReportNote: Message { Message(catalogue, 7) }
    static var signedBy: Message { Message(catalogue, 8) }
    static var signedNote: Message { Message(catalogue, 9) }
    static var version: Message { Message(catalogue, 10) }
    static func acceptedAt(time: UTCTime) -> Message { Message(catalogue, 11, [.moment(time)]) }
    static var narrative: Message { Message(catalogue, 12) }
    static var values: Message { Message(catalogue, 13) }
    static var evidence: Message { Message(catalogue, 14) }
    static var evidenceNote: Message { Message(catalogue, 15) }
    static var evidenceTitle: Message { Message(catalogue, 16) }
    static var digest: Message { Message(catalogue, 17) }
    static var noEvidenceGiven: Message { Message(catalogue, 18) }
    static var assessmentTitle: Message { Message(catalogue, 19) }
    static var notAssessed: Message { Message(catalogue, 20) }
    static var assessmentOutdated: Message { Message(catalogue, 21) }
    static var assessmentNote: Message { Message(catalogue, 22) }
    static var assessedTitle: Message { Message(catalogue, 23) }
    static var outcome: Message { Message(catalogue, 24) }
    static var verifiability: Message { Message(catalogue, 25) }
    static var versions: Message { Message(catalogue, 26) }
    static var versionsNote: Message { Message(catalogue, 27) }
    static var accepted: Message { Message(catalogue, 28) }
    static var changed: Message { Message(catalogue, 29) }
    static var firstVersion: Message { Message(catalogue, 30) }
    static var nothingChanged: Message { Message(catalogue, 31) }
    static var proofTitle: Message { Message(catalogue, 32) }
    static var entryNote: Message { Message(catalogue, 33) }
    static var proofLink: Message { Message(catalogue, 34) }
    static var proofNote: Message { Message(catalogue, 35) }
    static var replyTitle: Message { Message(catalogue, 36) }
    static func replyBy(official: String) -> Message { Message(catalogue, 37, [.text(official)]) }
    static var published: Message { Message(catalogue, 38) }
    static func publishedNote(index: some BinaryInteger) -> Message { Message(catalogue, 39, [.integer(Int64(clamping: index))]) }
    static var provenance: Message { Message(catalogue, 40) }
    static var verifyIt: Message { Message(catalogue, 41) }
    static var verifyNote: Message { Message(catalogue, 42) }
    static func cameWhileOpen(time: UTCTime, end: UTCTime) -> Message { Message(catalogue, 43, [.moment(time), .moment(end)]) }
    static func cameOfEnded(time: UTCTime, end: UTCTime) -> Message { Message(catalogue, 44, [.moment(time), .moment(end)]) }

    static let catalogue = Catalogue("reportPage", [
        "ar": [
            #"{0}: {1}"#,
            #"طُلب التقرير من المدينة ولم تقدّمه. انتهت الدورة في {0}؛ وأي تقرير يصل الآن يُعدّ متأخرًا."#,
            #"لم تُبلّغ المدينة بعد. الموعد حتى {0}."#,
            #"تبدأ الدورة في {0}."#,
            #"لا يُطلب من هذه المدينة تقرير عن هذا الالتزام، ولم تقدّمه."#,
            #"كل المدن في هذا الالتزام"#,
            #"كل تقارير {0}"#,
            #"كلمة المدينة نفسها. تقييم الأمانة منفصل أدناه."#,
            #"الموقّع"#,
            #"بمفتاح المدينة."#,
            #"النسخة"#,
            #"قُبلت في {0}."#,
            #"ما تُبلّغ به المدينة"#,
            #"القيم"#,
            #"الأدلة"#,
            #"تبيّن البصمة إن كان الملف هو الذي وُقّع."#,
            #"ما هو"#,
            #"بصمة SHA-256 للملف"#,
            #"لم تقدّم المدينة أدلة."#,
            #"تقييم الأمانة"#,
            #"لم تُقيّم الأمانة هذا التقرير بعد."#,
            #"عن نسخة سابقة: صحّحت المدينة التقرير بعدها، وسيُقيَّم من جديد."#,
            #"حكمها على النسخة القائمة، موقّعًا من الأمانة."#,
            #"كيف قُيّم التقرير"#,
            #"النتيجة"#,
            #"قابلية التحقق"#,
            #"النسخ"#,
            #"الأحدث أولًا. لا يُحذف شيء من السجل."#,
            #"القبول"#,
            #"ما تغيّر"#,
            #"النسخة الأولى."#,
            #"وُقّعت من جديد دون تغيير."#,
            #"البرهان"#,
            #"كما وُقّع، بايتًا ببايت."#,
            #"برهان الإدراج"#,
            #"يُثبت مع نقطة التحقق الموقّعة أن القيد موجود في السجل الذي تحمله كل المدن."#,
            #"رد المدينة"#,
            #"الموقّع: {0}."#,
            #"منشور"#,
            #"التقرير والتقييم والرد معتمدة لدى المنتدى منذ القيد {0} في السجل."#,
            #"المصدر"#,
            #"للتحقق بنفسك"#,
            #"دون اتصال، بالبرهان المحفوظ وملف المرساة فقط."#,
            #"قُبل أول مرة في {0}، وتنتهي الدورة في {1}."#,
            #"قُبل أول مرة في {0}، وانتهت الدورة في {1}."#,
        ],
        "en": [
            #"{0}: {1}"#,
            #"The city was asked and has not reported. The cycle ended {0}; a report that comes now is marked late."#,
            #"The city has not reported yet. It is asked to until {0}."#,
            #"The cycle begins {0}."#,
            #"This city is not asked to report on this commitment, and has not."#,
            #"All cities on this commitment"#,
            #"All of {0}"#,
            #"The city’s own word. The secretariat’s stands apart, below."#,
            #"Signed by"#,
            #"With the city’s key."#,
            #"Version"#,
            #"Accepted {0}."#,
            #"What the city reports"#,
            #"Values"#,
            #"Evidence"#,
            #"The digest tells whether a file is the one that was signed."#,
            #"What it is"#,
            #"SHA-256 of the file"#,
            #"The city gives no evidence."#,
            #"What the secretariat says"#,
            #"The secretariat has not assessed this report yet."#,
            #"Of an earlier version: the city has corrected the report since, and it will be assessed anew."#,
            #"Its own judgement of the version that stands, signed by the secretariat."#,
            #"How it is rated"#,
            #"Outcome"#,
            #"How well it can be verified"#,
            #"Versions"#,
            #"The newest first. Nothing is taken out of the log."#,
            #"Accepted"#,
            #"What changed"#,
            #"The first version."#,
            #"Signed anew without a change."#,
            #"The proof"#,
            #"As it was signed, byte for byte."#,
            #"Inclusion proof"#,
            #"Shows with the signed checkpoint that the entry stands in the log that all cities hold."#,
            #"What the city replies"#,
            #"Signed by {0}."#,
            #"Published"#,
            #"Report, assessment and reply stand as the forum’s since entry {0} of the log."#,
            #"Where it is from"#,
            #"To check it yourself"#,
            #"Offline, with the saved proof and the anchor file alone."#,
            #"First accepted {0}; the cycle ends {1}."#,
            #"First accepted {0}; the cycle ended {1}."#,
        ],
        "ru": [
            #"{0}: {1}"#,
            #"Город должен был отчитаться, но отчёта нет. Цикл завершился {0}; отчёт, поданный сейчас, будет отмечен как опоздавший."#,
            #"Город ещё не отчитался. Отчёт ожидается до {0}."#,
            #"Начало цикла: {0}"#,
            #"Отчёта по этому обязательству от города не ждут, и его нет."#,
            #"Все города по этому обязательству"#,
            #"Все отчёты: {0}"#,
            #"Слово самого города. Оценка секретариата — отдельно, ниже."#,
            #"Подписал"#,
            #"Ключом города."#,
            #"Версия"#,
            #"Принята {0}."#,
            #"Что сообщает город"#,
            #"Значения"#,
            #"Подтверждения"#,
            #"Контрольная сумма показывает, тот ли это файл, который был подписан."#,
            #"Что это"#,
            #"SHA-256 файла"#,
            #"Город не приложил подтверждений."#,
            #"Оценка секретариата"#,
            #"Секретариат этот отчёт ещё не оценил."#,
            #"Относится к прежней версии: город исправил отчёт, и он будет оценён заново."#,
            #"Собственное суждение о действующей версии, подписанное секретариатом."#,
            #"Как оценён отчёт"#,
            #"Итог"#,
            #"Проверяемость"#,
            #"Версии"#,
            #"Сначала новейшая. Из журнала ничего не удаляется."#,
            #"Принята"#,
            #"Что изменилось"#,
            #"Первая версия."#,
            #"Подписана заново без изменений."#,
            #"Доказательство"#,
            #"Байт в байт так, как подписано."#,
            #"Доказательство включения"#,
            #"Вместе с подписанной контрольной точкой показывает, что запись есть в журнале, который хранят все города."#,
            #"Ответ города"#,
            #"Подписал: {0}."#,
            #"Опубликовано"#,
            #"Отчёт, оценка и ответ действуют от имени форума с записи журнала № {0}."#,
            #"Откуда"#,
            #"Проверить самостоятельно"#,
            #"Без сети: нужны только сохранённое доказательство и файл якоря."#,
            #"Впервые принят {0}; цикл заканчивается {1}."#,
            #"Впервые принят {0}; цикл закончился {1}."#,
        ],
        "zh-Hans": [
            #"{0}：{1}"#,
            #"该城市应报告但未报告。周期已于{0}结束，现在提交将标为逾期。"#,
            #"该城市尚未报告，截止时间为{0}。"#,
            #"周期自{0}开始。"#,
            #"该城市无须就此承诺报告，也未报告。"#,
            #"所有城市的该项承诺"#,
            #"{0}的全部报告"#,
            #"城市自评。秘书处评估另列于下。"#,
            #"签署人"#,
            #"使用该城市的密钥。"#,
            #"版本"#,
            #"接收于{0}。"#,
            #"城市报告"#,
            #"数值"#,
            #"证据"#,
            #"摘要可核对文件是否为签署时的文件。"#,
            #"内容"#,
            #"文件的SHA-256"#,
            #"该城市未提供证据。"#,
            #"秘书处评估"#,
            #"秘书处尚未评估此报告。"#,
            #"针对旧版本：城市此后已更正报告，将重新评估。"#,
            #"秘书处对现行版本的独立评价，由其签署。"#,
            #"评级"#,
            #"结果"#,
            #"可核实程度"#,
            #"各版本"#,
            #"最新在前。日志中的内容不会删除。"#,
            #"接收时间"#,
            #"变更内容"#,
            #"首个版本。"#,
            #"重新签署，无变更。"#,
            #"证明"#,
            #"与签署内容逐字节一致。"#,
            #"包含证明"#,
            #"结合已签名的检查点，证明该条目在所有城市共同持有的日志中。"#,
            #"城市的答复"#,
            #"签署人：{0}。"#,
            #"已发布"#,
            #"报告、评估与答复自日志第{0}条起作为论坛的正式内容。"#,
            #"出处"#,
            #"自行核验"#,
            #"离线进行，只需保存的证明和锚文件。"#,
            #"首次接受于{0}；周期将于{1}结束。"#,
            #"首次接受于{0}；周期已于{1}结束。"#,
        ],
    ])
}
