//! How long a check takes natively, by the length of the text: `cargo xtask bench`, or `cargo bench --bench check`.

mod article;

use std::hint::black_box;
use std::time::Duration;

use criterion::{BenchmarkId, Criterion, Throughput, criterion_group, criterion_main};
use proofmark::{Manuscript, Options, check};

fn by_length(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("check");
    group.measurement_time(Duration::from_secs(8));
    for (name, bytes, samples) in [("60 kB", 60_000, 50), ("1 MB", 1_000_000, 20), ("10 MB", 10_000_000, 10)]
    {
        let manuscript = Manuscript::new(article::article(bytes));
        group.sample_size(samples).throughput(Throughput::Bytes(manuscript.body.len() as u64));
        group.bench_with_input(BenchmarkId::from_parameter(name), &manuscript, |bencher, manuscript| {
            bencher.iter(|| check(black_box(manuscript), &Options::default()));
        });
    }
    group.finish();
}

criterion_group!(benches, by_length);
criterion_main!(benches);
