// Written by seeds/messages.py from commitmentPlans.*.json beside this file. Not to be edited.
// swift-format-ignore-file

import Primitives
import Web

/// The sentences of `commitmentPlans`.
enum CommitmentPlansText {
    static var commitmentsTitle: Message { Message(catalogue, 0) }
    static var commitmentsLede: Message { Message(catalogue, 1) }
    static var commitmentsNone: Message { Message(catalogue, 2) }
    static var columnCommitment: Message { Message(catalogue, 3) }
    static var columnLead: Message { Message(catalogue, 4) }
    static var columnDue: Message { Message(catalogue, 5) }
    static var columnIndicators: Message { Message(catalogue, 6) }
    static var addCommitment: Message { Message(catalogue, 7) }
    static var commitmentID: Message { Message(catalogue, 8) }
    static func commitmentIDHint(example: String) -> Message { Message(catalogue, 9, [.text(example)]) }
    static func commitmentIDBad(example: String) -> Message { Message(catalogue, 10, [.text(example)]) }
    static func commitmentHeading(id: String) -> Message { Message(catalogue, 11, [.text(id)]) }
    static var text: Message { Message(catalogue, 12) }
    static var lead: Message { Message(catalogue, 13) }
    static func leadHint(secretariat: String, each: String, one: String) -> Message { Message(catalogue, 14, [.text(secretariat), .text(each), .text(one)]) }
    static var due: Message { Message(catalogue, 15) }
    static var indicators: Message { Message(catalogue, 16) }
    static var indicatorsNote: Message { Message(catalogue, 17) }
    static func indicatorName(letter: String) -> Message { Message(catalogue, 18, [.text(letter)]) }
    static func indicatorUnit(letter: String) -> Message { Message(catalogue, 19, [.text(letter)]) }
    static func indicatorDirection(letter: String) -> Message { Message(catalogue, 20, [.text(letter)]) }
    static var directionUp: Message { Message(catalogue, 21) }
    static var directionDown: Message { Message(catalogue, 22) }
    static func indicatorAggregation(letter: String) -> Message { Message(catalogue, 23, [.text(letter)]) }
    static var aggregationSum: Message { Message(catalogue, 24) }
    static var aggregationMean: Message { Message(catalogue, 25) }
    static var aggregationLatest: Message { Message(catalogue, 26) }
    static var aggregationNone: Message { Message(catalogue, 27) }
    static var milestones: Message { Message(catalogue, 28) }
    static func milestoneDate(number: some BinaryInteger) -> Message { Message(catalogue, 29, [.integer(Int64(clamping: number))]) }
    static var milestoneDateHint: Message { Message(catalogue, 30) }
    static func milestoneTitle(number: some BinaryInteger) -> Message { Message(catalogue, 31, [.integer(Int64(clamping: number))]) }
    static var promise: Message { Message(catalogue, 32) }
    static var textsElsewhere: Message { Message(catalogue, 33) }
    static var inOtherLanguages: Message { Message(catalogue, 34) }
    static func indicator(letter: String) -> Message { Message(catalogue, 35, [.text(letter)]) }
    static var bounds: Message { Message(catalogue, 36) }
    static var baselines: Message { Message(catalogue, 37) }
    static var targets: Message { Message(catalogue, 38) }
    static func milestone(number: some BinaryInteger) -> Message { Message(catalogue, 39, [.integer(Int64(clamping: number))]) }

    static let catalogue = Catalogue("commitmentPlans", [
        "ar": [
            #"الالتزامات والمؤشرات"#,
            #"ما عزم المنتدى على فعله وكيف يُقاس تقدمه. كل تغيير نسخة جديدة."#,
            #"لم يُنشر أي التزام بعد. أضف الأول أدناه."#,
            #"الالتزام"#,
            #"القائد"#,
            #"الموعد"#,
            #"المؤشرات"#,
            #"أضف التزامًا"#,
            #"الرقم"#,
            #"المادة ورقم، مثل {0}."#,
            #"اكتبه مثل {0}: المادة من 1 إلى 19."#,
            #"الالتزام {0}"#,
            #"ما وُعد به"#,
            #"من يقود"#,
            #"{0}؛ أو {1} حيث ترفع كل مدينة تقريرها؛ أو مدينة أو هيئة واحدة مثل {2}."#,
            #"الموعد"#,
            #"المؤشرات"#,
            #"المؤشر المحذوف تبقى أرقامه في السجل ولا يظهر بعد ذلك."#,
            #"المؤشر {0}: الاسم"#,
            #"المؤشر {0}: الوحدة"#,
            #"المؤشر {0}: الأفضل"#,
            #"أكثر"#,
            #"أقل"#,
            #"المؤشر {0}: على مستوى جميع المدن"#,
            #"المجموع"#,
            #"المتوسط"#,
            #"أحدث قيمة"#,
            #"لا تُجمع"#,
            #"المعالم"#,
            #"المعلم {0}: التاريخ"#,
            #"بقدر ما هو معروف: 2009 أو 2009-11-02 أو قبل 2018."#,
            #"المعلم {0}: ماذا"#,
            #"ما وُعد به ومن يقود"#,
            #"الوعد بلغات أخرى"#,
            #"بلغات أخرى"#,
            #"المؤشر {0}"#,
            #"أصغر قيمة وأكبرها"#,
            #"ما يُقاس منه"#,
            #"ما يجب بلوغه وموعده"#,
            #"المعلم {0}"#,
        ],
        "en": [
            #"Commitments and indicators"#,
            #"What the forum has set out to do, and how its progress is counted. A change is a new version."#,
            #"No commitment has been published yet. Add the first one below."#,
            #"Commitment"#,
            #"Lead"#,
            #"Due"#,
            #"Indicators"#,
            #"Add a commitment"#,
            #"Number"#,
            #"The article and a number, such as {0}."#,
            #"Write it like {0}: the article is from 1 to 19."#,
            #"Commitment {0}"#,
            #"What is promised"#,
            #"Who leads"#,
            #"{0}; {1}, where each city reports for itself; or one city or body, such as {2}."#,
            #"Due"#,
            #"Indicators"#,
            #"An indicator that is taken away keeps its figures in the log, and shows no more."#,
            #"Indicator {0}: name"#,
            #"Indicator {0}: unit"#,
            #"Indicator {0}: better is"#,
            #"more"#,
            #"less"#,
            #"Indicator {0}: over all cities"#,
            #"sum"#,
            #"mean"#,
            #"latest value"#,
            #"not put together"#,
            #"Milestones"#,
            #"Milestone {0}: date"#,
            #"As precise as it is known: 2009, 2009-11-02, before 2018."#,
            #"Milestone {0}: what"#,
            #"What is promised, and who leads"#,
            #"The promise in other languages"#,
            #"In other languages"#,
            #"Indicator {0}"#,
            #"Least and largest value"#,
            #"What it is measured from"#,
            #"What is to be reached, and by when"#,
            #"Milestone {0}"#,
        ],
        "ru": [
            #"Обязательства и показатели"#,
            #"Что форум решил сделать и как измеряется ход работы. Изменение — новая версия."#,
            #"Ни одно обязательство ещё не опубликовано. Добавьте первое ниже."#,
            #"Обязательство"#,
            #"Ведёт"#,
            #"Срок"#,
            #"Показатели"#,
            #"Добавить обязательство"#,
            #"Номер"#,
            #"Статья и номер, например {0}."#,
            #"Запишите как {0}: статья от 1 до 19."#,
            #"Обязательство {0}"#,
            #"Что обещано"#,
            #"Кто ведёт"#,
            #"{0}; {1}, если каждый город отчитывается за себя; или один город или орган, например {2}."#,
            #"Срок"#,
            #"Показатели"#,
            #"Убранный показатель сохраняет значения в журнале, но больше не показывается."#,
            #"Показатель {0}: название"#,
            #"Показатель {0}: единица"#,
            #"Показатель {0}: лучше, если"#,
            #"больше"#,
            #"меньше"#,
            #"Показатель {0}: по всем городам"#,
            #"сумма"#,
            #"среднее"#,
            #"последнее значение"#,
            #"не сводится"#,
            #"Вехи"#,
            #"Веха {0}: дата"#,
            #"Насколько известно точно: 2009, 2009-11-02, до 2018."#,
            #"Веха {0}: что"#,
            #"Что обещано и кто отвечает"#,
            #"Обещание на других языках"#,
            #"На других языках"#,
            #"Показатель {0}"#,
            #"Наименьшее и наибольшее значение"#,
            #"От чего отсчитывается"#,
            #"Чего достичь и к какому сроку"#,
            #"Веха {0}"#,
        ],
        "zh-Hans": [
            #"承诺与指标"#,
            #"论坛确定要做的事及其进展的计量方式。每次更改都是新版本。"#,
            #"尚未公布任何承诺。请在下面添加第一个。"#,
            #"承诺"#,
            #"牵头方"#,
            #"期限"#,
            #"指标"#,
            #"添加承诺"#,
            #"编号"#,
            #"条款加编号，例如 {0}。"#,
            #"请写成 {0} 的形式：条款为 1 至 19。"#,
            #"承诺 {0}"#,
            #"承诺内容"#,
            #"牵头方"#,
            #"{0}；{1} 表示各城市各自报告；或某一城市或机构，例如 {2}。"#,
            #"期限"#,
            #"指标"#,
            #"移除的指标其数值仍留在日志中，但不再显示。"#,
            #"指标 {0}：名称"#,
            #"指标 {0}：单位"#,
            #"指标 {0}：何者为佳"#,
            #"越多越好"#,
            #"越少越好"#,
            #"指标 {0}：全部城市的汇总"#,
            #"总和"#,
            #"平均"#,
            #"最新值"#,
            #"不汇总"#,
            #"里程碑"#,
            #"里程碑 {0}：日期"#,
            #"按已知精度填写：2009、2009-11-02、2018 年之前。"#,
            #"里程碑 {0}：内容"#,
            #"承诺内容与负责方"#,
            #"承诺的其他语言版本"#,
            #"其他语言"#,
            #"指标 {0}"#,
            #"最小值与最大值"#,
            #"基线"#,
            #"目标与期限"#,
            #"里程碑 {0}"#,
        ],
    ])
}
