import type { Operation } from './types.js';

const ANNOUNCED = 'our-user-access-operation';

/** Says to whoever shows operations that one began or ended; a dialog and the sidebar have no element in common. */
export const announceOperation = (operation: Operation) => window.dispatchEvent(new CustomEvent(ANNOUNCED, { detail: operation }));

export const onOperation = (listener: () => void) => {
  window.addEventListener(ANNOUNCED, listener);
  return () => window.removeEventListener(ANNOUNCED, listener);
};
