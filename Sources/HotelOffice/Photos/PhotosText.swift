// Written by seeds/messages.py from photos.*.json beside this file. Not to be edited.
// swift-format-ignore-file

import Primitives
import Web

/// The sentences of `photos`.
enum PhotosText {
    static var title: Message { Message(catalogue, 0) }
    static func lede(most: some BinaryInteger) -> Message { Message(catalogue, 1, [.integer(Int64(clamping: most))]) }
    static var none: Message { Message(catalogue, 2) }
    static func photoTitle(number: some BinaryInteger) -> Message { Message(catalogue, 3, [.integer(Int64(clamping: number))]) }
    static var addTitle: Message { Message(catalogue, 4) }
    static var add: Message { Message(catalogue, 5) }
    static var file: Message { Message(catalogue, 6) }
    static func fileHint(most: some BinaryInteger) -> Message { Message(catalogue, 7, [.integer(Int64(clamping: most))]) }
    static var fileMissing: Message { Message(catalogue, 8) }
    static var alt: Message { Message(catalogue, 9) }
    static var altHint: Message { Message(catalogue, 10) }
    static var altChange: Message { Message(catalogue, 11) }
    static var up: Message { Message(catalogue, 12) }
    static func upOf(number: some BinaryInteger) -> Message { Message(catalogue, 13, [.integer(Int64(clamping: number))]) }
    static var remove: Message { Message(catalogue, 14) }
    static func removeOf(number: some BinaryInteger) -> Message { Message(catalogue, 15, [.integer(Int64(clamping: number))]) }
    static func tooLarge(most: some BinaryInteger) -> Message { Message(catalogue, 16, [.integer(Int64(clamping: most))]) }
    static func noProgram(package: String) -> Message { Message(catalogue, 17, [.text(package)]) }
    static var busy: Message { Message(catalogue, 18) }
    static var notAPhoto: Message { Message(catalogue, 19) }
    static var isDrawing: Message { Message(catalogue, 20) }
    static func tooManyPixels(width: some BinaryInteger, height: some BinaryInteger, most: some BinaryInteger) -> Message { Message(catalogue, 21, [.integer(Int64(clamping: width)), .integer(Int64(clamping: height)), .integer(Int64(clamping: most))]) }
    static var broken: Message { Message(catalogue, 22) }

    static let catalogue = Catalogue("photos", [
        "ar": [
            #"الصور"#,
            #"حتى {0} صورة، تُعرض بهذا الترتيب في صفحة الفندق. ويُحذف ما تكتبه آلة التصوير في الصورة، كمكان التقاطها."#,
            #"لا صور بعد. أضف الأولى: فهي أول ما ينظر إليه المسافرون."#,
            #"الصورة {0}"#,
            #"إضافة صورة"#,
            #"أضف الصورة"#,
            #"الصورة"#,
            #"JPEG أو PNG أو WebP، بحد أقصى {0} MB."#,
            #"اختر صورة."#,
            #"ما يُرى فيها"#,
            #"لمن لا يراها، مثلًا: الفناء وشجرة التوت القديمة."#,
            #"غيّر وصفها"#,
            #"قدّمها"#,
            #"قدّم الصورة {0}"#,
            #"احذفها"#,
            #"احذف الصورة {0}"#,
            #"الصورة أكبر من {0} MB. صغّرها وأرسلها من جديد."#,
            #"لا يستقبل هذا الخادم الصور بعد. اطلب من مشغّله تثبيت الحزمة {0}."#,
            #"تُعالَج صور أخرى الآن. أرسلها من جديد بعد قليل."#,
            #"ليست هذه صورة مقبولة أيًّا كان اسمها. أرسل JPEG أو PNG أو WebP."#,
            #"هذا رسم SVG قد يحوي برامج. أرسل صورة: JPEG أو PNG أو WebP."#,
            #"في الصورة {0} × {1} بكسل، والحد الأقصى {2} مليون. صغّرها وأرسلها من جديد."#,
            #"لا يمكن قراءة الصورة: الملف مبتور أو تالف. افتحها واحفظها من جديد ثم أرسلها."#,
        ],
        "en": [
            #"Photos"#,
            #"Up to {0}, shown in this order on the hotel’s page. What a camera writes into a photo, such as where it was taken, is left out."#,
            #"There are no photos yet. Add the first: travellers look at it before anything else."#,
            #"Photo {0}"#,
            #"Add a photo"#,
            #"Add the photo"#,
            #"Photo"#,
            #"JPEG, PNG or WebP, at most {0} MB."#,
            #"Choose a photo."#,
            #"What is seen on it"#,
            #"For who does not see it, such as: the courtyard with the old mulberry tree."#,
            #"Change what is said of it"#,
            #"Show it earlier"#,
            #"Show photo {0} earlier"#,
            #"Take it away"#,
            #"Take photo {0} away"#,
            #"The photo has more than {0} MB. Make it smaller, and send it again."#,
            #"This server cannot take photos yet. Ask its operator to install the package {0}."#,
            #"Other photos are being worked on. Send it again in a moment."#,
            #"This is no photo that can be taken, whatever it is called. Send JPEG, PNG or WebP."#,
            #"This is a drawing in SVG, which can hold programs. Send a photo: JPEG, PNG or WebP."#,
            #"The photo has {0} × {1} pixels, and {2} million are the most. Make it smaller, and send it again."#,
            #"The photo cannot be read: it is cut off or broken. Open it, save it anew, and send that."#,
        ],
        "ru": [
            #"Фотографии"#,
            #"До {0}, в этом порядке на странице гостиницы. То, что камера записывает в снимок, например место съёмки, убирается."#,
            #"Фотографий пока нет. Добавьте первую: путешественники смотрят на неё прежде всего."#,
            #"Фотография {0}"#,
            #"Добавить фотографию"#,
            #"Добавить фотографию"#,
            #"Фотография"#,
            #"JPEG, PNG или WebP, не более {0} MB."#,
            #"Выберите фотографию."#,
            #"Что на ней изображено"#,
            #"Для тех, кто её не видит, например: двор со старой шелковицей."#,
            #"Изменить описание"#,
            #"Выше"#,
            #"Фотографию {0} выше"#,
            #"Удалить"#,
            #"Удалить фотографию {0}"#,
            #"Фотография больше {0} MB. Уменьшите её и отправьте снова."#,
            #"Этот сервер пока не принимает фотографии. Попросите оператора установить пакет {0}."#,
            #"Сейчас обрабатываются другие фотографии. Отправьте снова через минуту."#,
            #"Это не подходящая фотография, как бы файл ни назывался. Отправьте JPEG, PNG или WebP."#,
            #"Это рисунок SVG, он может содержать программы. Отправьте фотографию: JPEG, PNG или WebP."#,
            #"В фотографии {0} × {1} пикселей, допускается не более {2} миллионов. Уменьшите её и отправьте снова."#,
            #"Фотографию нельзя прочитать: файл обрезан или повреждён. Откройте её, сохраните заново и отправьте."#,
        ],
        "zh-Hans": [
            #"照片"#,
            #"最多{0}张，按此顺序显示在酒店页面上。相机写入照片的信息（如拍摄地点）会被去除。"#,
            #"还没有照片。请添加第一张：旅客首先看的就是它。"#,
            #"照片{0}"#,
            #"添加照片"#,
            #"添加照片"#,
            #"照片"#,
            #"JPEG、PNG或WebP，最大{0} MB。"#,
            #"请选择照片。"#,
            #"照片内容"#,
            #"供看不见的人了解，例如：有老桑树的庭院。"#,
            #"修改说明"#,
            #"前移"#,
            #"前移照片{0}"#,
            #"删除"#,
            #"删除照片{0}"#,
            #"照片超过{0} MB。请缩小后重新发送。"#,
            #"本服务器尚不能接收照片。请运维人员安装软件包{0}。"#,
            #"正在处理其他照片。请稍后重新发送。"#,
            #"无论名称如何，这不是可接收的照片。请发送JPEG、PNG或WebP。"#,
            #"这是可能包含程序的SVG图形。请发送照片：JPEG、PNG或WebP。"#,
            #"照片有{0} × {1}像素，最多{2}百万。请缩小后重新发送。"#,
            #"照片无法读取：文件不完整或已损坏。请打开后重新保存并发送。"#,
        ],
    ])
}
