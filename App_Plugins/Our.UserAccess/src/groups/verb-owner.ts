/**
 * Who a verb belongs to, as far as its name tells: "Acme.Shop.Orders.Read" belongs to "Acme.Shop".
 * The letters by which older versions of Umbraco called verbs tell nothing.
 */
export function ownerOf(verb: string): string | undefined {
  const parts = verb.split('.');
  if (parts.length < 2) return undefined;
  return parts.slice(0, Math.max(1, parts.length - 2)).join('.');
}
