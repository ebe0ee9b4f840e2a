# مكتب الفريق: ما يقوله الأمر «bayan status» وصفحة المعاينة.

status-head = ما ينتظر الفريق يوم { $date }
status-coverage = { $language }: النصوص المحينة { $fresh } من { $all } (المتأخرة: { $stale }، الناقصة: { $missing })
status-translations = ترجمات تنتظر الإنجاز أو المراجعة ({ $count })
status-translation-missing = { $title }: لا نص بهذه اللغة ({ $language })
status-translation-stale = { $title }: النص متأخر عن الوقائع ({ $language })
status-late = محطات متأخرة ({ $count })
status-milestone-late =
    { $days ->
        [zero] { $title }: «{ $name }» دون تأخر
        [one] { $title }: «{ $name }» متأخرة بيوم واحد
        [two] { $title }: «{ $name }» متأخرة بيومين
        [few] { $title }: «{ $name }» متأخرة بـ { $days } أيام
        [many] { $title }: «{ $name }» متأخرة بـ { $days } يوما
       *[other] { $title }: «{ $name }» متأخرة بـ { $days } يوم
    }
status-updates = تحيينات منتظرة ({ $count })
status-update-overdue =
    { $days ->
        [zero] { $title }: موعد التحيين المقبل اليوم
        [one] { $title }: تأخر التحيين المقبل بيوم واحد
        [two] { $title }: تأخر التحيين المقبل بيومين
        [few] { $title }: تأخر التحيين المقبل بـ { $days } أيام
        [many] { $title }: تأخر التحيين المقبل بـ { $days } يوما
       *[other] { $title }: تأخر التحيين المقبل بـ { $days } يوم
    }
status-update-never = { $title }: لم ينشر أي تحيين إلى اليوم
status-obligations = الواجبات ({ $count })
status-obligation = { $title }: { $date } ({ $state })
status-obligation-undated = { $title }: دون تاريخ ({ $state })
status-upcoming = ما سينشر ومتى ({ $count })
status-published-at = { $moment }: { $title }
status-drafts = مسودات ({ $count })
status-draft = { $title }
