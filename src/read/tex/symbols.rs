//! TeX's names for characters. The LaTeX Companion, appendix; `texdoc symbols`.

/// The base letter with an accent command over it, as one character where Unicode has it.
pub(super) fn accented(accent: char, base: char) -> String {
    let mark = match accent {
        '\'' => '\u{301}',
        '`' => '\u{300}',
        '^' => '\u{302}',
        '"' => '\u{308}',
        '~' => '\u{303}',
        '=' => '\u{304}',
        '.' => '\u{307}',
        'u' => '\u{306}',
        'v' => '\u{30C}',
        'H' => '\u{30B}',
        'c' => '\u{327}',
        'k' => '\u{328}',
        'r' => '\u{30A}',
        'd' => '\u{323}',
        _ => return base.to_string(),
    };
    let base = match base {
        'ı' => 'i',
        'ȷ' => 'j',
        base => base,
    };
    COMPOSED
        .split(' ')
        .find_map(|entry| {
            let mut chars = entry.chars();
            let composed = chars.next()?;
            (chars.next()? == base && chars.next()? == mark).then_some(composed)
        })
        .map_or_else(|| format!("{base}{mark}"), String::from)
}

/// A composed letter, its base and its mark: the canonical decompositions of UnicodeData.txt for the Latin letters of names.
const COMPOSED: &str = "\
    ÀA\u{300} ÁA\u{301} ÂA\u{302} ÃA\u{303} ÄA\u{308} ÅA\u{30A} ÇC\u{327} ÈE\u{300} ÉE\u{301} ÊE\u{302} \
    ËE\u{308} ÌI\u{300} ÍI\u{301} ÎI\u{302} ÏI\u{308} ÑN\u{303} ÒO\u{300} ÓO\u{301} ÔO\u{302} ÕO\u{303} \
    ÖO\u{308} ÙU\u{300} ÚU\u{301} ÛU\u{302} ÜU\u{308} ÝY\u{301} àa\u{300} áa\u{301} âa\u{302} ãa\u{303} \
    äa\u{308} åa\u{30A} çc\u{327} èe\u{300} ée\u{301} êe\u{302} ëe\u{308} ìi\u{300} íi\u{301} îi\u{302} \
    ïi\u{308} ñn\u{303} òo\u{300} óo\u{301} ôo\u{302} õo\u{303} öo\u{308} ùu\u{300} úu\u{301} ûu\u{302} \
    üu\u{308} ýy\u{301} ÿy\u{308} ĀA\u{304} āa\u{304} ĂA\u{306} ăa\u{306} ĄA\u{328} ąa\u{328} ĆC\u{301} \
    ćc\u{301} ĈC\u{302} ĉc\u{302} ĊC\u{307} ċc\u{307} ČC\u{30C} čc\u{30C} ĎD\u{30C} ďd\u{30C} ĒE\u{304} \
    ēe\u{304} ĔE\u{306} ĕe\u{306} ĖE\u{307} ėe\u{307} ĘE\u{328} ęe\u{328} ĚE\u{30C} ěe\u{30C} ĜG\u{302} \
    ĝg\u{302} ĞG\u{306} ğg\u{306} ĠG\u{307} ġg\u{307} ĢG\u{327} ģg\u{327} ĤH\u{302} ĥh\u{302} ĨI\u{303} \
    ĩi\u{303} ĪI\u{304} īi\u{304} ĬI\u{306} ĭi\u{306} ĮI\u{328} įi\u{328} İI\u{307} ĴJ\u{302} ĵj\u{302} \
    ĶK\u{327} ķk\u{327} ĹL\u{301} ĺl\u{301} ĻL\u{327} ļl\u{327} ĽL\u{30C} ľl\u{30C} ŃN\u{301} ńn\u{301} \
    ŅN\u{327} ņn\u{327} ŇN\u{30C} ňn\u{30C} ŌO\u{304} ōo\u{304} ŎO\u{306} ŏo\u{306} ŐO\u{30B} őo\u{30B} \
    ŔR\u{301} ŕr\u{301} ŖR\u{327} ŗr\u{327} ŘR\u{30C} řr\u{30C} ŚS\u{301} śs\u{301} ŜS\u{302} ŝs\u{302} \
    ŞS\u{327} şs\u{327} ŠS\u{30C} šs\u{30C} ŢT\u{327} ţt\u{327} ŤT\u{30C} ťt\u{30C} ŨU\u{303} ũu\u{303} \
    ŪU\u{304} ūu\u{304} ŬU\u{306} ŭu\u{306} ŮU\u{30A} ůu\u{30A} ŰU\u{30B} űu\u{30B} ŲU\u{328} ųu\u{328} \
    ŴW\u{302} ŵw\u{302} ŶY\u{302} ŷy\u{302} ŸY\u{308} ŹZ\u{301} źz\u{301} ŻZ\u{307} żz\u{307} ŽZ\u{30C} \
    žz\u{30C} ǍA\u{30C} ǎa\u{30C} ǏI\u{30C} ǐi\u{30C} ǑO\u{30C} ǒo\u{30C} ǓU\u{30C} ǔu\u{30C} ǦG\u{30C} \
    ǧg\u{30C} ǨK\u{30C} ǩk\u{30C} ǪO\u{328} ǫo\u{328} ǰj\u{30C} ǴG\u{301} ǵg\u{301} ǸN\u{300} ǹn\u{300} \
    ȞH\u{30C} ȟh\u{30C} ȦA\u{307} ȧa\u{307} ȨE\u{327} ȩe\u{327} ȮO\u{307} ȯo\u{307} ȲY\u{304} ȳy\u{304}";

/// Letters and signs that have a command without argument.
pub(super) fn symbol(name: &str) -> Option<&'static str> {
    Some(match name {
        "ss" => "ß",
        "o" => "ø",
        "O" => "Ø",
        "l" => "ł",
        "L" => "Ł",
        "ae" => "æ",
        "AE" => "Æ",
        "oe" => "œ",
        "OE" => "Œ",
        "aa" => "å",
        "AA" => "Å",
        "i" => "ı",
        "j" => "ȷ",
        "dh" => "ð",
        "DH" => "Ð",
        "th" => "þ",
        "TH" => "Þ",
        "dj" => "đ",
        "DJ" => "Đ",
        "ldots" | "dots" | "textellipsis" | "cdots" => "…",
        "textendash" => "–",
        "textemdash" => "—",
        "textquoteleft" | "lq" => "‘",
        "textquoteright" | "rq" => "’",
        "textquotedblleft" => "“",
        "textquotedblright" => "”",
        "textquotesingle" => "'",
        "copyright" | "textcopyright" => "©",
        "textregistered" => "®",
        "texttrademark" => "™",
        "S" => "§",
        "P" => "¶",
        "dag" | "dagger" | "textdagger" => "†",
        "ddag" | "ddagger" => "‡",
        "pounds" | "textsterling" => "£",
        "euro" | "texteuro" => "€",
        "textdegree" | "degree" => "°",
        "textmu" | "micro" => "µ",
        "textbackslash" | "backslash" => "\\",
        "textasciitilde" => "~",
        "textasciicircum" => "^",
        "textunderscore" => "_",
        "textless" => "<",
        "textgreater" => ">",
        "textbar" => "|",
        "TeX" => "TeX",
        "LaTeX" | "LaTeXe" => "LaTeX",
        "BibTeX" => "BibTeX",
        "quad" | "qquad" | "space" | "enspace" | "thinspace" | "nobreakspace" => " ",
        "alpha" => "α",
        "beta" => "β",
        "gamma" => "γ",
        "delta" => "δ",
        "epsilon" | "varepsilon" => "ε",
        "zeta" => "ζ",
        "eta" => "η",
        "theta" | "vartheta" => "θ",
        "iota" => "ι",
        "kappa" => "κ",
        "lambda" => "λ",
        "mu" => "μ",
        "nu" => "ν",
        "xi" => "ξ",
        "pi" => "π",
        "rho" => "ρ",
        "sigma" => "σ",
        "tau" => "τ",
        "upsilon" => "υ",
        "phi" | "varphi" => "φ",
        "chi" => "χ",
        "psi" => "ψ",
        "omega" => "ω",
        "Gamma" => "Γ",
        "Delta" => "Δ",
        "Theta" => "Θ",
        "Lambda" => "Λ",
        "Xi" => "Ξ",
        "Pi" => "Π",
        "Sigma" => "Σ",
        "Phi" => "Φ",
        "Psi" => "Ψ",
        "Omega" => "Ω",
        "pm" => "±",
        "mp" => "∓",
        "times" => "×",
        "cdot" | "bullet" | "textbullet" => "·",
        "div" => "÷",
        "leq" | "le" | "leqslant" => "≤",
        "geq" | "ge" | "geqslant" => "≥",
        "neq" | "ne" => "≠",
        "approx" => "≈",
        "sim" => "∼",
        "simeq" => "≃",
        "equiv" => "≡",
        "propto" => "∝",
        "ll" => "≪",
        "gg" => "≫",
        "infty" => "∞",
        "partial" => "∂",
        "nabla" => "∇",
        "sum" => "∑",
        "prod" => "∏",
        "int" => "∫",
        "in" => "∈",
        "notin" => "∉",
        "subset" => "⊂",
        "cup" => "∪",
        "cap" => "∩",
        "forall" => "∀",
        "exists" => "∃",
        "to" | "rightarrow" | "longrightarrow" => "→",
        "leftarrow" => "←",
        "leftrightarrow" => "↔",
        "Rightarrow" => "⇒",
        "prime" => "′",
        "circ" => "°",
        "ell" => "ℓ",
        "hbar" => "ħ",
        "star" | "ast" => "*",
        "mid" => "|",
        "angstrom" => "Å",
        "percent" => "%",
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn accents_are_composed() {
        let all = [('\'', 'e'), ('"', 'o'), ('c', 'c'), ('v', 's'), ('\'', 'ı'), ('k', 'a'), ('~', 'x')];
        let composed: Vec<_> = all.map(|(accent, base)| accented(accent, base)).into();
        assert_eq!(composed, ["é", "ö", "ç", "š", "í", "ą", "x\u{303}"]);
    }
}
