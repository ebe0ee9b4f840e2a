//! A sorted collection whose copies share what they hold: changing one thing in a copy of many costs what stands beside it,
//! and two states of one collection are compared without looking at what they share.

use std::cmp::Ordering;
use std::sync::Arc;

/// What has a name by which it is found.
pub trait Shelved: Clone {
    /// The name; things are in its order, byte by byte.
    fn name(&self) -> &str;
}

/// Things in the order of their names, one for each name.
#[derive(Clone, Debug)]
pub struct Shelves<T> {
    /// In pieces, none of them empty.
    shelves: Arc<Vec<Arc<Vec<T>>>>,
    length: usize,
}

/// How much stands on a shelf at most.
const FULL: usize = 128;

/// A thing as it was and as it is, where it is not the same.
pub type Change<'s, T> = (Option<&'s T>, Option<&'s T>);

impl<T> Default for Shelves<T> {
    fn default() -> Shelves<T> {
        Shelves { shelves: Arc::default(), length: 0 }
    }
}

impl<T: Shelved> Shelves<T> {
    /// How much it holds.
    pub fn len(&self) -> usize {
        self.length
    }

    /// Whether it holds nothing.
    pub fn is_empty(&self) -> bool {
        self.length == 0
    }

    /// The thing of this name.
    pub fn get(&self, name: &str) -> Option<&T> {
        let shelf = self.shelves.get(self.shelf_of(name))?;
        shelf.binary_search_by(|thing| thing.name().cmp(name)).ok().map(|at| &shelf[at])
    }

    /// Everything.
    pub fn iter(&self) -> impl Iterator<Item = &T> {
        self.shelves.iter().flat_map(|shelf| shelf.iter())
    }

    /// Everything from this name on.
    pub fn from<'s>(&'s self, name: &str) -> impl Iterator<Item = &'s T> + use<'s, T> {
        let first = self.shelf_of(name);
        let before = self.shelves.get(first).map_or(0, |shelf| shelf.partition_point(|thing| thing.name() < name));
        self.shelves[first..].iter().flat_map(|shelf| shelf.iter()).skip(before)
    }

    /// Puts a thing where it belongs, in the place of the one of its name.
    pub fn insert(&mut self, thing: T) {
        let shelves = Arc::make_mut(&mut self.shelves);
        if shelves.is_empty() {
            shelves.push(Arc::default());
        }
        // What comes after all others stands on the last shelf.
        let at = shelf_of(shelves, thing.name()).min(shelves.len() - 1);
        let shelf = Arc::make_mut(&mut shelves[at]);
        match shelf.binary_search_by(|other| other.name().cmp(thing.name())) {
            Ok(place) => shelf[place] = thing,
            Err(place) => {
                shelf.insert(place, thing);
                self.length += 1;
            }
        }
        if shelf.len() > FULL {
            // In order of names things come one after the other, and then no shelf stays half empty.
            let half = if at + 1 == shelves.len() { FULL } else { FULL / 2 };
            let rest = Arc::make_mut(&mut shelves[at]).split_off(half);
            shelves.insert(at + 1, Arc::new(rest));
        }
    }

    /// Takes away the thing of this name.
    pub fn remove(&mut self, name: &str) {
        if self.get(name).is_none() {
            return;
        }
        let shelves = Arc::make_mut(&mut self.shelves);
        let at = shelf_of(shelves, name);
        let shelf = Arc::make_mut(&mut shelves[at]);
        shelf.retain(|thing| thing.name() != name);
        self.length -= 1;
        if shelf.is_empty() {
            shelves.remove(at);
        }
    }

    /// What is not the same in an earlier state, in the order of names.
    pub fn changes<'s>(&'s self, before: &'s Shelves<T>, is_same: impl Fn(&T, &T) -> bool) -> Vec<Change<'s, T>> {
        let mut changes = Vec::new();
        let (mut old, mut new) = (Place::of(before), Place::of(self));
        loop {
            if let (Some(one), Some(other)) = (old.shelf(), new.shelf())
                && Arc::ptr_eq(one, other)
            {
                (old, new) = (old.after_shelf(), new.after_shelf());
                continue;
            }
            let (was, is) = (old.thing(), new.thing());
            let order = match (was, is) {
                (None, None) => return changes,
                (Some(_), None) => Ordering::Less,
                (None, Some(_)) => Ordering::Greater,
                (Some(was), Some(is)) => was.name().cmp(is.name()),
            };
            match order {
                Ordering::Less => changes.push((was, None)),
                Ordering::Greater => changes.push((None, is)),
                Ordering::Equal if was.zip(is).is_some_and(|(was, is)| is_same(was, is)) => {}
                Ordering::Equal => changes.push((was, is)),
            }
            if order != Ordering::Greater {
                old = old.after();
            }
            if order != Ordering::Less {
                new = new.after();
            }
        }
    }

    fn shelf_of(&self, name: &str) -> usize {
        shelf_of(&self.shelves, name)
    }
}

/// The first shelf on which something of this name or a later one stands.
fn shelf_of<T: Shelved>(shelves: &[Arc<Vec<T>>], name: &str) -> usize {
    shelves.partition_point(|shelf| shelf.last().is_some_and(|last| last.name() < name))
}

impl<T: Shelved> FromIterator<T> for Shelves<T> {
    fn from_iter<I: IntoIterator<Item = T>>(things: I) -> Shelves<T> {
        let mut shelves = Shelves::default();
        things.into_iter().for_each(|thing| shelves.insert(thing));
        shelves
    }
}

/// Where one is in a collection.
struct Place<'s, T> {
    shelves: &'s [Arc<Vec<T>>],
    at: usize,
}

impl<'s, T> Place<'s, T> {
    fn of(whole: &'s Shelves<T>) -> Place<'s, T> {
        Place { shelves: &whole.shelves, at: 0 }
    }

    /// The shelf that begins here.
    fn shelf(&self) -> Option<&'s Arc<Vec<T>>> {
        self.shelves.first().filter(|_| self.at == 0)
    }

    fn thing(&self) -> Option<&'s T> {
        self.shelves.first()?.get(self.at)
    }

    fn after(self) -> Place<'s, T> {
        let at = self.at + 1;
        let is_over = self.shelves.first().is_none_or(|shelf| shelf.len() == at);
        if is_over { self.after_shelf() } else { Place { at, ..self } }
    }

    fn after_shelf(self) -> Place<'s, T> {
        Place { shelves: self.shelves.get(1..).unwrap_or(&[]), at: 0 }
    }
}

#[cfg(test)]
mod tests {
    use std::cell::Cell;
    use std::collections::BTreeMap;

    use proptest::prelude::*;

    use super::*;

    #[derive(Clone, Debug, PartialEq)]
    struct Named(String, u8);

    impl Shelved for Named {
        fn name(&self) -> &str {
            &self.0
        }
    }

    fn named(number: usize, value: u8) -> Named {
        Named(format!("{number:05}"), value)
    }

    #[test]
    fn a_change_of_one_among_many_is_found_by_looking_at_those_beside_it() {
        let before: Shelves<Named> = (0..20_000).map(|number| named(number, 0)).collect();
        let mut after = before.clone();
        after.insert(named(7_000, 1));
        after.remove("12000");
        after.insert(Named("07000a".to_owned(), 2));
        let looked = Cell::new(0);
        let changes = after.changes(&before, |one, other| {
            looked.set(looked.get() + 1);
            one == other
        });
        let names: Vec<&str> = changes.iter().filter_map(|(was, is)| Some(is.or(*was)?.name())).collect();
        assert_eq!(names, ["07000", "07000a", "12000"]);
        assert!(looked.get() <= 4 * FULL, "{}", looked.get());
        assert_eq!((before.len(), after.len()), (20_000, 20_000));
        assert!(before.changes(&before.clone(), |_, _| false).is_empty());
    }

    proptest! {
        #[test]
        fn whatever_is_put_and_taken_away_it_is_as_a_map_would_be(
            first in proptest::collection::vec((0_usize..400, any::<u8>()), 0..600),
            then in proptest::collection::vec((0_usize..400, any::<Option<u8>>()), 0..200),
            from in 0_usize..400,
        ) {
            let mut shelves: Shelves<Named> = first.iter().map(|(number, value)| named(*number, *value)).collect();
            let mut map: BTreeMap<String, u8> = BTreeMap::new();
            map.extend(first.iter().map(|(number, value)| (named(*number, 0).0, *value)));
            let (old, old_map) = (shelves.clone(), map.clone());
            for (number, value) in then {
                let Named(name, _) = named(number, 0);
                match value {
                    Some(value) => { shelves.insert(named(number, value)); map.insert(name, value); }
                    None => { shelves.remove(&name); map.remove(&name); }
                }
            }
            let held = |shelves: &Shelves<Named>| shelves.iter().map(|one| (one.0.clone(), one.1)).collect::<Vec<_>>();
            let pairs = |map: &BTreeMap<String, u8>| map.clone().into_iter().collect::<Vec<_>>();
            prop_assert_eq!(held(&shelves), pairs(&map));
            prop_assert_eq!(held(&old), pairs(&old_map));
            prop_assert_eq!(shelves.len(), map.len());
            let from = named(from, 0).0;
            let rest: Vec<String> = map.range(from.clone()..).map(|(name, _)| name.clone()).collect();
            prop_assert_eq!(shelves.from(&from).map(|one| one.0.clone()).collect::<Vec<_>>(), rest);
            let mut names: Vec<&String> = old_map.keys().chain(map.keys()).collect();
            names.sort();
            names.dedup();
            names.retain(|name| old_map.get(*name) != map.get(*name));
            let changes = shelves.changes(&old, |one, other| one == other);
            let changed: Vec<&str> = changes.iter().filter_map(|(was, is)| Some(is.or(*was)?.name())).collect();
            prop_assert_eq!(changed, names);
        }
    }
}
