import { umbOpenModal } from '@umbraco-cms/backoffice/modal';
import { Arrivals } from './arrivals.js';

const arrivals = new Arrivals(window);

/**
 * Opens a dialog and answers what it was closed with; rejects where it was given up.
 * The backoffice closes every dialog when one of its routers arrives. Whoever presses a button while the list below it is
 * still being fetched would see the dialog vanish, so it opens as soon as they all have arrived.
 */
export const openDialog: typeof umbOpenModal = async (...request) => {
  await frame();
  await arrivals.all();
  return umbOpenModal(...request);
};

// A router that has just come on the page sets out in the next frame.
const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
