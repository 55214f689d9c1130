// Written by seeds/messages.py from progressEdition.*.json beside this file. Not to be edited.
// swift-format-ignore-file

import Primitives
import Web

/// The sentences of `progressEdition`.
enum ProgressEditionText {
    static var deskLede: Message { Message(catalogue, 0) }
    static var nextTitle: Message { Message(catalogue, 1) }
    static var nextNote: Message { Message(catalogue, 2) }
    static var preview: Message { Message(catalogue, 3) }
    static var publish: Message { Message(catalogue, 4) }
    static func publishNamed(edition: String) -> Message { Message(catalogue, 5, [.text(edition)]) }
    static var published: Message { Message(catalogue, 6) }
    static var recordType: Message { Message(catalogue, 7) }
    static var title: Message { Message(catalogue, 8) }
    static var lede: Message { Message(catalogue, 9) }
    static var edition: Message { Message(catalogue, 10) }
    static func numbered(number: some BinaryInteger) -> Message { Message(catalogue, 11, [.integer(Int64(clamping: number))]) }
    static var madeAt: Message { Message(catalogue, 12) }
    static var entries: Message { Message(catalogue, 13) }
    static var none: Message { Message(catalogue, 14) }
    static func standsOn(time: UTCTime, count: some BinaryInteger) -> Message { Message(catalogue, 15, [.moment(time), .integer(Int64(clamping: count))]) }
    static func interim(time: UTCTime) -> Message { Message(catalogue, 16, [.moment(time)]) }
    static func counts(reported: some BinaryInteger, asked: some BinaryInteger, late: some BinaryInteger, accepted: some BinaryInteger) -> Message { Message(catalogue, 17, [.integer(Int64(clamping: reported)), .integer(Int64(clamping: asked)), .integer(Int64(clamping: late)), .integer(Int64(clamping: accepted))]) }
    static var checkIt: Message { Message(catalogue, 18) }
    static var checkNote: Message { Message(catalogue, 19) }
    static var rootIs: Message { Message(catalogue, 20) }
    static var files: Message { Message(catalogue, 21) }
    static var filesNote: Message { Message(catalogue, 22) }
    static var file: Message { Message(catalogue, 23) }
    static var kind: Message { Message(catalogue, 24) }
    static var bytes: Message { Message(catalogue, 25) }
    static var confirmTitle: Message { Message(catalogue, 26) }
    static func confirmLede(edition: String, count: some BinaryInteger) -> Message { Message(catalogue, 27, [.text(edition), .integer(Int64(clamping: count))]) }
    static var confirmNote: Message { Message(catalogue, 28) }
    static var confirmPrints: Message { Message(catalogue, 29) }
    static var confirmYes: Message { Message(catalogue, 30) }
    static var confirmNo: Message { Message(catalogue, 31) }
    static var nothingAsked: Message { Message(catalogue, 32) }

    static let catalogue = Catalogue("progressEdition", [
        "ar": [
            #"يُجمّد الإصدار تقرير الدورة بحسب حال السجل. لا يتغير أبدًا؛ وما يأتي بعده إصدار آخر."#,
            #"ما يمكن نشره"#,
            #"راجع المعاينة أولًا: ما يُنشر يبقى في السجل إلى الأبد."#,
            #"معاينة"#,
            #"نشر"#,
            #"نشر الإصدار {0}"#,
            #"نُشر الإصدار؛ ملفاته في /progress/editions"#,
            #"إصدار تقرير التقدم"#,
            #"تقارير التقدم"#,
            #"إصدارات مجمّدة: ما يقدّمه المنتدى، مع السجل الذي يُستخرج منه كل رقم."#,
            #"الإصدار"#,
            #"تقرير التقدم، الإصدار {0}"#,
            #"أُعدّ في"#,
            #"قيود السجل"#,
            #"لم يُنشر أي إصدار بعد. تنشره الأمانة."#,
            #"أُعدّ في {0} من أول {1, zero: # قيد | one: قيد واحد | two: قيدين | few: # قيود | many: # قيدًا | other: # قيد} في السجل."#,
            #"أُعدّ والدورة مفتوحة: للمدن أن تُبلّغ حتى {0}."#,
            #"التقارير الواردة: {0}؛ المطلوبة: {1}؛ المتأخرة: {2}؛ المقبولة: {3}."#,
            #"كيف تتحقق من هذا التقرير"#,
            #"دون اتصال، بنسخة من السجل وملف المرساة: يُحسب كل رقم من جديد ويُقارن كل ملف."#,
            #"جذر السجل"#,
            #"الملفات"#,
            #"لا تتغير أبدًا؛ وبصمة كل ملف في السجل. يقدّمها هذا الموقع من نسخته الخاصة بعد مطابقتها بالبصمات."#,
            #"الملف"#,
            #"النوع"#,
            #"بايت"#,
            #"هل تريد نشر هذا الإصدار؟"#,
            #"{0}، من أول {1, zero: لا قيود | one: قيد واحد | two: قيدين | few: # قيود | many: # قيدًا | other: # قيد} في السجل. يبقى في السجل إلى الأبد، ولا يحلّ محله إصدار لاحق."#,
            #"هذه هي الملفات كما لو نُشرت الآن. وما يدخل السجل في هذه الأثناء يدخل فيها أيضًا ويغيّر بصماتها."#,
            #"يستغرق إعداد ملفات الطباعة حتى بضع دقائق. تجيب الصفحة حين تجهز: اتركها مفتوحة."#,
            #"انشره إلى الأبد"#,
            #"عودة دون نشر"#,
            #"لا يُطلب أي تقرير في هذه الدورة: لا شيء يُنشر. لم يُنشر شيء."#,
        ],
        "en": [
            #"An edition freezes a cycle’s report as the log stands. It never changes; a later one is another edition."#,
            #"What can be published"#,
            #"Look at the preview first: what is published stands in the log for ever."#,
            #"Preview"#,
            #"Publish"#,
            #"Publish the edition {0}"#,
            #"The edition is published; its files are at /progress/editions."#,
            #"Edition of the progress report"#,
            #"Progress reports"#,
            #"Frozen editions: what the forum submits, with the log that every number follows from."#,
            #"Edition"#,
            #"Progress report, edition {0}"#,
            #"Made"#,
            #"Entries of the log"#,
            #"No edition has been published yet. The secretariat publishes one."#,
            #"Made {0} from the first {1, one: # entry | other: # entries} of the log."#,
            #"Made while the cycle was open: cities may report until {0}."#,
            #"Reports received: {0}; asked: {1}; late: {2}; accepted: {3}."#,
            #"How to check this report"#,
            #"With a copy of the log and the anchor file, offline: every number is computed again, and every file compared."#,
            #"Root of the log"#,
            #"Files"#,
            #"They never change; the log has the digest of each. This site gives them from its own copy, which it has compared with the digests."#,
            #"File"#,
            #"Kind"#,
            #"Bytes"#,
            #"Publish this edition?"#,
            #"{0}, from the first {1, one: # entry | other: # entries} of the log. It stands in the log for ever: a later edition does not replace it."#,
            #"These are the files as they would be published now. What enters the log meanwhile is in them, too, and changes their digests."#,
            #"Making the PDF files takes up to some minutes. The page answers when they are there: leave it open."#,
            #"Publish it for ever"#,
            #"Back, publish nothing"#,
            #"No report is asked for in this cycle: there is nothing to publish. Nothing was published."#,
        ],
        "ru": [
            #"Издание фиксирует отчёт цикла по текущему состоянию журнала. Оно не меняется; более позднее — уже другое издание."#,
            #"Что можно опубликовать"#,
            #"Сначала посмотрите предварительный вид: опубликованное остаётся в журнале навсегда."#,
            #"Предварительный вид"#,
            #"Опубликовать"#,
            #"Опубликовать издание {0}"#,
            #"Издание опубликовано; его файлы — на странице /progress/editions"#,
            #"Издание отчёта о ходе выполнения"#,
            #"Сводные отчёты"#,
            #"Неизменяемые издания: то, что представляет форум, и журнал, из которого следует каждое число."#,
            #"Издание"#,
            #"Сводный отчёт, издание {0}"#,
            #"Составлено"#,
            #"Записей журнала"#,
            #"Изданий ещё нет. Их публикует секретариат."#,
            #"Составлено {0} по {1, one: первой # записи | few: первым # записям | many: первым # записям | other: первым # записям} журнала."#,
            #"Составлено при открытом цикле: города отчитываются до {0}"#,
            #"Отчёты: {0}, ожидалось: {1}; с опозданием: {2}; принято: {3}."#,
            #"Как проверить этот отчёт"#,
            #"Без сети, по копии журнала и файлу якоря: каждое число вычисляется заново, каждый файл сверяется."#,
            #"Корень журнала"#,
            #"Файлы"#,
            #"Они не меняются; контрольная сумма каждого записана в журнале. Этот сайт выдаёт их из собственной копии, которую сверил с контрольными суммами."#,
            #"Файл"#,
            #"Вид"#,
            #"Байт"#,
            #"Опубликовать это издание?"#,
            #"{0}, по первым {1, one: # записи | few: # записям | many: # записям | other: # записи} журнала. Оно останется в журнале навсегда: следующее издание его не заменит."#,
            #"Это файлы в том виде, в каком они были бы опубликованы сейчас. То, что тем временем попадёт в журнал, войдёт и в них и изменит их хеши."#,
            #"Подготовка файлов для печати занимает до нескольких минут. Страница ответит, когда они будут готовы: не закрывайте её."#,
            #"Опубликовать навсегда"#,
            #"Назад, ничего не публиковать"#,
            #"В этом цикле отчёты не запрашиваются: публиковать нечего. Ничего не опубликовано."#,
        ],
        "zh-Hans": [
            #"版本按日志当前状态冻结报告，永不更改；之后的为另一版本。"#,
            #"可发布的版本"#,
            #"请先查看预览：发布后将永久保存在日志中。"#,
            #"预览"#,
            #"发布"#,
            #"发布版本{0}"#,
            #"版本已发布，文件见/progress/editions。"#,
            #"进展报告版本"#,
            #"进展报告"#,
            #"已冻结的版本：论坛提交的内容，以及每个数字所依据的日志。"#,
            #"版本"#,
            #"进展报告，第{0}版"#,
            #"制作时间"#,
            #"日志条数"#,
            #"尚未发布任何版本。由秘书处发布。"#,
            #"于{0}根据日志的前{1, other: #条}制作。"#,
            #"制作时报告周期尚未结束：各城市可在{0}前报告。"#,
            #"已收到报告{0}份，应交{1}份；逾期{2}份；已接受{3}份。"#,
            #"如何核验本报告"#,
            #"离线进行，需日志副本和锚文件：每个数字重新计算，每个文件逐一比对。"#,
            #"日志根"#,
            #"文件"#,
            #"文件永不更改，每个文件的摘要均在日志中。本站提供的是自己的副本，已与摘要核对。"#,
            #"文件"#,
            #"类型"#,
            #"字节"#,
            #"要发布此版本吗？"#,
            #"{0}，依据日志的前{1, other: # 条记录}。它将永久保存在日志中，以后的版本不会取代它。"#,
            #"这些是现在发布时的文件。期间进入日志的内容也会包含在内，并改变其摘要值。"#,
            #"生成打印文件最多需要几分钟。完成后页面会作出响应：请勿关闭。"#,
            #"永久发布"#,
            #"返回，不发布"#,
            #"此周期未要求任何报告，没有可发布的内容。未发布任何内容。"#,
        ],
    ])
}
