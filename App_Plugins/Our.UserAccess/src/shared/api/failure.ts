import type { Failure } from './types.js';

interface Problem {
  type?: unknown;
  title?: unknown;
  detail?: unknown;
  errors?: unknown;
}

const KINDS: Record<number, Failure['kind']> = { 400: 'invalid', 401: 'refused', 403: 'refused', 404: 'missing', 409: 'conflict' };
const TYPE_PREFIX = 'urn:our-useraccess:';

const text = (value: unknown) => (typeof value === 'string' && value.trim() !== '' ? value : undefined);

/** Turns a response that is no success into what a screen says about it. Status 0: no response came. */
export function failureOf(status: number, problem?: Problem): Failure {
  const failure: Failure = { kind: KINDS[status] ?? 'failed', sentence: text(problem?.detail) ?? text(problem?.title) };
  const code = text(problem?.type);
  if (code?.startsWith(TYPE_PREFIX)) failure.code = code.slice(TYPE_PREFIX.length);
  if (isFields(problem?.errors)) failure.fields = problem.errors;
  return failure;
}

function isFields(value: unknown): value is Record<string, Array<string>> {
  return typeof value === 'object' && value !== null && Object.values(value).every(Array.isArray);
}
