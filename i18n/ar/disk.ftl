# Files and folders: what is wrong with those of a site, and what the machine refused.

## Files of the site

unreadable-file = تعذرت قراءة هذا الملف أو المجلد.
    .hint = تحققوا من أن لكم صلاحية قراءته، ثم أعيدوا المحاولة.
name-not-unicode = اسم هذا الملف أو المجلد مكتوب بترميز لا تقرؤه كل الأجهزة.
    .hint = أعيدوا تسميته بحروف لاتينية صغيرة وأرقام وشرطات.
link-leaves-site = هذا الرابط يقود إلى خارج مجلد الموقع، أو إلى عنصر مخفي فيه، ولذلك لم يُتبع.
    .hint = ضعوا الملف نفسه هنا مكان الرابط.
link-loop = هذا الرابط يعيد إلى مجلد يوجد الرابط بداخله، ولذلك لم يُتبع.
    .hint = احذفوا هذا الرابط.
link-to-nothing = هذا الرابط يقود إلى ملف غير موجود.
    .hint = ضعوا الملف نفسه هنا، أو احذفوا الرابط.
same-name-composed = يوجد في هذا المجلد ملف آخر بالاسم نفسه، حُفظت علامات حروفه بطريقة أخرى. لم يؤخذ هذا الملف.
    .hint = غيروا اسم أحد الملفين.
same-name-capitals = لا يختلف { $name } عن { $other } إلا في الحروف الكبيرة والصغيرة.
    .hint = تعتبرهما أجهزة كثيرة اسما واحدا. غيروا أحد الاسمين.

## The folder that is published

output-not-ours = يضم { $path } ملفات لم ينتجها هذا البرنامج. لم يُكتب فيه أي شيء.
    .hint = اختاروا مجلدا فارغا، أو مجلدا فيه { $manifest } من نشر سابق.
output-file-not-ours = يوجد { $path } من قبل ولم ينتجه هذا البرنامج. لم يُنشر أي شيء.
    .hint = انقلوه إلى مكان آخر، أو احذفوه.
output-busy = هناك عملية نشر أخرى تكتب الآن في { $path }: العملية { $process } على الجهاز { $host }، منذ { $since }.
    .hint = انتظروا نهايتها، ثم أعيدوا المحاولة.
output-busy-unnamed = هناك عملية نشر أخرى تكتب الآن في { $path }.
    .hint = انتظروا نهايتها، ثم أعيدوا المحاولة.
output-workshop-not-ours = يُحضَّر الموقع المقبل في { $path }، وفيه ملفات لم ينتجها هذا البرنامج. لم يُكتب فيه أي شيء.
    .hint = انقلوا هذه الملفات إلى مكان آخر، أو انشروا في مجلد غيره.
output-is-a-mount = لا يمكن استبدال { $path } دفعة واحدة لأن قرصا مستقلا موصول به. ما نُشر من قبل لم يتغير.
    .hint = انشروا في مجلد داخله.
output-bad-path = لا يمكن نشر ملف باسم { $path }.
    .hint = استعملوا الحروف والأرقام والشرطات والنقط في أسماء الملفات والبطاقات.
output-same-path = سيكون { $path } و{ $other } ملفا واحدا على أجهزة كثيرة.
    .hint = غيروا اسم إحدى البطاقتين أو أحد المرفقين.
output-not-made = تعذر إنتاج { $path }، والسبب: { $reason }
output-no-source = تعذر إنتاج { $path }: لا يوجد في الموقع ملف { $source }.

## A published site, verified

verify-no-manifest = لم ينتج هذا البرنامج { $path }.
    .hint = اذكروا المجلد الذي كتب فيه الأمر «bayan build»، أو نسخة منه.
verify-differs = ملف مختلف: { $path }
verify-missing = ملف ناقص: { $path }
verify-extra = ملف لم ينشره هذا البرنامج: { $path }
verify-other-root = البصمة المذكورة في { $manifest } ليست بصمة ملفاته.
verify-signed = التوقيع صادر عن هذا المفتاح.
verify-not-signed = التوقيع غير موجود، أو ليس صادرا عن هذا المفتاح.
verify-not-whole = ليس هذا ما نُشر.
verify-whole =
    { $files ->
        [zero] لا ملف في الموقع ({ $files })، وهو كما نُشر بتاريخ { $clock }. البصمة: { $root }
        [one] ملف واحد ({ $files }) كما نُشر بتاريخ { $clock }. البصمة: { $root }
        [two] ملفان ({ $files }) كما نُشرا بتاريخ { $clock }. البصمة: { $root }
        [few] { $files } ملفات كما نُشرت بتاريخ { $clock }. البصمة: { $root }
        [many] { $files } ملفا كما نُشرت بتاريخ { $clock }. البصمة: { $root }
       *[other] { $files } ملف كما نُشرت بتاريخ { $clock }. البصمة: { $root }
    }
verify-revision = أُنتج انطلاقا من الإصدار { $revision }.
verify-near-revision = أُنتج انطلاقا من ملفات تختلف عن الإصدار { $revision }.
verify-no-revision = لم يكن المصدر محفوظا في git.

key-unusable = لا يضم { $path } مفتاحا صالحا هنا، أو أن كلمة سره غير ذلك.
    .hint = تُنشأ المفاتيح بالأمر «minisign -G».
key-locked = للمفتاح { $path } كلمة سر، ولا أحد هنا لتقديمها.
    .hint = ضعوها في المتغير { $variable }.

## The machine

world-not-found = لا وجود لما يلي: { $path }
world-not-allowed = ليست لكم صلاحية القراءة أو الكتابة في { $path }.
world-already-there = يوجد { $path } من قبل، وبقي كما هو.
world-disk-full = لم تبق مساحة في القرص لكتابة { $path }.
    .hint = حرروا بعض المساحة ثم أعيدوا المحاولة. ما نُشر من قبل لم يتغير.
world-read-only = يوجد { $path } في قرص لا تمكن الكتابة فيه.
world-not-a-folder = { $path } ليس مجلدا.
world-not-a-file = { $path } مجلد، والمنتظر ملف.
world-address-taken = هناك برنامج آخر يستعمل العنوان { $path }.
    .hint = اختاروا منفذا آخر.
world-failed = رفض الجهاز العملية على { $path }، وهذا جوابه: { $reason }
