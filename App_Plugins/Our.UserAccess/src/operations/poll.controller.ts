import { UmbControllerBase } from '@umbraco-cms/backoffice/class-api';
import type { UmbControllerHost } from '@umbraco-cms/backoffice/controller-api';
import { delayAfter } from './polling.js';

export type Heard = 'moved' | 'same' | 'over';

/** Asks again and again until it is over. Nobody is asked while nobody looks. */
export class PollController extends UmbControllerBase {
  #ask: () => Promise<Heard>;
  #timer?: number;
  #delay?: number;
  #asking = false;

  constructor(host: UmbControllerHost, ask: () => Promise<Heard>) {
    super(host);
    this.#ask = ask;
  }

  override hostConnected(): void {
    super.hostConnected();
    document.addEventListener('visibilitychange', this.#onVisible);
  }

  override hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this.#onVisible);
    this.stop();
    super.hostDisconnected();
  }

  /** Asks at once, and from then on as long as it takes. */
  async start(): Promise<void> {
    this.stop();
    if (this.#asking) return;
    this.#asking = true;
    const heard = await this.#ask();
    this.#asking = false;
    if (heard === 'over') return;
    this.#delay = delayAfter(this.#delay, heard === 'moved');
    this.#timer = window.setTimeout(() => this.#again(), this.#delay);
  }

  stop(): void {
    window.clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  #waiting = false;

  #again() {
    this.#timer = undefined;
    this.#waiting = document.hidden;
    if (!this.#waiting) void this.start();
  }

  #onVisible = () => {
    if (document.hidden || !this.#waiting) return;
    this.#waiting = false;
    void this.start();
  };
}
