# Les phrases du fil auquel on s’abonne.

feed-update = { $title } : { $status }
