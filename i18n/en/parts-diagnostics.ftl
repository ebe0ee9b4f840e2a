# Parts of a text in another language or direction. Each rule can be allowed by its name.

unknown-part-language = { $written } is not the code of a language that is known here.
    .hint = Write the code of the language, such as { "{" }lang=fr{ "}" }. A language that is right and not known yet is named in locale.yaml, under “languages”.
    .why = Screen readers change their voice, and browsers the direction, by this code. With a wrong one, foreign words are read out wrongly.
unclosed-part = This line opens or closes a part in another language, and its other half is missing.
    .hint = Put { ":::" } {"{"}lang=fr{"}"} on a line before the part and { ":::" } alone on a line after it, indented alike.
    .why = Without both lines nobody knows where the foreign words end, so the page shows a rule and says nothing of the language.
unread-braces = What stands between these braces is not understood.
    .hint = Write { "{" }lang=fr{ "}" } with the code of the language, { "{" }dir=ltr{ "}" } or { "{" }dir=rtl{ "}" } for a direction, or take the braces out.
    .why = Readers would see the braces, and the words would be read in the wrong voice.
