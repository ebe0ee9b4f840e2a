# Names of kinds, as far as the words are sure.

kind-page = ⵜⴰⵙⵏⴰ
    .plural = ⵜⴰⵙⵏⵉⵡⵉⵏ
