// Written by seeds/messages.py from deskOverview.*.json beside this file. Not to be edited.
// swift-format-ignore-file

import Primitives
import Web

/// The sentences of `deskOverview`.
enum DeskOverviewText {
    static var lede: Message { Message(catalogue, 0) }
    static var noCycle: Message { Message(catalogue, 1) }
    static func cycleNote(forum: String, closing: Message) -> Message { Message(catalogue, 2, [.text(forum), .message(closing)]) }
    static func closes(day: UTCDate) -> Message { Message(catalogue, 3, [.date(day)]) }
    static func closed(day: UTCDate) -> Message { Message(catalogue, 4, [.date(day)]) }
    static func closesHere(country: String, day: UTCDate, time: String) -> Message { Message(catalogue, 5, [.country(country), .date(day), .text(time)]) }
    static func notYetOpen(day: UTCDate) -> Message { Message(catalogue, 6, [.date(day)]) }
    static var columnCommitment: Message { Message(catalogue, 7) }
    static var columnCompletion: Message { Message(catalogue, 8) }
    static var columnLast: Message { Message(catalogue, 9) }
    static var rowsNone: Message { Message(catalogue, 10) }
    static var othersNote: Message { Message(catalogue, 11) }
    static func dueOnly(due: some BinaryInteger) -> Message { Message(catalogue, 12, [.integer(Int64(clamping: due))]) }
    static func missingOnly(missing: some BinaryInteger) -> Message { Message(catalogue, 13, [.integer(Int64(clamping: missing))]) }
    static func missingAndDue(missing: Message, due: Message) -> Message { Message(catalogue, 14, [.message(missing), .message(due)]) }
    static var dueBannerText: Message { Message(catalogue, 15) }
    static var remindedTitle: Message { Message(catalogue, 16) }
    static func remindedText(commitments: [Message.Argument], time: UTCTime) -> Message { Message(catalogue, 17, [.list(commitments), .moment(time)]) }
    static func othersIn(cycle: String) -> Message { Message(catalogue, 18, [.text(cycle)]) }
    static var furtherCycles: Message { Message(catalogue, 19) }
    static var columnReminder: Message { Message(catalogue, 20) }

    static let catalogue = Catalogue("deskOverview", [
        "ar": [
            #"ما حان موعده، وما تجري كتابته، وما تقوله الأمانة عمّا أُرسل."#,
            #"لا توجد دورة تقارير مفتوحة. تفتحها الأمانة فتظهر هنا فورًا."#,
            #"تُرفع التقارير إلى {0}. {1}"#,
            #"تُغلق لجميع المدن في لحظة واحدة: في نهاية {0}، الساعة 24:00 بالتوقيت العالمي."#,
            #"أُغلقت لجميع المدن في لحظة واحدة: في نهاية {0}، الساعة 24:00 بالتوقيت العالمي. لا يزال التقرير مقبولًا ويبقى موسومًا بالمتأخر."#,
            #"وهذا بتوقيت {0}: {1}، {2}."#,
            #"تُفتح في {0}."#,
            #"الالتزام"#,
            #"الإنجاز"#,
            #"آخر تغيير"#,
            #"لا يُطلب من المدينة أي تقرير في هذه الدورة."#,
            #"يمكن للمدينة أن تقدم تقارير عن التزامات يقودها غيرها أيضًا."#,
            #"التقارير المستحقة: {0, zero: # | one: # | two: # | few: # | many: # | other: #}"#,
            #"التقارير الناقصة: {0, zero: # | one: # | two: # | few: # | many: # | other: #}"#,
            #"{0}، {1}"#,
            #"افتح التزامًا أدناه، واكتب التقرير، ثم اطلب توقيعه."#,
            #"ذكّرت الأمانة المدينة"#,
            #"بشأن {0}، في {1}."#,
            #"أعدّ تقريرًا عن التزام آخر في {0}"#,
            #"دورات أخرى"#,
            #"التذكير"#,
        ],
        "en": [
            #"What is due, what is being written, and what the secretariat says of what was sent."#,
            #"No reporting cycle is open. The secretariat opens one, and it shows here at once."#,
            #"Reports to {0}. {1}"#,
            #"It closes for all cities at one moment: at the end of {0}, 24:00 UTC."#,
            #"It closed for all cities at one moment: at the end of {0}, 24:00 UTC. A report is still taken, and stays marked as late."#,
            #"By the clocks of {0} that is {1}, {2}."#,
            #"It opens on {0}."#,
            #"Commitment"#,
            #"Completion"#,
            #"Last change"#,
            #"The city is not asked for any report in this cycle."#,
            #"A city may report on commitments that others lead, too."#,
            #"{0, one: # report is due | other: # reports are due}"#,
            #"{0, one: # report is missing | other: # reports are missing}"#,
            #"{0}, {1}"#,
            #"Open a commitment below, write the report and have it signed."#,
            #"The secretariat has reminded the city"#,
            #"Of {0}, on {1}."#,
            #"Report on another commitment in {0}"#,
            #"Further cycles"#,
            #"Reminded"#,
        ],
        "ru": [
            #"Что пора сдать, что пишется и что секретариат говорит об отправленном."#,
            #"Ни один отчётный период не открыт. Его открывает секретариат, и он сразу появится здесь."#,
            #"Отчёты к форуму {0}. {1}"#,
            #"Он закрывается для всех городов одновременно: в конце дня {0}, в 24:00 UTC."#,
            #"Он закрылся для всех городов одновременно: в конце дня {0}, в 24:00 UTC. Отчёт ещё принимается, но остаётся с пометкой об опоздании."#,
            #"По часам страны {0} это {1}, {2}."#,
            #"Он открывается {0}."#,
            #"Обязательство"#,
            #"Выполнение"#,
            #"Последнее изменение"#,
            #"В этом периоде от города отчёты не требуются."#,
            #"Город может отчитаться и по обязательствам, которые ведут другие."#,
            #"Пора сдать {0, one: # отчёт | few: # отчёта | many: # отчётов | other: # отчёта}"#,
            #"Не сдано: {0, one: # отчёт | few: # отчёта | many: # отчётов | other: # отчёта}"#,
            #"{0}, {1}"#,
            #"Откройте обязательство ниже, напишите отчёт и дайте его подписать."#,
            #"Секретариат напомнил городу"#,
            #"О {0}, {1}."#,
            #"Отчитаться по другому обязательству: {0}"#,
            #"Другие циклы"#,
            #"Напоминание"#,
        ],
        "zh-Hans": [
            #"应提交的、正在撰写的，以及秘书处对已提交报告的意见。"#,
            #"目前没有开放的报告周期。秘书处开放后会立即显示在这里。"#,
            #"提交至{0}。{1}"#,
            #"所有城市在同一时刻截止：{0} 24:00（UTC）。"#,
            #"所有城市已在同一时刻截止：{0} 24:00（UTC）。仍可提交报告，但会一直标为逾期。"#,
            #"按{0}时间为 {1} {2}。"#,
            #"将于 {0} 开放。"#,
            #"承诺"#,
            #"完成情况"#,
            #"最近更改"#,
            #"本周期不要求本市提交报告。"#,
            #"城市也可以就由他方牵头的承诺提交报告。"#,
            #"有 {0, other: # 份}报告待提交"#,
            #"缺少 {0, other: # 份}报告"#,
            #"{0}，{1}"#,
            #"请打开下面的承诺，撰写报告并请授权人签署。"#,
            #"秘书处已提醒本市"#,
            #"涉及 {0}，时间 {1}。"#,
            #"就其他承诺提交报告：{0}"#,
            #"其他周期"#,
            #"已提醒"#,
        ],
    ])
}
