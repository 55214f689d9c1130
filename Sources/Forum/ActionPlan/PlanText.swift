// Written by seeds/messages.py from plan.*.json beside this file. Not to be edited.
// swift-format-ignore-file

import Primitives
import Web

/// The sentences of `plan`.
enum PlanText {
    static var recordSubmitted: Message { Message(catalogue, 0) }
    static var recordReviewed: Message { Message(catalogue, 1) }
    static var title: Message { Message(catalogue, 2) }
    static var article: Message { Message(catalogue, 3) }
    static var lede: Message { Message(catalogue, 4) }
    static func progress(done: some BinaryInteger, all: some BinaryInteger) -> Message { Message(catalogue, 5, [.integer(Int64(clamping: done)), .integer(Int64(clamping: all))]) }
    static var factDone: Message { Message(catalogue, 6) }
    static var factUnderWay: Message { Message(catalogue, 7) }
    static var factOverdue: Message { Message(catalogue, 8) }
    static var factNext: Message { Message(catalogue, 9) }
    static var factNextNone: Message { Message(catalogue, 10) }
    static var steps: Message { Message(catalogue, 11) }
    static var meetings: Message { Message(catalogue, 12) }
    static var stepsNone: Message { Message(catalogue, 13) }
    static var meetingsNone: Message { Message(catalogue, 14) }
    static var columnNumber: Message { Message(catalogue, 15) }
    static var columnStep: Message { Message(catalogue, 16) }
    static var columnMeeting: Message { Message(catalogue, 17) }
    static var columnOwners: Message { Message(catalogue, 18) }
    static var columnDue: Message { Message(catalogue, 19) }
    static var columnDay: Message { Message(catalogue, 20) }
    static var columnState: Message { Message(catalogue, 21) }
    static var planned: Message { Message(catalogue, 22) }
    static var underWay: Message { Message(catalogue, 23) }
    static var done: Message { Message(catalogue, 24) }
    static var dropped: Message { Message(catalogue, 25) }
    static var overdue: Message { Message(catalogue, 26) }
    static var form: Message { Message(catalogue, 27) }
    static var formStep: Message { Message(catalogue, 28) }
    static var formMeeting: Message { Message(catalogue, 29) }
    static var order: Message { Message(catalogue, 30) }
    static var name: Message { Message(catalogue, 31) }
    static var summary: Message { Message(catalogue, 32) }
    static var owners: Message { Message(catalogue, 33) }
    static var due: Message { Message(catalogue, 34) }
    static var doneOn: Message { Message(catalogue, 35) }
    static var doneOnHint: Message { Message(catalogue, 36) }
    static var result: Message { Message(catalogue, 37) }
    static var url: Message { Message(catalogue, 38) }
    static var editTitle: Message { Message(catalogue, 39) }
    static var editLede: Message { Message(catalogue, 40) }
    static var newTitle: Message { Message(catalogue, 41) }
    static var saveButton: Message { Message(catalogue, 42) }
    static var saved: Message { Message(catalogue, 43) }
    static func newer(text: String) -> Message { Message(catalogue, 44, [.text(text)]) }
    static var newerTitle: Message { Message(catalogue, 45) }
    static var asData: Message { Message(catalogue, 46) }
    static func entry(index: some BinaryInteger) -> Message { Message(catalogue, 47, [.integer(Int64(clamping: index))]) }

    static let catalogue = Catalogue("plan", [
        "ar": [
            #"خطوة في خطة العمل"#,
            #"قرار بشأن خطوة"#,
            #"خطة العمل"#,
            #"المادة الحادية عشرة"#,
            #"خطوة خطوة نحو تأشيرة طريق الحرير السياحية الإقليمية: من يتولى ماذا، وإلى متى، وأين وصل."#,
            #"أُنجزت {0} من {1} خطوة"#,
            #"أُنجز"#,
            #"جارٍ"#,
            #"متأخر"#,
            #"الاجتماع القادم"#,
            #"لا شيء مقرر"#,
            #"الخطوات"#,
            #"الاجتماعات الوزارية"#,
            #"لا خطوات في الخطة بعد. تكتبها الأمانة."#,
            #"لا اجتماع مقرر بعد."#,
            #"الرقم"#,
            #"الخطوة"#,
            #"الاجتماع"#,
            #"المسؤول"#,
            #"الموعد"#,
            #"اليوم"#,
            #"الحالة"#,
            #"مقرر"#,
            #"جارٍ"#,
            #"أُنجز"#,
            #"أُلغي"#,
            #"متأخر"#,
            #"ما هو"#,
            #"خطوة"#,
            #"اجتماع وزاري"#,
            #"ترتيبها في الخطة"#,
            #"العنوان"#,
            #"ما يجب عمله"#,
            #"المسؤول"#,
            #"الموعد أو يوم الاجتماع"#,
            #"أُنجز في"#,
            #"فقط إذا أُنجز."#,
            #"ما نتج عنه"#,
            #"أين يُقرأ"#,
            #"إدارة خطة العمل"#,
            #"كل حفظ توقّعه الأمانة ويبقى في السجل، وما قيل قبله يظل مقروءًا."#,
            #"إضافة خطوة أو اجتماع"#,
            #"التوقيع والنشر"#,
            #"وُقّع وصار في الخطة."#,
            #"غيّر أحدهم هذه الخطوة بعد أن فتحتها. تقول الآن: {0}. ما كتبته أدناه؛ احفظ من جديد ليحل محلها."#,
            #"سبقك غيرك"#,
            #"المحتوى نفسه كبيانات"#,
            #"القيد {0} في السجل"#,
        ],
        "en": [
            #"Step of the Action Plan"#,
            #"Decision on a step"#,
            #"Action Plan"#,
            #"Article 11"#,
            #"Step by step to the regional Silk Road Tourist Visa: who sees to what, until when, and how far it is."#,
            #"{0} of {1} steps are done"#,
            #"Done"#,
            #"Under way"#,
            #"Overdue"#,
            #"Next meeting"#,
            #"none is planned"#,
            #"Steps"#,
            #"Ministerial meetings"#,
            #"The plan has no steps yet. The secretariat writes them."#,
            #"No meeting is planned yet."#,
            #"No."#,
            #"Step"#,
            #"Meeting"#,
            #"Who sees to it"#,
            #"Due"#,
            #"Day"#,
            #"State"#,
            #"planned"#,
            #"under way"#,
            #"done"#,
            #"given up"#,
            #"overdue"#,
            #"What it is"#,
            #"a step"#,
            #"a ministerial meeting"#,
            #"Place in the plan"#,
            #"Title"#,
            #"What is to be done"#,
            #"Who sees to it"#,
            #"Due, or the day of the meeting"#,
            #"Done on"#,
            #"Only where it is done."#,
            #"What has come of it"#,
            #"Where it can be read"#,
            #"Keep the Action Plan"#,
            #"Each save is signed by the secretariat and stands in the log; what was said before stays to be read."#,
            #"Add a step or a meeting"#,
            #"Sign and publish"#,
            #"It was signed and stands in the plan."#,
            #"Somebody has changed this step since you opened it. It says now: {0}. What you typed stands below; save again to put it in its place."#,
            #"Somebody was quicker"#,
            #"The same as data"#,
            #"Entry {0} of the log"#,
        ],
        "ru": [
            #"Шаг плана действий"#,
            #"Решение о шаге"#,
            #"План действий"#,
            #"Статья 11"#,
            #"Шаг за шагом к региональной туристической визе Шёлкового пути: кто за что отвечает, к какому сроку и что сделано."#,
            #"Выполнено шагов: {0} из {1}"#,
            #"Выполнено"#,
            #"Выполняется"#,
            #"Просрочено"#,
            #"Следующая встреча"#,
            #"не запланирована"#,
            #"Шаги"#,
            #"Встречи министров"#,
            #"В плане пока нет шагов. Их составляет секретариат."#,
            #"Встречи пока не запланированы."#,
            #"№"#,
            #"Шаг"#,
            #"Встреча"#,
            #"Ответственные"#,
            #"Срок"#,
            #"День"#,
            #"Состояние"#,
            #"запланировано"#,
            #"выполняется"#,
            #"выполнено"#,
            #"отменено"#,
            #"просрочено"#,
            #"Что это"#,
            #"шаг"#,
            #"встреча министров"#,
            #"Место в плане"#,
            #"Название"#,
            #"Что нужно сделать"#,
            #"Ответственные"#,
            #"Срок или день встречи"#,
            #"Выполнено"#,
            #"Только если выполнено."#,
            #"Результат"#,
            #"Где опубликовано"#,
            #"Ведение плана действий"#,
            #"Каждое сохранение подписывается секретариатом и остаётся в журнале; прежнее можно прочесть."#,
            #"Добавить шаг или встречу"#,
            #"Подписать и опубликовать"#,
            #"Подписано и внесено в план."#,
            #"Этот шаг изменён после того, как вы его открыли. Сейчас там: {0}. Введённое вами ниже; сохраните ещё раз, чтобы заменить."#,
            #"Кто-то вас опередил"#,
            #"То же в виде данных"#,
            #"Запись журнала № {0}"#,
        ],
        "zh-Hans": [
            #"行动计划步骤"#,
            #"对步骤的决定"#,
            #"行动计划"#,
            #"第十一条"#,
            #"逐步实现丝绸之路区域旅游签证：由谁负责、何时完成、进展如何。"#,
            #"{1}个步骤中已完成{0}个"#,
            #"已完成"#,
            #"进行中"#,
            #"逾期"#,
            #"下次会议"#,
            #"未安排"#,
            #"步骤"#,
            #"部长级会议"#,
            #"计划尚无步骤，由秘书处制定。"#,
            #"尚未安排会议。"#,
            #"序号"#,
            #"步骤"#,
            #"会议"#,
            #"负责方"#,
            #"期限"#,
            #"日期"#,
            #"状态"#,
            #"计划中"#,
            #"进行中"#,
            #"已完成"#,
            #"已取消"#,
            #"逾期"#,
            #"类型"#,
            #"步骤"#,
            #"部长级会议"#,
            #"在计划中的次序"#,
            #"标题"#,
            #"工作内容"#,
            #"负责方"#,
            #"期限或会议日期"#,
            #"完成日期"#,
            #"仅在已完成时填写。"#,
            #"成果"#,
            #"网址"#,
            #"维护行动计划"#,
            #"每次保存均由秘书处签署并载入日志，先前内容仍可查阅。"#,
            #"添加步骤或会议"#,
            #"签署并公布"#,
            #"已签署并列入计划。"#,
            #"您打开之后，他人已修改此步骤。现为：{0}。您输入的内容见下，再次保存即可替换。"#,
            #"已有他人修改"#,
            #"以数据格式查看"#,
            #"日志第{0}号条目"#,
        ],
    ])
}
