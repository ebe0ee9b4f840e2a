# How findings are told in the terminal and in lists: the words around the sentences of the checks.
# The words before a sentence end as the language ends them; a space follows.

report-error = Error:
report-warning = Warning:
report-hint = Hint:

# Where a finding about a workbook stands, for programs that know only files.
report-in-cell = See the cell { $cell } of the sheet “{ $sheet }”.
report-in-sheet = See the sheet “{ $sheet }”.

# Advice that any finding may carry.
hint-did-you-mean = Did you mean { $closest }?
hint-accepted = Accepted here: { $words }
hint-one-number = Write one number, as in 1234.5. A range, words and an exponent such as 1.2E+05 are none. Leave the cell empty when there is no value.

# The last line. $files is the number of files that something was found in.
report-errors = { $errors ->
        [one] { $errors } error
       *[other] { $errors } errors
    } in { $files ->
        [one] { $files } file
       *[other] { $files } files
    }.
report-warnings = { $warnings ->
        [one] { $warnings } warning
       *[other] { $warnings } warnings
    } in { $files ->
        [one] { $files } file
       *[other] { $files } files
    }. The site can be published.
report-errors-and-warnings = { $errors ->
        [one] { $errors } error
       *[other] { $errors } errors
    } and { $warnings ->
        [one] { $warnings } warning
       *[other] { $warnings } warnings
    } in { $files ->
        [one] { $files } file
       *[other] { $files } files
    }.
report-nothing-found = Nothing to correct. Well done!
