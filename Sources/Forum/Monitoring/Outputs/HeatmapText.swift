// Written by seeds/messages.py from heatmap.*.json beside this file. Not to be edited.
// swift-format-ignore-file

import Primitives
import Web

/// The sentences of `heatmap`.
enum HeatmapText {
    static var kicker: Message { Message(catalogue, 0) }
    static var title: Message { Message(catalogue, 1) }
    static var lede: Message { Message(catalogue, 2) }
    static func cycleLede(title: String, days: Message) -> Message { Message(catalogue, 3, [.text(title), .message(days)]) }
    static func period(opens: UTCDate, closes: UTCDate) -> Message { Message(catalogue, 4, [.date(opens), .date(closes)]) }
    static var noCycle: Message { Message(catalogue, 5) }
    static var articles: Message { Message(catalogue, 6) }
    static var table: Message { Message(catalogue, 7) }
    static var reportedNote: Message { Message(catalogue, 8) }
    static var assessedNote: Message { Message(catalogue, 9) }
    static var legend: Message { Message(catalogue, 10) }
    static var complete: Message { Message(catalogue, 11) }
    static var substantial: Message { Message(catalogue, 12) }
    static var limited: Message { Message(catalogue, 13) }
    static var notStarted: Message { Message(catalogue, 14) }
    static var noEvidence: Message { Message(catalogue, 15) }
    static var unread: Message { Message(catalogue, 16) }
    static var due: Message { Message(catalogue, 17) }
    static var missing: Message { Message(catalogue, 18) }
    static var notOpen: Message { Message(catalogue, 19) }
    static var notAsked: Message { Message(catalogue, 20) }
    static var late: Message { Message(catalogue, 21) }
    static var returned: Message { Message(catalogue, 22) }
    static var city: Message { Message(catalogue, 23) }
    static func articleNumbered(number: some BinaryInteger) -> Message { Message(catalogue, 24, [.integer(Int64(clamping: number))]) }
    static var cycles: Message { Message(catalogue, 25) }
    static var inBrief: Message { Message(catalogue, 26) }
    static var reportsThere: Message { Message(catalogue, 27) }
    static func ofAsked(count: some BinaryInteger, cities: some BinaryInteger) -> Message { Message(catalogue, 28, [.integer(Int64(clamping: count)), .integer(Int64(clamping: cities))]) }
    static var missingReports: Message { Message(catalogue, 29) }
    static var dueReports: Message { Message(catalogue, 30) }
    static func closedAt(time: UTCTime) -> Message { Message(catalogue, 31, [.moment(time)]) }
    static func closesAt(time: UTCTime) -> Message { Message(catalogue, 32, [.moment(time)]) }
    static var lateReports: Message { Message(catalogue, 33) }
    static var lateNote: Message { Message(catalogue, 34) }
    static var accepted: Message { Message(catalogue, 35) }
    static var acceptedNote: Message { Message(catalogue, 36) }
    static var asReported: Message { Message(catalogue, 37) }
    static var asAssessed: Message { Message(catalogue, 38) }
    static var whoseWord: Message { Message(catalogue, 39) }
    static var allArticles: Message { Message(catalogue, 40) }
    static var moreCities: Message { Message(catalogue, 41) }
    static var firstCities: Message { Message(catalogue, 42) }
    static var commitments: Message { Message(catalogue, 43) }
    static var commitmentsNote: Message { Message(catalogue, 44) }
    static var commitment: Message { Message(catalogue, 45) }
    static var what: Message { Message(catalogue, 46) }
    static var asked: Message { Message(catalogue, 47) }
    static var reported: Message { Message(catalogue, 48) }
    static var advanced: Message { Message(catalogue, 49) }
    static var acceptedShort: Message { Message(catalogue, 50) }
    static var noCommitments: Message { Message(catalogue, 51) }
    static var more: Message { Message(catalogue, 52) }
    static var asData: Message { Message(catalogue, 53) }
    static var asTable: Message { Message(catalogue, 54) }
    static var articlesReportedNote: Message { Message(catalogue, 55) }
    static var articlesAssessedNote: Message { Message(catalogue, 56) }
    static func leastOf(status: Message, reported: some BinaryInteger, asked: some BinaryInteger) -> Message { Message(catalogue, 57, [.message(status), .integer(Int64(clamping: reported)), .integer(Int64(clamping: asked))]) }

    static let catalogue = Catalogue("heatmap", [
        "ar": [
            #"المادة 18 · المتابعة"#,
            #"التقدم"#,
            #"ما عزم المنتدى على إنجازه، وإلى أين وصلت مدنه."#,
            #"{0}. {1}"#,
            #"تُقبل التقارير من {0} إلى {1}."#,
            #"لم تُفتح دورة تقارير بعد. تفتحها الأمانة، ثم تقدّم المدن تقاريرها."#,
            #"المواد والتزاماتها"#,
            #"الالتزامات بحسب المدن"#,
            #"كل علامة هي ما تقوله المدينة عن نفسها، وتفتح التقرير. الخانة الفارغة غير مطلوبة."#,
            #"كل علامة هي تقييم الأمانة للتقرير، وتفتحه. «…» تعني أنه لم يُقيَّم بعد."#,
            #"معاني العلامات"#,
            #"مكتمل"#,
            #"تقدم كبير"#,
            #"تقدم محدود"#,
            #"لم يبدأ"#,
            #"بلا دليل"#,
            #"غير مذكور"#,
            #"مستحق"#,
            #"غائب"#,
            #"لم يُفتح بعد"#,
            #"غير مطلوب"#,
            #"متأخر"#,
            #"مُعاد"#,
            #"المدينة"#,
            #"المادة {0}"#,
            #"دورات التقارير"#,
            #"بإيجاز"#,
            #"التقارير الواردة"#,
            #"{0, zero: لا تقارير مطلوبة | one: تقرير واحد مطلوب | two: تقريران مطلوبان | few: # تقارير مطلوبة | many: # تقريرًا مطلوبًا | other: # تقرير مطلوب} من {1, zero: لا مدن | one: مدينة واحدة | two: مدينتين | few: # مدن | many: # مدينة | other: # مدينة}."#,
            #"الغائبة"#,
            #"ما زالت مستحقة"#,
            #"انتهت الدورة في {0}، في اللحظة نفسها لكل المدن."#,
            #"تنتهي الدورة في {0}، في اللحظة نفسها لكل المدن."#,
            #"وصلت متأخرة"#,
            #"يبقى التقرير المتأخر متأخرًا مهما صُحّح."#,
            #"قبلتها الأمانة"#,
            #"يُقيَّم التقرير المصحَّح من جديد."#,
            #"بحسب تقارير المدن"#,
            #"بحسب تقييم الأمانة"#,
            #"أي تقييم يُعرض"#,
            #"كل المواد"#,
            #"مدن أخرى"#,
            #"أول القائمة"#,
            #"الالتزامات"#,
            #"لكل المدن في هذه الدورة."#,
            #"الرقم"#,
            #"ما يُراد إنجازه"#,
            #"مطلوب"#,
            #"ورد"#,
            #"كبير أو مكتمل"#,
            #"مقبول"#,
            #"لم يُنشر أي التزام بعد. تنشرها الأمانة."#,
            #"المزيد"#,
            #"البيانات نفسها"#,
            #"كجدول (CSV)"#,
            #"الالتزامات أكثر مما يتسع له العرض جنبًا إلى جنب، لذا يمثل كل عمود مادة. تبيّن كل علامة أدنى ما تقول المدينة إنها بلغته في تلك المادة، مع عدد ما وصل من التقارير المطلوبة؛ وهي تفتحها."#,
            #"الالتزامات أكثر مما يتسع له العرض جنبًا إلى جنب، لذا يمثل كل عمود مادة. تبيّن كل علامة أدنى تقييم من الأمانة للمدينة في تلك المادة، مع عدد ما وصل من التقارير المطلوبة؛ وهي تفتحها."#,
            #"الأدنى: {0}؛ وصل {1} من {2}"#,
        ],
        "en": [
            #"Article 18 · Monitoring"#,
            #"Progress"#,
            #"What the forum has set out to do, and how far its cities are."#,
            #"{0}. {1}"#,
            #"Reports are taken from {0} to {1}."#,
            #"No reporting cycle has been opened yet. The secretariat opens one; then cities report."#,
            #"The articles and their commitments"#,
            #"Commitments by cities"#,
            #"Each sign is what the city says of itself; it opens the report. An empty place is not asked."#,
            #"Each sign is what the secretariat says of the report; it opens the report. … is not assessed yet."#,
            #"What the signs say"#,
            #"Complete"#,
            #"Substantial"#,
            #"Limited"#,
            #"Not started"#,
            #"No evidence"#,
            #"Not told"#,
            #"Due"#,
            #"Missing"#,
            #"Not open yet"#,
            #"Not asked"#,
            #"Late"#,
            #"Returned"#,
            #"City"#,
            #"Article {0}"#,
            #"Reporting cycles"#,
            #"In brief"#,
            #"Reports received"#,
            #"{0, one: # is asked | other: # are asked} of {1, one: # city | other: # cities}."#,
            #"Missing"#,
            #"Still due"#,
            #"The cycle ended {0}, for all cities at the same instant."#,
            #"The cycle ends {0}, for all cities at the same instant."#,
            #"Came late"#,
            #"A late report stays late, whatever is corrected."#,
            #"Accepted by the secretariat"#,
            #"A corrected report is assessed anew."#,
            #"As cities report"#,
            #"As the secretariat assesses"#,
            #"Whose word is shown"#,
            #"All articles"#,
            #"More cities"#,
            #"The first cities"#,
            #"Commitments"#,
            #"Over all cities, in this cycle."#,
            #"No."#,
            #"What is to be done"#,
            #"Asked"#,
            #"Reported"#,
            #"Substantial or complete"#,
            #"Accepted"#,
            #"No commitment has been published yet. The secretariat publishes them."#,
            #"More"#,
            #"The same as data"#,
            #"As a table (CSV)"#,
            #"There are more commitments than fit beside each other: a column is an article. Each sign is the least far that the city says it is under that article, with how many of the reports asked for are there; it opens them."#,
            #"There are more commitments than fit beside each other: a column is an article. Each sign is the least far that the secretariat says the city is under that article, with how many of the reports asked for are there; it opens them."#,
            #"{0} at the least; {1} of {2} reported"#,
        ],
        "ru": [
            #"Статья 18 · Мониторинг"#,
            #"Ход выполнения"#,
            #"Что форум наметил сделать и насколько продвинулись города."#,
            #"{0}. {1}"#,
            #"Приём отчётов: {0} — {1}"#,
            #"Отчётный цикл ещё не открыт. Его открывает секретариат, после чего города отчитываются."#,
            #"Статьи и обязательства по ним"#,
            #"Обязательства по городам"#,
            #"Каждый знак — оценка самого города; он открывает отчёт. Пустая клетка: отчёт не требуется."#,
            #"Каждый знак — оценка секретариата; он открывает отчёт. Знак «…»: оценки ещё нет."#,
            #"Значение знаков"#,
            #"Выполнено"#,
            #"Существенно"#,
            #"Частично"#,
            #"Не начато"#,
            #"Нет подтверждений"#,
            #"Не указано"#,
            #"Ожидается"#,
            #"Отсутствует"#,
            #"Ещё не открыто"#,
            #"Не требуется"#,
            #"С опозданием"#,
            #"Возвращён"#,
            #"Город"#,
            #"Статья {0}"#,
            #"Отчётные циклы"#,
            #"Кратко"#,
            #"Получено отчётов"#,
            #"{0, one: Ожидается # отчёт | few: Ожидается # отчёта | many: Ожидается # отчётов | other: Ожидается # отчёта}; {1, one: # город | few: # города | many: # городов | other: # города}."#,
            #"Отсутствуют"#,
            #"Ещё ожидаются"#,
            #"Цикл завершился {0} — для всех городов в один и тот же момент."#,
            #"Цикл завершается {0} — для всех городов в один и тот же момент."#,
            #"Поступили с опозданием"#,
            #"Опоздавший отчёт остаётся опоздавшим, что бы в нём ни исправили."#,
            #"Принято секретариатом"#,
            #"Исправленный отчёт оценивается заново."#,
            #"По отчётам городов"#,
            #"По оценке секретариата"#,
            #"Чья оценка показана"#,
            #"Все статьи"#,
            #"Следующие города"#,
            #"К началу списка"#,
            #"Обязательства"#,
            #"По всем городам в этом цикле."#,
            #"№"#,
            #"Что предстоит сделать"#,
            #"Ожидается"#,
            #"Получено"#,
            #"Существенно или выполнено"#,
            #"Принято"#,
            #"Обязательства ещё не опубликованы. Их публикует секретариат."#,
            #"Ещё"#,
            #"То же в виде данных"#,
            #"Таблицей (CSV)"#,
            #"Обязательств больше, чем помещается рядом, поэтому столбец — это статья. Знак показывает самое отстающее из того, что город сообщает по этой статье, и сколько из ожидаемых отчётов получено; он открывает их."#,
            #"Обязательств больше, чем помещается рядом, поэтому столбец — это статья. Знак показывает самую низкую оценку секретариата по этой статье и сколько из ожидаемых отчётов получено; он открывает их."#,
            #"Самое отстающее: {0}; получено отчётов: {1} из {2}"#,
        ],
        "zh-Hans": [
            #"第18条 · 监测"#,
            #"进展"#,
            #"论坛确定要做的事，以及各城市的进展。"#,
            #"{0}。{1}"#,
            #"报告期：{0}至{1}。"#,
            #"尚未开启报告周期。由秘书处开启后，各城市再提交报告。"#,
            #"各条款及其承诺"#,
            #"各城市的承诺进展"#,
            #"每个符号是该城市的自评，点击可打开报告。空格表示无须报告。"#,
            #"每个符号是秘书处对报告的评估，点击可打开报告。“…”表示尚未评估。"#,
            #"符号说明"#,
            #"已完成"#,
            #"进展显著"#,
            #"进展有限"#,
            #"尚未开始"#,
            #"无证据"#,
            #"未说明"#,
            #"待提交"#,
            #"缺失"#,
            #"尚未开放"#,
            #"无须报告"#,
            #"逾期"#,
            #"已退回"#,
            #"城市"#,
            #"第{0}条"#,
            #"报告周期"#,
            #"概览"#,
            #"已收到报告"#,
            #"应交{0, other: #份}，共{1, other: #个}城市。"#,
            #"缺失"#,
            #"尚待提交"#,
            #"报告周期于{0}结束，所有城市以同一时刻为准。"#,
            #"报告周期将于{0}结束，所有城市以同一时刻为准。"#,
            #"逾期提交"#,
            #"逾期的报告无论如何更正，仍标为逾期。"#,
            #"秘书处已接受"#,
            #"更正后的报告须重新评估。"#,
            #"按城市自评"#,
            #"按秘书处评估"#,
            #"显示谁的评价"#,
            #"全部条款"#,
            #"更多城市"#,
            #"回到开头"#,
            #"承诺"#,
            #"本周期内所有城市合计。"#,
            #"编号"#,
            #"要做的事"#,
            #"应交"#,
            #"已交"#,
            #"显著或完成"#,
            #"已接受"#,
            #"尚未发布承诺。由秘书处发布。"#,
            #"更多"#,
            #"以数据形式查看"#,
            #"以表格下载（CSV）"#,
            #"承诺过多，无法并排显示：每一列是一条条款。符号表示该城市在该条款下自报的最低进度，并附已收到的报告数与应交报告数；点击可打开。"#,
            #"承诺过多，无法并排显示：每一列是一条条款。符号表示秘书处对该城市在该条款下的最低评定，并附已收到的报告数与应交报告数；点击可打开。"#,
            #"最低：{0}；应交 {2} 份，已交 {1} 份"#,
        ],
    ])
}
