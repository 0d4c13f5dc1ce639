export const ASSIGNMENT_ENTITY_TYPE = 'our-user-access-assignment';
export const ASSIGNMENT_MODAL_ALIAS = 'Our.UserAccess.Modal.Assignment';
