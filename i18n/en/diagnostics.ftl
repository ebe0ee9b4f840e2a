# What can be found in the files of a site: one sentence on what is wrong, `.hint` on what to do about it and, for
# the rules of src/checks, `.why` on why the rule exists. The ids are those of the findings in src/.

# Another place that belongs to a finding.
label-changed-since = This passage is new or has changed.
label-first-here = The first one is here.
label-percent-here = A number with its percent sign is here.
label-said-complete = It is said to be complete here.

# Advice that fits several findings.
hint-by-language = Write “{ $field }” once for each language, indented under the name of the field, as in “en: …”.
hint-by-language-or-text = Write “{ $field }” in facts.yaml, once for each language and indented under the name of the field, as in “en: …”; or at the top of each text.
hint-belongs-within = “{ $field }” belongs within another field: { $outer }. Indent its line under that field.

## Letters and signs

not-utf8 = From here on, this file is not written in UTF-8, so its letters cannot be read.
    .hint = Open the file in your editor and save it again, choosing UTF-8.
not-a-character = An invisible sign that belongs in no text stands here, usually left by copying.
    .hint = Delete it, or type the word again.

## How fields are written (YAML)

yaml-tab = This line is indented with the Tab key.
    .hint = Indent with spaces only, two for each step.
yaml-quote = A quotation mark is opened and not closed, or closed too early.
    .hint = Put one straight quotation mark at each end of the value. If the value contains some itself, use single ones around it: 'a "word"'.
yaml-bracket = A bracket is opened and not closed, or something between brackets is not separated by a comma.
    .hint = Check that each opening bracket has its closing one. Between brackets, separate with a Latin comma and a space: [ar, fr].
yaml-colon = This line has a colon too many, or a field without its colon.
    .hint = If the value itself contains a colon, put the whole value between straight quotation marks. After the name of a field, write a colon and a space.
yaml-indentation = This line stands too far to the left or to the right to belong to what is above it.
    .hint = Things that stand side by side begin at the same column; what belongs to a field is indented by two spaces.
yaml-backslash = Between double quotation marks, a backslash has a special meaning.
    .hint = Use single straight quotation marks around the value instead: 'C:\notes'.
yaml-syntax = This line cannot be understood.
    .hint = If the value begins with a sign such as @, % or *, put it between straight quotation marks.
yaml-too-deep = Things are nested here more deeply than this site reads. Limit in levels: { $limit }
    .hint = Look for a bracket that was never closed, or for lines that drift further and further to the right.
yaml-anchor = The signs & and * have a special meaning at the beginning of a value, and are not accepted here.
    .hint = If you mean the sign itself, put the value between straight quotation marks. Otherwise write the value again in full.
yaml-tag = The sign ! has a special meaning at the beginning of a value, and is not accepted here.
    .hint = Put the value between straight quotation marks.
yaml-key = The name of a field is expected here, and a list or a group of fields was found.
    .hint = Begin the line with a name, a colon and a space.
yaml-second-document = A line of three hyphens begins a second part here, which is not read.
    .hint = Keep one set of fields in this file: delete the line, or move the rest elsewhere.
repeated-field = The field “{ $field }” is written twice; only the first one was read.
    .hint = Keep one of the two. To give several values, make a list of them.
front-matter-open = The fields at the top of this text are never closed, so the text itself was not found.
    .hint = Put a line of three hyphens after the last field, before the text.

## Fields

unknown-field = There is no field “{ $field }” here.
    .hint = Check the spelling, and that the line is indented as it should be.
misspelled-field = There is no field “{ $field }” here, and the required field “{ $meant }” is missing.
    .hint = Correct the spelling of the name.
missing-field = The field “{ $field }” is missing.
    .hint = Add a line with “{ $field }”, a colon, a space and the value. A field with nothing after its colon counts as missing.
expected-fields = Fields are expected here, each with a name, a colon and a value.
    .hint = Write one field on each line. Between the name and the value stand a colon and a space.
expected-value = A single value is expected here, and fields were found.
    .hint = Write the value after the colon, on the same line. If it contains a colon, put it between straight quotation marks.
expected-one-value = A single value is expected here, and a list was found.
    .hint = Keep one value, without hyphens or brackets.
expected-list = A list is expected here.
    .hint = Put the values between brackets, as in [one, two], even if there is only one; or write each on its own line after a hyphen.
expected-words = Words are expected here in each language.
    .hint = Write one line for each language, indented under the field, as in “en: …”.
expected-truth = “{ $written }” is neither “true” nor “false”.
    .hint = Write “true” or “false”, in English and in small letters.
expected-whole-number = “{ $written }” is not a whole number.
    .hint = Write digits from 0 to 9 only, without spaces, unit or decimals.
expected-number = “{ $written }” cannot be read as a number with certainty.
    .hint = Write digits from 0 to 9, with a dot before the decimals, as in 1234.5, and nothing else: no space, no unit, no percent sign.
number-out-of-range = “{ $written }” is out of bounds: the number must be from { $least } to { $most }.
    .hint = Check for a digit too many or too few.
expected-date = “{ $written }” is not a date as it is written here.
    .hint = Write the year first, as precisely as you know: 2025, 2025-Q4, 2025-11 or 2025-11-20.
impossible-date = “{ $written }” is not in the calendar.
    .hint = Check the month and the day. If you do not know the day, leave it out: 2025-11.
expected-moment = “{ $written }” is not a day and a time as they are written here.
    .hint = Write the day, the letter T and the time, as in 2026-05-06T10:00. The time is that of the site’s own zone.
expected-web-address = “{ $written }” is not a whole web address.
    .hint = Copy it from the address bar of your browser; it begins with https://.
expected-language = “{ $written }” is not the code of a language.
    .hint = Write the code in small letters: “ar” for Arabic, “fr” for French, “en” for English, “zgh” for Tamazight.
expected-email = “{ $written }” is not an e-mail address.
    .hint = Write it as in name@example.org, without spaces.
expected-digest = This is not a SHA-256 digest.
    .hint = It has exactly 64 signs: digits and letters from a to f. Leave the field out if you do not have it.
unknown-choice = “{ $written }” is not one of the accepted words.
    .hint = Choose one of the words that this field accepts.
bad-id = “{ $id }” cannot serve as a permanent name.
    .hint = Use small letters from a to z, digits and hyphens between them, as in open-budget-2025, and at most 80 signs.
file-outside = “{ $file }” does not stand in the folder of this record.
    .hint = Copy the file beside facts.yaml and write its name only, as in minutes.pdf.
missing-file = There is no file “{ $file }” in the folder of this record.
    .hint = Copy the file beside facts.yaml, or correct its name. Capitals count.

## Languages and words

unknown-language = The site has no language “{ $language }”.
    .hint = Use one of the languages listed in site.yaml, or add this one there.
missing-text = This record has no text in any language, so it has no title.
    .hint = Add a text beside facts.yaml, as in text.en.md, with “title: …” at its top.
missing-title = This text has no title.
    .hint = Write “title: …” at its top, between the two lines of three hyphens.
said-twice = The field “{ $field }” is given in this language both in facts.yaml and at the top of this text.
    .hint = Keep it in one of the two places.

## Records and what they name

unknown-reference = There is no record “{ $id }”.
    .hint = Check the id: it is the name of the record’s folder. If the record does not exist yet, create it first.
wrong-kind = “{ $id }” is a record of a kind that does not fit here: { $kind }.
    .hint = Name a record of the kind that this field asks for.
ambiguous-reference = Several records have the id “{ $id }”.
    .hint = Write the kind before the id, as in institution/wilaya.
unknown-area = There is no area “{ $area }” in site.yaml.
    .hint = Write the area as site.yaml names it. If it is only spelled differently, add this spelling there, under “other_names”.
unknown-tag = There is no topic “{ $tag }” in site.yaml.
    .hint = Choose a topic listed under “tags” in site.yaml, or add this one there.
duplicate-id = Two records of the same kind have the id “{ $id }”: “{ $file }” and “{ $other }”.
    .hint = Rename the folder of one of them.

## Files and folders of content

misnamed-facts = “{ $file }” is not read: the file of facts has another name.
    .hint = Rename it to facts.yaml, in small letters.
misnamed-text = “{ $file }” is not read: a text is named by its language.
    .hint = Rename it after its language, as in text.en.md.
loose-file = This file stands outside any record and is not read.
    .hint = Move it into the folder of a record, such as content/news/opening/.
folder-without-record = This folder has files and no record, so nothing of it is published.
    .hint = Add a facts.yaml or a text to the folder, or move its files to the record they belong to.
unknown-section = “{ $section }” is not a folder of records that the site knows.
    .hint = Move the record into one of the known folders, or declare this one under “sections” in site.yaml.
unknown-kind = There is no kind of record “{ $kind }”.
    .hint = Correct the name, or declare the kind under “kinds” in site.yaml.

## Files of values (CSV)

csv-empty = This file of values is empty.
    .hint = Begin with a line that names the columns: period,area,value,flag,note,source.
csv-quote = A quotation mark in this cell is not closed, or is followed by other letters.
    .hint = Put the whole cell between straight quotation marks, and double those that stand inside it.
csv-row-length = Cells in this row: { $cells }. Columns in the first line: { $columns }.
    .hint = Check for a separator too many or too few. A cell that contains the separator stands between straight quotation marks.
unknown-column = There is no column “{ $column }” here.
    .hint = Correct its name, or list it under “dimensions” in facts.yaml.
missing-column = The column “{ $column }” is missing.
    .hint = Add it to the first line of the file, and a cell for it to each row.
repeated-column = The column “{ $column }” is there twice, and only the first one would be read.
    .hint = Delete one of the two, or give it its own name.
missing-period = This row does not say for which period it holds.
    .hint = Write the year, the quarter, the month or the day in the column “period”, as in 2024 or 2024-Q3.
repeated-row = This row repeats an earlier one; it is counted once.
    .hint = Delete one of the two rows.
two-values = This row gives another value than an earlier one for the same period and place.
    .hint = Keep the right one. If the figure was revised, keep the new value and write r in the column “flag”.
value-despite-flag = This row has the flag “{ $flag }”, which says that no value is published, and yet gives one.
    .hint = Delete the value, or the flag if the value may be published. What was confidential stays in the history of the files: tell whoever keeps it.
ambiguous-number = “{ $written }” may mean { $one } or { $other }, and no other number of the column shows which.
    .hint = Write the number without a sign between groups of digits, or say in facts.yaml what stands before decimals in this file: “decimal_mark: point” or “decimal_mark: comma”.
share-or-percent = Other numbers of this column have a percent sign and this one has none, so it may mean { $one } or { $other }.
    .hint = Write this number like the others, with its percent sign.
ambiguous-date = “{ $written }” may mean { $one } or { $other }.
    .hint = Write the year first: 2025-11-20.
scaled-number = This cell holds { $one } and shows { $other }.
    .hint = Write the number that is meant into the cell, with a format that shows all of it.
merged-cells = The cells { $first } to { $last } are merged: what is written there may hold for each of them, or for { $first } alone.
    .hint = Split them in the spreadsheet, and write in each cell what holds for it. Nothing is read from their rows until then.
sheet-error = The spreadsheet could not compute this cell: { $written }.
    .hint = Correct its formula, or write the value. Leave the cell empty when there is none, and say why in the column “flag”.
formula-without-value = This cell has a formula and no value: no spreadsheet has computed it yet.
    .hint = Open the file in a spreadsheet, save it again, and look at the value. Only values are read, no formula is computed here.
several-sheets = Several sheets of this workbook hold something, and nothing says which one to read.
    .hint = Name it in facts.yaml, as in “sheet: Data”, or keep one sheet only.
unknown-sheet = The workbook has no sheet “{ $sheet }”.
    .hint = Write the name as it stands on the tab of the sheet.
sheet-of-no-workbook = “{ $file }” is not a workbook, so it has no sheets.
    .hint = Delete the line “sheet”, or name a file that ends in .xlsx or .ods.
workbook-empty = No sheet of this workbook that can be seen holds anything.
    .hint = Write the table into a sheet. A sheet that is hidden is read only if facts.yaml names it: “sheet: …”.
workbook-locked = This workbook asks for a password, or is of the old form .xls.
    .hint = Save it again without a password as .xlsx, .ods or CSV (UTF-8).
workbook-damaged = This file cannot be read as a workbook: it is damaged, or something else.
    .hint = Open it in a spreadsheet and save it again as .xlsx, .ods or CSV (UTF-8).
workbook-too-large = This workbook is too large to be read, or unfolds to more than a table holds.
    .hint = Save the sheet as CSV (UTF-8): a CSV file may be of any length.
not-a-table = This file is not a table that can be read.
    .hint = Save it as CSV (UTF-8), .xlsx or .ods.
hint-workbook-not-published = Figures are read from this workbook, so it is not published itself: it may hold other sheets, remarks and names. Link to the record, whose page offers its figures as CSV, JSON and XLSX.
unit-differs = “{ $written }” is written in “{ $unit }”, which is not the unit of this figure.
    .hint = Correct the number or the unit, or leave the unit out of the cell.
total-row = “{ $written }” announces a total, and totals are computed.
    .hint = Delete the row. If it gives the value of a whole area, write the name of that area instead.
head-not-first = The line that names the columns stands here, below others.
    .hint = Delete the lines above it: titles and merged cells do not belong in a file of values.
more-of-this-kind = This file has { $count } more findings of the kind “{ $kind }”.
    .hint = Correct those that are shown: the others are often the same mistake.
saved-otherwise = This file is not saved as UTF-8 but as { $encoding }; it is read as that.
    .hint = Save it again as “CSV UTF-8”, so that every program reads the same letters in it.
unknown-programme = The facts of this budget name no programme “{ $written }”.
    .hint = Correct it, or add it under “programmes” in facts.yaml.
unknown-code = The facts of this indicator list no code “{ $written }” for the column “{ $dimension }”.
    .hint = Correct it, or add it under “codelists” in facts.yaml.
unknown-dimension = This indicator has no column “{ $dimension }” among its dimensions.
    .hint = Write a column that is listed under “dimensions”.

## The configuration (site.yaml)

missing-site-file = The site has no file site.yaml.
    .hint = Create site.yaml at the root of the site, with at least its title and its languages.
unknown-time-zone = “{ $zone }” is not a known time zone.
    .hint = Write it as in Africa/Casablanca.
repeated-language = The language “{ $id }” is listed twice.
    .hint = Keep one.
repeated-area = Two areas have the id “{ $id }”.
    .hint = Give each area its own id. Other spellings of one area go under “other_names”.
repeated-tag = Two topics have the id “{ $id }”.
    .hint = Give each topic its own id.
snapshot-without-day = A snapshot shows the site on one day, and “{ $date }” is longer.
    .hint = Write the whole day, as in 2026-11-25.
repeated-snapshot = There are two snapshots of { $date }.
    .hint = Keep one.
snapshot-without-git = The site cannot be shown as it was on { $date }: this folder is not kept in git (looked for: { $revision }).
    .hint = Work in a copy of the site that git made, with its history, or delete the snapshot.
unknown-snapshot-revision = Git knows no revision { $revision } here to show the site as it was on { $date }.
    .hint = Correct its name, or fetch it: “git fetch --tags”. Without “revision”, the last revision of that day is shown.
snapshot-beyond-history = This copy of git does not reach back to the site as it was on { $date } (looked for: { $revision }).
    .hint = Fetch the whole history: “git fetch --unshallow”. Where a host publishes the site, tell it to take the whole history (fetch-depth: 0, or GIT_DEPTH: 0).
snapshot-without-site = Git has no site as it was on { $date } (looked for: { $revision }).
    .hint = Name a later day, or a revision that has a site.yaml.
unreadable-snapshot = Git could not read the site as it was on { $date } (looked for: { $revision }).
    .hint = Fetch the whole repository anew, with all its files.
unknown-left-out = The site had no record “{ $id }” on that day that could be left out.
    .hint = Correct the id. What it was to leave out would be shown.
unknown-menu-item = The menu names “{ $item }”, which is neither a folder of records nor a page.
    .hint = Write the name of a folder of content, or the id of a page.
kind-exists = There is a kind “{ $kind }” already.
    .hint = Give your kind another name. To add fields to an existing kind, use “fields” in site.yaml.
section-taken = “{ $section }” cannot be the folder of this kind: it is taken, or it is not a permanent name.
    .hint = Choose another name, in small letters, digits and hyphens.
bad-field-name = “{ $field }” cannot be the name of a field.
    .hint = Use small letters from a to z, digits and underscores, as in start_date.
field-exists = The field “{ $field }” is there already.
    .hint = Give your field another name.
unknown-type = There is no type of field “{ $written }”.
    .hint = Use one of the types that the guide lists.

## Rules

missing-translation = Nothing is written in { $language }.
    .hint = Add the text in this language. Until then its readers see another language, and are told so.
    .why = Citizens read in the language they know best. What is said in one language only is not said to all of them.
stale-translation = The text in { $language } was translated from version { $from } of the facts, which are now at version { $to }.
    .hint = Read the text again beside the facts, correct it, then say so: { $command }
    .why = When facts change and a translation does not, two readers learn two different things from the same page.
changed-source =
    { $passages ->
        [one] The text in { $language } was made from that in { $source }, of which { $passages } passage has changed since.
       *[other] The text in { $language } was made from that in { $source }, of which { $passages } passages have changed since.
    }
    .hint = Read both texts side by side, correct this one, then say so: { $command }
lost-source = The text in { $language } was made from that in { $source }, which is no longer there.
    .hint = Put that text back, or read this one beside another and say so: { $command }
missing-words = The field “{ $field }” is not given in { $language }.
    .hint = Add the words in this language under “{ $field }”, or at the top of its text file.
    .why = A page whose labels and sentences switch language midway is hard to read, and hardest with a screen reader.
broken-link = The link “{ $link }” leads nowhere.
    .hint = Write id: and the id of a record, the name of a file in this folder, or a whole address that begins with https://.
    .why = A reader who follows a link to the proof and finds nothing has no reason to believe the rest.
broken-anchor = The page that this link leads to has no place called “{ $anchor }”.
    .hint = Use the name that stands between braces { "{" }…{ "}" } after a heading, or leave out what follows the sign #.
    .why = A link to a precise place should lead there: a quoted passage that cannot be found proves nothing.
image-without-alt = This picture says nothing to those who cannot see it.
    .hint = Between the brackets […], write what the picture shows, in a few words of the language of the text. A picture that adds nothing is named in the facts, under decorative.
    .why = Blind readers hear this description in place of the picture (WCAG 1.1.1). It also stands in when the picture does not load.
damaged-picture = This picture cannot be shown: { $reason }.
    .hint = Save it again with the program that made it, as JPEG, PNG or WebP, with at most { $megapixels } million pixels.
    .why = The program makes the pictures of texts smaller so that they reach phones. It cannot do so with a damaged file, nor with one that would take more memory, once opened, than it may.
picture-is-none = the file is no picture of a kind that is known
picture-is-cut-off = the file is cut off before its end
picture-is-too-large = it has more pixels than are allowed
picture-tells-place = This picture is published as it is, and it says where it was taken.
    .hint = If that place must not be public, take it out of the picture and put the file back. If it is published on purpose, name this rule under allow, with the reason.
    .why = Phones write into a picture where it was taken (EXIF). What a field names is published without any change, because it proves something; the place may point to somebody’s home, or to who took the picture.
skipped-heading = This heading stands more than one step below the one before it: { $written }.
    .hint = Begin the line with { $expected }.
    .why = With a screen reader one goes from heading to heading by their steps: a step that is left out looks like a part that is lost (WCAG 1.3.1).
vague-link = The words of this link do not say where it leads: “{ $words }”.
    .hint = Put the name of what it leads to into the link, such as [Law 31-13](id:law-31-13).
    .why = A screen reader lists the links of a page without what stands around them: “click here” says nothing there (WCAG 2.4.4).
twin-link = Two links with the same words, “{ $words }”, lead to two places.
    .hint = Name each place in the words of its link.
    .why = Whoever hears only the links cannot tell apart two of one name (WCAG 2.4.4).
twin-link-first = this one leads to { $address }
unnamed-column = Column { $column } of this table has no heading.
    .hint = Write in the first line of the table what the column holds. Only the first cell may stay empty.
    .why = A screen reader says the heading of the column with each cell: without it, a figure means nothing (WCAG 1.3.1).
heavy-page = The first view of this page weighs { $size }, and { $budget } is the most: { $page } ({ $parts }).
    .hint = Divide the long text or table between several pages, make styles and scripts lighter, or change the field page_weight of site.yaml.
    .why = Many readers open the site on a phone over a weak mountain network: a heavy page is a page that does not reach them.
raw-html = “{ $name }” is not among the HTML that a text may hold; readers will see it as it is typed.
    .hint = Use Markdown: **bold**, *italic*, [link](address). For a sign such as <, nothing needs to be changed if you want it to be seen.
    .why = A text that brings its own HTML can break the page, its direction, or the safety of its readers.
unpaired-html = “{ $name }” is not opened and closed in the same place, so readers will see its tag as it is typed.
    .hint = Put the beginning and the end in the same paragraph, or around whole paragraphs.
    .why = A tag without its other half changes everything that comes after it, up to the end of the page.
left-out-attribute = “{ $name }” is not among what HTML in a text may say, or its value is not; it is left out.
    .hint = lang, dir and title may always be written, and href in a link that begins with https. Addresses of this site are written in Markdown.
    .why = An attribute can run a script, call another host or move what others wrote; only those that cannot are kept.
end-before-start = The end, { $end }, comes before the start, { $start }.
    .hint = Correct one of the two dates; often they were swapped.
    .why = A period that ends before it begins makes every count of days and every delay wrong.
missing-challenges = This update says “{ $status }” and does not say what stands in the way.
    .hint = Describe the obstacles under “challenges”, in each language.
    .why = When little or nothing was done, the public has a right to know why: OGP asks every government to say so.
complete-without-evidence = This says “{ $status }” and no document proves it.
    .hint = Create a document record for the proof, then name it under “evidence”. If there is no proof yet, choose a lower status.
    .why = Anyone must be able to verify that a promise was kept. A status without proof is only a claim.
complete-with-open-milestone = The commitment is said to be complete, and its milestone “{ $milestone }” is not.
    .hint = Update the milestone, with its date and proof, or add an update that says how far the commitment really is.
    .why = Both stand on the same page. When they contradict each other, readers can trust neither.
future-update = This update is dated { $date }, which has not come yet. Until then nobody sees it.
    .hint = Check the year. An update tells what has been done, on the day it describes.
    .why = An update is a report, not a plan: what will be done belongs to the milestones.
repeated-name = The name “{ $name }” is used twice in this record.
    .hint = Give each milestone, update or proposal its own name.
    .why = The name of a milestone, an update or a proposal is its address on the page: with two of them, links lead to the wrong one.
unknown-update = This update corrects “{ $name }”, and no update of that name stands before it.
    .hint = Write the id of the earlier update under “supersedes”; if it has none, give it one.
    .why = Updates are never changed: a correction names what it corrects, so that readers can compare the two.
unlisted-commitment = The commitment “{ $commitment }” and the plan “{ $plan }” do not name each other.
    .hint = The commitment names its plan under “plan”, and the plan lists it under “commitments”: make both say the same.
    .why = The list of the plan is the one that is counted. A commitment that is left out of it disappears from the figures.
document-without-file = This document has neither a file nor an address: nobody can read it.
    .hint = Put the file in this folder and write its name under “file”, or give its web address under “url”.
    .why = A document is there to be opened: as evidence, it is worth what readers can check.
checksum-mismatch = “{ $file }” is not the file whose digest is written here.
    .hint = If the file was replaced on purpose, write the new digest: { $actual }. Otherwise put the original file back.
    .why = The digest proves that a document has not changed since it was published. A difference means that one of the two is wrong.
address-collision = The address “{ $address }” is already taken.
    .hint = Change the id, the slug or the alias of one of the two; the address of a list or of the first page cannot be taken.
    .why = One address can show one page only: the other would silently not be published.
bad-alias = “{ $alias }” cannot be a former address of a page of this site.
    .hint = Write the path without the name of the site, ending in a slash, as in en/old-page/, or in .html.
missing-address = The site does not say where it will stand on the web.
    .hint = Add “base_url” to site.yaml, as in https://example.org/.
    .why = Feeds, search engines and links between languages need whole addresses. Without “base_url” they would lead to an address that does not exist.
pdf-not-built-in = This program was built without PDF, so no document of this site would be made.
    .hint = In the folder of the program’s source, run: cargo install --path . --features pdf. Or remove “pdf” from site.yaml.
    .why = The site asks for documents that its readers would look for in vain. What sets them is large, so it is part of the program only where it is asked for.
future-snapshot = A snapshot is dated { $date }, which has not come yet.
    .hint = Write a day that has come, or wait for it.
    .why = A snapshot shows what the public saw on a day. Of a day that has not come, nobody has seen anything.
unknown-allowance = No rule is called “{ $check }”, so nothing is accepted by this line.
    .hint = Correct the name of the rule, or delete the line.
    .why = A warning that is accepted under a wrong name is not accepted at all, and whoever reads the list is misled.
