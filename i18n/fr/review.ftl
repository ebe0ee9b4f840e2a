# Ce qu’un changement fait au registre public, dit à la personne qui en décide.

review-title = Ce que ce changement fait au registre public
review-nothing = Rien ne change pour les lecteurs.
review-rest = Le reste ({ $count })
review-before = Avant
review-after = Après

## Groupes, avec le nombre de différences

review-group-new = Nouvelles fiches : { $count }
review-group-withdrawn = Retraits : { $count }
review-group-statuses = États : { $count }
review-group-figures = Chiffres : { $count }
review-group-dates = Dates : { $count }
review-group-evidence = Preuves et sources : { $count }
review-group-embargoes = Ce qui est public, et à partir de quand : { $count }
review-group-words = Textes : { $count }
review-group-translations = Traductions : { $count }
review-group-addresses = Adresses : { $count }
review-group-links = Liens qui ne mènent plus nulle part : { $count }
review-group-introduced = Erreurs apparues : { $count }
review-group-fixed = Erreurs corrigées : { $count }
review-group-weight = Poids des pages : { $count }
review-group-facts = Autres faits : { $count }

## Phrases

review-came = { $title } : nouvelle fiche
review-went = { $title } : disparue
review-changed = { $title } – { $label } : { $new } au lieu de { $old }
review-changed-by = { $title } – { $label } : { $new } au lieu de { $old } ({ $difference })
review-value-came = { $title } – { $label } : ajout de { $new }
review-value-went = { $title } – { $label } : retrait de { $old }
review-words = { $title } – { $label } : autre formulation en { $language }
review-translation-fresh = { $title } : le texte en { $language } est de nouveau à jour
review-translation-stale = { $title } : le texte en { $language } est désormais en retard
review-translation-missing = { $title } : le texte en { $language } n’existe plus
review-address-moved = { $title } : la page en { $language } passe de { $old } à { $new }, et l’ancienne adresse y mène
review-address-lost = { $title } : la page en { $language } passe de { $old } à { $new }, et l’ancienne adresse ne mène plus nulle part – inscrivez-la sous « aliases »
review-address-gone-elsewhere = { $title } : la page en { $language } disparaît, et son adresse { $old } mène à une autre fiche
review-address-gone = { $title } : la page en { $language } disparaît, et son adresse { $old } ne mène plus nulle part
review-fault = { $message } { $place }
review-weight = { $address } : { $new } au lieu de { $old }

## Valeurs

review-label = { $field } ({ $items })
review-number = { $number } { $unit }
review-value = Valeur
review-text = Texte
review-points = { $points } points de pourcentage
review-per-cent = { $change }
review-missing = manquante
review-suppressed = non publiée
review-not-applicable = sans objet
review-flags = indications
review-several = plusieurs éléments
