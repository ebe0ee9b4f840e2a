# ما قد يكون خطأ في قالب المظهر، وملفان منشوران يطلبان الموضع نفسه.
# المعرفات واحدة في كل اللغات، و`.hint` يقول ما العمل.

theme-unknown = لا يوجد مظهر باسم { $theme }.
    .hint = المظهر مجلد داخل themes فيه الملف theme.yaml. والمظهر default مرفق بالبرنامج.
theme-without-file = ليس في المظهر { $theme } ملف theme.yaml.
    .hint = اكتبوه، ويكفي في البداية السطر ⁦extends: default⁩.
theme-circle = يمتد كل من هذه المظاهر من الآخر: { $themes }.
    .hint = احذفوا واحدا من أسطر extends.
theme-not-fields = تنتظر هنا حقول، يتبع كل واحد منها نقطتان ثم قيمته.
    .hint = اكتبوا مثلا ⁦name: spring⁩، ثم ⁦extends: default⁩ في السطر الموالي.
theme-not-a-word = تنتظر كلمة واحدة في الحقل { $field }.
    .hint = اكتبوا القيمة في السطر نفسه، بلا معقوفات.
template-syntax = لم يفهم القالب ابتداء من هنا: { $reason }.
    .hint = السبب بالإنجليزية كما أعطاه محرك القوالب. وما يجوز أن يرد في القالب مشروح في الصفحة docs/theme.md.
template-unknown = لا يوجد قالب باسم { $template }.
    .hint = صححوا اسمه، أو أضيفوا الملف إلى المجلد templates في المظهر.
template-circle = يستدعي كل من هذه القوالب الآخر: { $templates }.
    .hint = احذفوا واحدا من الاستدعاءات.
template-unknown-message = ليست في الفهارس رسالة { $message }، واللغة المطلوبة هي { $language }.
    .hint = صححوا اسمها، أو أضيفوها إلى المجلد i18n في المظهر أو في الموقع، بكل اللغات.
asset-unknown = ليس في المظهر ملف { $file }.
    .hint = صححوا اسمه، أو أضيفوا الملف إلى المجلد styles أو المجلد images في المظهر.
asset-elsewhere = تطلب ورقة الأنماط من خادم آخر: { $address }.
    .hint = ضعوا نسخة من الملف في المظهر، فالصفحات لا تطلب شيئا من أحد آخر.
asset-circle = تستورد كل من أوراق الأنماط هذه الأخرى: { $sheets }.
    .hint = احذفوا واحدا من أسطر import.
theme-not-a-pair = المنتظر هنا لونان بينهما علامة /.
    .hint = اكتبوا مثلا ⁦ink/paper⁩: لون الحروف ثم لون ما تحتها، باسميهما في أوراق النمط.
style-low-contrast = التباين بين { $over } و{ $under } { $time } هو ⁦{ $ratio }:1⁩، والحد الأدنى ⁦{ $least }:1⁩.
    .hint = اختاروا لونا أغمق أو أفتح لأحدهما (⁦WCAG 1.4.3⁩ و⁦1.4.11⁩).
style-unknown-colour = أحد اللونين { $over } و{ $under } غير معرف { $time } في أوراق النمط.
    .hint = عرفوه في ⁦:root⁩ بالشكل ⁦#12564d⁩.
style-by-day = نهارا
style-by-night = ليلا
artifact-collision = ملفان من الموقع يطلبان الموضع نفسه: { $path }.
    .hint = غيروا معرفا أو slug أو alias ليكون لكل منهما موضعه.
