const COLUMNS = ['name', 'email', 'userName', 'groups', 'workspaces', 'language', 'accessUntil', 'signIn'];
const EXAMPLE = ['Anna Example', 'anna@example.com', '', 'Editors|Translators', '', 'en-US', '2027-12-31'];

/** An empty import with one line to show how; the mark in front tells spreadsheets the encoding. */
export const template = (signIn: 'password' | 'invite') => `\uFEFF${COLUMNS.join(',')}\r\n${[...EXAMPLE, signIn].join(',')}\r\n`;
