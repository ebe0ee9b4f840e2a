# ── Versions of one text ──
versions-differ = The text in { $language } says “{ $here }” where the one in { $reference } says “{ $there }”.
    .hint = Find out which is right and correct the other. If both are, declare it at the top of this text, under “differs”, with the reason.
    .why = Each reader reads one language. When two versions give two figures, two citizens know two different things, and neither can tell.
version-lacks = The text in { $language } does not say “{ $there }”, which the one in { $reference } does.
    .hint = Add it here, or correct the other text. If the difference is meant, declare it at the top of this text, under “differs”, with the reason.
version-adds = The text in { $language } says “{ $here }”; the one in { $reference } does not.
    .hint = Add it to the other text, or correct this one. If the difference is meant, declare it at the top of this text, under “differs”, with the reason.
versions-count = { $matter }: { $here } in { $language }, { $there } in { $reference }.
    .hint = Build both texts alike, so that readers can go from one to the other and find their place.
hijri-differs =
    { $days ->
        [one] “{ $hijri }” and “{ $day }” are not the same day: about { $days } day lies between them.
       *[other] “{ $hijri }” and “{ $day }” are not the same day: about { $days } days lie between them.
    }
    .hint = Check both in the published document. One day of difference is normal: months begin by observation.
    .why = Whoever knows only one of the two calendars looks for the law or the meeting on a day when nothing happened.
label-other-version = The text in { $language }
parity-facts = What is said
parity-links = Links
parity-images = Images
parity-headings = Headings
parity-items = Items of a list
parity-lists = Lists
parity-rows = Rows of a table
parity-columns = Columns of a table
parity-tables = Tables
parity-notes = Footnotes
parity-code = Pieces of code
untranslated-block = The text in { $language } has a sentence in { $other }.
    .hint = Translate it. A foreign name or quotation that is meant is written [so]{ "{" }lang=…{ "}" }, with the code of its language.
    .why = A sentence left in another language stops those who do not read it, and a screen reader says it with the wrong voice.
copied-block = These words of the text in { $language } are, letter for letter, those of the text in { $other }.
    .hint = Translate them. A foreign name or quotation that is meant is written [so]{ "{" }lang=…{ "}" }, with the code of its language.
unfinished-translation = The text in { $language } says that it is not finished: “{ $words }”.
    .hint = Finish the translation and take the mark out, or leave the text out until it is ready.
