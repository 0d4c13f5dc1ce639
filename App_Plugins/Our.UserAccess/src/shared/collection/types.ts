import type { UmbCollectionFilterModel } from '@umbraco-cms/backoffice/collection';

export interface ListFilter extends UmbCollectionFilterModel {
  orderBy?: string;
  orderDirection?: 'ascending' | 'descending';
  /** Lists of values, by name: any of them matches. */
  choices?: Record<string, Array<string>>;
}

export interface Sort {
  orderBy: string;
  orderDirection: 'ascending' | 'descending';
}

/** What is listed is always something that has a page. */
export interface ListItem {
  unique: string;
  entityType: string;
}

/** One thing that narrows a list down: a value of a choice, or the text that is searched for. */
export interface Chip {
  /** The name of the choice; `filter` for the text. */
  name: string;
  value: string;
  label: string;
}
