# Kinds of records, their fields and choices: what readers see, and what editors are told.
# The ids are the same in every language; a field is field-<kind>-<field>, deeper ones follow it.

## Kinds of records

kind-page = Page
    .plural = Pages
    .help = A page that stands by itself, such as “About this site” or “Contact”.
kind-news = News item
    .plural = News
    .help = Something that happened on a given day: a meeting, a publication, a signature.
kind-term = Term
    .plural = Glossary
    .help = A word that readers may not know, and what it means in plain language.
kind-institution = Institution
    .plural = Institutions
    .help = A public body, an association or a partner that leads, supports or signs something.
kind-person = Person
    .plural = People
    .help = Someone who acts in a public role. Nothing private is written here.
kind-document = Document
    .plural = Documents
    .help = A text, a report or a file that readers can open, often as evidence.
kind-plan = Action plan
    .plural = Action plans
    .help = A programme of commitments for a period, adopted and followed in public.
kind-commitment = Commitment
    .plural = Commitments
    .help = A promise made in public: what will be done, by whom, by when, and how anyone can tell.
kind-agreement = Agreement
    .plural = Agreements
    .help = A protocol, convention, charter or contract signed by several parties.
kind-indicator = Indicator
    .plural = Indicators
    .help = A figure followed over time, with its unit, its source and the way it is measured.

## Fields that every record may have

field-any-kind = Kind
    .help = What sort of record this is. Leave it out: the folder already says it.
field-any-rev = Version of the facts
    .help = A whole number, 1 at first. Add one when the meaning changes, so that translations know they must be looked at again.
field-any-published = Published
    .help = The day this record first became public, such as 2023-02-15.
field-any-updated = Updated
    .help = The day of the last change that matters to readers, such as 2024-06-03.
field-any-draft = Draft
    .help = Write true while the record is being prepared. It is then seen in the preview only, never published.
field-any-publish_at = Publish on
    .help = The day and time before which nothing of this record is shown anywhere, such as 2026-05-06T10:00. The time is that of the site.
field-any-withdrawn = Withdrawn
    .help = Fill this in to take a record back. Its address stays and tells readers so.
field-any-withdrawn-on = Withdrawn on
    .help = The day it was taken back, such as 2024-06-03.
field-any-withdrawn-reason = Reason for the withdrawal
    .help = One or two sentences in each language that a citizen can understand.
field-any-withdrawn-replaced_by = Replaced by
    .help = The id of the record that takes its place, if there is one.
field-any-tags = Topics
    .help = Ids of topics listed in site.yaml, such as open-budget. Readers find everything on one topic together.
field-any-related = See also
    .help = Ids of other records that help to understand this one, such as regional-council.
field-any-aliases = Former addresses
    .help = Addresses this page used to have, such as ar/old-page/. They lead here, so that no link breaks.
field-any-sources = Sources
    .help = Where the facts come from: one entry for each article, page or document, with at least its title.
field-any-sources-title = Title
    .help = The title as published, in its own language, with the publisher if that helps.
field-any-sources-url = Web address
    .help = The full address, beginning with https.
field-any-sources-date = Date
    .help = When it was published, as precisely as you know: 2022, 2022-02 or 2022-02-18.
field-any-sources-lang = Language
    .help = The code of the language it is written in: ar, fr, en.
field-any-sources-note = Note
    .help = What this source says or does not say, in each language, if readers should know.
field-any-discrepancies = Sources that disagree
    .help = When two sources do not say the same thing, write both here instead of choosing in silence.
field-any-discrepancies-claim = What this source says
    .help = The other statement, in each language, for example: four parties instead of five.
field-any-discrepancies-source = Source
    .help = Who says so: the newspaper, the site or the document.
field-any-discrepancies-url = Web address
    .help = The full address, beginning with https.
field-any-discrepancies-note = Note
    .help = What you checked and what remains open, in each language.
field-any-decorative = Decorative pictures
    .help = Pictures of this folder that add nothing to the words, such as an ornament. They need no description: [band.jpg].
field-any-illustrative = Illustrative
    .help = Write true when this is an invented example. The page then says so clearly.
field-any-allow = Accepted warnings
    .help = Warnings you have read and accept for this record, each with its reason.
field-any-allow-check = Warning
    .help = The name of the check, as it appears in the message, such as missing-translation.
field-any-allow-reason = Reason
    .help = Why it is right to accept it here. A colleague will read this next year.
field-any-start = Start
    .help = When the period begins, as precisely as you know: 2023, 2023-Q1, 2023-02 or 2023-02-15.
field-any-end = End
    .help = When the period ends, written in the same way, such as 2027-06.

## The top of a text file: text.ar.md, text.fr.md, text.en.md

field-text-title = Title
    .help = The title of the page in this language, short enough to be read at a glance.
field-text-summary = Summary
    .help = One or two sentences that say the main thing. They are shown in lists and by search engines.
field-text-translates = Translated from version
    .help = The version of the facts this text was translated from: the number written after rev, such as 2.
field-text-made_from = Made from
    .help = The text this one was translated from. Written by “bayan translate” and “bayan touch-translation”, never by hand.
field-text-made_from-lang = Language
    .help = The language of that text, such as ar.
field-text-made_from-blocks = Passages
    .help = What its passages said then, as digests: by them the check finds which ones have changed.
field-text-slug = Last part of the address
    .help = Only if this language should have its own address: small letters, digits and hyphens. Usually left out.
field-text-differs = Meant differences
    .help = What this text says otherwise than the other languages, and is meant to. Each with its reason.
field-text-differs-what = What differs
    .help = The words or the figure, as they stand in one of the texts.
field-text-differs-reason = Reason
    .help = Why the difference is right. A colleague will read this next year.

## News

field-news-date = Date
    .help = The day it happened, such as 2022-02-18.

## Terms of the glossary

field-term-term = Term
    .help = The word or expression, in each language.
field-term-definition = Definition
    .help = What it means, in one or two sentences without other difficult words.
field-term-synonyms = Also called
    .help = Other words for the same thing, in each language, such as an abbreviation.

## Institutions

field-institution-name = Name
    .help = The official name, in each language, in full.
field-institution-acronym = Acronym
    .help = The short form people use, such as NDI.
field-institution-institution_type = Type
    .help = One word from the list: ministry, wilaya, regional-council, province, civil-society, and so on.
field-institution-parent = Part of
    .help = The id of the institution it belongs to, if there is one.
field-institution-area = Area
    .help = The province or region it works for: an id from the areas of site.yaml, such as azilal.
field-institution-website = Website
    .help = The full address, beginning with https.
field-institution-email = E-mail
    .help = An address of the institution, never that of a private person.
field-institution-phone = Telephone
    .help = With the country code, such as +212 5 00 00 00 00.
field-institution-other_names = Other names
    .help = Other spellings and former names, so that search finds them.
field-institution-external_ids = Official identifiers
    .help = Numbers given by others, such as a registration number or a Wikidata item.
field-institution-external_ids-scheme = Given by
    .help = Who gives this identifier, such as wikidata or ogp.
field-institution-external_ids-id = Identifier
    .help = The identifier exactly as they write it.
field-institution-external_ids-url = Web address
    .help = The page about it there, beginning with https.

## People

field-person-name = Name
    .help = The name as the person uses it in public, in each language.
field-person-roles = Public roles
    .help = What the person is or was, and where. Nothing private.
field-person-roles-institution = Institution
    .help = The id of the institution, such as regional-council.
field-person-roles-title = Role
    .help = The title of the role, in each language.
field-person-roles-from = Since
    .help = When it began, as precisely as you know, such as 2021-10.
field-person-roles-to = Until
    .help = When it ended. Leave it out while it lasts.

## Documents

field-document-document_kind = Type of document
    .help = One word from the list: law, plan, report, minutes, press-article, study, and so on.
field-document-languages = Languages
    .help = The codes of the languages it is written in, such as ar and fr.
field-document-file = File
    .help = The name of the file, put in the same folder, such as minutes.pdf. Write this, or a web address.
field-document-url = Web address
    .help = Where the document is, if it is published elsewhere. It begins with https.
field-document-sha256 = Fingerprint (SHA-256)
    .help = 64 letters and digits that prove the file has not changed. Your technical colleague can supply it.
field-document-licence = Licence
    .help = The conditions of reuse, as a known code such as CC-BY-4.0, or not-stated when nothing is said.
field-document-published_on = Published on
    .help = When the document itself was published, as precisely as you know, such as 2022-11-30.
field-document-accessible = Accessible
    .help = Write true if a screen reader can read it, false if not (a scanned image, for example). Leave it out if you do not know.
field-document-alternatives = Other versions
    .help = Ids of documents with the same content in another form: easy to read, sign language, audio, Braille.
field-document-archived_url = Archived copy
    .help = The address of a copy kept by a web archive, in case the page disappears.
field-document-supports = Supports
    .help = Ids of the records this document gives evidence for.

## Action plans

field-plan-period = Period
    .help = From when to when the plan runs, such as start 2022-11 and end 2027-06.
field-plan-scope = Scope
    .help = local for a region, a province or a commune; national for the whole country.
field-plan-adopted_on = Adopted on
    .help = The day it was adopted, such as 2022-11-23.
field-plan-version = Version
    .help = What you call this version of the plan, such as 1.0 or November 2022.
field-plan-lead = Led by
    .help = The id of the institution that answers for the plan.
field-plan-supporting = With the support of
    .help = Ids of the institutions that help.
field-plan-forum = Multi-stakeholder forum
    .help = The id of the forum where authorities and civil society prepare and follow the plan together.
field-plan-monitoring_body = Monitoring body
    .help = The id of the local body that monitors and assesses the plan.
field-plan-point_of_contact = Point of contact
    .help = The id of the institution or person to whom citizens can write.
field-plan-update_cycle_days = Days between updates
    .help = At most how many days should pass between two updates, such as 120. Later than that, the page says that the information is old.
field-plan-vision = Vision
    .help = What the plan wants to change in the long run, in each language.
field-plan-commitments = Commitments
    .help = Ids of its commitments, in the order of the plan.
field-plan-external_ids = Official identifiers
    .help = Numbers given by others, such as the one OGP gives to the plan.
field-plan-external_ids-scheme = Given by
    .help = Who gives this identifier, such as ogp.
field-plan-external_ids-id = Identifier
    .help = The identifier exactly as they write it.
field-plan-external_ids-url = Web address
    .help = The page about it there, beginning with https.

## Commitments

field-commitment-plan = Action plan
    .help = The id of the plan this commitment belongs to.
field-commitment-number = Number
    .help = Its number or code as published, such as MABMK0007.
field-commitment-problem = Problem
    .help = What is wrong today, for whom, and how much, in each language.
field-commitment-status_quo = Situation at the start
    .help = How things stood before the commitment, with figures if there are any.
field-commitment-action = What will be done
    .help = The actions promised, so clearly that anyone can tell whether they were done.
field-commitment-contribution = How it helps
    .help = How these actions will solve the problem.
field-commitment-goal = Goal
    .help = What will have changed for citizens at the end.
field-commitment-ogp_values = OGP values
    .help = One or more of: access-to-information, civic-participation, public-accountability, technology-and-innovation.
field-commitment-policy_areas = Policy areas
    .help = Short ids of the fields concerned, such as open-budget or health.
field-commitment-sdg = Sustainable Development Goals
    .help = Numbers from 1 to 17, such as 10 and 16.
field-commitment-lead = Led by
    .help = The id of the institution that answers for this commitment.
field-commitment-supporting = With the support of
    .help = Ids of the institutions that help.
field-commitment-period = Period
    .help = From when to when, such as start 2023-02 and end 2027-06.
field-commitment-indicators = Indicators
    .help = Ids of the indicators that show whether it works.
field-commitment-external_ids = Official identifiers
    .help = Numbers given by others, such as the OGP code.
field-commitment-external_ids-scheme = Given by
    .help = Who gives this identifier, such as ogp.
field-commitment-external_ids-id = Identifier
    .help = The identifier exactly as they write it, such as MABMK0007.
field-commitment-external_ids-url = Web address
    .help = The page about it there, beginning with https.

# Milestones of a commitment

field-commitment-milestones = Milestones
    .help = The steps of the commitment, each with something that can be checked and a date.
field-commitment-milestones-id = Id
    .help = A short name that never changes, such as platform-online: small letters, digits and hyphens.
field-commitment-milestones-output = Expected result
    .help = What will exist once it is done, in each language, for example: the platform is open to the public.
field-commitment-milestones-due = Due
    .help = The last moment it may be done, as precise as the promise: 2025, 2025-Q4, 2025-11 or 2025-11-20.
field-commitment-milestones-responsible = Responsible
    .help = The id of the institution that must do it.
field-commitment-milestones-status = Status
    .help = One of: not-started, limited, substantial, complete, withdrawn.
field-commitment-milestones-completed_on = Completed on
    .help = The day it was done, such as 2025-11-20. Write it once the status is complete.
field-commitment-milestones-withdrawn = Withdrawn
    .help = Fill this in if the milestone is given up.
field-commitment-milestones-withdrawn-on = Withdrawn on
    .help = The day it was decided, such as 2025-03-10.
field-commitment-milestones-withdrawn-reason = Reason for the withdrawal
    .help = Why it was given up, in each language.
field-commitment-milestones-carried_over_to = Carried over to
    .help = The id of the plan or commitment in which the work goes on.
field-commitment-milestones-evidence = Evidence
    .help = Ids of the documents that prove the result.
field-commitment-milestones-illustrative = Illustrative
    .help = Write true when this milestone is an invented example.

# Updates of a commitment

field-commitment-updates = Updates
    .help = What was done, over time. Always add a new update; never change or remove an old one.
field-commitment-updates-id = Id
    .help = A short name for this update, such as june-2024. Needed only if a later update corrects it.
field-commitment-updates-date = Date
    .help = The day this update describes, such as 2024-06-30.
field-commitment-updates-status = Status
    .help = One of: not-started, limited, substantial, complete, withdrawn.
field-commitment-updates-progress = Progress
    .help = How many are done, of how many. The percentage is computed for you.
field-commitment-updates-progress-done = Done
    .help = The number already done, such as 3.
field-commitment-updates-progress-of = Out of
    .help = The whole number planned, such as 8.
field-commitment-updates-progress-unit = Unit
    .help = What is counted, in each language, such as documents published.
field-commitment-updates-achieved = Achieved
    .help = What has been done since the last update, in each language.
field-commitment-updates-challenges = Difficulties
    .help = What stands in the way, in each language. Required when the status is not-started or limited.
field-commitment-updates-evidence = Evidence
    .help = Ids of the documents that prove it. Required when the status is substantial or complete.
field-commitment-updates-by = Reported by
    .help = The id of the institution or person who reports it.
field-commitment-updates-supersedes = Corrects the update
    .help = The id of an earlier update that this one corrects. Both stay visible.
field-commitment-updates-illustrative = Illustrative
    .help = Write true when this update is an invented example.

# Assessments of a commitment

field-commitment-assessments = Assessments
    .help = What assessors concluded, each in the words of its own method and year.
field-commitment-assessments-by = Assessed by
    .help = One of: self, monitoring-body, irm.
field-commitment-assessments-scheme = Method
    .help = The name of the method, such as IRM Results Report.
field-commitment-assessments-year = Year of the method
    .help = The year of the method, such as 2022: its scales change over time.
field-commitment-assessments-date = Date
    .help = When the assessment was published, such as 2024-09.
field-commitment-assessments-verifiable = Verifiable
    .help = Write true if the assessor found that the commitment can be checked, otherwise false.
field-commitment-assessments-completion = Completion
    .help = One of: not-started, limited, substantial, complete, withdrawn.
field-commitment-assessments-early_results = Early results
    .help = What already changed in practice: none, marginal, moderate or significant.
field-commitment-assessments-note = Note
    .help = What the assessor underlines, in each language.
field-commitment-assessments-report = Report
    .help = The id of the document that contains the assessment.
field-commitment-assessments-illustrative = Illustrative
    .help = Write true when this assessment is an invented example.

## Agreements

field-agreement-agreement_kind = Type of agreement
    .help = One of: protocol, convention, memorandum, charter, contract.
field-agreement-signed_on = Signed on
    .help = The day it was signed, such as 2022-02-18.
field-agreement-place = Place
    .help = Where it was signed, in each language.
field-agreement-parties = Parties
    .help = Everyone who is bound by it, in the order of the text.
field-agreement-parties-institution = Institution
    .help = The id of the institution, such as regional-council.
field-agreement-parties-present = Present
    .help = Ids of the people who were present for it.
field-agreement-parties-signatory = Signatory
    .help = The id of the person who signed. Only if a source says so.
field-agreement-themes = Subjects
    .help = Short ids of the subjects it covers, such as digital-services.
field-agreement-term = Duration
    .help = From when to when it applies. Leave the end out if none is written.
field-agreement-full_text = Full text
    .help = Whether the full text is published, and where; if not, why.
field-agreement-full_text-published = Published
    .help = Write true if anyone can read the full text, otherwise false.
field-agreement-full_text-document = Document
    .help = The id of the document that contains the full text.
field-agreement-full_text-reason = Why it is not published
    .help = The reason, in each language, as far as it is known.
field-agreement-annexes = Annexes
    .help = Ids of the documents attached to it.

## Indicators

field-indicator-unit = Unit
    .help = What the figures count, one word from the list: persons, households, percent, dirhams, and so on.
field-indicator-unit_label = Name of the unit
    .help = The unit in your own words, in each language, when the list has no exact word.
field-indicator-direction = Wanted direction
    .help = up if a rise is good news, down if a fall is, neutral if neither.
field-indicator-decimals = Decimals
    .help = How many digits are shown after the decimal sign, such as 1.
field-indicator-frequency = Frequency
    .help = How often a new figure is expected, one word from the list: annual, quarterly, once, and so on.
field-indicator-dimensions = Breakdowns
    .help = Names of the extra columns of the CSV file, such as sex or milieu.
field-indicator-codelists = Names of codes
    .help = What the columns of breakdown and the codes in them are called in each language; the file of values may keep the codes.
field-indicator-codelists-dimension = Column
    .help = One of the breakdowns, as it is listed under dimensions.
field-indicator-codelists-name = Name of the column
    .help = What the column is called.
field-indicator-codelists-codes = Codes
    .help = The codes that may stand in the column.
field-indicator-codelists-codes-code = Code
    .help = The code, as the file of values writes it, such as f or "15-24".
field-indicator-codelists-codes-name = Name
    .help = What the code is called.
field-indicator-baseline = Starting value
    .help = The value from which progress is measured.
field-indicator-baseline-period = Period
    .help = The period of that value, such as 2014.
field-indicator-baseline-value = Value
    .help = The number alone, without unit, such as 39.1.
field-indicator-baseline-area = Area
    .help = The area it concerns, if it is not the whole.
field-indicator-targets = Targets
    .help = The values that were promised, each for its period.
field-indicator-targets-period = Period
    .help = The period for which the value is promised, such as 2027.
field-indicator-targets-value = Value
    .help = The number alone, without unit, such as 25.
field-indicator-targets-area = Area
    .help = The area it concerns, if it is not the whole.
field-indicator-breaks = Breaks in the series
    .help = Moments when the way of counting changed, so that before and after cannot be compared.
field-indicator-breaks-period = Period
    .help = The first period counted in the new way, such as 2024.
field-indicator-breaks-note = What changed
    .help = What changed in the way of counting, in each language.
field-indicator-chart = Chart
    .help = Which chart shows the values, if the usual one does not suit them. Without it the data decide.
field-indicator-method = Method
    .help = How the figure is obtained: who counts what, and when, in each language.
field-indicator-source = Source
    .help = The id of the document or institution the figures come from.
field-indicator-licence = Licence
    .help = The conditions of reuse, as a known code such as CC-BY-4.0, or not-stated when nothing is said.
field-indicator-next_update = Next update
    .help = When the next figure is expected, such as 2027-Q1.
field-indicator-data = Data
    .help = The name of the CSV file or workbook (.xlsx, .ods) in the same folder, such as data.csv.

# Columns of the CSV file of an indicator

field-indicator-data-period = Period
    .help = The period of the value: 2024, 2024-Q3, 2024-09 or 2024-09-01.
    .also = Year | Date | Quarter | Month
field-indicator-data-area = Area
    .help = The id or the name of an area listed in site.yaml, such as azilal.
    .also = Place | Province | Region
field-indicator-data-value = Value
    .help = The number. Leave it empty when it is missing, and say why with a flag: empty is not zero. A number too small to be published is written <5.
field-indicator-data-flag = Flag
    .help = Letters if needed, with a space between them: p provisional, e estimated, r revised, b break, d derived, c confidential, x not available, z not applicable.
field-indicator-data-note = Note
    .help = A short remark about this one value.
field-indicator-data-source = Source
    .help = The id of the document this one value comes from, if it differs from the source of the indicator.

## The site itself: site.yaml

field-site-title = Title of the site
    .help = The name of the site, in each language.
field-site-tagline = Motto
    .help = A few words shown under the title, in each language.
field-site-description = Description
    .help = One or two sentences about the site, for search engines and shared links.
field-site-languages = Languages
    .help = The codes of the languages of the site, such as ar, fr and en. The first is shown when a text is missing in another.
field-site-time_zone = Time zone
    .help = The zone in which times are written, such as Africa/Casablanca.
field-site-base_url = Address of the site
    .help = The full address where the site will be found, beginning with https.
field-site-theme = Theme
    .help = The name of the folder in themes that gives the site its look; default if left out.
field-site-publisher = Publisher
    .help = The id of the institution that publishes the site.
field-site-contact = Contact
    .help = How readers can reach you.
field-site-contact-email = E-mail
    .help = An address that someone reads, never that of a private person.
field-site-contact-page = Contact page
    .help = The id of the page that says how to reach you, such as contact.
field-site-contact-form = Form for mistakes
    .help = The address of a form in which readers tell of a mistake; without it, they write to the e-mail address.
field-site-contact-form_field = Field of the form
    .help = The name of the field that takes the address of the place, so that it is filled in: page, or entry.123456.
field-site-accessibility = Accessibility
    .help = What those who assessed the accessibility of the site concluded. Without it, the statement says that the site was not assessed.
field-site-accessibility-result = Result
    .help = full if all rules are kept, partial if most are, none otherwise.
field-site-accessibility-standard = Standard
    .help = The standard of the assessment, such as WCAG 2.2 AA or RGAA 4.1.2.
field-site-accessibility-assessed_on = Day of the assessment
    .help = The day on which the assessment ended.
field-site-accessibility-assessed_by = Assessed by
    .help = Who made the assessment, in each language.
field-site-accessibility-report = Report of the assessment
    .help = The id of the document that holds it.
field-site-accessibility-limits = What is not accessible
    .help = What is known not to be accessible, to whom, and what takes its place.
field-site-accessibility-limits-what = What
    .help = What is not accessible and to whom, in each language.
field-site-accessibility-limits-instead = Instead
    .help = What can be used instead, in each language.
field-site-accessibility-remedy = How to complain
    .help = Whom to turn to when a request is not answered, in each language.
field-site-menu = Menu
    .help = Names of sections or ids of pages, in the order they appear at the top.
field-site-page_size = Entries per page
    .help = How many entries a list shows before a second page begins, such as 20.
field-site-history = History of pages
    .help = What each page tells of its history from git, if the site is kept there: days for the days on which it changed, reasons also for why and for the names of reviewers. The subjects of commits are then published as they are.
field-site-snapshots = Earlier days
    .help = The days on which readers can see the site as it was, from git. A date is enough, as in date: 2026-11-25.
field-site-snapshots-date = Day
    .help = The day; what is shown is what was public at its end.
field-site-snapshots-revision = Revision
    .help = The revision of git that is shown: a tag, such as v1, or the name of a commit. Without it, the last revision of that day.
field-site-snapshots-label = Occasion
    .help = What is special about that day, in each language, such as “End of the first plan”.
field-site-snapshots-without = Left out
    .help = The ids of records that are not to be shown as they were.
field-site-page_weight = Weight of pages
    .help = The most that the first view of a page may weigh with its styles and scripts, compressed, in thousands of bytes, such as 50. Every heavier page is reported.
field-site-cards = Social cards
    .help = Which pages have a picture of their own, shown where their address is shared, such as main. If left out: one picture for the whole site.
field-site-offline = Reading without network
    .help = Whether browsers keep the pages that readers opened, for when the network fails: true. To stop, write false and leave it there: it removes what browsers kept.
field-site-leave_out = Left out
    .help = What the site is published without, such as open-data. Only for a host that bounds the number of files, or where room is short.
field-site-typography = Typography
    .help = Whether quotation marks, apostrophes and spaces are set as each language writes them when the site is built: true. Code, addresses and times stay as they are.
field-site-pdf = PDF
    .help = Whether plans and reports are also published as PDF, one for each language, beside their page: true. The program must be built with the feature pdf.
field-site-areas = Areas
    .help = The regions and provinces that records and figures speak of.
field-site-areas-id = Id
    .help = A short name that never changes, such as beni-mellal.
field-site-areas-name = Name
    .help = The name of the area, in each language.
field-site-areas-parent = Part of
    .help = The id of the larger area it belongs to.
field-site-areas-other_names = Other spellings
    .help = Other ways the name is written in spreadsheets, such as Fkih Ben Salah for Fquih Ben Salah.
field-site-areas-tile = Place on the map
    .help = Where its tile stands among those of its neighbours, so that figures can be shown on a map of tiles.
field-site-areas-tile-column = Column
    .help = The column of the tile, counted from the west: 1, 2, 3.
field-site-areas-tile-row = Row
    .help = The row of the tile, counted from the north: 1, 2, 3.
field-site-tags = Topics
    .help = The topics under which records can be found together.
field-site-tags-id = Id
    .help = A short name that never changes, such as open-budget.
field-site-tags-name = Name
    .help = The name of the topic, in each language.
field-site-sections = Sections
    .help = Folders of content whose kind is not the usual one, or that are new.
field-site-sections-kind = Kind of records
    .help = The kind of the records in this folder, such as news.
field-site-kinds = Your own kinds
    .help = Kinds of records that this site adds, such as hearing.
field-site-kinds-label = Name of one
    .help = What one such record is called, in each language.
field-site-kinds-plural = Name of several
    .help = What several are called, in each language.
field-site-kinds-help = What it is for
    .help = One sentence for editors, in each language.
field-site-kinds-section = Folder
    .help = The folder of content that holds them, such as hearings.
field-site-kinds-fields = Fields
    .help = The fields of this kind, each with its type.
field-site-fields = Your own fields
    .help = Fields that this site adds to the usual kinds, such as cost_estimate for a commitment.
field-site-fields-type = Type
    .help = What is written in the field: text, words, date, integer, choice, ref, and so on.
field-site-fields-required = Required
    .help = Write true if the field must always be filled in.
field-site-fields-label = Label
    .help = The name of the field as readers see it, in each language.
field-site-fields-help = Help
    .help = One sentence that tells editors what to write, in each language.
field-site-fields-kinds = Leads to
    .help = For a reference: the kinds of records it may lead to, such as person.
field-site-fields-choices = Choices
    .help = For a choice: each code, with its name in each language.
field-site-fields-of = List of
    .help = For a list: the type of what it contains.
field-site-fields-fields = Inner fields
    .help = For a group: the fields it contains.
field-site-limits = Limits
    .help = How much of the site is read at most.
field-site-limits-file_megabytes = Size of a file
    .help = In megabytes, for one file of words, tables aside; 20 if left out.
field-site-limits-records = Records
    .help = How many records there may be; 50000 if left out.
field-site-limits-rows = Rows
    .help = How many rows one table may have; 5000000 if left out.
field-site-limits-depth = Depth
    .help = How many levels of lists and fields may stand within each other, from 8 to 256; 64 if left out.
field-site-allow = Accepted warnings
    .help = Warnings that are accepted for the whole site, each with its reason.
field-site-allow-check = Warning
    .help = The name of the check, as it appears in the message.
field-site-allow-reason = Reason
    .help = Why it is right to accept it.

## Choices: how far a commitment or a milestone is (the completion scale of OGP's Independent Reporting Mechanism)

choice-status-not-started = Not started
choice-status-limited = Limited
choice-status-substantial = Substantial
choice-status-complete = Complete
choice-status-withdrawn = Withdrawn
choice-status-no-evidence = No evidence

## Choices: how a milestone stands against its date

choice-milestone-state-open = Not yet due
choice-milestone-state-late = Late
choice-milestone-state-complete = Complete
choice-milestone-state-completed-late = Completed late
choice-milestone-state-withdrawn = Withdrawn

## Choices: the values of the Open Government Partnership

choice-ogp-value-access-to-information = Access to information
choice-ogp-value-civic-participation = Civic participation
choice-ogp-value-public-accountability = Public accountability
choice-ogp-value-technology-and-innovation = Technology and innovation

## Choices: institutions

choice-institution-type-ministry = Ministry
choice-institution-type-wilaya = Wilaya
choice-institution-type-regional-council = Regional council
choice-institution-type-province = Province
choice-institution-type-civil-society = Civil society organisation
choice-institution-type-international-organisation = International organisation
choice-institution-type-research-centre = Research centre
choice-institution-type-advisory-body = Advisory body
choice-institution-type-public-agency = Public agency
choice-institution-type-other = Other

## Choices: documents

choice-document-kind-law = Law
choice-document-kind-plan = Plan
choice-document-kind-report = Report
choice-document-kind-minutes = Minutes
choice-document-kind-press-article = Press article
choice-document-kind-web-page = Web page
choice-document-kind-agreement-text = Text of an agreement
choice-document-kind-study = Study
choice-document-kind-dataset = Dataset
choice-document-kind-guide = Guide
choice-document-kind-letter = Letter
choice-document-kind-other = Other

## Choices: the scope of a plan

choice-scope-local = Local
choice-scope-national = National

## Choices: agreements

choice-agreement-kind-protocol = Protocol
choice-agreement-kind-convention = Convention
choice-agreement-kind-memorandum = Memorandum of understanding
choice-agreement-kind-charter = Charter
choice-agreement-kind-contract = Contract

## Choices: units of an indicator, as written beside a figure

choice-unit-persons = people
choice-unit-households = households
choice-unit-percent = percent
choice-unit-square-kilometres = square kilometres
choice-unit-dirhams = dirhams
choice-unit-zones = zones
choice-unit-agreements = agreements
choice-unit-associations = associations
choice-unit-proposals = proposals
choice-unit-count = items
choice-unit-other = other unit

## Choices: which way an indicator should go

choice-direction-up = A rise is wanted
choice-direction-down = A fall is wanted
choice-direction-neutral = No wanted direction

## Choices: which chart shows the values

choice-chart-line = Line
choice-chart-bar = Bars
choice-chart-horizontal-bar = Lying bars
choice-chart-stacked-bar = Stacked bars
choice-chart-small-multiples = Small multiples
choice-chart-tile-map = Tile map
choice-chart-none = No chart

## Choices: how often a figure is published

choice-frequency-decennial = Every ten years
choice-frequency-annual = Yearly
choice-frequency-half-yearly = Twice a year
choice-frequency-quarterly = Quarterly
choice-frequency-monthly = Monthly
choice-frequency-irregular = Irregular
choice-frequency-once = Once

## Choices: what must be known about a value (SDMX observation status)

choice-decimal-mark-point = Point: 1.5
choice-decimal-mark-comma = Comma: 1,5

choice-flag-p = Provisional
choice-flag-e = Estimated
choice-flag-r = Revised
choice-flag-b = Break in series
choice-flag-d = Derived
choice-flag-c = Confidential
choice-flag-x = Not available
choice-flag-z = Not applicable

## Choices: who assesses

choice-assessor-self = Self-assessment
choice-assessor-monitoring-body = Local monitoring body
choice-assessor-irm = Independent Reporting Mechanism (IRM)

## Choices: early results

choice-early-results-none = None
choice-early-results-marginal = Marginal
choice-early-results-moderate = Moderate
choice-early-results-significant = Significant

## The record: budgets, consultations, datasets, reports, corrections, obligations

kind-budget = Budget
    .plural = Budgets
    .help = The money of a fiscal year: what was voted, revised, committed and paid, line by line in a CSV file.
kind-consultation = Consultation
    .plural = Consultations
    .help = Who was asked, who came, what was proposed, and the reasoned response to each proposal.
kind-dataset = Dataset
    .plural = Datasets
    .help = A file of data that anyone can download and reuse, with an explanation of each column.
kind-report = Report
    .plural = Reports
    .help = What the institution says of a period. Its figures and statuses stay those of the day it was frozen.
kind-correction = Correction
    .plural = Corrections
    .help = Something that was published wrong and put right in public: old value, new value, cause.
kind-obligation = Obligation
    .plural = Obligations
    .help = What a law or a membership requires, by when, and what shows that it was done.

field-commitment-budget = Budget
    .help = Ids of the budget records for this commitment.
field-site-fields-private = For the team only
    .help = Write true if this field must never be published. It is only in the team’s edition.

# Budgets

field-budget-fiscal_year = Fiscal year
    .help = The year of the budget, for example 2026.
field-budget-lines = Budget lines
    .help = The name of the CSV file or workbook (.xlsx, .ods), placed in the same folder, for example lines.csv.
field-budget-lines-programme = Programme
    .help = What the money is for: a programme, a project or a chapter.
field-budget-lines-nature = Nature of the amount
    .help = One of: initial, adjustment, revised, committed, ordered, paid. An adjustment is what was added, or with a minus sign taken away.
field-budget-lines-amount = Amount
    .help = The number alone, without a unit. Leave it empty if it is not known: empty is not zero.
field-budget-lines-unit = Unit
    .help = One of: dirhams, thousand-dirhams, million-dirhams, euros, us-dollars.
field-budget-lines-funder = Funded by
    .help = The id of the institution that gives the money.
field-budget-lines-note = Note
    .help = A short remark about this amount alone.
field-budget-lines-as_of = As of
    .help = The date up to which the amount is counted, when the year is not over: 2025-06 or 2025-06-30.
field-budget-lines-flag = Flag
    .help = Letters if needed, with a space between them: p provisional, e estimated, r revised, b break, d derived, c confidential, x not available, z not applicable.
field-budget-programmes = Programmes
    .help = The programmes of the budget, which the file of amounts names by their ids.
field-budget-programmes-id = Id
    .help = The permanent name, as the file writes it, such as rural-roads.
field-budget-programmes-name = Name
    .help = What the programme is called.
field-any-decimal_mark = Decimal sign
    .help = What stands before the decimals in the file: point or comma. Needed only where its numbers do not show it.
field-any-sheet = Sheet
    .help = The sheet of the workbook, by the name on its tab. Needed only where several sheets hold something.

# Consultations

field-consultation-status = Status
    .help = One of: planned, open, closed-analysing, closed-no-report, closed-reported, closed-not-stated, abandoned.
field-consultation-method = Ways to take part
    .help = One or more of: public-meeting, workshop, online, survey, written, interviews, hearing, other, not-stated.
field-consultation-announced = Announced on
    .help = The day the consultation was announced, for example 2026-03-01.
field-consultation-opened = Opened on
    .help = The first day on which people could take part, for example 2026-03-15.
field-consultation-closed = Closed on
    .help = The last day on which people could take part, for example 2026-04-15.
field-consultation-sessions = Meetings
    .help = The meetings of the consultation, each with its date and place.
field-consultation-sessions-start = Date
    .help = The day, and the time if it is known, for example 2026-03-20T10:00, or the day alone.
field-consultation-sessions-place = Place
    .help = Where the meeting was held, in each language.
field-consultation-sessions-area = Area
    .help = The id of the area it was held for, for example azilal.
field-consultation-sessions-accessible = Accessible
    .help = Write true if people with disabilities could come in and take part, false if not. Leave it out if you do not know.
field-consultation-sessions-languages = Languages spoken
    .help = The codes of the languages of the meeting, for example ar and zgh.
field-consultation-participants = Participants
    .help = How many took part, and who they were.
field-consultation-participants-total = Total
    .help = The number of all who took part.
field-consultation-participants-by_category = By category
    .help = How many of each category, for example {"{"}citizens: 40, civil-society: 12{"}"}. Together they must equal the total.
field-consultation-participants-by_gender = By gender
    .help = How many women and men, for example {"{"}women: 30, men: 22{"}"}. Count the others under not-stated.
field-consultation-report_due = Report due
    .help = When the report of the consultation is promised.
field-consultation-report_published = Report published on
    .help = The day the report was in fact published.
field-consultation-commitments = Commitments concerned
    .help = Ids of the commitments it was about, or that came out of it.
field-consultation-inputs = Proposals
    .help = All that was proposed, and the administration’s answer to each proposal.
field-consultation-inputs-id = Id
    .help = A short name that never changes, for example rural-buses: small letters, digits and hyphens.
field-consultation-inputs-channel = Received through
    .help = One of: session, web, email, letter, phone, survey, petition, other.
field-consultation-inputs-category = Category of the author
    .help = The category, not the name: citizens, civil-society, public-bodies, elected, business, academia, media, other.
field-consultation-inputs-original_lang = Original language
    .help = The code of the language in which it was said, for example ar, zgh or fr.
field-consultation-inputs-text = The proposal
    .help = What was proposed, in its own language. No personal data.
field-consultation-inputs-decision = Decision
    .help = One of: accepted, partly-accepted, rejected, merged, deferred, out-of-scope. Leave it out while the proposal awaits an answer.
field-consultation-inputs-reason = Reason
    .help = Why, in each language, in words that the author of the proposal understands. Required with every decision, unless the proposal was merged into another.
field-consultation-inputs-merged_into = Merged into
    .help = The id of the proposal that is answered for both.
field-consultation-inputs-leads_to = What came of it
    .help = The id of the commitment or plan that takes it up.
field-consultation-inputs-decided_on = Decided on
    .help = The day of the decision, for example 2026-05-10.
field-consultation-inputs-submitter = Author of the proposal
    .help = The name, so that you can answer. It is never published anywhere without consent.
field-consultation-inputs-consent = Consent to publish the name
    .help = Write true only if the author agreed that the name is published.

# Datasets

field-dataset-data = File
    .help = The name of the CSV file or workbook (.xlsx, .ods), placed in the same folder, for example data.csv.
field-dataset-schema = Columns
    .help = The columns of the file in their order, each explained.
field-dataset-schema-name = Name of the column
    .help = The name as it is written in the first line of the file.
field-dataset-schema-title = Title
    .help = What readers see as the name of the column, in each language.
field-dataset-schema-datatype = Type of values
    .help = One of: text, integer, number, date, boolean, area.
field-dataset-schema-description = Explanation
    .help = What readers need to know about the column, in each language.
field-dataset-schema-required = Required
    .help = Write true if each row fills this column in.
field-dataset-publisher = Publisher
    .help = The id of the institution that publishes the data.
field-dataset-licence = Licence
    .help = The conditions of reuse: a known code such as CC-BY-4.0, or not-stated if nothing is said.
field-dataset-temporal = Period covered
    .help = The period the data speak of.
field-dataset-spatial = Area
    .help = The id of the area the data speak of, for example azilal.
field-dataset-frequency = Frequency
    .help = How often the data are renewed, one word of the list: annual, quarterly, irregular, etc.
field-dataset-contact = Contact
    .help = The id of the institution or person who answers questions about the data.
field-dataset-version = Version
    .help = The name of this version of the data, for example 1.0.

# Reports

field-report-period = Period
    .help = The period the report tells of.
field-report-scope = Subject of the report
    .help = The id of the plan or commitment it tells of.
field-report-sections = Parts
    .help = The parts of the report, in their order.
field-report-sections-title = Title
    .help = The title of the part, in each language.
field-report-sections-text = Text
    .help = What this part says, in each language.
field-report-sections-shows = Records shown
    .help = Ids of the commitments, indicators or other records whose status and figures it shows.
field-report-frozen_as_of = Frozen as of
    .help = The day as of which figures and statuses are told, for example 2026-06-30. They do not change after it.

# Corrections

field-correction-affects = What is corrected
    .help = Each value that was corrected: in which record, what it was, what it is.
field-correction-affects-target = Record
    .help = The id of the record that holds the value.
field-correction-affects-field = Field
    .help = The name of the field, for example signed_on, period.end or milestones.platform-online.due. Write this, or the cell.
field-correction-affects-cell = Cell
    .help = The cell of a file of values: period and area for an indicator, row and column for another file.
field-correction-affects-cell-period = Period
    .help = The period of the value in the indicator, for example 2024.
field-correction-affects-cell-area = Area
    .help = The id of the area of the value, for example azilal.
field-correction-affects-cell-dimensions = Breakdown
    .help = What the other columns say, in the order of the indicator.
field-correction-affects-cell-row = Row
    .help = The number of the row; the first is the one below the headings.
field-correction-affects-cell-column = Column
    .help = The name of the column as it is written in the first line of the file.
field-correction-affects-old = Old value
    .help = What was published by mistake.
field-correction-affects-new = New value
    .help = The right value, as it now stands in the data.
field-correction-cause = Cause
    .help = How the mistake came about, in each language.
field-correction-detected_by = Noticed by
    .help = One of: team, citizen, source, press, monitoring-body, assessor, other.
field-correction-first_wrong = Wrong since
    .help = Since when the wrong value was public.
field-correction-found = Found on
    .help = When the mistake was found.
field-correction-published = Correction published on
    .help = When the correction was published.
field-correction-approved_by = Approved by
    .help = The id of the institution or person who approved the correction.
field-correction-severity = Severity
    .help = minor for a slip that changes no meaning, significant for a wrong figure, date or name, major if it could mislead.

# Obligations

field-obligation-text = What must be done
    .help = What the obligation asks for, in each language.
field-obligation-basis = Basis
    .help = The article or rule that asks for it, in each language, for example: article 10 of law 31-13.
field-obligation-due = Due
    .help = The last moment for it, or for the first time of it. Write this, or the number of days.
field-obligation-cycle_days = Days from one time to the next
    .help = At most how many days pass from one time to the next, for example 365.
field-obligation-satisfied_by = Fulfilled by
    .help = Ids of the records that show it was done: documents, news, reports.

## Choices: budgets

choice-budget-nature-initial = Initial budget
choice-budget-nature-adjustment = Adjustments
choice-budget-nature-revised = Revised budget
choice-budget-nature-committed = Committed
choice-budget-nature-ordered = Ordered for payment
choice-budget-nature-paid = Paid
choice-money-unit-dirhams = dirhams
choice-money-unit-thousand-dirhams = thousand dirhams
choice-money-unit-million-dirhams = million dirhams
choice-money-unit-euros = euros
choice-money-unit-us-dollars = US dollars

## Choices: consultations

choice-consultation-status-planned = Planned
choice-consultation-status-open = Open
choice-consultation-status-closed-analysing = Closed, proposals under review
choice-consultation-status-closed-no-report = Closed without a report
choice-consultation-status-closed-reported = Closed, report published
choice-consultation-status-closed-not-stated = Closed, follow-up not known
choice-consultation-status-abandoned = Abandoned
choice-method-public-meeting = Public meeting
choice-method-workshop = Workshop
choice-method-online = Online
choice-method-survey = Survey
choice-method-written = Written contributions
choice-method-interviews = Interviews
choice-method-hearing = Hearing
choice-method-other = Other
choice-method-not-stated = Not stated
choice-channel-session = In a meeting
choice-channel-web = Through the site or platform
choice-channel-email = By e-mail
choice-channel-letter = By letter
choice-channel-phone = By telephone
choice-channel-survey = In a survey
choice-channel-petition = By petition
choice-channel-other = In another way
choice-participant-category-citizens = Citizens
choice-participant-category-civil-society = Civil society
choice-participant-category-public-bodies = Public bodies
choice-participant-category-elected = Elected members
choice-participant-category-business = Businesses and chambers
choice-participant-category-academia = Universities and researchers
choice-participant-category-media = Press
choice-participant-category-other = Others
choice-gender-women = Women
choice-gender-men = Men
choice-gender-not-stated = Not stated
choice-decision-accepted = Accepted
choice-decision-partly-accepted = Partly accepted
choice-decision-rejected = Not accepted
choice-decision-merged = Merged into another
choice-decision-deferred = Deferred
choice-decision-out-of-scope = Outside the consultation
choice-decision-awaiting = Awaiting an answer

## Choices: datasets

choice-datatype-text = Text
choice-datatype-integer = Whole number
choice-datatype-number = Decimal number
choice-datatype-date = Date
choice-datatype-boolean = Yes or no
choice-datatype-area = Area

## Choices: corrections

choice-detected-by-team = The team of the site
choice-detected-by-citizen = A citizen
choice-detected-by-source = The institution that gave the data
choice-detected-by-press = The press
choice-detected-by-monitoring-body = The local monitoring body
choice-detected-by-assessor = An assessor or auditor
choice-detected-by-other = Somebody else
choice-correction-severity-minor = Slip that changes no meaning
choice-correction-severity-significant = Wrong information
choice-correction-severity-major = Could mislead readers

## Choices: how an obligation stands

choice-obligation-state-met = Fulfilled
choice-obligation-state-awaited = Not due yet
choice-obligation-state-unmet = Past its date, nothing shows it was fulfilled
choice-obligation-state-never = Nothing shows it was ever fulfilled

field-site-tags-data_theme = Theme of data
    .help = The theme under which portals of data file the records that have this topic.
field-site-catalogue = Catalogue of data
    .help = What the catalogue of the site’s data says of the whole, for portals that collect it.
field-site-catalogue-licence = Licence of the catalogue
    .help = The conditions of reuse of the catalogue itself, such as CC-BY-4.0. Each record states those of its own data.
field-site-catalogue-themes = Themes
    .help = The themes under which portals file all data of the site; those of topics are added.
choice-history-days = The days on which the page changed
choice-history-reasons = The days, the reasons and the reviewers
choice-conformance-full = Fully conformant
choice-conformance-partial = Partially conformant
choice-conformance-none = Not conformant
choice-cards-none = No page, nor the site
choice-cards-site = One picture for the whole site
choice-cards-main = Plans, commitments and reports
choice-cards-all = Every record
choice-leave-out-open-data = Open data and the files for programs
choice-leave-out-record-feeds = The feeds of each commitment and each indicator
choice-data-theme-agriculture = Agriculture, fisheries, forestry and food
choice-data-theme-economy = Economy and finance
choice-data-theme-education = Education, culture and sport
choice-data-theme-energy = Energy
choice-data-theme-environment = Environment
choice-data-theme-government = Government and public sector
choice-data-theme-health = Health
choice-data-theme-international = International issues
choice-data-theme-justice = Justice, legal system and public safety
choice-data-theme-regions = Regions and cities
choice-data-theme-society = Population and society
choice-data-theme-technology = Science and technology
choice-data-theme-transport = Transport
