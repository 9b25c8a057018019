use super::*;

fn text(tex: &str) -> String {
    read("a.tex", tex, &mut |_| None).manuscript.body
}

fn with_bib(tex: &str, bib: &str) -> Import {
    read("a.tex", tex, &mut |name| (name == "refs.bib").then(|| bib.as_bytes().to_vec()))
}

const BIB: &str = "@article{b2020, author={Bond, B.}, title={Two}, journal={J Test}, year=2020, volume=2, pages={3--4}}
    @article{a2019, author={Ames, A. and Cole, C.}, title={One}, journal={J Test}, year=2019, volume=1, pages={1--2}}
    @article{a2019, author={Else, E.}, title={Other}, year=2018}
    @article{d2018, author={Doyle, D.}, title={Three}, journal={J Test}, year=2018}";

#[test]
fn text_is_told_as_it_is_printed() {
    for (tex, expected) in [
        (
            "A  line% comment\n  goes on.\n\nNext---with ``quotes''\\footnote{A \\emph{note}.} and~space.",
            "A linegoes on.\n\nNext—with “quotes”⁽¹⁾ and\u{a0}space.\n\nFootnotes\n1. A note.",
        ),
        (
            "\\section*{The \\textbf{methods}}\\label{sec:m} We 5\\% M\\\"uller, \\v{S}\\'{\\i}p, \\o re.",
            "The methods\n\nWe 5% Müller, Šíp, øre.",
        ),
        (
            "It is $10^{-3}$ m$^2$, $\\alpha \\leq 5$ and H\\textsubscript{2}O.",
            "It is 10⁻³ m², α ≤ 5 and H₂O.",
        ),
        ("Before \\begin{equation}x\\end{equation} after \\[y\\] end.", "Before\nafter\nend."),
        (
            "\\begin{enumerate}\\item One \\item[b)] Two \\end{enumerate}\\begin{itemize}\\item Three\\end{itemize}",
            "1. One\nb) Two\n\nThree",
        ),
        (
            "\\begin{table}[h]\\caption{Growth}\\begin{tabular}{lc}a & b \\\\ \\hline c & d\\end{tabular}\\end{table}",
            "Table 1. Growth\n\na\tb\nc\td",
        ),
        (
            "See Fig.~\\ref{fig:b}. \\begin{figure}\\label{fig:a}\\end{figure}\\begin{figure}\\label{fig:b}\\end{figure}",
            "See Fig.\u{a0}2.",
        ),
        ("\\cref{a,b} and \\ref{c}. \\label{a}\\label{b}", "1, 2 and ??."),
        (
            "\\newcommand{\\etal}{et al.}Ames \\etal{} found \\unknown[x]{it} at \\url{http://a.b/c_d}.",
            "Ames et al. found it at http://a.b/c_d.",
        ),
        (
            "\\documentclass{article}\\title{A title}\\usepackage{x}\\begin{document}\\maketitle Text.\\end{document} never",
            "A title\n\nText.",
        ),
        ("Shown before.$^{5,7}$ and \\textsuperscript{8--10}.", "Shown before.⁵,⁷ and ⁸–¹⁰."),
    ] {
        assert_eq!(text(tex), expected, "{tex}");
    }
}

#[test]
fn citations_are_numbered_in_their_order() {
    let import = with_bib(
        "Seen \\cite{b2020, a2019} and \\cite[p.~3]{a2019}.\n\\bibliographystyle{plain}\\bibliography{refs}",
        BIB,
    );
    assert_eq!(
        import.manuscript.body,
        "Seen [1, 2] and [2, p.\u{a0}3].\n\nReferences\n\n1. Bond B. Two. J Test. 2020;2:3–4\n2. Ames A, Cole C. One. J Test. 2019;1:1–2"
    );
    assert_eq!(import.manuscript.facts.repeated_keys, ["a2019"]);
    assert_eq!(import.notes[0].code, "read-note-unused-keys");
}

#[test]
fn citations_are_named_where_the_style_says_so() {
    let import = with_bib(
        "\\usepackage{natbib} \\citet{a2019} and others \\citep[see][p. 2]{b2020,d2018}.\\bibliographystyle{apalike}\\bibliography{refs}",
        BIB,
    );
    let body = import.manuscript.body;
    assert!(
        body.starts_with("Ames and Cole (2019) and others (see Bond, 2020; Doyle, 2018, p. 2)."),
        "{body}"
    );
    assert!(body.contains("\nBond B (2020). Two. J Test. 2:3–4\nDoyle D (2018)."), "{body}");
}

#[test]
fn keys_that_no_entry_has_are_told_with_the_nearest() {
    let import = with_bib("Seen \\cite{b2200} and \\cite{zz}.\\bibliography{refs}", BIB);
    let found: Vec<_> = import
        .manuscript
        .facts
        .undefined_keys
        .iter()
        .map(|key| (key.key.as_str(), key.nearest.as_deref(), &import.manuscript.body[key.span.range()]))
        .collect();
    assert_eq!(found, [("b2200", None, "[?]"), ("zz", None, "[?]")]);
    let import = with_bib("Seen \\cite{b2020} and \\cite{b2002}.\\bibliography{refs}", BIB);
    assert_eq!(import.manuscript.facts.undefined_keys[0].nearest.as_deref(), Some("b2020"));
}

#[test]
fn without_its_bibliography_no_key_is_undefined() {
    let import = read("a.tex", "Seen \\cite{a}.\\bibliography{gone}", &mut |_| None);
    assert_eq!(
        (import.manuscript.facts.undefined_keys.len(), import.notes[0].code),
        (0, "read-note-no-bibliography")
    );
}

#[test]
fn printed_lists_and_other_files_are_taken_in() {
    let list = "\\begin{thebibliography}{9}\\bibitem{x} Ames A. One.\\bibitem[Bond(2020)]{y} Bond B. Two.\\end{thebibliography}";
    assert_eq!(
        text(&format!("Seen \\cite{{y}}. {list}")),
        "Seen [2].\n\nReferences\n\n1. Ames A. One.\n2. Bond B. Two."
    );
    let import = read("main.tex", "\\input{part}\\bibliography{refs}", &mut |name| match name {
        "part.tex" => Some(b"Seen \\cite{x}.".to_vec()),
        "main.bbl" => Some(list.as_bytes().to_vec()),
        _ => None,
    });
    assert!(import.manuscript.body.starts_with("Seen [1].\n\nReferences"), "{}", import.manuscript.body);
}
