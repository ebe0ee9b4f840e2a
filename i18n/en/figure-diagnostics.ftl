# Figures that texts name, or type by hand. Each rule can be allowed by its name.

unknown-figure = No record called “{ $id }” has figures.
    .hint = Name an indicator, a budget, a plan, a commitment, a consultation or a dataset by its id, as in figure:population/2024.
    .why = Where a text names a figure that is not there, readers would see a hole in the sentence.
record-without-figures = The record “{ $id }” has no figures of its own.
    .hint = Name an indicator, a budget, a plan, a commitment, a consultation or a dataset.
unknown-figure-word = “{ $word }” says nothing about the figures of “{ $id }”.
no-such-figure = There is no figure called “{ $name }”: the data has none there.
    .hint = Look at the table of the record: it shows every area and period that has a row.
several-figures = “{ $name }” could be several figures.
    .hint = Add the word that says which one is meant.
hidden-figure = The record “{ $id }” is not public yet, and this text gives one of its figures.
    .hint = Take the figure out, or let both be published on the same day.
    .why = A figure told before its record is public breaks the embargo, and nobody could follow it to its source.
typed-figure = “{ $written }” is typed by hand, and the data of the record “{ $id }” has this figure.
    .hint = Name the figure instead of typing it.
    .why = A figure that is named is the same in every language, carries its flags and its source, and follows the data when it is corrected. A figure that is typed is forgotten.
hint-name-figure = Name it instead of typing it: { $mark }
figure-in-title = A title cannot name a figure.
    .hint = Titles head lists, addresses and other sites, and stay as they were. Name the figure in the summary or in the text.
