# How findings are told in the terminal and in lists: the words around the sentences of the checks.
# The words before a sentence end as the language ends them; a space follows.

report-error = خطأ:
report-warning = تنبيه:
report-hint = نصيحة:

# Where a finding about a workbook stands, for programs that know only files.
report-in-cell = انظروا الخانة { $cell } في الورقة «{ $sheet }».
report-in-sheet = انظروا الورقة «{ $sheet }».

# Advice that any finding may carry.
hint-did-you-mean = هل تقصدون { $closest }؟
hint-accepted = القيم المقبولة هنا: { $words }
hint-one-number = اكتبوا عددا واحدا، مثلا ⁦1234.5⁩. فالمجال بين عددين والكلمات والأس مثل ⁦1.2E+05⁩ ليست عددا. واتركوا الخانة فارغة إذا لم تكن هناك قيمة.

# The last line. $files is the number of files that something was found in.
report-errors = الحصيلة: { $errors ->
        [zero] لا أخطاء
        [one] خطأ واحد
        [two] خطآن
        [few] { $errors } أخطاء
        [many] { $errors } خطأ
       *[other] { $errors } خطأ
    } في { $files ->
        [zero] الملفات
        [one] ملف واحد
        [two] ملفين
        [few] { $files } ملفات
        [many] { $files } ملفا
       *[other] { $files } ملف
    }.
report-warnings = الحصيلة: { $warnings ->
        [zero] لا تنبيهات
        [one] تنبيه واحد
        [two] تنبيهان
        [few] { $warnings } تنبيهات
        [many] { $warnings } تنبيها
       *[other] { $warnings } تنبيه
    } في { $files ->
        [zero] الملفات
        [one] ملف واحد
        [two] ملفين
        [few] { $files } ملفات
        [many] { $files } ملفا
       *[other] { $files } ملف
    }. يمكن نشر الموقع.
report-errors-and-warnings = الحصيلة: { $errors ->
        [zero] لا أخطاء
        [one] خطأ واحد
        [two] خطآن
        [few] { $errors } أخطاء
        [many] { $errors } خطأ
       *[other] { $errors } خطأ
    } و{ $warnings ->
        [zero] لا تنبيهات
        [one] تنبيه واحد
        [two] تنبيهان
        [few] { $warnings } تنبيهات
        [many] { $warnings } تنبيها
       *[other] { $warnings } تنبيه
    } في { $files ->
        [zero] الملفات
        [one] ملف واحد
        [two] ملفين
        [few] { $files } ملفات
        [many] { $files } ملفا
       *[other] { $files } ملف
    }.
report-nothing-found = لا شيء يحتاج إلى تصحيح. عمل موفق!
