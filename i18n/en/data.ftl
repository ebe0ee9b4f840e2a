# What is written into the files of data themselves.

data-sheet-figures = Data
data-sheet-notes = Notes
data-title = Title
data-page = Page on the site
data-licence-not-stated = No licence is stated.

data-column-period = When: a year, a quarter, a month or a day, as precise as it is known.
data-column-area = Where: the id of an area in the table of areas. Empty: the whole.
data-column-note = A remark on the value.
data-column-source = The id of the record that the value comes from, where it is not that of the whole table.
data-column-programme = What the money is for.
data-column-nature = Initial, revised, committed or paid.
data-column-amount = The amount, in the unit of its row.
data-column-unit = What the amount counts.
data-column-funder = The id of the institution that gives the money.
data-column-as_of = Of an amount up to a date within the year: that date. Empty: the whole year.
data-state-value = A value; zero is one.
data-state-missing = Nobody has stated the value. It is not zero.
data-state-suppressed = The value is known and is not published. Where a bound is given, the value lies below it.
data-state-not-applicable = There can be no value.
