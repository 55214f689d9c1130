// Written by seeds/messages.py from visaTasks.*.json beside this file. Not to be edited.
// swift-format-ignore-file

import Primitives
import Web

/// The sentences of `visaTasks`.
enum VisaTasksText {
    static func setsWait(count: some BinaryInteger) -> Message { Message(catalogue, 0, [.integer(Int64(clamping: count))]) }
    static func setsReturned(count: some BinaryInteger) -> Message { Message(catalogue, 1, [.integer(Int64(clamping: count))]) }
    static var accessionWaits: Message { Message(catalogue, 2) }
    static var accessionReturned: Message { Message(catalogue, 3) }

    static let catalogue = Catalogue("visaTasks", [
        "ar": [
            #"{0, zero: لا مجموعات تغييرات تنتظر | one: مجموعة تغييرات واحدة لقواعد التأشيرات تنتظر | two: مجموعتا تغييرات لقواعد التأشيرات تنتظران | few: # مجموعات تغييرات لقواعد التأشيرات تنتظر | many: # مجموعة تغييرات لقواعد التأشيرات تنتظر | other: # مجموعة تغييرات لقواعد التأشيرات تنتظر} الموافقة."#,
            #"{0, zero: لم تُعَد أي مجموعة تغييرات | one: أُعيدت مجموعة تغييرات واحدة لقواعد التأشيرات | two: أُعيدت مجموعتا تغييرات لقواعد التأشيرات | few: أُعيدت # مجموعات تغييرات لقواعد التأشيرات | many: أُعيدت # مجموعة تغييرات لقواعد التأشيرات | other: أُعيدت # مجموعة تغييرات لقواعد التأشيرات} للتصحيح."#,
            #"الانضمام إلى تأشيرة طريق الحرير السياحية ينتظر الموافقة."#,
            #"أُعيد الانضمام إلى تأشيرة طريق الحرير السياحية للتصحيح."#,
        ],
        "en": [
            #"{0, one: # change set of visa rules waits | other: # change sets of visa rules wait} for approval."#,
            #"{0, one: # change set of visa rules was | other: # change sets of visa rules were} sent back to be corrected."#,
            #"The accession to the Silk Road Tourist Visa waits for approval."#,
            #"The accession to the Silk Road Tourist Visa was sent back to be corrected."#,
        ],
        "ru": [
            #"{0, one: # набор визовых изменений ждёт | few: # набора визовых изменений ждут | many: # наборов визовых изменений ждут | other: # набора визовых изменений ждут} утверждения."#,
            #"{0, one: # набор визовых изменений возвращён | few: # набора визовых изменений возвращены | many: # наборов визовых изменений возвращено | other: # набора визовых изменений возвращены} на исправление."#,
            #"Присоединение к туристической визе Шёлкового пути ждёт утверждения."#,
            #"Присоединение к туристической визе Шёлкового пути возвращено на исправление."#,
        ],
        "zh-Hans": [
            #"{0, other: # 组签证规定变更}等待批准。"#,
            #"{0, other: # 组签证规定变更}被退回修改。"#,
            #"丝绸之路旅游签证的加入申请等待批准。"#,
            #"丝绸之路旅游签证的加入申请被退回修改。"#,
        ],
    ])
}
