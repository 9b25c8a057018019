//! Headings: the lines, and the words glued to lines, that say which part of the manuscript begins.
//!
//! Pasted pages glue headings to their neighbours ("SSRIsAbstract"), number them ("5. References", "VII. REFERENCES"),
//! put colons and remains of markup around them, and write them in the journal's language.

use super::blocks::SectionKind;
use crate::source::Span;

/// A heading found in a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Heading {
    /// The part that it opens.
    pub(super) section: SectionKind,
    /// Its bytes in the line.
    pub(super) span: Span,
}

/// Names of the parts, lower case. The reference heading in the languages that OJS ships (its locale key
/// `submission.citations`) and the names that journals type themselves; the rest from journals' author guidelines.
#[rustfmt::skip]
const NAMES: &[(SectionKind, &[&str])] = &[
    (SectionKind::Abstract, &[
        "abstract", "summary", "resumen", "resumo", "résumé", "resum", "zusammenfassung", "kurzfassung", "abstrak", "streszczenie",
        "abstrakt", "sammanfattning", "samenvatting", "riassunto", "аннотация", "анотація", "özet", "öz", "摘要", "要旨", "초록",
        "tóm tắt", "الملخص", "चكىده", "چکیده",
    ]),
    (SectionKind::Keywords, &[
        "keywords", "key words", "keyword", "index terms", "palabras clave", "palavras-chave", "palavras chave", "mots-clés", "mots clés",
        "schlüsselwörter", "schlagwörter", "kata kunci", "słowa kluczowe", "ключевые слова", "ключові слова", "anahtar kelimeler",
        "parole chiave", "trefwoorden", "nyckelord", "关键词", "キーワード", "từ khóa", "الكلمات المفتاحية",
    ]),
    (SectionKind::Body, &[
        "introduction", "background", "methods", "materials and methods", "material and methods", "methods and materials", "methodology",
        "patients and methods", "subjects and methods", "experimental", "experimental section", "results", "results and discussion",
        "discussion", "conclusion", "conclusions", "conclusions and outlook", "limitations", "theory", "case report", "case presentation",
        "introducción", "métodos", "materiales y métodos", "resultados", "discusión", "conclusiones", "introdução", "materiais e métodos",
        "discussão", "conclusões", "conclusão", "einleitung", "methoden", "material und methoden", "ergebnisse", "diskussion", "fazit",
        "schlussfolgerungen", "pendahuluan", "metode", "metode penelitian", "hasil", "hasil dan pembahasan", "pembahasan", "kesimpulan",
        "wstęp", "wprowadzenie", "metody", "materiał i metody", "wyniki", "dyskusja", "wnioski", "podsumowanie", "méthodes", "résultats",
        "введение", "методы", "материалы и методы", "результаты", "обсуждение", "выводы", "заключение", "giriş", "yöntem", "bulgular",
        "tartışma", "sonuç", "introduzione", "metodi", "risultati", "discussione", "conclusioni", "引言", "方法", "结果", "讨论", "结论",
    ]),
    (SectionKind::References, &[
        "references", "reference", "reference list", "list of references", "references cited", "literature", "literature cited",
        "cited literature", "works cited", "bibliography", "references and notes", "notes and references", "sources", "citations",
        "referencias", "referencias bibliográficas", "bibliografía", "citas", "referências", "referências bibliográficas", "bibliografia",
        "referències", "références", "références bibliographiques", "bibliographie", "riferimenti bibliografici", "riferimenti",
        "literatur", "literaturverzeichnis", "literaturhinweise", "quellen", "quellenverzeichnis", "referenties", "literatuur",
        "literatuurlijst", "referencer", "referenser", "referanser", "litteratur", "referensförteckning", "kirjallisuus", "lähteet",
        "lähdeviitteet", "literatura", "piśmiennictwo", "literatúra", "seznam literatury", "zdroje", "irodalom", "irodalomjegyzék",
        "hivatkozások", "referințe", "referinţe", "bibliografie", "αναφορές", "βιβλιογραφία", "литература", "список литературы",
        "библиография", "литература (библиография)", "библиографические ссылки", "список использованных источников", "посилання",
        "література", "список літератури", "референце", "референци", "шилтемелер", "әдебиеттер тізімі", "referanslar", "kaynaklar",
        "kaynakça", "referensi", "rujukan", "daftar pustaka", "daftar referensi", "tài liệu tham khảo", "การอ้างอิง", "เอกสารอ้างอิง",
        "บรรณานุกรม", "参考文献", "參考文獻", "参考", "引用文献", "参考資料", "참고문헌", "المراجع", "المصادر", "المصادر والمراجع", "مراجع",
        "منابع", "سەرچاوەکان", "संदर्भ", "წყაროები", "ლიტერატურა", "գրականություն", "հղումներ", "nuorodos", "literatūra", "atsauces",
        "heimildaskrá", "heimildir", "erreferentziak", "referánssat", "viited", "kirjandus", "literatura citada", "literatura cytowana",
        "izvori", "viri", "literatura i źródła", "bibliografi", "מקורות", "ביבליוגרפיה", "சான்றுகள்",
    ]),
    (SectionKind::Declarations, &[
        "acknowledgements", "acknowledgments", "acknowledgement", "acknowledgment", "funding", "financial support", "financial disclosure",
        "conflict of interest", "conflicts of interest", "conflict of interests", "competing interests", "competing interest",
        "declaration of interest", "declaration of competing interest", "declarations", "disclosure", "disclosures", "author contributions",
        "authors' contributions", "authors’ contributions", "contributions", "credit authorship contribution statement",
        "data availability", "data availability statement", "availability of data and materials", "ethics", "ethics statement",
        "ethical approval", "ethics approval and consent to participate", "informed consent", "consent for publication",
        "author details", "about the authors", "author biographies", "biographies", "author information", "corresponding author",
        "agradecimientos", "financiación", "conflicto de intereses", "conflictos de interés", "agradecimentos", "financiamento",
        "conflito de interesses", "danksagung", "interessenkonflikt", "remerciements", "ucapan terima kasih", "podziękowania",
        "finansowanie", "konflikt interesów", "благодарности", "конфликт интересов", "teşekkür",
    ]),
    (SectionKind::Appendix, &[
        "appendix", "appendices", "appendix a", "appendix b", "appendix 1", "supplementary material", "supplementary materials",
        "supplementary information", "supplementary data", "supplementary references", "supporting information",
        "supporting information legends", "supplemental material", "supplement", "additional files", "footnotes", "endnotes", "anexo", "anexos", "apéndice",
        "apêndice", "anhang", "annexe", "annexes", "lampiran", "załącznik", "приложение", "附录", "付録",
    ]),
    (SectionKind::Caption, &[
        "figure legends", "figure captions", "figures", "tables", "table legends", "legends", "legends to figures", "list of figures",
        "list of tables", "figures and tables", "tables and figures",
    ]),
    (SectionKind::Frame, &[
        "downloads", "download data is not yet available", "published", "how to cite", "issue", "section", "license", "licence", "stats",
        "categories", "versions", "similar articles", "related articles", "most read articles by the same author(s)", "most read",
        "recommended articles", "you may also like", "cited by", "citing articles", "article metrics", "metrics", "share", "galleys",
        "more citation formats", "download citation", "article details", "article sidebar", "article tools", "make a submission",
        "current issue", "information", "language", "crossref", "views", "altmetric", "dimensions", "plum analytics", "comments",
        "descargas", "publicado", "cómo citar", "número", "sección", "licencia", "artículos similares", "como citar", "edição", "seção",
        "licença", "artigos semelhantes", "downloads pdf", "unduhan", "diterbitkan", "cara mengutip", "terbitan", "bagian", "lisensi",
        "artikel serupa", "pobrania", "opublikowane", "jak cytować", "numer", "dział", "licencja", "podobne artykuły", "zitationsvorschlag",
        "veröffentlicht", "ausgabe", "rubrik", "lizenz", "téléchargements", "publié-e", "comment citer", "numéro", "rubrique", "licence",
        "загрузки", "опубликован", "как цитировать", "выпуск", "раздел", "лицензия",
    ]),
];

/// Headings that pages glue to the text before or after them, as they print them there.
const GLUED: &[(SectionKind, &str)] = &[
    (SectionKind::References, "References"),
    (SectionKind::References, "REFERENCES"),
    (SectionKind::References, "Bibliography"),
    (SectionKind::References, "Referencias"),
    (SectionKind::References, "Referências"),
    (SectionKind::References, "Bibliografia"),
    (SectionKind::References, "Daftar Pustaka"),
    (SectionKind::References, "Literaturverzeichnis"),
    (SectionKind::Abstract, "Abstract"),
    (SectionKind::Abstract, "ABSTRACT"),
    (SectionKind::Abstract, "Resumen"),
    (SectionKind::Abstract, "Resumo"),
    (SectionKind::Abstract, "Abstrak"),
    (SectionKind::Keywords, "Keywords"),
    (SectionKind::Keywords, "KEYWORDS"),
    (SectionKind::Keywords, "Palabras clave"),
    (SectionKind::Keywords, "Palavras-chave"),
    (SectionKind::Keywords, "Kata Kunci"),
    (SectionKind::Body, "Introduction"),
    (SectionKind::Frame, "Downloads"),
];

/// No heading is longer, its number and markup included.
const LONGEST: usize = 90;

/// The heading that `line` is, as a whole.
pub(super) fn whole(line: &str) -> Option<Heading> {
    if line.len() > LONGEST {
        return None;
    }
    let bare = bare(line);
    let name = normal(&line[bare.range()]);
    let section = section_of(&name)?;
    Some(Heading { section, span: Span::new(0, line.len()) })
}

/// Where a heading opens `line` and its content follows: "Keywords: cells, models", "Abstract. We …", "References1. Smith".
pub(super) fn opening(line: &str) -> Option<Heading> {
    let lead = bare(line.get(..line.len().min(LONGEST)).unwrap_or(line)).start;
    let rest = line.get(lead..)?;
    for &(section, word) in GLUED {
        if let Some(after) = rest.strip_prefix(word)
            && after.starts_with(|c: char| c.is_uppercase() || c.is_ascii_digit() || c == '[')
        {
            return Some(Heading { section, span: Span::new(0, lead + word.len()) });
        }
    }
    let end = rest
        .char_indices()
        .take(40)
        .find(|&(_, c)| matches!(c, ':' | '：' | '.' | '—' | '–'))
        .map(|(at, _)| at)?;
    let mark = rest[end..].chars().next()?;
    let section = section_of(&normal(&rest[..end]))?;
    let content = &rest[end + mark.len_utf8()..];
    // "Results. We found" opens a paragraph of the body and of a structured abstract alike; only labels that nothing else
    // uses open a part here.
    let labelled = match section {
        SectionKind::Keywords => true,
        SectionKind::Abstract => content.starts_with(char::is_whitespace),
        SectionKind::References => mark == ':' && content.trim_start().starts_with(['1', '[']),
        _ => false,
    };
    labelled.then(|| Heading { section, span: Span::new(0, lead + end + mark.len_utf8()) })
}

/// The heading glued to the end of `line`: "…68216Keywords".
pub(super) fn closing(line: &str) -> Option<Heading> {
    GLUED.iter().find_map(|&(section, word)| {
        let before = line.strip_suffix(word)?;
        let glued = before
            .chars()
            .next_back()
            .is_some_and(|c| c.is_lowercase() || c.is_numeric() || ".)]?!”s".contains(c))
            || before.ends_with(|c: char| c.is_alphabetic()) && word.starts_with(char::is_uppercase);
        glued.then(|| Heading { section, span: Span::new(before.len(), line.len()) })
    })
}

/// The line without markup, number and colon around the name.
fn bare(line: &str) -> Span {
    let text = line.trim_start_matches(['#', '*', '_', ' ', '\t', '>', '=']);
    let text = text.trim_start_matches("<b>").trim_start_matches("<strong>");
    let mut start = line.len() - text.len();
    let digits = text.bytes().take_while(|b| b.is_ascii_digit() || *b == b'.').count();
    let roman = text.bytes().take_while(|b| b"IVXLC".contains(b)).count();
    let number = if digits > 0 { digits } else { roman };
    let after = &text[number..];
    if number > 0 && (digits > 0 || after.starts_with(['.', ')'])) {
        let rest = after.trim_start_matches(['.', ')']).trim_start();
        if rest.len() < after.len() || digits > 0 {
            start = line.len() - rest.len();
        }
    }
    let end = line.trim_end_matches(['*', '_', ':', '：', '.', ' ', '\t', '#', '=']).len();
    Span::new(start.min(end), end)
}

/// Lower case, with single spaces.
fn normal(name: &str) -> String {
    name.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase()
}

fn section_of(name: &str) -> Option<SectionKind> {
    // Letter-spaced capitals: "r e f e r e n c e s".
    let closed: String;
    let name = if name.len() > 5 && name.split(' ').all(|part| part.chars().count() == 1) {
        closed = name.replace(' ', "");
        &closed
    } else {
        name
    };
    NAMES.iter().find(|(_, names)| names.contains(&name)).map(|&(section, _)| section)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headings_stand_in_many_dresses() {
        for line in [
            "References",
            "REFERENCES",
            "References:",
            "5. References",
            "VII. REFERENCES",
            "7 References",
            "**References**",
            "## References",
            "R E F E R E N C E S",
            "Literature Cited",
            "参考文献",
            "Список литературы",
            "Daftar Pustaka",
            "Bibliografía",
            "Kaynakça",
        ] {
            assert_eq!(whole(line).map(|heading| heading.section), Some(SectionKind::References), "{line}");
        }
        assert_eq!(whole("References to colour are rare"), None);
        assert_eq!(whole("Vivid"), None);
    }

    #[test]
    fn headings_glued_to_the_end_of_a_line_are_found() {
        let heading = closing("https://doi.org/10.12775/QS.2026.51.68216Keywords").expect("a heading");
        assert_eq!((heading.section, heading.span), (SectionKind::Keywords, Span::new(41, 49)));
        assert_eq!(
            closing("Functional Connectivity, SSRIsAbstract").map(|h| h.section),
            Some(SectionKind::Abstract)
        );
        assert_eq!(closing("see the References"), None);
    }

    #[test]
    fn headings_open_a_line_that_goes_on() {
        for (line, section, length) in [
            ("Keywords: cells, models", SectionKind::Keywords, 9),
            ("Abstract. We studied cells.", SectionKind::Abstract, 9),
            ("References1. Smith J.", SectionKind::References, 10),
            ("AbstractPsilocybin was", SectionKind::Abstract, 8),
        ] {
            assert_eq!(opening(line), Some(Heading { section, span: Span::new(0, length) }), "{line}");
        }
        for line in ["Results: we found", "Abstracts were read", "References are given below: see"] {
            assert_eq!(opening(line), None, "{line}");
        }
    }
}
