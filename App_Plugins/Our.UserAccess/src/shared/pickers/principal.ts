/** Somebody, or a group of people, as a picker shows them. */
export interface Principal {
  kind: 'user' | 'group';
  id: string;
  name: string;
  /** What tells two of the same name apart. */
  detail: string;
  icon?: string;
  avatarUrls?: Array<string>;
  isApi?: boolean;
}
