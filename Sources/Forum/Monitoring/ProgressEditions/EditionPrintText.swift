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
    static func failed(edition: String) -> Message { Message(catalogue, 4, [.text(edition)]) }
    static func failedNote(reason: String) -> Message { Message(catalogue, 5, [.text(reason)]) }
    static var hasNone: Message { Message(catalogue, 6) }
    static func underWay(edition: String) -> Message { Message(catalogue, 7, [.text(edition)]) }
    static func underWayNote(begun: UTCTime) -> Message { Message(catalogue, 8, [.moment(begun)]) }
    static func ready(edition: String, begun: UTCTime) -> Message { Message(catalogue, 9, [.text(edition), .moment(begun)]) }
    static var cutOff: Message { Message(catalogue, 10) }
    static var another: Message { Message(catalogue, 11) }
    static var lookAgain: Message { Message(catalogue, 12) }

    static let catalogue = Catalogue("editionPrint", [
        "ar": [
            #"«{0}» ينشئ أيضًا ملف PDF للتقرير بكل لغة بواسطة {1}. قد يستغرق ذلك دقائق."#,
            #"لا يوجد في هذا الخادم برنامج ينشئ ملفات PDF، فتصدر الطبعات من دونها. ثبّتوا حزمة ديبيان {0} للحصول عليها."#,
            #"النشر مع PDF"#,
            #"نشر الطبعة {0} مع PDF"#,
            #"لم يُصنع ملف PDF للطبعة {0} ولم تُنشر"#,
            #"{0}. حاولوا ثانية أو انشروا الطبعة من دون PDF."#,
            #"نُشرت هذه الطبعة من دون PDF."#,
            #"تُطبع الطبعة {0}"#,
            #"بدأت {0}. وتستغرق بضع دقائق، ولا حاجة إلى الانتظار هنا. وتُنشر بكل ملفاتها متى صارت جاهزة."#,
            #"طُبعت الطبعة {0} ونُشرت (بدأت {1})."#,
            #"أُوقف الخادم في أثناء الطباعة. حاولوا ثانية."#,
            #"تُطبع طبعة أخرى. انشروا هذه متى انتهت تلك، أو من دون PDF."#,
            #"انظروا مجددًا"#,
        ],
        "en": [
            #"“{0}” makes a PDF of the report in each language beside the other files, with {1}. That may take some minutes."#,
            #"This server has no program that makes PDF files: editions come without them. Install Debian’s package {0} to have them."#,
            #"Publish with PDF"#,
            #"Publish the edition {0} with PDF"#,
            #"The edition {0} has no PDF, and was not published"#,
            #"{0}. Try again, or publish the edition without PDF."#,
            #"It was published without PDF."#,
            #"The edition {0} is being printed"#,
            #"Begun {0}. It takes some minutes; you need not wait here. It is published with all its files as soon as they are there."#,
            #"The edition {0} was printed and published (begun {1})."#,
            #"The server was stopped while it was printed. Try again."#,
            #"Another edition is being printed. Publish this one once that is done, or without PDF."#,
            #"Look again"#,
        ],
        "ru": [
            #"«{0}» делает ещё и PDF отчёта на каждом языке, с помощью {1}. Это может занять несколько минут."#,
            #"На этом сервере нет программы, которая делает PDF: издания выходят без них. Установите пакет Debian {0}."#,
            #"Опубликовать с PDF"#,
            #"Опубликовать издание {0} с PDF"#,
            #"Издание {0}: PDF не сделан, издание не опубликовано"#,
            #"{0}. Попробуйте ещё раз или опубликуйте издание без PDF."#,
            #"Издание опубликовано без PDF."#,
            #"Издание {0} печатается"#,
            #"Начато {0}. Это займёт несколько минут; ждать здесь не нужно. Издание будет опубликовано со всеми файлами, как только они будут готовы."#,
            #"Издание {0} напечатано и опубликовано (начато {1})."#,
            #"Сервер был остановлен во время печати. Попробуйте снова."#,
            #"Печатается другое издание. Опубликуйте это, когда то будет готово, или без PDF."#,
            #"Посмотреть снова"#,
        ],
        "zh-Hans": [
            #"“{0}”会用 {1} 为每种语言另制一份 PDF，可能需要几分钟。"#,
            #"本服务器没有制作 PDF 的程序，版本不含 PDF。如需 PDF，请安装 Debian 软件包 {0}。"#,
            #"发布并附 PDF"#,
            #"发布版本 {0} 并附 PDF"#,
            #"{0} 版未生成 PDF，也未发布"#,
            #"{0}。请重试，或发布不含 PDF 的版本。"#,
            #"该版本发布时未附 PDF。"#,
            #"正在生成 {0} 版的 PDF"#,
            #"{0} 开始，需要几分钟，您不必在此等候。全部文件生成后随即发布。"#,
            #"{0} 版已生成 PDF 并发布（{1} 开始）。"#,
            #"生成 PDF 时服务器被停止。请重试。"#,
            #"另一版正在生成 PDF。请待其完成后再发布此版，或不带 PDF 发布。"#,
            #"刷新查看"#,
        ],
    ])
}
