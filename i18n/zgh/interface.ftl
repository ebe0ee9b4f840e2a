# What the pages say to their readers, as far as the words are sure: attested in CLDR's zgh (`posix` for yes and no) or in
# MediaWiki's zgh messages (`navigation-heading`, `otherlanguages`, `nstab-main`, `red-link-title`, `mainpage`, `search`).
# What is missing here is said by the next language of the site and marked as foreign.

ui-menu = ⵓⵎⵓⵖ
ui-languages = ⵜⵓⵜⵍⴰⵢⵉⵏ
ui-pages = ⵜⴰⵙⵏⵉⵡⵉⵏ
ui-page-number = ⵜⴰⵙⵏⴰ { $page }
ui-letters = ⵉⵙⴽⴽⵉⵍⵏ
ui-attachments = ⵉⴼⵓⵢⵍⴰ
ui-yes = ⵢⵢⵉⵀ
ui-no = ⵓⵀⵓ
ui-not-found = ⵓⵔ ⵜⵍⵍⵉ ⵜⴰⵙⵏⴰ
ui-go-home = ⵜⴰⵙⵏⴰ ⵏ ⵓⵙⵏⵓⴱⴳ
ui-search = ⴰⵔⵣⵣⵓ
