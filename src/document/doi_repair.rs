//! DOIs as they stand in real reference lists with something glued to them, and what they were.
//!
//! The classes come from OpenCitations' catalogue of invalid cited DOIs (1,223,295 of them, 141,809 mended) and from what
//! citation-bot and JabRef mend, found again here from their descriptions. No right DOI may change: `tests` holds the kinds
//! that look odd and are right.

use super::doi_facts;

/// What is wrong with a DOI as printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// An address or a second DOI runs on behind it.
    Link,
    /// A PubMed number is glued on.
    Pmid,
    /// Words of a database or a page are glued on: "\[doi\]", "(epub ahead of print)", "(2019)", "/-/DCSupplemental".
    Words,
    /// The ending of a page's address: "/abstract", "/full", "/pdf".
    Ending,
    /// A query, a fragment or a session: "?origin=…", "#…", ";jsessionid=…".
    Query,
    /// Markup: `<br/>`, `</span>`.
    Markup,
    /// Backslashes, doubled dots or underscores, rows of dots.
    Doubled,
    /// A dash where a hyphen stands in the DOI.
    Dash,
    /// A gap inside it, from a line break.
    Gap,
    /// The "10." at its start is damaged: "1O.", "0.", ".".
    Prefix,
    /// The letters O and l stand for digits within it.
    Letter,
}

impl Fault {
    /// True for what the addresses of publishers' pages have around a DOI.
    pub(super) fn is_of_pages(self) -> bool {
        matches!(self, Fault::Ending | Fault::Query | Fault::Words | Fault::Link)
    }
}

/// The DOI within `raw`, which starts with "10" and holds no white space, and what was wrong; `None` where nothing is.
pub(super) fn repair(raw: &str) -> Option<(String, Fault)> {
    let mut fault = None;
    let mut doi = raw.to_owned();
    if let Some(rest) = raw.strip_prefix("10..") {
        doi = format!("10.{rest}");
        fault = Some(Fault::Doubled);
    }
    // "10.1037//0022-3514.51.6.1173" is right.
    if let Some((prefix, suffix)) = doi.split_once("//")
        && !prefix.contains('/')
        && prefix != "10.1037"
        && let single = format!("{prefix}/{suffix}")
        && doi_facts::read(&single.to_ascii_lowercase()).says_numbers()
    {
        doi = single;
        fault = Some(Fault::Doubled);
    }
    if doi.contains('&')
        && let Some(decoded) = without_entities(&doi)
    {
        doi = decoded;
        fault = fault.or(Some(Fault::Markup));
    }
    if let Some((at, what)) = debris(&doi) {
        doi.truncate(at);
        fault = fault.or(Some(what));
        // "nrn3666.nrn3666\[pii\]": PubMed's two numbers of one paper.
        if let Some((prefix, suffix)) = doi.split_once('/')
            && let Some((one, other)) = suffix.split_once('.')
            && one == other
        {
            doi = format!("{prefix}/{one}");
        }
    }
    let whole = doi.trim_end_matches('/').len();
    for ending in ENDINGS {
        if let Some(rest) = strip_suffix_any_case(&doi[..whole], ending) {
            doi.truncate(rest);
            fault = fault.or(Some(Fault::Ending));
            break;
        }
    }
    if let Some(at) = file_ending(&doi) {
        doi.truncate(at);
        fault = fault.or(Some(Fault::Ending));
    }
    if let Some(at) = year_behind(&doi) {
        doi.truncate(at);
        fault = fault.or(Some(Fault::Words));
    }
    if doi.contains(['\\']) || doi.contains("__") || doi.contains("..") {
        doi = single(&doi.replace('\\', ""));
        fault = fault.or(Some(Fault::Doubled));
    }
    if doi.contains(DASHES) {
        doi = doi.replace(DASHES, "-");
        fault = fault.or(Some(Fault::Dash));
    }
    let fault = fault?;
    let trimmed = doi.trim_end_matches(['.', ',', ';', ':', '(', '[', '<', '>', '&', '\'', '|', '/']);
    let (_, suffix) = trimmed.split_once('/')?;
    (!suffix.is_empty()).then(|| (trimmed.to_owned(), fault))
}

/// Dashes that stand for hyphens.
const DASHES: [char; 6] = ['‐', '‑', '‒', '–', '—', '−'];

/// Endings of addresses of pages about a paper.
const ENDINGS: [&str; 12] = [
    "/abstract",
    "/full/html",
    "/full",
    "/fulltext",
    "/epdf",
    "/pdf",
    "/pdfdirect",
    "/meta",
    "/summary",
    "/references",
    "/suppinfo",
    "/issuetoc",
];

/// Where the ending of a file begins behind a DOI that says something without it, or the version of a preprint's page:
/// "10.1101/2020.03.22.002386v1.full.pdf".
fn file_ending(doi: &str) -> Option<usize> {
    const FILES: [&str; 8] =
        [".full.pdf", ".full-text", ".full", ".abstract", ".pdf", ".html", ".htm", ".short"];
    let whole = FILES.iter().find_map(|ending| strip_suffix_any_case(doi, ending));
    let mut end = whole.unwrap_or(doi.len());
    // bioRxiv and medRxiv have one DOI for all versions of a preprint.
    if doi.starts_with("10.1101/20") {
        let number = doi[..end].trim_end_matches(|c: char| c.is_ascii_digit());
        let unversioned =
            number.strip_suffix(['v', 'V']).filter(|rest| rest.ends_with(|c: char| c.is_ascii_digit()));
        end = unversioned.filter(|_| number.len() < end).map_or(end, str::len);
    }
    let says = || {
        let facts = doi_facts::read(&doi[..end].to_ascii_lowercase());
        facts.says_numbers() || facts.code.is_some()
    };
    (end < doi.len() && says()).then_some(end)
}

/// Words of databases and pages that are glued on behind a digit, a stop or a parenthesis.
const GLUED: [(&str, Fault); 13] = [
    ("pmid", Fault::Pmid),
    ("pmc", Fault::Pmid),
    ("pubmed", Fault::Words),
    ("medline", Fault::Words),
    ("crossref", Fault::Words),
    ("google", Fault::Words),
    ("view", Fault::Words),
    ("caspubmed", Fault::Words),
    ("published", Fault::Words),
    ("epub", Fault::Words),
    ("available", Fault::Words),
    ("accessed", Fault::Words),
    ("retrieved", Fault::Words),
];

/// Where such a word begins in `suffix`, which is in lower case.
fn glued(suffix: &str) -> Option<(usize, Fault)> {
    let stands = |word: &str| {
        suffix.match_indices(word).map(|(at, _)| at).find(|&at| {
            let behind = &suffix[at + word.len()..];
            let goes_on = match word {
                "pmid" | "pmc" => {
                    behind.trim_start_matches([':', 'p', 'm', 'c']).starts_with(|c: char| c.is_ascii_digit())
                }
                "epub" => behind.is_empty() || behind.starts_with(|c: char| c.is_ascii_digit() || c == 'a'),
                "view" => behind.is_empty() || behind.starts_with("article"),
                "published" => behind.is_empty() || behind.starts_with("online"),
                "available" => {
                    behind.is_empty()
                        || behind.starts_with("from")
                        || behind.starts_with("at")
                        || behind.starts_with("online")
                }
                "accessed" | "retrieved" => true,
                // "CrossRefGoogle Scholar", "CASPubMedView Article".
                _ => {
                    let next = ["google", "scholar", "pubmed", "cas", "view"];
                    !behind.starts_with(|c: char| c.is_ascii_alphanumeric())
                        || next.iter().any(|word| behind.starts_with(word))
                }
            };
            let before = &suffix[..at];
            goes_on
                && (before
                    .ends_with(|c: char| c.is_ascii_digit() || matches!(c, '.' | ',' | ';' | '(' | ')'))
                    || ["-x", "-y", "-z", "-w", ".x"].iter().any(|end| before.ends_with(end)))
        })
    };
    GLUED.into_iter().filter_map(|(word, fault)| Some((stands(word)?, fault))).min_by_key(|(at, _)| *at)
}

/// The DOI with the entities of HTML read, as far as a DOI goes; `None` where there are none.
fn without_entities(doi: &str) -> Option<String> {
    let mut read = doi.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
    for entity in ["&nbsp", "&quot", "&#", "&gt", "&lt"] {
        if let Some(at) = read.find(entity) {
            read.truncate(at);
        }
    }
    if !read.contains('<') {
        read.truncate(read.trim_end_matches('>').len());
    }
    (read != doi).then_some(read)
}

/// Where the first thing begins that no DOI holds.
fn debris(doi: &str) -> Option<(usize, Fault)> {
    const MARKS: [(&str, Fault); 22] = [
        ("http:", Fault::Link),
        ("https:", Fault::Link),
        ("doi.org", Fault::Link),
        ("dx.doi", Fault::Link),
        ("www.", Fault::Link),
        ("pmid:", Fault::Pmid),
        ("pmcid:", Fault::Pmid),
        ("[pmid", Fault::Pmid),
        ("[pubmed", Fault::Pmid),
        ("[doi]", Fault::Words),
        ("[pii]", Fault::Words),
        ("[crossref", Fault::Words),
        ("[epub", Fault::Words),
        ("(epub", Fault::Words),
        ("articlepublishedonline", Fault::Words),
        (">accessed", Fault::Words),
        (")accessed", Fault::Words),
        ("lastaccessed", Fault::Words),
        ("/-/dcsupplemental", Fault::Words),
        (".suppinf", Fault::Words),
        (";jsessionid", Fault::Query),
        (".....", Fault::Doubled),
    ];
    let lower = doi.to_ascii_lowercase();
    let slash = lower.find('/')? + 1;
    let mut first: Option<(usize, Fault)> = None;
    let mut found = |at: Option<usize>, fault| {
        if let Some(at) = at.map(|at| slash + at).filter(|&at| at > slash)
            && first.is_none_or(|(before, _)| at < before)
        {
            first = Some((at, fault));
        }
    };
    let suffix = &lower[slash..];
    for (mark, fault) in MARKS {
        found(suffix.find(mark), fault);
    }
    found(suffix.find(['?', '#']), Fault::Query);
    found(suffix.find('|'), Fault::Doubled);
    found(parameter(suffix), Fault::Query);
    if let Some((at, fault)) = glued(suffix) {
        found(Some(at), fault);
    }
    found(second(suffix), Fault::Link);
    found(site(suffix), Fault::Link);
    if !is_sici(suffix) {
        found(suffix.find('<').filter(|&at| suffix[at..].contains('>')), Fault::Markup);
    }
    first
}

/// Where a parameter of an address begins: "&rft=1".
fn parameter(suffix: &str) -> Option<usize> {
    suffix.match_indices('&').map(|(at, _)| at).find(|&at| {
        let name = suffix[at + 1..].split('=').next().unwrap_or("");
        let named =
            !name.is_empty() && name.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'_' | b'.'));
        named && suffix[at + 1 + name.len()..].starts_with('=')
    })
}

/// True for the old form of Wiley and others, whose angle brackets belong to the DOI.
fn is_sici(suffix: &str) -> bool {
    suffix.contains("::") || suffix.contains("co;2")
}

/// Where a second DOI begins.
fn second(suffix: &str) -> Option<usize> {
    suffix.match_indices("10.").map(|(at, _)| at).find(|&at| {
        let digits = suffix[at + 3..].bytes().take_while(u8::is_ascii_digit).count();
        (4..=5).contains(&digits) && suffix[at + 3 + digits..].starts_with('/')
    })
}

/// Where Sage's site begins behind the number: "…jcm.sagepub.com", "…journals.sagepub.com/home/jdr".
fn site(suffix: &str) -> Option<usize> {
    let label = suffix[..suffix.find(".sagepub")?].trim_end_matches(|c: char| c.is_ascii_lowercase());
    Some(label.len())
}

/// Where "(2019)" or "(2019" begins that ends the text.
fn year_behind(doi: &str) -> Option<usize> {
    let open = doi.rfind('(')?;
    let year = doi[open + 1..].trim_end_matches(')');
    let is_year = year.len() == 4
        && year.bytes().all(|b| b.is_ascii_digit())
        && (year.starts_with("19") || year.starts_with("20"));
    (is_year && doi[..open].contains('/')).then_some(open)
}

/// Where `ending` begins, if the text ends with it in any case.
fn strip_suffix_any_case(text: &str, ending: &str) -> Option<usize> {
    let at = text.len().checked_sub(ending.len())?;
    text.get(at..).filter(|end| end.eq_ignore_ascii_case(ending)).map(|_| at)
}

/// Without repeats of dots and underscores.
fn single(text: &str) -> String {
    let mut single = String::with_capacity(text.len());
    for c in text.chars() {
        if !(matches!(c, '.' | '_') && single.ends_with(c)) {
            single.push(c);
        }
    }
    single
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_class_is_mended() {
        for (raw, right, fault) in [
            ("10.1002/ijc.10906https://doi.org/10.1002/ijc.10906", "10.1002/ijc.10906", Fault::Link),
            ("10.1006/abio.2000.4923.http://dx.doi.org/10.1006/abio", "10.1006/abio.2000.4923", Fault::Link),
            ("10.1002/ijc.10906.10.1002/ijc.10906", "10.1002/ijc.10906", Fault::Link),
            ("10.1177/0021998316628973jcm.sagepub.com", "10.1177/0021998316628973", Fault::Link),
            ("10.1038/nature07634.pmid:19020500", "10.1038/nature07634", Fault::Pmid),
            ("10.1089/jpm.2013.0594PMID:24984168", "10.1089/jpm.2013.0594", Fault::Pmid),
            ("10.1002/pds.1348[doi].eng", "10.1002/pds.1348", Fault::Words),
            ("10.1111/1753-0407.12297[epubaheadofprint]", "10.1111/1753-0407.12297", Fault::Words),
            ("10.1001/jamaneurol.2019.0845(2019)", "10.1001/jamaneurol.2019.0845", Fault::Words),
            ("10.1007/s11219-016-9353-3(2018", "10.1007/s11219-016-9353-3", Fault::Words),
            ("10.1073/pnas.1007524107/-/DCSupplemental", "10.1073/pnas.1007524107", Fault::Words),
            ("10.1787/221583463325>accessed23", "10.1787/221583463325", Fault::Words),
            ("10.1111/j.1741-5446.2006.00241.x/abstract", "10.1111/j.1741-5446.2006.00241.x", Fault::Ending),
            ("10.3389/fnmol.2017.00243/full", "10.3389/fnmol.2017.00243", Fault::Ending),
            ("10.2307/2550890?origin=crossref", "10.2307/2550890", Fault::Query),
            ("10.17882/52804#57467", "10.17882/52804", Fault::Query),
            ("10.1001/jama.287.3.337<br/>", "10.1001/jama.287.3.337", Fault::Markup),
            ("10.1016/j.ejpain..2005.06.009", "10.1016/j.ejpain.2005.06.009", Fault::Doubled),
            ("10..1126/science.aac6767", "10.1126/science.aac6767", Fault::Doubled),
            ("10.1007/978-3-030-01446-9\\_12", "10.1007/978-3-030-01446-9_12", Fault::Doubled),
            ("10.1021/nl048965u.......5,5(2005)", "10.1021/nl048965u", Fault::Doubled),
            ("10.1007/s00213–017–4771–x", "10.1007/s00213-017-4771-x", Fault::Dash),
            ("10.1038/nature07634PMC1234567", "10.1038/nature07634", Fault::Pmid),
            ("10.1038/nature07634PMCID:PMC1234567", "10.1038/nature07634", Fault::Pmid),
            ("10.1038/nature07634(pmid19020500", "10.1038/nature07634", Fault::Pmid),
            ("10.1016/j.jad.2012.01.001Epub2012Jan5", "10.1016/j.jad.2012.01.001", Fault::Words),
            ("10.1016/j.jad.2012.01.001(accessed12March2012", "10.1016/j.jad.2012.01.001", Fault::Words),
            (
                "10.1016/j.jad.2012.01.001.Availablefrom:http://x.org",
                "10.1016/j.jad.2012.01.001",
                Fault::Words,
            ),
            ("10.1016/j.jad.2012.01.001PubMed", "10.1016/j.jad.2012.01.001", Fault::Words),
            ("10.1007/s00213-017-4771-xCASPubMedGoogle", "10.1007/s00213-017-4771-x", Fault::Words),
            ("10.1007/s00213-017-4771-xView", "10.1007/s00213-017-4771-x", Fault::Words),
            ("10.1016/j.jad.2012.01.001.Available", "10.1016/j.jad.2012.01.001", Fault::Words),
            ("10.1016/j.jad.2012.01.001.pdf", "10.1016/j.jad.2012.01.001", Fault::Ending),
            ("10.1101/2020.03.22.002386v2", "10.1101/2020.03.22.002386", Fault::Ending),
            ("10.1101/2020.03.22.002386v1.full.pdf", "10.1101/2020.03.22.002386", Fault::Ending),
            ("10.1016/j.jad.2012.01.001&rft_id=1", "10.1016/j.jad.2012.01.001", Fault::Query),
            ("10.1016/j.jad.2012.01.001&amp;rft=1", "10.1016/j.jad.2012.01.001", Fault::Markup),
            ("10.1038//s41586-021-03819-2", "10.1038/s41586-021-03819-2", Fault::Doubled),
            ("10.1016/j.jad.2012.01.001[CrossRef][PubMed]", "10.1016/j.jad.2012.01.001", Fault::Words),
            ("10.1038/nrn3666.nrn3666[pii]", "10.1038/nrn3666", Fault::Words),
            ("10.1002/cncr.24388/suppinfo", "10.1002/cncr.24388", Fault::Ending),
            ("10.1111/j.1741-5446.2006.00241.x/pdf/", "10.1111/j.1741-5446.2006.00241.x", Fault::Ending),
            (
                "10.1111/j.1741-5446.2006.00241.x/full#references",
                "10.1111/j.1741-5446.2006.00241.x",
                Fault::Query,
            ),
            ("10.1016/j.jad.2012.01.001&nbsp", "10.1016/j.jad.2012.01.001", Fault::Markup),
            ("10.1016/j.jad.2012.01.001&gt", "10.1016/j.jad.2012.01.001", Fault::Markup),
            (
                "10.1002/(SICI)1097-4571(199806)49:8&lt;693::AID-ASI4&gt;3.0.CO;2-O",
                "10.1002/(SICI)1097-4571(199806)49:8<693::AID-ASI4>3.0.CO;2-O",
                Fault::Markup,
            ),
        ] {
            assert_eq!(repair(raw), Some((right.to_owned(), fault)), "{raw}");
        }
    }

    #[test]
    fn odd_dois_that_are_right_stay() {
        for right in [
            "10.1016/S0140-6736(20)30183-5",
            "10.1016/0022-2836(70)90057-4",
            "10.1002/(SICI)1097-4571(199806)49:8<693::AID-ASI4>3.0.CO;2-O",
            "10.1603/0022-0493(2007)100[1258:ETFSAH]2.0.CO;2",
            "10.1641/0006-3568(2004)054[0547:TBOTUS]2.0.CO;2",
            "10.1207/s15326985ep4102_1",
            "10.1093/acprof:oso/9780199592197.001.0001",
            "10.1130/0016-7606(1993)105<0001:AAA>2.3.CO;2",
            "10.1002/14651858.CD001919.pub3",
            "10.1023/A:1023278502972",
            "10.1175/1520-0469(1963)020<0130:DNF>2.0.CO;2",
            "10.1000/182",
            "10.1002%2F%28SICI%291097-0258%2819980815%2F30%2917%3A15%2F16%3C1661%3A%3AAID-SIM968%3E3.0.CO%3B2-2",
            "10.1021/acs.jpcb.5b12345",
            "10.1061/(ASCE)0733-9399(2004)130:4(450)",
            "10.1088/0004-637X/1/2/L3",
            "10.1016/j.pmcj.2012.01.001",
            "10.5281/zenodo.1234567",
            "10.6084/m9.figshare.1234567.v2",
            "10.17605/OSF.IO/ABCDE",
            "10.1641//0006-3568",
            "10.1037//0022-3514.51.6.1173",
            "10.1234/a.report.pdf",
            "10.1234/reviewed",
        ] {
            assert_eq!(repair(right), None, "{right}");
        }
    }

    proptest::proptest! {
        #[test]
        fn what_was_mended_is_whole(raw in "10\\.[0-9]{4}/.{1,30}") {
            if let Some((mended, _)) = repair(&raw) {
                proptest::prop_assert!(mended.len() <= raw.len());
                proptest::prop_assert!(mended.contains('/') && !mended.ends_with('/'));
            }
        }
    }
}
