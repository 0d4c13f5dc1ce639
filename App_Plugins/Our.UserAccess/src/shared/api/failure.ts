import type { Failure } from './types.js';

interface Problem {
  title?: unknown;
  detail?: unknown;
}

const text = (value: unknown) => (typeof value === 'string' && value.trim() !== '' ? value : undefined);

/** Turns a response that is no success into what a screen says about it. Status 0: no response came. */
export function failureOf(status: number, problem?: Problem): Failure {
  const sentence = text(problem?.detail) ?? text(problem?.title);
  if (status === 401 || status === 403) return { kind: 'refused', sentence };
  if (status === 404) return { kind: 'missing', sentence };
  return { kind: 'failed', sentence };
}
