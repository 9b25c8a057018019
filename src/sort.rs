//! Sorting that weighs the same however many kinds of lists are sorted.
//!
//! The standard library's sorts are generic: each kind of element and each order brings its own copy of them to the page,
//! which weighs much together. Here one copy sorts places, and the elements follow.

use std::cmp::Ordering;

/// Sorts `list`, equal elements in the order they were in.
pub(crate) fn sort<T: Ord>(list: &mut [T]) {
    sort_by(list, T::cmp);
}

/// Sorts `list` by what `key` gives, equal elements in the order they were in.
pub(crate) fn sort_by_key<T, K: Ord>(list: &mut [T], key: impl Fn(&T) -> K) {
    sort_by(list, |a, b| key(a).cmp(&key(b)));
}

/// Sorts `list` in the order that `compare` tells, equal elements in the order they were in.
pub(crate) fn sort_by<T>(list: &mut [T], compare: impl Fn(&T, &T) -> Ordering) {
    if list.len() < 2 {
        return;
    }
    let mut targets = targets(list.len(), &|a, b| match (list.get(a), list.get(b)) {
        (Some(a), Some(b)) => compare(a, b),
        _ => Ordering::Equal,
    });
    settle(&mut targets, &mut |a, b| list.swap(a, b));
}

/// Where each of `len` elements belongs.
fn targets(len: usize, compare: &dyn Fn(usize, usize) -> Ordering) -> Vec<usize> {
    let mut order: Vec<usize> = (0..len).collect();
    order.sort_by(|&a, &b| compare(a, b));
    let mut targets = vec![0; len];
    for (place, &element) in order.iter().enumerate() {
        targets[element] = place;
    }
    targets
}

/// Moves each element to its place: every swap brings one home for good.
fn settle(targets: &mut [usize], swap: &mut dyn FnMut(usize, usize)) {
    for at in 0..targets.len() {
        while targets[at] != at {
            let home = targets[at];
            swap(at, home);
            targets.swap(at, home);
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn lists_come_out_as_the_standard_library_sorts_them(
            list in proptest::collection::vec((0_u8..9, 0_u16..), 0..80)
        ) {
            let sorted_by = |sort: fn(&mut Vec<(u8, u16)>)| {
                let mut list = list.clone();
                sort(&mut list);
                list
            };
            prop_assert_eq!(sorted_by(|list| sort(list)), sorted_by(|list| list.sort()));
            let stable = sorted_by(|list| list.sort_by_key(|pair| std::cmp::Reverse(pair.0)));
            prop_assert_eq!(sorted_by(|list| sort_by_key(list, |pair| std::cmp::Reverse(pair.0))), stable);
        }
    }
}
