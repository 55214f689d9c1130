// Written by seeds/messages.py from auditAccounts.*.json beside this file. Not to be edited.
// swift-format-ignore-file

import Primitives
import Web

/// The sentences of `auditAccounts`.
enum AuditAccountsText {
    static var auditExported: Message { Message(catalogue, 0) }
    static var backupMade: Message { Message(catalogue, 1) }
    static var cityReminded: Message { Message(catalogue, 2) }
    static var enrolmentApproved: Message { Message(catalogue, 3) }
    static var enrolmentRejected: Message { Message(catalogue, 4) }
    static var federationTried: Message { Message(catalogue, 5) }
    static var identityLinked: Message { Message(catalogue, 6) }
    static var identityRefused: Message { Message(catalogue, 7) }
    static var identityRemoved: Message { Message(catalogue, 8) }
    static var invitationMade: Message { Message(catalogue, 9) }
    static var invitationWithdrawn: Message { Message(catalogue, 10) }
    static var memberReadmitted: Message { Message(catalogue, 11) }
    static var memberSuspended: Message { Message(catalogue, 12) }
    static var passkeyAdded: Message { Message(catalogue, 13) }
    static var passkeyRefused: Message { Message(catalogue, 14) }
    static var passkeyRemoved: Message { Message(catalogue, 15) }
    static var passwordChanged: Message { Message(catalogue, 16) }
    static var passwordSet: Message { Message(catalogue, 17) }
    static var recordsPublished: Message { Message(catalogue, 18) }
    static var recoveryCodeUsed: Message { Message(catalogue, 19) }
    static var recoveryCodesMade: Message { Message(catalogue, 20) }
    static var secondFactorSet: Message { Message(catalogue, 21) }
    static var sessionAttemptsExhausted: Message { Message(catalogue, 22) }
    static var sessionIdentified: Message { Message(catalogue, 23) }
    static var sessionRevoked: Message { Message(catalogue, 24) }
    static var sessionSignedIn: Message { Message(catalogue, 25) }
    static var sessionSignedOut: Message { Message(catalogue, 26) }
    static var tokenIssued: Message { Message(catalogue, 27) }
    static var tokenRevoked: Message { Message(catalogue, 28) }
    static var userAdded: Message { Message(catalogue, 29) }
    static var userDisabled: Message { Message(catalogue, 30) }
    static var userEnabled: Message { Message(catalogue, 31) }
    static var userResetIssued: Message { Message(catalogue, 32) }
    static var userRolesChanged: Message { Message(catalogue, 33) }
    static var webhookAdded: Message { Message(catalogue, 34) }
    static var webhookChanged: Message { Message(catalogue, 35) }
    static var webhookRemoved: Message { Message(catalogue, 36) }
    static var webhookSecretChanged: Message { Message(catalogue, 37) }
    static var webhookSentAgain: Message { Message(catalogue, 38) }
    static var webhookStarted: Message { Message(catalogue, 39) }
    static var webhookStopped: Message { Message(catalogue, 40) }
    static var webhookTested: Message { Message(catalogue, 41) }

    static let catalogue = Catalogue("auditAccounts", [
        "ar": [
            #"صُدّر سجل التدقيق"#,
            #"أُخذت نسخة احتياطية"#,
            #"ذُكّرت المدينة"#,
            #"قُبلت المدينة"#,
            #"رُفض طلب المدينة"#,
            #"جُرّب الاتصال يدويًا"#,
            #"رُبط مزود الهوية"#,
            #"رُفض الدخول عبر مزود الهوية"#,
            #"أُزيل الربط بمزود الهوية"#,
            #"دُعيت مدينة"#,
            #"سُحبت الدعوة"#,
            #"أُعيد قبول المدينة"#,
            #"أُوقفت المدينة"#,
            #"أُضيف مفتاح مرور"#,
            #"رُفض مفتاح مرور"#,
            #"أُزيل مفتاح مرور"#,
            #"غُيّرت كلمة السر"#,
            #"وُضعت كلمة السر"#,
            #"نُشرت سجلات"#,
            #"استُعمل رمز استرداد"#,
            #"أُنشئت رموز استرداد"#,
            #"وُضع العامل الثاني"#,
            #"محاولات دخول أكثر مما يجوز"#,
            #"أُكدت الهوية من جديد"#,
            #"أُنهيت جلسة يدويًا"#,
            #"تسجيل دخول"#,
            #"تسجيل خروج"#,
            #"أُصدر رمز وصول"#,
            #"أُلغي رمز وصول"#,
            #"دُعي مستخدم"#,
            #"عُطّل مستخدم"#,
            #"أُعيد تمكين مستخدم"#,
            #"أُنشئ رابط لكلمة سر جديدة"#,
            #"غُيّرت الأدوار"#,
            #"أُضيف خطاف ويب"#,
            #"غُيّر خطاف ويب"#,
            #"أُزيل خطاف ويب"#,
            #"غُيّر سر خطاف الويب"#,
            #"أُعيد إرسال رسالة خطاف الويب"#,
            #"شُغّل خطاف ويب"#,
            #"أُوقف خطاف ويب"#,
            #"جُرّب خطاف ويب"#,
        ],
        "en": [
            #"Audit trail exported"#,
            #"Backup made"#,
            #"City reminded"#,
            #"City admitted"#,
            #"Enrolment rejected"#,
            #"Connection tried by hand"#,
            #"Identity provider linked"#,
            #"Sign-in by the identity provider refused"#,
            #"Link to the identity provider removed"#,
            #"City invited"#,
            #"Invitation withdrawn"#,
            #"City readmitted"#,
            #"City suspended"#,
            #"Passkey added"#,
            #"Passkey refused"#,
            #"Passkey removed"#,
            #"Password changed"#,
            #"Password set"#,
            #"Records published"#,
            #"Recovery code used"#,
            #"Recovery codes made"#,
            #"Second factor set"#,
            #"Too many sign-in attempts"#,
            #"Identified anew"#,
            #"Session ended by hand"#,
            #"Signed in"#,
            #"Signed out"#,
            #"Access token issued"#,
            #"Access token revoked"#,
            #"User invited"#,
            #"User shut out"#,
            #"User let in again"#,
            #"Link for another password made"#,
            #"Roles changed"#,
            #"Webhook added"#,
            #"Webhook changed"#,
            #"Webhook removed"#,
            #"Webhook’s secret changed"#,
            #"Webhook message sent again"#,
            #"Webhook started"#,
            #"Webhook stopped"#,
            #"Webhook tested"#,
        ],
        "ru": [
            #"Журнал действий выгружен"#,
            #"Сделана резервная копия"#,
            #"Городу отправлено напоминание"#,
            #"Город принят"#,
            #"Заявка города отклонена"#,
            #"Связь проверена вручную"#,
            #"Привязана учётная запись провайдера"#,
            #"Вход через провайдера отклонён"#,
            #"Привязка к провайдеру снята"#,
            #"Город приглашён"#,
            #"Приглашение отозвано"#,
            #"Город допущен снова"#,
            #"Город приостановлен"#,
            #"Добавлен ключ доступа"#,
            #"Ключ доступа отклонён"#,
            #"Ключ доступа удалён"#,
            #"Пароль изменён"#,
            #"Пароль задан"#,
            #"Опубликованы записи"#,
            #"Использован запасной код"#,
            #"Созданы запасные коды"#,
            #"Задан второй фактор"#,
            #"Слишком много попыток входа"#,
            #"Личность подтверждена заново"#,
            #"Сеанс завершён вручную"#,
            #"Вход"#,
            #"Выход"#,
            #"Выдан ключ API"#,
            #"Ключ API отозван"#,
            #"Пользователь приглашён"#,
            #"Пользователь отключён"#,
            #"Пользователь снова допущен"#,
            #"Создана ссылка для нового пароля"#,
            #"Роли изменены"#,
            #"Добавлен веб-хук"#,
            #"Веб-хук изменён"#,
            #"Веб-хук удалён"#,
            #"Секрет веб-хука изменён"#,
            #"Сообщение веб-хука отправлено снова"#,
            #"Веб-хук запущен"#,
            #"Веб-хук остановлен"#,
            #"Веб-хук проверен"#,
        ],
        "zh-Hans": [
            #"审计记录已导出"#,
            #"已做备份"#,
            #"已提醒城市"#,
            #"已接纳城市"#,
            #"已拒绝城市申请"#,
            #"手动尝试了连接"#,
            #"已关联身份提供方"#,
            #"已拒绝经身份提供方登录"#,
            #"已解除身份提供方关联"#,
            #"已邀请城市"#,
            #"已撤回邀请"#,
            #"已恢复城市资格"#,
            #"已暂停城市资格"#,
            #"已添加通行密钥"#,
            #"通行密钥被拒绝"#,
            #"已移除通行密钥"#,
            #"已更改密码"#,
            #"已设置密码"#,
            #"已发布记录"#,
            #"已使用恢复码"#,
            #"已生成恢复码"#,
            #"已设置第二因素"#,
            #"登录尝试过多"#,
            #"已重新确认身份"#,
            #"会话已被终止"#,
            #"已登录"#,
            #"已退出"#,
            #"已签发访问令牌"#,
            #"已吊销访问令牌"#,
            #"已邀请用户"#,
            #"已停用用户"#,
            #"已恢复用户"#,
            #"已生成重设密码链接"#,
            #"已更改角色"#,
            #"已添加网络钩子"#,
            #"已更改网络钩子"#,
            #"已移除网络钩子"#,
            #"已更换网络钩子密钥"#,
            #"已重发网络钩子消息"#,
            #"已启动网络钩子"#,
            #"已停止网络钩子"#,
            #"已测试网络钩子"#,
        ],
    ])
}
