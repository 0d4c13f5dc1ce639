export const SECTION_ALIAS = 'Our.UserAccess.Section';
export const SECTION_PATHNAME = 'user-access';
export const MENU_ALIAS = 'Our.UserAccess.Menu';

/** The address of a workspace page in our section, relative to the base of the backoffice. */
export const workspacePath = (entityType: string, unique?: string | null) =>
  `section/${SECTION_PATHNAME}/workspace/${entityType}` + (unique === undefined ? '' : `/edit/${unique}`);
