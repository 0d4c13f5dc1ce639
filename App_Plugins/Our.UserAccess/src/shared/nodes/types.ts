/** A page or media item that somebody's access speaks of. Of one that is gone nothing but that is known. */
export interface NodeReference {
  id: string | null;
  name: string | null;
  state: 'present' | 'trashed' | 'missing';
}
