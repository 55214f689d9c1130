// Written by seeds/messages.py from evidenceFiles.*.json beside this file. Not to be edited.
// swift-format-ignore-file

import Primitives
import Web

/// The sentences of `evidenceFiles`.
enum EvidenceFilesText {
    static var filesTitle: Message { Message(catalogue, 0) }
    static var filesNote: Message { Message(catalogue, 1) }
    static var fileTitle: Message { Message(catalogue, 2) }
    static var fileTitleBad: Message { Message(catalogue, 3) }
    static var fileChoose: Message { Message(catalogue, 4) }
    static var fileHint: Message { Message(catalogue, 5) }
    static var fileNeeded: Message { Message(catalogue, 6) }
    static var fileEmpty: Message { Message(catalogue, 7) }
    static func fileTooLarge(most: some BinaryInteger) -> Message { Message(catalogue, 8, [.integer(Int64(clamping: most))]) }
    static func filesTooMany(most: some BinaryInteger) -> Message { Message(catalogue, 9, [.integer(Int64(clamping: most))]) }
    static var fileAdd: Message { Message(catalogue, 10) }
    static func fileRemoveNamed(title: String) -> Message { Message(catalogue, 11, [.text(title)]) }
    static var fileNone: Message { Message(catalogue, 12) }
    static var fileSize: Message { Message(catalogue, 13) }
    static func fileKilobytes(size: some BinaryInteger) -> Message { Message(catalogue, 14, [.integer(Int64(clamping: size))]) }
    static var filesAdded: Message { Message(catalogue, 15) }

    static let catalogue = Catalogue("evidenceFiles", [
        "ar": [
            #"الملفات"#,
            #"تُنشر مع التقرير عند توقيعه: سيتمكن الجميع من حفظها. تُضاف وتُزال أدناه حيث يُكتب التقرير."#,
            #"ما هذا الملف"#,
            #"اكتب سطرًا واحدًا لا يتجاوز 500 بايت."#,
            #"الملف"#,
            #"لا يتجاوز 8 ميبيبايت. إن كان أكبر فاذكر عنوانه أعلاه."#,
            #"اختر ملفًا."#,
            #"الملف فارغ. اختر ملفًا آخر."#,
            #"الملف أكبر من {0} ميبيبايت. صغّره أو اذكر عنوانه أعلاه."#,
            #"لا يزيد عدد ملفات التقرير على {0}. أزل أحدها أولًا."#,
            #"أضف الملف"#,
            #"أزل: {0}"#,
            #"لم يُضف أي ملف."#,
            #"الحجم"#,
            #"{0} كيبيبايت"#,
            #"أُضيفت من قبل"#,
        ],
        "en": [
            #"Files"#,
            #"Published with the report when it is signed: everybody will be able to save them. They are added and taken away below, where the report is written."#,
            #"What the file is"#,
            #"Write one line of at most 500 bytes."#,
            #"File"#,
            #"At most 8 MiB. Where it is larger, give a web address above instead."#,
            #"Choose a file."#,
            #"The file is empty. Choose another."#,
            #"The file is larger than {0} MiB. Make it smaller, or give its web address above."#,
            #"A report has at most {0} files. Take one away first."#,
            #"Add the file"#,
            #"Take away: {0}"#,
            #"No file has been added."#,
            #"Size"#,
            #"{0} KiB"#,
            #"Added already"#,
        ],
        "ru": [
            #"Файлы"#,
            #"Публикуются вместе с отчётом при подписании: сохранить их сможет каждый. Добавить или убрать файл можно ниже, в самой форме отчёта."#,
            #"Что это за файл"#,
            #"Напишите одну строку не длиннее 500 байт."#,
            #"Файл"#,
            #"Не больше 8 МиБ. Если файл больше, укажите выше его адрес."#,
            #"Выберите файл."#,
            #"Файл пуст. Выберите другой."#,
            #"Файл больше {0} МиБ. Уменьшите его или укажите выше его адрес."#,
            #"В отчёте не больше {0} файлов. Сначала уберите один из них."#,
            #"Добавить файл"#,
            #"Убрать: {0}"#,
            #"Файлы не добавлены."#,
            #"Размер"#,
            #"{0} КиБ"#,
            #"Уже добавлены"#,
        ],
        "zh-Hans": [
            #"文件"#,
            #"签署报告时一并公布，所有人均可下载。可在下方的报告表单中添加或移除文件。"#,
            #"文件说明"#,
            #"请填写一行文字，最多 500 个字节。"#,
            #"文件"#,
            #"最大 8 兆字节。更大的文件请在上面填写网址。"#,
            #"请选择文件。"#,
            #"文件为空。请选择其他文件。"#,
            #"文件超过 {0} 兆字节。请缩小文件，或在上面填写其网址。"#,
            #"一份报告最多 {0} 个文件。请先移除一个。"#,
            #"添加文件"#,
            #"移除：{0}"#,
            #"尚未添加文件。"#,
            #"大小"#,
            #"{0} 千字节"#,
            #"已添加"#,
        ],
    ])
}
