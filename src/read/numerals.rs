//! Numbers as lists print them: `c`, `iv`.

/// 1 is `a`, 27 is `aa`; what has no letters stays in digits.
pub(super) fn alphabet(number: i64, upper: bool) -> String {
    let mut rest = number;
    let mut letters = Vec::new();
    while rest > 0 {
        rest -= 1;
        let letter = u8::try_from(rest % 26).unwrap_or(0);
        letters.push(char::from(letter + if upper { b'A' } else { b'a' }));
        rest /= 26;
    }
    if letters.is_empty() { number.to_string() } else { letters.into_iter().rev().collect() }
}

/// 4 is `iv`; what has no Roman numeral stays in digits.
pub(super) fn roman(number: i64, upper: bool) -> String {
    const PARTS: [(i64, &str); 13] = [
        (1000, "m"),
        (900, "cm"),
        (500, "d"),
        (400, "cd"),
        (100, "c"),
        (90, "xc"),
        (50, "l"),
        (40, "xl"),
        (10, "x"),
        (9, "ix"),
        (5, "v"),
        (4, "iv"),
        (1, "i"),
    ];
    if !(1..4000).contains(&number) {
        return number.to_string();
    }
    let mut rest = number;
    let mut numeral = String::new();
    for (value, letters) in PARTS {
        while rest >= value {
            numeral.push_str(letters);
            rest -= value;
        }
    }
    if upper { numeral.to_ascii_uppercase() } else { numeral }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_printed_as_lists_do() {
        let all = [1, 4, 26, 27, 1999].map(|number| (alphabet(number, false), roman(number, true)));
        let expected = [("a", "I"), ("d", "IV"), ("z", "XXVI"), ("aa", "XXVII"), ("bxw", "MCMXCIX")]
            .map(|(a, r)| (a.to_owned(), r.to_owned()));
        assert_eq!(all, expected);
        assert_eq!((alphabet(0, false), roman(-3, false)), ("0".to_owned(), "-3".to_owned()));
    }
}
