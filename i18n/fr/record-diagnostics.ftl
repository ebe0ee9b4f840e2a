# What the checks of the record find: promises, proof, answers, corrections, obligations. One sentence on what is
# wrong, `.hint` on what to do about it and, for the rules of src/checks, `.why` on why the rule exists.

# Another place that belongs to a finding.
label-period-here = La période de l’engagement est ici.
label-total-here = Le total est ici.
label-counted-here = Ce montant entre dans le calcul.

## What no reader can accept

missing-one-of = Un de ces champs doit être rempli : { $fields }.
    .hint = Écrivez celui que vous connaissez.
missing-cell = Rien n’est écrit dans la colonne « { $column } » de cette ligne.
    .hint = Remplissez la case, ou retirez la ligne.
two-amounts = Cette ligne donne un autre montant qu’une ligne précédente pour les mêmes programme, nature et financeur.
    .hint = Gardez le bon. Si les deux sont justes, donnez à chacun son propre programme ou financeur.
hidden-control = Un caractère invisible ({ $character }) change ici l’ordre dans lequel les lettres s’affichent.
    .hint = Retirez-le : réécrivez la ligne au lieu de la coller. Dans un texte, seuls sont acceptés les isolats ouverts et fermés dans le même paragraphe.

## Progress

overdue-update =
    { $days ->
        [one] Ce point d’étape est le dernier, et le suivant a { $days } jour de retard. Jours entre deux points, selon le plan : { $cycle }.
        [many] Ce point d’étape est le dernier, et le suivant a { $days } jours de retard. Jours entre deux points, selon le plan : { $cycle }.
       *[other] Ce point d’étape est le dernier, et le suivant a { $days } jours de retard. Jours entre deux points, selon le plan : { $cycle }.
    }
    .hint = Ajoutez un point d’étape, même si rien n’a bougé : il peut le dire, et dire ce qui fait obstacle.
    .why = Le plan promet publiquement un rythme. Le silence passe pour un progrès, ou pour son absence.
never-updated =
    { $days ->
        [one] Cet engagement a commencé il y a { $days } jour et n’a aucun point d’étape. Jours entre deux points, selon le plan : { $cycle }.
        [many] Cet engagement a commencé il y a { $days } jours et n’a aucun point d’étape. Jours entre deux points, selon le plan : { $cycle }.
       *[other] Cet engagement a commencé il y a { $days } jours et n’a aucun point d’étape. Jours entre deux points, selon le plan : { $cycle }.
    }
    .hint = Ajoutez un premier point d’étape avec son état et, si peu a été fait, ce qui fait obstacle.
    .why = Sans aucun point d’étape, personne ne sait si le travail a commencé. « Sans preuve » n’est pas « non commencé ».
progress-over-whole = Le réalisé ({ $done }) dépasse le total prévu ({ $of }).
    .hint = Corrigez l’un des deux nombres. Si le travail a grandi en route, relevez le total.
    .why = Une partie plus grande que le tout s’afficherait au-delà de 100 %, et le lecteur ne se fierait à aucun des deux.
milestone-outside-period = L’échéance du jalon « { $milestone } » est en dehors de la période de l’engagement.
    .hint = Corrigez la date ou la période. Si le travail continue dans un autre plan, utilisez « carried_over_to ».
    .why = Un lecteur qui voit la fin de l’engagement ne doit pas trouver de promesses au-delà.
evidence-in-one-language = Toutes les preuves de cet engagement sont dans une seule langue : { $language }.
    .hint = Ajoutez un document dans une autre langue du site, ou nommez-en un parmi les autres versions du document : un résumé suffit.
    .why = Une preuve que seuls certains lecteurs peuvent lire ne prouve rien aux autres.

## Consultations

decided-without-reason = La proposition « { $input } » porte la décision « { $decision } », sans motif.
    .hint = Écrivez sous « reason », dans chaque langue, pourquoi il en a été décidé ainsi.
    .why = Celui qui prend la peine de proposer a droit à une réponse motivée.
unknown-input = Cette proposition est jointe à « { $name } », qui n’est pas dans cette consultation.
    .hint = Écrivez sous « merged_into » l’identifiant de la proposition qui répond pour les deux.
    .why = Qui suit une proposition jointe à une autre doit arriver à sa réponse.
breakdown-mismatch = La somme des parties de « { $field } » est { $counted }, et le total déclaré { $stated }.
    .hint = Corrigez le total ou une partie. Comptez sous « other » ou « not-stated » ceux qui n’ont rien précisé.
    .why = Quand un total et ses parties diffèrent, l’un des deux est faux, et la page ne peut présenter aucun comme vrai.

revised-differs = Pour « { $programme } », le vote initial et les modifications font { $counted } ({ $unit }), et le montant révisé inscrit est { $written }.
    .hint = Corrigez l’un des montants, ajoutez la modification manquante, ou omettez le montant révisé : il est alors calculé.
    .why = Un montant révisé est le vote initial avec ses modifications. Quand ils diffèrent, les parts engagées et payées reposent sur un total douteux.

## Obligations

unmet-obligation =
    { $days ->
        [one] Cette obligation avait pour échéance le { $date }, il y a { $days } jour, et rien ne montre qu’elle a été remplie.
        [many] Cette obligation avait pour échéance le { $date }, il y a { $days } jours, et rien ne montre qu’elle a été remplie.
       *[other] Cette obligation avait pour échéance le { $date }, il y a { $days } jours, et rien ne montre qu’elle a été remplie.
    }
    .hint = Nommez sous « satisfied_by » la fiche qui montre que c’est fait.
    .why = Ce qu’imposent la loi ou une adhésion se suit en public comme toute autre promesse.
obligation-never-met = Cette obligation revient régulièrement, et rien ne montre qu’elle ait jamais été remplie.
    .hint = Nommez sous « satisfied_by » la fiche qui montre la dernière fois, ou donnez sous « due » la date de la première fois.

## Corrections

correction-differs = La rectification donne pour nouvelle valeur « { $written } », et les données disent « { $actual } ».
    .hint = Corrigez les données elles-mêmes, puis écrivez ici exactement ce qu’elles disent.
    .why = Une rectification que les données ne suivent pas laisse deux vérités sur le site.
unknown-correction-place = La fiche « { $id } » n’a pas de valeur à cet endroit.
    .hint = Nommez le champ ainsi : signed_on, period.end, milestones.platform-online.due ou name.fr ; une case, par sa période et son territoire, ou par sa ligne et sa colonne.

## References and documents

circular-reference = Par « { $field } », ces éléments se renvoient les uns aux autres en rond : { $names }.
    .hint = Retirez l’un des renvois : une chaîne doit finir quelque part.
    .why = Qui suit une chaîne doit arriver quelque part : à l’organisme de tête, à la réponse, à ce qui vaut aujourd’hui.
document-without-archive = Ce document se trouve sur un autre site et n’a aucune copie dans une archive du web.
    .hint = Faites enregistrer la page par une archive comme web.archive.org, puis écrivez l’adresse sous « archived_url ».
    .why = Les pages des autres disparaissent. Sans copie, la preuve disparaît avec elles.
document-without-licence = Ce fichier est publié ici, et rien ne dit ce que les lecteurs peuvent en faire.
    .hint = Écrivez sous « licence » les conditions que donne son auteur, par exemple CC-BY-4.0.
    .why = Sans licence, personne ne peut réutiliser sereinement un document, même public.
