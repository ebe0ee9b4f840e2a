# The bar that the preview sets at the foot of a page, for the team alone. Nothing of it is ever published.

preview-bar = Preview bar
preview-name = Preview
preview-fold = Fold or unfold the bar
preview-close = Close
preview-faults =
    { $errors ->
        [0] { $warnings ->
            [0] Nothing to correct
            [one] { $warnings } warning
           *[other] { $warnings } warnings
        }
        [one] { $errors } error and { $warnings ->
            [one] { $warnings } warning
           *[other] { $warnings } warnings
        }
       *[other] { $errors } errors and { $warnings ->
            [one] { $warnings } warning
           *[other] { $warnings } warnings
        }
    }
preview-on-this-page = On this page
preview-on-other-pages = On other pages
preview-more =
    { $count ->
        [one] { $count } more: “bayan check” tells it.
       *[other] { $count } more: “bayan check” tells them.
    }
preview-kept = A file cannot be understood at the moment. You see what it said before.
preview-this-page = This page
preview-translations = Languages
preview-translation-fresh = { $language }: up to date
preview-translation-stale = { $language }: older than its source
preview-translation-missing = { $language }: missing
preview-files = Files
preview-links-here = What refers to this record
preview-no-links-here = Nothing yet.
preview-beside = Languages side by side
preview-phone = Width of a phone
preview-as-of = Situation on
preview-show = Show
preview-today = Back to today
preview-as-public = See as the public does
preview-as-team = See as the team does
preview-seen-as-public = Seen as the public sees it
preview-seen-as-of = Situation on { $date }
preview-draft = Draft: the public does not see it
preview-embargo = Hidden from the public until { $moment }
preview-withdrawn = Withdrawn
preview-away = The preview has stopped. Start it again with “bayan serve”.
preview-back = Back to the page
preview-unmade = This page could not be made
