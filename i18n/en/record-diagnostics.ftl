# What the checks of the record find: promises, proof, answers, corrections, obligations. One sentence on what is
# wrong, `.hint` on what to do about it and, for the rules of src/checks, `.why` on why the rule exists.

# Another place that belongs to a finding.
label-period-here = The period of the commitment stands here.
label-total-here = The total stands here.
label-counted-here = This amount is part of the sum.

## What no reader can accept

missing-one-of = One of these fields has to be filled in: { $fields }.
    .hint = Write the one that you know.
missing-cell = Nothing is written in the column “{ $column }” of this row.
    .hint = Fill in the cell, or take the row out.
two-amounts = This row gives another amount than an earlier one for the same programme, nature and funder.
    .hint = Keep the right one. If both are right, give each its own programme or funder.
hidden-control = A hidden character ({ $character }) here changes the order in which letters are shown.
    .hint = Take it out: write the line again instead of pasting it. In prose only isolates that are opened and closed in the same paragraph are accepted.

## Progress

overdue-update =
    { $days ->
        [one] This update is the latest, and the next one is one day overdue. Days between two updates, as promised by the plan: { $cycle }.
       *[other] This update is the latest, and the next one is { $days } days overdue. Days between two updates, as promised by the plan: { $cycle }.
    }
    .hint = Add an update, even if nothing has moved: it may say so, and what stands in the way.
    .why = The plan promises a rhythm in public. Silence looks like progress, or like the lack of it.
never-updated =
    { $days ->
        [one] This commitment began one day ago and has no update. Days between two updates, as promised by the plan: { $cycle }.
       *[other] This commitment began { $days } days ago and has no update. Days between two updates, as promised by the plan: { $cycle }.
    }
    .hint = Add a first update with its status and, if little was done, what stands in the way.
    .why = Without any update nobody can tell whether the work has begun. “No evidence” is not “not started”.
progress-over-whole = More is counted as done ({ $done }) than there is to do ({ $of }).
    .hint = Correct one of the two numbers. If more was added on the way, raise the whole.
    .why = A part larger than its whole would be shown as more than 100 %, and the reader would trust neither.
milestone-outside-period = The milestone “{ $milestone }” is due outside the period of its commitment.
    .hint = Correct the date or the period. If the work goes on in another plan, use “carried_over_to”.
    .why = A reader who sees the end of the commitment must not find promises of it behind that end.
evidence-in-one-language = All the evidence of this commitment is in one language: { $language }.
    .hint = Add a document in another language of the site, or name one as an alternative of the document: a summary is enough.
    .why = Proof that only some readers can read proves nothing to the others.

## Consultations

decided-without-reason = The proposal “{ $input }” has the decision “{ $decision }” and no reason.
    .hint = Write under “reason”, in each language, why it was decided so.
    .why = Who takes the trouble to propose something has a right to a reasoned response.
unknown-input = This proposal is merged into “{ $name }”, which is not in this consultation.
    .hint = Write under “merged_into” the id of the proposal that is answered for both.
    .why = Who follows a merged proposal must arrive at its answer.
breakdown-mismatch = The parts in “{ $field }” add up to { $counted }, and the stated total is { $stated }.
    .hint = Correct the total or a part. Count those who did not say under “other” or “not-stated”.
    .why = When a total and its parts differ, one of them is wrong, and the page can print neither as the truth.

revised-differs = For “{ $programme }”, the first vote and the adjustments make { $counted } ({ $unit }), and the revised amount that is written is { $written }.
    .hint = Correct one of the amounts, add the adjustment that is missing, or leave the revised amount out: it is then computed.
    .why = A revised amount is the first vote with its adjustments. When they differ, the shares of what was committed and paid rest on a doubtful whole.

## Obligations

unmet-obligation =
    { $days ->
        [one] This obligation was due on { $date }, one day ago, and nothing shows that it was fulfilled.
       *[other] This obligation was due on { $date }, { $days } days ago, and nothing shows that it was fulfilled.
    }
    .hint = Name under “satisfied_by” the record that shows it was done.
    .why = What the law or a membership requires is followed in public like any other promise.
obligation-never-met = This obligation comes again and again, and nothing shows that it was ever fulfilled.
    .hint = Name under “satisfied_by” the record that shows the last time, or give under “due” the date of the first time.

## Corrections

correction-differs = The correction gives the new value “{ $written }”, and the data says “{ $actual }”.
    .hint = Correct the data itself, then write here exactly what it says.
    .why = A correction that the data does not follow leaves two truths on the site.
unknown-correction-place = There is no such value in the record “{ $id }”.
    .hint = Name the field as signed_on, period.end, milestones.platform-online.due or name.fr; a cell by its period and area, or by its row and column.

## References and documents

circular-reference = Through “{ $field }” these lead back to themselves: { $names }.
    .hint = Take one of the steps out: somewhere a chain must end.
    .why = Who follows a chain must arrive somewhere: at the highest body, at the answer, at what is valid now.
document-without-archive = This document stands on another site and has no copy in a web archive.
    .hint = Have an archive such as web.archive.org save the page, and write its address under “archived_url”.
    .why = Pages of others disappear. Without a copy the proof disappears with them.
document-without-licence = This file is published here, and nothing says what readers may do with it.
    .hint = Write under “licence” the conditions that its author gives, for example CC-BY-4.0.
    .why = Without a licence nobody may safely reuse a document, though it is public.
