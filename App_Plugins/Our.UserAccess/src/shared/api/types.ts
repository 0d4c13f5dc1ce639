/** Why a call did not answer, in the terms a screen needs: what to say, and whether trying again can help. */
export interface Failure {
  kind: 'refused' | 'missing' | 'failed';
  /** The server's own sentence, where it sent one. */
  sentence?: string;
}

export type Answer<T> = { data: T; failure?: undefined } | { data?: undefined; failure: Failure };

export interface Page<T> {
  total: number;
  items: Array<T>;
}

export type Query = Record<string, string | number | boolean | Array<string> | undefined>;
