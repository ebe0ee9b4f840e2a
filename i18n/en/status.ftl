# The desk of the team: what “bayan status” and the page of the preview say.

status-head = What awaits the team on { $date }
status-coverage = { $language }: { $fresh } of { $all } texts are up to date ({ $stale } behind, { $missing } missing)
status-translations = Translations to write or to look at again ({ $count })
status-translation-missing = { $title }: nothing in { $language }
status-translation-stale = { $title }: the text in { $language } is behind
status-late = Late milestones ({ $count })
status-milestone-late =
    { $days ->
        [one] { $title }: “{ $name }” is { $days } day late
       *[other] { $title }: “{ $name }” is { $days } days late
    }
status-updates = Updates due ({ $count })
status-update-overdue =
    { $days ->
        [one] { $title }: the next update is { $days } day overdue
       *[other] { $title }: the next update is { $days } days overdue
    }
status-update-never = { $title }: no update yet
status-obligations = Obligations ({ $count })
status-obligation = { $title }: { $date } ({ $state })
status-obligation-undated = { $title }: no date ({ $state })
status-upcoming = What will be published when ({ $count })
status-published-at = { $moment }: { $title }
status-drafts = Drafts ({ $count })
status-draft = { $title }
