//! Character references of HTML (`&eacute;`, `&#233;`) and the character set of old Western files.

/// The names of U+00A0 to U+00FF, in order. HTML 4.01, chapter 24.
const LATIN: &str = "\
    nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 \
    acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml \
    Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde \
    Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig \
    ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide \
    oslash ugrave uacute ucirc uuml yacute thorn yuml";

/// Other names and their code points in hexadecimal, sorted: HTML 4.01, chapter 24, and of HTML's present list what letters
/// and punctuation need.
const NAMES: &str = "\
    Alpha=391 Beta=392 Ccaron=10C Chi=3A7 Dagger=2021 Delta=394 Epsilon=395 Eta=397 Gamma=393 Iota=399 \
    Kappa=39A Lambda=39B Lstrok=141 Mu=39C NewLine=A Nu=39D OElig=152 Omega=3A9 Omicron=39F Phi=3A6 Pi=3A0 \
    Prime=2033 Psi=3A8 Rho=3A1 Sacute=15A Scaron=160 Scedil=15E Sigma=3A3 Tab=9 Tau=3A4 Theta=398 Upsilon=3A5 \
    Xi=39E Yuml=178 Zcaron=17D Zdot=17B Zeta=396 abreve=103 alefsym=2135 alpha=3B1 amacr=101 amp=26 and=2227 \
    ang=2220 aogon=105 apos=27 ast=2A asymp=2248 bdquo=201E beta=3B2 bull=2022 cacute=107 cap=2229 ccaron=10D \
    chi=3C7 circ=2C6 clubs=2663 colon=3A comma=2C commat=40 cong=2245 crarr=21B5 cup=222A dArr=21D3 dagger=2020 \
    darr=2193 dash=2010 delta=3B4 diams=2666 dollar=24 dstrok=111 ecaron=11B emacr=113 empty=2205 emsp=2003 \
    ensp=2002 eogon=119 epsilon=3B5 equals=3D equiv=2261 eta=3B7 euro=20AC excl=21 exist=2203 ffilig=FB03 \
    fflig=FB00 ffllig=FB04 filig=FB01 fllig=FB02 fnof=192 forall=2200 frasl=2044 gamma=3B3 gbreve=11F ge=2265 \
    grave=60 gt=3E hArr=21D4 hairsp=200A harr=2194 hearts=2665 hellip=2026 horbar=2015 hyphen=2010 imacr=12B \
    image=2111 infin=221E inodot=131 int=222B iota=3B9 isin=2208 kappa=3BA lArr=21D0 lambda=3BB lang=2329 \
    larr=2190 lbrack=5B lceil=2308 lcub=7B ldquo=201C le=2264 lfloor=230A lowast=2217 lowbar=5F loz=25CA \
    lpar=28 lrm=200E lsaquo=2039 lsqb=5B lsquo=2018 lstrok=142 lt=3C mdash=2014 minus=2212 mu=3BC nabla=2207 \
    nacute=144 ndash=2013 ne=2260 ni=220B notin=2209 nsub=2284 nu=3BD num=23 numsp=2007 odblac=151 oelig=153 \
    oline=203E omacr=14D omega=3C9 omicron=3BF oplus=2295 or=2228 otimes=2297 part=2202 percnt=25 period=2E \
    permil=2030 perp=22A5 phi=3C6 pi=3C0 piv=3D6 plus=2B prime=2032 prod=220F prop=221D psi=3C8 puncsp=2008 \
    quest=3F quot=22 rArr=21D2 radic=221A rang=232A rarr=2192 rbrack=5D rcaron=159 rceil=2309 rcub=7D \
    rdquo=201D real=211C rfloor=230B rho=3C1 rlm=200F rpar=29 rsaquo=203A rsqb=5D rsquo=2019 sacute=15B \
    sbquo=201A scaron=161 scedil=15F sdot=22C5 semi=3B sigma=3C3 sigmaf=3C2 sim=223C sol=2F spades=2660 \
    sub=2282 sube=2286 sum=2211 sup=2283 supe=2287 tau=3C4 tcedil=163 there4=2234 theta=3B8 thetasym=3D1 \
    thinsp=2009 tilde=2DC trade=2122 uArr=21D1 uarr=2191 udblac=171 umacr=16B upsih=3D2 upsilon=3C5 verbar=7C \
    vert=7C weierp=2118 xi=3BE zacute=17A zcaron=17E zdot=17C zeta=3B6 zwj=200D zwnj=200C";

/// What bytes 0x80 to 0x9F mean in Windows-1252; U+FFFD where they mean nothing. WHATWG Encoding Standard, index windows-1252.
const WINDOWS: &str = "€\u{fffd}‚ƒ„…†‡ˆ‰Š‹Œ\u{fffd}Ž\u{fffd}\u{fffd}‘’“”•–—˜™š›œ\u{fffd}žŸ";

/// The character of a byte in Windows-1252, which is what Latin-1 files are in fact.
pub(crate) fn windows_1252(byte: u8) -> char {
    match byte {
        0x80..=0x9F => WINDOWS.chars().nth(usize::from(byte) - 0x80).unwrap_or('\u{fffd}'),
        _ => char::from(byte),
    }
}

/// The character that the reference `name` (without `&` and `;`) stands for.
pub(crate) fn character(name: &str) -> Option<char> {
    if let Some(number) = name.strip_prefix('#') {
        let code = match number.strip_prefix(['x', 'X']) {
            Some(hex) => u32::from_str_radix(hex, 16).ok()?,
            None => number.parse().ok()?,
        };
        return match code {
            0x80..=0x9F => u8::try_from(code).ok().map(windows_1252),
            _ => char::from_u32(code).filter(|&c| c != '\0'),
        };
    }
    if let Some(at) = LATIN.split(' ').position(|latin| latin == name) {
        return char::from_u32(0xA0 + u32::try_from(at).ok()?);
    }
    let entry = NAMES.split(' ').find_map(|entry| entry.strip_prefix(name)?.strip_prefix('='))?;
    char::from_u32(u32::from_str_radix(entry, 16).ok()?)
}

/// `text` with its references resolved. What is no reference stays; old pages leave the semicolon out.
pub(crate) fn decode(text: &str) -> std::borrow::Cow<'_, str> {
    if !text.contains('&') {
        return text.into();
    }
    let mut decoded = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('&') {
        decoded.push_str(&rest[..at]);
        rest = &rest[at..];
        let end = rest[1..]
            .find(|c: char| !c.is_ascii_alphanumeric() && c != '#')
            .map_or(rest.len(), |end| 1 + end);
        let closed = rest[end..].starts_with(';');
        let name = &rest[1..end];
        // "&amp" without its end is read where it cannot be a part of an address: "?a=1&copy=2".
        let reference = (end <= 32 && (closed || name.starts_with('#') || name == "nbsp" || name == "amp"))
            .then(|| character(name))
            .flatten();
        match reference {
            Some(c) => {
                decoded.push(c);
                rest = &rest[end + usize::from(closed)..];
            }
            None => {
                decoded.push('&');
                rest = &rest[1..];
            }
        }
    }
    decoded.push_str(rest);
    decoded.into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn references_are_resolved() {
        for (text, expected) in [
            ("caf&eacute; &amp; &ndash;&nbsp;&Alpha;&yuml;", "café & –\u{a0}Αÿ"),
            ("&#233;&#xE9;&#150;", "éé–"),
            ("&shy;&ffilig;", "\u{ad}ﬃ"),
            ("?a=1&copy=2 AT&T &unknown; &", "?a=1&copy=2 AT&T &unknown; &"),
            ("&#0;&#1114112;&#;", "&#0;&#1114112;&#;"),
        ] {
            assert_eq!(decode(text), expected);
        }
    }

    #[test]
    fn the_tables_are_whole() {
        assert_eq!(LATIN.split(' ').count(), 96);
        assert!(NAMES.split(' ').all(|entry| entry.split('=').count() == 2));
        assert_eq!(WINDOWS.chars().count(), 32);
    }
}
