# الأرقام التي يسميها النص: ما يكتب في مكانها. المعرفات واحدة في كل اللغات.
# توجد داخل جملة يكتبها المحرر.

figure-missing = غير متوفر
figure-suppressed = غير منشور
figure-below = أقل من { $below }
figure-not-applicable = لا ينطبق
figure-not-comparable = غير قابل للمقارنة
figure-not-published = غير منشور
figure-noted = { $figure } ({ $notes })
figure-provisional = مؤقت
figure-estimated = تقديري
figure-revised = مراجَع
figure-break = انقطاع في السلسلة
figure-derived = محسوب
figure-corrected = صحح بتاريخ { $date }
figure-corrected-since = صحح بعد ذلك
figure-partial = مجموع { $part } من أصل { $all } من المبالغ
figure-points = { $change } نقطة مئوية

## عدد وما يعده

figure-persons =
    { $count ->
        [zero] لا أحد
        [one] شخص واحد
        [two] شخصان
        [few] { $count } أشخاص
        [many] { $count } شخصا
       *[other] { $count } شخص
    }
figure-households =
    { $count ->
        [zero] لا أسرة
        [one] أسرة واحدة
        [two] أسرتان
        [few] { $count } أسر
        [many] { $count } أسرة
       *[other] { $count } أسرة
    }
figure-square-kilometres =
    { $count ->
        [zero] لا كيلومتر مربع
        [one] كيلومتر مربع واحد
        [two] كيلومتران مربعان
        [few] { $count } كيلومترات مربعة
        [many] { $count } كيلومترا مربعا
       *[other] { $count } كيلومتر مربع
    }
figure-zones =
    { $count ->
        [zero] لا منطقة
        [one] منطقة واحدة
        [two] منطقتان
        [few] { $count } مناطق
        [many] { $count } منطقة
       *[other] { $count } منطقة
    }
figure-agreements =
    { $count ->
        [zero] لا اتفاقية
        [one] اتفاقية واحدة
        [two] اتفاقيتان
        [few] { $count } اتفاقيات
        [many] { $count } اتفاقية
       *[other] { $count } اتفاقية
    }
figure-associations =
    { $count ->
        [zero] لا جمعية
        [one] جمعية واحدة
        [two] جمعيتان
        [few] { $count } جمعيات
        [many] { $count } جمعية
       *[other] { $count } جمعية
    }
figure-proposals =
    { $count ->
        [zero] لا مقترح
        [one] مقترح واحد
        [two] مقترحان
        [few] { $count } مقترحات
        [many] { $count } مقترحا
       *[other] { $count } مقترح
    }

## من أين أتى الرقم، وكيف يستشهد به

ui-figures-one-by-one = تتبع كل رقم والاستشهاد به
ui-figure-cite = كيفية الاستشهاد
ui-figure-source = المصدر
ui-figure-archived = نسخة محفوظة
ui-figure-rows = يقود كل رقم إلى خانته في الجدول أعلاه، ورقم سطره هو رقمه في الملف { $file }، وأول سطر تحت الرأس رقمه 1.
ui-figure-cells = قرئت الأرقام من الورقة «{ $sheet }» في المصنف { $file }. والمصنف نفسه غير منشور، لأنه قد يتضمن أوراقا أخرى وملاحظات، وكل أرقامه في ملفات المعطيات بهذه الصفحة.
ui-figure-pattern = للاستشهاد برقم آخر، تؤخذ قيمته من الجدول وعنوانه من اللائحة.
ui-figure-unstated-publisher = الناشر غير مذكور
ui-cite = { $figure }: { $value }. { $publisher }، النسخة { $revision } بتاريخ { $day }، { $address }
    .undated = { $figure }: { $value }. { $publisher }، النسخة { $revision }، { $address }
ui-used-by = نصوص تستعمل هذه الأرقام
ui-corrected-cell = صحح بتاريخ { $date }؛ كانت القيمة { $old }.
ui-corrected-mark = مصحح
ui-corrected-figures = تستعمل هذه الصفحة أرقاما صححت:
ui-corrected-figure = { $place }، صحح بتاريخ { $date }: { $new } بدل { $old }.
ui-corrections-feed = تتبع التصحيحات (Atom)
feed-corrections = { $site }: التصحيحات
feed-corrected = { $place }: { $new } بدل { $old }.
