// Written by seeds/messages.py from auditForum.*.json beside this file. Not to be edited.
// swift-format-ignore-file

import Primitives
import Web

/// The sentences of `auditForum`.
enum AuditForumText {
    static var accessionApproved: Message { Message(catalogue, 0) }
    static var accessionDrafted: Message { Message(catalogue, 1) }
    static var accessionDropped: Message { Message(catalogue, 2) }
    static var accessionReturned: Message { Message(catalogue, 3) }
    static var accessionSubmitted: Message { Message(catalogue, 4) }
    static var accessionTakenBack: Message { Message(catalogue, 5) }
    static var actionPlanSaved: Message { Message(catalogue, 6) }
    static var barrierAnswered: Message { Message(catalogue, 7) }
    static var barrierPublished: Message { Message(catalogue, 8) }
    static var barrierRejected: Message { Message(catalogue, 9) }
    static var barrierReviewed: Message { Message(catalogue, 10) }
    static var commitmentPublished: Message { Message(catalogue, 11) }
    static var cyclePublished: Message { Message(catalogue, 12) }
    static var progressEditionPublished: Message { Message(catalogue, 13) }
    static var reportAssessed: Message { Message(catalogue, 14) }
    static var reportDraftDiscarded: Message { Message(catalogue, 15) }
    static var reportDrafted: Message { Message(catalogue, 16) }
    static var reportFileAdded: Message { Message(catalogue, 17) }
    static var reportFileRemoved: Message { Message(catalogue, 18) }
    static var reportPublished: Message { Message(catalogue, 19) }
    static var reportReplySigned: Message { Message(catalogue, 20) }
    static var reportSigned: Message { Message(catalogue, 21) }
    static var visaSetApproved: Message { Message(catalogue, 22) }
    static var visaSetChanged: Message { Message(catalogue, 23) }
    static var visaSetDropped: Message { Message(catalogue, 24) }
    static var visaSetOpened: Message { Message(catalogue, 25) }
    static var visaSetReturned: Message { Message(catalogue, 26) }
    static var visaSetSubmitted: Message { Message(catalogue, 27) }
    static var visaSetTakenBack: Message { Message(catalogue, 28) }

    static let catalogue = Catalogue("auditForum", [
        "ar": [
            #"اعتُمد الانضمام"#,
            #"أُعدت مسودة الانضمام"#,
            #"أُهملت مسودة الانضمام"#,
            #"أُعيد الانضمام"#,
            #"قُدّم الانضمام"#,
            #"سُحب الانضمام"#,
            #"غُيّرت خطة العمل"#,
            #"أُجيب عن عائق"#,
            #"نُشر عائق"#,
            #"رُفض بلاغ عن عائق"#,
            #"رُوجع بلاغ عن عائق"#,
            #"نُشر التزام"#,
            #"نُشرت دورة تقارير"#,
            #"نُشر تقرير التقدم"#,
            #"قُيّم التقرير"#,
            #"أُهملت مسودة التقرير"#,
            #"أُعدت مسودة التقرير"#,
            #"أُضيف ملف إلى التقرير"#,
            #"أُزيل ملف من التقرير"#,
            #"نُشر التقرير"#,
            #"وُقّع رد على التقييم"#,
            #"وُقّع التقرير"#,
            #"اعتُمدت تغييرات التأشيرات"#,
            #"عُدّلت تغييرات التأشيرات"#,
            #"أُهملت تغييرات التأشيرات"#,
            #"بدأت تغييرات التأشيرات"#,
            #"أُعيدت تغييرات التأشيرات"#,
            #"قُدّمت تغييرات التأشيرات"#,
            #"سُحبت تغييرات التأشيرات"#,
        ],
        "en": [
            #"Accession approved"#,
            #"Accession drafted"#,
            #"Draft accession dropped"#,
            #"Accession returned"#,
            #"Accession handed in"#,
            #"Accession taken back"#,
            #"Action plan changed"#,
            #"Barrier answered"#,
            #"Barrier published"#,
            #"Report of a barrier rejected"#,
            #"Report of a barrier reviewed"#,
            #"Commitment published"#,
            #"Reporting cycle published"#,
            #"Progress report published"#,
            #"Report assessed"#,
            #"Draft report discarded"#,
            #"Report drafted"#,
            #"File added to a report"#,
            #"File removed from a report"#,
            #"Report published"#,
            #"Reply to an assessment signed"#,
            #"Report signed"#,
            #"Visa changes approved"#,
            #"Visa changes edited"#,
            #"Visa changes dropped"#,
            #"Visa changes begun"#,
            #"Visa changes returned"#,
            #"Visa changes handed in"#,
            #"Visa changes taken back"#,
        ],
        "ru": [
            #"Присоединение одобрено"#,
            #"Составлен проект присоединения"#,
            #"Проект присоединения удалён"#,
            #"Присоединение возвращено"#,
            #"Присоединение подано"#,
            #"Присоединение отозвано"#,
            #"План действий изменён"#,
            #"Дан ответ о барьере"#,
            #"Барьер опубликован"#,
            #"Сообщение о барьере отклонено"#,
            #"Сообщение о барьере рассмотрено"#,
            #"Обязательство опубликовано"#,
            #"Цикл отчётности опубликован"#,
            #"Опубликован доклад о ходе работы"#,
            #"Отчёт оценён"#,
            #"Черновик отчёта удалён"#,
            #"Составлен черновик отчёта"#,
            #"К отчёту добавлен файл"#,
            #"Файл удалён из отчёта"#,
            #"Отчёт опубликован"#,
            #"Подписан ответ на оценку"#,
            #"Отчёт подписан"#,
            #"Визовые изменения одобрены"#,
            #"Визовые изменения отредактированы"#,
            #"Визовые изменения отменены"#,
            #"Начаты визовые изменения"#,
            #"Визовые изменения возвращены"#,
            #"Визовые изменения поданы"#,
            #"Визовые изменения отозваны"#,
        ],
        "zh-Hans": [
            #"已批准加入"#,
            #"已起草加入文书"#,
            #"已放弃加入草案"#,
            #"加入文书已退回"#,
            #"已提交加入文书"#,
            #"已收回加入文书"#,
            #"已更改行动计划"#,
            #"已答复障碍报告"#,
            #"已发布障碍报告"#,
            #"已驳回障碍报告"#,
            #"已审阅障碍报告"#,
            #"已发布承诺"#,
            #"已发布报告周期"#,
            #"已发布进展报告"#,
            #"已评估报告"#,
            #"已放弃报告草稿"#,
            #"已起草报告"#,
            #"已向报告添加文件"#,
            #"已从报告移除文件"#,
            #"已发布报告"#,
            #"已签署对评估的答复"#,
            #"已签署报告"#,
            #"已批准签证变更"#,
            #"已编辑签证变更"#,
            #"已放弃签证变更"#,
            #"已开始签证变更"#,
            #"签证变更已退回"#,
            #"已提交签证变更"#,
            #"已收回签证变更"#,
        ],
    ])
}
