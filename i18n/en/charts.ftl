# What charts say. Each sentence is whole; values come written.

## Titles and names

ui-chart-over-time = Over time ({ $unit })
ui-chart-by-area = By area ({ $unit })
ui-chart-by-part = By part ({ $unit })
ui-chart-each-area = Each area over time ({ $unit })
ui-chart-on-map = On the map ({ $unit })
ui-chart-in-period = { $title }, { $period }
ui-chart-to-target = The way to the target
ui-chart-milestones = Milestones over time
ui-chart-commitments = Commitments over time
ui-chart-money = From vote to payment ({ $unit })
ui-chart-table = The same in a table
ui-chart-in-table = Values in the table
ui-chart-whole = Whole
ui-chart-all-parts = All programmes
ui-chart-way = The way gone
ui-chart-time = The time elapsed
ui-chart-stop = Stage
ui-chart-baseline = Start: { $value } ({ $period })
ui-chart-latest = Latest: { $value } ({ $period })
ui-chart-target = Target: { $value } ({ $period })
ui-chart-today = As of { $date }
ui-chart-span = Period of the commitment
ui-chart-step = { $amount }
ui-chart-step-share = { $amount } ({ $share } of what was voted)
ui-chart-step-part = { $amount } (programmes known: { $part } of { $all })

## The key

ui-chart-soft = May still change
ui-chart-corrected = Corrected value
ui-chart-broken = The way of counting changed
ui-chart-goal = Target
ui-chart-letter = { $letter }: { $label }

## What is seen, in words

ui-chart-says-nothing = No value is known.
ui-chart-says-one = The only known value is { $value } ({ $period }).
ui-chart-says-rose = The value rose from { $first } ({ $from }) to { $last } ({ $to }).
ui-chart-says-fell = The value fell from { $first } ({ $from }) to { $last } ({ $to }).
ui-chart-says-same = The first and the last value are the same: { $first } ({ $from }) and { $last } ({ $to }).
ui-chart-says-apart = The first value is { $first } ({ $from }) and the last { $last } ({ $to }); the series is interrupted between them, so they are not compared.
ui-chart-says-range = The highest is { $high } ({ $high-at }), the lowest { $low } ({ $low-at }).
ui-chart-says-period = Period: { $period }.
ui-chart-says-highest = Highest: { $high } ({ $high-value }); lowest: { $low } ({ $low-value }).
ui-chart-says-equal = All values are the same: { $value }.
ui-chart-says-broken = The way of counting changed on the way: before and after are not compared.
ui-chart-says-missing =
    { $count ->
        [one] { $count } value is not available.
       *[other] { $count } values are not available.
    }
ui-chart-says-suppressed =
    { $count ->
        [one] { $count } value is confidential.
       *[other] { $count } values are confidential.
    }
ui-chart-says-not-applicable =
    { $count ->
        [one] { $count } value does not apply.
       *[other] { $count } values do not apply.
    }
ui-chart-says-provisional =
    { $count ->
        [one] { $count } value is provisional.
       *[other] { $count } values are provisional.
    }
ui-chart-says-estimated =
    { $count ->
        [one] { $count } value is estimated.
       *[other] { $count } values are estimated.
    }
ui-chart-says-revised =
    { $count ->
        [one] { $count } value is revised.
       *[other] { $count } values are revised.
    }
ui-chart-says-derived =
    { $count ->
        [one] { $count } value is derived from others.
       *[other] { $count } values are derived from others.
    }
ui-chart-says-corrected =
    { $count ->
        [one] { $count } value is corrected.
       *[other] { $count } values are corrected.
    }
ui-chart-says-left-out =
    { $count ->
        [one] The chart does not show everything: { $count } other is in the table.
       *[other] The chart does not show everything: { $count } others are in the table.
    }
ui-chart-says-way = { $share } of the way is gone: start at { $from }, latest value { $now }, target { $to }.
ui-chart-says-reached = The target is reached: start at { $from }, latest value { $now }, target { $to }.
ui-chart-says-away = The value moved away from the target: start at { $from }, latest value { $now }, target { $to }.
ui-chart-says-unmeasured = How much of the way is gone cannot be said, because the way of counting changed: start at { $from }, latest value { $now }, target { $to }.
ui-chart-says-time = { $share } of the time has elapsed.
ui-chart-says-commitments =
    { $count ->
        [one] { $count } commitment.
       *[other] { $count } commitments.
    }
ui-chart-says-milestones = Milestones reached: { $part } of { $all }.
ui-chart-says-late =
    { $count ->
        [one] { $count } milestone is late.
       *[other] { $count } milestones are late.
    }
ui-chart-says-next = Next due: { $date }.
ui-chart-says-paid = { $paid } paid of { $voted } voted, that is { $share }.
ui-chart-says-over = { $paid } paid, more than the { $voted } voted: { $share }.
ui-chart-says-no-share = The share paid is not computed, because some amounts are not known.
