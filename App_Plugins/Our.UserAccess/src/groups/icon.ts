/** Groups may carry an icon with a colour ("icon-medal color-red") or none. */
export const iconOfGroup = (icon: string | null | undefined) => icon || 'icon-users';
