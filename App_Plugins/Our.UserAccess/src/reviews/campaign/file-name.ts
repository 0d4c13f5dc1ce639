/** A name for a file that every system takes: letters, digits and dashes of what it is about. */
export const fileName = (name: string, ending: string) => `${name.normalize().replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-+|-+$/g, '') || 'review'}.${ending}`;
