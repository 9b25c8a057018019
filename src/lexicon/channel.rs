//! How likely each slip of the hand is.

/// What each slip after the first costs on top: a word with two is much rarer than one with one.
pub(super) const SECOND_SLIP: u32 = 14;

/// A slip that turns one word into another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Slip {
    /// A letter left out; the letter, and the right letter before it.
    Lost { letter: u8, before: Option<u8> },
    /// A letter too many; the letter, and its neighbours as typed.
    Added { letter: u8, before: Option<u8>, after: Option<u8> },
    /// One letter for another.
    Replaced { typed: u8, meant: u8, first: bool },
    /// Two letters in the wrong order.
    Swapped { first: bool },
    /// Two or three letters typed once more: "limitited".
    Stuttered,
    /// Three letters in the wrong order.
    Turned { first: bool },
}

/// Neighbours on a QWERTY keyboard, by letter.
const KEYS: [&[u8]; 26] = [
    b"sqzw", b"vngh", b"xvdf", b"sfecxr", b"wrsd", b"dgrcvt", b"fhtvby", b"gjynbu", b"uoklj", b"hkunmi",
    b"jlim", b"kop", b"nkj", b"bmhj", b"ipkl", b"ol", b"wa", b"etdf", b"adwxz", b"ryfg", b"yihj", b"cbfg",
    b"qeas", b"zcsd", b"tugh", b"xas",
];

/// Letters that are taken for one another because they sound or look alike.
const ALIKE: [&[u8]; 8] = [b"aeiouy", b"csz", b"ckq", b"mn", b"dt", b"bpv", b"fv", b"ilj"];

/// The cheapest slip.
pub(super) const CHEAPEST: u32 = 10;

/// What it costs to type one letter for another: by the letter typed, then by the letter meant.
const REPLACED: [[u8; 26]; 26] = {
    let mut costs = [[26; 26]; 26];
    let mut meant = 0;
    while meant < 26 {
        let mut i = 0;
        while i < KEYS[meant].len() {
            costs[(KEYS[meant][i] - b'a') as usize][meant] = 18;
            i += 1;
        }
        meant += 1;
    }
    let mut set = 0;
    while set < ALIKE.len() {
        let mut one = 0;
        while one < ALIKE[set].len() {
            let mut other = 0;
            while other < ALIKE[set].len() {
                costs[(ALIKE[set][one] - b'a') as usize][(ALIKE[set][other] - b'a') as usize] = 16;
                other += 1;
            }
            one += 1;
        }
        set += 1;
    }
    costs
};

impl Slip {
    /// The slip's cost, in quarters of a bit: the less likely, the more.
    #[inline]
    pub(crate) fn cost(self) -> u32 {
        match self {
            Slip::Lost { letter, before } if before == Some(letter) => 10,
            // Copying text out of a page or a PDF loses first letters.
            Slip::Lost { before: None, .. } => 14,
            Slip::Lost { .. } => 16,
            Slip::Added { letter, before, .. } if before == Some(letter) => 10,
            // A letter before a whole word is a variable more often than a slip.
            Slip::Added { letter, before: None, after } if after == Some(letter) => 14,
            Slip::Added { before: None, .. } => 60,
            Slip::Added { .. } => 22,
            Slip::Replaced { typed, meant, first } => {
                let index = |letter: u8| usize::from(letter.wrapping_sub(b'a'));
                let cost = REPLACED.get(index(typed)).and_then(|costs| costs.get(index(meant)));
                u32::from(cost.copied().unwrap_or(u8::MAX)) + if first { 14 } else { 0 }
            }
            Slip::Stuttered => 16,
            Slip::Turned { first } => {
                if first {
                    28
                } else {
                    18
                }
            }
            Slip::Swapped { first } => {
                if first {
                    18
                } else {
                    10
                }
            }
        }
    }
}
