//! A made-up article of any length, the same on every machine: what the benchmarks check, natively and in the page.
//!
//! It is shaped as an article is where the engine's work depends on it: sections and paragraphs, citations in brackets,
//! one reference for every 800 bytes, one word in twenty-five that no list has (names, compounds, methods), and a fault of
//! each kind in every 60 kB. What costs the spelling check is each different one of those words: published articles of
//! 60 kB, counted without their reference lists, had 15 to 115 and 1 MB of them 980; this one has 75, and 1,340 in 1 MB.

/// Words that need no grammar to stand in a row.
const COMMON: &str = "patients treatment response study results analysis data clinical significant increase decrease \
    model expression protein cells receptor effect measured observed reported compared between groups baseline \
    concentration temperature pressure samples method protocol sequence structure function activity binding membrane \
    signal pathway regulation network population species growth development environment soil water surface energy \
    distribution frequency variation estimate parameter coefficient regression correlation evidence hypothesis \
    mechanism intervention outcome follow-up randomised placebo symptom severity scale depression anxiety cognitive \
    memory attention behaviour social economic education policy health care hospital infection virus bacteria immune \
    antibody vaccine mortality incidence prevalence risk factor exposure cohort survey questionnaire interview theory \
    application algorithm performance accuracy training network image resolution spectrum wavelength optical magnetic \
    electron crystal polymer solution reaction catalyst yield synthesis compound derivative oxidation hydrogen carbon";

/// Words that join the others.
const JOINING: &str = "the of and in to with for by from on at as was were is are that this which these after before \
    during under over through within without more less than both each other such not only but also however";

/// Syllables of the words that no list has.
const SYLLABLES: &str =
    "mi ra to lin ve do qua ster ol phe nor thi pro cy clo ben zi fen tra mel ka lo re su da ni xa";

/// Numbers that look random and are the same every time (xorshift, Marsaglia 2003).
struct Random(u64);

impl Random {
    fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % limit.max(1) as u64).unwrap_or(0)
    }

    fn pick<'a>(&mut self, words: &[&'a str]) -> &'a str {
        let at = self.below(words.len());
        words.get(at).copied().unwrap_or_default()
    }
}

/// The article's words as they come.
struct Writer {
    random: Random,
    common: Vec<&'static str>,
    joining: Vec<&'static str>,
    syllables: Vec<&'static str>,
    coined: Vec<String>,
}

impl Writer {
    /// A word that no list has: one that stood before, or, one time in `new`, a new one.
    fn coined(&mut self, new: usize) -> String {
        if !self.coined.is_empty() && self.random.below(new) != 0 {
            let at = self.random.below(self.coined.len());
            return self.coined.get(at).cloned().unwrap_or_default();
        }
        let length = 3 + self.random.below(3);
        let word: String = (0..length).map(|_| self.random.pick(&self.syllables)).collect();
        self.coined.push(word.clone());
        word
    }

    fn word(&mut self) -> String {
        match self.random.below(25) {
            0 => self.coined(12),
            1..10 => self.random.pick(&self.joining).to_owned(),
            _ => self.random.pick(&self.common).to_owned(),
        }
    }

    fn name(&mut self) -> String {
        capital(&self.coined(8))
    }

    fn sentence(&mut self, references: usize) -> String {
        let mut sentence = capital(&self.word());
        for _ in 0..10 + self.random.below(14) {
            sentence.push_str(if self.random.below(12) == 0 { ", " } else { " " });
            sentence.push_str(&self.word());
        }
        match self.random.below(4) {
            0 => {
                let (first, second) = (1 + self.random.below(references), 1 + self.random.below(references));
                sentence.push_str(&format!(" [{},{}]", first.min(second), first.max(second)));
            }
            1 => sentence.push_str(&format!(" [{}]", 1 + self.random.below(references))),
            2 => {
                let (count, share) = (10 + self.random.below(200), self.random.below(99));
                sentence.push_str(&format!(" (n = {count}; {share}.4%, 95% CI [12, 40])"));
            }
            _ => {}
        }
        sentence.push_str(". ");
        sentence
    }

    fn reference(&mut self, number: usize) -> String {
        let authors = [self.name(), self.name(), self.name()].join(" AB, ");
        let title = capital(&(0..9).map(|_| self.word()).collect::<Vec<_>>().join(" "));
        let (year, volume, page) = (1990 + number % 35, 1 + number % 60, 100 + self.random.below(900));
        format!(
            "{number}. {authors} AB. {title}. J Clin Test. {year};{volume}:{page}-{}. doi:10.1234/test.{number}\n",
            page + 9
        )
    }
}

fn capital(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

/// An article of about `bytes` bytes.
pub(crate) fn article(bytes: usize) -> String {
    let words = |list: &'static str| list.split_whitespace().collect::<Vec<_>>();
    let mut writer = Writer {
        random: Random(0x9E37_79B9_7F4A_7C15),
        common: words(COMMON),
        joining: words(JOINING),
        syllables: words(SYLLABLES),
        coined: Vec::new(),
    };
    let references = (bytes / 800).max(2);
    let list: String = (1..=references).map(|number| writer.reference(number)).collect();
    let faults = bytes.div_ceil(60_000);

    let mut text = String::with_capacity(bytes + 1000);
    text.push_str("Measured effects in a made-up population: a study that nobody made\n\nAbstract\n\n");
    let headings = ["Introduction", "Methods", "Results", "Discussion"];
    let body = bytes.saturating_sub(list.len());
    for (at, heading) in headings.iter().enumerate() {
        text.push_str(heading);
        text.push_str("\n\n");
        while text.len() < body * (at + 1) / headings.len() {
            for _ in 0..6 {
                text.push_str(&writer.sentence(references));
            }
            text.push_str("\n\n");
        }
    }
    for number in 1..=faults {
        text.push_str(&format!(
            "The reatment was significnt, as was shown before [{}].\n\n",
            references + faults + number
        ));
    }
    text.push_str("References\n");
    text.push_str(&list);
    for number in 1..=faults {
        let again = references + number;
        text.push_str(&format!(
            "{again}. Again AB. The same work. J Clin Test. 2020;1:1-9. doi:10.1234/TEST.{number}\n"
        ));
    }
    text
}
