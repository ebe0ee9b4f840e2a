# What may be wrong in a theme, and two files of the output that want the same place.
# The ids are the same in every language; `.hint` says what to do.

theme-unknown = There is no theme { $theme }.
    .hint = A theme is a folder below themes with a file theme.yaml. The theme default comes with the program.
theme-without-file = The theme { $theme } has no file theme.yaml.
    .hint = Write one; the line extends: default is enough to begin with.
theme-circle = These themes extend each other: { $themes }.
    .hint = Take one extends away.
theme-not-fields = Fields are expected here, each with a colon and its value.
    .hint = Write for example name: spring, and extends: default on the next line.
theme-not-a-word = One word is expected for { $field }.
    .hint = Write the value on the same line, without brackets.
template-syntax = The template cannot be understood here: { $reason }.
    .hint = The reason is in English, as the template engine gives it. The page docs/theme.md says what a template may hold.
template-unknown = There is no template { $template }.
    .hint = Correct its name, or add the file to the folder templates of the theme.
template-circle = These templates ask for each other: { $templates }.
    .hint = Take one of the calls away.
template-unknown-message = The catalogs have no message { $message } in { $language }.
    .hint = Correct its name, or add the message to the folder i18n of the theme or the site, in every language.
asset-unknown = The theme has no file { $file }.
    .hint = Correct its name, or add the file to the folder styles or images of the theme.
asset-elsewhere = The sheet asks another host for { $address }.
    .hint = Put a copy of the file into the theme: pages ask nothing of anyone else.
asset-circle = These sheets import each other: { $sheets }.
    .hint = Take one import away.
theme-not-a-pair = Two colours are expected here, with a slash between them.
    .hint = Write ink/paper, for example: the colour of the letters, then that of their ground, by their names in the sheets.
style-low-contrast = The contrast of { $over } on { $under } { $time } is { $ratio }:1, and at least { $least }:1 is needed.
    .hint = Choose a darker or a lighter colour for one of them (WCAG 1.4.3 and 1.4.11).
style-unknown-colour = One of the colours { $over } and { $under } is not defined { $time } in the sheets.
    .hint = Define it in :root, in the form #12564d.
style-by-day = by day
style-by-night = by night
artifact-collision = Two files of the site would stand at { $path }.
    .hint = Change an id, a slug or an alias, so that each has a place of its own.
