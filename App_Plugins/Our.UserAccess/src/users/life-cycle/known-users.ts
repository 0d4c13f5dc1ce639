import type { UmbControllerHost } from '@umbraco-cms/backoffice/controller-api';
import { readUser } from '../repository/user.wire.js';

type Read = ReturnType<typeof readUser>;

/** As long as it takes to draw a menu. */
const FRESH_MS = 1000;

let last: { unique: string; at: number; read: Read } | undefined;

/** The person that a menu is about: its entries are drawn at once and each asks, so that one question serves them all. */
export function userOfMenu(host: UmbControllerHost, unique: string): Read {
  const now = Date.now();
  if (last?.unique !== unique || now - last.at > FRESH_MS) last = { unique, at: now, read: readUser(host, unique) };
  return last.read;
}
