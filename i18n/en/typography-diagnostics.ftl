# How signs and letters are written in texts. Each rule can be allowed by its name.

glued-emphasis = These asterisks are shown to readers: a sign stands between them and the words, and a letter stands right beside them.
    .hint = Write the sign outside: { $instead }
    .why = CommonMark takes asterisks between a letter and a quotation mark for ordinary characters, and Arabic glues its small words to what follows.
foreign-punctuation = The sign { $written } is not that of this language.
    .hint = Write { $instead } in its place.
    .why = A comma or question mark of another script leans the wrong way and stands at the wrong side of its word.
foreign-letter = The letter { $written } belongs to another language and only looks right.
    .hint = Write { $instead } in its place.
    .why = A word with such a letter is found by no search and read wrongly by screen readers.
stretched-word = This word is stretched by { $written }.
    .hint = Delete the stretching; the page sets widths by itself.
    .why = A stretched word is another word for a search, and letters are stretched by style, not by signs.
presentation-form = These letters are written in the shapes of one place in a word: { $written }
    .hint = Write the letters themselves: { $instead }
    .why = Such shapes come from old files and PDF; no search finds them, and screen readers spell them out.
mixed-digits = { $written } is written in other digits than the rest of the text.
    .hint = Write { $instead }, so that one text has digits of one set.
    .why = Two sets of digits in one text look like two kinds of number.
missing-space = Before or inside this sign, this language puts a space that breaks no line.
    .hint = Write { $instead } here; or let the build do it everywhere by “typography: true” in site.yaml.
    .why = Without it, a sign may stand alone at the beginning of a line.
straight-apostrophe = This apostrophe is that of a typewriter.
    .hint = Write { $instead }; or let the build do it everywhere by “typography: true” in site.yaml.
    .why = Words with two kinds of apostrophe are two words for a search.
