# What a change does to the public record, told to the person who decides on it.

review-title = What this change does to the public record
review-nothing = Nothing changes for readers.
review-rest = The rest ({ $count })
review-before = Before
review-after = After

## Groups, with the number of differences

review-group-new = New records: { $count }
review-group-withdrawn = Withdrawn: { $count }
review-group-statuses = Statuses: { $count }
review-group-figures = Figures: { $count }
review-group-dates = Dates: { $count }
review-group-evidence = Evidence and sources: { $count }
review-group-embargoes = What is public from when: { $count }
review-group-words = Words: { $count }
review-group-translations = Translations: { $count }
review-group-addresses = Addresses: { $count }
review-group-links = Links that now lead nowhere: { $count }
review-group-introduced = Faults introduced: { $count }
review-group-fixed = Faults put right: { $count }
review-group-weight = Weight of pages: { $count }
review-group-facts = Other facts: { $count }

## Sentences

review-came = { $title }: new
review-went = { $title }: no longer there
review-changed = { $title } – { $label }: { $new } instead of { $old }
review-changed-by = { $title } – { $label }: { $new } instead of { $old } ({ $difference })
review-value-came = { $title } – { $label }: { $new } added
review-value-went = { $title } – { $label }: { $old } removed
review-words = { $title } – { $label }: other words in { $language }
review-translation-fresh = { $title }: the text in { $language } is up to date again
review-translation-stale = { $title }: the text in { $language } is now behind
review-translation-missing = { $title }: the text in { $language } is no longer there
review-address-moved = { $title }: the page in { $language } moves from { $old } to { $new }, and the former address leads there
review-address-lost = { $title }: the page in { $language } moves from { $old } to { $new }, and the former address leads nowhere – list it under “aliases”
review-address-gone-elsewhere = { $title }: the page in { $language } is gone, and its address { $old } leads to another record
review-address-gone = { $title }: the page in { $language } is gone, and its address { $old } leads nowhere
review-fault = { $message } { $place }
review-weight = { $address }: { $new } instead of { $old }

## Values

review-label = { $field } ({ $items })
review-number = { $number } { $unit }
review-value = Value
review-text = Text
review-points = { $points } percentage points
review-per-cent = { $change }
review-missing = missing
review-suppressed = suppressed
review-not-applicable = not applicable
review-flags = flags
review-several = several things
