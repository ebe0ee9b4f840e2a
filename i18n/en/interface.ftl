# What the pages say to their readers. The ids are the same in every language.
# A count chooses its plural form and is shown written for the language; other values come ready to print.

## Around every page

ui-skip = Skip to the content
ui-menu = Menu
ui-languages = Languages
ui-breadcrumbs = You are here
ui-sections = All sections
ui-contact = Contact
ui-as-of = Situation on { $date }
ui-card-status = { $status } ({ $since })
ui-copy = Offline copy
ui-copy-made = This copy was made on { $date }.
ui-copy-current = The current page is at { $address }
ui-earlier = The site as it was
ui-earlier-help = Each of these days shows the site as it was published then: its words, its figures and the progress of that day.
ui-earlier-limits = Pages of an earlier day are shown in the looks of today. What was withdrawn or removed since is not in them, and a file stands beside them only if it is still the same.
ui-earlier-programs = For programs: beside each page stands { $file }, the list of its earlier states (RFC 7089).
ui-earlier-head = { $title } – as it was on { $date }
ui-page-earlier = This page as it was
ui-kept = The site could not be reached. This page was kept on your device: it tells the situation on { $date }.
ui-past = Page of an earlier day
ui-past-day = This is the page as it was on { $date }.
ui-past-today = Go to the page of today
ui-past-gone = There is no such page today.
ui-past-corrected = Something on it was corrected on { $date }.
ui-past-days = All earlier days
ui-published-on = Published on { $date }
ui-updated-on = Updated on { $date }

## The four questions

ui-how-far = How far
ui-what-proof = With what proof
ui-since-when = Since when
ui-until-when = Over what period
ui-part-of-all = { $part } of { $all }
ui-commitments-complete = Commitments complete
ui-documents-count =
    { $count ->
        [one] { $count } document
       *[other] { $count } documents
    }
ui-no-document = No document published
ui-milestones-complete = Milestones complete: { $part } of { $all }
ui-milestones-late =
    { $count ->
        [one] { $count } milestone late
       *[other] { $count } milestones late
    }
ui-never-updated-since = No update published since { $date }
ui-no-evidence-is-not = This does not mean that nothing was done: nothing published allows anyone to tell.
ui-last-update = Last update: { $date }
ui-no-update-yet = No update published so far
ui-overdue = Update overdue
ui-overdue-days =
    { $count ->
        [one] Update overdue: the last one is { $count } day old
       *[other] Update overdue: the last one is { $count } days old
    }
ui-update-cycle =
    { $count ->
        [one] Update expected every { $count } day
       *[other] Update expected every { $count } days
    }
ui-elapsed = Months elapsed: { $part } of { $all }

## Home

ui-in-figures = In figures
ui-latest = Latest news
ui-no-plan = No action plan is published yet.

## Lists, topics, glossary

ui-nothing-yet = Nothing is published here yet.
ui-records-count =
    { $count ->
        [one] { $count } record
       *[other] { $count } records
    }
ui-terms-count =
    { $count ->
        [one] { $count } term
       *[other] { $count } terms
    }
ui-pages = Pages of this list
ui-page-of = Page { $page } of { $all }
ui-page-number = Page { $page }
ui-previous = Previous
ui-next = Next
ui-topic = Topic
ui-tags-help = Everything published, grouped by topic.
ui-glossary-help = Words that readers may not know, in plain language.
ui-letters = Letters

## What must be known about a page

ui-illustrative = Example
ui-illustrative-notice = This is an invented example.
    .more = It shows how such a record is presented and describes nothing real.
ui-draft = Draft
ui-draft-notice = Draft: only people preparing the site can see this page.
ui-embargo-notice = Not public before { $date }: only people preparing the site can see this page.
ui-withdrawn = Withdrawn
ui-withdrawn-notice = Withdrawn on { $date }.
ui-replaced-by = Replaced by:
ui-in-language = in { $language }
ui-fallback-notice = This page is not yet available in English. It is shown in { $language }.
    .link = Open the page in { $language }
ui-stale-notice = This translation is older than the text it was made from, in { $language }.
    .link = Read the current text in { $language }
    .changed = The text it was made from changed on { $date }, after this translation.

## How a page came to be

ui-history = History of this page
ui-history-changes = { $count ->
    [one] { $count } change
   *[other] { $count } changes
}
ui-history-earlier = { $count ->
    [one] And { $count } earlier change.
   *[other] And { $count } earlier changes.
}
ui-reviewed = Last reviewed on { $date } by { $by }.
    .since = The page has changed since.
ui-reviewed-by = Reviewed by { $by }
ui-history-unknown = What changed up to { $date } is not known here.

## Records

ui-attachments = Files
ui-mentioned-by = Mentioned by
ui-discrepancies-help = Sources do not all say the same thing. Each version is given with where it comes from.
ui-licence-not-stated = Not stated
ui-licence-none = No licence stated
ui-not-stated = Not stated
ui-not-known = Not known
ui-yes = Yes
ui-no = No

## Institutions and people

ui-parts = Includes
ui-leads = Leads these commitments
ui-supports = Supports these commitments
ui-responsible-for = Responsible for these milestones
ui-party-to = Party to these agreements
ui-signed-by-person = Signed
ui-present-at = Present at the signing
ui-present-is-not-signed = A person is called a signatory only where a source says so; to have been present is not to have signed.

## Documents

ui-open-document = Open the document where it is published
ui-accessible = A screen reader can read it
ui-not-accessible = A screen reader cannot read it
ui-proof-of = In support of

## Commitments

ui-promise = What was promised
ui-evidence = Evidence
ui-due = Due: { $date }
ui-completed-on = Completed: { $date }
ui-days-late =
    { $count ->
        [one] late by { $count } day
       *[other] late by { $count } days
    }
ui-days-completed-late =
    { $count ->
        [one] { $count } day after its date
       *[other] { $count } days after its date
    }
ui-no-milestones = No milestone is published for this commitment.
ui-no-updates = No update is published for this commitment. No evidence is not the same as “not started”.
ui-reported-by = Reported by:
ui-carried-over-to = Carried over to:
ui-given-up = Given up.
ui-current-update = Current status
ui-step-back = Step back; before: { $status }
ui-step-forward = Step forward; before: { $status }
ui-superseded = Corrected since.
ui-superseded-by = See the update of { $date }
ui-supersedes = Corrects the update of { $date }

## Agreements

ui-signed-for = Signed by:
ui-present = Present:
ui-text-published = The full text is published.
ui-text-not-published = The full text is not published here.

## Indicators

ui-figures = Figures
ui-latest-figure = Latest figure
ui-no-figure = No figure available
ui-change-points = percentage points
ui-change-between = between { $from } and { $to }
ui-change-wanted = in the wanted direction
ui-change-unwanted = against the wanted direction
ui-table-scroll = Table; it may scroll sideways
ui-table-part = This table shows { $shown } of { $all } values: the wholes rather than their parts, and the latest periods. The file has all of them.
ui-legend = What the signs mean
ui-legend-provisional = it may still change
ui-legend-estimated = estimated, not counted
ui-legend-revised = published differently before
ui-legend-break = counted in another way from here on
ui-legend-derived = computed from other values
ui-legend-missing = the value is not known, or nobody has stated it; it is not zero
ui-legend-suppressed = the value is known and is not published, because it is confidential
ui-legend-below = the value is known and is smaller than this; it is not published, so that nobody can be recognised
ui-legend-not-applicable = no value can exist here
ui-note = Note { $mark }
ui-cell-value = No value
ui-cell-missing = Not available
ui-cell-suppressed = Confidential
ui-cell-not-applicable = Not applicable

## Consultations

ui-answered = Proposals answered
ui-reasoned = With a reason
ui-awaiting-count =
    { $count ->
        [one] { $count } proposal awaiting an answer
       *[other] { $count } proposals awaiting an answer
    }
ui-proposals-answered = Proposals answered: { $part } of { $all }
ui-no-proposals = No proposal is published.
ui-open-since = Open since { $date }
ui-open-until = Until { $date }
ui-place-accessible = Accessible to people with disabilities
ui-place-not-accessible = Not accessible to people with disabilities
ui-place-accessible-unknown = Accessibility not stated
ui-took-part = Who took part
ui-took-part-total = Declared number of participants:
ui-took-part-no-total = No total is declared.
ui-took-part-unknown = Nothing is published about who took part.
ui-parts-differ = These parts make { $sum }; the declared number is { $total }. Both are shown as they were declared, and neither is taken as the total.
ui-proposals = What was proposed, and what was answered
ui-proposals-help = Each proposal is in the words in which it was made, with its answer and the reason given for it.
ui-proposal = Proposal { $number }
ui-said-in = In { $language }
ui-no-answer-yet = No answer has been published yet.
ui-no-reason = No reason is published for this answer.
ui-merged-into = Says the same as another proposal, and is answered with it:
ui-answers-also = Also answers:
ui-led-to = Led to:
ui-answered-on = Answered on { $date }
ui-merged-count =
    { $count ->
        [one] { $count } other proposal said the same
       *[other] { $count } other proposals said the same
    }
ui-heard = You said, we did
ui-take-part = Take part

## Plans: a part of the commitments, and what must not contradict itself

ui-show-only = Show only
ui-show-all = Show all commitments
ui-contradictions = Facts published here do not agree with each other.
ui-contradiction-complete-without-evidence = The status needs proof, and its update names no document.
ui-contradiction-complete-with-open-milestone = The commitment is said to be complete, and this milestone is not:
ui-contradiction-progress-over-whole = More is said to be done than there is to do.
ui-contradiction-milestone-outside-period = This milestone is due outside the period of the commitment:
ui-contradiction-end-before-start = The period ends before it begins.

## Budgets

ui-amounts-in = Amounts, in { $unit }
ui-total = Total
    .also = Grand total | Overall
ui-total-of = of { $part } amounts out of { $all }
ui-share-committed = Committed, of the revised budget
ui-share-ordered = Ordered for payment, of the revised budget
ui-share-paid = Paid, of the revised budget
ui-counted-until = as of { $date }
ui-converted = Amounts written in { $from } are shown here in { $unit }: each is multiplied by { $factor }, without rounding.
ui-part-of = { $part } of { $all }
ui-money-for = Commitments paid from this budget

## Datasets

ui-first-rows = First rows
ui-rows-shown = Rows shown: { $part } of { $all }
ui-always-filled = Always filled in
ui-cell-empty = Empty

## Reports

ui-frozen = Situation frozen on { $date }
    .more = Statuses, counts and delays on this page are those of that day and do not change. The page of each record says how things stand now.
ui-not-frozen = This report is not frozen yet: it shows the situation on { $date }.
ui-commitments-as-of = Commitments, on { $date }

## Corrections

ui-corrected-notice = Something on this page was corrected on { $date }.
    .link = See what changed
ui-row = row { $row }
ui-cell = cell { $cell }
ui-days-wrong =
    { $count ->
        [one] wrong for { $count } day at most
       *[other] wrong for { $count } days at most
    }

## Legal obligations

ui-how-it-stands = How it stands
ui-next-due = Due
ui-last-fulfilled = Last fulfilled
ui-last-met = Last fulfilled: { $date }
ui-how-often = How often
ui-every-days =
    { $count ->
        [one] Every day
       *[other] Every { $count } days
    }
ui-days-left =
    { $count ->
        [one] in { $count } day
       *[other] in { $count } days
    }
ui-days-since-due =
    { $count ->
        [one] that was { $count } day ago
       *[other] that was { $count } days ago
    }
ui-never-fulfilled = It must be done again and again, and nothing published shows that it was ever done.
ui-nothing-fulfils = Nothing published shows that it was done.
ui-due-next = Due next

## Page not found, former addresses

ui-offline = You are not connected
    .more = This page was not kept on this device. The home page and the pages you opened lately can still be read.
ui-offline-again = Try again
ui-not-found = Page not found
    .more = There is no page at this address. It may have moved, or the link may be wrong.
ui-go-home = Go to the home page
ui-moved = This page has moved

## The Sustainable Development Goals, by their official names

ui-sdg-1 = No poverty
ui-sdg-2 = Zero hunger
ui-sdg-3 = Good health and well-being
ui-sdg-4 = Quality education
ui-sdg-5 = Gender equality
ui-sdg-6 = Clean water and sanitation
ui-sdg-7 = Affordable and clean energy
ui-sdg-8 = Decent work and economic growth
ui-sdg-9 = Industry, innovation and infrastructure
ui-sdg-10 = Reduced inequalities
ui-sdg-11 = Sustainable cities and communities
ui-sdg-12 = Responsible consumption and production
ui-sdg-13 = Climate action
ui-sdg-14 = Life below water
ui-sdg-15 = Life on land
ui-sdg-16 = Peace, justice and strong institutions
ui-sdg-17 = Partnerships for the goals

## The desk of the team

ui-desk-help = What is missing, late or due, and what comes out when. Only the team sees this page.
ui-desk-nothing = Nothing here.

## Search, and browsing without script

ui-search = Search
ui-search-help = Everything published on this site: by words, by the alphabet, by sort and by year.
ui-search-label = What are you looking for?
ui-search-hint = In Arabic, French or English. Spelling does not have to be exact.
ui-search-found = Results:
ui-search-none = Nothing was found. Try another word, or fewer words.
ui-search-failed = The search could not be loaded. The lists below lead to everything that is published.
ui-search-kind = Sort
ui-search-year = Year
ui-search-institution = Institution
ui-search-any = All
ui-search-more = Show more results
ui-browse-lists = By list
ui-browse-all = Everything, from A to Z

## Data to take away

ui-data = Open data
ui-data-help = All data published here can be taken away and reused: tables, workbooks, files for programs.
ui-data-none = No data is published yet.
ui-data-whole = The whole site
ui-data-catalogue = Catalogue of all data (DCAT-AP)
ui-data-api = For programs: all records, in all their languages
ui-data-schema = What these files look like (JSON Schema)
ui-data-areas = The areas and their names
ui-columns-described = What the columns mean (CSVW)
ui-too-long = This table has more rows than an XLSX file can hold. It is whole in the CSV file.
ui-source-file = The file that the figures were read from:

## Calendar

ui-follow = Follow:
ui-feed-atom = Atom feed
ui-feed-json = JSON feed
ui-accessibility = Accessibility
ui-accessibility-help = Whether everybody can use this site, what was checked, what is missing, and whom to tell.
ui-accessibility-state = Conformance
ui-accessibility-is-full = This site fully conforms to { $standard }.
ui-accessibility-is-partial = This site partially conforms to { $standard }: some of its rules are not kept.
ui-accessibility-is-none = This site does not conform to { $standard }.
ui-accessibility-is-not-assessed = No independent body has assessed this site. It is made to keep { $standard }.
ui-conformance-full = Fully conformant
ui-conformance-partial = Partially conformant
ui-conformance-none = Not conformant
ui-conformance-not-assessed = Not assessed
ui-accessibility-checked = What is checked each time the site is made
    .more = How many there are in what is published in this language, and how many are to be mended, on { $date }.
ui-accessibility-rule = Rule
ui-accessibility-all = Checked
ui-accessibility-failing = To be mended
ui-accessible-images = Every picture has words that say what it shows
ui-accessible-headings = Headings go down one step at a time
ui-accessible-links = The words of every link say where it leads
ui-accessible-columns = Every column of a table has a heading
ui-accessible-contrast = Letters and shapes stand out from their ground, by day and by night
ui-accessibility-people = These automatic checks do not take the place of people who use the site by keyboard or with a screen reader.
ui-accessibility-limits = What is not accessible
    .none = Nothing is declared inaccessible.
ui-accessibility-tell = Tell us
    .more = If you cannot read or use something, tell us which page and what you need: we will send it to you in another form.
ui-paper-code = This page as it is today, and what became of it since it was printed, is at this address:
ui-paper-code-alt = QR code of the address of this page
ui-paper-contents = Contents
ui-paper-summary = In short
ui-paper-about = About this document
ui-paper-value = Value
ui-paper-change = Change
ui-pdf = Download as PDF
ui-pdf-of-page = PDF of this page
    .sized = PDF of this page ({ $size })
ui-mistake = Report an error on this page
    .marked = Report an error in the words you selected
ui-mistake-here = Report an error
ui-mistake-passage = Report an error in one passage
ui-mistake-subject = Error on the page “{ $title }”
ui-mistake-what = What is wrong, and what shows it:
ui-cite-page = Cite this page
ui-cite-page-as = { $publisher }, “{ $title }”, version of { $day }, { $address }
    .undated = { $publisher }, “{ $title }”, { $address }
ui-copy-words = Copy
    .done = Copied
ui-subscribe = Subscribe
ui-subscribe-help = Be told what is new, without an account and without giving your address.
ui-subscribe-feeds = Feeds
    .more = A feed is an address that a program, called a feed reader, visits for you. It gathers in one place what is new on all the sites that you follow.
ui-subscribe-reader = Install a feed reader on your phone or your computer. Several cost nothing.
ui-subscribe-copy = Copy the address of one of the feeds below: press its link for long, or click it with the right button.
ui-subscribe-paste = Paste the address where the reader lets you add a feed.
ui-subscribe-forms = Nearly every reader takes the Atom feed. The JSON feed says the same, in a form that programs find easier.
ui-subscribe-news = All news of this site
ui-subscribe-one-by-one = You can also follow a single commitment or a single indicator: its feed is on its own page. Choose it here:
ui-subscribe-calendar = Meetings, ends of consultations and last days for commitments and obligations, in your own calendar. Choose there to add a calendar by its address (URL), and paste the one below: it will keep itself up to date.
ui-subscribe-calendar-file = Download the calendar as it is today (iCalendar)
ui-subscribe-calendar-page = Read the same calendar on this site
ui-subscribe-privacy = Feeds and calendar are files that you fetch. There is no list of subscribers, and you stop following by removing the address.
ui-changes = What changed
ui-changes-help = What was published, updated, reached, corrected or withdrawn, day by day, the newest first.
ui-changed-published = New
ui-changed-revised = Updated
ui-changed-updated = Progress reported
ui-changed-reached = Milestone reached
ui-changed-assessed = Assessment
ui-changed-withdrawn = Withdrawn
ui-status-before = Before: { $status }
ui-calendar = Calendar
ui-calendar-help = Meetings and ends of consultations, steps and obligations that are due, figures that are awaited.
ui-calendar-late = Overdue
ui-calendar-coming = Coming
ui-calendar-file = Subscribe in a calendar program (iCalendar)
ui-calendar-of = { $sort }: { $title }
ui-calendar-opens = Consultation opens
ui-calendar-closes = Consultation closes
ui-calendar-report = Report of the consultation due
ui-calendar-session = Meeting
ui-calendar-milestone = Milestone due
ui-calendar-obligation = Obligation due
ui-calendar-figures = New figures awaited
