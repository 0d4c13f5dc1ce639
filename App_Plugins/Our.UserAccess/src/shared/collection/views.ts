/** A view of a list that somebody gave a name: where it is, filter and columns included. */
export interface SavedView {
  name: string;
  /** Below the address of the backoffice, query included. */
  address: string;
}

export const isViews = (value: unknown): value is Array<SavedView> =>
  Array.isArray(value) && value.every((view) => typeof view?.name === 'string' && isOwnAddress(view?.address));

/** What is kept in a browser can be written by others; it leads nowhere but into our section. */
const isOwnAddress = (address: unknown) => typeof address === 'string' && /^section\/user-access\/[^\\]*$/.test(address);

/** With one more view, by name; one of the same name is replaced. */
export function withView(views: ReadonlyArray<SavedView>, view: SavedView): Array<SavedView> {
  const same = (one: SavedView) => one.name.toLocaleLowerCase() === view.name.toLocaleLowerCase();
  return [...views.filter((one) => !same(one)), view].sort((left, right) => left.name.localeCompare(right.name));
}

/** An address without the page that somebody had turned to: a view is what is asked, not where one stood. */
export function addressOfView(pathname: string, search: string, base: string): string {
  const params = new URLSearchParams(search);
  params.delete('page');
  const query = params.toString().replaceAll('%2C', ',');
  return pathname.slice(base.length).replace(/^\//, '') + (query ? `?${query}` : '');
}
