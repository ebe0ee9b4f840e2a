# Figures that a text names: what is written where they stand. The ids are the same in every language.
# They stand within a sentence of an editor, so none begins with a capital.

figure-missing = not available
figure-suppressed = not published
figure-below = fewer than { $below }
figure-not-applicable = not applicable
figure-not-comparable = not comparable
figure-not-published = not published
figure-noted = { $figure } ({ $notes })
figure-provisional = provisional
figure-estimated = estimated
figure-revised = revised
figure-break = break in series
figure-derived = derived
figure-corrected = corrected on { $date }
figure-corrected-since = corrected since
figure-partial = total of { $part } amounts out of { $all }
figure-points = { $change } percentage points

## A number and what it counts

figure-persons =
    { $count ->
        [one] { $count } person
       *[other] { $count } people
    }
figure-households =
    { $count ->
        [one] { $count } household
       *[other] { $count } households
    }
figure-square-kilometres =
    { $count ->
        [one] { $count } square kilometre
       *[other] { $count } square kilometres
    }
figure-zones =
    { $count ->
        [one] { $count } zone
       *[other] { $count } zones
    }
figure-agreements =
    { $count ->
        [one] { $count } agreement
       *[other] { $count } agreements
    }
figure-associations =
    { $count ->
        [one] { $count } association
       *[other] { $count } associations
    }
figure-proposals =
    { $count ->
        [one] { $count } proposal
       *[other] { $count } proposals
    }

## Where a figure comes from, and how to cite it

ui-figures-one-by-one = Follow and cite each figure
ui-figure-cite = How to cite
ui-figure-source = Source
ui-figure-archived = archived copy
ui-figure-rows = Each figure leads to its cell in the table above; its row is that of the file { $file }, the first below the head being 1.
ui-figure-cells = The figures were read from the sheet “{ $sheet }” of the workbook { $file }, which is not published itself: it may hold other sheets and remarks. All of its figures are in the files of data on this page.
ui-figure-pattern = To cite another figure, take its value from the table and its address from the list.
ui-figure-unstated-publisher = publisher not stated
ui-cite = { $figure }: { $value }. { $publisher }, revision { $revision } of { $day }, { $address }
    .undated = { $figure }: { $value }. { $publisher }, revision { $revision }, { $address }
ui-used-by = Texts that use these figures
ui-corrected-cell = Corrected on { $date }; it was { $old }.
ui-corrected-mark = corrected
ui-corrected-figures = This page uses figures that were corrected:
ui-corrected-figure = { $place }, corrected on { $date }: { $new } instead of { $old }.
ui-corrections-feed = Follow the corrections (Atom)
feed-corrections = { $site }: corrections
feed-corrected = { $place }: { $new } instead of { $old }.
