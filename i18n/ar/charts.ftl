# What charts say. Each sentence is whole; values come written.

## Titles and names

ui-chart-over-time = التطور عبر الزمن ({ $unit })
ui-chart-by-area = حسب المجال الترابي ({ $unit })
ui-chart-by-part = حسب المكونات ({ $unit })
ui-chart-each-area = تطور كل مجال ترابي ({ $unit })
ui-chart-on-map = على الخريطة ({ $unit })
ui-chart-in-period = { $title }، { $period }
ui-chart-to-target = المسافة نحو الهدف
ui-chart-milestones = المحطات على خط الزمن
ui-chart-commitments = الالتزامات على خط الزمن
ui-chart-money = من التصويت إلى الأداء ({ $unit })
ui-chart-table = الأرقام نفسها في جدول
ui-chart-in-table = القيم في الجدول
ui-chart-whole = المجموع
ui-chart-all-parts = جميع البرامج
ui-chart-way = ما قطع من الطريق
ui-chart-time = ما مضى من الوقت
ui-chart-stop = المرحلة
ui-chart-baseline = الانطلاق: { $value } ({ $period })
ui-chart-latest = آخر قيمة: { $value } ({ $period })
ui-chart-target = الهدف: { $value } ({ $period })
ui-chart-today = إلى غاية { $date }
ui-chart-span = مدة الالتزام
ui-chart-step = { $amount }
ui-chart-step-share = { $amount } ({ $share } مما صودق عليه)
ui-chart-step-part = { $amount } (برامج معروفة: { $part } من { $all })

## The key

ui-chart-soft = قيمة قد تتغير
ui-chart-corrected = قيمة صححت
ui-chart-broken = تغيرت طريقة العد
ui-chart-goal = القيمة المستهدفة
ui-chart-letter = { $letter }: { $label }

## What is seen, in words

ui-chart-says-nothing = لا قيمة معروفة.
ui-chart-says-one = القيمة المعروفة الوحيدة هي { $value } ({ $period }).
ui-chart-says-rose = ارتفعت القيمة من { $first } ({ $from }) إلى { $last } ({ $to }).
ui-chart-says-fell = انخفضت القيمة من { $first } ({ $from }) إلى { $last } ({ $to }).
ui-chart-says-same = القيمة الأولى والأخيرة متساويتان: { $first } ({ $from }) و{ $last } ({ $to }).
ui-chart-says-apart = القيمة الأولى { $first } ({ $from }) والأخيرة { $last } ({ $to })، ولا تقارنان لأن السلسلة منقطعة بينهما.
ui-chart-says-range = أعلى قيمة { $high } ({ $high-at })، وأدناها { $low } ({ $low-at }).
ui-chart-says-period = الفترة: { $period }.
ui-chart-says-highest = الأعلى: { $high } ({ $high-value })، والأدنى: { $low } ({ $low-value }).
ui-chart-says-equal = القيم كلها متساوية: { $value }.
ui-chart-says-broken = تغيرت طريقة العد في الفترة المعروضة، فلا يقارن ما قبل التغيير بما بعده.
ui-chart-says-missing =
    { $count ->
        [zero] لا قيمة غائبة.
        [one] قيمة واحدة غير متوفرة.
        [two] قيمتان غير متوفرتين.
        [few] { $count } قيم غير متوفرة.
        [many] { $count } قيمة غير متوفرة.
       *[other] { $count } قيمة غير متوفرة.
    }
ui-chart-says-suppressed =
    { $count ->
        [zero] لا قيمة محجوبة.
        [one] قيمة واحدة محجوبة للسرية.
        [two] قيمتان محجوبتان للسرية.
        [few] { $count } قيم محجوبة للسرية.
        [many] { $count } قيمة محجوبة للسرية.
       *[other] { $count } قيمة محجوبة للسرية.
    }
ui-chart-says-not-applicable =
    { $count ->
        [zero] لا خانة بلا معنى.
        [one] خانة واحدة لا تنطبق عليها القيمة.
        [two] خانتان لا تنطبق عليهما القيمة.
        [few] { $count } خانات لا تنطبق عليها القيمة.
        [many] { $count } خانة لا تنطبق عليها القيمة.
       *[other] { $count } خانة لا تنطبق عليها القيمة.
    }
ui-chart-says-provisional =
    { $count ->
        [zero] لا قيمة مؤقتة.
        [one] قيمة واحدة مؤقتة.
        [two] قيمتان مؤقتتان.
        [few] { $count } قيم مؤقتة.
        [many] { $count } قيمة مؤقتة.
       *[other] { $count } قيمة مؤقتة.
    }
ui-chart-says-estimated =
    { $count ->
        [zero] لا قيمة مقدرة.
        [one] قيمة واحدة مقدرة.
        [two] قيمتان مقدرتان.
        [few] { $count } قيم مقدرة.
        [many] { $count } قيمة مقدرة.
       *[other] { $count } قيمة مقدرة.
    }
ui-chart-says-revised =
    { $count ->
        [zero] لا قيمة مراجعة.
        [one] قيمة واحدة مراجعة.
        [two] قيمتان مراجعتان.
        [few] { $count } قيم مراجعة.
        [many] { $count } قيمة مراجعة.
       *[other] { $count } قيمة مراجعة.
    }
ui-chart-says-derived =
    { $count ->
        [zero] لا قيمة محسوبة من قيم أخرى.
        [one] قيمة واحدة محسوبة من قيم أخرى.
        [two] قيمتان محسوبتان من قيم أخرى.
        [few] { $count } قيم محسوبة من قيم أخرى.
        [many] { $count } قيمة محسوبة من قيم أخرى.
       *[other] { $count } قيمة محسوبة من قيم أخرى.
    }
ui-chart-says-corrected =
    { $count ->
        [zero] لا قيمة مصححة.
        [one] قيمة واحدة مصححة.
        [two] قيمتان مصححتان.
        [few] { $count } قيم مصححة.
        [many] { $count } قيمة مصححة.
       *[other] { $count } قيمة مصححة.
    }
ui-chart-says-left-out =
    { $count ->
        [zero] يعرض المبيان كل شيء.
        [one] لا يعرض المبيان كل شيء: في الجدول عنصر واحد آخر.
        [two] لا يعرض المبيان كل شيء: في الجدول عنصران آخران.
        [few] لا يعرض المبيان كل شيء: في الجدول { $count } عناصر أخرى.
        [many] لا يعرض المبيان كل شيء: في الجدول { $count } عنصرا آخر.
       *[other] لا يعرض المبيان كل شيء: في الجدول { $count } عنصر آخر.
    }
ui-chart-says-way = قطع من الطريق { $share }: كان الانطلاق من { $from }، وآخر قيمة هي { $now }، والهدف { $to }.
ui-chart-says-reached = بُلغ الهدف: كان الانطلاق من { $from }، وآخر قيمة هي { $now }، والهدف { $to }.
ui-chart-says-away = ابتعدت القيمة عن الهدف: كان الانطلاق من { $from }، وآخر قيمة هي { $now }، والهدف { $to }.
ui-chart-says-unmeasured = لا يمكن القول كم قطع من الطريق، لأن طريقة العد تغيرت: كان الانطلاق من { $from }، وآخر قيمة هي { $now }، والهدف { $to }.
ui-chart-says-time = مضى من الوقت { $share }.
ui-chart-says-commitments =
    { $count ->
        [zero] لا التزام.
        [one] التزام واحد.
        [two] التزامان.
        [few] { $count } التزامات.
        [many] { $count } التزاما.
       *[other] { $count } التزام.
    }
ui-chart-says-milestones = المحطات المكتملة: { $part } من { $all }.
ui-chart-says-late =
    { $count ->
        [zero] لا محطة متأخرة.
        [one] محطة واحدة متأخرة.
        [two] محطتان متأخرتان.
        [few] { $count } محطات متأخرة.
        [many] { $count } محطة متأخرة.
       *[other] { $count } محطة متأخرة.
    }
ui-chart-says-next = أجل المحطة المقبلة: { $date }.
ui-chart-says-paid = أُدي { $paid } من أصل { $voted } مصادق عليها، أي { $share }.
ui-chart-says-over = أُدي { $paid }، أي أكثر مما صودق عليه ({ $voted }): { $share }.
ui-chart-says-no-share = لا تحسب حصة المؤدى، لأن بعض المبالغ غير معروف.
