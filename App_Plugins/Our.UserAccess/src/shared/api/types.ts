/** Why a call did not answer, in the terms a screen needs: what to say, and whether trying again can help. */
export interface Failure {
  /** `invalid`: what was sent must change first. `conflict`: what is there now forbids it. */
  kind: 'refused' | 'missing' | 'failed' | 'invalid' | 'conflict';
  /** The server's own sentence, where it sent one. */
  sentence?: string;
  /** The server's name for it, as `stale-version`. */
  code?: string;
  /** The server's sentences for single fields of what was sent, by the name of the field. */
  fields?: Record<string, Array<string>>;
}

export type Answer<T> = { data: T; failure?: undefined } | { data?: undefined; failure: Failure };

export interface Page<T> {
  total: number;
  items: Array<T>;
}

export type Query = Record<string, string | number | boolean | Array<string> | undefined>;
