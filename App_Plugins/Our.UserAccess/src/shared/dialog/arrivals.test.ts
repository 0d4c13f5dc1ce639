import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Arrivals } from './arrivals.js';

const slot = () => ({ isConnected: true });

function page() {
  const events = new EventTarget();
  const arrivals = new Arrivals(events);
  const say = (name: string, who: object) => events.dispatchEvent(new CustomEvent(`navigation${name}`, { detail: { slot: who } }));
  return { start: (who: object) => say('start', who), end: (who: object) => say('end', who), arrivals };
}

async function hasCome(arrivals: Arrivals) {
  const nothing = Symbol('nothing');
  return (await Promise.race([arrivals.all(), new Promise((resolve) => setTimeout(() => resolve(nothing)))])) !== nothing;
}

test('Where nothing is under way there is nothing to wait for', async () => assert.ok(await hasCome(page().arrivals)));

test('It waits for every router that has begun to go somewhere', async () => {
  const { start, end, arrivals } = page();
  const [outer, inner] = [slot(), slot()];
  start(outer);
  start(inner);
  end(outer);
  assert.equal(await hasCome(arrivals), false);
  end(inner);
  assert.ok(await hasCome(arrivals));
});

test('Who waits goes on when the last one arrives', async () => {
  const { start, end, arrivals } = page();
  const only = slot();
  start(only);
  const waited = arrivals.all();
  end(only);
  await waited;
});

test('A redirect begins twice and arrives once', async () => {
  const { start, end, arrivals } = page();
  const redirected = slot();
  start(redirected);
  start(redirected);
  end(redirected);
  assert.ok(await hasCome(arrivals));
});

test('A router that was taken off the page is not waited for', async () => {
  const { start, end, arrivals } = page();
  const [gone, other] = [slot(), slot()];
  start(gone);
  start(other);
  const waited = arrivals.all();
  gone.isConnected = false;
  end(other);
  await waited;
});
