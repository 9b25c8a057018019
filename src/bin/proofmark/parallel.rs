//! Work on all cores with the answers in order and few items in memory.

use std::sync::mpsc::sync_channel;

use rayon::prelude::*;

/// Does `work` to every item on all cores and gives each answer to `answer`, in the items' order, until that says stop.
///
/// Items wait in a short queue, and a batch takes what is there: a caller that writes one line and waits for its answer
/// gets it at once, and one that writes without waiting keeps all cores busy. `start` makes what a thread keeps between
/// items. The queue is filled from a thread that nobody waits for, so that a reader blocked on its input cannot hold up
/// the end.
pub(crate) fn in_order<Item, Kept, Answer, Stop>(
    items: impl Iterator<Item = Item> + Send + 'static,
    start: impl Fn() -> Kept + Sync,
    work: impl Fn(&mut Kept, Item) -> Answer + Sync,
    mut answer: impl FnMut(Answer) -> Result<(), Stop>,
) -> Result<(), Stop>
where
    Item: Send + 'static,
    Answer: Send,
{
    let size = 4 * rayon::current_num_threads();
    let (sender, receiver) = sync_channel(size);
    std::thread::spawn(move || {
        for item in items {
            if sender.send(item).is_err() {
                break;
            }
        }
    });
    while let Ok(first) = receiver.recv() {
        let batch: Vec<Item> = std::iter::once(first).chain(receiver.try_iter().take(size - 1)).collect();
        let answers: Vec<Answer> = batch.into_par_iter().map_init(&start, &work).collect();
        answers.into_iter().try_for_each(&mut answer)?;
    }
    Ok(())
}
