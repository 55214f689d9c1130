// Written by seeds/messages.py from editionPrint.*.json beside this file. Not to be edited.
// swift-format-ignore-file

import Primitives
import Web

/// The sentences of `editionPrint`.
enum EditionPrintText {
    static func printsWith(button: String, program: String) -> Message { Message(catalogue, 0, [.text(button), .text(program)]) }
    static func printsNot(package: String) -> Message { Message(catalogue, 1, [.text(package)]) }
    static var publish: Message { Message(catalogue, 2) }
    static func publishNamed(edition: String) -> Message { Message(catalogue, 3, [.text(edition)]) }
    static var failed: Message { Message(catalogue, 4) }
    static func failedNote(reason: String) -> Message { Message(catalogue, 5, [.text(reason)]) }
    static var hasNone: Message { Message(catalogue, 6) }

    static let catalogue = Catalogue("editionPrint", [
        "ar": [
            #"«{0}» ينشئ أيضًا ملف PDF للتقرير بكل لغة بواسطة {1}. قد يستغرق ذلك دقائق."#,
            #"لا يوجد في هذا الخادم برنامج ينشئ ملفات PDF، فتصدر الطبعات من دونها. ثبّتوا حزمة ديبيان {0} للحصول عليها."#,
            #"النشر مع PDF"#,
            #"نشر الطبعة {0} مع PDF"#,
            #"لم يُنشأ ملف PDF ولم يُنشر شيء"#,
            #"{0}. حاولوا ثانية أو انشروا الطبعة من دون PDF."#,
            #"نُشرت هذه الطبعة من دون PDF."#,
        ],
        "en": [
            #"“{0}” makes a PDF of the report in each language beside the other files, with {1}. That may take some minutes."#,
            #"This server has no program that makes PDF files: editions come without them. Install Debian’s package {0} to have them."#,
            #"Publish with PDF"#,
            #"Publish the edition {0} with PDF"#,
            #"No PDF was made, and nothing was published"#,
            #"{0}. Try again, or publish the edition without PDF."#,
            #"It was published without PDF."#,
        ],
        "ru": [
            #"«{0}» делает ещё и PDF отчёта на каждом языке, с помощью {1}. Это может занять несколько минут."#,
            #"На этом сервере нет программы, которая делает PDF: издания выходят без них. Установите пакет Debian {0}."#,
            #"Опубликовать с PDF"#,
            #"Опубликовать издание {0} с PDF"#,
            #"PDF не получился, и ничего не опубликовано"#,
            #"{0}. Попробуйте ещё раз или опубликуйте издание без PDF."#,
            #"Издание опубликовано без PDF."#,
        ],
        "zh-Hans": [
            #"“{0}”会用 {1} 为每种语言另制一份 PDF，可能需要几分钟。"#,
            #"本服务器没有制作 PDF 的程序，版本不含 PDF。如需 PDF，请安装 Debian 软件包 {0}。"#,
            #"发布并附 PDF"#,
            #"发布版本 {0} 并附 PDF"#,
            #"未能制作 PDF，未发布任何内容"#,
            #"{0}。请重试，或发布不含 PDF 的版本。"#,
            #"该版本发布时未附 PDF。"#,
        ],
    ])
}
