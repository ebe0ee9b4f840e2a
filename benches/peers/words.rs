//! The words of the invented documents, in three languages side by side: Arabic, French, English.

use super::corpus::Chance;

/// The same in Arabic, French and English.
pub type Three = [&'static str; 3];

/// Public bodies, all invented.
pub const BODIES: &[Three] = &[
    ["قسم الشؤون المالية", "Division des affaires financières", "Financial Affairs Division"],
    ["مصلحة التتبع", "Service du suivi", "Monitoring Service"],
    ["وكالة التجهيز", "Agence de l’équipement", "Equipment Agency"],
    ["لجنة المناصفة", "Commission de la parité", "Parity Commission"],
    ["مكتب الحصول على المعلومات", "Bureau de l’accès à l’information", "Access to Information Office"],
    ["قسم التهيئة", "Division de l’aménagement", "Development Division"],
    ["مصلحة المشتريات", "Service des achats", "Purchasing Service"],
    ["مركز التكوين", "Centre de formation", "Training Centre"],
    ["جمعية مستعملي الماء", "Association des usagers de l’eau", "Water Users Association"],
    ["مجلس الشباب", "Conseil des jeunes", "Youth Council"],
    ["مصلحة الأرشيف", "Service des archives", "Archives Service"],
    ["مرصد البيئة", "Observatoire de l’environnement", "Environment Observatory"],
];

/// Places, all invented.
pub const PLACES: &[Three] = &[
    ["عين الوادي", "Aïn El Oued", "Ain El Oued"],
    ["تيزي نواحل", "Tizi n’Ouahel", "Tizi n’Ouahel"],
    ["سوق الجبل", "Souk El Jbel", "Souk El Jbel"],
    ["دار السقاية", "Dar Sqaya", "Dar Sqaya"],
    ["أولاد النخل", "Ouled Nkhel", "Ouled Nkhel"],
    ["قنطرة الزيتون", "Qantrat Zitoun", "Qantrat Zitoun"],
    ["واد الرمان", "Oued Roummane", "Oued Roummane"],
    ["سيدي السهل", "Sidi Sahel", "Sidi Sahel"],
];

/// What documents are about.
pub const SUBJECTS: &[Three] = &[
    ["نشر محاضر المجلس", "publication des procès-verbaux", "publishing of minutes"],
    ["النقل المدرسي", "transport des élèves", "school buses"],
    ["الماء الصالح للشرب", "eau potable", "drinking water"],
    ["إصلاح المسالك", "réfection des pistes", "track repairs"],
    ["الميزانية المبسطة", "budget simplifié", "plain budget"],
    ["الإنارة العمومية", "éclairage public", "street lighting"],
    ["فتح المعطيات", "ouverture des données", "opening of data"],
    ["دور الأمومة", "maisons de maternité", "maternity homes"],
    ["معالجة الشكايات", "traitement des plaintes", "handling of complaints"],
    ["غرس الأشجار", "plantation d’arbres", "tree planting"],
    ["محو الأمية", "alphabétisation", "literacy classes"],
    ["الولوجيات", "accessibilité des bâtiments", "access to buildings"],
    ["تدبير النفايات", "collecte des déchets", "waste collection"],
    ["المكتبات المتنقلة", "bibliothèques itinérantes", "mobile libraries"],
];

/// Topics: a code and its names.
pub const TAGS: &[(&str, Three)] = &[
    ("openness", ["الانفتاح", "Ouverture", "Openness"]),
    ("budget", ["الميزانية", "Budget", "Budget"]),
    ("water", ["الماء", "Eau", "Water"]),
    ("roads", ["الطرق", "Routes", "Roads"]),
    ("schools", ["المدارس", "Écoles", "Schools"]),
    ("health", ["الصحة", "Santé", "Health"]),
    ("youth", ["الشباب", "Jeunesse", "Youth"]),
    ("women", ["النساء", "Femmes", "Women"]),
    ("land", ["التراب", "Territoire", "Territory"]),
    ("trees", ["الأشجار", "Arbres", "Trees"]),
    ("data", ["المعطيات", "Données", "Data"]),
    ("voice", ["المشاركة", "Participation", "Participation"]),
    ("audit", ["التدقيق", "Contrôle", "Audit"]),
    ("culture", ["الثقافة", "Culture", "Culture"]),
    ("work", ["الشغل", "Emploi", "Work"]),
    ("law", ["القانون", "Droit", "Law"]),
    ("energy", ["الطاقة", "Énergie", "Energy"]),
    ("waste", ["النفايات", "Déchets", "Waste"]),
    ("access", ["الولوجيات", "Accessibilité", "Accessibility"]),
    ("partners", ["الشركاء", "Partenaires", "Partners"]),
];

/// How far things are: a code and its names.
pub const STATES: &[(&str, Three)] = &[
    ("not-started", ["لم يبدأ بعد", "Pas commencé", "Not started"]),
    ("limited", ["محدود", "Limité", "Limited"]),
    ("substantial", ["متقدم", "Avancé", "Substantial"]),
    ("complete", ["منجز", "Achevé", "Complete"]),
];

/// Folders and what they are called.
pub const SECTIONS: &[(&str, Three)] = &[
    ("plans", ["الخطط", "Plans", "Plans"]),
    ("commitments", ["الالتزامات", "Engagements", "Commitments"]),
    ("consultations", ["الاستشارات", "Consultations", "Consultations"]),
    ("reports", ["التقارير", "Rapports", "Reports"]),
    ("agreements", ["الاتفاقيات", "Accords", "Agreements"]),
    ("indicators", ["المؤشرات", "Indicateurs", "Indicators"]),
    ("news", ["الأخبار", "Actualités", "News"]),
    ("institutions", ["المؤسسات", "Institutions", "Institutions"]),
];

/// Titles, by sort: plan, commitment, news, report, consultation, agreement, indicator.
pub const TITLES: &[Three] = &[
    ["خطة العمل رقم {number}: {subject}", "Plan d’action {number} : {subject}", "Action plan {number}: {subject}"],
    [
        "الالتزام {number}: {subject} في {place}",
        "Engagement {number} : {subject} à {place}",
        "Commitment {number}: {subject} in {place}",
    ],
    [
        "خبر {number}: {subject} في {place}",
        "Nouvelle {number} : {subject} à {place}",
        "News {number}: {subject} in {place}",
    ],
    ["تقرير {number} عن {subject}", "Rapport {number} : {subject}", "Report {number} on {subject}"],
    [
        "استشارة {number} حول {subject} في {place}",
        "Consultation {number} : {subject} à {place}",
        "Consultation {number} on {subject} in {place}",
    ],
    ["اتفاقية {number} بشأن {subject}", "Accord {number} : {subject}", "Agreement {number} on {subject}"],
    ["المؤشر {number}: {subject}", "Indicateur {number} : {subject}", "Indicator {number}: {subject}"],
];

/// Summaries.
pub const SUMMARIES: &[Three] = &[
    [
        "ما تقرر بشأن {subject} في {place}، وبكم، وقبل متى: {money} إلى حدود {date}.",
        "Ce qui a été décidé à {place} ({subject}), pour combien et pour quand : {money} au {date}.",
        "What was decided in {place} about {subject}, for how much and by when: {money} by {date}.",
    ],
    [
        "إلى أين وصل العمل يوم {date}: {share} من المقرر، و{count} مستفيدا.",
        "Où en est le travail au {date} : {share} de ce qui était prévu, {count} bénéficiaires.",
        "How far the work was on {date}: {share} of what was planned, {count} people reached.",
    ],
];

/// Sentences.
pub const LINES: &[Three] = &[
    [
        "رصد مبلغ **{money}** لهذا العمل سنة {year}، وتسهر عليه {body}.",
        "**{money}** ont été réservés à ce travail en {year}, sous la responsabilité de : {body}.",
        "**{money}** were set aside for this work in {year}, in the care of the {body}.",
    ],
    [
        "إلى غاية {date} أنجز {share} من الأشغال، بينما كان المقرر {share}.",
        "Au {date}, {share} des travaux étaient faits, alors que {share} étaient prévus.",
        "By {date}, {share} of the work was done, while {share} had been planned.",
    ],
    [
        "حضر اللقاء في {place} نحو {count} شخصا، وطلبوا *نشر الوثائق كاملة* بصيغة CSV.",
        "La réunion de {place} a compté environ {count} personnes, qui ont demandé *tous les documents* au format CSV.",
        "About {count} people came to the meeting in {place} and asked for *all documents* as CSV files.",
    ],
    [
        "يحيل القانون 31-13 على هذا الأجل، وهو محدد في {count} يوما.",
        "La loi 31-13 renvoie à ce délai, fixé à {count} jours.",
        "Law 31-13 refers to this deadline, which is set at {count} days.",
    ],
    [
        "تأخر التنفيذ لأن الصفقة أعيدت مرتين، ثم وقعت يوم {date}.",
        "L’exécution a pris du retard, car le marché a été relancé deux fois avant d’être signé le {date}.",
        "Work began late, because the contract was tendered twice before it was signed on {date}.",
    ],
    [
        "لم تنشر {body} بعد كلفة {subject} في {place}.",
        "Le coût ({subject}, {place}) n’a pas encore été publié par : {body}.",
        "The {body} has not yet published what {subject} in {place} costs.",
    ],
    [
        "تخص المرحلة الثانية {count} دوارا، وتنتهي في {year} إن شاءت الأحوال الجوية.",
        "La deuxième étape concerne {count} douars et s’achève en {year}, si le temps le permet.",
        "The second stage concerns {count} hamlets and ends in {year}, weather permitting.",
    ],
    [
        "يحسب هذا الرقم بقسمة الطلبات المجاب عنها على مجموع الطلبات، أي {share}.",
        "Ce chiffre est le rapport des demandes traitées à toutes les demandes, soit {share}.",
        "The figure divides the requests that were answered by all requests: {share}.",
    ],
    [
        "اقترحت جمعية من {place} أن تعقد الجلسات مساء، فقبل الاقتراح يوم {date}.",
        "Une association de {place} a proposé des séances le soir ; l’idée a été retenue le {date}.",
        "An association in {place} proposed evening sessions, and the idea was accepted on {date}.",
    ],
    [
        "يبقى {money} من الاعتماد، ويعرض استعماله على المجلس في الدورة المقبلة.",
        "Il reste {money} sur le crédit, et leur emploi sera soumis au conseil à la prochaine session.",
        "Of the credit {money} remain, and their use goes before the council at its next session.",
    ],
    [
        "جاء في تقرير OGP لسنة {year} أن الأثر محدود ما لم تنشر المعطيات.",
        "Le rapport OGP de {year} juge l’effet limité tant que les données ne sont pas publiées.",
        "The OGP report of {year} finds the effect limited as long as the data is not published.",
    ],
    [
        "تنشر {body} كل ثلاثة أشهر جدولا يبين ما صرف وما بقي وما تأخر.",
        "Tous les trois mois paraît un tableau de ce qui est dépensé, de ce qui reste et de ce qui tarde ({body}).",
        "Every three months the {body} publishes a table of what was spent, what remains and what is late.",
    ],
];

/// Headings.
pub const HEADINGS: &[Three] = &[
    ["السياق", "Contexte", "Background"],
    ["ما أنجز", "Ce qui est fait", "What was done"],
    ["ما تأخر وسببه", "Ce qui tarde, et pourquoi", "What is late, and why"],
    ["المال", "L’argent", "Money"],
    ["من المسؤول", "Qui répond", "Who answers for it"],
    ["كيف نقيس", "Comment on mesure", "How it is measured"],
    ["رأي السكان", "L’avis des habitants", "What residents say"],
    ["الخطوات المقبلة", "Prochaines étapes", "Next steps"],
    ["الوثائق", "Documents", "Documents"],
];

/// Items of lists.
pub const ITEMS: &[Three] = &[
    [
        "نشر {count} محضرا قبل {date}؛",
        "publier {count} procès-verbaux avant le {date} ;",
        "publish {count} minutes before {date};",
    ],
    [
        "تجهيز قاعة في {place} بمبلغ {money}؛",
        "équiper une salle à {place} ({money}) ;",
        "equip a room in {place} ({money});",
    ],
    [
        "تكوين {count} موظفا على الصيغ المفتوحة؛",
        "former {count} agents aux formats ouverts ;",
        "train {count} employees in open formats;",
    ],
    [
        "الرد على {share} من الطلبات داخل الأجل؛",
        "répondre à {share} des demandes à temps ;",
        "answer {share} of requests in time;",
    ],
    [
        "إصلاح {count} كيلومترا من المسالك؛",
        "remettre en état {count} kilomètres de pistes ;",
        "repair {count} kilometres of track;",
    ],
    ["عقد لقاء مفتوح سنة {year}.", "tenir une rencontre ouverte en {year}.", "hold an open meeting in {year}."],
];

/// Tables: the head and the pattern of a row.
pub const TABLES: &[[Three; 2]] = &[
    [
        [
            "| المكان | المبلغ | النسبة | التاريخ |",
            "| Lieu | Montant | Part | Date |",
            "| Place | Amount | Share | Date |",
        ],
        [
            "| {place} | {money} | {share} | {date} |",
            "| {place} | {money} | {share} | {date} |",
            "| {place} | {money} | {share} | {date} |",
        ],
    ],
    [
        [
            "| الجهة المكلفة | العدد | النسبة | السنة |",
            "| Responsable | Nombre | Part | Année |",
            "| In charge | Number | Share | Year |",
        ],
        [
            "| {body} | {count} | {share} | {year} |",
            "| {body} | {count} | {share} | {year} |",
            "| {body} | {count} | {share} | {year} |",
        ],
    ],
];

/// Quotations.
pub const QUOTES: &[Three] = &[
    [
        "نريد أن نعرف أين يصرف المال قبل أن يصرف.",
        "Nous voulons savoir où va l’argent avant qu’il soit dépensé.",
        "We want to know where the money goes before it is spent.",
    ],
    [
        "الوثيقة التي لا يفهمها أحد ليست منشورة.",
        "Un document que personne ne comprend n’est pas publié.",
        "A document that nobody understands is not published.",
    ],
];

/// Footnotes.
pub const NOTES: &[Three] = &[
    [
        "حسب جدول {body} المؤرخ في {date}.",
        "D’après le tableau du {date} ({body}).",
        "From the table of the {body} of {date}.",
    ],
    ["دون احتساب الرسوم، أي {money}.", "Hors taxes, soit {money}.", "Without taxes, that is {money}."],
    ["أرقام مؤقتة إلى غاية {date}.", "Chiffres provisoires au {date}.", "Provisional figures as of {date}."],
];

/// What stands before a link.
pub const LEADS: &[Three] = &[
    ["انظر أيضا:", "Voir aussi :", "See also:"],
    ["والتفاصيل هنا:", "Les détails sont ici :", "The details are here:"],
    ["وهذا تابع لما يلي:", "Ceci fait suite à :", "This follows on from:"],
];

const MONTHS: [Three; 12] = [
    ["يناير", "janvier", "January"],
    ["فبراير", "février", "February"],
    ["مارس", "mars", "March"],
    ["أبريل", "avril", "April"],
    ["ماي", "mai", "May"],
    ["يونيو", "juin", "June"],
    ["يوليوز", "juillet", "July"],
    ["غشت", "août", "August"],
    ["شتنبر", "septembre", "September"],
    ["أكتوبر", "octobre", "October"],
    ["نونبر", "novembre", "November"],
    ["دجنبر", "décembre", "December"],
];

/// A pattern in one language: what stands in braces is drawn by chance, and is the same in each language.
pub fn fill(pattern: &Three, lang: usize, subject: usize, place: usize, chance: &mut Chance) -> String {
    let pattern = pattern[lang];
    // Drawn in an order that does not depend on that of the words.
    let (money, share, count) = (chance.below(48_000) * 1000 + 1000, chance.below(1000), 3 + chance.below(400));
    let (year, month, day) = (2023 + chance.below(3), chance.below(12), 1 + chance.below(28));
    let body = chance.one(BODIES)[lang];
    let place = if chance.is(50) { PLACES[place][lang] } else { chance.one(PLACES)[lang] };
    let mark = [".", "\u{202f}", ","][lang];
    let money = format!("{} {}", grouped(money, mark), ["درهم", "dirhams", "dirhams"][lang]);
    let share = format!("{}{}{}{}", share / 10, [",", ",", "."][lang], share % 10, ["%", "\u{202f}%", "%"][lang]);
    let mut filled = String::with_capacity(pattern.len() * 2);
    let mut rest = pattern;
    while let Some((before, after)) = rest.split_once('{') {
        filled.push_str(before);
        let (name, after) = after.split_once('}').unwrap_or((after, ""));
        match name {
            "money" => filled.push_str(&money),
            "share" => filled.push_str(&share),
            "count" => filled.push_str(&count.to_string()),
            "year" => filled.push_str(&year.to_string()),
            "date" => filled.push_str(&format!("{day} {} {year}", MONTHS[month][lang])),
            "body" => filled.push_str(body),
            "place" => filled.push_str(place),
            "subject" => filled.push_str(SUBJECTS[subject][lang]),
            other => filled.push_str(&format!("{{{other}}}")),
        }
        rest = after;
    }
    filled + rest
}

fn grouped(number: usize, mark: &str) -> String {
    let digits = number.to_string();
    let mut grouped = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            grouped.push_str(mark);
        }
        grouped.push(digit);
    }
    grouped
}
