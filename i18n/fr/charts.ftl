# What charts say. Each sentence is whole; values come written.

## Titles and names

ui-chart-over-time = Évolution ({ $unit })
ui-chart-by-area = Par territoire ({ $unit })
ui-chart-by-part = Par composante ({ $unit })
ui-chart-each-area = Évolution de chaque territoire ({ $unit })
ui-chart-on-map = Sur la carte ({ $unit })
ui-chart-in-period = { $title }, { $period }
ui-chart-to-target = Le chemin vers la cible
ui-chart-milestones = Les jalons dans le temps
ui-chart-commitments = Les engagements dans le temps
ui-chart-money = Du vote au paiement ({ $unit })
ui-chart-table = Les mêmes données en tableau
ui-chart-in-table = Valeurs dans le tableau
ui-chart-whole = Ensemble
ui-chart-all-parts = Tous les programmes
ui-chart-way = Le chemin parcouru
ui-chart-time = Le temps écoulé
ui-chart-stop = Étape
ui-chart-baseline = Départ : { $value } ({ $period })
ui-chart-latest = Dernière valeur : { $value } ({ $period })
ui-chart-target = Cible : { $value } ({ $period })
ui-chart-today = Au { $date }
ui-chart-span = Durée de l’engagement
ui-chart-step = { $amount }
ui-chart-step-share = { $amount } ({ $share } du voté)
ui-chart-step-part = { $amount } (programmes connus : { $part } sur { $all })

## The key

ui-chart-soft = Valeur qui peut changer
ui-chart-corrected = Valeur corrigée
ui-chart-broken = La façon de compter a changé
ui-chart-goal = Cible
ui-chart-letter = { $letter } : { $label }

## What is seen, in words

ui-chart-says-nothing = Aucune valeur n’est connue.
ui-chart-says-one = La seule valeur connue est { $value } ({ $period }).
ui-chart-says-rose = La valeur a augmenté de { $first } ({ $from }) à { $last } ({ $to }).
ui-chart-says-fell = La valeur a baissé de { $first } ({ $from }) à { $last } ({ $to }).
ui-chart-says-same = La première et la dernière valeur sont égales : { $first } ({ $from }) et { $last } ({ $to }).
ui-chart-says-apart = La première valeur est { $first } ({ $from }) et la dernière { $last } ({ $to }) ; la série est interrompue entre les deux, qui ne se comparent donc pas.
ui-chart-says-range = La plus haute est { $high } ({ $high-at }), la plus basse { $low } ({ $low-at }).
ui-chart-says-period = Période : { $period }.
ui-chart-says-highest = Au plus haut : { $high } ({ $high-value }) ; au plus bas : { $low } ({ $low-value }).
ui-chart-says-equal = Toutes les valeurs sont égales : { $value }.
ui-chart-says-broken = La façon de compter a changé entre-temps : avant et après ne se comparent pas.
ui-chart-says-missing =
    { $count ->
        [one] { $count } valeur n’est pas disponible.
        [many] { $count } valeurs ne sont pas disponibles.
       *[other] { $count } valeurs ne sont pas disponibles.
    }
ui-chart-says-suppressed =
    { $count ->
        [one] { $count } valeur est confidentielle.
        [many] { $count } valeurs sont confidentielles.
       *[other] { $count } valeurs sont confidentielles.
    }
ui-chart-says-not-applicable =
    { $count ->
        [one] { $count } valeur est sans objet.
        [many] { $count } valeurs sont sans objet.
       *[other] { $count } valeurs sont sans objet.
    }
ui-chart-says-provisional =
    { $count ->
        [one] { $count } valeur est provisoire.
        [many] { $count } valeurs sont provisoires.
       *[other] { $count } valeurs sont provisoires.
    }
ui-chart-says-estimated =
    { $count ->
        [one] { $count } valeur est estimée.
        [many] { $count } valeurs sont estimées.
       *[other] { $count } valeurs sont estimées.
    }
ui-chart-says-revised =
    { $count ->
        [one] { $count } valeur est révisée.
        [many] { $count } valeurs sont révisées.
       *[other] { $count } valeurs sont révisées.
    }
ui-chart-says-derived =
    { $count ->
        [one] { $count } valeur est calculée à partir d’autres.
        [many] { $count } valeurs sont calculées à partir d’autres.
       *[other] { $count } valeurs sont calculées à partir d’autres.
    }
ui-chart-says-corrected =
    { $count ->
        [one] { $count } valeur est corrigée.
        [many] { $count } valeurs sont corrigées.
       *[other] { $count } valeurs sont corrigées.
    }
ui-chart-says-left-out =
    { $count ->
        [one] Le graphique ne montre pas tout : { $count } autre figure dans le tableau.
        [many] Le graphique ne montre pas tout : { $count } autres figurent dans le tableau.
       *[other] Le graphique ne montre pas tout : { $count } autres figurent dans le tableau.
    }
ui-chart-says-way = { $share } du chemin est parcouru : départ à { $from }, dernière valeur { $now }, cible { $to }.
ui-chart-says-reached = La cible est atteinte : départ à { $from }, dernière valeur { $now }, cible { $to }.
ui-chart-says-away = La valeur s’est éloignée de la cible : départ à { $from }, dernière valeur { $now }, cible { $to }.
ui-chart-says-unmeasured = On ne peut dire quelle part du chemin est parcourue, car la façon de compter a changé : départ à { $from }, dernière valeur { $now }, cible { $to }.
ui-chart-says-time = { $share } du temps est écoulé.
ui-chart-says-commitments =
    { $count ->
        [one] { $count } engagement.
        [many] { $count } engagements.
       *[other] { $count } engagements.
    }
ui-chart-says-milestones = Jalons atteints : { $part } sur { $all }.
ui-chart-says-late =
    { $count ->
        [one] { $count } jalon est en retard.
        [many] { $count } jalons sont en retard.
       *[other] { $count } jalons sont en retard.
    }
ui-chart-says-next = Prochaine échéance : { $date }.
ui-chart-says-paid = { $paid } payés sur { $voted } votés, soit { $share }.
ui-chart-says-over = { $paid } payés, soit plus que les { $voted } votés : { $share }.
ui-chart-says-no-share = La part payée n’est pas calculée, faute de tous les montants.
