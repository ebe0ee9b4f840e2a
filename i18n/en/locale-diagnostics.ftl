# What may be wrong in the files of a language: its locale.yaml and its catalogs.
# The ids are the same in every language; `.hint` says what to do.

## Habits of a language (locale.yaml)

locale-missing-key = The key { $key } is missing from the habits of this language.
    .hint = Add { $key } to locale.yaml, as another language has it. The program does not guess what is not written.
locale-unknown-key = There is no key { $key }.
    .hint = Correct its name or remove it. Every key is explained in the locale.yaml files that come with the program.
locale-not-a-map = Under { $key } keys are expected, not one value.
    .hint = Write each key on its own line under { $key }, followed by a colon and its value.
locale-not-a-list = A list is expected for { $key }.
    .hint = Write the values in square brackets, with commas between them, like [a, b, c].
locale-not-words = Plain words are expected for { $key }.
    .hint = Write one text on the same line, in straight quotes if it has signs in it.
locale-brace = A brace in { $key } has no partner.
    .hint = Each place stands between two braces, like { "{n}" }.
locale-unknown-place = The place { $place } has no meaning in { $key }.
    .hint = The places that may stand there are explained above this key, in the locale.yaml files that come with the program.
locale-missing-place = The place { $place } is missing from { $key }.
    .hint = Add { $place } in braces where the value shall appear.
locale-wrong-count = { $wanted ->
    [one] { $wanted } value is expected in { $key }; it has { $count }.
   *[other] { $wanted } values are expected in { $key }; it has { $count }.
}
    .hint = Write all the values in their order, from the first to the last.
locale-digits = Ten different digits are expected, from zero to nine.
    .hint = Write them together in straight quotes, like "0123456789".
locale-not-a-number = A whole number is expected for { $key }.
    .hint = Write it in digits only, for example 4.
locale-scale = { $key } is not a power of ten.
    .hint = Write 6 for millions, 9 for thousands of millions, and so on.
locale-unknown-choice = { $key } cannot be { $value }.
    .hint = Choose one of the values named above this key, in the locale.yaml files that come with the program.
locale-other-code = The code { $code } is not the name of the folder, { $folder }.
    .hint = Write { $folder }, or rename the folder.
locale-not-a-tag = { $tag } is not the code of a language.
    .hint = A code has two or three small letters, then the region if needed, like ar, zgh or ar-MA.
locale-not-three-letters = { $code } is not three small letters.
    .hint = Write the code of the language in ISO 639-3, such as ara, fra or eng; or leave iso639_3 out.
locale-not-in-icu = The ICU library does not know { $key } for this language.
    .hint = Write them yourself: the plural rules under plurals ({ "{}" } if there is only one form), the letters in their order under order.
locale-plurals = The word icu is expected for plurals, or the plural rules themselves.
    .hint = Write one rule for each form, like { "{" }one: "n = 1"{ "}" }.
locale-plural-form = { $form } is not a plural form that needs a rule.
    .hint = The forms are zero, one, two, few and many. All else falls to other, which has no rule.
locale-plural-rule = The rule of the form { $form } is not understood.
    .hint = Write it in the syntax of CLDR, like n = 0..1 or n = 11..99.
locale-repeated-letter = The letter { $letter } comes twice in the alphabetical order.
    .hint = Remove one of them: each letter has one place.
locale-not-a-sign = One sign is expected instead of { $sign }.
    .hint = Write one punctuation mark in straight quotes, then the space before it.
locale-no-habits = There is no locale.yaml for the language { $language }.
    .hint = Copy that of another language to i18n/{ $language }/locale.yaml and answer every key.

## Catalogs (*.ftl)

catalog-syntax = This line of the catalog is not understood.
    .hint = A message is written like this: its id, an equals sign, its text. Every line that continues it begins with a space.
catalog-default = A choice must have exactly one case with a star.
    .hint = Put the star before the last case, like *[other].
catalog-brace = A brace has no partner.
    .hint = A value stands between two braces, like { "{ $count }" }.
catalog-empty = This message says nothing.
    .hint = Write its text after the equals sign, or remove it.
catalog-repeated-message = The message { $id } is written twice.
    .hint = Keep one of them: only the first is read.
catalog-unknown-message = There is no message called { $id }.
    .hint = Correct the name, or add the message to the catalogs of this language.
catalog-function = Messages cannot use the function { $name }.
    .hint = Write only the value’s name in braces: it comes written as this language writes it.
