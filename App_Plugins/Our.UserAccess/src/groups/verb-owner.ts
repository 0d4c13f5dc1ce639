/** Who a verb belongs to, as far as its name tells: "Acme.Shop.Orders.Read" belongs to "Acme.Shop". */
export function ownerOf(verb: string): string {
  const parts = verb.split('.');
  return parts.slice(0, Math.max(1, parts.length - 2)).join('.');
}
