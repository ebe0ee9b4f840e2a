# Le bureau de l’équipe : ce que disent « bayan status » et la page de l’aperçu.

status-head = Ce qui attend l’équipe le { $date }
status-coverage = { $language } : { $fresh } textes à jour sur { $all } (en retard : { $stale }, manquants : { $missing })
status-translations = Traductions à écrire ou à revoir ({ $count })
status-translation-missing = { $title } : aucun texte dans cette langue ({ $language })
status-translation-stale = { $title } : le texte est en retard ({ $language })
status-late = Jalons en retard ({ $count })
status-milestone-late =
    { $days ->
        [one] { $title } : « { $name } » a { $days } jour de retard
        [many] { $title } : « { $name } » a { $days } jours de retard
       *[other] { $title } : « { $name } » a { $days } jours de retard
    }
status-updates = Points d’étape attendus ({ $count })
status-update-overdue =
    { $days ->
        [one] { $title } : le prochain point d’étape a { $days } jour de retard
        [many] { $title } : le prochain point d’étape a { $days } jours de retard
       *[other] { $title } : le prochain point d’étape a { $days } jours de retard
    }
status-update-never = { $title } : aucun point d’étape à ce jour
status-obligations = Obligations à remplir ({ $count })
status-obligation = { $title } : { $date } ({ $state })
status-obligation-undated = { $title } : sans date ({ $state })
status-upcoming = Publications à venir ({ $count })
status-published-at = { $moment } : { $title }
status-drafts = Brouillons ({ $count })
status-draft = { $title }
