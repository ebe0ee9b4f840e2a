# What can be wrong in a file that translators send back.

job-unread = This place in the file of the translators could not be read.
    .hint = Ask for the file again as the translators’ tool saves it, without changing it by hand.
job-language = “{ $language }” is not a language of this site.
    .hint = The file names the language of its words: “trgLang” in XLIFF, “Language” in PO.
job-file-unknown = { $file } is not a text or facts of this site from which something is translated.
    .hint = Was it renamed or withdrawn since the file for the translators was made? Make it anew with “bayan translate export”.
job-unit-unknown = There is no passage “{ $unit }” in { $file }.
    .hint = The text was probably changed since the file for the translators was made. Make it anew with “bayan translate export”.
job-source-changed = The words of the passage “{ $unit }” in { $file } have changed since they were given to the translators.
    .hint = Make the file anew with “bayan translate export”; what still holds will be in it.
job-sign-lost = The translation of the passage “{ $unit }” should contain the sign “{ $sign }” once.
    .hint = In the translators’ tool it is a placeholder: it is moved to its place among the words, neither written by hand nor left out.
job-sign-unknown = The translation of the passage “{ $unit }” contains a placeholder, number { $sign }, that its source does not have.
    .hint = Use only the placeholders that the source shows.
