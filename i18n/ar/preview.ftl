# شريط المعاينة أسفل الصفحة، للفريق وحده. لا ينشر منه شيء أبدا.

preview-bar = شريط المعاينة
preview-name = معاينة
preview-fold = طي الشريط أو بسطه
preview-close = إغلاق
preview-faults =
    { $errors ->
        [zero] { $warnings ->
            [zero] لا شيء يستوجب التصحيح
            [one] تنبيه واحد
            [two] تنبيهان
            [few] { $warnings } تنبيهات
            [many] { $warnings } تنبيها
           *[other] { $warnings } تنبيه
        }
        [one] خطأ واحد، { $warnings ->
            [zero] دون تنبيهات
            [one] وتنبيه واحد
            [two] وتنبيهان
            [few] و{ $warnings } تنبيهات
            [many] و{ $warnings } تنبيها
           *[other] و{ $warnings } تنبيه
        }
        [two] خطآن، { $warnings ->
            [zero] دون تنبيهات
            [one] وتنبيه واحد
            [two] وتنبيهان
            [few] و{ $warnings } تنبيهات
            [many] و{ $warnings } تنبيها
           *[other] و{ $warnings } تنبيه
        }
        [few] { $errors } أخطاء، { $warnings ->
            [zero] دون تنبيهات
            [one] وتنبيه واحد
            [two] وتنبيهان
            [few] و{ $warnings } تنبيهات
            [many] و{ $warnings } تنبيها
           *[other] و{ $warnings } تنبيه
        }
        [many] { $errors } خطأ، { $warnings ->
            [zero] دون تنبيهات
            [one] وتنبيه واحد
            [two] وتنبيهان
            [few] و{ $warnings } تنبيهات
            [many] و{ $warnings } تنبيها
           *[other] و{ $warnings } تنبيه
        }
       *[other] { $errors } خطإ، { $warnings ->
            [zero] دون تنبيهات
            [one] وتنبيه واحد
            [two] وتنبيهان
            [few] و{ $warnings } تنبيهات
            [many] و{ $warnings } تنبيها
           *[other] و{ $warnings } تنبيه
        }
    }
preview-on-this-page = في هذه الصفحة
preview-on-other-pages = في صفحات أخرى
preview-more =
    { $count ->
        [zero] لا ملاحظات أخرى.
        [one] وملاحظة أخرى يعرضها الأمر ⁦bayan check⁩.
        [two] وملاحظتان أخريان يعرضهما الأمر ⁦bayan check⁩.
        [few] و{ $count } ملاحظات أخرى يعرضها الأمر ⁦bayan check⁩.
        [many] و{ $count } ملاحظة أخرى يعرضها الأمر ⁦bayan check⁩.
       *[other] و{ $count } ملاحظة أخرى يعرضها الأمر ⁦bayan check⁩.
    }
preview-kept = تعذرت قراءة أحد الملفات في الوقت الراهن. ترون ما كان فيه قبل ذلك.
preview-this-page = هذه الصفحة
preview-translations = اللغات
preview-translation-fresh = { $language }: محينة
preview-translation-stale = { $language }: متأخرة عن مصدرها
preview-translation-missing = { $language }: غير متوفرة
preview-files = الملفات
preview-links-here = ما يحيل على هذه البطاقة
preview-no-links-here = لا شيء إلى الآن.
preview-beside = اللغات جنبا إلى جنب
preview-phone = عرض الهاتف
preview-as-of = الوضعية في
preview-show = عرض
preview-today = العودة إلى اليوم
preview-as-public = المعاينة كما يرى العموم
preview-as-team = المعاينة كما يرى الفريق
preview-seen-as-public = كما يرى العموم
preview-seen-as-of = الوضعية في { $date }
preview-draft = مسودة: لا يراها العموم
preview-embargo = محجوب عن العموم إلى غاية { $moment }
preview-withdrawn = مسحوب
preview-away = توقفت المعاينة. أعيدوا تشغيلها بالأمر ⁦bayan serve⁩.
preview-back = العودة إلى الصفحة
preview-unmade = تعذر إعداد هذه الصفحة
