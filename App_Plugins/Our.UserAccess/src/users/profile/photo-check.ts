export const PHOTO_TYPES = ['image/png', 'image/jpeg', 'image/gif', 'image/webp'];

const MOST_BYTES = 5 * 1024 * 1024;

/** What the server would refuse about a photo; nothing where it takes it. */
export function photoProblem({ type, size }: { type: string; size: number }): 'type' | 'size' | undefined {
  if (!PHOTO_TYPES.includes(type)) return 'type';
  return size > MOST_BYTES ? 'size' : undefined;
}
