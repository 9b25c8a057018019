//! What `check` answers: the findings, what was understood, and what could not be judged.

use serde::Serialize;

use crate::decisions::SetAside;
use crate::document::{CitationStyle, SectionKind};
use crate::finding::{Finding, Place};
use crate::message::Message;

/// The answer to a manuscript.
#[derive(Clone, Debug, PartialEq)]
pub struct Report {
    /// In order of place, none twice.
    pub findings: Vec<Finding>,
    /// Findings that the person does not want to be told, in order of place.
    pub set_aside: Vec<SetAside>,
    /// What the engine took the manuscript to be.
    pub understood: Understood,
    /// What could not be judged, and why.
    pub abstentions: Vec<Abstention>,
}

/// What the engine took the manuscript to be, for a person to confirm or correct.
#[derive(Clone, Debug, PartialEq)]
pub struct Understood {
    /// The parts of the text, in order.
    pub sections: Vec<SectionUnderstood>,
    /// The headings that open a part or stand within one, in order.
    pub headings: Vec<Place>,
    /// The reference list, where one was found.
    pub references: Option<ReferencesUnderstood>,
    /// How the text cites.
    pub citations: CitationsUnderstood,
    /// The language of most of the text.
    pub language: Language,
    /// Size of the text.
    pub counts: Counts,
}

/// One part of the text.
#[derive(Clone, Debug, PartialEq)]
pub struct SectionUnderstood {
    /// Which part.
    pub kind: SectionKind,
    /// Where it lies, its heading included.
    pub place: Place,
}

/// The reference list as understood.
#[derive(Clone, Debug, PartialEq)]
pub struct ReferencesUnderstood {
    /// How many entries.
    pub count: usize,
    /// True where the entries carry printed numbers.
    pub numbered: bool,
    /// From the first entry to the end of the last.
    pub place: Place,
    /// The lines of the first and the last entry, from 1.
    pub lines: (usize, usize),
    /// The entries, in order.
    pub entries: Vec<EntryUnderstood>,
}

/// One entry of the reference list.
#[derive(Clone, Debug, PartialEq)]
pub struct EntryUnderstood {
    /// The number by which the text cites it.
    pub number: u32,
    /// Where it lies, its printed number included.
    pub place: Place,
}

/// One citation and the entries that it names.
#[derive(Clone, Debug, PartialEq)]
pub struct CitationUnderstood {
    /// Where it stands.
    pub place: Place,
    /// Positions of the entries in the list, from 1; empty where the list has none of them.
    pub entries: Vec<usize>,
}

/// The citations as understood.
#[derive(Clone, Debug, PartialEq)]
pub struct CitationsUnderstood {
    /// How they are written.
    pub style: CitationStyle,
    /// How sure that is, in per cent.
    pub certainty: u8,
    /// The citations (groups, not numbers), in order of place.
    pub list: Vec<CitationUnderstood>,
}

/// A language, as far as the engine tells languages apart. Only English words can be judged.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "lowercase")]
pub enum Language {
    /// English.
    English,
    /// Spanish.
    Spanish,
    /// Portuguese.
    Portuguese,
    /// French.
    French,
    /// German.
    German,
    /// Italian.
    Italian,
    /// Dutch.
    Dutch,
    /// Polish.
    Polish,
    /// Czech.
    Czech,
    /// Swedish.
    Swedish,
    /// Danish.
    Danish,
    /// Norwegian.
    Norwegian,
    /// Finnish.
    Finnish,
    /// Indonesian, or Malay.
    Indonesian,
    /// Turkish.
    Turkish,
    /// Romanian.
    Romanian,
    /// Hungarian.
    Hungarian,
    /// Latin.
    Latin,
    /// Russian.
    Russian,
    /// Ukrainian.
    Ukrainian,
    /// Greek.
    Greek,
    /// Hebrew.
    Hebrew,
    /// Arabic.
    Arabic,
    /// Hindi.
    Hindi,
    /// Thai.
    Thai,
    /// Chinese.
    Chinese,
    /// Japanese.
    Japanese,
    /// Korean.
    Korean,
    /// Vietnamese.
    Vietnamese,
    /// Some other language.
    Other,
    /// Too little text to tell.
    Unknown,
}

impl Language {
    /// True for every language but English, where one is known to be there.
    pub const fn is_foreign(self) -> bool {
        !matches!(self, Language::English | Language::Unknown)
    }

    /// Its tag (BCP 47); empty where it has no name here.
    pub const fn tag(self) -> &'static str {
        match self {
            Language::English => "en",
            Language::Spanish => "es",
            Language::Portuguese => "pt",
            Language::French => "fr",
            Language::German => "de",
            Language::Italian => "it",
            Language::Dutch => "nl",
            Language::Polish => "pl",
            Language::Czech => "cs",
            Language::Swedish => "sv",
            Language::Danish => "da",
            Language::Norwegian => "nb",
            Language::Finnish => "fi",
            Language::Indonesian => "id",
            Language::Turkish => "tr",
            Language::Romanian => "ro",
            Language::Hungarian => "hu",
            Language::Latin => "la",
            Language::Russian => "ru",
            Language::Ukrainian => "uk",
            Language::Greek => "el",
            Language::Hebrew => "he",
            Language::Arabic => "ar",
            Language::Hindi => "hi",
            Language::Thai => "th",
            Language::Chinese => "zh",
            Language::Japanese => "ja",
            Language::Korean => "ko",
            Language::Vietnamese => "vi",
            Language::Other | Language::Unknown => "",
        }
    }
}

/// Size of the text.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Counts {
    /// Characters, line ends included.
    pub characters: usize,
    /// Words: runs of letters and digits that hold a letter.
    pub words: usize,
}

/// Something that could not be judged.
#[derive(Clone, Debug, PartialEq)]
pub struct Abstention {
    /// The rules that stayed silent, by id.
    pub rules: Vec<&'static str>,
    /// Why, in words that a person can act on.
    pub reason: Message,
}
