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
    static var fileAdd: Message { Message(catalogue, 7) }
    static var fileRemove: Message { Message(catalogue, 8) }
    static func fileRemoveNamed(title: String) -> Message { Message(catalogue, 9, [.text(title)]) }
    static var fileNone: Message { Message(catalogue, 10) }
    static var fileSize: Message { Message(catalogue, 11) }
    static func fileKilobytes(size: some BinaryInteger) -> Message { Message(catalogue, 12, [.integer(Int64(clamping: size))]) }

    static let catalogue = Catalogue("evidenceFiles", [
        "ar": [
            #"الملفات"#,
            #"تُضاف فورًا وتُنشر مع التقرير عند توقيعه: سيتمكن الجميع من حفظها."#,
            #"ما هذا الملف"#,
            #"اكتب سطرًا واحدًا لا يتجاوز 500 بايت."#,
            #"الملف"#,
            #"لا يتجاوز 8 ميبيبايت. إن كان أكبر فاذكر عنوانه أعلاه."#,
            #"اختر ملفًا."#,
            #"أضف الملف"#,
            #"أزل"#,
            #"أزل: {0}"#,
            #"لم يُضف أي ملف."#,
            #"الحجم"#,
            #"{0} كيبيبايت"#,
        ],
        "en": [
            #"Files"#,
            #"Added at once, and published with the report when it is signed: everybody will be able to save them."#,
            #"What the file is"#,
            #"Write one line of at most 500 bytes."#,
            #"File"#,
            #"At most 8 MiB. Where it is larger, give a web address above instead."#,
            #"Choose a file."#,
            #"Add the file"#,
            #"Take away"#,
            #"Take away: {0}"#,
            #"No file has been added."#,
            #"Size"#,
            #"{0} KiB"#,
        ],
        "ru": [
            #"Файлы"#,
            #"Добавляются сразу и публикуются вместе с отчётом при подписании: сохранить их сможет каждый."#,
            #"Что это за файл"#,
            #"Напишите одну строку не длиннее 500 байт."#,
            #"Файл"#,
            #"Не больше 8 МиБ. Если файл больше, укажите выше его адрес."#,
            #"Выберите файл."#,
            #"Добавить файл"#,
            #"Убрать"#,
            #"Убрать: {0}"#,
            #"Файлы не добавлены."#,
            #"Размер"#,
            #"{0} КиБ"#,
        ],
        "zh-Hans": [
            #"文件"#,
            #"立即添加；签署报告时一并公布，所有人均可下载。"#,
            #"文件说明"#,
            #"请填写一行文字，最多 500 个字节。"#,
            #"文件"#,
            #"最大 8 兆字节。更大的文件请在上面填写网址。"#,
            #"请选择文件。"#,
            #"添加文件"#,
            #"移除"#,
            #"移除：{0}"#,
            #"尚未添加文件。"#,
            #"大小"#,
            #"{0} 千字节"#,
        ],
    ])
}
