//! Where a link of a page of an earlier day leads: to a page of that day, or to what stands at the same place today.

use std::collections::BTreeSet;
use std::sync::Arc;

use crate::outputs::links::{Way, encoded, file_at, leads_to, parts};

/// What there is of an earlier day, and what there is today.
pub struct Then {
    /// The files of the day, from the root of its folder.
    pub own: BTreeSet<String>,
    /// The files of today, from the root of the output.
    pub today: Arc<BTreeSet<String>>,
}

/// From the folder of a day to the root of the output.
const UP: &str = "../../";

impl Then {
    /// What a page must write instead of an address; none when the address is right as it is. What neither day has leads to
    /// the beginning of the site.
    pub fn address(&self, page: &str, address: &str) -> Option<String> {
        let (path, rest) = parts(address);
        let Way::To(target) = leads_to(page, path) else { return None };
        let has = |files: &BTreeSet<String>| files.contains(&target) || files.contains(&file_at(&target));
        if has(&self.own) {
            return None;
        }
        let root = format!("{}{UP}", "../".repeat(page.matches('/').count()));
        Some(if has(&self.today) { format!("{root}{}{rest}", encoded(&target)) } else { root })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_link_stays_in_its_day_or_leads_to_today() {
        let files = |paths: &[&str]| paths.iter().map(|path| (*path).to_owned()).collect::<BTreeSet<String>>();
        let own = files(&["index.html", "ar/index.html", "ar/news/index.html", "ar/news/a/index.html"]);
        let today = Arc::new(files(&["ar/index.html", "ar/search/index.html", "assets/main.css", "files/a/ملف.csv"]));
        let then = Then { own, today };
        for (address, expected) in [
            ("../a/#x", None),
            ("../../", None),
            ("../../../", None),
            ("#x", None),
            ("https://a.example/", None),
            ("mailto:a@b.example", None),
            ("../../../assets/main.css", Some("../../../../../assets/main.css")),
            ("../../search/?q=1", Some("../../../../../ar/search/?q=1")),
            ("../../../files/a/%D9%85%D9%84%D9%81.csv", Some("../../../../../files/a/%D9%85%D9%84%D9%81.csv")),
            ("../../../nowhere/", Some("../../../../../")),
        ] {
            assert_eq!(then.address("ar/news/a/index.html", address).as_deref(), expected, "{address}");
        }
        assert_eq!(then.address("index.html", "assets/main.css").as_deref(), Some("../../assets/main.css"));
    }
}
