// Written by seeds/messages.py from guestRecord.*.json beside this file. Not to be edited.
// swift-format-ignore-file

import Primitives
import Web

/// The sentences of `guestRecord`.
enum GuestRecordText {
    static var saved: Message { Message(catalogue, 0) }
    static var changed: Message { Message(catalogue, 1) }
    static var bookings: Message { Message(catalogue, 2) }
    static var noStays: Message { Message(catalogue, 3) }
    static var arrived: Message { Message(catalogue, 4) }
    static var departedNow: Message { Message(catalogue, 5) }
    static var cancel: Message { Message(catalogue, 6) }
    static var children: Message { Message(catalogue, 7) }
    static var guardian: Message { Message(catalogue, 8) }
    static var guest: Message { Message(catalogue, 9) }
    static var openTitle: Message { Message(catalogue, 10) }
    static var openNote: Message { Message(catalogue, 11) }
    static var open: Message { Message(catalogue, 12) }
    static var enteredAt: Message { Message(catalogue, 13) }
    static var exportTitle: Message { Message(catalogue, 14) }
    static var exportNote: Message { Message(catalogue, 15) }
    static var exportButton: Message { Message(catalogue, 16) }
    static var eraseTitle: Message { Message(catalogue, 17) }
    static var eraseNote: Message { Message(catalogue, 18) }
    static var eraseButton: Message { Message(catalogue, 19) }
    static var erased: Message { Message(catalogue, 20) }
    static var proofs: Message { Message(catalogue, 21) }
    static var columnPart: Message { Message(catalogue, 22) }
    static var columnErasedAt: Message { Message(catalogue, 23) }
    static var columnBy: Message { Message(catalogue, 24) }
    static var columnReason: Message { Message(catalogue, 25) }
    static var columnDigest: Message { Message(catalogue, 26) }
    static func keptByLaw(day: UTCDate) -> Message { Message(catalogue, 27, [.date(day)]) }

    static let catalogue = Catalogue("guestRecord", [
        "ar": [
            #"سُجِّل الضيف."#,
            #"سُجِّلت الإقامة."#,
            #"الإقامات"#,
            #"لا إقامة مسجَّلة."#,
            #"وصل"#,
            #"غادر"#,
            #"لن يأتي"#,
            #"الأطفال تحت رعايته"#,
            #"في رعاية"#,
            #"ضيف"#,
            #"فتح الوثيقة"#,
            #"يحفظ سجل التدقيق من فتحها ومتى ولماذا. لا تكتب في السبب شيئًا شخصيًا، فهو لا يُمحى."#,
            #"افتح"#,
            #"سُجِّل في"#,
            #"ما يُحفظ عن هذا الضيف"#,
            #"كل شيء في ملف واحد للنزيل: بما في ذلك من فتح الوثيقة، وما أُبلغت به الشرطة، وما قيل مع حجوزاته. وليس فيه شيء عمن جاء معه."#,
            #"نزِّل"#,
            #"المحو"#,
            #"تُتلف المفاتيح، وفي كل نسخة احتياطية أيضًا، ولا رجعة في ذلك. ويبقى إثبات بلا أي بيانات شخصية."#,
            #"امحُ نهائيًا"#,
            #"مُحي وأُتلفت المفاتيح."#,
            #"إثباتات المحو"#,
            #"ماذا"#,
            #"مُحي في"#,
            #"بواسطة"#,
            #"لماذا"#,
            #"بصمة SHA-256 لما كان"#,
            #"تحتفظ فاتورة حجز هذا الضيف بالعنوان حتى {0}: هكذا يريد قانون الضرائب. ثم يُتلف مفتاحها."#,
        ],
        "en": [
            #"The guest is in the register."#,
            #"The stay is noted."#,
            #"Stays"#,
            #"No stay is noted."#,
            #"Has arrived"#,
            #"Has left"#,
            #"Does not come"#,
            #"Children in their care"#,
            #"In the care of"#,
            #"Guest"#,
            #"Open the document"#,
            #"The audit trail keeps who has opened it, when and why. Write nothing personal into the reason: it is never erased."#,
            #"Open"#,
            #"Entered"#,
            #"What is kept of this guest"#,
            #"All of it in one file, for the guest: also who has opened the document, what the police was told, and what was told with their bookings. Of others who came along it has nothing."#,
            #"Download"#,
            #"Erase"#,
            #"The keys are destroyed, in every backup as well. Nobody can take that back. A proof stays, without anything personal in it."#,
            #"Erase for good"#,
            #"It is erased, and the keys are destroyed."#,
            #"Proofs of erasure"#,
            #"What"#,
            #"Erased"#,
            #"By"#,
            #"Why"#,
            #"SHA-256 of what it was"#,
            #"An invoice of this guest’s booking keeps the address on it until {0}: tax law wants that. Then its key is destroyed."#,
        ],
        "ru": [
            #"Гость внесён в реестр."#,
            #"Отметка о проживании сделана."#,
            #"Проживания"#,
            #"Проживаний не отмечено."#,
            #"Прибыл"#,
            #"Выехал"#,
            #"Не приедет"#,
            #"Дети на попечении"#,
            #"На попечении"#,
            #"Гость"#,
            #"Открыть документ"#,
            #"В журнале остаётся, кто, когда и почему его открыл. Не пишите в причине личного: она не удаляется."#,
            #"Открыть"#,
            #"Внесён"#,
            #"Что хранится об этом госте"#,
            #"Всё одним файлом, для гостя: также кто открывал документ, что сообщено полиции и что указано при бронировании. О других, кто приехал вместе, там ничего нет."#,
            #"Скачать"#,
            #"Удалить"#,
            #"Ключи уничтожаются, и во всех резервных копиях тоже. Отменить это нельзя. Остаётся подтверждение без личных данных."#,
            #"Удалить навсегда"#,
            #"Удалено, ключи уничтожены."#,
            #"Подтверждения удаления"#,
            #"Что"#,
            #"Удалено"#,
            #"Кем"#,
            #"Почему"#,
            #"SHA-256 удалённого"#,
            #"На счёте по брони этого гостя адрес хранится до {0}: этого требует налоговый закон. Затем ключ уничтожается."#,
        ],
        "zh-Hans": [
            #"住客已登记。"#,
            #"住宿状态已记录。"#,
            #"住宿记录"#,
            #"没有住宿记录。"#,
            #"已到店"#,
            #"已离店"#,
            #"不来"#,
            #"所监护的儿童"#,
            #"监护人"#,
            #"住客"#,
            #"打开证件"#,
            #"审计记录会保留打开者、时间和理由。理由中请勿写个人信息，它不会被删除。"#,
            #"打开"#,
            #"登记时间"#,
            #"本住客的留存信息"#,
            #"全部内容汇成一个文件交给客人：包括谁打开过证件、向警方报告了什么，以及预订时提供的信息。其中没有同行他人的资料。"#,
            #"下载"#,
            #"删除"#,
            #"密钥将被销毁，所有备份中的数据也随之失效，无法撤销。仅保留不含个人信息的证明。"#,
            #"永久删除"#,
            #"已删除，密钥已销毁。"#,
            #"删除证明"#,
            #"内容"#,
            #"删除时间"#,
            #"操作者"#,
            #"原因"#,
            #"所删内容的 SHA-256"#,
            #"依税法，该住客订单发票上的地址保留至 {0}，之后其密钥将被销毁。"#,
        ],
    ])
}
