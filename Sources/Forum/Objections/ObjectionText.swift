// Written by seeds/messages.py from objection.*.json beside this file. Not to be edited.
// swift-format-ignore-file

import Primitives
import Web

/// The sentences of `objection`.
enum ObjectionText {
    static func publisherIs(country: String, city: String) -> Message { Message(catalogue, 0, [.country(country), .text(city)]) }
    static func laterDataset(day: UTCDate, country: String) -> Message { Message(catalogue, 1, [.date(day), .country(country)]) }
    static var notPublished: Message { Message(catalogue, 2) }
    static var notReported: Message { Message(catalogue, 3) }
    static var weakerSource: Message { Message(catalogue, 4) }
    static func uninvited(city: String) -> Message { Message(catalogue, 5, [.text(city)]) }
    static func elsewhere(city: String, country: String, other: String) -> Message { Message(catalogue, 6, [.text(city), .country(country), .country(other)]) }
    static func noEntriesOf(owner: String) -> Message { Message(catalogue, 7, [.text(owner)]) }
    static func noEntry(key: String) -> Message { Message(catalogue, 8, [.text(key)]) }
    static func newerEntry(key: String, index: some BinaryInteger) -> Message { Message(catalogue, 9, [.text(key), .integer(Int64(clamping: index))]) }
    static func barrierOf(country: String) -> Message { Message(catalogue, 10, [.country(country)]) }
    static var barrierElsewhere: Message { Message(catalogue, 11) }
    static func noCycle(cycle: String) -> Message { Message(catalogue, 12, [.text(cycle)]) }
    static func noCommitment(commitment: String) -> Message { Message(catalogue, 13, [.text(commitment)]) }
    static func frozen(edition: String) -> Message { Message(catalogue, 14, [.text(edition)]) }
    static func noEditionBefore(edition: String) -> Message { Message(catalogue, 15, [.text(edition)]) }
    static func otherArticle(article: some BinaryInteger) -> Message { Message(catalogue, 16, [.integer(Int64(clamping: article))]) }
    static func strangeIndicator(code: String, commitment: String) -> Message { Message(catalogue, 17, [.text(code), .text(commitment)]) }
    static func closesTooEarly(day: UTCDate) -> Message { Message(catalogue, 18, [.date(day)]) }
    static func noIndicator(commitment: String, code: String) -> Message { Message(catalogue, 19, [.text(commitment), .text(code)]) }
    static func tooSmall(code: String, least: String) -> Message { Message(catalogue, 20, [.text(code), .text(least)]) }
    static func tooLarge(code: String, most: String) -> Message { Message(catalogue, 21, [.text(code), .text(most)]) }
    static func computed(code: String) -> Message { Message(catalogue, 22, [.text(code)]) }
    static func noReport(key: String) -> Message { Message(catalogue, 23, [.text(key)]) }
    static func newerReport(index: some BinaryInteger) -> Message { Message(catalogue, 24, [.integer(Int64(clamping: index))]) }
    static func noAssessment(key: String) -> Message { Message(catalogue, 25, [.text(key)]) }
    static func newerAssessment(index: some BinaryInteger) -> Message { Message(catalogue, 26, [.integer(Int64(clamping: index))]) }
    static var assessedBefore: Message { Message(catalogue, 27) }
    static var returned: Message { Message(catalogue, 28) }
    static func replyIs(index: some BinaryInteger) -> Message { Message(catalogue, 29, [.integer(Int64(clamping: index))]) }
    static var noReply: Message { Message(catalogue, 30) }
    static func editionOf(writer: String) -> Message { Message(catalogue, 31, [.text(writer)]) }
    static func editionNumber(number: some BinaryInteger) -> Message { Message(catalogue, 32, [.integer(Int64(clamping: number))]) }

    static let catalogue = Catalogue("objection", [
        "ar": [
            #"عيّنت {0} مدينة {1} وحدها لنشر قواعد تأشيراتها. اسأل المدينة، أو اطلب من الأمانة تعيين غيرها."#,
            #"قُرئت لـ {1} مجموعة بيانات بتاريخ {0}. والأقدم منها لا تؤكد شيئًا."#,
            #"تنشر مدينة البلد ما تقوله هي أو الوزارة. وما يقوله غيرهما تبلّغ عنه الأمانة. اختر نوعًا آخر من المصادر."#,
            #"ما تقوله المدينة تنشره بنفسها. اختر وزارة أو سفارة أو مجموعة بيانات مصدرًا."#,
            #"القاعدة القائمة من مصدر أقرب إلى بلد الوجهة، وهذا لا يحل محلها. إن لم تعد سارية فأبلغ عنها من جديد مع آخر يوم لها."#,
            #"{0} ليست عضوًا. ادعُها أولًا."#,
            #"{0} من مدن {1}، لا {2}."#,
            #"ليس لـ {0} قيود في هذا السجل."#,
            #"لا يوجد في السجل قيد {0}."#,
            #"كُتبت نسخة أحدث من {0}، رقمها {1} في السجل. اقرأها أولًا."#,
            #"العائق على حدود {0}. تجيب عنه مدنها والأمانة."#,
            #"العائق على حدود بلد آخر. تجيب عنه مدنه والأمانة."#,
            #"لا توجد دورة {0}."#,
            #"لا يوجد التزام {0}."#,
            #"الإصدار {0} مجمّد. يُنشر غيره بالرقم التالي."#,
            #"تُرقَّم الإصدارات بلا فجوات، ولا يوجد إصدار {0}."#,
            #"يجب أن تكون المادة هي التي في اسم الالتزام: {0}."#,
            #"المؤشر {0} ليس من مؤشرات {1}."#,
            #"يجب أن تُغلق الدورة في {0} أو بعده. ما ورد في موعده من التقارير يبقى في موعده."#,
            #"ليس للالتزام {0} مؤشر {1}."#,
            #"يجب ألا تقل قيمة المؤشر {0} عن {1}."#,
            #"يجب ألا تزيد قيمة المؤشر {0} على {1}."#,
            #"يُحسب المؤشر {0} من السجل ولا يبلّغ عنه أحد. احذف قيمته."#,
            #"لا يوجد تقرير {0}."#,
            #"للتقرير نسخة أحدث، رقمها {0} في السجل. اقرأها أولًا."#,
            #"لم يُقيَّم {0} بعد."#,
            #"للتقييم نسخة أحدث، رقمها {0} في السجل. اقرأها أولًا."#,
            #"صُحّح التقرير بعد تقييمه. قيّمه من جديد."#,
            #"أُعيد التقرير إلى المدينة. يُنشر بعد أن يقبله تقييم."#,
            #"ردّت المدينة على هذا التقييم، برقم {0} في السجل. اقرأ الرد أولًا."#,
            #"لم ترد المدينة على هذا التقييم. أعد تحميل الصفحة."#,
            #"الإصدار تابع لـ {0}. انشر غيره باسم خاص به."#,
            #"يحتفظ الإصدار برقمه: {0}."#,
        ],
        "en": [
            #"{0} has named {1} as the one city that publishes its visa rules. Ask {1}, or the secretariat to name another."#,
            #"A dataset of {0} was read for {1} already. One of an earlier day confirms nothing."#,
            #"A country’s city publishes what itself or a ministry says. What others say the secretariat reports. Choose another kind of source."#,
            #"What a city says it publishes itself. Choose a ministry, an embassy or a dataset as the source."#,
            #"What stands comes from a source nearer to the destination, and this one does not replace it. Where it no longer holds, report it again with its last day."#,
            #"{0} is no member. Invite it first."#,
            #"{0} is a city of {1}, not of {2}."#,
            #"{0} has no entries in this register."#,
            #"There is no entry {0} in the register."#,
            #"Somebody has written a newer version of {0}, number {1} in the log. Read that first."#,
            #"The barrier is at the border of {0}. Its cities and the secretariat answer it."#,
            #"The barrier is at another country’s border. Its cities and the secretariat answer it."#,
            #"There is no cycle {0}."#,
            #"There is no commitment {0}."#,
            #"The edition {0} is frozen. Another is published under the next number."#,
            #"Editions are numbered without a gap, and there is no edition {0}."#,
            #"The article must be that of the commitment’s name, {0}."#,
            #"The indicator {0} is not one of {1}."#,
            #"The cycle must close on {0} or later. Reports that came in time stay in time."#,
            #"The commitment {0} has no indicator {1}."#,
            #"The value of the indicator {0} must be {1} or more."#,
            #"The value of the indicator {0} must be {1} or less."#,
            #"The indicator {0} is computed from the log, and nobody reports it. Leave its value out."#,
            #"There is no report {0}."#,
            #"The report has a newer version, number {0} in the log. Read that first."#,
            #"Nobody has assessed {0} yet."#,
            #"The assessment has a newer version, number {0} in the log. Read that first."#,
            #"The report was corrected since it was assessed. Assess it anew."#,
            #"The report was returned to the city. It is published once an assessment has accepted it."#,
            #"The city has replied to this assessment, number {0} in the log. Read that first."#,
            #"The city has not replied to this assessment. Load the page again."#,
            #"The edition is {0}’s. Publish another under a name of its own."#,
            #"An edition keeps its number: {0}."#,
        ],
        "ru": [
            #"{0}: публикация визовых правил поручена одному городу — {1}. Обратитесь к нему или попросите секретариат назвать другой."#,
            #"Для {1} уже прочитан набор данных от {0}. Более ранний ничего не подтверждает."#,
            #"Город страны публикует то, что говорит сам или министерство. О прочем сообщает секретариат. Выберите другой вид источника."#,
            #"Что говорит город, он публикует сам. Выберите источником министерство, посольство или набор данных."#,
            #"Действующее правило взято из источника, который ближе к стране назначения, и это его не заменяет. Если оно больше не действует, сообщите его снова с последним днём."#,
            #"{0} не входит в форум. Сначала пригласите этот город."#,
            #"{0} — город страны {1}, а не {2}."#,
            #"{0} не ведёт записей в этом реестре."#,
            #"В реестре нет записи {0}."#,
            #"Есть более новая версия {0}, номер {1} в журнале. Сначала прочитайте её."#,
            #"Это препятствие на границе страны {0}. Отвечают её города и секретариат."#,
            #"Это препятствие на границе другой страны. Отвечают её города и секретариат."#,
            #"Цикла {0} нет."#,
            #"Обязательства {0} нет."#,
            #"Издание {0} закрыто. Следующее выходит под следующим номером."#,
            #"Издания нумеруются без пропусков, а издания {0} нет."#,
            #"Статья должна быть та, что в имени обязательства: {0}."#,
            #"Показатель {0} не относится к {1}."#,
            #"Цикл должен закрыться {0} или позже: отчёты, поданные в срок, остаются поданными в срок."#,
            #"У обязательства {0} нет показателя {1}."#,
            #"Значение показателя {0} должно быть не меньше {1}."#,
            #"Значение показателя {0} должно быть не больше {1}."#,
            #"Показатель {0} вычисляется по журналу, о нём никто не отчитывается. Уберите его значение."#,
            #"Отчёта {0} нет."#,
            #"У отчёта есть более новая версия, номер {0} в журнале. Сначала прочитайте её."#,
            #"Оценки отчёта {0} ещё нет."#,
            #"У оценки есть более новая версия, номер {0} в журнале. Сначала прочитайте её."#,
            #"Отчёт исправлен после оценки. Оцените его заново."#,
            #"Отчёт возвращён городу. Он публикуется, когда оценка его примет."#,
            #"Город ответил на эту оценку, номер {0} в журнале. Сначала прочитайте ответ."#,
            #"Город не отвечал на эту оценку. Обновите страницу."#,
            #"Это издание принадлежит {0}. Опубликуйте другое под своим именем."#,
            #"Издание сохраняет свой номер: {0}."#,
        ],
        "zh-Hans": [
            #"{0}已指定由{1}一个城市发布其签证规定。请联系该城市，或请秘书处另行指定。"#,
            #"{1}已读入{0}的数据集，更早的数据集不能证实任何内容。"#,
            #"国家的城市只发布自己或部委的规定，其他来源由秘书处报告。请选择别的来源类型。"#,
            #"城市的规定由城市自己发布。请选择部委、使馆或数据集作为来源。"#,
            #"现有规定来自更接近目的地国的来源，不能由此来源替代。若其已失效，请重新报告并注明最后一天。"#,
            #"{0}不是成员。请先邀请。"#,
            #"{0}是{1}的城市，不是{2}的。"#,
            #"{0}在此名录中没有条目。"#,
            #"名录中没有条目{0}。"#,
            #"{0}已有更新的版本，日志编号{1}。请先阅读。"#,
            #"该障碍位于{0}的边境，由该国城市和秘书处答复。"#,
            #"该障碍位于他国边境，由该国城市和秘书处答复。"#,
            #"没有周期{0}。"#,
            #"没有承诺{0}。"#,
            #"版本{0}已定稿，新的版本使用下一个编号。"#,
            #"版本须连续编号，而没有版本{0}。"#,
            #"条款必须与承诺名称一致，即第{0}条。"#,
            #"指标{0}不属于{1}。"#,
            #"周期须在{0}或之后结束，按时提交的报告仍算按时。"#,
            #"承诺{0}没有指标{1}。"#,
            #"指标 {0} 的值不得小于 {1}。"#,
            #"指标 {0} 的值不得大于 {1}。"#,
            #"指标{0}由日志计算得出，无需报告。请去掉其数值。"#,
            #"没有报告{0}。"#,
            #"报告已有更新的版本，日志编号{0}。请先阅读。"#,
            #"{0}尚未评估。"#,
            #"评估已有更新的版本，日志编号{0}。请先阅读。"#,
            #"报告在评估后已更正，请重新评估。"#,
            #"报告已退回城市，评估通过后方可发布。"#,
            #"城市已答复此评估，日志编号{0}。请先阅读。"#,
            #"城市没有答复此评估。请重新载入页面。"#,
            #"该版本属于{0}。请用另外的名称发布。"#,
            #"版本保持其编号：{0}。"#,
        ],
    ])
}
