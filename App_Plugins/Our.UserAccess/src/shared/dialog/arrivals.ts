interface Slot {
  isConnected: boolean;
}

/** Knows whether a part of the page is still on its way: a router that has begun to go somewhere and has not come there yet. */
export class Arrivals {
  #underWay = new Set<Slot>();
  #waiting: Array<() => void> = [];

  /** @param events Where the routers say that they go and that they came; the window. */
  constructor(events: EventTarget) {
    events.addEventListener('navigationstart', (event) => this.#underWay.add(slotOf(event)));
    events.addEventListener('navigationend', (event) => this.#onEnd(slotOf(event)));
  }

  /** Waits until every router of the page has come where it goes. */
  async all(): Promise<void> {
    while (this.#isAnyUnderWay()) await new Promise<void>((resolve) => this.#waiting.push(resolve));
  }

  // A router that was taken off the page never comes anywhere.
  #isAnyUnderWay() {
    return [...this.#underWay].some((slot) => slot.isConnected);
  }

  #onEnd(slot: Slot) {
    this.#underWay.delete(slot);
    for (const resolve of this.#waiting.splice(0)) resolve();
  }
}

const slotOf = (event: Event) => (event as CustomEvent<{ slot: Slot }>).detail.slot;
