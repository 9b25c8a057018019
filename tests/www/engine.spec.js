import { expect, test } from '@playwright/test';
import { SharedEngine } from '../../www/engine.js';

/** A worker that answers when a test says so. */
class StandIn {
  /** All that have been started. @type {StandIn[]} */ static all = [];
  /** The ids of what it was given to check, in order. @type {number[]} */ given = [];
  ended = false;
  /** @type {(event: { data: object }) => void} */ onmessage = () => {};

  constructor() {
    StandIn.all.push(this);
    queueMicrotask(() => this.onmessage({ data: { type: 'hello' } }));
  }

  /** @param {{ type?: string, call?: string, id: number }} message */
  postMessage({ type, call, id }) {
    if (type === 'start') queueMicrotask(() => this.onmessage({ data: { type: 'ready', words: {}, language: 'en' } }));
    if (call === 'answer') this.given.push(id);
  }

  /** Answers what it was given last. */
  answer() {
    this.onmessage({ data: { type: 'report', id: this.given.at(-1) } });
  }

  terminate() {
    this.ended = true;
  }
}

/** An engine in such a worker, which has been given its first text. */
async function begin() {
  Object.assign(globalThis, { Worker: StandIn });
  StandIn.all = [];
  const client = new SharedEngine({
    workerFile: () => 'worker.js',
    wasmUrl: () => 'proofmark.wasm',
    workerScript: () => '',
    compile: () => Promise.reject(new Error('there is no engine')),
  }).client();
  await client.start();
  const [worker] = StandIn.all;
  const first = client.check({ body: 'One.' });
  await expect.poll(() => worker.given.length).toBe(1);
  return { client, worker, first };
}

test('a newer text waits until the check of the older one is over, which is told nobody', async () => {
  const { client, worker, first } = await begin();
  const second = client.check({ body: 'Two.' });
  expect(await first).toBeNull();
  expect(worker.given).toHaveLength(1);
  worker.answer();
  await expect.poll(() => worker.given.length).toBe(2);
  worker.answer();
  expect(await second).toMatchObject({ type: 'report', id: worker.given[1] });
  expect(StandIn.all).toEqual([worker]);
  expect(worker.ended).toBe(false);
});

test('of the texts that wait behind a check the newest alone is checked', async () => {
  const { client, worker } = await begin();
  const second = client.check({ body: 'Two.' });
  const third = client.check({ body: 'Three.' });
  expect(await second).toBeNull();
  worker.answer();
  await expect.poll(() => worker.given.length).toBe(2);
  worker.answer();
  expect(await third).toMatchObject({ id: worker.given[1] });
});

test('a check that goes on too long ends its engine for the newer text', async () => {
  const { client, worker } = await begin();
  const second = client.check({ body: 'Two.' });
  await expect.poll(() => StandIn.all.length).toBe(2);
  expect(worker.ended).toBe(true);
  const next = StandIn.all[1];
  await expect.poll(() => next.given.length).toBe(1);
  next.answer();
  expect(await second).toMatchObject({ id: next.given[0] });
});

test('a check that the person gives up ends its engine at once', async () => {
  const { client, worker, first } = await begin();
  client.cancel();
  expect(await first).toBeNull();
  await expect.poll(() => worker.ended).toBe(true);
});

test('an engine that fails on an older text is started again for the newer one', async () => {
  const { client, worker } = await begin();
  const second = client.check({ body: 'Two.' });
  worker.onmessage({ data: { type: 'failed', id: worker.given[0] } });
  await expect.poll(() => StandIn.all.length).toBe(2);
  await expect.poll(() => StandIn.all[1].given.length).toBe(1);
  StandIn.all[1].answer();
  expect(await second).toMatchObject({ type: 'report' });
});
