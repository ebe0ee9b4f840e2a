# What may be wrong in catalogs, templates and style sheets when they are laid side by side.

## Catalogs in every language

catalog-missing-messages =
    { $count ->
        [one] { $count } message of { $file } is missing in this language ({ $language }): { $ids }.
       *[other] { $count } messages of { $file } are missing in this language ({ $language }), among them { $ids }.
    }
    .hint = Translate them, or write partial: true in the locale.yaml of this language: another one then speaks in its place, and the page says so.
catalog-extra-message = The message { $id } does not exist in the reference language ({ $language }).
    .hint = Correct its id, delete it, or add it to the other languages.
catalog-missing-attribute = { $id } is missing; the reference language ({ $language }) has it.
    .hint = Add it under the message, on a line that begins with a space and a dot.
catalog-extra-attribute = { $id } does not exist in the reference language ({ $language }).
    .hint = Correct its name or delete it.
catalog-missing-variable = This message does not say { $variable }, which the reference language ({ $language }) says.
    .hint = Put the value in braces where it is to be seen; otherwise no reader gets it.
catalog-extra-variable = The value { $variable } is not in the reference language ({ $language }); nobody will give it.
    .hint = Correct its name or delete it.
catalog-missing-reference = This message does not insert { $id }, which the reference language ({ $language }) inserts.
    .hint = Insert it in braces instead of writing it again: the word then stays the same everywhere.

## Numbers and plurals

catalog-missing-plurals = In { $id }, plural forms of this language ({ $language }) are missing: { $forms }.
    .hint = Add a line for each form; otherwise some numbers get a form that is not theirs.
catalog-unknown-plural = { $key } is no plural form; this line is never chosen.
    .hint = Correct the name of the form.
catalog-unused-plural = This language ({ $language }) does not have the form { $key }; this line is never chosen.
    .hint = Delete this line.
catalog-number-key = The number { $key } is written in place of the form { $form }.
    .hint = Write { $form }: the form is chosen for the number as the reader sees it.
catalog-unsaid-count = The form { $form } does not say { $variable }, though it stands for several numbers in this language ({ $language }).
    .hint = Put { $variable } in braces in this line too.
catalog-repeated-key = { $key } stands twice in this message.
    .hint = Keep one; only the first is read.

## Texts

catalog-same-text = The text of { $id } is that of the reference language ({ $language }).
    .hint = Translate it, or add the id to same_as_reference in locale.yaml if it is the same in both languages.
catalog-wrong-script = { $id } has no letter of the script of this language ({ $language }).
    .hint = Translate it, or add the id to same_as_reference in locale.yaml if it is written so in every language.
catalog-bidi-override = An invisible character ({ $character }) turns the order of the letters.
    .hint = Delete it. The program isolates by itself what it inserts.
catalog-bidi-unbalanced = An isolation of direction is opened and not closed, or closed and not opened.
    .hint = Write one closing character U+2069 for each character that opens.
catalog-html = Messages are shown as they are written: the reader would see { $markup }.
    .hint = Delete it, or write the character itself. Markup belongs into templates.

## Templates

template-unknown-prefix = No message begins with { $id }.
    .hint = Correct the beginning of the id, or add the messages to the catalogs of every language.
template-missing-argument = The message { $id } needs { $argument }, which the template does not give.
    .hint = Add { $argument } to the call.
template-needless-argument = The template gives { $argument }, which the message { $id } does not use.
    .hint = Remove it from the call, or say it in the message.
template-plural-of-text = The message { $id } chooses its plural by { $argument }, and the template gives a text in place of a number.
    .hint = Give the number itself, such as count.n in place of count.text.
template-literal-text = Text of the template does not come from the catalogs: { $text }
    .hint = Write it into the catalog of each language and call it by t.
template-decides-by-language = The template compares the name of a language: { $language }
    .hint = Put the difference into the files of the languages, or use dir if it is about direction: a language is then added without touching templates.
template-foreign-filter = The filter { $filter } knows the habits of English only.
    .hint = Values arrive written in the reader’s language; for a plural, call a message by t with the number.
template-style = Style is written in the template: { $markup }
    .hint = Write a class here, and the style into a sheet.
template-script = A script is written in the template: { $markup }
    .hint = Every page works without scripts; delete it. One that only adds to a page is a file in the folder scripts of the theme, asked for by asset with defer.
template-outside = The address of another site is written in the template: { $markup }
    .hint = Put the file into the theme. The address of a link comes from a record or from the site’s configuration.

## Style sheets

style-physical-side = This line names a side of the screen: { $declaration }
    .hint = Name the start or the end of the line, the start or the end of the block, such as margin-inline-start: the sheet then serves both directions.
style-not-for-script = This style reaches texts that run from right to left in joined letters: { $declaration }
    .hint = Keep it to the other direction by [dir=ltr], or take it back under [dir=rtl].
