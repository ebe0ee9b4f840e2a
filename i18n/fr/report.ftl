# How findings are told in the terminal and in lists: the words around the sentences of the checks.
# The words before a sentence end as the language ends them; a space follows.

report-error = Erreur :
report-warning = Avertissement :
report-hint = Conseil :

# Where a finding about a workbook stands, for programs that know only files.
report-in-cell = Voir la cellule { $cell } de la feuille « { $sheet } ».
report-in-sheet = Voir la feuille « { $sheet } ».

# Advice that any finding may carry.
hint-did-you-mean = Vouliez-vous écrire { $closest } ?
hint-accepted = Valeurs acceptées ici : { $words }
hint-one-number = Écrivez un seul nombre, par exemple 1234.5. Un intervalle, des mots ou un exposant comme 1.2E+05 n’en sont pas un. Laissez la cellule vide s’il n’y a pas de valeur.

# The last line. $files is the number of files that something was found in.
report-errors = { $errors ->
        [one] { $errors } erreur
        [many] { $errors } d’erreurs
       *[other] { $errors } erreurs
    } dans { $files ->
        [one] { $files } fichier
        [many] { $files } fichiers
       *[other] { $files } fichiers
    }.
report-warnings = { $warnings ->
        [one] { $warnings } avertissement
        [many] { $warnings } d’avertissements
       *[other] { $warnings } avertissements
    } dans { $files ->
        [one] { $files } fichier
        [many] { $files } fichiers
       *[other] { $files } fichiers
    }. Le site peut être publié.
report-errors-and-warnings = { $errors ->
        [one] { $errors } erreur
        [many] { $errors } d’erreurs
       *[other] { $errors } erreurs
    } et { $warnings ->
        [one] { $warnings } avertissement
        [many] { $warnings } d’avertissements
       *[other] { $warnings } avertissements
    } dans { $files ->
        [one] { $files } fichier
        [many] { $files } fichiers
       *[other] { $files } fichiers
    }.
report-nothing-found = Rien à corriger. Bon travail !
