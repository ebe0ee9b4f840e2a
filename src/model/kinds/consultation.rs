//! People were asked, and every proposal gets an answer and a reason (OGP Participation and Co-creation Standards).

use std::sync::Arc;

use super::commitment::PlanOrCommitment;
use super::{Commitment, Name};
use crate::base::{Date, Lang};
use crate::model::config::Area;
use crate::model::{Counts, LeadsTo, Ref, Target, When, Whole, Words};

record! {
    /// A consultation: who was asked, who came, what they proposed, what was answered.
    pub struct Consultation {
        /// How far it is.
        required status: Option<ConsultationStatus>,
        /// How people could take part.
        required method: Vec<Method>,
        /// When it was announced.
        optional announced: Option<Date>,
        /// When the first could take part.
        optional opened: Option<Date>,
        /// When the last could take part.
        optional closed: Option<Date>,
        /// Its meetings.
        optional sessions: Vec<Session>,
        /// How many took part, and who they were.
        optional participants: Option<Participants>,
        /// When its report is promised.
        optional report_due: Option<Date>,
        /// When its report was published.
        optional report_published: Option<Date>,
        /// The commitments it was about, or that came out of it.
        optional commitments: Vec<Ref<Commitment>>,
        /// What was proposed.
        optional inputs: Vec<Input>,
    }
}

record! {
    /// A meeting.
    pub struct Session {
        /// When it began.
        required start: Option<When>,
        /// Where it was held.
        required place: Words,
        /// The area it was held for.
        optional area: Option<Ref<Area>>,
        /// Whether everybody could come in and take part; absent when nobody has said.
        optional accessible: Option<bool>,
        /// The languages that were spoken.
        optional languages: Vec<Lang>,
    }
}

record! {
    /// How many took part, and who they were.
    pub struct Participants {
        /// All of them.
        optional total: Option<Whole<0, 100_000_000>>,
        /// How many of each category.
        optional by_category: Counts<ParticipantCategory>,
        /// How many women and men.
        optional by_gender: Counts<Gender>,
    }
}

record! {
    /// What somebody proposed, and what was answered.
    pub struct Input {
        /// Its name within the consultation.
        required id: Option<Name>,
        /// How it arrived.
        required channel: Option<Channel>,
        /// Who proposed it, by category.
        required category: Option<ParticipantCategory>,
        /// The language in which it was said.
        required original_lang: Option<Lang>,
        /// What was proposed, in that language.
        required text: Option<Arc<str>>,
        /// What was decided; absent while it awaits an answer.
        optional decision: Option<Decision>,
        /// Why.
        optional reason: Words,
        /// The input of this consultation that says the same and is answered for both.
        optional merged_into: Option<Name>,
        /// What came of it.
        optional leads_to: Option<Ref<PlanOrCommitment>>,
        /// When it was decided.
        optional decided_on: Option<Date>,
        /// Who proposed it, by name; never published without consent.
        personal submitter: Option<Arc<str>>,
        /// Whether that person agreed to be named in public.
        optional consent: bool,
    }
}

choice! {
    /// How far a consultation is.
    pub enum ConsultationStatus as "consultation-status" {
        /// Announced or intended.
        Planned = "planned",
        /// People can take part.
        Open = "open",
        /// Nobody can take part any more; answers are being prepared.
        ClosedAnalysing = "closed-analysing",
        /// It ended and no report was published.
        ClosedNoReport = "closed-no-report",
        /// It ended and its report is published.
        ClosedReported = "closed-reported",
        /// It ended, and what is known of it does not say what came after.
        ClosedNotStated = "closed-not-stated",
        /// It was given up.
        Abandoned = "abandoned",
    }
}

choice! {
    /// How people could take part.
    pub enum Method as "method" {
        /// A meeting open to all.
        PublicMeeting = "public-meeting",
        /// Work in small groups.
        Workshop = "workshop",
        /// A platform or a form on the web.
        Online = "online",
        /// A questionnaire.
        Survey = "survey",
        /// Letters, e-mails and memoranda.
        Written = "written",
        /// Conversations with persons or groups that were chosen.
        Interviews = "interviews",
        /// A hearing by a body or its commission.
        Hearing = "hearing",
        /// Another way.
        Other = "other",
        /// What is known of it does not say.
        NotStated = "not-stated",
    }
}

choice! {
    /// How an input arrived.
    pub enum Channel as "channel" {
        /// Said in a meeting.
        Session = "session",
        /// Through a platform or a form on the web.
        Web = "web",
        /// By e-mail.
        Email = "email",
        /// On paper.
        Letter = "letter",
        /// By telephone.
        Phone = "phone",
        /// In the answers to a questionnaire.
        Survey = "survey",
        /// As a petition.
        Petition = "petition",
        /// Another way.
        Other = "other",
    }
}

choice! {
    /// Who takes part.
    pub enum ParticipantCategory as "participant-category" {
        /// Citizens who speak for themselves.
        Citizens = "citizens",
        /// Associations and their networks.
        CivilSociety = "civil-society",
        /// Administrations and public bodies.
        PublicBodies = "public-bodies",
        /// Members of elected councils.
        Elected = "elected",
        /// Companies and their chambers.
        Business = "business",
        /// Universities and researchers.
        Academia = "academia",
        /// The press.
        Media = "media",
        /// Others.
        Other = "other",
    }
}

choice! {
    /// Women and men among those who took part.
    pub enum Gender as "gender" {
        /// Women.
        Women = "women",
        /// Men.
        Men = "men",
        /// They did not say, or were not asked.
        NotStated = "not-stated",
    }
}

choice! {
    /// What was decided about an input.
    pub enum Decision as "decision" {
        /// It is taken up.
        Accepted = "accepted",
        /// A part of it is taken up.
        PartlyAccepted = "partly-accepted",
        /// It is not taken up.
        Rejected = "rejected",
        /// It is answered together with another one.
        Merged = "merged",
        /// It will be looked at later.
        Deferred = "deferred",
        /// It is not a matter of this consultation.
        OutOfScope = "out-of-scope",
    }
}

impl LeadsTo for Consultation {
    fn target() -> Target {
        Target::entries(&["consultation"])
    }
}

impl Participants {
    /// How many took part, as it is declared.
    pub fn declared(&self) -> Option<i64> {
        self.total.map(|total| total.0)
    }
}
