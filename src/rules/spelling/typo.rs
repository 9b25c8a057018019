//! A word misspelt.

use rustc_hash::{FxHashMap, FxHashSet};

use super::abstain_from_other_languages;
use super::confusions;
use super::evidence::{Candidate, Doubt, Judge, Suspicion, dress};
use super::forms::{end_otherwise, looks_latin};
use super::listed;
use super::spaces::misplaced;
use super::symbols;
use crate::declare_rule;
use crate::document::words::{Case, Word, Words};
use crate::document::{Document, SectionKind};
use crate::finding::{Edit, Finding, Fix, Place};
use crate::lexicon::{COMMON, IN_SCIENCE};
use crate::message::Message;
use crate::rule::Findings;
use crate::source::Span;

declare_rule! {
    /// # A word misspelt
    ///
    /// A word that no list has, next to one that this text or science writing uses: a letter lost, doubled, swapped or
    /// mistyped. A word alone is never blamed for being unknown, so new terms, names, genes and chemicals pass.
    ///
    /// Headings in capitals are judged too, and in the reference list the words of English titles and the names of journals,
    /// each by a stricter bar; the names of authors and titles in other languages never.
    ///
    /// ## Wrong
    /// ```text
    /// Keywords
    /// Depression, reatment-Resistant Depression
    ///
    /// Abstract
    /// The trial was about treatment-resistant depression. Each treatment took six weeks.
    /// ```
    ///
    /// ## Right
    /// ```text
    /// Keywords
    /// Depression, Treatment-Resistant Depression
    ///
    /// Abstract
    /// The trial was about treatment-resistant depression. Each treatment took six weeks.
    /// ```
    ///
    /// ## Source
    /// Damerau, "A technique for computer detection and correction of spelling errors", Communications of the ACM 7 (1964):
    /// four of five misspellings are one letter away from the word that was meant.
    RULE, "spelling/typo", Warning, check
}

fn check(document: &Document, findings: &mut Findings) {
    abstain_from_other_languages(document, findings);
    let words = document.words();
    let judge = Judge::new(document);
    let names = names(document);
    let titles = listed::in_titles(document);
    let mut suspicions: FxHashMap<&str, Option<Suspicion>> = FxHashMap::default();
    for (at, word) in document.words_of_part() {
        let Some(scope) = scope(document, &judge, &titles, at) else { continue };
        let suspicion = suspicions.entry(&word.folded).or_insert_with(|| judge.suspect(&word.folded));
        let Some(suspicion) = suspicion.clone() else { continue };
        if scope == Scope::Name {
            let named = suspicion.filtered(|candidate| is_named(words, at, word, candidate));
            let Some(suspicion) = named.filter(Suspicion::is_likely) else { continue };
            findings.report(finding(document, word, &suspicion, false));
            continue;
        }
        if scope != Scope::Heading {
            let is_name = word.case == Case::Capitalised && names.contains(word.folded.as_ref());
            if is_name || stands_apart(document, &judge, at, word, &suspicion) {
                continue;
            }
        }
        let latin = stands_as_latin(&judge, words, at, word);
        // Printed titles have Latin and older forms: "lupus erythematodes".
        if scope == Scope::Title
            && suspicion.candidates.first().is_some_and(|first| end_otherwise(&word.folded, &first.word))
        {
            continue;
        }
        if stands_in_phrase(document, words, at, word) {
            continue;
        }
        let mut doubt = scope.doubt(latin);
        if word.folded.len() <= SHORT && stands_among_foreign(&judge, words, at, word, &mut suspicions) {
            doubt.against += AMONG_FOREIGN;
        }
        let Some(suspicion) = judge.in_place(&suspicion, at, word, doubt) else { continue };
        // A word that its neighbours prove wrong is told once.
        if confusions::find(document, at).is_some() {
            continue;
        }
        // Said by the rule about spaces.
        if misplaced(document, &judge, at).is_some()
            || at > 0 && misplaced(document, &judge, at - 1).is_some_and(|found| found.words > 1)
        {
            continue;
        }
        let next =
            words.list.get(at + 1).filter(|next| next.compound.is_some() && next.compound == word.compound);
        let titled = word.case == Case::Lower && next.is_some_and(|next| next.case == Case::Capitalised);
        findings.report(finding(document, word, &suspicion, titled));
    }
    // Looked for once, however many parts the words are judged in.
    let swapped = if document.is_in_part(0) { symbols::swapped(document) } else { Vec::new() };
    for found in swapped {
        let message = Message::new("spelling-typo-here")
            .with("word", document.text(found.place))
            .with("fix", found.meant)
            .with("count", found.count);
        let witness = Message::new("spelling-typo-right").with("word", found.meant);
        let label = Message::new("fix-replace").with("text", found.meant);
        findings.report(
            Finding::new(found.place, message)
                .related(found.witness, witness)
                .replace(label, found.meant.to_owned()),
        );
    }
    for found in listed::misnamed(document, &judge) {
        let Some(word) = words.list.get(found.at) else { continue };
        let meant = dress(&found.meant, word.case, false);
        let message = Message::new("spelling-typo-journal")
            .with("word", document.text(word.place))
            .with("fix", meant.as_str());
        let label = Message::new("fix-replace").with("text", meant.as_str());
        findings.report(Finding::new(word.place, message).replace(label, meant));
    }
}

/// Times that a name stands in the text before it is held against another.
const NAMED: usize = 3;

/// True where the text has the name so several times, beside the same word: "Staphyloccocus aureus" beside "Staphylococcus
/// aureus". Of two surnames each may be right.
fn is_named(words: &Words, at: usize, word: &Word, candidate: &Candidate) -> bool {
    let (before, after) = words.neighbours(at);
    // "Los" in "Los Tuxtlas" is one of its neighbours that tell something, "and" is not.
    let tells = |one: Option<&Word>, other: Option<&Word>| {
        one.zip(other).is_some_and(|(one, other)| {
            one.folded == other.folded
                && (one.case == Case::Capitalised && other.case == Case::Capitalised && one.folded.len() >= 3
                    || one.case == Case::Lower && looks_latin(&one.folded))
        })
    };
    candidate.count >= NAMED
        && candidate.word.as_bytes().first() == word.folded.as_bytes().first()
        && words.places(&candidate.word).iter().take(NEIGHBOURS).any(|&place| {
            let (b, a) = words.neighbours(place as usize);
            words.list.get(place as usize).is_some_and(|witness| witness.case == Case::Capitalised)
                && (tells(before, b) || tells(after, a))
        })
}

/// Places of a name that are looked at for its neighbours.
const NEIGHBOURS: usize = 50;

/// Words that begin phrases of Latin and French and stand in no English one, sorted: "sui generis", "prima facie".
#[rustfmt::skip]
const FOREIGN: [&str; 29] = [
    "au", "aux", "bona", "cum", "des", "du", "erga", "et", "ex", "hors", "il", "inter", "ipso", "ius", "jure", "jus", "la", "le", "les",
    "lex", "mens", "mutatis", "pacta", "prima", "pro", "sans", "sine", "sub", "sui",
];
/// Letters of a short word, and what speaks for one beside a word of another language: "erga omnes", "laissez-faire".
const SHORT: usize = 5;
const AMONG_FOREIGN: i32 = 20;

/// True behind a word that begins a phrase of Latin or French: "sui generis", but not "IL-2 responses".
fn stands_in_phrase(document: &Document, words: &Words, at: usize, word: &Word) -> bool {
    words.neighbours(at).0.is_some_and(|before| {
        let between = Span::new(before.place.span.end, word.place.span.start);
        before.case != Case::Upper
            && FOREIGN.binary_search(&before.folded.as_ref()).is_ok()
            && matches!(document.text(Place { span: between, ..word.place }), " " | "-")
    })
}

/// True where a word stands twice, or beside one that no list has and that is no slip: a phrase of another language.
fn stands_among_foreign<'d>(
    judge: &Judge,
    words: &'d Words,
    at: usize,
    word: &Word,
    suspicions: &mut FxHashMap<&'d str, Option<Suspicion>>,
) -> bool {
    let (before, after) = words.neighbours(at);
    [before, after].into_iter().flatten().any(|beside| {
        beside.folded == word.folded
            || beside.case == Case::Lower
                && beside.folded.len() >= 4
                && judge.is_unlisted(&beside.folded)
                && !suspicions
                    .entry(&beside.folded)
                    .or_insert_with(|| judge.suspect(&beside.folded))
                    .as_ref()
                    .is_some_and(Suspicion::is_likely)
    })
}

/// Where a word stands, as far as it matters for what must speak against it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Scope {
    /// Running text.
    Prose,
    /// A heading in capitals, or with capitals: names and abbreviations stand in them too.
    Heading,
    /// An English title of the reference list: it was printed before.
    Title,
    /// A capitalised word inside a sentence: a name, of which the text alone can tell how it is spelt.
    Name,
}

impl Scope {
    fn doubt(self, latin: bool) -> Doubt {
        match self {
            Scope::Prose => Doubt { latin, ..Doubt::default() },
            Scope::Name => Doubt::default(),
            Scope::Heading => Doubt { latin, against: 12, least: Some(COMMON) },
            Scope::Title => Doubt { latin, against: 16, least: Some(IN_SCIENCE) },
        }
    }
}

/// Where word `at` stands; `None` where it cannot be judged. `titles`: the words of the titles in the list, in order.
fn scope(document: &Document, judge: &Judge, titles: &[usize], at: usize) -> Option<Scope> {
    let word = document.words().list.get(at)?;
    let section = document.blocks.get(word.block)?.section;
    if word.setting.broken || word.setting.quoted || section == SectionKind::Frame {
        return None;
    }
    if section == SectionKind::References {
        return titles.binary_search(&at).is_ok().then_some(Scope::Title);
    }
    if document.language(word.block).is_foreign() {
        return None;
    }
    match word.case {
        Case::Lower => Some(Scope::Prose),
        Case::Capitalised if word.setting.opens_sentence => Some(Scope::Prose),
        Case::Upper if is_among_capitals(judge, document.words(), at) => Some(Scope::Heading),
        Case::Capitalised if is_in_heading(document, judge, at) => Some(Scope::Heading),
        Case::Capitalised if is_plain_and_alone(document.words(), word) => Some(Scope::Name),
        _ => None,
    }
}

/// Letters of the shortest word in capitals that is judged: shorter ones are abbreviations.
const SHORTEST_CAPITALS: usize = 6;

/// True where a word in capitals stands once, beside another that is a word of science: "MATERIALS AND METHDOS".
fn is_among_capitals(judge: &Judge, words: &Words, at: usize) -> bool {
    let Some(word) = words.list.get(at) else { return false };
    let beside = words.list.get(at.saturating_sub(2)..words.list.len().min(at + 3)).unwrap_or(&[]);
    is_plain_and_alone(words, word)
        && beside.iter().any(|other| {
            other.place != word.place
                && other.block == word.block
                && other.case == Case::Upper
                && other.folded.len() >= 4
                && !judge.is_uncommon(&other.folded)
        })
}

/// The most words of a heading.
const LONGEST_HEADING: usize = 14;

/// True where a capitalised word stands once, in a line of its own among capitalised words of science: "Materials and Methdos".
fn is_in_heading(document: &Document, judge: &Judge, at: usize) -> bool {
    let words = document.words();
    let Some(word) = words.list.get(at) else { return false };
    if !is_plain_and_alone(words, word) {
        return false;
    }
    let near = words.list.get(at.saturating_sub(LONGEST_HEADING)..words.list.len().min(at + LONGEST_HEADING));
    let line: Vec<&Word> = near.unwrap_or(&[]).iter().filter(|other| other.block == word.block).collect();
    let Some(block) = document.blocks.get(word.block).filter(|_| line.len() <= LONGEST_HEADING) else {
        return false;
    };
    let others: Vec<&&Word> =
        line.iter().filter(|other| other.folded.len() >= 4 && other.place != word.place).collect();
    let capitals = others.iter().filter(|other| other.case != Case::Lower).count();
    let science = || others.iter().filter(|other| !judge.is_uncommon(&other.folded)).count();
    !others.is_empty()
        && 2 * capitals >= others.len()
        && 3 * science() >= 2 * others.len()
        && !document.text(block.place).contains([',', ';', '@', '.'])
}

/// True for a word of plain letters that is long enough for a heading's, and that stands nowhere else.
fn is_plain_and_alone(words: &Words, word: &Word) -> bool {
    word.folded.len() >= SHORTEST_CAPITALS
        && word.folded.len() == word.place.span.len()
        && word.compound.is_none()
        && !word.setting.formula
        && words.count(&word.folded) == 1
}

/// True where the word's neighbours say that it is no plain English word: the first part of a compound such as
/// "socio-economic", a half of a word broken at a line end, a chemical, a person's name.
fn stands_apart(document: &Document, judge: &Judge, at: usize, word: &Word, suspicion: &Suspicion) -> bool {
    let words = document.words();
    let (before, after) = words.neighbours(at);
    if word
        .compound
        .is_some_and(|span| document.text(Place { span, ..word.place }).contains(|c: char| c.is_numeric()))
    {
        return true;
    }
    let linked = |other: &&Word| word.compound.is_some() && word.compound == other.compound;
    let known_as_it_stands = || !judge.is_unlisted(&word.folded);
    // "Théorème": an English word has no accents but those that the lists know.
    if !document.text(word.place).is_ascii()
        && !document.text(word.place).contains('\u{ad}')
        && !known_as_it_stands()
    {
        return true;
    }
    // "H. Menager", "Geiseltal-obere".
    if before.is_some_and(|before| {
        word.case == Case::Capitalised && is_initial(document, before, word)
            || linked(&before) && before.case == Case::Capitalised && judge.is_unlisted(&before.folded)
    }) {
        return true;
    }
    // "Hutchingson et al."
    if word.case == Case::Capitalised && after.is_some_and(|after| &*after.folded == "et") {
        return true;
    }
    // "morphlino-injected" beside "morpholino".
    let ending = word.folded.as_bytes().last();
    let first = suspicion.candidates.first();
    let kept = first.is_some_and(|first| {
        first.count >= 2 && first.word.as_bytes().last() == ending && word.folded.len() > SHORT
    });
    if let Some(after) = after.filter(linked)
        && (word.folded.ends_with(['a', 'i', 'o']) && !kept
            || judge.joins(&word.folded, &after.folded)
            || word.folded.len() <= 5)
    {
        return true;
    }
    if before.filter(linked).is_some_and(|before| judge.joins(&before.folded, &word.folded)) {
        return true;
    }
    word.case == Case::Capitalised
        && after.is_some_and(|after| {
            let between = Span::new(word.place.span.end, after.place.span.start);
            // "Conclusions: Upadacitinib"
            after.case == Case::Capitalised && document.text(Place { span: between, ..word.place }) != ": "
        })
}

/// True where `one` is the initial before the name `other`: "H. Menager".
fn is_initial(document: &Document, one: &Word, other: &Word) -> bool {
    let between = Span::new(one.place.span.end, other.place.span.start);
    one.case == Case::Upper
        && one.folded.len() == 1
        && document.text(Place { span: between, ..one.place }).trim_end() == "."
}

/// The words that stand with a capital inside a sentence, or in the reference list: where they open a sentence they are names
/// too.
fn names<'d>(document: &'d Document) -> FxHashSet<&'d str> {
    let in_references = |word: &&Word| {
        document.blocks.get(word.block).is_some_and(|block| block.section == SectionKind::References)
    };
    (document.words().list.iter())
        .filter(|word| word.case == Case::Capitalised && !word.setting.opens_sentence || in_references(word))
        .map(|word| word.folded.as_ref())
        .collect()
}

/// True where a word ends and stands as a part of a species' name or of a Latin term does: "P. sylvestris", "planum temporale".
fn stands_as_latin(judge: &Judge, words: &Words, at: usize, word: &Word) -> bool {
    let (mut before, after) = words.neighbours(at);
    // "Hyacinthoides non-scripta"
    if before.is_some_and(|before| before.compound.is_some() && before.compound == word.compound) {
        before = words.neighbours(at.saturating_sub(1)).0;
    }
    let latin = |other: Option<&Word>| {
        other.is_some_and(|other| {
            matches!(other.case, Case::Lower | Case::Capitalised)
                && looks_latin(&other.folded)
                && judge.is_uncommon(&other.folded)
        })
    };
    let named = before.is_some_and(|before| {
        !before.setting.opens_sentence
            && (before.case == Case::Capitalised || before.case == Case::Upper && before.folded.len() == 1)
    });
    // "hylodid, alsodid": a row of families.
    let family = |form: &str| form.ends_with("id") || form.ends_with("ids");
    let beside = words.list.get(at.saturating_sub(2)..words.list.len().min(at + 3)).unwrap_or(&[]);
    let in_row = || {
        let fellow = |other: &Word| {
            other.place != word.place && family(&other.folded) && judge.is_unlisted(&other.folded)
        };
        family(&word.folded) && beside.iter().any(fellow)
    };
    looks_latin(&word.folded) && (judge.is_latin() || latin(before) || latin(after) || named) || in_row()
}

fn finding(document: &Document, word: &Word, suspicion: &Suspicion, titled: bool) -> Finding {
    let place = Place { span: word.compound.unwrap_or(word.place.span), ..word.place };
    let shown = document.text(word.place);
    let dressed = |candidate: &Candidate| dress(&candidate.word, word.case, titled);
    let Some(first) = suspicion.candidates.first() else {
        return Finding::new(
            place,
            Message::new("spelling-typo-known").with("word", shown).with("fix", shown),
        );
    };
    let code = match (suspicion.class.is_some(), first.count) {
        (false, 0) => "spelling-typo-known",
        (false, _) => "spelling-typo-here",
        (true, 0) => "spelling-typo-rare-known",
        (true, _) => "spelling-typo-rare-here",
    };
    let mut message = Message::new(code).with("word", shown).with("fix", dressed(first));
    if first.count > 0 {
        message = message.with("count", first.count);
    }
    let mut finding = Finding::new(place, message);
    if let Some(witness) = document.words().of(&first.word).next() {
        let message = Message::new("spelling-typo-right").with("word", document.text(witness.place));
        finding = finding.related(witness.place, message);
    }
    let misread = misread(document, word);
    for candidate in &suspicion.candidates {
        let text = dressed(candidate);
        // "clinica1": the digit is the letter that lacks.
        let taken = misread.is_some_and(|letter| candidate.word.strip_suffix(letter) == Some(&word.folded));
        let end = place.span.end + usize::from(taken);
        let gone = Place { span: Span::new(place.span.start, end), ..place };
        finding = finding.fix(Fix {
            label: Message::new("fix-replace").with("text", text.as_str()),
            edits: vec![Edit { place: gone, text: whole(document, place, word, &text) }],
        });
    }
    finding
}

/// The letter that a scanner takes for the one digit behind a word; `None` where none stands there, or a number.
fn misread(document: &Document, word: &Word) -> Option<char> {
    let after = document.source(word.place.field).text().get(word.place.span.end..)?;
    let mut chars = after.chars();
    let letter = match chars.next()? {
        '0' => 'o',
        '1' => 'l',
        '5' => 's',
        _ => return None,
    };
    chars.next().is_none_or(|c| !c.is_alphanumeric()).then_some(letter)
}

/// The text of `place` with `word` replaced.
fn whole(document: &Document, place: Place, word: &Word, text: &str) -> String {
    let source = document.source(place.field).text();
    let before = source.get(place.span.start..word.place.span.start).unwrap_or("");
    let after = source.get(word.place.span.end..place.span.end).unwrap_or("");
    format!("{before}{text}{after}")
}

#[cfg(test)]
mod tests {
    use crate::{Manuscript, Options, check};

    /// What is marked in `text`, each with its first fix.
    fn marked(text: &str) -> Vec<(String, String)> {
        let options = Options { rules: vec!["spelling/typo".to_owned()], ..Options::default() };
        let report = check(&Manuscript::new(text), &options);
        let first = |finding: &crate::finding::Finding| finding.fixes[0].edits[0].text.clone();
        report.findings.iter().map(|f| (text[f.place.span.range()].to_owned(), first(f))).collect()
    }

    #[test]
    fn slips_are_found_with_the_right_word_first() {
        let cases = [
            ("The oordinates were measured in each experiment.", "oordinates", "coordinates"),
            ("The patients had no sigificant changes.", "sigificant", "significant"),
            ("We obtrained the samples in summer.", "obtrained", "obtained"),
            ("The preivous study was small.", "preivous", "previous"),
            ("Cells were teated with an antibosy for one hour.", "antibosy", "antibody"),
            ("It was preceeded by treatment.", "preceeded", "preceded"),
            ("Signficant changes were seen in all groups.", "Signficant", "Significant"),
            ("It was a well-definned group of patients.", "well-definned", "well-defined"),
            ("The limitited number of samples was a problem.", "limitited", "limited"),
            ("The lnteraction of both groups was measured.", "lnteraction", "interaction"),
            ("We studied the nextwork of each group.", "nextwork", "network"),
            ("The ear developes early in the mice.", "developes", "develops"),
            ("The IL-2 rseponses of the mice were seen.", "rseponses", "responses"),
        ];
        for (text, wrong, right) in cases {
            assert!(
                marked(text).contains(&(wrong.to_owned(), right.to_owned())),
                "{text}: {:?}",
                marked(text)
            );
        }
    }

    #[test]
    fn words_of_the_lists_are_judged_by_their_neighbours() {
        let cases = [
            ("It is the fist time. The first day was cold and the first week was wet.", "fist", "first"),
            (
                "It was said in terns of the trial; the terms of it were clear, as the terms of all.",
                "terns",
                "terms",
            ),
        ];
        for (text, wrong, right) in cases {
            assert!(
                marked(text).contains(&(wrong.to_owned(), right.to_owned())),
                "{text}: {:?}",
                marked(text)
            );
        }
        assert!(
            marked("We fund the trial. The fund pays for what was found, and he made a fist.").is_empty()
        );
    }

    #[test]
    fn a_word_that_the_text_itself_uses_is_the_witness() {
        let text = "Tofacitinib was given. We gave tofacitinib twice a day; tofacitnib was well tolerated.";
        assert_eq!(marked(text), [("tofacitnib".to_owned(), "tofacitinib".to_owned())]);
    }

    #[test]
    fn a_name_is_held_to_what_the_text_calls_it() {
        let cases = [
            (
                "Of Staphylococcus aureus, Staphylococcus aureus grew; the Staphylococcus aureus and Staphyloccocus aureus were typed.",
                "Staphyloccocus",
                "Staphylococcus",
            ),
            (
                "In Los Tuxtlas it is. We saw Los Tuxtlas and left Los Tuxtlas for Los Tuxlas.",
                "Tuxlas",
                "Tuxtlas",
            ),
            (
                "The morpholino was given. A morpholino was made. We saw morphlino-injected ones.",
                "morphlino-injected",
                "morpholino-injected",
            ),
        ];
        for (text, wrong, right) in cases {
            assert_eq!(marked(text), [(wrong.to_owned(), right.to_owned())], "{text}");
        }
        let text =
            "We thank Hofmannsen and the others, and Hofmansen and Hofmannsen and Hofmannsen of the group.";
        assert!(marked(text).is_empty(), "{:?}", marked(text));
    }

    #[test]
    fn symbols_are_held_to_those_of_the_text() {
        let text = "SLC26A4 was lost. SLC26A4 and SLC26A4 were seen, and the SCL26A4 mutants died.";
        assert_eq!(marked(text), [("SCL26A4".to_owned(), "SLC26A4".to_owned())]);
        for text in [
            "CDK5 and CDK5 and CDK5 of the patients with CKD5.",
            "Samples ABC12, ABC12, ABC12 and ACB12, ACB12 of the sets.",
            "Samples ABC12, ABC12, ABC12 and ABC21 of the sets.",
        ] {
            assert!(marked(text).is_empty(), "{text}: {:?}", marked(text));
        }
    }

    #[test]
    fn letters_swapped_in_the_commonest_words_are_slips() {
        let text = "Results\nTeh patients adn the mice were fed. Conlusions: Tofacitinib was of use.";
        let found = [("Teh", "The"), ("adn", "and"), ("Conlusions", "Conclusions")];
        assert_eq!(marked(text), found.map(|(wrong, right)| (wrong.to_owned(), right.to_owned())));
        assert!(marked("The gene nad1 and the NAD of hte1 were seen.").is_empty());
    }

    #[test]
    fn a_digit_that_was_a_letter_goes_with_the_fix() {
        let text = "It was seen in the clinica1 data, and in pateints1 of the group.";
        assert_eq!(
            crate::testing::mended("spelling/typo", text),
            "It was seen in the clinical data, and in patients1 of the group."
        );
    }

    #[test]
    fn abbreviations_code_and_phrases_of_other_languages_are_no_slips() {
        let cases = [
            "The probability of it and the probability of all was prob = 1, and the prob of each was small.",
            "We call tdata[rep(x)] with tmatrix(y) of the data.",
            "The rights erga omnes and pacta sunt servanda of the law, and a laissez-faire one.",
            "It is sui generis, a prima facie case, and he is hors texte.",
            "They spoke of \"buen vivir\" in the villages, and of ylang ylang.",
            "The OECD.Stat data were used.",
            "He said it ain’t nothin’ special in the house.",
            "The spinons of the lattice are spinless.",
            "It was done by most data analysts. The data analysis and the analysis of data and each data analysis were long.",
            "The package tseries has series, tseries is of use and a tseries is a series; each series and series.",
        ];
        for text in cases {
            assert!(marked(text).is_empty(), "{text}: {:?}", marked(text));
        }
    }

    #[test]
    fn a_lost_capital_comes_back() {
        let text = "Keywords\nDepression, reatment-Resistant Depression\n\nAbstract\nThe treatment-resistant form is common.";
        assert_eq!(marked(text), [("reatment-Resistant".to_owned(), "Treatment-Resistant".to_owned())]);
    }

    #[test]
    fn what_is_no_slip_is_left_alone() {
        let cases = [
            "The colour and the color of the tumour and the tumor were analysed and analyzed.",
            "Cyclooctatetraene and tofacitinib were dissolved in dimethylformamide.",
            "The work of Hofmann and Browne in Tromsø was cited by Aviram.",
            "The tables are at https://example.org/resutls and in resutls.txt.",
            "They wrote “resutls” and the chaneg [sic] was kept.",
            "The mice had immuni- zation twice.",
            "The value of maxk is given by maxk = 3 for all runs.",
            "Expression of mRNAs and of Sox2, Pax6 and tbx5a was low.",
            "In the Theorème of Cauchy the série converges.",
            "We thank H. Menager and E. Sttudy for help. Hutchingson et al. helped.",
            "The facies supra spinam of the bone is spinal, as all spinal parts.",
            "The infraorbital and the intraorbital foramen were seen; the intraorbital one was larger.",
            "The set has size ntest, and the test took 5 kcycles of all cycles.",
            "Die Ergebnisse der Studie wurden mit den Patienten besprochen und auf einer Tagung vorgestellt.",
        ];
        for text in cases {
            assert!(marked(text).is_empty(), "{text}: {:?}", marked(text));
        }
    }

    #[test]
    fn a_word_that_books_often_have_is_meant() {
        let were = "The participants were tall and the participants were fed. ".repeat(8);
        let text = format!("{were}Height was measured while participants wore light clothing and no shoes.");
        assert!(marked(&text).is_empty());
    }

    #[test]
    fn words_beside_their_kin_are_no_slips() {
        let cases = [
            "The chase was long. In each chase the one that began the chase met the chasee.",
            "Unlike batrachylid, hylodid and alsodid frogs, hyloid frogs are large; the hyloid frogs and other hyloid ones.",
            "The counselling was long, and the counselling of each group was counselling as the counseling of others.",
            "The judges are not elected by the community.",
            "The protein is dimerized, and it dimerizes where the other one dimerizes.",
        ];
        for text in cases {
            assert!(marked(text).is_empty(), "{text}: {:?}", marked(text));
        }
    }

    #[test]
    fn in_a_text_of_latin_terms_words_that_end_so_are_terms() {
        let english = "A column is long. Each column seems short, every column narrow, and this column bent; its collum seemed broad.";
        assert_eq!(marked(english), [("collum".to_owned(), "column".to_owned())]);
        let terms = "The brevispina, the tormalis, the plectoria, the gravinum, the sordella, the vimbrium, the nexilla, the \
            prostralis, the cundula, the stirpium, the flaverna and the morbilus were seen.";
        assert!(marked(&format!("{terms} {english}")).is_empty());
    }

    #[test]
    fn headings_are_judged_by_their_capitals() {
        for (text, wrong, right) in [
            ("MATERIALS AND METHDOS\nThe cells were grown.", "METHDOS", "METHODS"),
            ("Materials and Methdos\nThe cells were grown.", "Methdos", "Methods"),
            ("STATISITCAL ANALYSIS\nThe cells were counted.", "STATISITCAL", "STATISTICAL"),
        ] {
            assert_eq!(marked(text), [(wrong.to_owned(), right.to_owned())], "{text}");
        }
        for text in [
            "WHOQOL AND PRISMA METHODS\nThe PROMIS and the CADASIL group were treated with METFOR.",
            "JOHN PAULSEN AND MARY PETERS\nThe cells were grown.",
            "John Paulsen and Mary Genrea\nUniversity of Statistcia, Genreal City\nThe cells were grown.",
        ] {
            assert!(marked(text).is_empty(), "{text}: {:?}", marked(text));
        }
    }

    fn list(first: &str) -> String {
        format!(
            "All is well [1,2].\n\nReferences\n1. {first}\n2. Bond B. The other effect of the trial. J Test. 2020;2:3-4.\n"
        )
    }

    #[test]
    fn english_titles_of_the_list_are_judged_and_names_and_other_languages_are_not() {
        for (entry, wrong, right) in [
            (
                "Ames A. The sigificant results of the clinical trial. J Test. 2019;1:1-2.",
                "sigificant",
                "significant",
            ),
            ("Ames A. Treatment of patients in the hosptial. J Test. 2019;1:1-2.", "hosptial", "hospital"),
        ] {
            assert_eq!(marked(&list(entry)), [(wrong.to_owned(), right.to_owned())], "{entry}");
        }
        for entry in [
            "Sigificant R, Resutls T. The effect of the clinical trial. J Test. 2019;1:1-2.",
            "Ames A. Efectos de la terapia en los adultos con depresion. J Test. 2019;1:1-2.",
            "Ames A. Depresion grave. J Test. 2019;1:1-2.",
            "Ames A. The effects of mycorrhizas and of lichen sclerosus in mycorrhizal and sclerosis patients. J Test. 2019;1:1-2.",
            "Ames A. The effect of psilocybin on Arabidopsis thaliana and P. silvestris. J Tset. 2019;1:1-2.",
        ] {
            assert!(marked(&list(entry)).is_empty(), "{entry}: {:?}", marked(&list(entry)));
        }
    }

    #[test]
    fn journals_are_told_where_one_slip_makes_a_known_name() {
        for (entry, wrong, right) in [
            ("Ames A. The effect of the trial. Jounral of Neuroscience. 2019;1:1-2.", "Jounral", "Journal"),
            (
                "Ames A. The effect of the trial. Journal of Neurosicence. 2019;1:1-2.",
                "Neurosicence",
                "Neuroscience",
            ),
            ("Ames A. The effect of the trial. Crop Scinece. 2019;1:1-2.", "Scinece", "Science"),
        ] {
            assert_eq!(marked(&list(entry)), [(wrong.to_owned(), right.to_owned())], "{entry}");
        }
        for journal in
            ["J Neurosci", "Jounral of Nowhere Things", "Revista de Cinecia Nova", "Kwartalnik Naukowy"]
        {
            let text = list(&format!("Ames A. The effect of the trial. {journal}. 2019;1:1-2."));
            assert!(marked(&text).is_empty(), "{journal}: {:?}", marked(&text));
        }
    }
}
